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
 * A version of a registered model. It says where the files are, how they were made, how good the
 * result is, and whether the version is approved.
 *
 * <p>The files, the format and the framework of a version never change. If you change one of them,
 * Pulumi replaces the version. If the new version has the same {@code versionName}, Pulumi deletes
 * the old version first. With another {@code versionName}, it creates the new one first.
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
 * <p>To import a version, join the ID of its model and its version name with a colon.
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
   * Rejected}. Defaults to {@code Pending}. Changing it updates the version in place; removing it
   * restores the default.
   *
   * @return the value
   */
  public Output<String> approvalStatus() {
    return this.approvalStatus;
  }

  /**
   * Settings of a job that compresses the model. A value that is the text of a JSON object or array
   * is stored as that object or array; any other value is stored as text. Changing it updates the
   * version in place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> compressionSpec() {
    return Codegen.optional(this.compressionSpec);
  }

  /**
   * Settings of a job that distills the model. A value that is the text of a JSON object or array
   * is stored as that object or array; any other value is stored as text. Changing it updates the
   * version in place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> distillationSpec() {
    return Codegen.optional(this.distillationSpec);
  }

  /**
   * Settings of a job that evaluates the model. A value that is the text of a JSON object or array
   * is stored as that object or array; any other value is stored as text. Changing it updates the
   * version in place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> evaluationSpec() {
    return Codegen.optional(this.evaluationSpec);
  }

  /**
   * More facts about the version, as keys with values. A value that is the text of a JSON object or
   * array is stored as that object or array; any other value is stored as text. Changing it updates
   * the version in place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> extraInfo() {
    return Codegen.optional(this.extraInfo);
  }

  /**
   * Format of the model files. The service documents {@code OfflineModel}, {@code SavedModel},
   * {@code Keras H5}, {@code Frozen Pb}, {@code Caffe Prototxt}, {@code TorchScript}, {@code
   * XGBoost}, {@code PMML}, {@code AlinkModel} and {@code ONNX}; the provider warns about any other
   * value. Changing it replaces the version.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> formatType() {
    return Codegen.optional(this.formatType);
  }

  /**
   * Framework that the model was made with. The service documents {@code Pytorch} (and accepts
   * {@code PyTorch}), {@code XGBoost}, {@code Keras}, {@code Caffe}, {@code Alink}, {@code Xflow}
   * and {@code TensorFlow}; the provider warns about any other value. Changing it replaces the
   * version.
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
   * How to serve the version. For Elastic Algorithm Service this is the processor or the container,
   * for example {@code processor: tensorflow_gpu_1.12}. A value that is the text of a JSON object
   * or array is stored as that object or array; any other value is stored as text. Changing it
   * updates the version in place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> inferenceSpec() {
    return Codegen.optional(this.inferenceSpec);
  }

  /**
   * Labels of the version. Their order does not matter. Changing them updates the version in place,
   * and only the labels that differ.
   *
   * @return the value, or nothing
   */
  public Output<Optional<List<WorkspaceModelVersionLabel>>> labels() {
    return Codegen.optional(this.labels);
  }

  /**
   * Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that
   * is the text of a JSON object or array is stored as that object or array; any other value is
   * stored as text. Changing it updates the version in place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> metrics() {
    return Codegen.optional(this.metrics);
  }

  /**
   * ID of the model that the version belongs to, {@code model-...}. Changing it replaces the
   * version.
   *
   * @return the value
   */
  public Output<String> modelId() {
    return this.modelId;
  }

  /**
   * Field for extensions: a JSON document, as a string. Changing it updates the version in place;
   * removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> options() {
    return Codegen.optional(this.options);
  }

  /**
   * ID of the Alibaba Cloud account that owns the version.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> ownerId() {
    return Codegen.optional(this.ownerId);
  }

  /**
   * Where the version comes from. If {@code sourceType} is {@code Custom}, write any text.
   * Otherwise write {@code region=<region>,workspaceId=<id>,kind=<kind>,id=<id>}, with the kind
   * {@code PipelineRun} or {@code ServiceJob}. Changing it updates the version in place; removing
   * it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> sourceId() {
    return Codegen.optional(this.sourceId);
  }

  /**
   * Kind of origin: {@code Custom} (the default), {@code PAIFlow} (a PAI pipeline) or {@code
   * TrainingService} (a PAI training job). Changing it updates the version in place; removing it
   * restores the default.
   *
   * @return the value
   */
  public Output<String> sourceType() {
    return this.sourceType;
  }

  /**
   * Settings of a job that fine-tunes the version or trains it further. A value that is the text of
   * a JSON object or array is stored as that object or array; any other value is stored as text.
   * Changing it updates the version in place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> trainingSpec() {
    return Codegen.optional(this.trainingSpec);
  }

  /**
   * Address of the files: {@code https://host/path} or {@code oss://<bucket>.<endpoint>/<object>}.
   * Changing it replaces the version.
   *
   * @return the value
   */
  public Output<String> uri() {
    return this.uri;
  }

  /**
   * ID of the account or RAM user that created the version.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> userId() {
    return Codegen.optional(this.userId);
  }

  /**
   * What is new or special in the version. Changing it updates the version in place; removing it
   * clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> versionDescription() {
    return Codegen.optional(this.versionDescription);
  }

  /**
   * Version number in the form {@code major.minor.patch}. Major and minor are numbers. Patch begins
   * with a digit and can continue with letters and underscores, as in {@code 2.3.4_beta}. The name
   * must be unique in the model. If you leave it out, the service chooses {@code 0.1.0} and raises
   * the minor number for each further version. Changing it replaces the version.
   *
   * @return the value
   */
  public Output<String> versionName() {
    return this.versionName;
  }
}
