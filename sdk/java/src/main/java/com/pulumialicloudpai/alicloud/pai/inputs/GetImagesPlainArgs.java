// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getImages}. */
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
   * Return only images with this visibility: {@code PRIVATE} or {@code PUBLIC}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
   * your list with the {@code ids} of the result. An empty list returns nothing.
   *
   * @return what was given, or nothing
   */
  public Optional<List<String>> ids() {
    return Optional.ofNullable(this.ids);
  }

  /**
   * Return only the image at this address.
   *
   * @return what was given, or nothing
   */
  public Optional<String> imageUri() {
    return Optional.ofNullable(this.imageUri);
  }

  /**
   * Return only images that have all of these labels, given as keys with values. Official images
   * have {@code system.official} with the value {@code true}.
   *
   * @return what was given, or nothing
   */
  public Optional<Map<String, String>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Return at most this number of objects, at least 1. If you leave it out, the function returns
   * all of them.
   *
   * @return what was given, or nothing
   */
  public Optional<Integer> maxItems() {
    return Optional.ofNullable(this.maxItems);
  }

  /**
   * Return only images with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<String> name() {
    return Optional.ofNullable(this.name);
  }

  /**
   * Return only objects whose name matches this regular expression. The match can be anywhere in
   * the name; use {@code ^} and {@code $} to match the beginning and the end. The function fails if
   * the match takes longer than one second.
   *
   * @return what was given, or nothing
   */
  public Optional<String> nameRegex() {
    return Optional.ofNullable(this.nameRegex);
  }

  /**
   * Return only images that have this text in their name or description.
   *
   * @return what was given, or nothing
   */
  public Optional<String> query() {
    return Optional.ofNullable(this.query);
  }

  /**
   * Return the images of this workspace. If you leave it out, the function returns all images that
   * you may see.
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
     * Return only images with this visibility: {@code PRIVATE} or {@code PUBLIC}.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(@Nullable String accessibility) {
      $.accessibility = accessibility;
      return this;
    }

    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
     * your list with the {@code ids} of the result. An empty list returns nothing.
     *
     * @param ids the value
     * @return this builder
     */
    public Builder ids(@Nullable List<String> ids) {
      $.ids = ids;
      return this;
    }

    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
     * your list with the {@code ids} of the result. An empty list returns nothing.
     *
     * @param ids the elements
     * @return this builder
     */
    public Builder ids(String... ids) {
      return ids(List.of(ids));
    }

    /**
     * Return only the image at this address.
     *
     * @param imageUri the value
     * @return this builder
     */
    public Builder imageUri(@Nullable String imageUri) {
      $.imageUri = imageUri;
      return this;
    }

    /**
     * Return only images that have all of these labels, given as keys with values. Official images
     * have {@code system.official} with the value {@code true}.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(@Nullable Map<String, String> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns
     * all of them.
     *
     * @param maxItems the value
     * @return this builder
     */
    public Builder maxItems(@Nullable Integer maxItems) {
      $.maxItems = maxItems;
      return this;
    }

    /**
     * Return only images with this name.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      $.name = name;
      return this;
    }

    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in
     * the name; use {@code ^} and {@code $} to match the beginning and the end. The function fails
     * if the match takes longer than one second.
     *
     * @param nameRegex the value
     * @return this builder
     */
    public Builder nameRegex(@Nullable String nameRegex) {
      $.nameRegex = nameRegex;
      return this;
    }

    /**
     * Return only images that have this text in their name or description.
     *
     * @param query the value
     * @return this builder
     */
    public Builder query(@Nullable String query) {
      $.query = query;
      return this;
    }

    /**
     * Return the images of this workspace. If you leave it out, the function returns all images
     * that you may see.
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
