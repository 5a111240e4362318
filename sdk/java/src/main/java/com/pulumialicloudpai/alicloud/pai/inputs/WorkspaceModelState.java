// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import com.pulumialicloudpai.alicloud.Utilities;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What is known of a WorkspaceModel that is looked up. */
public final class WorkspaceModelState extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceModelState Empty = new WorkspaceModelState();

  @Import(name = "accessibility")
  private @Nullable Output<String> accessibility;

  @Import(name = "domain")
  private @Nullable Output<String> domain;

  @Import(name = "extraInfo")
  private @Nullable Output<Map<String, String>> extraInfo;

  @Import(name = "gmtModifiedTime")
  private @Nullable Output<String> gmtModifiedTime;

  @Import(name = "labels")
  private @Nullable Output<List<WorkspaceModelLabelArgs>> labels;

  @Import(name = "modelDescription")
  private @Nullable Output<String> modelDescription;

  @Import(name = "modelDoc")
  private @Nullable Output<String> modelDoc;

  @Import(name = "modelName")
  private @Nullable Output<String> modelName;

  @Import(name = "modelType")
  private @Nullable Output<String> modelType;

  @Import(name = "orderNumber")
  private @Nullable Output<Double> orderNumber;

  @Import(name = "origin")
  private @Nullable Output<String> origin;

  @Import(name = "ownerId")
  private @Nullable Output<String> ownerId;

  @Import(name = "task")
  private @Nullable Output<String> task;

  @Import(name = "userId")
  private @Nullable Output<String> userId;

  @Import(name = "workspaceId")
  private @Nullable Output<String> workspaceId;

  private WorkspaceModelState() {}

  private WorkspaceModelState(WorkspaceModelState $) {
    this.accessibility = $.accessibility;
    this.domain = $.domain;
    this.extraInfo = $.extraInfo;
    this.gmtModifiedTime = $.gmtModifiedTime;
    this.labels = $.labels;
    this.modelDescription = $.modelDescription;
    this.modelDoc = $.modelDoc;
    this.modelName = $.modelName;
    this.modelType = $.modelType;
    this.orderNumber = $.orderNumber;
    this.origin = $.origin;
    this.ownerId = $.ownerId;
    this.task = $.task;
    this.userId = $.userId;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Who can see the model in the workspace: {@code PRIVATE} (its owner and the administrators) or
   * {@code PUBLIC} (every member). Defaults to {@code PRIVATE}. Changing it updates the model in
   * place; removing it restores the default.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Field of application, for example {@code nlp} or {@code cv}. Changing it updates the model in
   * place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> domain() {
    return Optional.ofNullable(this.domain);
  }

  /**
   * More facts about the model, as keys with values. A value that is the text of a JSON object or
   * array is stored as that object or array; any other value is stored as text. Changing it updates
   * the model in place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Map<String, String>>> extraInfo() {
    return Optional.ofNullable(this.extraInfo);
  }

  /**
   * When the model was last changed, in UTC (ISO 8601).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> gmtModifiedTime() {
    return Optional.ofNullable(this.gmtModifiedTime);
  }

  /**
   * Labels of the model. Their order does not matter. Changing them updates the model in place, and
   * only the labels that differ.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<WorkspaceModelLabelArgs>>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * What the model is and does. Changing it updates the model in place; removing it clears the
   * value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> modelDescription() {
    return Optional.ofNullable(this.modelDescription);
  }

  /**
   * Documentation of the model, or its address. Changing it updates the model in place; removing it
   * clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> modelDoc() {
    return Optional.ofNullable(this.modelDoc);
  }

  /**
   * Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name from the
   * resource's name in your program and seven random hexadecimal digits, for example {@code
   * scorer-1b9c3f0}. A {@code -} replaces every character that is not a letter, a digit, {@code _}
   * or {@code -}. Changing it updates the model in place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> modelName() {
    return Optional.ofNullable(this.modelName);
  }

  /**
   * Kind of model, for example {@code Checkpoint} or {@code LoRA}. Changing it updates the model in
   * place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> modelType() {
    return Optional.ofNullable(this.modelType);
  }

  /**
   * Number that lists of models are sorted by. 0 counts as a number. Changing it updates the model
   * in place. Removing it keeps the number, because the service cannot unset it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> orderNumber() {
    return Optional.ofNullable(Utilities.integer(this.orderNumber, "orderNumber"));
  }

  /**
   * The same as {@code orderNumber}, in a type that holds numbers beyond 2147483647.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Double>> orderNumberAsDouble() {
    return Optional.ofNullable(this.orderNumber);
  }

  /**
   * Community or organization that the model comes from, for example {@code ModelScope} or {@code
   * HuggingFace}. Changing it updates the model in place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> origin() {
    return Optional.ofNullable(this.origin);
  }

  /**
   * ID of the Alibaba Cloud account that owns the model.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ownerId() {
    return Optional.ofNullable(this.ownerId);
  }

  /**
   * Problem that the model solves, for example {@code text-classification}. Changing it updates the
   * model in place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> task() {
    return Optional.ofNullable(this.task);
  }

  /**
   * ID of the account or RAM user that created the model.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Workspace of the model. Defaults to the account's default workspace in the region. Changing it
   * replaces the model.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> workspaceId() {
    return Optional.ofNullable(this.workspaceId);
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
  public static Builder builder(WorkspaceModelState defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceModelState $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceModelState();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceModelState defaults) {
      $ = new WorkspaceModelState(Objects.requireNonNull(defaults));
    }

    /**
     * Who can see the model in the workspace: {@code PRIVATE} (its owner and the administrators) or
     * {@code PUBLIC} (every member). Defaults to {@code PRIVATE}. Changing it updates the model in
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
     * Who can see the model in the workspace: {@code PRIVATE} (its owner and the administrators) or
     * {@code PUBLIC} (every member). Defaults to {@code PRIVATE}. Changing it updates the model in
     * place; removing it restores the default.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(String accessibility) {
      return accessibility(Output.of(accessibility));
    }

    /**
     * Field of application, for example {@code nlp} or {@code cv}. Changing it updates the model in
     * place; removing it clears the value.
     *
     * @param domain the value, perhaps not known yet
     * @return this builder
     */
    public Builder domain(@Nullable Output<String> domain) {
      $.domain = domain;
      return this;
    }

    /**
     * Field of application, for example {@code nlp} or {@code cv}. Changing it updates the model in
     * place; removing it clears the value.
     *
     * @param domain the value
     * @return this builder
     */
    public Builder domain(String domain) {
      return domain(Output.of(domain));
    }

    /**
     * More facts about the model, as keys with values. A value that is the text of a JSON object or
     * array is stored as that object or array; any other value is stored as text. Changing it
     * updates the model in place; removing it clears the value.
     *
     * @param extraInfo the value, perhaps not known yet
     * @return this builder
     */
    public Builder extraInfo(@Nullable Output<Map<String, String>> extraInfo) {
      $.extraInfo = extraInfo;
      return this;
    }

    /**
     * More facts about the model, as keys with values. A value that is the text of a JSON object or
     * array is stored as that object or array; any other value is stored as text. Changing it
     * updates the model in place; removing it clears the value.
     *
     * @param extraInfo the value
     * @return this builder
     */
    public Builder extraInfo(Map<String, String> extraInfo) {
      return extraInfo(Output.of(extraInfo));
    }

    /**
     * When the model was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value, perhaps not known yet
     * @return this builder
     */
    public Builder gmtModifiedTime(@Nullable Output<String> gmtModifiedTime) {
      $.gmtModifiedTime = gmtModifiedTime;
      return this;
    }

    /**
     * When the model was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value
     * @return this builder
     */
    public Builder gmtModifiedTime(String gmtModifiedTime) {
      return gmtModifiedTime(Output.of(gmtModifiedTime));
    }

    /**
     * Labels of the model. Their order does not matter. Changing them updates the model in place,
     * and only the labels that differ.
     *
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<List<WorkspaceModelLabelArgs>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Labels of the model. Their order does not matter. Changing them updates the model in place,
     * and only the labels that differ.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(List<WorkspaceModelLabelArgs> labels) {
      return labels(Output.of(labels));
    }

    /**
     * Labels of the model. Their order does not matter. Changing them updates the model in place,
     * and only the labels that differ.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(WorkspaceModelLabelArgs... labels) {
      return labels(List.of(labels));
    }

    /**
     * What the model is and does. Changing it updates the model in place; removing it clears the
     * value.
     *
     * @param modelDescription the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelDescription(@Nullable Output<String> modelDescription) {
      $.modelDescription = modelDescription;
      return this;
    }

    /**
     * What the model is and does. Changing it updates the model in place; removing it clears the
     * value.
     *
     * @param modelDescription the value
     * @return this builder
     */
    public Builder modelDescription(String modelDescription) {
      return modelDescription(Output.of(modelDescription));
    }

    /**
     * Documentation of the model, or its address. Changing it updates the model in place; removing
     * it clears the value.
     *
     * @param modelDoc the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelDoc(@Nullable Output<String> modelDoc) {
      $.modelDoc = modelDoc;
      return this;
    }

    /**
     * Documentation of the model, or its address. Changing it updates the model in place; removing
     * it clears the value.
     *
     * @param modelDoc the value
     * @return this builder
     */
    public Builder modelDoc(String modelDoc) {
      return modelDoc(Output.of(modelDoc));
    }

    /**
     * Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name from
     * the resource's name in your program and seven random hexadecimal digits, for example {@code
     * scorer-1b9c3f0}. A {@code -} replaces every character that is not a letter, a digit, {@code
     * _} or {@code -}. Changing it updates the model in place.
     *
     * @param modelName the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelName(@Nullable Output<String> modelName) {
      $.modelName = modelName;
      return this;
    }

    /**
     * Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name from
     * the resource's name in your program and seven random hexadecimal digits, for example {@code
     * scorer-1b9c3f0}. A {@code -} replaces every character that is not a letter, a digit, {@code
     * _} or {@code -}. Changing it updates the model in place.
     *
     * @param modelName the value
     * @return this builder
     */
    public Builder modelName(String modelName) {
      return modelName(Output.of(modelName));
    }

    /**
     * Kind of model, for example {@code Checkpoint} or {@code LoRA}. Changing it updates the model
     * in place; removing it clears the value.
     *
     * @param modelType the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelType(@Nullable Output<String> modelType) {
      $.modelType = modelType;
      return this;
    }

    /**
     * Kind of model, for example {@code Checkpoint} or {@code LoRA}. Changing it updates the model
     * in place; removing it clears the value.
     *
     * @param modelType the value
     * @return this builder
     */
    public Builder modelType(String modelType) {
      return modelType(Output.of(modelType));
    }

    /**
     * Number that lists of models are sorted by. 0 counts as a number. Changing it updates the
     * model in place. Removing it keeps the number, because the service cannot unset it.
     *
     * @param orderNumber the value, perhaps not known yet
     * @return this builder
     */
    public Builder orderNumber(@Nullable Output<Integer> orderNumber) {
      $.orderNumber = Utilities.number(orderNumber);
      return this;
    }

    /**
     * Number that lists of models are sorted by. 0 counts as a number. Changing it updates the
     * model in place. Removing it keeps the number, because the service cannot unset it.
     *
     * @param orderNumber the value
     * @return this builder
     */
    public Builder orderNumber(Integer orderNumber) {
      return orderNumber(Output.of(orderNumber));
    }

    /**
     * The same as {@code orderNumber}, in a type that holds numbers beyond 2147483647.
     *
     * @param orderNumberAsDouble the value, perhaps not known yet
     * @return this builder
     */
    public Builder orderNumberAsDouble(@Nullable Output<Double> orderNumberAsDouble) {
      $.orderNumber = orderNumberAsDouble;
      return this;
    }

    /**
     * The same as {@code orderNumber}, in a type that holds numbers beyond 2147483647.
     *
     * @param orderNumberAsDouble the value
     * @return this builder
     */
    public Builder orderNumberAsDouble(Double orderNumberAsDouble) {
      return orderNumberAsDouble(Output.of(orderNumberAsDouble));
    }

    /**
     * Community or organization that the model comes from, for example {@code ModelScope} or {@code
     * HuggingFace}. Changing it updates the model in place; removing it clears the value.
     *
     * @param origin the value, perhaps not known yet
     * @return this builder
     */
    public Builder origin(@Nullable Output<String> origin) {
      $.origin = origin;
      return this;
    }

    /**
     * Community or organization that the model comes from, for example {@code ModelScope} or {@code
     * HuggingFace}. Changing it updates the model in place; removing it clears the value.
     *
     * @param origin the value
     * @return this builder
     */
    public Builder origin(String origin) {
      return origin(Output.of(origin));
    }

    /**
     * ID of the Alibaba Cloud account that owns the model.
     *
     * @param ownerId the value, perhaps not known yet
     * @return this builder
     */
    public Builder ownerId(@Nullable Output<String> ownerId) {
      $.ownerId = ownerId;
      return this;
    }

    /**
     * ID of the Alibaba Cloud account that owns the model.
     *
     * @param ownerId the value
     * @return this builder
     */
    public Builder ownerId(String ownerId) {
      return ownerId(Output.of(ownerId));
    }

    /**
     * Problem that the model solves, for example {@code text-classification}. Changing it updates
     * the model in place; removing it clears the value.
     *
     * @param task the value, perhaps not known yet
     * @return this builder
     */
    public Builder task(@Nullable Output<String> task) {
      $.task = task;
      return this;
    }

    /**
     * Problem that the model solves, for example {@code text-classification}. Changing it updates
     * the model in place; removing it clears the value.
     *
     * @param task the value
     * @return this builder
     */
    public Builder task(String task) {
      return task(Output.of(task));
    }

    /**
     * ID of the account or RAM user that created the model.
     *
     * @param userId the value, perhaps not known yet
     * @return this builder
     */
    public Builder userId(@Nullable Output<String> userId) {
      $.userId = userId;
      return this;
    }

    /**
     * ID of the account or RAM user that created the model.
     *
     * @param userId the value
     * @return this builder
     */
    public Builder userId(String userId) {
      return userId(Output.of(userId));
    }

    /**
     * Workspace of the model. Defaults to the account's default workspace in the region. Changing
     * it replaces the model.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(@Nullable Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Workspace of the model. Defaults to the account's default workspace in the region. Changing
     * it replaces the model.
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
    public WorkspaceModelState build() {
      return $;
    }
  }
}
