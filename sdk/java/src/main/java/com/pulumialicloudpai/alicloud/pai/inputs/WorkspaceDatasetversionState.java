// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import com.pulumialicloudpai.alicloud.Utilities;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What is known of a WorkspaceDatasetversion that is looked up. */
public final class WorkspaceDatasetversionState extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceDatasetversionState Empty = new WorkspaceDatasetversionState();

  @Import(name = "createTime")
  private @Nullable Output<String> createTime;

  @Import(name = "dataCount")
  private @Nullable Output<Double> dataCount;

  @Import(name = "dataSize")
  private @Nullable Output<Double> dataSize;

  @Import(name = "dataSourceType")
  private @Nullable Output<String> dataSourceType;

  @Import(name = "datasetId")
  private @Nullable Output<String> datasetId;

  @Import(name = "description")
  private @Nullable Output<String> description;

  @Import(name = "gmtModifiedTime")
  private @Nullable Output<String> gmtModifiedTime;

  @Import(name = "importInfo")
  private @Nullable Output<String> importInfo;

  @Import(name = "labels")
  private @Nullable Output<List<WorkspaceDatasetversionLabelArgs>> labels;

  @Import(name = "mountAccess")
  private @Nullable Output<String> mountAccess;

  @Import(name = "options")
  private @Nullable Output<String> options;

  @Import(name = "property")
  private @Nullable Output<String> property;

  @Import(name = "sourceId")
  private @Nullable Output<String> sourceId;

  @Import(name = "sourceType")
  private @Nullable Output<String> sourceType;

  @Import(name = "uri")
  private @Nullable Output<String> uri;

  @Import(name = "versionName")
  private @Nullable Output<String> versionName;

  private WorkspaceDatasetversionState() {}

  private WorkspaceDatasetversionState(WorkspaceDatasetversionState $) {
    this.createTime = $.createTime;
    this.dataCount = $.dataCount;
    this.dataSize = $.dataSize;
    this.dataSourceType = $.dataSourceType;
    this.datasetId = $.datasetId;
    this.description = $.description;
    this.gmtModifiedTime = $.gmtModifiedTime;
    this.importInfo = $.importInfo;
    this.labels = $.labels;
    this.mountAccess = $.mountAccess;
    this.options = $.options;
    this.property = $.property;
    this.sourceId = $.sourceId;
    this.sourceType = $.sourceType;
    this.uri = $.uri;
    this.versionName = $.versionName;
  }

  /**
   * When the version was created, in UTC (ISO 8601).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * Number of files in the version. Changing it updates the version in place. Removing it keeps the
   * number, because the service cannot unset it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> dataCount() {
    return Optional.ofNullable(Utilities.integer(this.dataCount, "dataCount"));
  }

  /**
   * The same as {@code dataCount}, in a type that holds numbers beyond 2147483647.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Double>> dataCountAsDouble() {
    return Optional.ofNullable(this.dataCount);
  }

  /**
   * Size of the version in bytes. Changing it updates the version in place. Removing it keeps the
   * size, because the service cannot unset it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> dataSize() {
    return Optional.ofNullable(Utilities.integer(this.dataSize, "dataSize"));
  }

  /**
   * The same as {@code dataSize}, in a type that holds numbers beyond 2147483647.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Double>> dataSizeAsDouble() {
    return Optional.ofNullable(this.dataSize);
  }

  /**
   * Kind of storage. It must be that of the dataset: {@code OSS}, {@code NAS}, {@code EXTREMENAS},
   * {@code CPFS}, {@code BMCPFS}, {@code MAXCOMPUTE} or {@code URL}. Changing it replaces the
   * version.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dataSourceType() {
    return Optional.ofNullable(this.dataSourceType);
  }

  /**
   * ID of the dataset that the version belongs to. Changing it replaces the version.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> datasetId() {
    return Optional.ofNullable(this.datasetId);
  }

  /**
   * What is new in the version. Changing it updates the version in place; removing it clears the
   * value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> description() {
    return Optional.ofNullable(this.description);
  }

  /**
   * When the version was last changed, in UTC (ISO 8601).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> gmtModifiedTime() {
    return Optional.ofNullable(this.gmtModifiedTime);
  }

  /**
   * Where the storage is, as a JSON string. Its keys depend on {@code dataSourceType}. The provider
   * compares the JSON itself, so spaces and the order of keys do not matter. Changing it replaces
   * the version.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> importInfo() {
    return Optional.ofNullable(this.importInfo);
  }

  /**
   * Labels of the version. Their order does not matter. Changing them updates the version in place,
   * and only the labels that differ.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<WorkspaceDatasetversionLabelArgs>>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * How you may mount the version: {@code RO} (to read) or {@code RW} (to read and write).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> mountAccess() {
    return Optional.ofNullable(this.mountAccess);
  }

  /**
   * More settings as a JSON string, for example <code>{"mountPath": "/mnt/data/"}</code>. The
   * provider compares the JSON itself, so spaces and the order of keys do not matter. Changing it
   * updates the version in place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> options() {
    return Optional.ofNullable(this.options);
  }

  /**
   * What the address points to: {@code FILE} or {@code DIRECTORY}. Changing it replaces the
   * version.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> property() {
    return Optional.ofNullable(this.property);
  }

  /**
   * Source of the version. Changing it replaces the version.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Kind of source, for example {@code USER} or {@code ITAG}. Defaults to {@code USER}. Changing it
   * replaces the version.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceType() {
    return Optional.ofNullable(this.sourceType);
  }

  /**
   * Address of the data, for example {@code oss://<bucket>.<endpoint>/<path>/}. Changing it
   * replaces the version.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> uri() {
    return Optional.ofNullable(this.uri);
  }

  /**
   * Name that the service gives to the version: {@code v2}, {@code v3} and so on.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> versionName() {
    return Optional.ofNullable(this.versionName);
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
  public static Builder builder(WorkspaceDatasetversionState defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceDatasetversionState $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceDatasetversionState();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceDatasetversionState defaults) {
      $ = new WorkspaceDatasetversionState(Objects.requireNonNull(defaults));
    }

    /**
     * When the version was created, in UTC (ISO 8601).
     *
     * @param createTime the value, perhaps not known yet
     * @return this builder
     */
    public Builder createTime(@Nullable Output<String> createTime) {
      $.createTime = createTime;
      return this;
    }

    /**
     * When the version was created, in UTC (ISO 8601).
     *
     * @param createTime the value
     * @return this builder
     */
    public Builder createTime(String createTime) {
      return createTime(Output.of(createTime));
    }

    /**
     * Number of files in the version. Changing it updates the version in place. Removing it keeps
     * the number, because the service cannot unset it.
     *
     * @param dataCount the value, perhaps not known yet
     * @return this builder
     */
    public Builder dataCount(@Nullable Output<Integer> dataCount) {
      $.dataCount = Utilities.number(dataCount);
      return this;
    }

    /**
     * Number of files in the version. Changing it updates the version in place. Removing it keeps
     * the number, because the service cannot unset it.
     *
     * @param dataCount the value
     * @return this builder
     */
    public Builder dataCount(Integer dataCount) {
      return dataCount(Output.of(dataCount));
    }

    /**
     * The same as {@code dataCount}, in a type that holds numbers beyond 2147483647.
     *
     * @param dataCountAsDouble the value, perhaps not known yet
     * @return this builder
     */
    public Builder dataCountAsDouble(@Nullable Output<Double> dataCountAsDouble) {
      $.dataCount = dataCountAsDouble;
      return this;
    }

    /**
     * The same as {@code dataCount}, in a type that holds numbers beyond 2147483647.
     *
     * @param dataCountAsDouble the value
     * @return this builder
     */
    public Builder dataCountAsDouble(Double dataCountAsDouble) {
      return dataCountAsDouble(Output.of(dataCountAsDouble));
    }

    /**
     * Size of the version in bytes. Changing it updates the version in place. Removing it keeps the
     * size, because the service cannot unset it.
     *
     * @param dataSize the value, perhaps not known yet
     * @return this builder
     */
    public Builder dataSize(@Nullable Output<Integer> dataSize) {
      $.dataSize = Utilities.number(dataSize);
      return this;
    }

    /**
     * Size of the version in bytes. Changing it updates the version in place. Removing it keeps the
     * size, because the service cannot unset it.
     *
     * @param dataSize the value
     * @return this builder
     */
    public Builder dataSize(Integer dataSize) {
      return dataSize(Output.of(dataSize));
    }

    /**
     * The same as {@code dataSize}, in a type that holds numbers beyond 2147483647.
     *
     * @param dataSizeAsDouble the value, perhaps not known yet
     * @return this builder
     */
    public Builder dataSizeAsDouble(@Nullable Output<Double> dataSizeAsDouble) {
      $.dataSize = dataSizeAsDouble;
      return this;
    }

    /**
     * The same as {@code dataSize}, in a type that holds numbers beyond 2147483647.
     *
     * @param dataSizeAsDouble the value
     * @return this builder
     */
    public Builder dataSizeAsDouble(Double dataSizeAsDouble) {
      return dataSizeAsDouble(Output.of(dataSizeAsDouble));
    }

    /**
     * Kind of storage. It must be that of the dataset: {@code OSS}, {@code NAS}, {@code
     * EXTREMENAS}, {@code CPFS}, {@code BMCPFS}, {@code MAXCOMPUTE} or {@code URL}. Changing it
     * replaces the version.
     *
     * @param dataSourceType the value, perhaps not known yet
     * @return this builder
     */
    public Builder dataSourceType(@Nullable Output<String> dataSourceType) {
      $.dataSourceType = dataSourceType;
      return this;
    }

    /**
     * Kind of storage. It must be that of the dataset: {@code OSS}, {@code NAS}, {@code
     * EXTREMENAS}, {@code CPFS}, {@code BMCPFS}, {@code MAXCOMPUTE} or {@code URL}. Changing it
     * replaces the version.
     *
     * @param dataSourceType the value
     * @return this builder
     */
    public Builder dataSourceType(String dataSourceType) {
      return dataSourceType(Output.of(dataSourceType));
    }

    /**
     * ID of the dataset that the version belongs to. Changing it replaces the version.
     *
     * @param datasetId the value, perhaps not known yet
     * @return this builder
     */
    public Builder datasetId(@Nullable Output<String> datasetId) {
      $.datasetId = datasetId;
      return this;
    }

    /**
     * ID of the dataset that the version belongs to. Changing it replaces the version.
     *
     * @param datasetId the value
     * @return this builder
     */
    public Builder datasetId(String datasetId) {
      return datasetId(Output.of(datasetId));
    }

    /**
     * What is new in the version. Changing it updates the version in place; removing it clears the
     * value.
     *
     * @param description the value, perhaps not known yet
     * @return this builder
     */
    public Builder description(@Nullable Output<String> description) {
      $.description = description;
      return this;
    }

    /**
     * What is new in the version. Changing it updates the version in place; removing it clears the
     * value.
     *
     * @param description the value
     * @return this builder
     */
    public Builder description(String description) {
      return description(Output.of(description));
    }

    /**
     * When the version was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value, perhaps not known yet
     * @return this builder
     */
    public Builder gmtModifiedTime(@Nullable Output<String> gmtModifiedTime) {
      $.gmtModifiedTime = gmtModifiedTime;
      return this;
    }

    /**
     * When the version was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value
     * @return this builder
     */
    public Builder gmtModifiedTime(String gmtModifiedTime) {
      return gmtModifiedTime(Output.of(gmtModifiedTime));
    }

    /**
     * Where the storage is, as a JSON string. Its keys depend on {@code dataSourceType}. The
     * provider compares the JSON itself, so spaces and the order of keys do not matter. Changing it
     * replaces the version.
     *
     * @param importInfo the value, perhaps not known yet
     * @return this builder
     */
    public Builder importInfo(@Nullable Output<String> importInfo) {
      $.importInfo = importInfo;
      return this;
    }

    /**
     * Where the storage is, as a JSON string. Its keys depend on {@code dataSourceType}. The
     * provider compares the JSON itself, so spaces and the order of keys do not matter. Changing it
     * replaces the version.
     *
     * @param importInfo the value
     * @return this builder
     */
    public Builder importInfo(String importInfo) {
      return importInfo(Output.of(importInfo));
    }

    /**
     * Labels of the version. Their order does not matter. Changing them updates the version in
     * place, and only the labels that differ.
     *
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<List<WorkspaceDatasetversionLabelArgs>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Labels of the version. Their order does not matter. Changing them updates the version in
     * place, and only the labels that differ.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(List<WorkspaceDatasetversionLabelArgs> labels) {
      return labels(Output.of(labels));
    }

    /**
     * Labels of the version. Their order does not matter. Changing them updates the version in
     * place, and only the labels that differ.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(WorkspaceDatasetversionLabelArgs... labels) {
      return labels(List.of(labels));
    }

    /**
     * How you may mount the version: {@code RO} (to read) or {@code RW} (to read and write).
     *
     * @param mountAccess the value, perhaps not known yet
     * @return this builder
     */
    public Builder mountAccess(@Nullable Output<String> mountAccess) {
      $.mountAccess = mountAccess;
      return this;
    }

    /**
     * How you may mount the version: {@code RO} (to read) or {@code RW} (to read and write).
     *
     * @param mountAccess the value
     * @return this builder
     */
    public Builder mountAccess(String mountAccess) {
      return mountAccess(Output.of(mountAccess));
    }

    /**
     * More settings as a JSON string, for example <code>{"mountPath": "/mnt/data/"}</code>. The
     * provider compares the JSON itself, so spaces and the order of keys do not matter. Changing it
     * updates the version in place; removing it clears the value.
     *
     * @param options the value, perhaps not known yet
     * @return this builder
     */
    public Builder options(@Nullable Output<String> options) {
      $.options = options;
      return this;
    }

    /**
     * More settings as a JSON string, for example <code>{"mountPath": "/mnt/data/"}</code>. The
     * provider compares the JSON itself, so spaces and the order of keys do not matter. Changing it
     * updates the version in place; removing it clears the value.
     *
     * @param options the value
     * @return this builder
     */
    public Builder options(String options) {
      return options(Output.of(options));
    }

    /**
     * What the address points to: {@code FILE} or {@code DIRECTORY}. Changing it replaces the
     * version.
     *
     * @param property the value, perhaps not known yet
     * @return this builder
     */
    public Builder property(@Nullable Output<String> property) {
      $.property = property;
      return this;
    }

    /**
     * What the address points to: {@code FILE} or {@code DIRECTORY}. Changing it replaces the
     * version.
     *
     * @param property the value
     * @return this builder
     */
    public Builder property(String property) {
      return property(Output.of(property));
    }

    /**
     * Source of the version. Changing it replaces the version.
     *
     * @param sourceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceId(@Nullable Output<String> sourceId) {
      $.sourceId = sourceId;
      return this;
    }

    /**
     * Source of the version. Changing it replaces the version.
     *
     * @param sourceId the value
     * @return this builder
     */
    public Builder sourceId(String sourceId) {
      return sourceId(Output.of(sourceId));
    }

    /**
     * Kind of source, for example {@code USER} or {@code ITAG}. Defaults to {@code USER}. Changing
     * it replaces the version.
     *
     * @param sourceType the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceType(@Nullable Output<String> sourceType) {
      $.sourceType = sourceType;
      return this;
    }

    /**
     * Kind of source, for example {@code USER} or {@code ITAG}. Defaults to {@code USER}. Changing
     * it replaces the version.
     *
     * @param sourceType the value
     * @return this builder
     */
    public Builder sourceType(String sourceType) {
      return sourceType(Output.of(sourceType));
    }

    /**
     * Address of the data, for example {@code oss://<bucket>.<endpoint>/<path>/}. Changing it
     * replaces the version.
     *
     * @param uri the value, perhaps not known yet
     * @return this builder
     */
    public Builder uri(@Nullable Output<String> uri) {
      $.uri = uri;
      return this;
    }

    /**
     * Address of the data, for example {@code oss://<bucket>.<endpoint>/<path>/}. Changing it
     * replaces the version.
     *
     * @param uri the value
     * @return this builder
     */
    public Builder uri(String uri) {
      return uri(Output.of(uri));
    }

    /**
     * Name that the service gives to the version: {@code v2}, {@code v3} and so on.
     *
     * @param versionName the value, perhaps not known yet
     * @return this builder
     */
    public Builder versionName(@Nullable Output<String> versionName) {
      $.versionName = versionName;
      return this;
    }

    /**
     * Name that the service gives to the version: {@code v2}, {@code v3} and so on.
     *
     * @param versionName the value
     * @return this builder
     */
    public Builder versionName(String versionName) {
      return versionName(Output.of(versionName));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public WorkspaceDatasetversionState build() {
      return $;
    }
  }
}
