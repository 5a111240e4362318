// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What {@code getWorkspaceRuns} is asked with. */
public final class GetWorkspaceRunsPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceRunsPlainArgs Empty = new GetWorkspaceRunsPlainArgs();

  @Import(name = "experimentId")
  private @Nullable String experimentId;

  @Import(name = "ids")
  private @Nullable List<String> ids;

  @Import(name = "labels")
  private @Nullable Map<String, String> labels;

  @Import(name = "maxItems")
  private @Nullable Integer maxItems;

  @Import(name = "nameRegex")
  private @Nullable String nameRegex;

  @Import(name = "runName")
  private @Nullable String runName;

  @Import(name = "sourceId")
  private @Nullable String sourceId;

  @Import(name = "sourceType")
  private @Nullable String sourceType;

  @Import(name = "workspaceId")
  private @Nullable String workspaceId;

  private GetWorkspaceRunsPlainArgs() {}

  private GetWorkspaceRunsPlainArgs(GetWorkspaceRunsPlainArgs $) {
    this.experimentId = $.experimentId;
    this.ids = $.ids;
    this.labels = $.labels;
    this.maxItems = $.maxItems;
    this.nameRegex = $.nameRegex;
    this.runName = $.runName;
    this.sourceId = $.sourceId;
    this.sourceType = $.sourceType;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Runs of this experiment.
   *
   * @return what was given, or nothing
   */
  public Optional<String> experimentId() {
    return Optional.ofNullable(this.experimentId);
  }

  /**
   * Only those with one of these ids. An id that is not found is no error: compare with the {@code
   * ids} of the answer. An empty list finds nothing.
   *
   * @return what was given, or nothing
   */
  public Optional<List<String>> ids() {
    return Optional.ofNullable(this.ids);
  }

  /**
   * Only runs that have all of these labels, each a key with its value.
   *
   * @return what was given, or nothing
   */
  public Optional<Map<String, String>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * At most so many, at least 1. Without it there are all.
   *
   * @return what was given, or nothing
   */
  public Optional<Integer> maxItems() {
    return Optional.ofNullable(this.maxItems);
  }

  /**
   * Only those whose name matches this regular expression anywhere in it; {@code ^} and {@code $}
   * hold it to the beginning and the end. It is refused when it takes longer than a second.
   *
   * @return what was given, or nothing
   */
  public Optional<String> nameRegex() {
    return Optional.ofNullable(this.nameRegex);
  }

  /**
   * Only runs of this name.
   *
   * @return what was given, or nothing
   */
  public Optional<String> runName() {
    return Optional.ofNullable(this.runName);
  }

  /**
   * Only runs that execute this job.
   *
   * @return what was given, or nothing
   */
  public Optional<String> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Only runs of this kind of job: {@code TrainingService} or {@code DLC}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> sourceType() {
    return Optional.ofNullable(this.sourceType);
  }

  /**
   * Runs of this workspace.
   *
   * @return what was given, or nothing
   */
  public Optional<String> workspaceId() {
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
  public static Builder builder(GetWorkspaceRunsPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceRunsPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceRunsPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceRunsPlainArgs defaults) {
      $ = new GetWorkspaceRunsPlainArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Runs of this experiment.
     *
     * @param experimentId the value
     * @return this builder
     */
    public Builder experimentId(@Nullable String experimentId) {
      $.experimentId = experimentId;
      return this;
    }

    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the
     * {@code ids} of the answer. An empty list finds nothing.
     *
     * @param ids the value
     * @return this builder
     */
    public Builder ids(@Nullable List<String> ids) {
      $.ids = ids;
      return this;
    }

    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the
     * {@code ids} of the answer. An empty list finds nothing.
     *
     * @param ids the elements
     * @return this builder
     */
    public Builder ids(String... ids) {
      return ids(List.of(ids));
    }

    /**
     * Only runs that have all of these labels, each a key with its value.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(@Nullable Map<String, String> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * At most so many, at least 1. Without it there are all.
     *
     * @param maxItems the value
     * @return this builder
     */
    public Builder maxItems(@Nullable Integer maxItems) {
      $.maxItems = maxItems;
      return this;
    }

    /**
     * Only those whose name matches this regular expression anywhere in it; {@code ^} and {@code $}
     * hold it to the beginning and the end. It is refused when it takes longer than a second.
     *
     * @param nameRegex the value
     * @return this builder
     */
    public Builder nameRegex(@Nullable String nameRegex) {
      $.nameRegex = nameRegex;
      return this;
    }

    /**
     * Only runs of this name.
     *
     * @param runName the value
     * @return this builder
     */
    public Builder runName(@Nullable String runName) {
      $.runName = runName;
      return this;
    }

    /**
     * Only runs that execute this job.
     *
     * @param sourceId the value
     * @return this builder
     */
    public Builder sourceId(@Nullable String sourceId) {
      $.sourceId = sourceId;
      return this;
    }

    /**
     * Only runs of this kind of job: {@code TrainingService} or {@code DLC}.
     *
     * @param sourceType the value
     * @return this builder
     */
    public Builder sourceType(@Nullable String sourceType) {
      $.sourceType = sourceType;
      return this;
    }

    /**
     * Runs of this workspace.
     *
     * @param workspaceId the value
     * @return this builder
     */
    public Builder workspaceId(@Nullable String workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public GetWorkspaceRunsPlainArgs build() {
      return $;
    }
  }
}
