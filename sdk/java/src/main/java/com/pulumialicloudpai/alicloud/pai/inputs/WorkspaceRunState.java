// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What is known of a WorkspaceRun that is looked up. */
public final class WorkspaceRunState extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceRunState Empty = new WorkspaceRunState();

  @Import(name = "createTime")
  private @Nullable Output<String> createTime;

  @Import(name = "experimentId")
  private @Nullable Output<String> experimentId;

  @Import(name = "gmtModifiedTime")
  private @Nullable Output<String> gmtModifiedTime;

  @Import(name = "labels")
  private @Nullable Output<List<WorkspaceRunLabelArgs>> labels;

  @Import(name = "ownerId")
  private @Nullable Output<String> ownerId;

  @Import(name = "params")
  private @Nullable Output<List<WorkspaceRunParamArgs>> params;

  @Import(name = "runName")
  private @Nullable Output<String> runName;

  @Import(name = "sourceId")
  private @Nullable Output<String> sourceId;

  @Import(name = "sourceType")
  private @Nullable Output<String> sourceType;

  @Import(name = "userId")
  private @Nullable Output<String> userId;

  private WorkspaceRunState() {}

  private WorkspaceRunState(WorkspaceRunState $) {
    this.createTime = $.createTime;
    this.experimentId = $.experimentId;
    this.gmtModifiedTime = $.gmtModifiedTime;
    this.labels = $.labels;
    this.ownerId = $.ownerId;
    this.params = $.params;
    this.runName = $.runName;
    this.sourceId = $.sourceId;
    this.sourceType = $.sourceType;
    this.userId = $.userId;
  }

  /**
   * When the run was created, in UTC (ISO 8601).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * Experiment of the run. Changing it replaces the run.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> experimentId() {
    return Optional.ofNullable(this.experimentId);
  }

  /**
   * When the run was last changed, in UTC (ISO 8601).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> gmtModifiedTime() {
    return Optional.ofNullable(this.gmtModifiedTime);
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
   * ID of the Alibaba Cloud account that owns the run.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ownerId() {
    return Optional.ofNullable(this.ownerId);
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
   * ID of the account or RAM user that created the run.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> userId() {
    return Optional.ofNullable(this.userId);
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
  public static Builder builder(WorkspaceRunState defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceRunState $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceRunState();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceRunState defaults) {
      $ = new WorkspaceRunState(Objects.requireNonNull(defaults));
    }

    /**
     * When the run was created, in UTC (ISO 8601).
     *
     * @param createTime the value, perhaps not known yet
     * @return this builder
     */
    public Builder createTime(@Nullable Output<String> createTime) {
      $.createTime = createTime;
      return this;
    }

    /**
     * When the run was created, in UTC (ISO 8601).
     *
     * @param createTime the value
     * @return this builder
     */
    public Builder createTime(String createTime) {
      return createTime(Output.of(createTime));
    }

    /**
     * Experiment of the run. Changing it replaces the run.
     *
     * @param experimentId the value, perhaps not known yet
     * @return this builder
     */
    public Builder experimentId(@Nullable Output<String> experimentId) {
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
     * When the run was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value, perhaps not known yet
     * @return this builder
     */
    public Builder gmtModifiedTime(@Nullable Output<String> gmtModifiedTime) {
      $.gmtModifiedTime = gmtModifiedTime;
      return this;
    }

    /**
     * When the run was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value
     * @return this builder
     */
    public Builder gmtModifiedTime(String gmtModifiedTime) {
      return gmtModifiedTime(Output.of(gmtModifiedTime));
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
     * ID of the Alibaba Cloud account that owns the run.
     *
     * @param ownerId the value, perhaps not known yet
     * @return this builder
     */
    public Builder ownerId(@Nullable Output<String> ownerId) {
      $.ownerId = ownerId;
      return this;
    }

    /**
     * ID of the Alibaba Cloud account that owns the run.
     *
     * @param ownerId the value
     * @return this builder
     */
    public Builder ownerId(String ownerId) {
      return ownerId(Output.of(ownerId));
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
     * ID of the account or RAM user that created the run.
     *
     * @param userId the value, perhaps not known yet
     * @return this builder
     */
    public Builder userId(@Nullable Output<String> userId) {
      $.userId = userId;
      return this;
    }

    /**
     * ID of the account or RAM user that created the run.
     *
     * @param userId the value
     * @return this builder
     */
    public Builder userId(String userId) {
      return userId(Output.of(userId));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public WorkspaceRunState build() {
      return $;
    }
  }
}
