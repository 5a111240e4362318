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
   * Who sees the model in the workspace: {@code PRIVATE} (its owner and the administrators) or
   * {@code PUBLIC} (every member). Defaults to {@code PRIVATE}; removing it sets it back. Changed
   * in place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Field the model is made for, for example {@code nlp} or {@code cv}. Changed in place; removing
   * it clears it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> domain() {
    return Optional.ofNullable(this.domain);
  }

  /**
   * Further facts about the model, as names with values. An entry that is the text of a JSON object
   * or array is stored as that, any other text as text. Changed in place; removing it clears it.
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
   * Labels of the model. Their order does not matter. Changed in place, and only those that differ.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<WorkspaceModelLabelArgs>>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * What the model is and does, to tell it from others. Changed in place; removing it clears it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> modelDescription() {
    return Optional.ofNullable(this.modelDescription);
  }

  /**
   * Documentation of the model, or the address of it. Changed in place; removing it clears it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> modelDoc() {
    return Optional.ofNullable(this.modelDoc);
  }

  /**
   * Name of the model, 1 to 127 characters. Where it is left out, it is made of the resource's name
   * in the program and seven random digits, with {@code -} in place of what is no letter, digit,
   * {@code _} or {@code -}: {@code scorer-1b9c3f0}, for example. Changed in place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> modelName() {
    return Optional.ofNullable(this.modelName);
  }

  /**
   * Kind of model, for example {@code Checkpoint} or {@code LoRA}. Changed in place; removing it
   * clears it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> modelType() {
    return Optional.ofNullable(this.modelType);
  }

  /**
   * Number to sort models by in lists; 0 is a number like any other. Changed in place; removing it
   * keeps the number, which the service cannot unset.
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
   * Community or organisation the model comes from, for example {@code ModelScope} or {@code
   * HuggingFace}. Changed in place; removing it clears it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> origin() {
    return Optional.ofNullable(this.origin);
  }

  /**
   * Number of the Alibaba Cloud account that the model belongs to.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ownerId() {
    return Optional.ofNullable(this.ownerId);
  }

  /**
   * Problem the model solves, for example {@code text-classification}. Changed in place; removing
   * it clears it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> task() {
    return Optional.ofNullable(this.task);
  }

  /**
   * Number of the account or RAM user that created the model.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Workspace the model belongs to. Defaults to the account's default workspace in the region.
   * Changing it replaces the model.
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
     * Who sees the model in the workspace: {@code PRIVATE} (its owner and the administrators) or
     * {@code PUBLIC} (every member). Defaults to {@code PRIVATE}; removing it sets it back. Changed
     * in place.
     *
     * @param accessibility the value, perhaps not known yet
     * @return this builder
     */
    public Builder accessibility(@Nullable Output<String> accessibility) {
      $.accessibility = accessibility;
      return this;
    }

    /**
     * Who sees the model in the workspace: {@code PRIVATE} (its owner and the administrators) or
     * {@code PUBLIC} (every member). Defaults to {@code PRIVATE}; removing it sets it back. Changed
     * in place.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(String accessibility) {
      return accessibility(Output.of(accessibility));
    }

    /**
     * Field the model is made for, for example {@code nlp} or {@code cv}. Changed in place;
     * removing it clears it.
     *
     * @param domain the value, perhaps not known yet
     * @return this builder
     */
    public Builder domain(@Nullable Output<String> domain) {
      $.domain = domain;
      return this;
    }

    /**
     * Field the model is made for, for example {@code nlp} or {@code cv}. Changed in place;
     * removing it clears it.
     *
     * @param domain the value
     * @return this builder
     */
    public Builder domain(String domain) {
      return domain(Output.of(domain));
    }

    /**
     * Further facts about the model, as names with values. An entry that is the text of a JSON
     * object or array is stored as that, any other text as text. Changed in place; removing it
     * clears it.
     *
     * @param extraInfo the value, perhaps not known yet
     * @return this builder
     */
    public Builder extraInfo(@Nullable Output<Map<String, String>> extraInfo) {
      $.extraInfo = extraInfo;
      return this;
    }

    /**
     * Further facts about the model, as names with values. An entry that is the text of a JSON
     * object or array is stored as that, any other text as text. Changed in place; removing it
     * clears it.
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
     * Labels of the model. Their order does not matter. Changed in place, and only those that
     * differ.
     *
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<List<WorkspaceModelLabelArgs>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Labels of the model. Their order does not matter. Changed in place, and only those that
     * differ.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(List<WorkspaceModelLabelArgs> labels) {
      return labels(Output.of(labels));
    }

    /**
     * Labels of the model. Their order does not matter. Changed in place, and only those that
     * differ.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(WorkspaceModelLabelArgs... labels) {
      return labels(List.of(labels));
    }

    /**
     * What the model is and does, to tell it from others. Changed in place; removing it clears it.
     *
     * @param modelDescription the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelDescription(@Nullable Output<String> modelDescription) {
      $.modelDescription = modelDescription;
      return this;
    }

    /**
     * What the model is and does, to tell it from others. Changed in place; removing it clears it.
     *
     * @param modelDescription the value
     * @return this builder
     */
    public Builder modelDescription(String modelDescription) {
      return modelDescription(Output.of(modelDescription));
    }

    /**
     * Documentation of the model, or the address of it. Changed in place; removing it clears it.
     *
     * @param modelDoc the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelDoc(@Nullable Output<String> modelDoc) {
      $.modelDoc = modelDoc;
      return this;
    }

    /**
     * Documentation of the model, or the address of it. Changed in place; removing it clears it.
     *
     * @param modelDoc the value
     * @return this builder
     */
    public Builder modelDoc(String modelDoc) {
      return modelDoc(Output.of(modelDoc));
    }

    /**
     * Name of the model, 1 to 127 characters. Where it is left out, it is made of the resource's
     * name in the program and seven random digits, with {@code -} in place of what is no letter,
     * digit, {@code _} or {@code -}: {@code scorer-1b9c3f0}, for example. Changed in place.
     *
     * @param modelName the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelName(@Nullable Output<String> modelName) {
      $.modelName = modelName;
      return this;
    }

    /**
     * Name of the model, 1 to 127 characters. Where it is left out, it is made of the resource's
     * name in the program and seven random digits, with {@code -} in place of what is no letter,
     * digit, {@code _} or {@code -}: {@code scorer-1b9c3f0}, for example. Changed in place.
     *
     * @param modelName the value
     * @return this builder
     */
    public Builder modelName(String modelName) {
      return modelName(Output.of(modelName));
    }

    /**
     * Kind of model, for example {@code Checkpoint} or {@code LoRA}. Changed in place; removing it
     * clears it.
     *
     * @param modelType the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelType(@Nullable Output<String> modelType) {
      $.modelType = modelType;
      return this;
    }

    /**
     * Kind of model, for example {@code Checkpoint} or {@code LoRA}. Changed in place; removing it
     * clears it.
     *
     * @param modelType the value
     * @return this builder
     */
    public Builder modelType(String modelType) {
      return modelType(Output.of(modelType));
    }

    /**
     * Number to sort models by in lists; 0 is a number like any other. Changed in place; removing
     * it keeps the number, which the service cannot unset.
     *
     * @param orderNumber the value, perhaps not known yet
     * @return this builder
     */
    public Builder orderNumber(@Nullable Output<Integer> orderNumber) {
      $.orderNumber = Utilities.number(orderNumber);
      return this;
    }

    /**
     * Number to sort models by in lists; 0 is a number like any other. Changed in place; removing
     * it keeps the number, which the service cannot unset.
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
     * Community or organisation the model comes from, for example {@code ModelScope} or {@code
     * HuggingFace}. Changed in place; removing it clears it.
     *
     * @param origin the value, perhaps not known yet
     * @return this builder
     */
    public Builder origin(@Nullable Output<String> origin) {
      $.origin = origin;
      return this;
    }

    /**
     * Community or organisation the model comes from, for example {@code ModelScope} or {@code
     * HuggingFace}. Changed in place; removing it clears it.
     *
     * @param origin the value
     * @return this builder
     */
    public Builder origin(String origin) {
      return origin(Output.of(origin));
    }

    /**
     * Number of the Alibaba Cloud account that the model belongs to.
     *
     * @param ownerId the value, perhaps not known yet
     * @return this builder
     */
    public Builder ownerId(@Nullable Output<String> ownerId) {
      $.ownerId = ownerId;
      return this;
    }

    /**
     * Number of the Alibaba Cloud account that the model belongs to.
     *
     * @param ownerId the value
     * @return this builder
     */
    public Builder ownerId(String ownerId) {
      return ownerId(Output.of(ownerId));
    }

    /**
     * Problem the model solves, for example {@code text-classification}. Changed in place; removing
     * it clears it.
     *
     * @param task the value, perhaps not known yet
     * @return this builder
     */
    public Builder task(@Nullable Output<String> task) {
      $.task = task;
      return this;
    }

    /**
     * Problem the model solves, for example {@code text-classification}. Changed in place; removing
     * it clears it.
     *
     * @param task the value
     * @return this builder
     */
    public Builder task(String task) {
      return task(Output.of(task));
    }

    /**
     * Number of the account or RAM user that created the model.
     *
     * @param userId the value, perhaps not known yet
     * @return this builder
     */
    public Builder userId(@Nullable Output<String> userId) {
      $.userId = userId;
      return this;
    }

    /**
     * Number of the account or RAM user that created the model.
     *
     * @param userId the value
     * @return this builder
     */
    public Builder userId(String userId) {
      return userId(Output.of(userId));
    }

    /**
     * Workspace the model belongs to. Defaults to the account's default workspace in the region.
     * Changing it replaces the model.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(@Nullable Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Workspace the model belongs to. Defaults to the account's default workspace in the region.
     * Changing it replaces the model.
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
