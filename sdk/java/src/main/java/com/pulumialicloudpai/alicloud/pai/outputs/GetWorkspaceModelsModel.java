// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A model that is registered in a PAI workspace. The model has a name, a purpose and an origin. Its
 * files belong to its versions ({@code WorkspaceModelVersion}).
 */
@CustomType
public final class GetWorkspaceModelsModel {
  private @Nullable String accessibility;
  private @Nullable String domain;
  private @Nullable Map<String, String> extraInfo;
  private @Nullable String gmtModifiedTime;
  private String id;
  private @Nullable List<GetWorkspaceModelsModelLabel> labels;
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

  private GetWorkspaceModelsModel() {}

  /**
   * Who can see the model in the workspace: {@code PRIVATE} (its owner and the administrators) or
   * {@code PUBLIC} (every member).
   *
   * @return the value, or nothing
   */
  public Optional<String> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Field of application, for example {@code nlp} or {@code cv}.
   *
   * @return the value, or nothing
   */
  public Optional<String> domain() {
    return Optional.ofNullable(this.domain);
  }

  /**
   * More facts about the model, as keys with values. A value that is the text of a JSON object or
   * array is stored as that object or array; any other value is stored as text.
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
   * ID of the object. You can use the ID of a resource with {@code pulumi import}.
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
  public List<GetWorkspaceModelsModelLabel> labels() {
    return this.labels == null ? List.of() : this.labels;
  }

  /**
   * What the model is and does.
   *
   * @return the value, or nothing
   */
  public Optional<String> modelDescription() {
    return Optional.ofNullable(this.modelDescription);
  }

  /**
   * Documentation of the model, or its address.
   *
   * @return the value, or nothing
   */
  public Optional<String> modelDoc() {
    return Optional.ofNullable(this.modelDoc);
  }

  /**
   * Name of the model, 1 to 127 characters.
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
   * Number that lists of models are sorted by. 0 counts as a number.
   *
   * @return the value, or nothing
   */
  public Optional<Double> orderNumber() {
    return Optional.ofNullable(this.orderNumber);
  }

  /**
   * Community or organization that the model comes from, for example {@code ModelScope} or {@code
   * HuggingFace}.
   *
   * @return the value, or nothing
   */
  public Optional<String> origin() {
    return Optional.ofNullable(this.origin);
  }

  /**
   * ID of the Alibaba Cloud account that owns the model.
   *
   * @return the value, or nothing
   */
  public Optional<String> ownerId() {
    return Optional.ofNullable(this.ownerId);
  }

  /**
   * Problem that the model solves, for example {@code text-classification}.
   *
   * @return the value, or nothing
   */
  public Optional<String> task() {
    return Optional.ofNullable(this.task);
  }

  /**
   * ID of the account or RAM user that created the model.
   *
   * @return the value, or nothing
   */
  public Optional<String> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Workspace of the model.
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
  public static Builder builder(GetWorkspaceModelsModel defaults) {
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
    private @Nullable List<GetWorkspaceModelsModelLabel> labels;
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
    public Builder(GetWorkspaceModelsModel defaults) {
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
     * Who can see the model in the workspace: {@code PRIVATE} (its owner and the administrators) or
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
     * Field of application, for example {@code nlp} or {@code cv}.
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
     * More facts about the model, as keys with values. A value that is the text of a JSON object or
     * array is stored as that object or array; any other value is stored as text.
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
     * ID of the object. You can use the ID of a resource with {@code pulumi import}.
     *
     * @param id the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder id(String id) {
      if (id == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceModelsModel", "id");
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
    public Builder labels(@Nullable List<GetWorkspaceModelsModelLabel> labels) {
      this.labels = labels;
      return this;
    }

    /**
     * Labels of the model. Their order does not matter.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(GetWorkspaceModelsModelLabel... labels) {
      return labels(List.of(labels));
    }

    /**
     * What the model is and does.
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
     * Documentation of the model, or its address.
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
     * Name of the model, 1 to 127 characters.
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
     * Number that lists of models are sorted by. 0 counts as a number.
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
     * Community or organization that the model comes from, for example {@code ModelScope} or {@code
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
     * ID of the Alibaba Cloud account that owns the model.
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
     * Problem that the model solves, for example {@code text-classification}.
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
     * ID of the account or RAM user that created the model.
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
     * Workspace of the model.
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
    public GetWorkspaceModelsModel build() {
      GetWorkspaceModelsModel built = new GetWorkspaceModelsModel();
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
