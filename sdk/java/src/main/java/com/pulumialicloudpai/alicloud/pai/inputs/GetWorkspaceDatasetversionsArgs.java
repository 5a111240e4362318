// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceDatasetversions}. */
public final class GetWorkspaceDatasetversionsArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceDatasetversionsArgs Empty = new GetWorkspaceDatasetversionsArgs();

  @Import(name = "datasetId", required = true)
  private Output<String> datasetId;

  @Import(name = "ids")
  private @Nullable Output<List<String>> ids;

  @Import(name = "labels")
  private @Nullable Output<Map<String, String>> labels;

  @Import(name = "maxItems")
  private @Nullable Output<Integer> maxItems;

  @Import(name = "nameRegex")
  private @Nullable Output<String> nameRegex;

  @Import(name = "property")
  private @Nullable Output<String> property;

  @Import(name = "sourceId")
  private @Nullable Output<String> sourceId;

  @Import(name = "sourceType")
  private @Nullable Output<String> sourceType;

  private GetWorkspaceDatasetversionsArgs() {}

  private GetWorkspaceDatasetversionsArgs(GetWorkspaceDatasetversionsArgs $) {
    this.datasetId = $.datasetId;
    this.ids = $.ids;
    this.labels = $.labels;
    this.maxItems = $.maxItems;
    this.nameRegex = $.nameRegex;
    this.property = $.property;
    this.sourceId = $.sourceId;
    this.sourceType = $.sourceType;
  }

  /**
   * Return the versions of this dataset. The service creates and deletes the first version, {@code
   * v1}, together with the dataset.
   *
   * @return what was given
   */
  public Output<String> datasetId() {
    return this.datasetId;
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
   * Return only versions that have all of these labels, given as keys with values.
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
   * Return only versions whose address points to this kind of object: {@code FILE} or {@code
   * DIRECTORY}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> property() {
    return Optional.ofNullable(this.property);
  }

  /**
   * Return only versions that were made from this source.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Return only versions with this kind of source, for example {@code USER}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceType() {
    return Optional.ofNullable(this.sourceType);
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
  public static Builder builder(GetWorkspaceDatasetversionsArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceDatasetversionsArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceDatasetversionsArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceDatasetversionsArgs defaults) {
      $ = new GetWorkspaceDatasetversionsArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return the versions of this dataset. The service creates and deletes the first version,
     * {@code v1}, together with the dataset.
     *
     * @param datasetId the value, perhaps not known yet
     * @return this builder
     */
    public Builder datasetId(Output<String> datasetId) {
      $.datasetId = datasetId;
      return this;
    }

    /**
     * Return the versions of this dataset. The service creates and deletes the first version,
     * {@code v1}, together with the dataset.
     *
     * @param datasetId the value
     * @return this builder
     */
    public Builder datasetId(String datasetId) {
      return datasetId(Output.of(datasetId));
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
     * Return only versions that have all of these labels, given as keys with values.
     *
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<Map<String, String>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Return only versions that have all of these labels, given as keys with values.
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
     * Return only versions whose address points to this kind of object: {@code FILE} or {@code
     * DIRECTORY}.
     *
     * @param property the value, perhaps not known yet
     * @return this builder
     */
    public Builder property(@Nullable Output<String> property) {
      $.property = property;
      return this;
    }

    /**
     * Return only versions whose address points to this kind of object: {@code FILE} or {@code
     * DIRECTORY}.
     *
     * @param property the value
     * @return this builder
     */
    public Builder property(String property) {
      return property(Output.of(property));
    }

    /**
     * Return only versions that were made from this source.
     *
     * @param sourceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceId(@Nullable Output<String> sourceId) {
      $.sourceId = sourceId;
      return this;
    }

    /**
     * Return only versions that were made from this source.
     *
     * @param sourceId the value
     * @return this builder
     */
    public Builder sourceId(String sourceId) {
      return sourceId(Output.of(sourceId));
    }

    /**
     * Return only versions with this kind of source, for example {@code USER}.
     *
     * @param sourceType the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceType(@Nullable Output<String> sourceType) {
      $.sourceType = sourceType;
      return this;
    }

    /**
     * Return only versions with this kind of source, for example {@code USER}.
     *
     * @param sourceType the value
     * @return this builder
     */
    public Builder sourceType(String sourceType) {
      return sourceType(Output.of(sourceType));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public GetWorkspaceDatasetversionsArgs build() {
      if ($.datasetId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceDatasetversionsArgs", "datasetId");
      }
      return $;
    }
  }
}
