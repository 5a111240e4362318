// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceDatasets}. */
public final class GetWorkspaceDatasetsPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceDatasetsPlainArgs Empty = new GetWorkspaceDatasetsPlainArgs();

  @Import(name = "accessibility")
  private @Nullable String accessibility;

  @Import(name = "dataSourceType")
  private @Nullable String dataSourceType;

  @Import(name = "dataType")
  private @Nullable String dataType;

  @Import(name = "datasetName")
  private @Nullable String datasetName;

  @Import(name = "edition")
  private @Nullable String edition;

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

  @Import(name = "publisher")
  private @Nullable String publisher;

  @Import(name = "shareScope")
  private @Nullable String shareScope;

  @Import(name = "sourceId")
  private @Nullable String sourceId;

  @Import(name = "sourceType")
  private @Nullable String sourceType;

  @Import(name = "workspaceId")
  private @Nullable String workspaceId;

  private GetWorkspaceDatasetsPlainArgs() {}

  private GetWorkspaceDatasetsPlainArgs(GetWorkspaceDatasetsPlainArgs $) {
    this.accessibility = $.accessibility;
    this.dataSourceType = $.dataSourceType;
    this.dataType = $.dataType;
    this.datasetName = $.datasetName;
    this.edition = $.edition;
    this.ids = $.ids;
    this.labels = $.labels;
    this.maxItems = $.maxItems;
    this.nameRegex = $.nameRegex;
    this.property = $.property;
    this.publisher = $.publisher;
    this.shareScope = $.shareScope;
    this.sourceId = $.sourceId;
    this.sourceType = $.sourceType;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Return only datasets with this visibility: {@code PRIVATE}, {@code PUBLIC} or {@code
   * ROLE_PUBLIC}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Return only datasets in this kind of storage, for example {@code OSS}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> dataSourceType() {
    return Optional.ofNullable(this.dataSourceType);
  }

  /**
   * Return only datasets of this kind of data, for example {@code PIC}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> dataType() {
    return Optional.ofNullable(this.dataType);
  }

  /**
   * Return only the dataset with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<String> datasetName() {
    return Optional.ofNullable(this.datasetName);
  }

  /**
   * Return only datasets of this edition: {@code BASIC}, {@code ADVANCED} or {@code LOGICAL}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> edition() {
    return Optional.ofNullable(this.edition);
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
   * Return only datasets that have all of these labels, given as keys with values.
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
   * Return only datasets whose address points to this kind of object: {@code FILE} or {@code
   * DIRECTORY}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> property() {
    return Optional.ofNullable(this.property);
  }

  /**
   * Return the public datasets of this publisher instead of the workspace's own, for example {@code
   * pai} for those of the platform. In this case, leave out {@code workspaceId}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> publisher() {
    return Optional.ofNullable(this.publisher);
  }

  /**
   * Return only datasets that others share with you ({@code TO_ME}), or that you share with others
   * ({@code BY_ME}).
   *
   * @return what was given, or nothing
   */
  public Optional<String> shareScope() {
    return Optional.ofNullable(this.shareScope);
  }

  /**
   * Return only datasets that were made from this source.
   *
   * @return what was given, or nothing
   */
  public Optional<String> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Return only datasets with this kind of source: {@code USER}, {@code ITAG} or {@code
   * PAI_PUBLIC_DATASET}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> sourceType() {
    return Optional.ofNullable(this.sourceType);
  }

  /**
   * Return the datasets of this workspace. If you leave it out, the function searches your default
   * workspace.
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
  public static Builder builder(GetWorkspaceDatasetsPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceDatasetsPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceDatasetsPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceDatasetsPlainArgs defaults) {
      $ = new GetWorkspaceDatasetsPlainArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only datasets with this visibility: {@code PRIVATE}, {@code PUBLIC} or {@code
     * ROLE_PUBLIC}.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(@Nullable String accessibility) {
      $.accessibility = accessibility;
      return this;
    }

    /**
     * Return only datasets in this kind of storage, for example {@code OSS}.
     *
     * @param dataSourceType the value
     * @return this builder
     */
    public Builder dataSourceType(@Nullable String dataSourceType) {
      $.dataSourceType = dataSourceType;
      return this;
    }

    /**
     * Return only datasets of this kind of data, for example {@code PIC}.
     *
     * @param dataType the value
     * @return this builder
     */
    public Builder dataType(@Nullable String dataType) {
      $.dataType = dataType;
      return this;
    }

    /**
     * Return only the dataset with this name.
     *
     * @param datasetName the value
     * @return this builder
     */
    public Builder datasetName(@Nullable String datasetName) {
      $.datasetName = datasetName;
      return this;
    }

    /**
     * Return only datasets of this edition: {@code BASIC}, {@code ADVANCED} or {@code LOGICAL}.
     *
     * @param edition the value
     * @return this builder
     */
    public Builder edition(@Nullable String edition) {
      $.edition = edition;
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
     * Return only datasets that have all of these labels, given as keys with values.
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
     * Return only datasets whose address points to this kind of object: {@code FILE} or {@code
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
     * Return the public datasets of this publisher instead of the workspace's own, for example
     * {@code pai} for those of the platform. In this case, leave out {@code workspaceId}.
     *
     * @param publisher the value
     * @return this builder
     */
    public Builder publisher(@Nullable String publisher) {
      $.publisher = publisher;
      return this;
    }

    /**
     * Return only datasets that others share with you ({@code TO_ME}), or that you share with
     * others ({@code BY_ME}).
     *
     * @param shareScope the value
     * @return this builder
     */
    public Builder shareScope(@Nullable String shareScope) {
      $.shareScope = shareScope;
      return this;
    }

    /**
     * Return only datasets that were made from this source.
     *
     * @param sourceId the value
     * @return this builder
     */
    public Builder sourceId(@Nullable String sourceId) {
      $.sourceId = sourceId;
      return this;
    }

    /**
     * Return only datasets with this kind of source: {@code USER}, {@code ITAG} or {@code
     * PAI_PUBLIC_DATASET}.
     *
     * @param sourceType the value
     * @return this builder
     */
    public Builder sourceType(@Nullable String sourceType) {
      $.sourceType = sourceType;
      return this;
    }

    /**
     * Return the datasets of this workspace. If you leave it out, the function searches your
     * default workspace.
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
    public GetWorkspaceDatasetsPlainArgs build() {
      return $;
    }
  }
}
