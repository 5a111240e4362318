// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.core.internal.Codegen;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumialicloudpai.alicloud.Utilities;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceExperimentState;
import com.pulumialicloudpai.alicloud.pai.outputs.WorkspaceExperimentLabel;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * An experiment of a PAI workspace groups runs ({@code WorkspaceRun}), so that you can compare
 * their parameters and results.
 *
 * <h2>Example Usage</h2>
 *
 * <h3>An experiment that all members see</h3>
 *
 * <pre>{@code
 * import com.pulumi.Context;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceExperiment;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceExperimentArgs;
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
 *     new WorkspaceExperiment(
 *         "tuning",
 *         WorkspaceExperimentArgs.builder()
 *             .workspaceId(team.id())
 *             .experimentName("learning-rate")
 *             .artifactUri("oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/")
 *             .accessibility("PUBLIC")
 *             .build());
 *   }
 * }
 * }</pre>
 *
 * <h2>Import</h2>
 *
 * <p>To import an experiment, use its ID, {@code exp-...}.
 *
 * <pre>{@code
 * $ pulumi import alicloud:pai/workspaceExperiment:WorkspaceExperiment tuning <experiment_id>
 * }</pre>
 */
@ResourceType(type = "alicloud:pai/workspaceExperiment:WorkspaceExperiment")
public class WorkspaceExperiment extends CustomResource {
  private static final String TYPE = "alicloud:pai/workspaceExperiment:WorkspaceExperiment";

  @Export(name = "accessibility", refs = String.class, tree = "[0]")
  private Output<String> accessibility;

  @Export(name = "artifactUri", refs = String.class, tree = "[0]")
  private Output<String> artifactUri;

  @Export(name = "createTime", refs = String.class, tree = "[0]")
  private Output<String> createTime;

  @Export(name = "experimentName", refs = String.class, tree = "[0]")
  private Output<String> experimentName;

  @Export(name = "gmtModifiedTime", refs = String.class, tree = "[0]")
  private Output<String> gmtModifiedTime;

  @Export(
      name = "labels",
      refs = {List.class, WorkspaceExperimentLabel.class},
      tree = "[0,1]")
  private Output<List<WorkspaceExperimentLabel>> labels;

  @Export(name = "ownerId", refs = String.class, tree = "[0]")
  private Output<String> ownerId;

  @Export(name = "userId", refs = String.class, tree = "[0]")
  private Output<String> userId;

  @Export(name = "workspaceId", refs = String.class, tree = "[0]")
  private Output<String> workspaceId;

  /**
   * Makes the resource, and says nothing about it.
   *
   * @param name the name of the resource in the program
   */
  public WorkspaceExperiment(String name) {
    this(name, WorkspaceExperimentArgs.Empty);
  }

  /**
   * Makes the resource.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   */
  public WorkspaceExperiment(String name, WorkspaceExperimentArgs args) {
    this(name, args, null);
  }

  /**
   * Makes the resource, with options.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   * @param options the options of the resource, null for none
   */
  public WorkspaceExperiment(
      String name, WorkspaceExperimentArgs args, @Nullable CustomResourceOptions options) {
    super(TYPE, name, makeArgs(args, options), makeOptions(options, Codegen.empty()), false);
  }

  private WorkspaceExperiment(
      String name,
      Output<String> id,
      @Nullable WorkspaceExperimentState state,
      @Nullable CustomResourceOptions options) {
    super(TYPE, name, state, makeOptions(options, id), false);
  }

  private static WorkspaceExperimentArgs makeArgs(
      @Nullable WorkspaceExperimentArgs args, @Nullable CustomResourceOptions options) {
    if (options != null && options.getUrn().isPresent()) {
      return null;
    }
    return args == null ? WorkspaceExperimentArgs.Empty : args;
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
  public static WorkspaceExperiment get(
      String name,
      Output<String> id,
      @Nullable WorkspaceExperimentState state,
      @Nullable CustomResourceOptions options) {
    return new WorkspaceExperiment(name, id, state, options);
  }

  /**
   * Who can see the experiment in the workspace: {@code PRIVATE} (its owner and the administrators)
   * or {@code PUBLIC} (every member). Defaults to {@code PRIVATE}. Changing it updates the
   * experiment in place; removing it restores the default.
   *
   * @return the value
   */
  public Output<String> accessibility() {
    return this.accessibility;
  }

  /**
   * Folder in OSS in which the runs store their files, {@code oss://<bucket>.<endpoint>/<path>/}.
   * An experiment can have no folder. Changing it replaces the experiment. Removing it changes
   * nothing, because an experiment keeps its folder.
   *
   * @return the value
   */
  public Output<String> artifactUri() {
    return this.artifactUri;
  }

  /**
   * When the experiment was created, in UTC (ISO 8601).
   *
   * @return the value
   */
  public Output<String> createTime() {
    return this.createTime;
  }

  /**
   * Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a
   * letter. If you leave it out, the provider makes a name from the resource's name in your program
   * and seven random hexadecimal digits, for example {@code rates-1b9c3f0}. Changing it updates the
   * experiment in place.
   *
   * @return the value
   */
  public Output<String> experimentName() {
    return this.experimentName;
  }

  /**
   * When the experiment was last changed, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> gmtModifiedTime() {
    return Codegen.optional(this.gmtModifiedTime);
  }

  /**
   * Labels of the experiment. Their order does not matter. Changing them updates the experiment in
   * place, and only the labels that differ.
   *
   * @return the value, or nothing
   */
  public Output<Optional<List<WorkspaceExperimentLabel>>> labels() {
    return Codegen.optional(this.labels);
  }

  /**
   * ID of the Alibaba Cloud account that owns the experiment.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> ownerId() {
    return Codegen.optional(this.ownerId);
  }

  /**
   * ID of the account or RAM user that created the experiment.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> userId() {
    return Codegen.optional(this.userId);
  }

  /**
   * Workspace of the experiment. Changing it replaces the experiment.
   *
   * @return the value
   */
  public Output<String> workspaceId() {
    return this.workspaceId;
  }
}
