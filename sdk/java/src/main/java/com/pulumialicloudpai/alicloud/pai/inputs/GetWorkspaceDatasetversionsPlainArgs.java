// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceDatasetversions}. */
public final class GetWorkspaceDatasetversionsPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceDatasetversionsPlainArgs Empty =
      new GetWorkspaceDatasetversionsPlainArgs();

  @Import(name = "datasetId", required = true)
  private String datasetId;

  @Import(name = "ids")
  private @Nullable List<String> ids;

  @Import(name = "labels")
  private @Nullable Map<String, String> labels;

  @Import(name = "maxItems")
  private @Nullable Integer maxItems;

  @Import(name = "nameRegex")
  private @Nullable String nameRegex;

  @Import(name = "property")
  private @Nullable String property;

  @Import(name = "sourceId")
  private @Nullable String sourceId;

  @Import(name = "sourceType")
  private @Nullable String sourceType;

  private GetWorkspaceDatasetversionsPlainArgs() {}

  private GetWorkspaceDatasetversionsPlainArgs(GetWorkspaceDatasetversionsPlainArgs $) {
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
  public String datasetId() {
    return this.datasetId;
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
   * Return only versions that have all of these labels, given as keys with values.
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
   * Return only versions whose address points to this kind of object: {@code FILE} or {@code
   * DIRECTORY}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> property() {
    return Optional.ofNullable(this.property);
  }

  /**
   * Return only versions that were made from this source.
   *
   * @return what was given, or nothing
   */
  public Optional<String> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Return only versions with this kind of source, for example {@code USER}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> sourceType() {
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
  public static Builder builder(GetWorkspaceDatasetversionsPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceDatasetversionsPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceDatasetversionsPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceDatasetversionsPlainArgs defaults) {
      $ = new GetWorkspaceDatasetversionsPlainArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return the versions of this dataset. The service creates and deletes the first version,
     * {@code v1}, together with the dataset.
     *
     * @param datasetId the value
     * @return this builder
     */
    public Builder datasetId(String datasetId) {
      $.datasetId = datasetId;
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
     * Return only versions that have all of these labels, given as keys with values.
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
     * Return only versions whose address points to this kind of object: {@code FILE} or {@code
     * DIRECTORY}.
     *
     * @param property the value
     * @return this builder
     */
    public Builder property(@Nullable String property) {
      $.property = property;
      return this;
    }

    /**
     * Return only versions that were made from this source.
     *
     * @param sourceId the value
     * @return this builder
     */
    public Builder sourceId(@Nullable String sourceId) {
      $.sourceId = sourceId;
      return this;
    }

    /**
     * Return only versions with this kind of source, for example {@code USER}.
     *
     * @param sourceType the value
     * @return this builder
     */
    public Builder sourceType(@Nullable String sourceType) {
      $.sourceType = sourceType;
      return this;
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public GetWorkspaceDatasetversionsPlainArgs build() {
      if ($.datasetId == null) {
        throw new MissingRequiredPropertyException(
            "GetWorkspaceDatasetversionsPlainArgs", "datasetId");
      }
      return $;
    }
  }
}
