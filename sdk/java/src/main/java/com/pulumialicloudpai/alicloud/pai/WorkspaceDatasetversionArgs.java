// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.ResourceArgs;
import com.pulumialicloudpai.alicloud.Utilities;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceDatasetversionLabelArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What a program says about a WorkspaceDatasetversion. */
public final class WorkspaceDatasetversionArgs extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceDatasetversionArgs Empty = new WorkspaceDatasetversionArgs();

  @Import(name = "dataCount")
  private @Nullable Output<Double> dataCount;

  @Import(name = "dataSize")
  private @Nullable Output<Double> dataSize;

  @Import(name = "dataSourceType", required = true)
  private Output<String> dataSourceType;

  @Import(name = "datasetId", required = true)
  private Output<String> datasetId;

  @Import(name = "description")
  private @Nullable Output<String> description;

  @Import(name = "importInfo")
  private @Nullable Output<String> importInfo;

  @Import(name = "labels")
  private @Nullable Output<List<WorkspaceDatasetversionLabelArgs>> labels;

  @Import(name = "options")
  private @Nullable Output<String> options;

  @Import(name = "property", required = true)
  private Output<String> property;

  @Import(name = "sourceId")
  private @Nullable Output<String> sourceId;

  @Import(name = "sourceType")
  private @Nullable Output<String> sourceType;

  @Import(name = "uri", required = true)
  private Output<String> uri;

  private WorkspaceDatasetversionArgs() {}

  private WorkspaceDatasetversionArgs(WorkspaceDatasetversionArgs $) {
    this.dataCount = $.dataCount;
    this.dataSize = $.dataSize;
    this.dataSourceType = $.dataSourceType;
    this.datasetId = $.datasetId;
    this.description = $.description;
    this.importInfo = $.importInfo;
    this.labels = $.labels;
    this.options = $.options;
    this.property = $.property;
    this.sourceId = $.sourceId;
    this.sourceType = $.sourceType;
    this.uri = $.uri;
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
   * @return what was given
   */
  public Output<String> dataSourceType() {
    return this.dataSourceType;
  }

  /**
   * ID of the dataset that the version belongs to. Changing it replaces the version.
   *
   * @return what was given
   */
  public Output<String> datasetId() {
    return this.datasetId;
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
   * @return what was given
   */
  public Output<String> property() {
    return this.property;
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
   * @return what was given
   */
  public Output<String> uri() {
    return this.uri;
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
  public static Builder builder(WorkspaceDatasetversionArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceDatasetversionArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceDatasetversionArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceDatasetversionArgs defaults) {
      $ = new WorkspaceDatasetversionArgs(Objects.requireNonNull(defaults));
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
    public Builder dataSourceType(Output<String> dataSourceType) {
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
    public Builder datasetId(Output<String> datasetId) {
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
    public Builder property(Output<String> property) {
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
    public Builder uri(Output<String> uri) {
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
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public WorkspaceDatasetversionArgs build() {
      if ($.dataSourceType == null) {
        throw new MissingRequiredPropertyException("WorkspaceDatasetversionArgs", "dataSourceType");
      }
      if ($.datasetId == null) {
        throw new MissingRequiredPropertyException("WorkspaceDatasetversionArgs", "datasetId");
      }
      if ($.property == null) {
        throw new MissingRequiredPropertyException("WorkspaceDatasetversionArgs", "property");
      }
      if ($.uri == null) {
        throw new MissingRequiredPropertyException("WorkspaceDatasetversionArgs", "uri");
      }
      return $;
    }
  }
}
