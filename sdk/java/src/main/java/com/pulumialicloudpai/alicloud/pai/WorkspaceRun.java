// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.core.internal.Codegen;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumialicloudpai.alicloud.Utilities;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceRunState;
import com.pulumialicloudpai.alicloud.pai.outputs.WorkspaceRunLabel;
import com.pulumialicloudpai.alicloud.pai.outputs.WorkspaceRunParam;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A run of a PAI experiment is one execution with its parameters. The training code writes the
 * metrics of the run, not this resource.
 *
 * <h2>Example Usage</h2>
 *
 * <h3>A run with its parameters</h3>
 *
 * <pre>{@code
 * import com.pulumi.Context;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceExperiment;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceExperimentArgs;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceRun;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceRunArgs;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;
 * import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceRunParamArgs;
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
 *     WorkspaceExperiment tuning =
 *         new WorkspaceExperiment(
 *             "tuning",
 *             WorkspaceExperimentArgs.builder()
 *                 .workspaceId(team.id())
 *                 .experimentName("learning-rate")
 *                 .artifactUri("oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/")
 *                 .build());
 *     new WorkspaceRun(
 *         "first",
 *         WorkspaceRunArgs.builder()
 *             .experimentId(tuning.id())
 *             .runName("rate-0-01")
 *             .params(WorkspaceRunParamArgs.builder().key("learning_rate").value("0.01").build())
 *             .build());
 *   }
 * }
 * }</pre>
 *
 * <h2>Import</h2>
 *
 * <p>To import a run, use its ID, {@code run-...}.
 *
 * <pre>{@code
 * $ pulumi import alicloud:pai/workspaceRun:WorkspaceRun first <run_id>
 * }</pre>
 */
@ResourceType(type = "alicloud:pai/workspaceRun:WorkspaceRun")
public class WorkspaceRun extends CustomResource {
  private static final String TYPE = "alicloud:pai/workspaceRun:WorkspaceRun";

  @Export(name = "createTime", refs = String.class, tree = "[0]")
  private Output<String> createTime;

  @Export(name = "experimentId", refs = String.class, tree = "[0]")
  private Output<String> experimentId;

  @Export(name = "gmtModifiedTime", refs = String.class, tree = "[0]")
  private Output<String> gmtModifiedTime;

  @Export(
      name = "labels",
      refs = {List.class, WorkspaceRunLabel.class},
      tree = "[0,1]")
  private Output<List<WorkspaceRunLabel>> labels;

  @Export(name = "ownerId", refs = String.class, tree = "[0]")
  private Output<String> ownerId;

  @Export(
      name = "params",
      refs = {List.class, WorkspaceRunParam.class},
      tree = "[0,1]")
  private Output<List<WorkspaceRunParam>> params;

  @Export(name = "runName", refs = String.class, tree = "[0]")
  private Output<String> runName;

  @Export(name = "sourceId", refs = String.class, tree = "[0]")
  private Output<String> sourceId;

  @Export(name = "sourceType", refs = String.class, tree = "[0]")
  private Output<String> sourceType;

  @Export(name = "userId", refs = String.class, tree = "[0]")
  private Output<String> userId;

  /**
   * Makes the resource, and says nothing about it.
   *
   * @param name the name of the resource in the program
   */
  public WorkspaceRun(String name) {
    this(name, WorkspaceRunArgs.Empty);
  }

  /**
   * Makes the resource.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   */
  public WorkspaceRun(String name, WorkspaceRunArgs args) {
    this(name, args, null);
  }

  /**
   * Makes the resource, with options.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   * @param options the options of the resource, null for none
   */
  public WorkspaceRun(String name, WorkspaceRunArgs args, @Nullable CustomResourceOptions options) {
    super(TYPE, name, makeArgs(args, options), makeOptions(options, Codegen.empty()), false);
  }

  private WorkspaceRun(
      String name,
      Output<String> id,
      @Nullable WorkspaceRunState state,
      @Nullable CustomResourceOptions options) {
    super(TYPE, name, state, makeOptions(options, id), false);
  }

  private static WorkspaceRunArgs makeArgs(
      @Nullable WorkspaceRunArgs args, @Nullable CustomResourceOptions options) {
    if (options != null && options.getUrn().isPresent()) {
      return null;
    }
    return args == null ? WorkspaceRunArgs.Empty : args;
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
  public static WorkspaceRun get(
      String name,
      Output<String> id,
      @Nullable WorkspaceRunState state,
      @Nullable CustomResourceOptions options) {
    return new WorkspaceRun(name, id, state, options);
  }

  /**
   * When the run was created, in UTC (ISO 8601).
   *
   * @return the value
   */
  public Output<String> createTime() {
    return this.createTime;
  }

  /**
   * Experiment of the run. Changing it replaces the run.
   *
   * @return the value
   */
  public Output<String> experimentId() {
    return this.experimentId;
  }

  /**
   * When the run was last changed, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> gmtModifiedTime() {
    return Codegen.optional(this.gmtModifiedTime);
  }

  /**
   * Labels of the run. Their order does not matter. Changing them updates the run in place, and
   * only the labels that differ.
   *
   * @return the value, or nothing
   */
  public Output<Optional<List<WorkspaceRunLabel>>> labels() {
    return Codegen.optional(this.labels);
  }

  /**
   * ID of the Alibaba Cloud account that owns the run.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> ownerId() {
    return Codegen.optional(this.ownerId);
  }

  /**
   * Parameters of the run. Their order does not matter. New and changed entries update the run in
   * place. Removing an entry replaces the run, because the service cannot remove it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<List<WorkspaceRunParam>>> params() {
    return Codegen.optional(this.params);
  }

  /**
   * Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
   * Defaults to the ID of the run. Changing it updates the run in place. Removing it keeps the
   * name, because the service cannot unset it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> runName() {
    return Codegen.optional(this.runName);
  }

  /**
   * ID of the job that the run executes, for example {@code train1q2w3e4r}. Changing it replaces
   * the run.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> sourceId() {
    return Codegen.optional(this.sourceId);
  }

  /**
   * Kind of job: {@code TrainingService} or {@code DLC}. Changing it replaces the run.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> sourceType() {
    return Codegen.optional(this.sourceType);
  }

  /**
   * ID of the account or RAM user that created the run.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> userId() {
    return Codegen.optional(this.userId);
  }
}
