// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.ResourceArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceRunLabelArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceRunParamArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What a program says about a WorkspaceRun. */
public final class WorkspaceRunArgs extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceRunArgs Empty = new WorkspaceRunArgs();

  @Import(name = "experimentId", required = true)
  private Output<String> experimentId;

  @Import(name = "labels")
  private @Nullable Output<List<WorkspaceRunLabelArgs>> labels;

  @Import(name = "params")
  private @Nullable Output<List<WorkspaceRunParamArgs>> params;

  @Import(name = "runName")
  private @Nullable Output<String> runName;

  @Import(name = "sourceId")
  private @Nullable Output<String> sourceId;

  @Import(name = "sourceType")
  private @Nullable Output<String> sourceType;

  private WorkspaceRunArgs() {}

  private WorkspaceRunArgs(WorkspaceRunArgs $) {
    this.experimentId = $.experimentId;
    this.labels = $.labels;
    this.params = $.params;
    this.runName = $.runName;
    this.sourceId = $.sourceId;
    this.sourceType = $.sourceType;
  }

  /**
   * Experiment of the run. Changing it replaces the run.
   *
   * @return what was given
   */
  public Output<String> experimentId() {
    return this.experimentId;
  }

  /**
   * Labels of the run. Their order does not matter. Changing them updates the run in place, and
   * only the labels that differ.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<WorkspaceRunLabelArgs>>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Parameters of the run. Their order does not matter. New and changed entries update the run in
   * place. Removing an entry replaces the run, because the service cannot remove it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<WorkspaceRunParamArgs>>> params() {
    return Optional.ofNullable(this.params);
  }

  /**
   * Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
   * Defaults to the ID of the run. Changing it updates the run in place. Removing it keeps the
   * name, because the service cannot unset it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> runName() {
    return Optional.ofNullable(this.runName);
  }

  /**
   * ID of the job that the run executes, for example {@code train1q2w3e4r}. Changing it replaces
   * the run.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Kind of job: {@code TrainingService} or {@code DLC}. Changing it replaces the run.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceType() {
    return Optional.ofNullable(this.sourceType);
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
  public static Builder builder(WorkspaceRunArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceRunArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceRunArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceRunArgs defaults) {
      $ = new WorkspaceRunArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Experiment of the run. Changing it replaces the run.
     *
     * @param experimentId the value, perhaps not known yet
     * @return this builder
     */
    public Builder experimentId(Output<String> experimentId) {
      $.experimentId = experimentId;
      return this;
    }

    /**
     * Experiment of the run. Changing it replaces the run.
     *
     * @param experimentId the value
     * @return this builder
     */
    public Builder experimentId(String experimentId) {
      return experimentId(Output.of(experimentId));
    }

    /**
     * Labels of the run. Their order does not matter. Changing them updates the run in place, and
     * only the labels that differ.
     *
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<List<WorkspaceRunLabelArgs>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Labels of the run. Their order does not matter. Changing them updates the run in place, and
     * only the labels that differ.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(List<WorkspaceRunLabelArgs> labels) {
      return labels(Output.of(labels));
    }

    /**
     * Labels of the run. Their order does not matter. Changing them updates the run in place, and
     * only the labels that differ.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(WorkspaceRunLabelArgs... labels) {
      return labels(List.of(labels));
    }

    /**
     * Parameters of the run. Their order does not matter. New and changed entries update the run in
     * place. Removing an entry replaces the run, because the service cannot remove it.
     *
     * @param params the value, perhaps not known yet
     * @return this builder
     */
    public Builder params(@Nullable Output<List<WorkspaceRunParamArgs>> params) {
      $.params = params;
      return this;
    }

    /**
     * Parameters of the run. Their order does not matter. New and changed entries update the run in
     * place. Removing an entry replaces the run, because the service cannot remove it.
     *
     * @param params the value
     * @return this builder
     */
    public Builder params(List<WorkspaceRunParamArgs> params) {
      return params(Output.of(params));
    }

    /**
     * Parameters of the run. Their order does not matter. New and changed entries update the run in
     * place. Removing an entry replaces the run, because the service cannot remove it.
     *
     * @param params the elements
     * @return this builder
     */
    public Builder params(WorkspaceRunParamArgs... params) {
      return params(List.of(params));
    }

    /**
     * Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
     * Defaults to the ID of the run. Changing it updates the run in place. Removing it keeps the
     * name, because the service cannot unset it.
     *
     * @param runName the value, perhaps not known yet
     * @return this builder
     */
    public Builder runName(@Nullable Output<String> runName) {
      $.runName = runName;
      return this;
    }

    /**
     * Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
     * Defaults to the ID of the run. Changing it updates the run in place. Removing it keeps the
     * name, because the service cannot unset it.
     *
     * @param runName the value
     * @return this builder
     */
    public Builder runName(String runName) {
      return runName(Output.of(runName));
    }

    /**
     * ID of the job that the run executes, for example {@code train1q2w3e4r}. Changing it replaces
     * the run.
     *
     * @param sourceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceId(@Nullable Output<String> sourceId) {
      $.sourceId = sourceId;
      return this;
    }

    /**
     * ID of the job that the run executes, for example {@code train1q2w3e4r}. Changing it replaces
     * the run.
     *
     * @param sourceId the value
     * @return this builder
     */
    public Builder sourceId(String sourceId) {
      return sourceId(Output.of(sourceId));
    }

    /**
     * Kind of job: {@code TrainingService} or {@code DLC}. Changing it replaces the run.
     *
     * @param sourceType the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceType(@Nullable Output<String> sourceType) {
      $.sourceType = sourceType;
      return this;
    }

    /**
     * Kind of job: {@code TrainingService} or {@code DLC}. Changing it replaces the run.
     *
     * @param sourceType the value
     * @return this builder
     */
    public Builder sourceType(String sourceType) {
      return sourceType(Output.of(sourceType));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public WorkspaceRunArgs build() {
      if ($.experimentId == null) {
        throw new MissingRequiredPropertyException("WorkspaceRunArgs", "experimentId");
      }
      return $;
    }
  }
}
