// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.ResourceArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceDatasetLabelArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What a program says about a WorkspaceDataset. */
public final class WorkspaceDatasetArgs extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceDatasetArgs Empty = new WorkspaceDatasetArgs();

  @Import(name = "accessibility")
  private @Nullable Output<String> accessibility;

  @Import(name = "accessibleRoleIdList")
  private @Nullable Output<List<String>> accessibleRoleIdList;

  @Import(name = "dataSourceType", required = true)
  private Output<String> dataSourceType;

  @Import(name = "dataType")
  private @Nullable Output<String> dataType;

  @Import(name = "datasetName")
  private @Nullable Output<String> datasetName;

  @Import(name = "description")
  private @Nullable Output<String> description;

  @Import(name = "edition")
  private @Nullable Output<String> edition;

  @Import(name = "importInfo")
  private @Nullable Output<String> importInfo;

  @Import(name = "labels")
  private @Nullable Output<List<WorkspaceDatasetLabelArgs>> labels;

  @Import(name = "mountAccessReadWriteRoleIdList")
  private @Nullable Output<List<String>> mountAccessReadWriteRoleIdList;

  @Import(name = "options")
  private @Nullable Output<String> options;

  @Import(name = "property", required = true)
  private Output<String> property;

  @Import(name = "providerType")
  private @Nullable Output<String> providerType;

  @Import(name = "sourceId")
  private @Nullable Output<String> sourceId;

  @Import(name = "sourceType")
  private @Nullable Output<String> sourceType;

  @Import(name = "uri", required = true)
  private Output<String> uri;

  @Import(name = "userId")
  private @Nullable Output<String> userId;

  @Import(name = "workspaceId", required = true)
  private Output<String> workspaceId;

  private WorkspaceDatasetArgs() {}

  private WorkspaceDatasetArgs(WorkspaceDatasetArgs $) {
    this.accessibility = $.accessibility;
    this.accessibleRoleIdList = $.accessibleRoleIdList;
    this.dataSourceType = $.dataSourceType;
    this.dataType = $.dataType;
    this.datasetName = $.datasetName;
    this.description = $.description;
    this.edition = $.edition;
    this.importInfo = $.importInfo;
    this.labels = $.labels;
    this.mountAccessReadWriteRoleIdList = $.mountAccessReadWriteRoleIdList;
    this.options = $.options;
    this.property = $.property;
    this.providerType = $.providerType;
    this.sourceId = $.sourceId;
    this.sourceType = $.sourceType;
    this.uri = $.uri;
    this.userId = $.userId;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Who can see the dataset in the workspace: {@code PRIVATE} (its owner and the administrators),
   * {@code PUBLIC} (every member) or {@code ROLE_PUBLIC} (the roles in {@code
   * accessibleRoleIdList}). Defaults to {@code PRIVATE}. Changing it updates the dataset in place;
   * removing it restores the default.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Roles that can see the dataset if {@code accessibility} is {@code ROLE_PUBLIC}, for example
   * {@code PAI.AlgoDeveloper}. Their order does not matter. Changing them updates the dataset in
   * place; removing them clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> accessibleRoleIdList() {
    return Optional.ofNullable(this.accessibleRoleIdList);
  }

  /**
   * Kind of storage: {@code OSS}, {@code NAS}, {@code EXTREMENAS}, {@code CPFS}, {@code BMCPFS},
   * {@code MAXCOMPUTE} or {@code URL}. Changing it replaces the dataset.
   *
   * @return what was given
   */
  public Output<String> dataSourceType() {
    return this.dataSourceType;
  }

  /**
   * Kind of data: {@code COMMON}, {@code PIC}, {@code TEXT}, {@code VIDEO} or {@code AUDIO}.
   * Defaults to {@code COMMON}. Changing it replaces the dataset.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dataType() {
    return Optional.ofNullable(this.dataType);
  }

  /**
   * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not
   * beginning with an underscore or a hyphen. The name must be unique in the workspace. If you
   * leave it out, the provider makes a name from the resource's name in your program and seven
   * random hexadecimal digits, for example {@code cards-1b9c3f0}. Changing it updates the dataset
   * in place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> datasetName() {
    return Optional.ofNullable(this.datasetName);
  }

  /**
   * What the data is. Changing it updates the dataset in place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> description() {
    return Optional.ofNullable(this.description);
  }

  /**
   * Edition of the dataset: {@code BASIC}, {@code ADVANCED} or {@code LOGICAL}. Defaults to {@code
   * BASIC}. You can change {@code BASIC} to {@code ADVANCED} in place; any other change replaces
   * the dataset.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> edition() {
    return Optional.ofNullable(this.edition);
  }

  /**
   * Where the storage is, as a JSON string. Its keys depend on {@code dataSourceType}, for example
   * {@code region}, {@code bucket} and {@code path} for OSS. Jobs use it to mount the dataset. The
   * provider compares the JSON itself, so spaces and the order of keys do not matter. Changing it
   * replaces the dataset.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> importInfo() {
    return Optional.ofNullable(this.importInfo);
  }

  /**
   * Labels of the dataset. Their order does not matter. Changing them updates the dataset in place,
   * and only the labels that differ.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<WorkspaceDatasetLabelArgs>>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Roles that may mount the dataset to write to it. {@code *} stands for all roles. If you leave
   * it out, jobs mount the dataset read-only. Their order does not matter. Changing them updates
   * the dataset in place; removing them clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> mountAccessReadWriteRoleIdList() {
    return Optional.ofNullable(this.mountAccessReadWriteRoleIdList);
  }

  /**
   * More settings as a JSON string, for example <code>{"mountPath": "/mnt/data/"}</code>. The
   * provider compares the JSON itself, so spaces and the order of keys do not matter. Changing it
   * updates the dataset in place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> options() {
    return Optional.ofNullable(this.options);
  }

  /**
   * What the address points to: {@code FILE} or {@code DIRECTORY}. Changing it replaces the
   * dataset.
   *
   * @return what was given
   */
  public Output<String> property() {
    return this.property;
  }

  /**
   * Kind of machines that mount the dataset: {@code Ecs} or {@code Lingjun}. Defaults to {@code
   * Ecs}. Changing it replaces the dataset.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> providerType() {
    return Optional.ofNullable(this.providerType);
  }

  /**
   * Source of the dataset: the labeling task if {@code sourceType} is {@code ITAG}, the public
   * dataset if it is {@code PAI_PUBLIC_DATASET}. Changing it replaces the dataset.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Kind of source: {@code USER}, {@code ITAG} (a labeling task) or {@code PAI_PUBLIC_DATASET}.
   * Defaults to {@code USER}. Changing it replaces the dataset.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceType() {
    return Optional.ofNullable(this.sourceType);
  }

  /**
   * Address of the data, for example {@code oss://<bucket>.<endpoint>/<path>/} or {@code
   * nas://<file_system_id>.<region>/<path>/}. Changing it replaces the dataset.
   *
   * @return what was given
   */
  public Output<String> uri() {
    return this.uri;
  }

  /**
   * ID of the account or RAM user that the dataset is made for. Defaults to the user whose
   * credentials the provider uses. Changing it replaces the dataset.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Workspace of the dataset. Changing it replaces the dataset.
   *
   * @return what was given
   */
  public Output<String> workspaceId() {
    return this.workspaceId;
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
  public static Builder builder(WorkspaceDatasetArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceDatasetArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceDatasetArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceDatasetArgs defaults) {
      $ = new WorkspaceDatasetArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Who can see the dataset in the workspace: {@code PRIVATE} (its owner and the administrators),
     * {@code PUBLIC} (every member) or {@code ROLE_PUBLIC} (the roles in {@code
     * accessibleRoleIdList}). Defaults to {@code PRIVATE}. Changing it updates the dataset in
     * place; removing it restores the default.
     *
     * @param accessibility the value, perhaps not known yet
     * @return this builder
     */
    public Builder accessibility(@Nullable Output<String> accessibility) {
      $.accessibility = accessibility;
      return this;
    }

    /**
     * Who can see the dataset in the workspace: {@code PRIVATE} (its owner and the administrators),
     * {@code PUBLIC} (every member) or {@code ROLE_PUBLIC} (the roles in {@code
     * accessibleRoleIdList}). Defaults to {@code PRIVATE}. Changing it updates the dataset in
     * place; removing it restores the default.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(String accessibility) {
      return accessibility(Output.of(accessibility));
    }

    /**
     * Roles that can see the dataset if {@code accessibility} is {@code ROLE_PUBLIC}, for example
     * {@code PAI.AlgoDeveloper}. Their order does not matter. Changing them updates the dataset in
     * place; removing them clears the value.
     *
     * @param accessibleRoleIdList the value, perhaps not known yet
     * @return this builder
     */
    public Builder accessibleRoleIdList(@Nullable Output<List<String>> accessibleRoleIdList) {
      $.accessibleRoleIdList = accessibleRoleIdList;
      return this;
    }

    /**
     * Roles that can see the dataset if {@code accessibility} is {@code ROLE_PUBLIC}, for example
     * {@code PAI.AlgoDeveloper}. Their order does not matter. Changing them updates the dataset in
     * place; removing them clears the value.
     *
     * @param accessibleRoleIdList the value
     * @return this builder
     */
    public Builder accessibleRoleIdList(List<String> accessibleRoleIdList) {
      return accessibleRoleIdList(Output.of(accessibleRoleIdList));
    }

    /**
     * Roles that can see the dataset if {@code accessibility} is {@code ROLE_PUBLIC}, for example
     * {@code PAI.AlgoDeveloper}. Their order does not matter. Changing them updates the dataset in
     * place; removing them clears the value.
     *
     * @param accessibleRoleIdList the elements
     * @return this builder
     */
    public Builder accessibleRoleIdList(String... accessibleRoleIdList) {
      return accessibleRoleIdList(List.of(accessibleRoleIdList));
    }

    /**
     * Kind of storage: {@code OSS}, {@code NAS}, {@code EXTREMENAS}, {@code CPFS}, {@code BMCPFS},
     * {@code MAXCOMPUTE} or {@code URL}. Changing it replaces the dataset.
     *
     * @param dataSourceType the value, perhaps not known yet
     * @return this builder
     */
    public Builder dataSourceType(Output<String> dataSourceType) {
      $.dataSourceType = dataSourceType;
      return this;
    }

    /**
     * Kind of storage: {@code OSS}, {@code NAS}, {@code EXTREMENAS}, {@code CPFS}, {@code BMCPFS},
     * {@code MAXCOMPUTE} or {@code URL}. Changing it replaces the dataset.
     *
     * @param dataSourceType the value
     * @return this builder
     */
    public Builder dataSourceType(String dataSourceType) {
      return dataSourceType(Output.of(dataSourceType));
    }

    /**
     * Kind of data: {@code COMMON}, {@code PIC}, {@code TEXT}, {@code VIDEO} or {@code AUDIO}.
     * Defaults to {@code COMMON}. Changing it replaces the dataset.
     *
     * @param dataType the value, perhaps not known yet
     * @return this builder
     */
    public Builder dataType(@Nullable Output<String> dataType) {
      $.dataType = dataType;
      return this;
    }

    /**
     * Kind of data: {@code COMMON}, {@code PIC}, {@code TEXT}, {@code VIDEO} or {@code AUDIO}.
     * Defaults to {@code COMMON}. Changing it replaces the dataset.
     *
     * @param dataType the value
     * @return this builder
     */
    public Builder dataType(String dataType) {
      return dataType(Output.of(dataType));
    }

    /**
     * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens,
     * not beginning with an underscore or a hyphen. The name must be unique in the workspace. If
     * you leave it out, the provider makes a name from the resource's name in your program and
     * seven random hexadecimal digits, for example {@code cards-1b9c3f0}. Changing it updates the
     * dataset in place.
     *
     * @param datasetName the value, perhaps not known yet
     * @return this builder
     */
    public Builder datasetName(@Nullable Output<String> datasetName) {
      $.datasetName = datasetName;
      return this;
    }

    /**
     * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens,
     * not beginning with an underscore or a hyphen. The name must be unique in the workspace. If
     * you leave it out, the provider makes a name from the resource's name in your program and
     * seven random hexadecimal digits, for example {@code cards-1b9c3f0}. Changing it updates the
     * dataset in place.
     *
     * @param datasetName the value
     * @return this builder
     */
    public Builder datasetName(String datasetName) {
      return datasetName(Output.of(datasetName));
    }

    /**
     * What the data is. Changing it updates the dataset in place; removing it clears the value.
     *
     * @param description the value, perhaps not known yet
     * @return this builder
     */
    public Builder description(@Nullable Output<String> description) {
      $.description = description;
      return this;
    }

    /**
     * What the data is. Changing it updates the dataset in place; removing it clears the value.
     *
     * @param description the value
     * @return this builder
     */
    public Builder description(String description) {
      return description(Output.of(description));
    }

    /**
     * Edition of the dataset: {@code BASIC}, {@code ADVANCED} or {@code LOGICAL}. Defaults to
     * {@code BASIC}. You can change {@code BASIC} to {@code ADVANCED} in place; any other change
     * replaces the dataset.
     *
     * @param edition the value, perhaps not known yet
     * @return this builder
     */
    public Builder edition(@Nullable Output<String> edition) {
      $.edition = edition;
      return this;
    }

    /**
     * Edition of the dataset: {@code BASIC}, {@code ADVANCED} or {@code LOGICAL}. Defaults to
     * {@code BASIC}. You can change {@code BASIC} to {@code ADVANCED} in place; any other change
     * replaces the dataset.
     *
     * @param edition the value
     * @return this builder
     */
    public Builder edition(String edition) {
      return edition(Output.of(edition));
    }

    /**
     * Where the storage is, as a JSON string. Its keys depend on {@code dataSourceType}, for
     * example {@code region}, {@code bucket} and {@code path} for OSS. Jobs use it to mount the
     * dataset. The provider compares the JSON itself, so spaces and the order of keys do not
     * matter. Changing it replaces the dataset.
     *
     * @param importInfo the value, perhaps not known yet
     * @return this builder
     */
    public Builder importInfo(@Nullable Output<String> importInfo) {
      $.importInfo = importInfo;
      return this;
    }

    /**
     * Where the storage is, as a JSON string. Its keys depend on {@code dataSourceType}, for
     * example {@code region}, {@code bucket} and {@code path} for OSS. Jobs use it to mount the
     * dataset. The provider compares the JSON itself, so spaces and the order of keys do not
     * matter. Changing it replaces the dataset.
     *
     * @param importInfo the value
     * @return this builder
     */
    public Builder importInfo(String importInfo) {
      return importInfo(Output.of(importInfo));
    }

    /**
     * Labels of the dataset. Their order does not matter. Changing them updates the dataset in
     * place, and only the labels that differ.
     *
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<List<WorkspaceDatasetLabelArgs>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Labels of the dataset. Their order does not matter. Changing them updates the dataset in
     * place, and only the labels that differ.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(List<WorkspaceDatasetLabelArgs> labels) {
      return labels(Output.of(labels));
    }

    /**
     * Labels of the dataset. Their order does not matter. Changing them updates the dataset in
     * place, and only the labels that differ.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(WorkspaceDatasetLabelArgs... labels) {
      return labels(List.of(labels));
    }

    /**
     * Roles that may mount the dataset to write to it. {@code *} stands for all roles. If you leave
     * it out, jobs mount the dataset read-only. Their order does not matter. Changing them updates
     * the dataset in place; removing them clears the value.
     *
     * @param mountAccessReadWriteRoleIdList the value, perhaps not known yet
     * @return this builder
     */
    public Builder mountAccessReadWriteRoleIdList(
        @Nullable Output<List<String>> mountAccessReadWriteRoleIdList) {
      $.mountAccessReadWriteRoleIdList = mountAccessReadWriteRoleIdList;
      return this;
    }

    /**
     * Roles that may mount the dataset to write to it. {@code *} stands for all roles. If you leave
     * it out, jobs mount the dataset read-only. Their order does not matter. Changing them updates
     * the dataset in place; removing them clears the value.
     *
     * @param mountAccessReadWriteRoleIdList the value
     * @return this builder
     */
    public Builder mountAccessReadWriteRoleIdList(List<String> mountAccessReadWriteRoleIdList) {
      return mountAccessReadWriteRoleIdList(Output.of(mountAccessReadWriteRoleIdList));
    }

    /**
     * Roles that may mount the dataset to write to it. {@code *} stands for all roles. If you leave
     * it out, jobs mount the dataset read-only. Their order does not matter. Changing them updates
     * the dataset in place; removing them clears the value.
     *
     * @param mountAccessReadWriteRoleIdList the elements
     * @return this builder
     */
    public Builder mountAccessReadWriteRoleIdList(String... mountAccessReadWriteRoleIdList) {
      return mountAccessReadWriteRoleIdList(List.of(mountAccessReadWriteRoleIdList));
    }

    /**
     * More settings as a JSON string, for example <code>{"mountPath": "/mnt/data/"}</code>. The
     * provider compares the JSON itself, so spaces and the order of keys do not matter. Changing it
     * updates the dataset in place; removing it clears the value.
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
     * updates the dataset in place; removing it clears the value.
     *
     * @param options the value
     * @return this builder
     */
    public Builder options(String options) {
      return options(Output.of(options));
    }

    /**
     * What the address points to: {@code FILE} or {@code DIRECTORY}. Changing it replaces the
     * dataset.
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
     * dataset.
     *
     * @param property the value
     * @return this builder
     */
    public Builder property(String property) {
      return property(Output.of(property));
    }

    /**
     * Kind of machines that mount the dataset: {@code Ecs} or {@code Lingjun}. Defaults to {@code
     * Ecs}. Changing it replaces the dataset.
     *
     * @param providerType the value, perhaps not known yet
     * @return this builder
     */
    public Builder providerType(@Nullable Output<String> providerType) {
      $.providerType = providerType;
      return this;
    }

    /**
     * Kind of machines that mount the dataset: {@code Ecs} or {@code Lingjun}. Defaults to {@code
     * Ecs}. Changing it replaces the dataset.
     *
     * @param providerType the value
     * @return this builder
     */
    public Builder providerType(String providerType) {
      return providerType(Output.of(providerType));
    }

    /**
     * Source of the dataset: the labeling task if {@code sourceType} is {@code ITAG}, the public
     * dataset if it is {@code PAI_PUBLIC_DATASET}. Changing it replaces the dataset.
     *
     * @param sourceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceId(@Nullable Output<String> sourceId) {
      $.sourceId = sourceId;
      return this;
    }

    /**
     * Source of the dataset: the labeling task if {@code sourceType} is {@code ITAG}, the public
     * dataset if it is {@code PAI_PUBLIC_DATASET}. Changing it replaces the dataset.
     *
     * @param sourceId the value
     * @return this builder
     */
    public Builder sourceId(String sourceId) {
      return sourceId(Output.of(sourceId));
    }

    /**
     * Kind of source: {@code USER}, {@code ITAG} (a labeling task) or {@code PAI_PUBLIC_DATASET}.
     * Defaults to {@code USER}. Changing it replaces the dataset.
     *
     * @param sourceType the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceType(@Nullable Output<String> sourceType) {
      $.sourceType = sourceType;
      return this;
    }

    /**
     * Kind of source: {@code USER}, {@code ITAG} (a labeling task) or {@code PAI_PUBLIC_DATASET}.
     * Defaults to {@code USER}. Changing it replaces the dataset.
     *
     * @param sourceType the value
     * @return this builder
     */
    public Builder sourceType(String sourceType) {
      return sourceType(Output.of(sourceType));
    }

    /**
     * Address of the data, for example {@code oss://<bucket>.<endpoint>/<path>/} or {@code
     * nas://<file_system_id>.<region>/<path>/}. Changing it replaces the dataset.
     *
     * @param uri the value, perhaps not known yet
     * @return this builder
     */
    public Builder uri(Output<String> uri) {
      $.uri = uri;
      return this;
    }

    /**
     * Address of the data, for example {@code oss://<bucket>.<endpoint>/<path>/} or {@code
     * nas://<file_system_id>.<region>/<path>/}. Changing it replaces the dataset.
     *
     * @param uri the value
     * @return this builder
     */
    public Builder uri(String uri) {
      return uri(Output.of(uri));
    }

    /**
     * ID of the account or RAM user that the dataset is made for. Defaults to the user whose
     * credentials the provider uses. Changing it replaces the dataset.
     *
     * @param userId the value, perhaps not known yet
     * @return this builder
     */
    public Builder userId(@Nullable Output<String> userId) {
      $.userId = userId;
      return this;
    }

    /**
     * ID of the account or RAM user that the dataset is made for. Defaults to the user whose
     * credentials the provider uses. Changing it replaces the dataset.
     *
     * @param userId the value
     * @return this builder
     */
    public Builder userId(String userId) {
      return userId(Output.of(userId));
    }

    /**
     * Workspace of the dataset. Changing it replaces the dataset.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Workspace of the dataset. Changing it replaces the dataset.
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
    public WorkspaceDatasetArgs build() {
      if ($.dataSourceType == null) {
        throw new MissingRequiredPropertyException("WorkspaceDatasetArgs", "dataSourceType");
      }
      if ($.property == null) {
        throw new MissingRequiredPropertyException("WorkspaceDatasetArgs", "property");
      }
      if ($.uri == null) {
        throw new MissingRequiredPropertyException("WorkspaceDatasetArgs", "uri");
      }
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("WorkspaceDatasetArgs", "workspaceId");
      }
      return $;
    }
  }
}
