// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceDataset}. */
public final class GetWorkspaceDatasetArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceDatasetArgs Empty = new GetWorkspaceDatasetArgs();

  @Import(name = "accessibility")
  private @Nullable Output<String> accessibility;

  @Import(name = "dataSourceType")
  private @Nullable Output<String> dataSourceType;

  @Import(name = "dataType")
  private @Nullable Output<String> dataType;

  @Import(name = "datasetName")
  private @Nullable Output<String> datasetName;

  @Import(name = "edition")
  private @Nullable Output<String> edition;

  @Import(name = "id")
  private @Nullable Output<String> id;

  @Import(name = "labels")
  private @Nullable Output<Map<String, String>> labels;

  @Import(name = "property")
  private @Nullable Output<String> property;

  @Import(name = "publisher")
  private @Nullable Output<String> publisher;

  @Import(name = "shareScope")
  private @Nullable Output<String> shareScope;

  @Import(name = "sourceId")
  private @Nullable Output<String> sourceId;

  @Import(name = "sourceType")
  private @Nullable Output<String> sourceType;

  @Import(name = "workspaceId")
  private @Nullable Output<String> workspaceId;

  private GetWorkspaceDatasetArgs() {}

  private GetWorkspaceDatasetArgs(GetWorkspaceDatasetArgs $) {
    this.accessibility = $.accessibility;
    this.dataSourceType = $.dataSourceType;
    this.dataType = $.dataType;
    this.datasetName = $.datasetName;
    this.edition = $.edition;
    this.id = $.id;
    this.labels = $.labels;
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
  public Optional<Output<String>> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Return only datasets in this kind of storage, for example {@code OSS}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dataSourceType() {
    return Optional.ofNullable(this.dataSourceType);
  }

  /**
   * Return only datasets of this kind of data, for example {@code PIC}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dataType() {
    return Optional.ofNullable(this.dataType);
  }

  /**
   * Return only the dataset with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> datasetName() {
    return Optional.ofNullable(this.datasetName);
  }

  /**
   * Return only datasets of this edition: {@code BASIC}, {@code ADVANCED} or {@code LOGICAL}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> edition() {
    return Optional.ofNullable(this.edition);
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
   * Return only datasets that have all of these labels, given as keys with values.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Map<String, String>>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Return only datasets whose address points to this kind of object: {@code FILE} or {@code
   * DIRECTORY}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> property() {
    return Optional.ofNullable(this.property);
  }

  /**
   * Return the public datasets of this publisher instead of the workspace's own, for example {@code
   * pai} for those of the platform. In this case, leave out {@code workspaceId}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> publisher() {
    return Optional.ofNullable(this.publisher);
  }

  /**
   * Return only datasets that others share with you ({@code TO_ME}), or that you share with others
   * ({@code BY_ME}).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> shareScope() {
    return Optional.ofNullable(this.shareScope);
  }

  /**
   * Return only datasets that were made from this source.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Return only datasets with this kind of source: {@code USER}, {@code ITAG} or {@code
   * PAI_PUBLIC_DATASET}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceType() {
    return Optional.ofNullable(this.sourceType);
  }

  /**
   * Return the datasets of this workspace. If you leave it out, the function searches your default
   * workspace.
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
  public static Builder builder(GetWorkspaceDatasetArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceDatasetArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceDatasetArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceDatasetArgs defaults) {
      $ = new GetWorkspaceDatasetArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only datasets with this visibility: {@code PRIVATE}, {@code PUBLIC} or {@code
     * ROLE_PUBLIC}.
     *
     * @param accessibility the value, perhaps not known yet
     * @return this builder
     */
    public Builder accessibility(@Nullable Output<String> accessibility) {
      $.accessibility = accessibility;
      return this;
    }

    /**
     * Return only datasets with this visibility: {@code PRIVATE}, {@code PUBLIC} or {@code
     * ROLE_PUBLIC}.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(String accessibility) {
      return accessibility(Output.of(accessibility));
    }

    /**
     * Return only datasets in this kind of storage, for example {@code OSS}.
     *
     * @param dataSourceType the value, perhaps not known yet
     * @return this builder
     */
    public Builder dataSourceType(@Nullable Output<String> dataSourceType) {
      $.dataSourceType = dataSourceType;
      return this;
    }

    /**
     * Return only datasets in this kind of storage, for example {@code OSS}.
     *
     * @param dataSourceType the value
     * @return this builder
     */
    public Builder dataSourceType(String dataSourceType) {
      return dataSourceType(Output.of(dataSourceType));
    }

    /**
     * Return only datasets of this kind of data, for example {@code PIC}.
     *
     * @param dataType the value, perhaps not known yet
     * @return this builder
     */
    public Builder dataType(@Nullable Output<String> dataType) {
      $.dataType = dataType;
      return this;
    }

    /**
     * Return only datasets of this kind of data, for example {@code PIC}.
     *
     * @param dataType the value
     * @return this builder
     */
    public Builder dataType(String dataType) {
      return dataType(Output.of(dataType));
    }

    /**
     * Return only the dataset with this name.
     *
     * @param datasetName the value, perhaps not known yet
     * @return this builder
     */
    public Builder datasetName(@Nullable Output<String> datasetName) {
      $.datasetName = datasetName;
      return this;
    }

    /**
     * Return only the dataset with this name.
     *
     * @param datasetName the value
     * @return this builder
     */
    public Builder datasetName(String datasetName) {
      return datasetName(Output.of(datasetName));
    }

    /**
     * Return only datasets of this edition: {@code BASIC}, {@code ADVANCED} or {@code LOGICAL}.
     *
     * @param edition the value, perhaps not known yet
     * @return this builder
     */
    public Builder edition(@Nullable Output<String> edition) {
      $.edition = edition;
      return this;
    }

    /**
     * Return only datasets of this edition: {@code BASIC}, {@code ADVANCED} or {@code LOGICAL}.
     *
     * @param edition the value
     * @return this builder
     */
    public Builder edition(String edition) {
      return edition(Output.of(edition));
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
     * Return only datasets that have all of these labels, given as keys with values.
     *
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<Map<String, String>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Return only datasets that have all of these labels, given as keys with values.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(Map<String, String> labels) {
      return labels(Output.of(labels));
    }

    /**
     * Return only datasets whose address points to this kind of object: {@code FILE} or {@code
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
     * Return only datasets whose address points to this kind of object: {@code FILE} or {@code
     * DIRECTORY}.
     *
     * @param property the value
     * @return this builder
     */
    public Builder property(String property) {
      return property(Output.of(property));
    }

    /**
     * Return the public datasets of this publisher instead of the workspace's own, for example
     * {@code pai} for those of the platform. In this case, leave out {@code workspaceId}.
     *
     * @param publisher the value, perhaps not known yet
     * @return this builder
     */
    public Builder publisher(@Nullable Output<String> publisher) {
      $.publisher = publisher;
      return this;
    }

    /**
     * Return the public datasets of this publisher instead of the workspace's own, for example
     * {@code pai} for those of the platform. In this case, leave out {@code workspaceId}.
     *
     * @param publisher the value
     * @return this builder
     */
    public Builder publisher(String publisher) {
      return publisher(Output.of(publisher));
    }

    /**
     * Return only datasets that others share with you ({@code TO_ME}), or that you share with
     * others ({@code BY_ME}).
     *
     * @param shareScope the value, perhaps not known yet
     * @return this builder
     */
    public Builder shareScope(@Nullable Output<String> shareScope) {
      $.shareScope = shareScope;
      return this;
    }

    /**
     * Return only datasets that others share with you ({@code TO_ME}), or that you share with
     * others ({@code BY_ME}).
     *
     * @param shareScope the value
     * @return this builder
     */
    public Builder shareScope(String shareScope) {
      return shareScope(Output.of(shareScope));
    }

    /**
     * Return only datasets that were made from this source.
     *
     * @param sourceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceId(@Nullable Output<String> sourceId) {
      $.sourceId = sourceId;
      return this;
    }

    /**
     * Return only datasets that were made from this source.
     *
     * @param sourceId the value
     * @return this builder
     */
    public Builder sourceId(String sourceId) {
      return sourceId(Output.of(sourceId));
    }

    /**
     * Return only datasets with this kind of source: {@code USER}, {@code ITAG} or {@code
     * PAI_PUBLIC_DATASET}.
     *
     * @param sourceType the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceType(@Nullable Output<String> sourceType) {
      $.sourceType = sourceType;
      return this;
    }

    /**
     * Return only datasets with this kind of source: {@code USER}, {@code ITAG} or {@code
     * PAI_PUBLIC_DATASET}.
     *
     * @param sourceType the value
     * @return this builder
     */
    public Builder sourceType(String sourceType) {
      return sourceType(Output.of(sourceType));
    }

    /**
     * Return the datasets of this workspace. If you leave it out, the function searches your
     * default workspace.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(@Nullable Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Return the datasets of this workspace. If you leave it out, the function searches your
     * default workspace.
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
    public GetWorkspaceDatasetArgs build() {
      return $;
    }
  }
}
