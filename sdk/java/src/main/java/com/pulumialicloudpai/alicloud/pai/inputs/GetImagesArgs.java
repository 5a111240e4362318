// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getImages}. */
public final class GetImagesArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetImagesArgs Empty = new GetImagesArgs();

  @Import(name = "accessibility")
  private @Nullable Output<String> accessibility;

  @Import(name = "ids")
  private @Nullable Output<List<String>> ids;

  @Import(name = "imageUri")
  private @Nullable Output<String> imageUri;

  @Import(name = "labels")
  private @Nullable Output<Map<String, String>> labels;

  @Import(name = "maxItems")
  private @Nullable Output<Integer> maxItems;

  @Import(name = "name")
  private @Nullable Output<String> name;

  @Import(name = "nameRegex")
  private @Nullable Output<String> nameRegex;

  @Import(name = "query")
  private @Nullable Output<String> query;

  @Import(name = "workspaceId")
  private @Nullable Output<String> workspaceId;

  private GetImagesArgs() {}

  private GetImagesArgs(GetImagesArgs $) {
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
  public Optional<Output<String>> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
   * your list with the {@code ids} of the result. An empty list returns nothing.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> ids() {
    return Optional.ofNullable(this.ids);
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
   * Return at most this number of objects, at least 1. If you leave it out, the function returns
   * all of them.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> maxItems() {
    return Optional.ofNullable(this.maxItems);
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
   * Return only objects whose name matches this regular expression. The match can be anywhere in
   * the name; use {@code ^} and {@code $} to match the beginning and the end. The function fails if
   * the match takes longer than one second.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> nameRegex() {
    return Optional.ofNullable(this.nameRegex);
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
  public static Builder builder(GetImagesArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetImagesArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetImagesArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetImagesArgs defaults) {
      $ = new GetImagesArgs(Objects.requireNonNull(defaults));
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
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
     * your list with the {@code ids} of the result. An empty list returns nothing.
     *
     * @param ids the value, perhaps not known yet
     * @return this builder
     */
    public Builder ids(@Nullable Output<List<String>> ids) {
      $.ids = ids;
      return this;
    }

    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
     * your list with the {@code ids} of the result. An empty list returns nothing.
     *
     * @param ids the value
     * @return this builder
     */
    public Builder ids(List<String> ids) {
      return ids(Output.of(ids));
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
     * Return at most this number of objects, at least 1. If you leave it out, the function returns
     * all of them.
     *
     * @param maxItems the value, perhaps not known yet
     * @return this builder
     */
    public Builder maxItems(@Nullable Output<Integer> maxItems) {
      $.maxItems = maxItems;
      return this;
    }

    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns
     * all of them.
     *
     * @param maxItems the value
     * @return this builder
     */
    public Builder maxItems(Integer maxItems) {
      return maxItems(Output.of(maxItems));
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
     * Return only objects whose name matches this regular expression. The match can be anywhere in
     * the name; use {@code ^} and {@code $} to match the beginning and the end. The function fails
     * if the match takes longer than one second.
     *
     * @param nameRegex the value, perhaps not known yet
     * @return this builder
     */
    public Builder nameRegex(@Nullable Output<String> nameRegex) {
      $.nameRegex = nameRegex;
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
    public Builder nameRegex(String nameRegex) {
      return nameRegex(Output.of(nameRegex));
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
    public GetImagesArgs build() {
      return $;
    }
  }
}
