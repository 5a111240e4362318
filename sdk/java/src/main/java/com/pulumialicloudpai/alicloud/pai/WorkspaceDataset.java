// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.core.internal.Codegen;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumialicloudpai.alicloud.Utilities;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceDatasetState;
import com.pulumialicloudpai.alicloud.pai.outputs.WorkspaceDatasetLabel;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A dataset of a PAI workspace gives a name and a description to data in OSS, NAS, CPFS or other
 * storage. The dataset has the address of the data, never the data itself.
 *
 * <p>The service creates the version {@code v1} together with the dataset. Create further versions
 * with {@code WorkspaceDatasetversion}. If you delete a dataset, its versions are deleted as well.
 *
 * <h2>Example Usage</h2>
 *
 * <h3>A folder of files in OSS</h3>
 *
 * <pre>{@code
 * import com.pulumi.Context;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceDataset;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceDatasetArgs;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;
 * import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceDatasetLabelArgs;
 *
 * public class App {
 *   static void stack(Context context) {
 *     WorkspaceWorkspace team =
 *         new WorkspaceWorkspace(
 *             "team",
 *             WorkspaceWorkspaceArgs.builder()
 *                 .workspaceName("fraud_detection")
 *                 .description("Models that score card payments")
 *                 .envTypes("prod")
 *                 .build());
 *     new WorkspaceDataset(
 *         "cards",
 *         WorkspaceDatasetArgs.builder()
 *             .workspaceId(team.id())
 *             .datasetName("card-payments")
 *             .dataSourceType("OSS")
 *             .property("DIRECTORY")
 *             .uri("oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/")
 *             .accessibility("PUBLIC")
 *             .labels(WorkspaceDatasetLabelArgs.builder().key("quarter").value("2026-q3").build())
 *             .build());
 *   }
 * }
 * }</pre>
 *
 * <h2>Import</h2>
 *
 * <p>To import a dataset, use its ID, {@code d-...}.
 *
 * <pre>{@code
 * $ pulumi import alicloud:pai/workspaceDataset:WorkspaceDataset cards <dataset_id>
 * }</pre>
 */
@ResourceType(type = "alicloud:pai/workspaceDataset:WorkspaceDataset")
public class WorkspaceDataset extends CustomResource {
  private static final String TYPE = "alicloud:pai/workspaceDataset:WorkspaceDataset";

  @Export(name = "accessibility", refs = String.class, tree = "[0]")
  private Output<String> accessibility;

  @Export(
      name = "accessibleRoleIdList",
      refs = {List.class, String.class},
      tree = "[0,1]")
  private Output<List<String>> accessibleRoleIdList;

  @Export(name = "createTime", refs = String.class, tree = "[0]")
  private Output<String> createTime;

  @Export(name = "dataSourceType", refs = String.class, tree = "[0]")
  private Output<String> dataSourceType;

  @Export(name = "dataType", refs = String.class, tree = "[0]")
  private Output<String> dataType;

  @Export(name = "datasetName", refs = String.class, tree = "[0]")
  private Output<String> datasetName;

  @Export(name = "description", refs = String.class, tree = "[0]")
  private Output<String> description;

  @Export(name = "edition", refs = String.class, tree = "[0]")
  private Output<String> edition;

  @Export(name = "gmtModifiedTime", refs = String.class, tree = "[0]")
  private Output<String> gmtModifiedTime;

  @Export(name = "importInfo", refs = String.class, tree = "[0]")
  private Output<String> importInfo;

  @Export(
      name = "labels",
      refs = {List.class, WorkspaceDatasetLabel.class},
      tree = "[0,1]")
  private Output<List<WorkspaceDatasetLabel>> labels;

  @Export(name = "mountAccess", refs = String.class, tree = "[0]")
  private Output<String> mountAccess;

  @Export(
      name = "mountAccessReadWriteRoleIdList",
      refs = {List.class, String.class},
      tree = "[0,1]")
  private Output<List<String>> mountAccessReadWriteRoleIdList;

  @Export(name = "options", refs = String.class, tree = "[0]")
  private Output<String> options;

  @Export(name = "ownerId", refs = String.class, tree = "[0]")
  private Output<String> ownerId;

  @Export(name = "property", refs = String.class, tree = "[0]")
  private Output<String> property;

  @Export(name = "providerType", refs = String.class, tree = "[0]")
  private Output<String> providerType;

  @Export(name = "sourceId", refs = String.class, tree = "[0]")
  private Output<String> sourceId;

  @Export(name = "sourceType", refs = String.class, tree = "[0]")
  private Output<String> sourceType;

  @Export(name = "uri", refs = String.class, tree = "[0]")
  private Output<String> uri;

  @Export(name = "userId", refs = String.class, tree = "[0]")
  private Output<String> userId;

  @Export(name = "workspaceId", refs = String.class, tree = "[0]")
  private Output<String> workspaceId;

  /**
   * Makes the resource, and says nothing about it.
   *
   * @param name the name of the resource in the program
   */
  public WorkspaceDataset(String name) {
    this(name, WorkspaceDatasetArgs.Empty);
  }

  /**
   * Makes the resource.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   */
  public WorkspaceDataset(String name, WorkspaceDatasetArgs args) {
    this(name, args, null);
  }

  /**
   * Makes the resource, with options.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   * @param options the options of the resource, null for none
   */
  public WorkspaceDataset(
      String name, WorkspaceDatasetArgs args, @Nullable CustomResourceOptions options) {
    super(TYPE, name, makeArgs(args, options), makeOptions(options, Codegen.empty()), false);
  }

  private WorkspaceDataset(
      String name,
      Output<String> id,
      @Nullable WorkspaceDatasetState state,
      @Nullable CustomResourceOptions options) {
    super(TYPE, name, state, makeOptions(options, id), false);
  }

  private static WorkspaceDatasetArgs makeArgs(
      @Nullable WorkspaceDatasetArgs args, @Nullable CustomResourceOptions options) {
    if (options != null && options.getUrn().isPresent()) {
      return null;
    }
    return args == null ? WorkspaceDatasetArgs.Empty : args;
  }

  private static CustomResourceOptions makeOptions(
      @Nullable CustomResourceOptions options, @Nullable Output<String> id) {
    return Utilities.mergeOptions(options, id);
  }

  /**
   * Looks up a resource that exists, without managing it.
   *
   * @param name the name of the resource in the program
   * @param id the id of the resource, the same that it is imported by
   * @param state what is known of it, null for nothing
   * @param options the options of the resource, null for none
   * @return the resource that was found
   */
  public static WorkspaceDataset get(
      String name,
      Output<String> id,
      @Nullable WorkspaceDatasetState state,
      @Nullable CustomResourceOptions options) {
    return new WorkspaceDataset(name, id, state, options);
  }

  /**
   * Who can see the dataset in the workspace: {@code PRIVATE} (its owner and the administrators),
   * {@code PUBLIC} (every member) or {@code ROLE_PUBLIC} (the roles in {@code
   * accessibleRoleIdList}). Defaults to {@code PRIVATE}. Changing it updates the dataset in place;
   * removing it restores the default.
   *
   * @return the value
   */
  public Output<String> accessibility() {
    return this.accessibility;
  }

  /**
   * Roles that can see the dataset if {@code accessibility} is {@code ROLE_PUBLIC}, for example
   * {@code PAI.AlgoDeveloper}. Their order does not matter. Changing them updates the dataset in
   * place; removing them clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<List<String>>> accessibleRoleIdList() {
    return Codegen.optional(this.accessibleRoleIdList);
  }

  /**
   * When the dataset was created, in UTC (ISO 8601).
   *
   * @return the value
   */
  public Output<String> createTime() {
    return this.createTime;
  }

  /**
   * Kind of storage: {@code OSS}, {@code NAS}, {@code EXTREMENAS}, {@code CPFS}, {@code BMCPFS},
   * {@code MAXCOMPUTE} or {@code URL}. Changing it replaces the dataset.
   *
   * @return the value
   */
  public Output<String> dataSourceType() {
    return this.dataSourceType;
  }

  /**
   * Kind of data: {@code COMMON}, {@code PIC}, {@code TEXT}, {@code VIDEO} or {@code AUDIO}.
   * Defaults to {@code COMMON}. Changing it replaces the dataset.
   *
   * @return the value
   */
  public Output<String> dataType() {
    return this.dataType;
  }

  /**
   * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not
   * beginning with an underscore or a hyphen. The name must be unique in the workspace. If you
   * leave it out, the provider makes a name from the resource's name in your program and seven
   * random hexadecimal digits, for example {@code cards-1b9c3f0}. Changing it updates the dataset
   * in place.
   *
   * @return the value
   */
  public Output<String> datasetName() {
    return this.datasetName;
  }

  /**
   * What the data is. Changing it updates the dataset in place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> description() {
    return Codegen.optional(this.description);
  }

  /**
   * Edition of the dataset: {@code BASIC}, {@code ADVANCED} or {@code LOGICAL}. Defaults to {@code
   * BASIC}. You can change {@code BASIC} to {@code ADVANCED} in place; any other change replaces
   * the dataset.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> edition() {
    return Codegen.optional(this.edition);
  }

  /**
   * When the dataset was last changed, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> gmtModifiedTime() {
    return Codegen.optional(this.gmtModifiedTime);
  }

  /**
   * Where the storage is, as a JSON string. Its keys depend on {@code dataSourceType}, for example
   * {@code region}, {@code bucket} and {@code path} for OSS. Jobs use it to mount the dataset. The
   * provider compares the JSON itself, so spaces and the order of keys do not matter. Changing it
   * replaces the dataset.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> importInfo() {
    return Codegen.optional(this.importInfo);
  }

  /**
   * Labels of the dataset. Their order does not matter. Changing them updates the dataset in place,
   * and only the labels that differ.
   *
   * @return the value, or nothing
   */
  public Output<Optional<List<WorkspaceDatasetLabel>>> labels() {
    return Codegen.optional(this.labels);
  }

  /**
   * How you may mount the dataset: {@code RO} (to read) or {@code RW} (to read and write).
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> mountAccess() {
    return Codegen.optional(this.mountAccess);
  }

  /**
   * Roles that may mount the dataset to write to it. {@code *} stands for all roles. If you leave
   * it out, jobs mount the dataset read-only. Their order does not matter. Changing them updates
   * the dataset in place; removing them clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<List<String>>> mountAccessReadWriteRoleIdList() {
    return Codegen.optional(this.mountAccessReadWriteRoleIdList);
  }

  /**
   * More settings as a JSON string, for example <code>{"mountPath": "/mnt/data/"}</code>. The
   * provider compares the JSON itself, so spaces and the order of keys do not matter. Changing it
   * updates the dataset in place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> options() {
    return Codegen.optional(this.options);
  }

  /**
   * ID of the Alibaba Cloud account that owns the dataset.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> ownerId() {
    return Codegen.optional(this.ownerId);
  }

  /**
   * What the address points to: {@code FILE} or {@code DIRECTORY}. Changing it replaces the
   * dataset.
   *
   * @return the value
   */
  public Output<String> property() {
    return this.property;
  }

  /**
   * Kind of machines that mount the dataset: {@code Ecs} or {@code Lingjun}. Defaults to {@code
   * Ecs}. Changing it replaces the dataset.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> providerType() {
    return Codegen.optional(this.providerType);
  }

  /**
   * Source of the dataset: the labeling task if {@code sourceType} is {@code ITAG}, the public
   * dataset if it is {@code PAI_PUBLIC_DATASET}. Changing it replaces the dataset.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> sourceId() {
    return Codegen.optional(this.sourceId);
  }

  /**
   * Kind of source: {@code USER}, {@code ITAG} (a labeling task) or {@code PAI_PUBLIC_DATASET}.
   * Defaults to {@code USER}. Changing it replaces the dataset.
   *
   * @return the value
   */
  public Output<String> sourceType() {
    return this.sourceType;
  }

  /**
   * Address of the data, for example {@code oss://<bucket>.<endpoint>/<path>/} or {@code
   * nas://<file_system_id>.<region>/<path>/}. Changing it replaces the dataset.
   *
   * @return the value
   */
  public Output<String> uri() {
    return this.uri;
  }

  /**
   * ID of the account or RAM user that the dataset is made for. Defaults to the user whose
   * credentials the provider uses. Changing it replaces the dataset.
   *
   * @return the value
   */
  public Output<String> userId() {
    return this.userId;
  }

  /**
   * Workspace of the dataset. Changing it replaces the dataset.
   *
   * @return the value
   */
  public Output<String> workspaceId() {
    return this.workspaceId;
  }
}
