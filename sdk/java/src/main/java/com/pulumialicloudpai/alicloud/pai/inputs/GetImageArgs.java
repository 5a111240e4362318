// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getImage}. */
public final class GetImageArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetImageArgs Empty = new GetImageArgs();

  @Import(name = "accessibility")
  private @Nullable Output<String> accessibility;

  @Import(name = "id")
  private @Nullable Output<String> id;

  @Import(name = "imageUri")
  private @Nullable Output<String> imageUri;

  @Import(name = "labels")
  private @Nullable Output<Map<String, String>> labels;

  @Import(name = "name")
  private @Nullable Output<String> name;

  @Import(name = "query")
  private @Nullable Output<String> query;

  @Import(name = "workspaceId")
  private @Nullable Output<String> workspaceId;

  private GetImageArgs() {}

  private GetImageArgs(GetImageArgs $) {
    this.accessibility = $.accessibility;
    this.id = $.id;
    this.imageUri = $.imageUri;
    this.labels = $.labels;
    this.name = $.name;
    this.query = $.query;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Return only images with this visibility: {@code PRIVATE} or {@code PUBLIC}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Return only the object with this ID.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> id() {
    return Optional.ofNullable(this.id);
  }

  /**
   * Return only the image at this address.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> imageUri() {
    return Optional.ofNullable(this.imageUri);
  }

  /**
   * Return only images that have all of these labels, given as keys with values. Official images
   * have {@code system.official} with the value {@code true}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Map<String, String>>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Return only images with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> name() {
    return Optional.ofNullable(this.name);
  }

  /**
   * Return only images that have this text in their name or description.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> query() {
    return Optional.ofNullable(this.query);
  }

  /**
   * Return the images of this workspace. If you leave it out, the function returns all images that
   * you may see.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> workspaceId() {
    return Optional.ofNullable(this.workspaceId);
  }

  /**
   * Starts with nothing given.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with what others give.
   *
   * @param defaults where to start
   * @return a builder
   */
  public static Builder builder(GetImageArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetImageArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetImageArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetImageArgs defaults) {
      $ = new GetImageArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only images with this visibility: {@code PRIVATE} or {@code PUBLIC}.
     *
     * @param accessibility the value, perhaps not known yet
     * @return this builder
     */
    public Builder accessibility(@Nullable Output<String> accessibility) {
      $.accessibility = accessibility;
      return this;
    }

    /**
     * Return only images with this visibility: {@code PRIVATE} or {@code PUBLIC}.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(String accessibility) {
      return accessibility(Output.of(accessibility));
    }

    /**
     * Return only the object with this ID.
     *
     * @param id the value, perhaps not known yet
     * @return this builder
     */
    public Builder id(@Nullable Output<String> id) {
      $.id = id;
      return this;
    }

    /**
     * Return only the object with this ID.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      return id(Output.of(id));
    }

    /**
     * Return only the image at this address.
     *
     * @param imageUri the value, perhaps not known yet
     * @return this builder
     */
    public Builder imageUri(@Nullable Output<String> imageUri) {
      $.imageUri = imageUri;
      return this;
    }

    /**
     * Return only the image at this address.
     *
     * @param imageUri the value
     * @return this builder
     */
    public Builder imageUri(String imageUri) {
      return imageUri(Output.of(imageUri));
    }

    /**
     * Return only images that have all of these labels, given as keys with values. Official images
     * have {@code system.official} with the value {@code true}.
     *
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<Map<String, String>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Return only images that have all of these labels, given as keys with values. Official images
     * have {@code system.official} with the value {@code true}.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(Map<String, String> labels) {
      return labels(Output.of(labels));
    }

    /**
     * Return only images with this name.
     *
     * @param name the value, perhaps not known yet
     * @return this builder
     */
    public Builder name(@Nullable Output<String> name) {
      $.name = name;
      return this;
    }

    /**
     * Return only images with this name.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      return name(Output.of(name));
    }

    /**
     * Return only images that have this text in their name or description.
     *
     * @param query the value, perhaps not known yet
     * @return this builder
     */
    public Builder query(@Nullable Output<String> query) {
      $.query = query;
      return this;
    }

    /**
     * Return only images that have this text in their name or description.
     *
     * @param query the value
     * @return this builder
     */
    public Builder query(String query) {
      return query(Output.of(query));
    }

    /**
     * Return the images of this workspace. If you leave it out, the function returns all images
     * that you may see.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(@Nullable Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Return the images of this workspace. If you leave it out, the function returns all images
     * that you may see.
     *
     * @param workspaceId the value
     * @return this builder
     */
    public Builder workspaceId(String workspaceId) {
      return workspaceId(Output.of(workspaceId));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public GetImageArgs build() {
      return $;
    }
  }
}
