// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.ResourceArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceExperimentLabelArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What a program says about a WorkspaceExperiment. */
public final class WorkspaceExperimentArgs extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceExperimentArgs Empty = new WorkspaceExperimentArgs();

  @Import(name = "accessibility")
  private @Nullable Output<String> accessibility;

  @Import(name = "artifactUri")
  private @Nullable Output<String> artifactUri;

  @Import(name = "experimentName")
  private @Nullable Output<String> experimentName;

  @Import(name = "labels")
  private @Nullable Output<List<WorkspaceExperimentLabelArgs>> labels;

  @Import(name = "workspaceId", required = true)
  private Output<String> workspaceId;

  private WorkspaceExperimentArgs() {}

  private WorkspaceExperimentArgs(WorkspaceExperimentArgs $) {
    this.accessibility = $.accessibility;
    this.artifactUri = $.artifactUri;
    this.experimentName = $.experimentName;
    this.labels = $.labels;
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
   * Labels of the experiment. Their order does not matter. Changing them updates the experiment in
   * place, and only the labels that differ.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<WorkspaceExperimentLabelArgs>>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Workspace of the experiment. Changing it replaces the experiment.
   *
   * @return what was given
   */
  public Output<String> workspaceId() {
    return this.workspaceId;
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
  public static Builder builder(WorkspaceExperimentArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceExperimentArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceExperimentArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceExperimentArgs defaults) {
      $ = new WorkspaceExperimentArgs(Objects.requireNonNull(defaults));
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
     * Workspace of the experiment. Changing it replaces the experiment.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(Output<String> workspaceId) {
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
    public WorkspaceExperimentArgs build() {
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("WorkspaceExperimentArgs", "workspaceId");
      }
      return $;
    }
  }
}
