// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Result of {@code getWorkspaceDataset}. */
@CustomType
public final class GetWorkspaceDatasetResult {
  private @Nullable String accessibility;
  private @Nullable List<String> accessibleRoleIdList;
  private @Nullable String createTime;
  private @Nullable String dataSourceType;
  private @Nullable String dataType;
  private @Nullable String datasetName;
  private @Nullable String description;
  private @Nullable String edition;
  private @Nullable String gmtModifiedTime;
  private String id;
  private @Nullable String importInfo;
  private @Nullable List<GetWorkspaceDatasetLabel> labels;
  private @Nullable String mountAccess;
  private @Nullable List<String> mountAccessReadWriteRoleIdList;
  private @Nullable String options;
  private @Nullable String ownerId;
  private @Nullable String property;
  private @Nullable String providerType;
  private @Nullable String sourceId;
  private @Nullable String sourceType;
  private @Nullable String uri;
  private @Nullable String userId;
  private @Nullable String workspaceId;

  private GetWorkspaceDatasetResult() {}

  /**
   * Who can see the dataset in the workspace: {@code PRIVATE} (its owner and the administrators),
   * {@code PUBLIC} (every member) or {@code ROLE_PUBLIC} (the roles in {@code
   * accessibleRoleIdList}).
   *
   * @return the value, or nothing
   */
  public Optional<String> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Roles that can see the dataset if {@code accessibility} is {@code ROLE_PUBLIC}, for example
   * {@code PAI.AlgoDeveloper}. Their order does not matter.
   *
   * @return the value, empty when there is none
   */
  public List<String> accessibleRoleIdList() {
    return this.accessibleRoleIdList == null ? List.of() : this.accessibleRoleIdList;
  }

  /**
   * When the dataset was created, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * Kind of storage: {@code OSS}, {@code NAS}, {@code EXTREMENAS}, {@code CPFS}, {@code BMCPFS},
   * {@code MAXCOMPUTE} or {@code URL}.
   *
   * @return the value, or nothing
   */
  public Optional<String> dataSourceType() {
    return Optional.ofNullable(this.dataSourceType);
  }

  /**
   * Kind of data: {@code COMMON}, {@code PIC}, {@code TEXT}, {@code VIDEO} or {@code AUDIO}.
   *
   * @return the value, or nothing
   */
  public Optional<String> dataType() {
    return Optional.ofNullable(this.dataType);
  }

  /**
   * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not
   * beginning with an underscore or a hyphen. The name must be unique in the workspace.
   *
   * @return the value, or nothing
   */
  public Optional<String> datasetName() {
    return Optional.ofNullable(this.datasetName);
  }

  /**
   * What the data is.
   *
   * @return the value, or nothing
   */
  public Optional<String> description() {
    return Optional.ofNullable(this.description);
  }

  /**
   * Edition of the dataset: {@code BASIC}, {@code ADVANCED} or {@code LOGICAL}.
   *
   * @return the value, or nothing
   */
  public Optional<String> edition() {
    return Optional.ofNullable(this.edition);
  }

  /**
   * When the dataset was last changed, in UTC (ISO 8601).
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
   * Where the storage is, as a JSON string. Its keys depend on {@code dataSourceType}, for example
   * {@code region}, {@code bucket} and {@code path} for OSS. Jobs use it to mount the dataset.
   *
   * @return the value, or nothing
   */
  public Optional<String> importInfo() {
    return Optional.ofNullable(this.importInfo);
  }

  /**
   * Labels of the dataset. Their order does not matter.
   *
   * @return the value, empty when there is none
   */
  public List<GetWorkspaceDatasetLabel> labels() {
    return this.labels == null ? List.of() : this.labels;
  }

  /**
   * How you may mount the dataset: {@code RO} (to read) or {@code RW} (to read and write).
   *
   * @return the value, or nothing
   */
  public Optional<String> mountAccess() {
    return Optional.ofNullable(this.mountAccess);
  }

  /**
   * Roles that may mount the dataset to write to it. {@code *} stands for all roles. Their order
   * does not matter.
   *
   * @return the value, empty when there is none
   */
  public List<String> mountAccessReadWriteRoleIdList() {
    return this.mountAccessReadWriteRoleIdList == null
        ? List.of()
        : this.mountAccessReadWriteRoleIdList;
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
   * ID of the Alibaba Cloud account that owns the dataset.
   *
   * @return the value, or nothing
   */
  public Optional<String> ownerId() {
    return Optional.ofNullable(this.ownerId);
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
   * Kind of machines that mount the dataset: {@code Ecs} or {@code Lingjun}.
   *
   * @return the value, or nothing
   */
  public Optional<String> providerType() {
    return Optional.ofNullable(this.providerType);
  }

  /**
   * Source of the dataset: the labeling task if {@code sourceType} is {@code ITAG}, the public
   * dataset if it is {@code PAI_PUBLIC_DATASET}.
   *
   * @return the value, or nothing
   */
  public Optional<String> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Kind of source: {@code USER}, {@code ITAG} (a labeling task) or {@code PAI_PUBLIC_DATASET}.
   *
   * @return the value, or nothing
   */
  public Optional<String> sourceType() {
    return Optional.ofNullable(this.sourceType);
  }

  /**
   * Address of the data, for example {@code oss://<bucket>.<endpoint>/<path>/} or {@code
   * nas://<file_system_id>.<region>/<path>/}.
   *
   * @return the value, or nothing
   */
  public Optional<String> uri() {
    return Optional.ofNullable(this.uri);
  }

  /**
   * ID of the account or RAM user that the dataset is made for.
   *
   * @return the value, or nothing
   */
  public Optional<String> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Workspace of the dataset.
   *
   * @return the value, or nothing
   */
  public Optional<String> workspaceId() {
    return Optional.ofNullable(this.workspaceId);
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
  public static Builder builder(GetWorkspaceDatasetResult defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String accessibility;
    private @Nullable List<String> accessibleRoleIdList;
    private @Nullable String createTime;
    private @Nullable String dataSourceType;
    private @Nullable String dataType;
    private @Nullable String datasetName;
    private @Nullable String description;
    private @Nullable String edition;
    private @Nullable String gmtModifiedTime;
    private String id;
    private @Nullable String importInfo;
    private @Nullable List<GetWorkspaceDatasetLabel> labels;
    private @Nullable String mountAccess;
    private @Nullable List<String> mountAccessReadWriteRoleIdList;
    private @Nullable String options;
    private @Nullable String ownerId;
    private @Nullable String property;
    private @Nullable String providerType;
    private @Nullable String sourceId;
    private @Nullable String sourceType;
    private @Nullable String uri;
    private @Nullable String userId;
    private @Nullable String workspaceId;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceDatasetResult defaults) {
      Objects.requireNonNull(defaults);
      this.accessibility = defaults.accessibility;
      this.accessibleRoleIdList = defaults.accessibleRoleIdList;
      this.createTime = defaults.createTime;
      this.dataSourceType = defaults.dataSourceType;
      this.dataType = defaults.dataType;
      this.datasetName = defaults.datasetName;
      this.description = defaults.description;
      this.edition = defaults.edition;
      this.gmtModifiedTime = defaults.gmtModifiedTime;
      this.id = defaults.id;
      this.importInfo = defaults.importInfo;
      this.labels = defaults.labels;
      this.mountAccess = defaults.mountAccess;
      this.mountAccessReadWriteRoleIdList = defaults.mountAccessReadWriteRoleIdList;
      this.options = defaults.options;
      this.ownerId = defaults.ownerId;
      this.property = defaults.property;
      this.providerType = defaults.providerType;
      this.sourceId = defaults.sourceId;
      this.sourceType = defaults.sourceType;
      this.uri = defaults.uri;
      this.userId = defaults.userId;
      this.workspaceId = defaults.workspaceId;
    }

    /**
     * Who can see the dataset in the workspace: {@code PRIVATE} (its owner and the administrators),
     * {@code PUBLIC} (every member) or {@code ROLE_PUBLIC} (the roles in {@code
     * accessibleRoleIdList}).
     *
     * @param accessibility the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder accessibility(@Nullable String accessibility) {
      this.accessibility = accessibility;
      return this;
    }

    /**
     * Roles that can see the dataset if {@code accessibility} is {@code ROLE_PUBLIC}, for example
     * {@code PAI.AlgoDeveloper}. Their order does not matter.
     *
     * @param accessibleRoleIdList the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder accessibleRoleIdList(@Nullable List<String> accessibleRoleIdList) {
      this.accessibleRoleIdList = accessibleRoleIdList;
      return this;
    }

    /**
     * Roles that can see the dataset if {@code accessibility} is {@code ROLE_PUBLIC}, for example
     * {@code PAI.AlgoDeveloper}. Their order does not matter.
     *
     * @param accessibleRoleIdList the elements
     * @return this builder
     */
    public Builder accessibleRoleIdList(String... accessibleRoleIdList) {
      return accessibleRoleIdList(List.of(accessibleRoleIdList));
    }

    /**
     * When the dataset was created, in UTC (ISO 8601).
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
     * Kind of storage: {@code OSS}, {@code NAS}, {@code EXTREMENAS}, {@code CPFS}, {@code BMCPFS},
     * {@code MAXCOMPUTE} or {@code URL}.
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
     * Kind of data: {@code COMMON}, {@code PIC}, {@code TEXT}, {@code VIDEO} or {@code AUDIO}.
     *
     * @param dataType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dataType(@Nullable String dataType) {
      this.dataType = dataType;
      return this;
    }

    /**
     * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens,
     * not beginning with an underscore or a hyphen. The name must be unique in the workspace.
     *
     * @param datasetName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder datasetName(@Nullable String datasetName) {
      this.datasetName = datasetName;
      return this;
    }

    /**
     * What the data is.
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
     * Edition of the dataset: {@code BASIC}, {@code ADVANCED} or {@code LOGICAL}.
     *
     * @param edition the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder edition(@Nullable String edition) {
      this.edition = edition;
      return this;
    }

    /**
     * When the dataset was last changed, in UTC (ISO 8601).
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
        throw new MissingRequiredPropertyException("GetWorkspaceDatasetResult", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * Where the storage is, as a JSON string. Its keys depend on {@code dataSourceType}, for
     * example {@code region}, {@code bucket} and {@code path} for OSS. Jobs use it to mount the
     * dataset.
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
     * Labels of the dataset. Their order does not matter.
     *
     * @param labels the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder labels(@Nullable List<GetWorkspaceDatasetLabel> labels) {
      this.labels = labels;
      return this;
    }

    /**
     * Labels of the dataset. Their order does not matter.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(GetWorkspaceDatasetLabel... labels) {
      return labels(List.of(labels));
    }

    /**
     * How you may mount the dataset: {@code RO} (to read) or {@code RW} (to read and write).
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
     * Roles that may mount the dataset to write to it. {@code *} stands for all roles. Their order
     * does not matter.
     *
     * @param mountAccessReadWriteRoleIdList the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder mountAccessReadWriteRoleIdList(
        @Nullable List<String> mountAccessReadWriteRoleIdList) {
      this.mountAccessReadWriteRoleIdList = mountAccessReadWriteRoleIdList;
      return this;
    }

    /**
     * Roles that may mount the dataset to write to it. {@code *} stands for all roles. Their order
     * does not matter.
     *
     * @param mountAccessReadWriteRoleIdList the elements
     * @return this builder
     */
    public Builder mountAccessReadWriteRoleIdList(String... mountAccessReadWriteRoleIdList) {
      return mountAccessReadWriteRoleIdList(List.of(mountAccessReadWriteRoleIdList));
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
     * ID of the Alibaba Cloud account that owns the dataset.
     *
     * @param ownerId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ownerId(@Nullable String ownerId) {
      this.ownerId = ownerId;
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
     * Kind of machines that mount the dataset: {@code Ecs} or {@code Lingjun}.
     *
     * @param providerType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder providerType(@Nullable String providerType) {
      this.providerType = providerType;
      return this;
    }

    /**
     * Source of the dataset: the labeling task if {@code sourceType} is {@code ITAG}, the public
     * dataset if it is {@code PAI_PUBLIC_DATASET}.
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
     * Kind of source: {@code USER}, {@code ITAG} (a labeling task) or {@code PAI_PUBLIC_DATASET}.
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
     * Address of the data, for example {@code oss://<bucket>.<endpoint>/<path>/} or {@code
     * nas://<file_system_id>.<region>/<path>/}.
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
     * ID of the account or RAM user that the dataset is made for.
     *
     * @param userId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /**
     * Workspace of the dataset.
     *
     * @param workspaceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder workspaceId(@Nullable String workspaceId) {
      this.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceDatasetResult build() {
      GetWorkspaceDatasetResult built = new GetWorkspaceDatasetResult();
      built.accessibility = accessibility;
      built.accessibleRoleIdList = accessibleRoleIdList;
      built.createTime = createTime;
      built.dataSourceType = dataSourceType;
      built.dataType = dataType;
      built.datasetName = datasetName;
      built.description = description;
      built.edition = edition;
      built.gmtModifiedTime = gmtModifiedTime;
      built.id = id;
      built.importInfo = importInfo;
      built.labels = labels;
      built.mountAccess = mountAccess;
      built.mountAccessReadWriteRoleIdList = mountAccessReadWriteRoleIdList;
      built.options = options;
      built.ownerId = ownerId;
      built.property = property;
      built.providerType = providerType;
      built.sourceId = sourceId;
      built.sourceType = sourceType;
      built.uri = uri;
      built.userId = userId;
      built.workspaceId = workspaceId;
      return built;
    }
  }
}
