// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What {@code getImage} is asked with. */
public final class GetImagePlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetImagePlainArgs Empty = new GetImagePlainArgs();

  @Import(name = "accessibility")
  private @Nullable String accessibility;

  @Import(name = "id")
  private @Nullable String id;

  @Import(name = "imageUri")
  private @Nullable String imageUri;

  @Import(name = "labels")
  private @Nullable Map<String, String> labels;

  @Import(name = "name")
  private @Nullable String name;

  @Import(name = "query")
  private @Nullable String query;

  @Import(name = "workspaceId")
  private @Nullable String workspaceId;

  private GetImagePlainArgs() {}

  private GetImagePlainArgs(GetImagePlainArgs $) {
    this.accessibility = $.accessibility;
    this.id = $.id;
    this.imageUri = $.imageUri;
    this.labels = $.labels;
    this.name = $.name;
    this.query = $.query;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Only images of this visibility: {@code PRIVATE} or {@code PUBLIC}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Only the one with this id.
   *
   * @return what was given, or nothing
   */
  public Optional<String> id() {
    return Optional.ofNullable(this.id);
  }

  /**
   * Only the image at this address.
   *
   * @return what was given, or nothing
   */
  public Optional<String> imageUri() {
    return Optional.ofNullable(this.imageUri);
  }

  /**
   * Only images that have all of these labels, each a key with its value: {@code system.official}
   * with {@code true} for the official ones.
   *
   * @return what was given, or nothing
   */
  public Optional<Map<String, String>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Only images of this name.
   *
   * @return what was given, or nothing
   */
  public Optional<String> name() {
    return Optional.ofNullable(this.name);
  }

  /**
   * Only images in whose name or description this text occurs.
   *
   * @return what was given, or nothing
   */
  public Optional<String> query() {
    return Optional.ofNullable(this.query);
  }

  /**
   * Images of this workspace; without it all that the caller may see.
   *
   * @return what was given, or nothing
   */
  public Optional<String> workspaceId() {
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
  public static Builder builder(GetImagePlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetImagePlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetImagePlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetImagePlainArgs defaults) {
      $ = new GetImagePlainArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Only images of this visibility: {@code PRIVATE} or {@code PUBLIC}.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(@Nullable String accessibility) {
      $.accessibility = accessibility;
      return this;
    }

    /**
     * Only the one with this id.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(@Nullable String id) {
      $.id = id;
      return this;
    }

    /**
     * Only the image at this address.
     *
     * @param imageUri the value
     * @return this builder
     */
    public Builder imageUri(@Nullable String imageUri) {
      $.imageUri = imageUri;
      return this;
    }

    /**
     * Only images that have all of these labels, each a key with its value: {@code system.official}
     * with {@code true} for the official ones.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(@Nullable Map<String, String> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Only images of this name.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      $.name = name;
      return this;
    }

    /**
     * Only images in whose name or description this text occurs.
     *
     * @param query the value
     * @return this builder
     */
    public Builder query(@Nullable String query) {
      $.query = query;
      return this;
    }

    /**
     * Images of this workspace; without it all that the caller may see.
     *
     * @param workspaceId the value
     * @return this builder
     */
    public Builder workspaceId(@Nullable String workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public GetImagePlainArgs build() {
      return $;
    }
  }
}
