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
 * A version of a registered model. It says where the files are, how they were made, how good the
 * result is, and whether the version is approved.
 *
 * <p>The files, the format and the framework of a version never change. If you change one of them,
 * Pulumi replaces the version. If the new version has the same {@code versionName}, Pulumi deletes
 * the old version first. With another {@code versionName}, it creates the new one first.
 */
@CustomType
public final class GetWorkspaceModelVersionsVersion {
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
  private @Nullable List<GetWorkspaceModelVersionsVersionLabel> labels;
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

  private GetWorkspaceModelVersionsVersion() {}

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
   * Settings of a job that compresses the model. A value that is the text of a JSON object or array
   * is stored as that object or array; any other value is stored as text.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> compressionSpec() {
    return this.compressionSpec == null ? Map.of() : this.compressionSpec;
  }

  /**
   * Settings of a job that distills the model. A value that is the text of a JSON object or array
   * is stored as that object or array; any other value is stored as text.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> distillationSpec() {
    return this.distillationSpec == null ? Map.of() : this.distillationSpec;
  }

  /**
   * Settings of a job that evaluates the model. A value that is the text of a JSON object or array
   * is stored as that object or array; any other value is stored as text.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> evaluationSpec() {
    return this.evaluationSpec == null ? Map.of() : this.evaluationSpec;
  }

  /**
   * More facts about the version, as keys with values. A value that is the text of a JSON object or
   * array is stored as that object or array; any other value is stored as text.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> extraInfo() {
    return this.extraInfo == null ? Map.of() : this.extraInfo;
  }

  /**
   * Format of the model files.
   *
   * @return the value, or nothing
   */
  public Optional<String> formatType() {
    return Optional.ofNullable(this.formatType);
  }

  /**
   * Framework that the model was made with.
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
   * ID of the object. You can use the ID of a resource with {@code pulumi import}.
   *
   * @return the value
   */
  public String id() {
    return this.id;
  }

  /**
   * How to serve the version. For Elastic Algorithm Service this is the processor or the container,
   * for example {@code processor: tensorflow_gpu_1.12}. A value that is the text of a JSON object
   * or array is stored as that object or array; any other value is stored as text.
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
  public List<GetWorkspaceModelVersionsVersionLabel> labels() {
    return this.labels == null ? List.of() : this.labels;
  }

  /**
   * Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that
   * is the text of a JSON object or array is stored as that object or array; any other value is
   * stored as text.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> metrics() {
    return this.metrics == null ? Map.of() : this.metrics;
  }

  /**
   * ID of the model that the version belongs to, {@code model-...}.
   *
   * @return the value
   */
  public String modelId() {
    return this.modelId;
  }

  /**
   * Field for extensions: a JSON document, as a string.
   *
   * @return the value, or nothing
   */
  public Optional<String> options() {
    return Optional.ofNullable(this.options);
  }

  /**
   * ID of the Alibaba Cloud account that owns the version.
   *
   * @return the value, or nothing
   */
  public Optional<String> ownerId() {
    return Optional.ofNullable(this.ownerId);
  }

  /**
   * Where the version comes from. If {@code sourceType} is {@code Custom}, write any text.
   * Otherwise write {@code region=<region>,workspaceId=<id>,kind=<kind>,id=<id>}, with the kind
   * {@code PipelineRun} or {@code ServiceJob}.
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
   * Settings of a job that fine-tunes the version or trains it further. A value that is the text of
   * a JSON object or array is stored as that object or array; any other value is stored as text.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> trainingSpec() {
    return this.trainingSpec == null ? Map.of() : this.trainingSpec;
  }

  /**
   * Address of the files: {@code https://host/path} or {@code oss://<bucket>.<endpoint>/<object>}.
   *
   * @return the value, or nothing
   */
  public Optional<String> uri() {
    return Optional.ofNullable(this.uri);
  }

  /**
   * ID of the account or RAM user that created the version.
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
   * Version number in the form {@code major.minor.patch}. Major and minor are numbers. Patch begins
   * with a digit and can continue with letters and underscores, as in {@code 2.3.4_beta}. The name
   * must be unique in the model.
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
  public static Builder builder(GetWorkspaceModelVersionsVersion defaults) {
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
    private @Nullable List<GetWorkspaceModelVersionsVersionLabel> labels;
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
    public Builder(GetWorkspaceModelVersionsVersion defaults) {
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
     * Settings of a job that compresses the model. A value that is the text of a JSON object or
     * array is stored as that object or array; any other value is stored as text.
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
     * Settings of a job that distills the model. A value that is the text of a JSON object or array
     * is stored as that object or array; any other value is stored as text.
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
     * Settings of a job that evaluates the model. A value that is the text of a JSON object or
     * array is stored as that object or array; any other value is stored as text.
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
     * More facts about the version, as keys with values. A value that is the text of a JSON object
     * or array is stored as that object or array; any other value is stored as text.
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
     * Format of the model files.
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
     * Framework that the model was made with.
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
     * ID of the object. You can use the ID of a resource with {@code pulumi import}.
     *
     * @param id the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder id(String id) {
      if (id == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceModelVersionsVersion", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * How to serve the version. For Elastic Algorithm Service this is the processor or the
     * container, for example {@code processor: tensorflow_gpu_1.12}. A value that is the text of a
     * JSON object or array is stored as that object or array; any other value is stored as text.
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
    public Builder labels(@Nullable List<GetWorkspaceModelVersionsVersionLabel> labels) {
      this.labels = labels;
      return this;
    }

    /**
     * Labels of the version. Their order does not matter.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(GetWorkspaceModelVersionsVersionLabel... labels) {
      return labels(List.of(labels));
    }

    /**
     * Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value
     * that is the text of a JSON object or array is stored as that object or array; any other value
     * is stored as text.
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
     * ID of the model that the version belongs to, {@code model-...}.
     *
     * @param modelId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder modelId(String modelId) {
      if (modelId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceModelVersionsVersion", "modelId");
      }
      this.modelId = modelId;
      return this;
    }

    /**
     * Field for extensions: a JSON document, as a string.
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
     * ID of the Alibaba Cloud account that owns the version.
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
     * Where the version comes from. If {@code sourceType} is {@code Custom}, write any text.
     * Otherwise write {@code region=<region>,workspaceId=<id>,kind=<kind>,id=<id>}, with the kind
     * {@code PipelineRun} or {@code ServiceJob}.
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
     * Settings of a job that fine-tunes the version or trains it further. A value that is the text
     * of a JSON object or array is stored as that object or array; any other value is stored as
     * text.
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
     * Address of the files: {@code https://host/path} or {@code
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
     * ID of the account or RAM user that created the version.
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
     * Version number in the form {@code major.minor.patch}. Major and minor are numbers. Patch
     * begins with a digit and can continue with letters and underscores, as in {@code 2.3.4_beta}.
     * The name must be unique in the model.
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
    public GetWorkspaceModelVersionsVersion build() {
      GetWorkspaceModelVersionsVersion built = new GetWorkspaceModelVersionsVersion();
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
