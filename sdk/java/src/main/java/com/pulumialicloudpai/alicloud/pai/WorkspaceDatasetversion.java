// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.core.internal.Codegen;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumialicloudpai.alicloud.Utilities;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceDatasetversionState;
import com.pulumialicloudpai.alicloud.pai.outputs.WorkspaceDatasetversionLabel;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A version of a PAI dataset describes another address, size or state of the same data. The service
 * names the versions {@code v1}, {@code v2} and so on. It creates {@code v1} together with the
 * dataset and deletes it only with the dataset.
 *
 * <h2>Example Usage</h2>
 *
 * <h3>The next quarter of the same data</h3>
 *
 * <pre>{@code
 * import com.pulumi.Context;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceDataset;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceDatasetArgs;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceDatasetversion;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceDatasetversionArgs;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;
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
 *     WorkspaceDataset cards =
 *         new WorkspaceDataset(
 *             "cards",
 *             WorkspaceDatasetArgs.builder()
 *                 .workspaceId(team.id())
 *                 .datasetName("card-payments")
 *                 .dataSourceType("OSS")
 *                 .property("DIRECTORY")
 *                 .uri("oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/")
 *                 .build());
 *     new WorkspaceDatasetversion(
 *         "second",
 *         WorkspaceDatasetversionArgs.builder()
 *             .datasetId(cards.id())
 *             .dataSourceType("OSS")
 *             .property("DIRECTORY")
 *             .uri("oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q4/")
 *             .description("Fourth quarter")
 *             .build());
 *   }
 * }
 * }</pre>
 *
 * <h2>Import</h2>
 *
 * <p>To import a version, join the ID of its dataset and its version name with a colon.
 *
 * <pre>{@code
 * $ pulumi import alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion second <dataset_id>:<version_name>
 * }</pre>
 */
@ResourceType(type = "alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion")
public class WorkspaceDatasetversion extends CustomResource {
  private static final String TYPE = "alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion";

  @Export(name = "createTime", refs = String.class, tree = "[0]")
  private Output<String> createTime;

  @Export(name = "dataCount", refs = Double.class, tree = "[0]")
  private Output<Double> dataCount;

  @Export(name = "dataSize", refs = Double.class, tree = "[0]")
  private Output<Double> dataSize;

  @Export(name = "dataSourceType", refs = String.class, tree = "[0]")
  private Output<String> dataSourceType;

  @Export(name = "datasetId", refs = String.class, tree = "[0]")
  private Output<String> datasetId;

  @Export(name = "description", refs = String.class, tree = "[0]")
  private Output<String> description;

  @Export(name = "gmtModifiedTime", refs = String.class, tree = "[0]")
  private Output<String> gmtModifiedTime;

  @Export(name = "importInfo", refs = String.class, tree = "[0]")
  private Output<String> importInfo;

  @Export(
      name = "labels",
      refs = {List.class, WorkspaceDatasetversionLabel.class},
      tree = "[0,1]")
  private Output<List<WorkspaceDatasetversionLabel>> labels;

  @Export(name = "mountAccess", refs = String.class, tree = "[0]")
  private Output<String> mountAccess;

  @Export(name = "options", refs = String.class, tree = "[0]")
  private Output<String> options;

  @Export(name = "property", refs = String.class, tree = "[0]")
  private Output<String> property;

  @Export(name = "sourceId", refs = String.class, tree = "[0]")
  private Output<String> sourceId;

  @Export(name = "sourceType", refs = String.class, tree = "[0]")
  private Output<String> sourceType;

  @Export(name = "uri", refs = String.class, tree = "[0]")
  private Output<String> uri;

  @Export(name = "versionName", refs = String.class, tree = "[0]")
  private Output<String> versionName;

  /**
   * Makes the resource, and says nothing about it.
   *
   * @param name the name of the resource in the program
   */
  public WorkspaceDatasetversion(String name) {
    this(name, WorkspaceDatasetversionArgs.Empty);
  }

  /**
   * Makes the resource.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   */
  public WorkspaceDatasetversion(String name, WorkspaceDatasetversionArgs args) {
    this(name, args, null);
  }

  /**
   * Makes the resource, with options.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   * @param options the options of the resource, null for none
   */
  public WorkspaceDatasetversion(
      String name, WorkspaceDatasetversionArgs args, @Nullable CustomResourceOptions options) {
    super(TYPE, name, makeArgs(args, options), makeOptions(options, Codegen.empty()), false);
  }

  private WorkspaceDatasetversion(
      String name,
      Output<String> id,
      @Nullable WorkspaceDatasetversionState state,
      @Nullable CustomResourceOptions options) {
    super(TYPE, name, state, makeOptions(options, id), false);
  }

  private static WorkspaceDatasetversionArgs makeArgs(
      @Nullable WorkspaceDatasetversionArgs args, @Nullable CustomResourceOptions options) {
    if (options != null && options.getUrn().isPresent()) {
      return null;
    }
    return args == null ? WorkspaceDatasetversionArgs.Empty : args;
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
  public static WorkspaceDatasetversion get(
      String name,
      Output<String> id,
      @Nullable WorkspaceDatasetversionState state,
      @Nullable CustomResourceOptions options) {
    return new WorkspaceDatasetversion(name, id, state, options);
  }

  /**
   * When the version was created, in UTC (ISO 8601).
   *
   * @return the value
   */
  public Output<String> createTime() {
    return this.createTime;
  }

  /**
   * Number of files in the version. Changing it updates the version in place. Removing it keeps the
   * number, because the service cannot unset it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Integer>> dataCount() {
    return Utilities.optionalInteger(this.dataCount, "dataCount");
  }

  /**
   * The same as {@code dataCount}, in a type that holds numbers beyond 2147483647.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Double>> dataCountAsDouble() {
    return Codegen.optional(this.dataCount);
  }

  /**
   * Size of the version in bytes. Changing it updates the version in place. Removing it keeps the
   * size, because the service cannot unset it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Integer>> dataSize() {
    return Utilities.optionalInteger(this.dataSize, "dataSize");
  }

  /**
   * The same as {@code dataSize}, in a type that holds numbers beyond 2147483647.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Double>> dataSizeAsDouble() {
    return Codegen.optional(this.dataSize);
  }

  /**
   * Kind of storage. It must be that of the dataset: {@code OSS}, {@code NAS}, {@code EXTREMENAS},
   * {@code CPFS}, {@code BMCPFS}, {@code MAXCOMPUTE} or {@code URL}. Changing it replaces the
   * version.
   *
   * @return the value
   */
  public Output<String> dataSourceType() {
    return this.dataSourceType;
  }

  /**
   * ID of the dataset that the version belongs to. Changing it replaces the version.
   *
   * @return the value
   */
  public Output<String> datasetId() {
    return this.datasetId;
  }

  /**
   * What is new in the version. Changing it updates the version in place; removing it clears the
   * value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> description() {
    return Codegen.optional(this.description);
  }

  /**
   * When the version was last changed, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> gmtModifiedTime() {
    return Codegen.optional(this.gmtModifiedTime);
  }

  /**
   * Where the storage is, as a JSON string. Its keys depend on {@code dataSourceType}. The provider
   * compares the JSON itself, so spaces and the order of keys do not matter. Changing it replaces
   * the version.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> importInfo() {
    return Codegen.optional(this.importInfo);
  }

  /**
   * Labels of the version. Their order does not matter. Changing them updates the version in place,
   * and only the labels that differ.
   *
   * @return the value, or nothing
   */
  public Output<Optional<List<WorkspaceDatasetversionLabel>>> labels() {
    return Codegen.optional(this.labels);
  }

  /**
   * How you may mount the version: {@code RO} (to read) or {@code RW} (to read and write).
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> mountAccess() {
    return Codegen.optional(this.mountAccess);
  }

  /**
   * More settings as a JSON string, for example <code>{"mountPath": "/mnt/data/"}</code>. The
   * provider compares the JSON itself, so spaces and the order of keys do not matter. Changing it
   * updates the version in place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> options() {
    return Codegen.optional(this.options);
  }

  /**
   * What the address points to: {@code FILE} or {@code DIRECTORY}. Changing it replaces the
   * version.
   *
   * @return the value
   */
  public Output<String> property() {
    return this.property;
  }

  /**
   * Source of the version. Changing it replaces the version.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> sourceId() {
    return Codegen.optional(this.sourceId);
  }

  /**
   * Kind of source, for example {@code USER} or {@code ITAG}. Defaults to {@code USER}. Changing it
   * replaces the version.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> sourceType() {
    return Codegen.optional(this.sourceType);
  }

  /**
   * Address of the data, for example {@code oss://<bucket>.<endpoint>/<path>/}. Changing it
   * replaces the version.
   *
   * @return the value
   */
  public Output<String> uri() {
    return this.uri;
  }

  /**
   * Name that the service gives to the version: {@code v2}, {@code v3} and so on.
   *
   * @return the value
   */
  public Output<String> versionName() {
    return this.versionName;
  }
}
