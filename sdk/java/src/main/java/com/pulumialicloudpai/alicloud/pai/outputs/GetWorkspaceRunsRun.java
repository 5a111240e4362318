// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A run of a PAI experiment is one execution with its parameters. The training code writes the
 * metrics of the run, not this resource.
 */
@CustomType
public final class GetWorkspaceRunsRun {
  private @Nullable String createTime;
  private @Nullable String experimentId;
  private @Nullable String gmtModifiedTime;
  private String id;
  private @Nullable List<GetWorkspaceRunsRunLabel> labels;
  private @Nullable String ownerId;
  private @Nullable List<GetWorkspaceRunsRunParam> params;
  private @Nullable String runName;
  private @Nullable String sourceId;
  private @Nullable String sourceType;
  private @Nullable String userId;

  private GetWorkspaceRunsRun() {}

  /**
   * When the run was created, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * Experiment of the run.
   *
   * @return the value, or nothing
   */
  public Optional<String> experimentId() {
    return Optional.ofNullable(this.experimentId);
  }

  /**
   * When the run was last changed, in UTC (ISO 8601).
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
   * Labels of the run. Their order does not matter.
   *
   * @return the value, empty when there is none
   */
  public List<GetWorkspaceRunsRunLabel> labels() {
    return this.labels == null ? List.of() : this.labels;
  }

  /**
   * ID of the Alibaba Cloud account that owns the run.
   *
   * @return the value, or nothing
   */
  public Optional<String> ownerId() {
    return Optional.ofNullable(this.ownerId);
  }

  /**
   * Parameters of the run. Their order does not matter.
   *
   * @return the value, empty when there is none
   */
  public List<GetWorkspaceRunsRunParam> params() {
    return this.params == null ? List.of() : this.params;
  }

  /**
   * Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
   *
   * @return the value, or nothing
   */
  public Optional<String> runName() {
    return Optional.ofNullable(this.runName);
  }

  /**
   * ID of the job that the run executes, for example {@code train1q2w3e4r}.
   *
   * @return the value, or nothing
   */
  public Optional<String> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Kind of job: {@code TrainingService} or {@code DLC}.
   *
   * @return the value, or nothing
   */
  public Optional<String> sourceType() {
    return Optional.ofNullable(this.sourceType);
  }

  /**
   * ID of the account or RAM user that created the run.
   *
   * @return the value, or nothing
   */
  public Optional<String> userId() {
    return Optional.ofNullable(this.userId);
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
  public static Builder builder(GetWorkspaceRunsRun defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String createTime;
    private @Nullable String experimentId;
    private @Nullable String gmtModifiedTime;
    private String id;
    private @Nullable List<GetWorkspaceRunsRunLabel> labels;
    private @Nullable String ownerId;
    private @Nullable List<GetWorkspaceRunsRunParam> params;
    private @Nullable String runName;
    private @Nullable String sourceId;
    private @Nullable String sourceType;
    private @Nullable String userId;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceRunsRun defaults) {
      Objects.requireNonNull(defaults);
      this.createTime = defaults.createTime;
      this.experimentId = defaults.experimentId;
      this.gmtModifiedTime = defaults.gmtModifiedTime;
      this.id = defaults.id;
      this.labels = defaults.labels;
      this.ownerId = defaults.ownerId;
      this.params = defaults.params;
      this.runName = defaults.runName;
      this.sourceId = defaults.sourceId;
      this.sourceType = defaults.sourceType;
      this.userId = defaults.userId;
    }

    /**
     * When the run was created, in UTC (ISO 8601).
     *
     * @param createTime the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder createTime(@Nullable String createTime) {
      this.createTime = createTime;
      return this;
    }

    /**
     * Experiment of the run.
     *
     * @param experimentId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder experimentId(@Nullable String experimentId) {
      this.experimentId = experimentId;
      return this;
    }

    /**
     * When the run was last changed, in UTC (ISO 8601).
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
        throw new MissingRequiredPropertyException("GetWorkspaceRunsRun", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * Labels of the run. Their order does not matter.
     *
     * @param labels the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder labels(@Nullable List<GetWorkspaceRunsRunLabel> labels) {
      this.labels = labels;
      return this;
    }

    /**
     * Labels of the run. Their order does not matter.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(GetWorkspaceRunsRunLabel... labels) {
      return labels(List.of(labels));
    }

    /**
     * ID of the Alibaba Cloud account that owns the run.
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
     * Parameters of the run. Their order does not matter.
     *
     * @param params the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder params(@Nullable List<GetWorkspaceRunsRunParam> params) {
      this.params = params;
      return this;
    }

    /**
     * Parameters of the run. Their order does not matter.
     *
     * @param params the elements
     * @return this builder
     */
    public Builder params(GetWorkspaceRunsRunParam... params) {
      return params(List.of(params));
    }

    /**
     * Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
     *
     * @param runName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder runName(@Nullable String runName) {
      this.runName = runName;
      return this;
    }

    /**
     * ID of the job that the run executes, for example {@code train1q2w3e4r}.
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
     * Kind of job: {@code TrainingService} or {@code DLC}.
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
     * ID of the account or RAM user that created the run.
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
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceRunsRun build() {
      GetWorkspaceRunsRun built = new GetWorkspaceRunsRun();
      built.createTime = createTime;
      built.experimentId = experimentId;
      built.gmtModifiedTime = gmtModifiedTime;
      built.id = id;
      built.labels = labels;
      built.ownerId = ownerId;
      built.params = params;
      built.runName = runName;
      built.sourceId = sourceId;
      built.sourceType = sourceType;
      built.userId = userId;
      return built;
    }
  }
}
