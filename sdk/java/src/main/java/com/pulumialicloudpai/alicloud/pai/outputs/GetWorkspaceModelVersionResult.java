// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What {@code getWorkspaceModelVersion} answers. */
@CustomType
public final class GetWorkspaceModelVersionResult {
  private @Nullable String approvalStatus;
  private @Nullable Map<String, String> compressionSpec;
  private @Nullable Map<String, String> distillationSpec;
  private @Nullable Map<String, String> evaluationSpec;
  private @Nullable Map<String, String> extraInfo;
  private @Nullable String formatType;
  private @Nullable String frameworkType;
  private @Nullable String gmtModifiedTime;
  private String id;
  private @Nullable Map<String, String> inferenceSpec;
  private @Nullable List<GetWorkspaceModelVersionLabel> labels;
  private @Nullable Map<String, String> metrics;
  private String modelId;
  private @Nullable String options;
  private @Nullable String ownerId;
  private @Nullable String sourceId;
  private @Nullable String sourceType;
  private @Nullable Map<String, String> trainingSpec;
  private @Nullable String uri;
  private @Nullable String userId;
  private @Nullable String versionDescription;
  private @Nullable String versionName;

  private GetWorkspaceModelVersionResult() {}

  /**
   * Whether the version may go into production: {@code Pending}, {@code Approved} or {@code
   * Rejected}.
   *
   * @return the value, or nothing
   */
  public Optional<String> approvalStatus() {
    return Optional.ofNullable(this.approvalStatus);
  }

  /**
   * How the model can be compressed: the settings of a compression job. An entry that is the text
   * of a JSON object or array is stored as that, any other text as text.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> compressionSpec() {
    return this.compressionSpec == null ? Map.of() : this.compressionSpec;
  }

  /**
   * How the model can be distilled: the settings of a distillation job. An entry that is the text
   * of a JSON object or array is stored as that, any other text as text.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> distillationSpec() {
    return this.distillationSpec == null ? Map.of() : this.distillationSpec;
  }

  /**
   * How the model can be evaluated: the settings of an evaluation job. An entry that is the text of
   * a JSON object or array is stored as that, any other text as text.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> evaluationSpec() {
    return this.evaluationSpec == null ? Map.of() : this.evaluationSpec;
  }

  /**
   * Further facts about the version, as names with values. An entry that is the text of a JSON
   * object or array is stored as that, any other text as text.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> extraInfo() {
    return this.extraInfo == null ? Map.of() : this.extraInfo;
  }

  /**
   * Format the model is stored in.
   *
   * @return the value, or nothing
   */
  public Optional<String> formatType() {
    return Optional.ofNullable(this.formatType);
  }

  /**
   * Framework the model was made with.
   *
   * @return the value, or nothing
   */
  public Optional<String> frameworkType() {
    return Optional.ofNullable(this.frameworkType);
  }

  /**
   * When the version was last changed, in UTC (ISO 8601).
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
   * How to serve the version, for example the processor or container for Elastic Algorithm Service:
   * {@code processor: tensorflow_gpu_1.12}. An entry that is the text of a JSON object or array is
   * stored as that, any other text as text.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> inferenceSpec() {
    return this.inferenceSpec == null ? Map.of() : this.inferenceSpec;
  }

  /**
   * Labels of the version. Their order does not matter.
   *
   * @return the value, empty when there is none
   */
  public List<GetWorkspaceModelVersionLabel> labels() {
    return this.labels == null ? List.of() : this.labels;
  }

  /**
   * Measured quality of the version, as names with values; at most 8192 bytes as JSON. An entry
   * that is the text of a JSON object or array is stored as that, any other text as text.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> metrics() {
    return this.metrics == null ? Map.of() : this.metrics;
  }

  /**
   * Model the version belongs to, {@code model-...}.
   *
   * @return the value
   */
  public String modelId() {
    return this.modelId;
  }

  /**
   * Extension field: a JSON document as text.
   *
   * @return the value, or nothing
   */
  public Optional<String> options() {
    return Optional.ofNullable(this.options);
  }

  /**
   * Number of the Alibaba Cloud account that the version belongs to.
   *
   * @return the value, or nothing
   */
  public Optional<String> ownerId() {
    return Optional.ofNullable(this.ownerId);
  }

  /**
   * Where the version comes from. Free text for source type {@code Custom}; for the others {@code
   * region=<region>,workspaceId=<id>,kind=<kind>,id=<id>}, with kind {@code PipelineRun} or {@code
   * ServiceJob}.
   *
   * @return the value, or nothing
   */
  public Optional<String> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Kind of origin: {@code Custom} (the default), {@code PAIFlow} (a PAI pipeline) or {@code
   * TrainingService} (a PAI training job).
   *
   * @return the value, or nothing
   */
  public Optional<String> sourceType() {
    return Optional.ofNullable(this.sourceType);
  }

  /**
   * Settings of the training, to fine-tune the version or to train it further. An entry that is the
   * text of a JSON object or array is stored as that, any other text as text.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> trainingSpec() {
    return this.trainingSpec == null ? Map.of() : this.trainingSpec;
  }

  /**
   * Where the files of the version are: {@code https://host/path} or {@code
   * oss://<bucket>.<endpoint>/<object>}.
   *
   * @return the value, or nothing
   */
  public Optional<String> uri() {
    return Optional.ofNullable(this.uri);
  }

  /**
   * Number of the account or RAM user that created the version.
   *
   * @return the value, or nothing
   */
  public Optional<String> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * What is new or special in the version.
   *
   * @return the value, or nothing
   */
  public Optional<String> versionDescription() {
    return Optional.ofNullable(this.versionDescription);
  }

  /**
   * Version number {@code major.minor.patch}: major and minor are numbers, patch begins with a
   * digit and may go on with letters and underscores ({@code 2.3.4_beta}). Unique in the model.
   * Without it the service counts: {@code 0.1.0}, then one minor number more each time.
   *
   * @return the value, or nothing
   */
  public Optional<String> versionName() {
    return Optional.ofNullable(this.versionName);
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
  public static Builder builder(GetWorkspaceModelVersionResult defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String approvalStatus;
    private @Nullable Map<String, String> compressionSpec;
    private @Nullable Map<String, String> distillationSpec;
    private @Nullable Map<String, String> evaluationSpec;
    private @Nullable Map<String, String> extraInfo;
    private @Nullable String formatType;
    private @Nullable String frameworkType;
    private @Nullable String gmtModifiedTime;
    private String id;
    private @Nullable Map<String, String> inferenceSpec;
    private @Nullable List<GetWorkspaceModelVersionLabel> labels;
    private @Nullable Map<String, String> metrics;
    private String modelId;
    private @Nullable String options;
    private @Nullable String ownerId;
    private @Nullable String sourceId;
    private @Nullable String sourceType;
    private @Nullable Map<String, String> trainingSpec;
    private @Nullable String uri;
    private @Nullable String userId;
    private @Nullable String versionDescription;
    private @Nullable String versionName;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceModelVersionResult defaults) {
      Objects.requireNonNull(defaults);
      this.approvalStatus = defaults.approvalStatus;
      this.compressionSpec = defaults.compressionSpec;
      this.distillationSpec = defaults.distillationSpec;
      this.evaluationSpec = defaults.evaluationSpec;
      this.extraInfo = defaults.extraInfo;
      this.formatType = defaults.formatType;
      this.frameworkType = defaults.frameworkType;
      this.gmtModifiedTime = defaults.gmtModifiedTime;
      this.id = defaults.id;
      this.inferenceSpec = defaults.inferenceSpec;
      this.labels = defaults.labels;
      this.metrics = defaults.metrics;
      this.modelId = defaults.modelId;
      this.options = defaults.options;
      this.ownerId = defaults.ownerId;
      this.sourceId = defaults.sourceId;
      this.sourceType = defaults.sourceType;
      this.trainingSpec = defaults.trainingSpec;
      this.uri = defaults.uri;
      this.userId = defaults.userId;
      this.versionDescription = defaults.versionDescription;
      this.versionName = defaults.versionName;
    }

    /**
     * Whether the version may go into production: {@code Pending}, {@code Approved} or {@code
     * Rejected}.
     *
     * @param approvalStatus the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder approvalStatus(@Nullable String approvalStatus) {
      this.approvalStatus = approvalStatus;
      return this;
    }

    /**
     * How the model can be compressed: the settings of a compression job. An entry that is the text
     * of a JSON object or array is stored as that, any other text as text.
     *
     * @param compressionSpec the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder compressionSpec(@Nullable Map<String, String> compressionSpec) {
      this.compressionSpec = compressionSpec;
      return this;
    }

    /**
     * How the model can be distilled: the settings of a distillation job. An entry that is the text
     * of a JSON object or array is stored as that, any other text as text.
     *
     * @param distillationSpec the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder distillationSpec(@Nullable Map<String, String> distillationSpec) {
      this.distillationSpec = distillationSpec;
      return this;
    }

    /**
     * How the model can be evaluated: the settings of an evaluation job. An entry that is the text
     * of a JSON object or array is stored as that, any other text as text.
     *
     * @param evaluationSpec the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder evaluationSpec(@Nullable Map<String, String> evaluationSpec) {
      this.evaluationSpec = evaluationSpec;
      return this;
    }

    /**
     * Further facts about the version, as names with values. An entry that is the text of a JSON
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
     * Format the model is stored in.
     *
     * @param formatType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder formatType(@Nullable String formatType) {
      this.formatType = formatType;
      return this;
    }

    /**
     * Framework the model was made with.
     *
     * @param frameworkType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder frameworkType(@Nullable String frameworkType) {
      this.frameworkType = frameworkType;
      return this;
    }

    /**
     * When the version was last changed, in UTC (ISO 8601).
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
        throw new MissingRequiredPropertyException("GetWorkspaceModelVersionResult", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * How to serve the version, for example the processor or container for Elastic Algorithm
     * Service: {@code processor: tensorflow_gpu_1.12}. An entry that is the text of a JSON object
     * or array is stored as that, any other text as text.
     *
     * @param inferenceSpec the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder inferenceSpec(@Nullable Map<String, String> inferenceSpec) {
      this.inferenceSpec = inferenceSpec;
      return this;
    }

    /**
     * Labels of the version. Their order does not matter.
     *
     * @param labels the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder labels(@Nullable List<GetWorkspaceModelVersionLabel> labels) {
      this.labels = labels;
      return this;
    }

    /**
     * Labels of the version. Their order does not matter.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(GetWorkspaceModelVersionLabel... labels) {
      return labels(List.of(labels));
    }

    /**
     * Measured quality of the version, as names with values; at most 8192 bytes as JSON. An entry
     * that is the text of a JSON object or array is stored as that, any other text as text.
     *
     * @param metrics the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder metrics(@Nullable Map<String, String> metrics) {
      this.metrics = metrics;
      return this;
    }

    /**
     * Model the version belongs to, {@code model-...}.
     *
     * @param modelId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder modelId(String modelId) {
      if (modelId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceModelVersionResult", "modelId");
      }
      this.modelId = modelId;
      return this;
    }

    /**
     * Extension field: a JSON document as text.
     *
     * @param options the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder options(@Nullable String options) {
      this.options = options;
      return this;
    }

    /**
     * Number of the Alibaba Cloud account that the version belongs to.
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
     * Where the version comes from. Free text for source type {@code Custom}; for the others {@code
     * region=<region>,workspaceId=<id>,kind=<kind>,id=<id>}, with kind {@code PipelineRun} or
     * {@code ServiceJob}.
     *
     * @param sourceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder sourceId(@Nullable String sourceId) {
      this.sourceId = sourceId;
      return this;
    }

    /**
     * Kind of origin: {@code Custom} (the default), {@code PAIFlow} (a PAI pipeline) or {@code
     * TrainingService} (a PAI training job).
     *
     * @param sourceType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder sourceType(@Nullable String sourceType) {
      this.sourceType = sourceType;
      return this;
    }

    /**
     * Settings of the training, to fine-tune the version or to train it further. An entry that is
     * the text of a JSON object or array is stored as that, any other text as text.
     *
     * @param trainingSpec the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder trainingSpec(@Nullable Map<String, String> trainingSpec) {
      this.trainingSpec = trainingSpec;
      return this;
    }

    /**
     * Where the files of the version are: {@code https://host/path} or {@code
     * oss://<bucket>.<endpoint>/<object>}.
     *
     * @param uri the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder uri(@Nullable String uri) {
      this.uri = uri;
      return this;
    }

    /**
     * Number of the account or RAM user that created the version.
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
     * What is new or special in the version.
     *
     * @param versionDescription the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder versionDescription(@Nullable String versionDescription) {
      this.versionDescription = versionDescription;
      return this;
    }

    /**
     * Version number {@code major.minor.patch}: major and minor are numbers, patch begins with a
     * digit and may go on with letters and underscores ({@code 2.3.4_beta}). Unique in the model.
     * Without it the service counts: {@code 0.1.0}, then one minor number more each time.
     *
     * @param versionName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder versionName(@Nullable String versionName) {
      this.versionName = versionName;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceModelVersionResult build() {
      GetWorkspaceModelVersionResult built = new GetWorkspaceModelVersionResult();
      built.approvalStatus = approvalStatus;
      built.compressionSpec = compressionSpec;
      built.distillationSpec = distillationSpec;
      built.evaluationSpec = evaluationSpec;
      built.extraInfo = extraInfo;
      built.formatType = formatType;
      built.frameworkType = frameworkType;
      built.gmtModifiedTime = gmtModifiedTime;
      built.id = id;
      built.inferenceSpec = inferenceSpec;
      built.labels = labels;
      built.metrics = metrics;
      built.modelId = modelId;
      built.options = options;
      built.ownerId = ownerId;
      built.sourceId = sourceId;
      built.sourceType = sourceType;
      built.trainingSpec = trainingSpec;
      built.uri = uri;
      built.userId = userId;
      built.versionDescription = versionDescription;
      built.versionName = versionName;
      return built;
    }
  }
}
