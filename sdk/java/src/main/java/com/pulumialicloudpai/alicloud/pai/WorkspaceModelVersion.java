// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.core.internal.Codegen;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumialicloudpai.alicloud.Utilities;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceModelVersionState;
import com.pulumialicloudpai.alicloud.pai.outputs.WorkspaceModelVersionLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A version of a registered model: where its files are, what they were made with, how good the
 * result is and whether it is approved.
 *
 * <p>Files, format and framework of a version never change; changing them replaces it. Give it a
 * new {@code versionName} then, because the old one is taken until the old version is deleted.
 *
 * <h2>Example Usage</h2>
 *
 * <h3>A version that waits for approval</h3>
 *
 * <pre>{@code
 * import com.pulumi.Context;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceModel;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceModelArgs;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersion;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersionArgs;
 * import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceModelVersionLabelArgs;
 * import java.util.Map;
 *
 * public class App {
 *   static void stack(Context context) {
 *     WorkspaceModel scorer =
 *         new WorkspaceModel("scorer", WorkspaceModelArgs.builder().modelName("card-scorer").build());
 *     new WorkspaceModelVersion(
 *         "autumn",
 *         WorkspaceModelVersionArgs.builder()
 *             .modelId(scorer.id())
 *             .versionName("1.2.0")
 *             .versionDescription("Retrained on the third quarter")
 *             .uri("oss://risk-models.oss-cn-hangzhou.aliyuncs.com/card-scorer/1.2.0/")
 *             .formatType("XGBoost")
 *             .frameworkType("XGBoost")
 *             .approvalStatus("Pending")
 *             .metrics(Map.of("auc", "0.973"))
 *             .labels(WorkspaceModelVersionLabelArgs.builder().key("quarter").value("q3").build())
 *             .build());
 *   }
 * }
 * }</pre>
 *
 * <h2>Import</h2>
 *
 * <p>The import id is the id of the model and the name of the version, with a colon between them.
 *
 * <pre>{@code
 * $ pulumi import alicloud:pai/workspaceModelVersion:WorkspaceModelVersion autumn <model_id>:<version_name>
 * }</pre>
 */
@ResourceType(type = "alicloud:pai/workspaceModelVersion:WorkspaceModelVersion")
public class WorkspaceModelVersion extends CustomResource {
  private static final String TYPE = "alicloud:pai/workspaceModelVersion:WorkspaceModelVersion";

  @Export(name = "approvalStatus", refs = String.class, tree = "[0]")
  private Output<String> approvalStatus;

  @Export(
      name = "compressionSpec",
      refs = {Map.class, String.class},
      tree = "[0,1,1]")
  private Output<Map<String, String>> compressionSpec;

  @Export(
      name = "distillationSpec",
      refs = {Map.class, String.class},
      tree = "[0,1,1]")
  private Output<Map<String, String>> distillationSpec;

  @Export(
      name = "evaluationSpec",
      refs = {Map.class, String.class},
      tree = "[0,1,1]")
  private Output<Map<String, String>> evaluationSpec;

  @Export(
      name = "extraInfo",
      refs = {Map.class, String.class},
      tree = "[0,1,1]")
  private Output<Map<String, String>> extraInfo;

  @Export(name = "formatType", refs = String.class, tree = "[0]")
  private Output<String> formatType;

  @Export(name = "frameworkType", refs = String.class, tree = "[0]")
  private Output<String> frameworkType;

  @Export(name = "gmtModifiedTime", refs = String.class, tree = "[0]")
  private Output<String> gmtModifiedTime;

  @Export(
      name = "inferenceSpec",
      refs = {Map.class, String.class},
      tree = "[0,1,1]")
  private Output<Map<String, String>> inferenceSpec;

  @Export(
      name = "labels",
      refs = {List.class, WorkspaceModelVersionLabel.class},
      tree = "[0,1]")
  private Output<List<WorkspaceModelVersionLabel>> labels;

  @Export(
      name = "metrics",
      refs = {Map.class, String.class},
      tree = "[0,1,1]")
  private Output<Map<String, String>> metrics;

  @Export(name = "modelId", refs = String.class, tree = "[0]")
  private Output<String> modelId;

  @Export(name = "options", refs = String.class, tree = "[0]")
  private Output<String> options;

  @Export(name = "ownerId", refs = String.class, tree = "[0]")
  private Output<String> ownerId;

  @Export(name = "sourceId", refs = String.class, tree = "[0]")
  private Output<String> sourceId;

  @Export(name = "sourceType", refs = String.class, tree = "[0]")
  private Output<String> sourceType;

  @Export(
      name = "trainingSpec",
      refs = {Map.class, String.class},
      tree = "[0,1,1]")
  private Output<Map<String, String>> trainingSpec;

  @Export(name = "uri", refs = String.class, tree = "[0]")
  private Output<String> uri;

  @Export(name = "userId", refs = String.class, tree = "[0]")
  private Output<String> userId;

  @Export(name = "versionDescription", refs = String.class, tree = "[0]")
  private Output<String> versionDescription;

  @Export(name = "versionName", refs = String.class, tree = "[0]")
  private Output<String> versionName;

  /**
   * Makes the resource, and says nothing about it.
   *
   * @param name the name of the resource in the program
   */
  public WorkspaceModelVersion(String name) {
    this(name, WorkspaceModelVersionArgs.Empty);
  }

  /**
   * Makes the resource.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   */
  public WorkspaceModelVersion(String name, WorkspaceModelVersionArgs args) {
    this(name, args, null);
  }

  /**
   * Makes the resource, with options.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   * @param options the options of the resource, null for none
   */
  public WorkspaceModelVersion(
      String name, WorkspaceModelVersionArgs args, @Nullable CustomResourceOptions options) {
    super(TYPE, name, makeArgs(args, options), makeOptions(options, Codegen.empty()), false);
  }

  private WorkspaceModelVersion(
      String name,
      Output<String> id,
      @Nullable WorkspaceModelVersionState state,
      @Nullable CustomResourceOptions options) {
    super(TYPE, name, state, makeOptions(options, id), false);
  }

  private static WorkspaceModelVersionArgs makeArgs(
      @Nullable WorkspaceModelVersionArgs args, @Nullable CustomResourceOptions options) {
    if (options != null && options.getUrn().isPresent()) {
      return null;
    }
    return args == null ? WorkspaceModelVersionArgs.Empty : args;
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
  public static WorkspaceModelVersion get(
      String name,
      Output<String> id,
      @Nullable WorkspaceModelVersionState state,
      @Nullable CustomResourceOptions options) {
    return new WorkspaceModelVersion(name, id, state, options);
  }

  /**
   * Whether the version may go into production: {@code Pending}, {@code Approved} or {@code
   * Rejected}. Defaults to {@code Pending}; removing it sets it back. Changed in place.
   *
   * @return the value
   */
  public Output<String> approvalStatus() {
    return this.approvalStatus;
  }

  /**
   * How the model can be compressed: the settings of a compression job. An entry that is the text
   * of a JSON object or array is stored as that, any other text as text. Changed in place; removing
   * it clears it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> compressionSpec() {
    return Codegen.optional(this.compressionSpec);
  }

  /**
   * How the model can be distilled: the settings of a distillation job. An entry that is the text
   * of a JSON object or array is stored as that, any other text as text. Changed in place; removing
   * it clears it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> distillationSpec() {
    return Codegen.optional(this.distillationSpec);
  }

  /**
   * How the model can be evaluated: the settings of an evaluation job. An entry that is the text of
   * a JSON object or array is stored as that, any other text as text. Changed in place; removing it
   * clears it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> evaluationSpec() {
    return Codegen.optional(this.evaluationSpec);
  }

  /**
   * Further facts about the version, as names with values. An entry that is the text of a JSON
   * object or array is stored as that, any other text as text. Changed in place; removing it clears
   * it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> extraInfo() {
    return Codegen.optional(this.extraInfo);
  }

  /**
   * Format the model is stored in. The service lists {@code OfflineModel}, {@code SavedModel},
   * {@code Keras H5}, {@code Frozen Pb}, {@code Caffe Prototxt}, {@code TorchScript}, {@code
   * XGBoost}, {@code PMML}, {@code AlinkModel} and {@code ONNX}; another value gives a warning.
   * Changing it replaces the version.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> formatType() {
    return Codegen.optional(this.formatType);
  }

  /**
   * Framework the model was made with. The service lists {@code Pytorch} (and takes {@code
   * PyTorch}), {@code XGBoost}, {@code Keras}, {@code Caffe}, {@code Alink}, {@code Xflow} and
   * {@code TensorFlow}; another value gives a warning. Changing it replaces the version.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> frameworkType() {
    return Codegen.optional(this.frameworkType);
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
   * How to serve the version, for example the processor or container for Elastic Algorithm Service:
   * {@code processor: tensorflow_gpu_1.12}. An entry that is the text of a JSON object or array is
   * stored as that, any other text as text. Changed in place; removing it clears it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> inferenceSpec() {
    return Codegen.optional(this.inferenceSpec);
  }

  /**
   * Labels of the version. Their order does not matter. Changed in place, and only those that
   * differ.
   *
   * @return the value, or nothing
   */
  public Output<Optional<List<WorkspaceModelVersionLabel>>> labels() {
    return Codegen.optional(this.labels);
  }

  /**
   * Measured quality of the version, as names with values; at most 8192 bytes as JSON. An entry
   * that is the text of a JSON object or array is stored as that, any other text as text. Changed
   * in place; removing it clears it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> metrics() {
    return Codegen.optional(this.metrics);
  }

  /**
   * Model the version belongs to, {@code model-...}. Changing it replaces the version.
   *
   * @return the value
   */
  public Output<String> modelId() {
    return this.modelId;
  }

  /**
   * Extension field: a JSON document as text. Changed in place; removing it clears it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> options() {
    return Codegen.optional(this.options);
  }

  /**
   * Number of the Alibaba Cloud account that the version belongs to.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> ownerId() {
    return Codegen.optional(this.ownerId);
  }

  /**
   * Where the version comes from. Free text for source type {@code Custom}; for the others {@code
   * region=<region>,workspaceId=<id>,kind=<kind>,id=<id>}, with kind {@code PipelineRun} or {@code
   * ServiceJob}. Changed in place; removing it clears it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> sourceId() {
    return Codegen.optional(this.sourceId);
  }

  /**
   * Kind of origin: {@code Custom} (the default), {@code PAIFlow} (a PAI pipeline) or {@code
   * TrainingService} (a PAI training job). Removing it sets it back. Changed in place.
   *
   * @return the value
   */
  public Output<String> sourceType() {
    return this.sourceType;
  }

  /**
   * Settings of the training, to fine-tune the version or to train it further. An entry that is the
   * text of a JSON object or array is stored as that, any other text as text. Changed in place;
   * removing it clears it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> trainingSpec() {
    return Codegen.optional(this.trainingSpec);
  }

  /**
   * Where the files of the version are: {@code https://host/path} or {@code
   * oss://<bucket>.<endpoint>/<object>}. Changing it replaces the version.
   *
   * @return the value
   */
  public Output<String> uri() {
    return this.uri;
  }

  /**
   * Number of the account or RAM user that created the version.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> userId() {
    return Codegen.optional(this.userId);
  }

  /**
   * What is new or special in the version. Changed in place; removing it clears it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> versionDescription() {
    return Codegen.optional(this.versionDescription);
  }

  /**
   * Version number {@code major.minor.patch}: major and minor are numbers, patch begins with a
   * digit and may go on with letters and underscores ({@code 2.3.4_beta}). Unique in the model.
   * Without it the service counts: {@code 0.1.0}, then one minor number more each time. Changing it
   * replaces the version.
   *
   * @return the value
   */
  public Output<String> versionName() {
    return this.versionName;
  }
}
