// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A version of a PAI dataset describes another address, size or state of the same data. The service
 * names the versions {@code v1}, {@code v2} and so on. It creates {@code v1} together with the
 * dataset and deletes it only with the dataset.
 */
@CustomType
public final class GetWorkspaceDatasetversionsVersion {
  private @Nullable String createTime;
  private @Nullable Double dataCount;
  private @Nullable Double dataSize;
  private @Nullable String dataSourceType;
  private String datasetId;
  private @Nullable String description;
  private @Nullable String gmtModifiedTime;
  private String id;
  private @Nullable String importInfo;
  private @Nullable List<GetWorkspaceDatasetversionsVersionLabel> labels;
  private @Nullable String mountAccess;
  private @Nullable String options;
  private @Nullable String property;
  private @Nullable String sourceId;
  private @Nullable String sourceType;
  private @Nullable String uri;
  private @Nullable String versionName;

  private GetWorkspaceDatasetversionsVersion() {}

  /**
   * When the version was created, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * Number of files in the version.
   *
   * @return the value, or nothing
   */
  public Optional<Double> dataCount() {
    return Optional.ofNullable(this.dataCount);
  }

  /**
   * Size of the version in bytes.
   *
   * @return the value, or nothing
   */
  public Optional<Double> dataSize() {
    return Optional.ofNullable(this.dataSize);
  }

  /**
   * Kind of storage. It must be that of the dataset: {@code OSS}, {@code NAS}, {@code EXTREMENAS},
   * {@code CPFS}, {@code BMCPFS}, {@code MAXCOMPUTE} or {@code URL}.
   *
   * @return the value, or nothing
   */
  public Optional<String> dataSourceType() {
    return Optional.ofNullable(this.dataSourceType);
  }

  /**
   * ID of the dataset that the version belongs to.
   *
   * @return the value
   */
  public String datasetId() {
    return this.datasetId;
  }

  /**
   * What is new in the version.
   *
   * @return the value, or nothing
   */
  public Optional<String> description() {
    return Optional.ofNullable(this.description);
  }

  /**
   * When the version was last changed, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> gmtModifiedTime() {
    return Optional.ofNullable(this.gmtModifiedTime);
  }

  /**
   * ID of the object. You can use the ID of a resource with {@code pulumi import}.
   *
   * @return the value
   */
  public String id() {
    return this.id;
  }

  /**
   * Where the storage is, as a JSON string. Its keys depend on {@code dataSourceType}.
   *
   * @return the value, or nothing
   */
  public Optional<String> importInfo() {
    return Optional.ofNullable(this.importInfo);
  }

  /**
   * Labels of the version. Their order does not matter.
   *
   * @return the value, empty when there is none
   */
  public List<GetWorkspaceDatasetversionsVersionLabel> labels() {
    return this.labels == null ? List.of() : this.labels;
  }

  /**
   * How you may mount the version: {@code RO} (to read) or {@code RW} (to read and write).
   *
   * @return the value, or nothing
   */
  public Optional<String> mountAccess() {
    return Optional.ofNullable(this.mountAccess);
  }

  /**
   * More settings as a JSON string, for example <code>{"mountPath": "/mnt/data/"}</code>.
   *
   * @return the value, or nothing
   */
  public Optional<String> options() {
    return Optional.ofNullable(this.options);
  }

  /**
   * What the address points to: {@code FILE} or {@code DIRECTORY}.
   *
   * @return the value, or nothing
   */
  public Optional<String> property() {
    return Optional.ofNullable(this.property);
  }

  /**
   * Source of the version.
   *
   * @return the value, or nothing
   */
  public Optional<String> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Kind of source, for example {@code USER} or {@code ITAG}.
   *
   * @return the value, or nothing
   */
  public Optional<String> sourceType() {
    return Optional.ofNullable(this.sourceType);
  }

  /**
   * Address of the data, for example {@code oss://<bucket>.<endpoint>/<path>/}.
   *
   * @return the value, or nothing
   */
  public Optional<String> uri() {
    return Optional.ofNullable(this.uri);
  }

  /**
   * Name that the service gives to the version: {@code v2}, {@code v3} and so on.
   *
   * @return the value, or nothing
   */
  public Optional<String> versionName() {
    return Optional.ofNullable(this.versionName);
  }

  /**
   * Starts with nothing known.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with what another value holds.
   *
   * @param defaults where to start
   * @return a builder
   */
  public static Builder builder(GetWorkspaceDatasetversionsVersion defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String createTime;
    private @Nullable Double dataCount;
    private @Nullable Double dataSize;
    private @Nullable String dataSourceType;
    private String datasetId;
    private @Nullable String description;
    private @Nullable String gmtModifiedTime;
    private String id;
    private @Nullable String importInfo;
    private @Nullable List<GetWorkspaceDatasetversionsVersionLabel> labels;
    private @Nullable String mountAccess;
    private @Nullable String options;
    private @Nullable String property;
    private @Nullable String sourceId;
    private @Nullable String sourceType;
    private @Nullable String uri;
    private @Nullable String versionName;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceDatasetversionsVersion defaults) {
      Objects.requireNonNull(defaults);
      this.createTime = defaults.createTime;
      this.dataCount = defaults.dataCount;
      this.dataSize = defaults.dataSize;
      this.dataSourceType = defaults.dataSourceType;
      this.datasetId = defaults.datasetId;
      this.description = defaults.description;
      this.gmtModifiedTime = defaults.gmtModifiedTime;
      this.id = defaults.id;
      this.importInfo = defaults.importInfo;
      this.labels = defaults.labels;
      this.mountAccess = defaults.mountAccess;
      this.options = defaults.options;
      this.property = defaults.property;
      this.sourceId = defaults.sourceId;
      this.sourceType = defaults.sourceType;
      this.uri = defaults.uri;
      this.versionName = defaults.versionName;
    }

    /**
     * When the version was created, in UTC (ISO 8601).
     *
     * @param createTime the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder createTime(@Nullable String createTime) {
      this.createTime = createTime;
      return this;
    }

    /**
     * Number of files in the version.
     *
     * @param dataCount the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dataCount(@Nullable Double dataCount) {
      this.dataCount = dataCount;
      return this;
    }

    /**
     * Size of the version in bytes.
     *
     * @param dataSize the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dataSize(@Nullable Double dataSize) {
      this.dataSize = dataSize;
      return this;
    }

    /**
     * Kind of storage. It must be that of the dataset: {@code OSS}, {@code NAS}, {@code
     * EXTREMENAS}, {@code CPFS}, {@code BMCPFS}, {@code MAXCOMPUTE} or {@code URL}.
     *
     * @param dataSourceType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dataSourceType(@Nullable String dataSourceType) {
      this.dataSourceType = dataSourceType;
      return this;
    }

    /**
     * ID of the dataset that the version belongs to.
     *
     * @param datasetId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder datasetId(String datasetId) {
      if (datasetId == null) {
        throw new MissingRequiredPropertyException(
            "GetWorkspaceDatasetversionsVersion", "datasetId");
      }
      this.datasetId = datasetId;
      return this;
    }

    /**
     * What is new in the version.
     *
     * @param description the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /**
     * When the version was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder gmtModifiedTime(@Nullable String gmtModifiedTime) {
      this.gmtModifiedTime = gmtModifiedTime;
      return this;
    }

    /**
     * ID of the object. You can use the ID of a resource with {@code pulumi import}.
     *
     * @param id the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder id(String id) {
      if (id == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceDatasetversionsVersion", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * Where the storage is, as a JSON string. Its keys depend on {@code dataSourceType}.
     *
     * @param importInfo the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder importInfo(@Nullable String importInfo) {
      this.importInfo = importInfo;
      return this;
    }

    /**
     * Labels of the version. Their order does not matter.
     *
     * @param labels the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder labels(@Nullable List<GetWorkspaceDatasetversionsVersionLabel> labels) {
      this.labels = labels;
      return this;
    }

    /**
     * Labels of the version. Their order does not matter.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(GetWorkspaceDatasetversionsVersionLabel... labels) {
      return labels(List.of(labels));
    }

    /**
     * How you may mount the version: {@code RO} (to read) or {@code RW} (to read and write).
     *
     * @param mountAccess the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder mountAccess(@Nullable String mountAccess) {
      this.mountAccess = mountAccess;
      return this;
    }

    /**
     * More settings as a JSON string, for example <code>{"mountPath": "/mnt/data/"}</code>.
     *
     * @param options the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder options(@Nullable String options) {
      this.options = options;
      return this;
    }

    /**
     * What the address points to: {@code FILE} or {@code DIRECTORY}.
     *
     * @param property the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder property(@Nullable String property) {
      this.property = property;
      return this;
    }

    /**
     * Source of the version.
     *
     * @param sourceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder sourceId(@Nullable String sourceId) {
      this.sourceId = sourceId;
      return this;
    }

    /**
     * Kind of source, for example {@code USER} or {@code ITAG}.
     *
     * @param sourceType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder sourceType(@Nullable String sourceType) {
      this.sourceType = sourceType;
      return this;
    }

    /**
     * Address of the data, for example {@code oss://<bucket>.<endpoint>/<path>/}.
     *
     * @param uri the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder uri(@Nullable String uri) {
      this.uri = uri;
      return this;
    }

    /**
     * Name that the service gives to the version: {@code v2}, {@code v3} and so on.
     *
     * @param versionName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder versionName(@Nullable String versionName) {
      this.versionName = versionName;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceDatasetversionsVersion build() {
      GetWorkspaceDatasetversionsVersion built = new GetWorkspaceDatasetversionsVersion();
      built.createTime = createTime;
      built.dataCount = dataCount;
      built.dataSize = dataSize;
      built.dataSourceType = dataSourceType;
      built.datasetId = datasetId;
      built.description = description;
      built.gmtModifiedTime = gmtModifiedTime;
      built.id = id;
      built.importInfo = importInfo;
      built.labels = labels;
      built.mountAccess = mountAccess;
      built.options = options;
      built.property = property;
      built.sourceId = sourceId;
      built.sourceType = sourceType;
      built.uri = uri;
      built.versionName = versionName;
      return built;
    }
  }
}
