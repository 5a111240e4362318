// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What {@code getWorkspaceModel} is asked with. */
public final class GetWorkspaceModelArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceModelArgs Empty = new GetWorkspaceModelArgs();

  @Import(name = "collections")
  private @Nullable Output<List<String>> collections;

  @Import(name = "domain")
  private @Nullable Output<String> domain;

  @Import(name = "id")
  private @Nullable Output<String> id;

  @Import(name = "labels")
  private @Nullable Output<Map<String, String>> labels;

  @Import(name = "modelName")
  private @Nullable Output<String> modelName;

  @Import(name = "modelType")
  private @Nullable Output<String> modelType;

  @Import(name = "origin")
  private @Nullable Output<String> origin;

  @Import(name = "publisher")
  private @Nullable Output<String> publisher;

  @Import(name = "query")
  private @Nullable Output<String> query;

  @Import(name = "task")
  private @Nullable Output<String> task;

  @Import(name = "workspaceId")
  private @Nullable Output<String> workspaceId;

  private GetWorkspaceModelArgs() {}

  private GetWorkspaceModelArgs(GetWorkspaceModelArgs $) {
    this.collections = $.collections;
    this.domain = $.domain;
    this.id = $.id;
    this.labels = $.labels;
    this.modelName = $.modelName;
    this.modelType = $.modelType;
    this.origin = $.origin;
    this.publisher = $.publisher;
    this.query = $.query;
    this.task = $.task;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Only models that belong to one of these collections.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> collections() {
    return Optional.ofNullable(this.collections);
  }

  /**
   * Only models of this domain.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> domain() {
    return Optional.ofNullable(this.domain);
  }

  /**
   * Only the one with this id.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> id() {
    return Optional.ofNullable(this.id);
  }

  /**
   * Only models that have all of these labels, each a key with its value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Map<String, String>>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Only models of this name.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> modelName() {
    return Optional.ofNullable(this.modelName);
  }

  /**
   * Only models of this type.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> modelType() {
    return Optional.ofNullable(this.modelType);
  }

  /**
   * Only models from this source.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> origin() {
    return Optional.ofNullable(this.origin);
  }

  /**
   * Public models of this publisher instead of the workspace's own: {@code pai} for those of the
   * platform. Leave {@code workspaceId} out then.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> publisher() {
    return Optional.ofNullable(this.publisher);
  }

  /**
   * Only models in whose name, domain, task or labels this text occurs.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> query() {
    return Optional.ofNullable(this.query);
  }

  /**
   * Only models for this task.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> task() {
    return Optional.ofNullable(this.task);
  }

  /**
   * Models of this workspace; without it those of the caller's default workspace.
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
  public static Builder builder(GetWorkspaceModelArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceModelArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceModelArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceModelArgs defaults) {
      $ = new GetWorkspaceModelArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Only models that belong to one of these collections.
     *
     * @param collections the value, perhaps not known yet
     * @return this builder
     */
    public Builder collections(@Nullable Output<List<String>> collections) {
      $.collections = collections;
      return this;
    }

    /**
     * Only models that belong to one of these collections.
     *
     * @param collections the value
     * @return this builder
     */
    public Builder collections(List<String> collections) {
      return collections(Output.of(collections));
    }

    /**
     * Only models that belong to one of these collections.
     *
     * @param collections the elements
     * @return this builder
     */
    public Builder collections(String... collections) {
      return collections(List.of(collections));
    }

    /**
     * Only models of this domain.
     *
     * @param domain the value, perhaps not known yet
     * @return this builder
     */
    public Builder domain(@Nullable Output<String> domain) {
      $.domain = domain;
      return this;
    }

    /**
     * Only models of this domain.
     *
     * @param domain the value
     * @return this builder
     */
    public Builder domain(String domain) {
      return domain(Output.of(domain));
    }

    /**
     * Only the one with this id.
     *
     * @param id the value, perhaps not known yet
     * @return this builder
     */
    public Builder id(@Nullable Output<String> id) {
      $.id = id;
      return this;
    }

    /**
     * Only the one with this id.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      return id(Output.of(id));
    }

    /**
     * Only models that have all of these labels, each a key with its value.
     *
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<Map<String, String>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Only models that have all of these labels, each a key with its value.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(Map<String, String> labels) {
      return labels(Output.of(labels));
    }

    /**
     * Only models of this name.
     *
     * @param modelName the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelName(@Nullable Output<String> modelName) {
      $.modelName = modelName;
      return this;
    }

    /**
     * Only models of this name.
     *
     * @param modelName the value
     * @return this builder
     */
    public Builder modelName(String modelName) {
      return modelName(Output.of(modelName));
    }

    /**
     * Only models of this type.
     *
     * @param modelType the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelType(@Nullable Output<String> modelType) {
      $.modelType = modelType;
      return this;
    }

    /**
     * Only models of this type.
     *
     * @param modelType the value
     * @return this builder
     */
    public Builder modelType(String modelType) {
      return modelType(Output.of(modelType));
    }

    /**
     * Only models from this source.
     *
     * @param origin the value, perhaps not known yet
     * @return this builder
     */
    public Builder origin(@Nullable Output<String> origin) {
      $.origin = origin;
      return this;
    }

    /**
     * Only models from this source.
     *
     * @param origin the value
     * @return this builder
     */
    public Builder origin(String origin) {
      return origin(Output.of(origin));
    }

    /**
     * Public models of this publisher instead of the workspace's own: {@code pai} for those of the
     * platform. Leave {@code workspaceId} out then.
     *
     * @param publisher the value, perhaps not known yet
     * @return this builder
     */
    public Builder publisher(@Nullable Output<String> publisher) {
      $.publisher = publisher;
      return this;
    }

    /**
     * Public models of this publisher instead of the workspace's own: {@code pai} for those of the
     * platform. Leave {@code workspaceId} out then.
     *
     * @param publisher the value
     * @return this builder
     */
    public Builder publisher(String publisher) {
      return publisher(Output.of(publisher));
    }

    /**
     * Only models in whose name, domain, task or labels this text occurs.
     *
     * @param query the value, perhaps not known yet
     * @return this builder
     */
    public Builder query(@Nullable Output<String> query) {
      $.query = query;
      return this;
    }

    /**
     * Only models in whose name, domain, task or labels this text occurs.
     *
     * @param query the value
     * @return this builder
     */
    public Builder query(String query) {
      return query(Output.of(query));
    }

    /**
     * Only models for this task.
     *
     * @param task the value, perhaps not known yet
     * @return this builder
     */
    public Builder task(@Nullable Output<String> task) {
      $.task = task;
      return this;
    }

    /**
     * Only models for this task.
     *
     * @param task the value
     * @return this builder
     */
    public Builder task(String task) {
      return task(Output.of(task));
    }

    /**
     * Models of this workspace; without it those of the caller's default workspace.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(@Nullable Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Models of this workspace; without it those of the caller's default workspace.
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
    public GetWorkspaceModelArgs build() {
      return $;
    }
  }
}
