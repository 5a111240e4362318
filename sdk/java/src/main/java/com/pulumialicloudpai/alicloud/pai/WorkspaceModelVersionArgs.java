// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.ResourceArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceModelVersionLabelArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What a program says about a WorkspaceModelVersion. */
public final class WorkspaceModelVersionArgs extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceModelVersionArgs Empty = new WorkspaceModelVersionArgs();

  @Import(name = "approvalStatus")
  private @Nullable Output<String> approvalStatus;

  @Import(name = "compressionSpec")
  private @Nullable Output<Map<String, String>> compressionSpec;

  @Import(name = "distillationSpec")
  private @Nullable Output<Map<String, String>> distillationSpec;

  @Import(name = "evaluationSpec")
  private @Nullable Output<Map<String, String>> evaluationSpec;

  @Import(name = "extraInfo")
  private @Nullable Output<Map<String, String>> extraInfo;

  @Import(name = "formatType")
  private @Nullable Output<String> formatType;

  @Import(name = "frameworkType")
  private @Nullable Output<String> frameworkType;

  @Import(name = "inferenceSpec")
  private @Nullable Output<Map<String, String>> inferenceSpec;

  @Import(name = "labels")
  private @Nullable Output<List<WorkspaceModelVersionLabelArgs>> labels;

  @Import(name = "metrics")
  private @Nullable Output<Map<String, String>> metrics;

  @Import(name = "modelId", required = true)
  private Output<String> modelId;

  @Import(name = "options")
  private @Nullable Output<String> options;

  @Import(name = "sourceId")
  private @Nullable Output<String> sourceId;

  @Import(name = "sourceType")
  private @Nullable Output<String> sourceType;

  @Import(name = "trainingSpec")
  private @Nullable Output<Map<String, String>> trainingSpec;

  @Import(name = "uri", required = true)
  private Output<String> uri;

  @Import(name = "versionDescription")
  private @Nullable Output<String> versionDescription;

  @Import(name = "versionName")
  private @Nullable Output<String> versionName;

  private WorkspaceModelVersionArgs() {}

  private WorkspaceModelVersionArgs(WorkspaceModelVersionArgs $) {
    this.approvalStatus = $.approvalStatus;
    this.compressionSpec = $.compressionSpec;
    this.distillationSpec = $.distillationSpec;
    this.evaluationSpec = $.evaluationSpec;
    this.extraInfo = $.extraInfo;
    this.formatType = $.formatType;
    this.frameworkType = $.frameworkType;
    this.inferenceSpec = $.inferenceSpec;
    this.labels = $.labels;
    this.metrics = $.metrics;
    this.modelId = $.modelId;
    this.options = $.options;
    this.sourceId = $.sourceId;
    this.sourceType = $.sourceType;
    this.trainingSpec = $.trainingSpec;
    this.uri = $.uri;
    this.versionDescription = $.versionDescription;
    this.versionName = $.versionName;
  }

  /**
   * Whether the version may go into production: {@code Pending}, {@code Approved} or {@code
   * Rejected}. Defaults to {@code Pending}. Changing it updates the version in place; removing it
   * restores the default.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> approvalStatus() {
    return Optional.ofNullable(this.approvalStatus);
  }

  /**
   * Settings of a job that compresses the model. A value that is the text of a JSON object or array
   * is stored as that object or array; any other value is stored as text. Changing it updates the
   * version in place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Map<String, String>>> compressionSpec() {
    return Optional.ofNullable(this.compressionSpec);
  }

  /**
   * Settings of a job that distills the model. A value that is the text of a JSON object or array
   * is stored as that object or array; any other value is stored as text. Changing it updates the
   * version in place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Map<String, String>>> distillationSpec() {
    return Optional.ofNullable(this.distillationSpec);
  }

  /**
   * Settings of a job that evaluates the model. A value that is the text of a JSON object or array
   * is stored as that object or array; any other value is stored as text. Changing it updates the
   * version in place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Map<String, String>>> evaluationSpec() {
    return Optional.ofNullable(this.evaluationSpec);
  }

  /**
   * More facts about the version, as keys with values. A value that is the text of a JSON object or
   * array is stored as that object or array; any other value is stored as text. Changing it updates
   * the version in place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Map<String, String>>> extraInfo() {
    return Optional.ofNullable(this.extraInfo);
  }

  /**
   * Format of the model files. The service documents {@code OfflineModel}, {@code SavedModel},
   * {@code Keras H5}, {@code Frozen Pb}, {@code Caffe Prototxt}, {@code TorchScript}, {@code
   * XGBoost}, {@code PMML}, {@code AlinkModel} and {@code ONNX}; the provider warns about any other
   * value. Changing it replaces the version.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> formatType() {
    return Optional.ofNullable(this.formatType);
  }

  /**
   * Framework that the model was made with. The service documents {@code Pytorch} (and accepts
   * {@code PyTorch}), {@code XGBoost}, {@code Keras}, {@code Caffe}, {@code Alink}, {@code Xflow}
   * and {@code TensorFlow}; the provider warns about any other value. Changing it replaces the
   * version.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> frameworkType() {
    return Optional.ofNullable(this.frameworkType);
  }

  /**
   * How to serve the version. For Elastic Algorithm Service this is the processor or the container,
   * for example {@code processor: tensorflow_gpu_1.12}. A value that is the text of a JSON object
   * or array is stored as that object or array; any other value is stored as text. Changing it
   * updates the version in place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Map<String, String>>> inferenceSpec() {
    return Optional.ofNullable(this.inferenceSpec);
  }

  /**
   * Labels of the version. Their order does not matter. Changing them updates the version in place,
   * and only the labels that differ.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<WorkspaceModelVersionLabelArgs>>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that
   * is the text of a JSON object or array is stored as that object or array; any other value is
   * stored as text. Changing it updates the version in place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Map<String, String>>> metrics() {
    return Optional.ofNullable(this.metrics);
  }

  /**
   * ID of the model that the version belongs to, {@code model-...}. Changing it replaces the
   * version.
   *
   * @return what was given
   */
  public Output<String> modelId() {
    return this.modelId;
  }

  /**
   * Field for extensions: a JSON document, as a string. Changing it updates the version in place;
   * removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> options() {
    return Optional.ofNullable(this.options);
  }

  /**
   * Where the version comes from. If {@code sourceType} is {@code Custom}, write any text.
   * Otherwise write {@code region=<region>,workspaceId=<id>,kind=<kind>,id=<id>}, with the kind
   * {@code PipelineRun} or {@code ServiceJob}. Changing it updates the version in place; removing
   * it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Kind of origin: {@code Custom} (the default), {@code PAIFlow} (a PAI pipeline) or {@code
   * TrainingService} (a PAI training job). Changing it updates the version in place; removing it
   * restores the default.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceType() {
    return Optional.ofNullable(this.sourceType);
  }

  /**
   * Settings of a job that fine-tunes the version or trains it further. A value that is the text of
   * a JSON object or array is stored as that object or array; any other value is stored as text.
   * Changing it updates the version in place; removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Map<String, String>>> trainingSpec() {
    return Optional.ofNullable(this.trainingSpec);
  }

  /**
   * Address of the files: {@code https://host/path} or {@code oss://<bucket>.<endpoint>/<object>}.
   * Changing it replaces the version.
   *
   * @return what was given
   */
  public Output<String> uri() {
    return this.uri;
  }

  /**
   * What is new or special in the version. Changing it updates the version in place; removing it
   * clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> versionDescription() {
    return Optional.ofNullable(this.versionDescription);
  }

  /**
   * Version number in the form {@code major.minor.patch}. Major and minor are numbers. Patch begins
   * with a digit and can continue with letters and underscores, as in {@code 2.3.4_beta}. The name
   * must be unique in the model. If you leave it out, the service chooses {@code 0.1.0} and raises
   * the minor number for each further version. Changing it replaces the version.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> versionName() {
    return Optional.ofNullable(this.versionName);
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
  public static Builder builder(WorkspaceModelVersionArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceModelVersionArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceModelVersionArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceModelVersionArgs defaults) {
      $ = new WorkspaceModelVersionArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Whether the version may go into production: {@code Pending}, {@code Approved} or {@code
     * Rejected}. Defaults to {@code Pending}. Changing it updates the version in place; removing it
     * restores the default.
     *
     * @param approvalStatus the value, perhaps not known yet
     * @return this builder
     */
    public Builder approvalStatus(@Nullable Output<String> approvalStatus) {
      $.approvalStatus = approvalStatus;
      return this;
    }

    /**
     * Whether the version may go into production: {@code Pending}, {@code Approved} or {@code
     * Rejected}. Defaults to {@code Pending}. Changing it updates the version in place; removing it
     * restores the default.
     *
     * @param approvalStatus the value
     * @return this builder
     */
    public Builder approvalStatus(String approvalStatus) {
      return approvalStatus(Output.of(approvalStatus));
    }

    /**
     * Settings of a job that compresses the model. A value that is the text of a JSON object or
     * array is stored as that object or array; any other value is stored as text. Changing it
     * updates the version in place; removing it clears the value.
     *
     * @param compressionSpec the value, perhaps not known yet
     * @return this builder
     */
    public Builder compressionSpec(@Nullable Output<Map<String, String>> compressionSpec) {
      $.compressionSpec = compressionSpec;
      return this;
    }

    /**
     * Settings of a job that compresses the model. A value that is the text of a JSON object or
     * array is stored as that object or array; any other value is stored as text. Changing it
     * updates the version in place; removing it clears the value.
     *
     * @param compressionSpec the value
     * @return this builder
     */
    public Builder compressionSpec(Map<String, String> compressionSpec) {
      return compressionSpec(Output.of(compressionSpec));
    }

    /**
     * Settings of a job that distills the model. A value that is the text of a JSON object or array
     * is stored as that object or array; any other value is stored as text. Changing it updates the
     * version in place; removing it clears the value.
     *
     * @param distillationSpec the value, perhaps not known yet
     * @return this builder
     */
    public Builder distillationSpec(@Nullable Output<Map<String, String>> distillationSpec) {
      $.distillationSpec = distillationSpec;
      return this;
    }

    /**
     * Settings of a job that distills the model. A value that is the text of a JSON object or array
     * is stored as that object or array; any other value is stored as text. Changing it updates the
     * version in place; removing it clears the value.
     *
     * @param distillationSpec the value
     * @return this builder
     */
    public Builder distillationSpec(Map<String, String> distillationSpec) {
      return distillationSpec(Output.of(distillationSpec));
    }

    /**
     * Settings of a job that evaluates the model. A value that is the text of a JSON object or
     * array is stored as that object or array; any other value is stored as text. Changing it
     * updates the version in place; removing it clears the value.
     *
     * @param evaluationSpec the value, perhaps not known yet
     * @return this builder
     */
    public Builder evaluationSpec(@Nullable Output<Map<String, String>> evaluationSpec) {
      $.evaluationSpec = evaluationSpec;
      return this;
    }

    /**
     * Settings of a job that evaluates the model. A value that is the text of a JSON object or
     * array is stored as that object or array; any other value is stored as text. Changing it
     * updates the version in place; removing it clears the value.
     *
     * @param evaluationSpec the value
     * @return this builder
     */
    public Builder evaluationSpec(Map<String, String> evaluationSpec) {
      return evaluationSpec(Output.of(evaluationSpec));
    }

    /**
     * More facts about the version, as keys with values. A value that is the text of a JSON object
     * or array is stored as that object or array; any other value is stored as text. Changing it
     * updates the version in place; removing it clears the value.
     *
     * @param extraInfo the value, perhaps not known yet
     * @return this builder
     */
    public Builder extraInfo(@Nullable Output<Map<String, String>> extraInfo) {
      $.extraInfo = extraInfo;
      return this;
    }

    /**
     * More facts about the version, as keys with values. A value that is the text of a JSON object
     * or array is stored as that object or array; any other value is stored as text. Changing it
     * updates the version in place; removing it clears the value.
     *
     * @param extraInfo the value
     * @return this builder
     */
    public Builder extraInfo(Map<String, String> extraInfo) {
      return extraInfo(Output.of(extraInfo));
    }

    /**
     * Format of the model files. The service documents {@code OfflineModel}, {@code SavedModel},
     * {@code Keras H5}, {@code Frozen Pb}, {@code Caffe Prototxt}, {@code TorchScript}, {@code
     * XGBoost}, {@code PMML}, {@code AlinkModel} and {@code ONNX}; the provider warns about any
     * other value. Changing it replaces the version.
     *
     * @param formatType the value, perhaps not known yet
     * @return this builder
     */
    public Builder formatType(@Nullable Output<String> formatType) {
      $.formatType = formatType;
      return this;
    }

    /**
     * Format of the model files. The service documents {@code OfflineModel}, {@code SavedModel},
     * {@code Keras H5}, {@code Frozen Pb}, {@code Caffe Prototxt}, {@code TorchScript}, {@code
     * XGBoost}, {@code PMML}, {@code AlinkModel} and {@code ONNX}; the provider warns about any
     * other value. Changing it replaces the version.
     *
     * @param formatType the value
     * @return this builder
     */
    public Builder formatType(String formatType) {
      return formatType(Output.of(formatType));
    }

    /**
     * Framework that the model was made with. The service documents {@code Pytorch} (and accepts
     * {@code PyTorch}), {@code XGBoost}, {@code Keras}, {@code Caffe}, {@code Alink}, {@code Xflow}
     * and {@code TensorFlow}; the provider warns about any other value. Changing it replaces the
     * version.
     *
     * @param frameworkType the value, perhaps not known yet
     * @return this builder
     */
    public Builder frameworkType(@Nullable Output<String> frameworkType) {
      $.frameworkType = frameworkType;
      return this;
    }

    /**
     * Framework that the model was made with. The service documents {@code Pytorch} (and accepts
     * {@code PyTorch}), {@code XGBoost}, {@code Keras}, {@code Caffe}, {@code Alink}, {@code Xflow}
     * and {@code TensorFlow}; the provider warns about any other value. Changing it replaces the
     * version.
     *
     * @param frameworkType the value
     * @return this builder
     */
    public Builder frameworkType(String frameworkType) {
      return frameworkType(Output.of(frameworkType));
    }

    /**
     * How to serve the version. For Elastic Algorithm Service this is the processor or the
     * container, for example {@code processor: tensorflow_gpu_1.12}. A value that is the text of a
     * JSON object or array is stored as that object or array; any other value is stored as text.
     * Changing it updates the version in place; removing it clears the value.
     *
     * @param inferenceSpec the value, perhaps not known yet
     * @return this builder
     */
    public Builder inferenceSpec(@Nullable Output<Map<String, String>> inferenceSpec) {
      $.inferenceSpec = inferenceSpec;
      return this;
    }

    /**
     * How to serve the version. For Elastic Algorithm Service this is the processor or the
     * container, for example {@code processor: tensorflow_gpu_1.12}. A value that is the text of a
     * JSON object or array is stored as that object or array; any other value is stored as text.
     * Changing it updates the version in place; removing it clears the value.
     *
     * @param inferenceSpec the value
     * @return this builder
     */
    public Builder inferenceSpec(Map<String, String> inferenceSpec) {
      return inferenceSpec(Output.of(inferenceSpec));
    }

    /**
     * Labels of the version. Their order does not matter. Changing them updates the version in
     * place, and only the labels that differ.
     *
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<List<WorkspaceModelVersionLabelArgs>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Labels of the version. Their order does not matter. Changing them updates the version in
     * place, and only the labels that differ.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(List<WorkspaceModelVersionLabelArgs> labels) {
      return labels(Output.of(labels));
    }

    /**
     * Labels of the version. Their order does not matter. Changing them updates the version in
     * place, and only the labels that differ.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(WorkspaceModelVersionLabelArgs... labels) {
      return labels(List.of(labels));
    }

    /**
     * Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value
     * that is the text of a JSON object or array is stored as that object or array; any other value
     * is stored as text. Changing it updates the version in place; removing it clears the value.
     *
     * @param metrics the value, perhaps not known yet
     * @return this builder
     */
    public Builder metrics(@Nullable Output<Map<String, String>> metrics) {
      $.metrics = metrics;
      return this;
    }

    /**
     * Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value
     * that is the text of a JSON object or array is stored as that object or array; any other value
     * is stored as text. Changing it updates the version in place; removing it clears the value.
     *
     * @param metrics the value
     * @return this builder
     */
    public Builder metrics(Map<String, String> metrics) {
      return metrics(Output.of(metrics));
    }

    /**
     * ID of the model that the version belongs to, {@code model-...}. Changing it replaces the
     * version.
     *
     * @param modelId the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelId(Output<String> modelId) {
      $.modelId = modelId;
      return this;
    }

    /**
     * ID of the model that the version belongs to, {@code model-...}. Changing it replaces the
     * version.
     *
     * @param modelId the value
     * @return this builder
     */
    public Builder modelId(String modelId) {
      return modelId(Output.of(modelId));
    }

    /**
     * Field for extensions: a JSON document, as a string. Changing it updates the version in place;
     * removing it clears the value.
     *
     * @param options the value, perhaps not known yet
     * @return this builder
     */
    public Builder options(@Nullable Output<String> options) {
      $.options = options;
      return this;
    }

    /**
     * Field for extensions: a JSON document, as a string. Changing it updates the version in place;
     * removing it clears the value.
     *
     * @param options the value
     * @return this builder
     */
    public Builder options(String options) {
      return options(Output.of(options));
    }

    /**
     * Where the version comes from. If {@code sourceType} is {@code Custom}, write any text.
     * Otherwise write {@code region=<region>,workspaceId=<id>,kind=<kind>,id=<id>}, with the kind
     * {@code PipelineRun} or {@code ServiceJob}. Changing it updates the version in place; removing
     * it clears the value.
     *
     * @param sourceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceId(@Nullable Output<String> sourceId) {
      $.sourceId = sourceId;
      return this;
    }

    /**
     * Where the version comes from. If {@code sourceType} is {@code Custom}, write any text.
     * Otherwise write {@code region=<region>,workspaceId=<id>,kind=<kind>,id=<id>}, with the kind
     * {@code PipelineRun} or {@code ServiceJob}. Changing it updates the version in place; removing
     * it clears the value.
     *
     * @param sourceId the value
     * @return this builder
     */
    public Builder sourceId(String sourceId) {
      return sourceId(Output.of(sourceId));
    }

    /**
     * Kind of origin: {@code Custom} (the default), {@code PAIFlow} (a PAI pipeline) or {@code
     * TrainingService} (a PAI training job). Changing it updates the version in place; removing it
     * restores the default.
     *
     * @param sourceType the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceType(@Nullable Output<String> sourceType) {
      $.sourceType = sourceType;
      return this;
    }

    /**
     * Kind of origin: {@code Custom} (the default), {@code PAIFlow} (a PAI pipeline) or {@code
     * TrainingService} (a PAI training job). Changing it updates the version in place; removing it
     * restores the default.
     *
     * @param sourceType the value
     * @return this builder
     */
    public Builder sourceType(String sourceType) {
      return sourceType(Output.of(sourceType));
    }

    /**
     * Settings of a job that fine-tunes the version or trains it further. A value that is the text
     * of a JSON object or array is stored as that object or array; any other value is stored as
     * text. Changing it updates the version in place; removing it clears the value.
     *
     * @param trainingSpec the value, perhaps not known yet
     * @return this builder
     */
    public Builder trainingSpec(@Nullable Output<Map<String, String>> trainingSpec) {
      $.trainingSpec = trainingSpec;
      return this;
    }

    /**
     * Settings of a job that fine-tunes the version or trains it further. A value that is the text
     * of a JSON object or array is stored as that object or array; any other value is stored as
     * text. Changing it updates the version in place; removing it clears the value.
     *
     * @param trainingSpec the value
     * @return this builder
     */
    public Builder trainingSpec(Map<String, String> trainingSpec) {
      return trainingSpec(Output.of(trainingSpec));
    }

    /**
     * Address of the files: {@code https://host/path} or {@code
     * oss://<bucket>.<endpoint>/<object>}. Changing it replaces the version.
     *
     * @param uri the value, perhaps not known yet
     * @return this builder
     */
    public Builder uri(Output<String> uri) {
      $.uri = uri;
      return this;
    }

    /**
     * Address of the files: {@code https://host/path} or {@code
     * oss://<bucket>.<endpoint>/<object>}. Changing it replaces the version.
     *
     * @param uri the value
     * @return this builder
     */
    public Builder uri(String uri) {
      return uri(Output.of(uri));
    }

    /**
     * What is new or special in the version. Changing it updates the version in place; removing it
     * clears the value.
     *
     * @param versionDescription the value, perhaps not known yet
     * @return this builder
     */
    public Builder versionDescription(@Nullable Output<String> versionDescription) {
      $.versionDescription = versionDescription;
      return this;
    }

    /**
     * What is new or special in the version. Changing it updates the version in place; removing it
     * clears the value.
     *
     * @param versionDescription the value
     * @return this builder
     */
    public Builder versionDescription(String versionDescription) {
      return versionDescription(Output.of(versionDescription));
    }

    /**
     * Version number in the form {@code major.minor.patch}. Major and minor are numbers. Patch
     * begins with a digit and can continue with letters and underscores, as in {@code 2.3.4_beta}.
     * The name must be unique in the model. If you leave it out, the service chooses {@code 0.1.0}
     * and raises the minor number for each further version. Changing it replaces the version.
     *
     * @param versionName the value, perhaps not known yet
     * @return this builder
     */
    public Builder versionName(@Nullable Output<String> versionName) {
      $.versionName = versionName;
      return this;
    }

    /**
     * Version number in the form {@code major.minor.patch}. Major and minor are numbers. Patch
     * begins with a digit and can continue with letters and underscores, as in {@code 2.3.4_beta}.
     * The name must be unique in the model. If you leave it out, the service chooses {@code 0.1.0}
     * and raises the minor number for each further version. Changing it replaces the version.
     *
     * @param versionName the value
     * @return this builder
     */
    public Builder versionName(String versionName) {
      return versionName(Output.of(versionName));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public WorkspaceModelVersionArgs build() {
      if ($.modelId == null) {
        throw new MissingRequiredPropertyException("WorkspaceModelVersionArgs", "modelId");
      }
      if ($.uri == null) {
        throw new MissingRequiredPropertyException("WorkspaceModelVersionArgs", "uri");
      }
      return $;
    }
  }
}
