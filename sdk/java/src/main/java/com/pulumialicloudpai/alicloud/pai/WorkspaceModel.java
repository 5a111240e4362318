// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.core.internal.Codegen;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumialicloudpai.alicloud.Utilities;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceModelState;
import com.pulumialicloudpai.alicloud.pai.outputs.WorkspaceModelLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A model that is registered in a PAI workspace. The model has a name, a purpose and an origin. Its
 * files belong to its versions ({@code WorkspaceModelVersion}).
 *
 * <h2>Example Usage</h2>
 *
 * <h3>A model that all members see</h3>
 *
 * <pre>{@code
 * import com.pulumi.Context;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceModel;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceModelArgs;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;
 * import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceModelLabelArgs;
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
 *     new WorkspaceModel(
 *         "scorer",
 *         WorkspaceModelArgs.builder()
 *             .workspaceId(team.id())
 *             .modelName("card-scorer")
 *             .domain("finance")
 *             .task("tabular-classification")
 *             .accessibility("PUBLIC")
 *             .labels(WorkspaceModelLabelArgs.builder().key("owner").value("risk-team").build())
 *             .build());
 *   }
 * }
 * }</pre>
 *
 * <h2>Import</h2>
 *
 * <p>To import a model, use its ID, {@code model-...}.
 *
 * <pre>{@code
 * $ pulumi import alicloud:pai/workspaceModel:WorkspaceModel scorer <model_id>
 * }</pre>
 */
@ResourceType(type = "alicloud:pai/workspaceModel:WorkspaceModel")
public class WorkspaceModel extends CustomResource {
  private static final String TYPE = "alicloud:pai/workspaceModel:WorkspaceModel";

  @Export(name = "accessibility", refs = String.class, tree = "[0]")
  private Output<String> accessibility;

  @Export(name = "domain", refs = String.class, tree = "[0]")
  private Output<String> domain;

  @Export(
      name = "extraInfo",
      refs = {Map.class, String.class},
      tree = "[0,1,1]")
  private Output<Map<String, String>> extraInfo;

  @Export(name = "gmtModifiedTime", refs = String.class, tree = "[0]")
  private Output<String> gmtModifiedTime;

  @Export(
      name = "labels",
      refs = {List.class, WorkspaceModelLabel.class},
      tree = "[0,1]")
  private Output<List<WorkspaceModelLabel>> labels;

  @Export(name = "modelDescription", refs = String.class, tree = "[0]")
  private Output<String> modelDescription;

  @Export(name = "modelDoc", refs = String.class, tree = "[0]")
  private Output<String> modelDoc;

  @Export(name = "modelName", refs = String.class, tree = "[0]")
  private Output<String> modelName;

  @Export(name = "modelType", refs = String.class, tree = "[0]")
  private Output<String> modelType;

  @Export(name = "orderNumber", refs = Double.class, tree = "[0]")
  private Output<Double> orderNumber;

  @Export(name = "origin", refs = String.class, tree = "[0]")
  private Output<String> origin;

  @Export(name = "ownerId", refs = String.class, tree = "[0]")
  private Output<String> ownerId;

  @Export(name = "task", refs = String.class, tree = "[0]")
  private Output<String> task;

  @Export(name = "userId", refs = String.class, tree = "[0]")
  private Output<String> userId;

  @Export(name = "workspaceId", refs = String.class, tree = "[0]")
  private Output<String> workspaceId;

  /**
   * Makes the resource, and says nothing about it.
   *
   * @param name the name of the resource in the program
   */
  public WorkspaceModel(String name) {
    this(name, WorkspaceModelArgs.Empty);
  }

  /**
   * Makes the resource.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   */
  public WorkspaceModel(String name, WorkspaceModelArgs args) {
    this(name, args, null);
  }

  /**
   * Makes the resource, with options.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   * @param options the options of the resource, null for none
   */
  public WorkspaceModel(
      String name, WorkspaceModelArgs args, @Nullable CustomResourceOptions options) {
    super(TYPE, name, makeArgs(args, options), makeOptions(options, Codegen.empty()), false);
  }

  private WorkspaceModel(
      String name,
      Output<String> id,
      @Nullable WorkspaceModelState state,
      @Nullable CustomResourceOptions options) {
    super(TYPE, name, state, makeOptions(options, id), false);
  }

  private static WorkspaceModelArgs makeArgs(
      @Nullable WorkspaceModelArgs args, @Nullable CustomResourceOptions options) {
    if (options != null && options.getUrn().isPresent()) {
      return null;
    }
    return args == null ? WorkspaceModelArgs.Empty : args;
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
  public static WorkspaceModel get(
      String name,
      Output<String> id,
      @Nullable WorkspaceModelState state,
      @Nullable CustomResourceOptions options) {
    return new WorkspaceModel(name, id, state, options);
  }

  /**
   * Who can see the model in the workspace: {@code PRIVATE} (its owner and the administrators) or
   * {@code PUBLIC} (every member). Defaults to {@code PRIVATE}. Changing it updates the model in
   * place; removing it restores the default.
   *
   * @return the value
   */
  public Output<String> accessibility() {
    return this.accessibility;
  }

  /**
   * Field of application, for example {@code nlp} or {@code cv}. Changing it updates the model in
   * place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> domain() {
    return Codegen.optional(this.domain);
  }

  /**
   * More facts about the model, as keys with values. A value that is the text of a JSON object or
   * array is stored as that object or array; any other value is stored as text. Changing it updates
   * the model in place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Map<String, String>>> extraInfo() {
    return Codegen.optional(this.extraInfo);
  }

  /**
   * When the model was last changed, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> gmtModifiedTime() {
    return Codegen.optional(this.gmtModifiedTime);
  }

  /**
   * Labels of the model. Their order does not matter. Changing them updates the model in place, and
   * only the labels that differ.
   *
   * @return the value, or nothing
   */
  public Output<Optional<List<WorkspaceModelLabel>>> labels() {
    return Codegen.optional(this.labels);
  }

  /**
   * What the model is and does. Changing it updates the model in place; removing it clears the
   * value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> modelDescription() {
    return Codegen.optional(this.modelDescription);
  }

  /**
   * Documentation of the model, or its address. Changing it updates the model in place; removing it
   * clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> modelDoc() {
    return Codegen.optional(this.modelDoc);
  }

  /**
   * Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name from the
   * resource's name in your program and seven random hexadecimal digits, for example {@code
   * scorer-1b9c3f0}. A {@code -} replaces every character that is not a letter, a digit, {@code _}
   * or {@code -}. Changing it updates the model in place.
   *
   * @return the value
   */
  public Output<String> modelName() {
    return this.modelName;
  }

  /**
   * Kind of model, for example {@code Checkpoint} or {@code LoRA}. Changing it updates the model in
   * place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> modelType() {
    return Codegen.optional(this.modelType);
  }

  /**
   * Number that lists of models are sorted by. 0 counts as a number. Changing it updates the model
   * in place. Removing it keeps the number, because the service cannot unset it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Integer>> orderNumber() {
    return Utilities.optionalInteger(this.orderNumber, "orderNumber");
  }

  /**
   * The same as {@code orderNumber}, in a type that holds numbers beyond 2147483647.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Double>> orderNumberAsDouble() {
    return Codegen.optional(this.orderNumber);
  }

  /**
   * Community or organization that the model comes from, for example {@code ModelScope} or {@code
   * HuggingFace}. Changing it updates the model in place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> origin() {
    return Codegen.optional(this.origin);
  }

  /**
   * ID of the Alibaba Cloud account that owns the model.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> ownerId() {
    return Codegen.optional(this.ownerId);
  }

  /**
   * Problem that the model solves, for example {@code text-classification}. Changing it updates the
   * model in place; removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> task() {
    return Codegen.optional(this.task);
  }

  /**
   * ID of the account or RAM user that created the model.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> userId() {
    return Codegen.optional(this.userId);
  }

  /**
   * Workspace of the model. Defaults to the account's default workspace in the region. Changing it
   * replaces the model.
   *
   * @return the value
   */
  public Output<String> workspaceId() {
    return this.workspaceId;
  }
}
