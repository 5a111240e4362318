// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What {@code getWorkspaceModel} answers. */
@CustomType
public final class GetWorkspaceModelResult {
  private @Nullable String accessibility;
  private @Nullable String domain;
  private @Nullable Map<String, String> extraInfo;
  private @Nullable String gmtModifiedTime;
  private String id;
  private @Nullable List<GetWorkspaceModelLabel> labels;
  private @Nullable String modelDescription;
  private @Nullable String modelDoc;
  private @Nullable String modelName;
  private @Nullable String modelType;
  private @Nullable Double orderNumber;
  private @Nullable String origin;
  private @Nullable String ownerId;
  private @Nullable String task;
  private @Nullable String userId;
  private @Nullable String workspaceId;

  private GetWorkspaceModelResult() {}

  /**
   * Who sees the model in the workspace: {@code PRIVATE} (its owner and the administrators) or
   * {@code PUBLIC} (every member).
   *
   * @return the value, or nothing
   */
  public Optional<String> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Field the model is made for, for example {@code nlp} or {@code cv}.
   *
   * @return the value, or nothing
   */
  public Optional<String> domain() {
    return Optional.ofNullable(this.domain);
  }

  /**
   * Further facts about the model, as names with values. An entry that is the text of a JSON object
   * or array is stored as that, any other text as text.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> extraInfo() {
    return this.extraInfo == null ? Map.of() : this.extraInfo;
  }

  /**
   * When the model was last changed, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> gmtModifiedTime() {
    return Optional.ofNullable(this.gmtModifiedTime);
  }

  /**
   * Its id; that of a resource is the one that {@code pulumi import} takes.
   *
   * @return the value
   */
  public String id() {
    return this.id;
  }

  /**
   * Labels of the model. Their order does not matter.
   *
   * @return the value, empty when there is none
   */
  public List<GetWorkspaceModelLabel> labels() {
    return this.labels == null ? List.of() : this.labels;
  }

  /**
   * What the model is and does, to tell it from others.
   *
   * @return the value, or nothing
   */
  public Optional<String> modelDescription() {
    return Optional.ofNullable(this.modelDescription);
  }

  /**
   * Documentation of the model, or the address of it.
   *
   * @return the value, or nothing
   */
  public Optional<String> modelDoc() {
    return Optional.ofNullable(this.modelDoc);
  }

  /**
   * Name of the model, 1 to 127 characters. Where it is left out, it is made of the resource's name
   * in the program and seven random digits, with {@code -} in place of what is no letter, digit,
   * {@code _} or {@code -}: {@code scorer-1b9c3f0}, for example.
   *
   * @return the value, or nothing
   */
  public Optional<String> modelName() {
    return Optional.ofNullable(this.modelName);
  }

  /**
   * Kind of model, for example {@code Checkpoint} or {@code LoRA}.
   *
   * @return the value, or nothing
   */
  public Optional<String> modelType() {
    return Optional.ofNullable(this.modelType);
  }

  /**
   * Number to sort models by in lists; 0 is a number like any other.
   *
   * @return the value, or nothing
   */
  public Optional<Double> orderNumber() {
    return Optional.ofNullable(this.orderNumber);
  }

  /**
   * Community or organisation the model comes from, for example {@code ModelScope} or {@code
   * HuggingFace}.
   *
   * @return the value, or nothing
   */
  public Optional<String> origin() {
    return Optional.ofNullable(this.origin);
  }

  /**
   * Number of the Alibaba Cloud account that the model belongs to.
   *
   * @return the value, or nothing
   */
  public Optional<String> ownerId() {
    return Optional.ofNullable(this.ownerId);
  }

  /**
   * Problem the model solves, for example {@code text-classification}.
   *
   * @return the value, or nothing
   */
  public Optional<String> task() {
    return Optional.ofNullable(this.task);
  }

  /**
   * Number of the account or RAM user that created the model.
   *
   * @return the value, or nothing
   */
  public Optional<String> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Workspace the model belongs to.
   *
   * @return the value, or nothing
   */
  public Optional<String> workspaceId() {
    return Optional.ofNullable(this.workspaceId);
  }

  /**
   * Starts with nothing known.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with what another value holds.
   *
   * @param defaults where to start
   * @return a builder
   */
  public static Builder builder(GetWorkspaceModelResult defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String accessibility;
    private @Nullable String domain;
    private @Nullable Map<String, String> extraInfo;
    private @Nullable String gmtModifiedTime;
    private String id;
    private @Nullable List<GetWorkspaceModelLabel> labels;
    private @Nullable String modelDescription;
    private @Nullable String modelDoc;
    private @Nullable String modelName;
    private @Nullable String modelType;
    private @Nullable Double orderNumber;
    private @Nullable String origin;
    private @Nullable String ownerId;
    private @Nullable String task;
    private @Nullable String userId;
    private @Nullable String workspaceId;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceModelResult defaults) {
      Objects.requireNonNull(defaults);
      this.accessibility = defaults.accessibility;
      this.domain = defaults.domain;
      this.extraInfo = defaults.extraInfo;
      this.gmtModifiedTime = defaults.gmtModifiedTime;
      this.id = defaults.id;
      this.labels = defaults.labels;
      this.modelDescription = defaults.modelDescription;
      this.modelDoc = defaults.modelDoc;
      this.modelName = defaults.modelName;
      this.modelType = defaults.modelType;
      this.orderNumber = defaults.orderNumber;
      this.origin = defaults.origin;
      this.ownerId = defaults.ownerId;
      this.task = defaults.task;
      this.userId = defaults.userId;
      this.workspaceId = defaults.workspaceId;
    }

    /**
     * Who sees the model in the workspace: {@code PRIVATE} (its owner and the administrators) or
     * {@code PUBLIC} (every member).
     *
     * @param accessibility the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder accessibility(@Nullable String accessibility) {
      this.accessibility = accessibility;
      return this;
    }

    /**
     * Field the model is made for, for example {@code nlp} or {@code cv}.
     *
     * @param domain the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder domain(@Nullable String domain) {
      this.domain = domain;
      return this;
    }

    /**
     * Further facts about the model, as names with values. An entry that is the text of a JSON
     * object or array is stored as that, any other text as text.
     *
     * @param extraInfo the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder extraInfo(@Nullable Map<String, String> extraInfo) {
      this.extraInfo = extraInfo;
      return this;
    }

    /**
     * When the model was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder gmtModifiedTime(@Nullable String gmtModifiedTime) {
      this.gmtModifiedTime = gmtModifiedTime;
      return this;
    }

    /**
     * Its id; that of a resource is the one that {@code pulumi import} takes.
     *
     * @param id the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder id(String id) {
      if (id == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceModelResult", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * Labels of the model. Their order does not matter.
     *
     * @param labels the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder labels(@Nullable List<GetWorkspaceModelLabel> labels) {
      this.labels = labels;
      return this;
    }

    /**
     * Labels of the model. Their order does not matter.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(GetWorkspaceModelLabel... labels) {
      return labels(List.of(labels));
    }

    /**
     * What the model is and does, to tell it from others.
     *
     * @param modelDescription the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder modelDescription(@Nullable String modelDescription) {
      this.modelDescription = modelDescription;
      return this;
    }

    /**
     * Documentation of the model, or the address of it.
     *
     * @param modelDoc the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder modelDoc(@Nullable String modelDoc) {
      this.modelDoc = modelDoc;
      return this;
    }

    /**
     * Name of the model, 1 to 127 characters. Where it is left out, it is made of the resource's
     * name in the program and seven random digits, with {@code -} in place of what is no letter,
     * digit, {@code _} or {@code -}: {@code scorer-1b9c3f0}, for example.
     *
     * @param modelName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder modelName(@Nullable String modelName) {
      this.modelName = modelName;
      return this;
    }

    /**
     * Kind of model, for example {@code Checkpoint} or {@code LoRA}.
     *
     * @param modelType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder modelType(@Nullable String modelType) {
      this.modelType = modelType;
      return this;
    }

    /**
     * Number to sort models by in lists; 0 is a number like any other.
     *
     * @param orderNumber the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder orderNumber(@Nullable Double orderNumber) {
      this.orderNumber = orderNumber;
      return this;
    }

    /**
     * Community or organisation the model comes from, for example {@code ModelScope} or {@code
     * HuggingFace}.
     *
     * @param origin the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder origin(@Nullable String origin) {
      this.origin = origin;
      return this;
    }

    /**
     * Number of the Alibaba Cloud account that the model belongs to.
     *
     * @param ownerId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ownerId(@Nullable String ownerId) {
      this.ownerId = ownerId;
      return this;
    }

    /**
     * Problem the model solves, for example {@code text-classification}.
     *
     * @param task the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder task(@Nullable String task) {
      this.task = task;
      return this;
    }

    /**
     * Number of the account or RAM user that created the model.
     *
     * @param userId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /**
     * Workspace the model belongs to.
     *
     * @param workspaceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder workspaceId(@Nullable String workspaceId) {
      this.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceModelResult build() {
      GetWorkspaceModelResult built = new GetWorkspaceModelResult();
      built.accessibility = accessibility;
      built.domain = domain;
      built.extraInfo = extraInfo;
      built.gmtModifiedTime = gmtModifiedTime;
      built.id = id;
      built.labels = labels;
      built.modelDescription = modelDescription;
      built.modelDoc = modelDoc;
      built.modelName = modelName;
      built.modelType = modelType;
      built.orderNumber = orderNumber;
      built.origin = origin;
      built.ownerId = ownerId;
      built.task = task;
      built.userId = userId;
      built.workspaceId = workspaceId;
      return built;
    }
  }
}
