// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What {@code getWorkspaceDatasets} is asked with. */
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
   * Only datasets of this visibility: {@code PRIVATE}, {@code PUBLIC} or {@code ROLE_PUBLIC}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Only datasets in this kind of storage: {@code OSS}, for example.
   *
   * @return what was given, or nothing
   */
  public Optional<String> dataSourceType() {
    return Optional.ofNullable(this.dataSourceType);
  }

  /**
   * Only datasets of this kind of data: {@code PIC}, for example.
   *
   * @return what was given, or nothing
   */
  public Optional<String> dataType() {
    return Optional.ofNullable(this.dataType);
  }

  /**
   * Only the dataset of this name.
   *
   * @return what was given, or nothing
   */
  public Optional<String> datasetName() {
    return Optional.ofNullable(this.datasetName);
  }

  /**
   * Only datasets of this edition: {@code BASIC}, {@code ADVANCED} or {@code LOGICAL}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> edition() {
    return Optional.ofNullable(this.edition);
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
   * Only datasets that have all of these labels, each a key with its value.
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
   * Only those whose name matches this regular expression anywhere in it; {@code ^} and {@code $}
   * hold it to the beginning and the end. It is refused when it takes longer than a second.
   *
   * @return what was given, or nothing
   */
  public Optional<String> nameRegex() {
    return Optional.ofNullable(this.nameRegex);
  }

  /**
   * Only datasets whose address points to this: {@code FILE} or {@code DIRECTORY}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> property() {
    return Optional.ofNullable(this.property);
  }

  /**
   * Public datasets of this publisher instead of the workspace's own: {@code pai} for those of the
   * platform. Leave {@code workspaceId} out then.
   *
   * @return what was given, or nothing
   */
  public Optional<String> publisher() {
    return Optional.ofNullable(this.publisher);
  }

  /**
   * Only datasets that others share with the caller ({@code TO_ME}), or that the caller shares with
   * others ({@code BY_ME}).
   *
   * @return what was given, or nothing
   */
  public Optional<String> shareScope() {
    return Optional.ofNullable(this.shareScope);
  }

  /**
   * Only datasets that were made from this.
   *
   * @return what was given, or nothing
   */
  public Optional<String> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Only datasets that were made by this: {@code USER}, {@code ITAG} or {@code PAI_PUBLIC_DATASET}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> sourceType() {
    return Optional.ofNullable(this.sourceType);
  }

  /**
   * Datasets of this workspace; without it those of the caller's default workspace.
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
     * Only datasets of this visibility: {@code PRIVATE}, {@code PUBLIC} or {@code ROLE_PUBLIC}.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(@Nullable String accessibility) {
      $.accessibility = accessibility;
      return this;
    }

    /**
     * Only datasets in this kind of storage: {@code OSS}, for example.
     *
     * @param dataSourceType the value
     * @return this builder
     */
    public Builder dataSourceType(@Nullable String dataSourceType) {
      $.dataSourceType = dataSourceType;
      return this;
    }

    /**
     * Only datasets of this kind of data: {@code PIC}, for example.
     *
     * @param dataType the value
     * @return this builder
     */
    public Builder dataType(@Nullable String dataType) {
      $.dataType = dataType;
      return this;
    }

    /**
     * Only the dataset of this name.
     *
     * @param datasetName the value
     * @return this builder
     */
    public Builder datasetName(@Nullable String datasetName) {
      $.datasetName = datasetName;
      return this;
    }

    /**
     * Only datasets of this edition: {@code BASIC}, {@code ADVANCED} or {@code LOGICAL}.
     *
     * @param edition the value
     * @return this builder
     */
    public Builder edition(@Nullable String edition) {
      $.edition = edition;
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
     * Only datasets that have all of these labels, each a key with its value.
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
     * Only datasets whose address points to this: {@code FILE} or {@code DIRECTORY}.
     *
     * @param property the value
     * @return this builder
     */
    public Builder property(@Nullable String property) {
      $.property = property;
      return this;
    }

    /**
     * Public datasets of this publisher instead of the workspace's own: {@code pai} for those of
     * the platform. Leave {@code workspaceId} out then.
     *
     * @param publisher the value
     * @return this builder
     */
    public Builder publisher(@Nullable String publisher) {
      $.publisher = publisher;
      return this;
    }

    /**
     * Only datasets that others share with the caller ({@code TO_ME}), or that the caller shares
     * with others ({@code BY_ME}).
     *
     * @param shareScope the value
     * @return this builder
     */
    public Builder shareScope(@Nullable String shareScope) {
      $.shareScope = shareScope;
      return this;
    }

    /**
     * Only datasets that were made from this.
     *
     * @param sourceId the value
     * @return this builder
     */
    public Builder sourceId(@Nullable String sourceId) {
      $.sourceId = sourceId;
      return this;
    }

    /**
     * Only datasets that were made by this: {@code USER}, {@code ITAG} or {@code
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
     * Datasets of this workspace; without it those of the caller's default workspace.
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
