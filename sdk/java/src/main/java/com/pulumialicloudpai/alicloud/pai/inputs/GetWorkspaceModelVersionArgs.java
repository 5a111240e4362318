// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.InvokeArgs;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceModelVersion}. */
public final class GetWorkspaceModelVersionArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceModelVersionArgs Empty = new GetWorkspaceModelVersionArgs();

  @Import(name = "approvalStatus")
  private @Nullable Output<String> approvalStatus;

  @Import(name = "formatType")
  private @Nullable Output<String> formatType;

  @Import(name = "frameworkType")
  private @Nullable Output<String> frameworkType;

  @Import(name = "labels")
  private @Nullable Output<Map<String, String>> labels;

  @Import(name = "modelId", required = true)
  private Output<String> modelId;

  @Import(name = "sourceId")
  private @Nullable Output<String> sourceId;

  @Import(name = "sourceType")
  private @Nullable Output<String> sourceType;

  @Import(name = "versionName")
  private @Nullable Output<String> versionName;

  private GetWorkspaceModelVersionArgs() {}

  private GetWorkspaceModelVersionArgs(GetWorkspaceModelVersionArgs $) {
    this.approvalStatus = $.approvalStatus;
    this.formatType = $.formatType;
    this.frameworkType = $.frameworkType;
    this.labels = $.labels;
    this.modelId = $.modelId;
    this.sourceId = $.sourceId;
    this.sourceType = $.sourceType;
    this.versionName = $.versionName;
  }

  /**
   * Return only versions in this state: {@code Pending}, {@code Approved} or {@code Rejected}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> approvalStatus() {
    return Optional.ofNullable(this.approvalStatus);
  }

  /**
   * Return only versions in this format, for example {@code SavedModel}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> formatType() {
    return Optional.ofNullable(this.formatType);
  }

  /**
   * Return only versions made with this framework, for example {@code TensorFlow}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> frameworkType() {
    return Optional.ofNullable(this.frameworkType);
  }

  /**
   * Return only versions that have all of these labels, given as keys with values.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Map<String, String>>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Return the versions of this model.
   *
   * @return what was given
   */
  public Output<String> modelId() {
    return this.modelId;
  }

  /**
   * Return only versions that come from this source.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Return only versions of this kind of origin: {@code Custom}, {@code PAIFlow} or {@code
   * TrainingService}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceType() {
    return Optional.ofNullable(this.sourceType);
  }

  /**
   * Return only the version with this name.
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
  public static Builder builder(GetWorkspaceModelVersionArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceModelVersionArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceModelVersionArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceModelVersionArgs defaults) {
      $ = new GetWorkspaceModelVersionArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only versions in this state: {@code Pending}, {@code Approved} or {@code Rejected}.
     *
     * @param approvalStatus the value, perhaps not known yet
     * @return this builder
     */
    public Builder approvalStatus(@Nullable Output<String> approvalStatus) {
      $.approvalStatus = approvalStatus;
      return this;
    }

    /**
     * Return only versions in this state: {@code Pending}, {@code Approved} or {@code Rejected}.
     *
     * @param approvalStatus the value
     * @return this builder
     */
    public Builder approvalStatus(String approvalStatus) {
      return approvalStatus(Output.of(approvalStatus));
    }

    /**
     * Return only versions in this format, for example {@code SavedModel}.
     *
     * @param formatType the value, perhaps not known yet
     * @return this builder
     */
    public Builder formatType(@Nullable Output<String> formatType) {
      $.formatType = formatType;
      return this;
    }

    /**
     * Return only versions in this format, for example {@code SavedModel}.
     *
     * @param formatType the value
     * @return this builder
     */
    public Builder formatType(String formatType) {
      return formatType(Output.of(formatType));
    }

    /**
     * Return only versions made with this framework, for example {@code TensorFlow}.
     *
     * @param frameworkType the value, perhaps not known yet
     * @return this builder
     */
    public Builder frameworkType(@Nullable Output<String> frameworkType) {
      $.frameworkType = frameworkType;
      return this;
    }

    /**
     * Return only versions made with this framework, for example {@code TensorFlow}.
     *
     * @param frameworkType the value
     * @return this builder
     */
    public Builder frameworkType(String frameworkType) {
      return frameworkType(Output.of(frameworkType));
    }

    /**
     * Return only versions that have all of these labels, given as keys with values.
     *
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<Map<String, String>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Return only versions that have all of these labels, given as keys with values.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(Map<String, String> labels) {
      return labels(Output.of(labels));
    }

    /**
     * Return the versions of this model.
     *
     * @param modelId the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelId(Output<String> modelId) {
      $.modelId = modelId;
      return this;
    }

    /**
     * Return the versions of this model.
     *
     * @param modelId the value
     * @return this builder
     */
    public Builder modelId(String modelId) {
      return modelId(Output.of(modelId));
    }

    /**
     * Return only versions that come from this source.
     *
     * @param sourceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceId(@Nullable Output<String> sourceId) {
      $.sourceId = sourceId;
      return this;
    }

    /**
     * Return only versions that come from this source.
     *
     * @param sourceId the value
     * @return this builder
     */
    public Builder sourceId(String sourceId) {
      return sourceId(Output.of(sourceId));
    }

    /**
     * Return only versions of this kind of origin: {@code Custom}, {@code PAIFlow} or {@code
     * TrainingService}.
     *
     * @param sourceType the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceType(@Nullable Output<String> sourceType) {
      $.sourceType = sourceType;
      return this;
    }

    /**
     * Return only versions of this kind of origin: {@code Custom}, {@code PAIFlow} or {@code
     * TrainingService}.
     *
     * @param sourceType the value
     * @return this builder
     */
    public Builder sourceType(String sourceType) {
      return sourceType(Output.of(sourceType));
    }

    /**
     * Return only the version with this name.
     *
     * @param versionName the value, perhaps not known yet
     * @return this builder
     */
    public Builder versionName(@Nullable Output<String> versionName) {
      $.versionName = versionName;
      return this;
    }

    /**
     * Return only the version with this name.
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
    public GetWorkspaceModelVersionArgs build() {
      if ($.modelId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceModelVersionArgs", "modelId");
      }
      return $;
    }
  }
}
