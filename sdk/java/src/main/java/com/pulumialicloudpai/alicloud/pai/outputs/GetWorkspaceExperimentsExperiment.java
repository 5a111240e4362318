// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * An experiment of a PAI workspace groups runs ({@code WorkspaceRun}), so that you can compare
 * their parameters and results.
 */
@CustomType
public final class GetWorkspaceExperimentsExperiment {
  private @Nullable String accessibility;
  private @Nullable String artifactUri;
  private @Nullable String createTime;
  private @Nullable String experimentName;
  private @Nullable String gmtModifiedTime;
  private String id;
  private @Nullable List<GetWorkspaceExperimentsExperimentLabel> labels;
  private @Nullable String ownerId;
  private @Nullable String userId;
  private @Nullable String workspaceId;

  private GetWorkspaceExperimentsExperiment() {}

  /**
   * Who can see the experiment in the workspace: {@code PRIVATE} (its owner and the administrators)
   * or {@code PUBLIC} (every member).
   *
   * @return the value, or nothing
   */
  public Optional<String> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Folder in OSS in which the runs store their files, {@code oss://<bucket>.<endpoint>/<path>/}.
   * An experiment can have no folder.
   *
   * @return the value, or nothing
   */
  public Optional<String> artifactUri() {
    return Optional.ofNullable(this.artifactUri);
  }

  /**
   * When the experiment was created, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a
   * letter.
   *
   * @return the value, or nothing
   */
  public Optional<String> experimentName() {
    return Optional.ofNullable(this.experimentName);
  }

  /**
   * When the experiment was last changed, in UTC (ISO 8601).
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
   * Labels of the experiment. Their order does not matter.
   *
   * @return the value, empty when there is none
   */
  public List<GetWorkspaceExperimentsExperimentLabel> labels() {
    return this.labels == null ? List.of() : this.labels;
  }

  /**
   * ID of the Alibaba Cloud account that owns the experiment.
   *
   * @return the value, or nothing
   */
  public Optional<String> ownerId() {
    return Optional.ofNullable(this.ownerId);
  }

  /**
   * ID of the account or RAM user that created the experiment.
   *
   * @return the value, or nothing
   */
  public Optional<String> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Workspace of the experiment.
   *
   * @return the value, or nothing
   */
  public Optional<String> workspaceId() {
    return Optional.ofNullable(this.workspaceId);
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
  public static Builder builder(GetWorkspaceExperimentsExperiment defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String accessibility;
    private @Nullable String artifactUri;
    private @Nullable String createTime;
    private @Nullable String experimentName;
    private @Nullable String gmtModifiedTime;
    private String id;
    private @Nullable List<GetWorkspaceExperimentsExperimentLabel> labels;
    private @Nullable String ownerId;
    private @Nullable String userId;
    private @Nullable String workspaceId;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceExperimentsExperiment defaults) {
      Objects.requireNonNull(defaults);
      this.accessibility = defaults.accessibility;
      this.artifactUri = defaults.artifactUri;
      this.createTime = defaults.createTime;
      this.experimentName = defaults.experimentName;
      this.gmtModifiedTime = defaults.gmtModifiedTime;
      this.id = defaults.id;
      this.labels = defaults.labels;
      this.ownerId = defaults.ownerId;
      this.userId = defaults.userId;
      this.workspaceId = defaults.workspaceId;
    }

    /**
     * Who can see the experiment in the workspace: {@code PRIVATE} (its owner and the
     * administrators) or {@code PUBLIC} (every member).
     *
     * @param accessibility the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder accessibility(@Nullable String accessibility) {
      this.accessibility = accessibility;
      return this;
    }

    /**
     * Folder in OSS in which the runs store their files, {@code oss://<bucket>.<endpoint>/<path>/}.
     * An experiment can have no folder.
     *
     * @param artifactUri the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder artifactUri(@Nullable String artifactUri) {
      this.artifactUri = artifactUri;
      return this;
    }

    /**
     * When the experiment was created, in UTC (ISO 8601).
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
     * Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a
     * letter.
     *
     * @param experimentName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder experimentName(@Nullable String experimentName) {
      this.experimentName = experimentName;
      return this;
    }

    /**
     * When the experiment was last changed, in UTC (ISO 8601).
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
        throw new MissingRequiredPropertyException("GetWorkspaceExperimentsExperiment", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * Labels of the experiment. Their order does not matter.
     *
     * @param labels the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder labels(@Nullable List<GetWorkspaceExperimentsExperimentLabel> labels) {
      this.labels = labels;
      return this;
    }

    /**
     * Labels of the experiment. Their order does not matter.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(GetWorkspaceExperimentsExperimentLabel... labels) {
      return labels(List.of(labels));
    }

    /**
     * ID of the Alibaba Cloud account that owns the experiment.
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
     * ID of the account or RAM user that created the experiment.
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
     * Workspace of the experiment.
     *
     * @param workspaceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder workspaceId(@Nullable String workspaceId) {
      this.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceExperimentsExperiment build() {
      GetWorkspaceExperimentsExperiment built = new GetWorkspaceExperimentsExperiment();
      built.accessibility = accessibility;
      built.artifactUri = artifactUri;
      built.createTime = createTime;
      built.experimentName = experimentName;
      built.gmtModifiedTime = gmtModifiedTime;
      built.id = id;
      built.labels = labels;
      built.ownerId = ownerId;
      built.userId = userId;
      built.workspaceId = workspaceId;
      return built;
    }
  }
}
