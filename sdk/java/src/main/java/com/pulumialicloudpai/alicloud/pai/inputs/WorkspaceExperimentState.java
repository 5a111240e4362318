// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What is known of a WorkspaceExperiment that is looked up. */
public final class WorkspaceExperimentState extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceExperimentState Empty = new WorkspaceExperimentState();

  @Import(name = "accessibility")
  private @Nullable Output<String> accessibility;

  @Import(name = "artifactUri")
  private @Nullable Output<String> artifactUri;

  @Import(name = "createTime")
  private @Nullable Output<String> createTime;

  @Import(name = "experimentName")
  private @Nullable Output<String> experimentName;

  @Import(name = "gmtModifiedTime")
  private @Nullable Output<String> gmtModifiedTime;

  @Import(name = "labels")
  private @Nullable Output<List<WorkspaceExperimentLabelArgs>> labels;

  @Import(name = "ownerId")
  private @Nullable Output<String> ownerId;

  @Import(name = "userId")
  private @Nullable Output<String> userId;

  @Import(name = "workspaceId")
  private @Nullable Output<String> workspaceId;

  private WorkspaceExperimentState() {}

  private WorkspaceExperimentState(WorkspaceExperimentState $) {
    this.accessibility = $.accessibility;
    this.artifactUri = $.artifactUri;
    this.createTime = $.createTime;
    this.experimentName = $.experimentName;
    this.gmtModifiedTime = $.gmtModifiedTime;
    this.labels = $.labels;
    this.ownerId = $.ownerId;
    this.userId = $.userId;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Who can see the experiment in the workspace: {@code PRIVATE} (its owner and the administrators)
   * or {@code PUBLIC} (every member). Defaults to {@code PRIVATE}. Changing it updates the
   * experiment in place; removing it restores the default.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Folder in OSS in which the runs store their files, {@code oss://<bucket>.<endpoint>/<path>/}.
   * An experiment can have no folder. Changing it replaces the experiment. Removing it changes
   * nothing, because an experiment keeps its folder.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> artifactUri() {
    return Optional.ofNullable(this.artifactUri);
  }

  /**
   * When the experiment was created, in UTC (ISO 8601).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a
   * letter. If you leave it out, the provider makes a name from the resource's name in your program
   * and seven random hexadecimal digits, for example {@code rates-1b9c3f0}. Changing it updates the
   * experiment in place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> experimentName() {
    return Optional.ofNullable(this.experimentName);
  }

  /**
   * When the experiment was last changed, in UTC (ISO 8601).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> gmtModifiedTime() {
    return Optional.ofNullable(this.gmtModifiedTime);
  }

  /**
   * Labels of the experiment. Their order does not matter. Changing them updates the experiment in
   * place, and only the labels that differ.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<WorkspaceExperimentLabelArgs>>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * ID of the Alibaba Cloud account that owns the experiment.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ownerId() {
    return Optional.ofNullable(this.ownerId);
  }

  /**
   * ID of the account or RAM user that created the experiment.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Workspace of the experiment. Changing it replaces the experiment.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> workspaceId() {
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
  public static Builder builder(WorkspaceExperimentState defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceExperimentState $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceExperimentState();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceExperimentState defaults) {
      $ = new WorkspaceExperimentState(Objects.requireNonNull(defaults));
    }

    /**
     * Who can see the experiment in the workspace: {@code PRIVATE} (its owner and the
     * administrators) or {@code PUBLIC} (every member). Defaults to {@code PRIVATE}. Changing it
     * updates the experiment in place; removing it restores the default.
     *
     * @param accessibility the value, perhaps not known yet
     * @return this builder
     */
    public Builder accessibility(@Nullable Output<String> accessibility) {
      $.accessibility = accessibility;
      return this;
    }

    /**
     * Who can see the experiment in the workspace: {@code PRIVATE} (its owner and the
     * administrators) or {@code PUBLIC} (every member). Defaults to {@code PRIVATE}. Changing it
     * updates the experiment in place; removing it restores the default.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(String accessibility) {
      return accessibility(Output.of(accessibility));
    }

    /**
     * Folder in OSS in which the runs store their files, {@code oss://<bucket>.<endpoint>/<path>/}.
     * An experiment can have no folder. Changing it replaces the experiment. Removing it changes
     * nothing, because an experiment keeps its folder.
     *
     * @param artifactUri the value, perhaps not known yet
     * @return this builder
     */
    public Builder artifactUri(@Nullable Output<String> artifactUri) {
      $.artifactUri = artifactUri;
      return this;
    }

    /**
     * Folder in OSS in which the runs store their files, {@code oss://<bucket>.<endpoint>/<path>/}.
     * An experiment can have no folder. Changing it replaces the experiment. Removing it changes
     * nothing, because an experiment keeps its folder.
     *
     * @param artifactUri the value
     * @return this builder
     */
    public Builder artifactUri(String artifactUri) {
      return artifactUri(Output.of(artifactUri));
    }

    /**
     * When the experiment was created, in UTC (ISO 8601).
     *
     * @param createTime the value, perhaps not known yet
     * @return this builder
     */
    public Builder createTime(@Nullable Output<String> createTime) {
      $.createTime = createTime;
      return this;
    }

    /**
     * When the experiment was created, in UTC (ISO 8601).
     *
     * @param createTime the value
     * @return this builder
     */
    public Builder createTime(String createTime) {
      return createTime(Output.of(createTime));
    }

    /**
     * Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a
     * letter. If you leave it out, the provider makes a name from the resource's name in your
     * program and seven random hexadecimal digits, for example {@code rates-1b9c3f0}. Changing it
     * updates the experiment in place.
     *
     * @param experimentName the value, perhaps not known yet
     * @return this builder
     */
    public Builder experimentName(@Nullable Output<String> experimentName) {
      $.experimentName = experimentName;
      return this;
    }

    /**
     * Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a
     * letter. If you leave it out, the provider makes a name from the resource's name in your
     * program and seven random hexadecimal digits, for example {@code rates-1b9c3f0}. Changing it
     * updates the experiment in place.
     *
     * @param experimentName the value
     * @return this builder
     */
    public Builder experimentName(String experimentName) {
      return experimentName(Output.of(experimentName));
    }

    /**
     * When the experiment was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value, perhaps not known yet
     * @return this builder
     */
    public Builder gmtModifiedTime(@Nullable Output<String> gmtModifiedTime) {
      $.gmtModifiedTime = gmtModifiedTime;
      return this;
    }

    /**
     * When the experiment was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value
     * @return this builder
     */
    public Builder gmtModifiedTime(String gmtModifiedTime) {
      return gmtModifiedTime(Output.of(gmtModifiedTime));
    }

    /**
     * Labels of the experiment. Their order does not matter. Changing them updates the experiment
     * in place, and only the labels that differ.
     *
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<List<WorkspaceExperimentLabelArgs>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Labels of the experiment. Their order does not matter. Changing them updates the experiment
     * in place, and only the labels that differ.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(List<WorkspaceExperimentLabelArgs> labels) {
      return labels(Output.of(labels));
    }

    /**
     * Labels of the experiment. Their order does not matter. Changing them updates the experiment
     * in place, and only the labels that differ.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(WorkspaceExperimentLabelArgs... labels) {
      return labels(List.of(labels));
    }

    /**
     * ID of the Alibaba Cloud account that owns the experiment.
     *
     * @param ownerId the value, perhaps not known yet
     * @return this builder
     */
    public Builder ownerId(@Nullable Output<String> ownerId) {
      $.ownerId = ownerId;
      return this;
    }

    /**
     * ID of the Alibaba Cloud account that owns the experiment.
     *
     * @param ownerId the value
     * @return this builder
     */
    public Builder ownerId(String ownerId) {
      return ownerId(Output.of(ownerId));
    }

    /**
     * ID of the account or RAM user that created the experiment.
     *
     * @param userId the value, perhaps not known yet
     * @return this builder
     */
    public Builder userId(@Nullable Output<String> userId) {
      $.userId = userId;
      return this;
    }

    /**
     * ID of the account or RAM user that created the experiment.
     *
     * @param userId the value
     * @return this builder
     */
    public Builder userId(String userId) {
      return userId(Output.of(userId));
    }

    /**
     * Workspace of the experiment. Changing it replaces the experiment.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(@Nullable Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Workspace of the experiment. Changing it replaces the experiment.
     *
     * @param workspaceId the value
     * @return this builder
     */
    public Builder workspaceId(String workspaceId) {
      return workspaceId(Output.of(workspaceId));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public WorkspaceExperimentState build() {
      return $;
    }
  }
}
