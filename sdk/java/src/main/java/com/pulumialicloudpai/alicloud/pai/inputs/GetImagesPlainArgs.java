// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What {@code getImages} is asked with. */
public final class GetImagesPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetImagesPlainArgs Empty = new GetImagesPlainArgs();

  @Import(name = "accessibility")
  private @Nullable String accessibility;

  @Import(name = "ids")
  private @Nullable List<String> ids;

  @Import(name = "imageUri")
  private @Nullable String imageUri;

  @Import(name = "labels")
  private @Nullable Map<String, String> labels;

  @Import(name = "maxItems")
  private @Nullable Integer maxItems;

  @Import(name = "name")
  private @Nullable String name;

  @Import(name = "nameRegex")
  private @Nullable String nameRegex;

  @Import(name = "query")
  private @Nullable String query;

  @Import(name = "workspaceId")
  private @Nullable String workspaceId;

  private GetImagesPlainArgs() {}

  private GetImagesPlainArgs(GetImagesPlainArgs $) {
    this.accessibility = $.accessibility;
    this.ids = $.ids;
    this.imageUri = $.imageUri;
    this.labels = $.labels;
    this.maxItems = $.maxItems;
    this.name = $.name;
    this.nameRegex = $.nameRegex;
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
   * Only those with one of these ids. An id that is not found is no error: compare with the {@code
   * ids} of the answer. An empty list finds nothing.
   *
   * @return what was given, or nothing
   */
  public Optional<List<String>> ids() {
    return Optional.ofNullable(this.ids);
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
   * At most so many, at least 1. Without it there are all.
   *
   * @return what was given, or nothing
   */
  public Optional<Integer> maxItems() {
    return Optional.ofNullable(this.maxItems);
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
   * Only those whose name matches this regular expression anywhere in it; {@code ^} and {@code $}
   * hold it to the beginning and the end. It is refused when it takes longer than a second.
   *
   * @return what was given, or nothing
   */
  public Optional<String> nameRegex() {
    return Optional.ofNullable(this.nameRegex);
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
  public static Builder builder(GetImagesPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetImagesPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetImagesPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetImagesPlainArgs defaults) {
      $ = new GetImagesPlainArgs(Objects.requireNonNull(defaults));
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
     * Only those with one of these ids. An id that is not found is no error: compare with the
     * {@code ids} of the answer. An empty list finds nothing.
     *
     * @param ids the value
     * @return this builder
     */
    public Builder ids(@Nullable List<String> ids) {
      $.ids = ids;
      return this;
    }

    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the
     * {@code ids} of the answer. An empty list finds nothing.
     *
     * @param ids the elements
     * @return this builder
     */
    public Builder ids(String... ids) {
      return ids(List.of(ids));
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
     * At most so many, at least 1. Without it there are all.
     *
     * @param maxItems the value
     * @return this builder
     */
    public Builder maxItems(@Nullable Integer maxItems) {
      $.maxItems = maxItems;
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
     * Only those whose name matches this regular expression anywhere in it; {@code ^} and {@code $}
     * hold it to the beginning and the end. It is refused when it takes longer than a second.
     *
     * @param nameRegex the value
     * @return this builder
     */
    public Builder nameRegex(@Nullable String nameRegex) {
      $.nameRegex = nameRegex;
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
    public GetImagesPlainArgs build() {
      return $;
    }
  }
}
