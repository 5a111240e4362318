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

/** Arguments of {@code getWorkspaceModel}. */
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
   * Return only models that belong to one of these collections.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> collections() {
    return Optional.ofNullable(this.collections);
  }

  /**
   * Return only models of this domain.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> domain() {
    return Optional.ofNullable(this.domain);
  }

  /**
   * Return only the object with this ID.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> id() {
    return Optional.ofNullable(this.id);
  }

  /**
   * Return only models that have all of these labels, given as keys with values.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Map<String, String>>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Return only models with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> modelName() {
    return Optional.ofNullable(this.modelName);
  }

  /**
   * Return only models of this type.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> modelType() {
    return Optional.ofNullable(this.modelType);
  }

  /**
   * Return only models from this source.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> origin() {
    return Optional.ofNullable(this.origin);
  }

  /**
   * Return the public models of this publisher instead of the workspace's own, for example {@code
   * pai} for those of the platform. In this case, leave out {@code workspaceId}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> publisher() {
    return Optional.ofNullable(this.publisher);
  }

  /**
   * Return only models that have this text in their name, domain, task or labels.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> query() {
    return Optional.ofNullable(this.query);
  }

  /**
   * Return only models for this task.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> task() {
    return Optional.ofNullable(this.task);
  }

  /**
   * Return the models of this workspace. If you leave it out, the function searches your default
   * workspace.
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
     * Return only models that belong to one of these collections.
     *
     * @param collections the value, perhaps not known yet
     * @return this builder
     */
    public Builder collections(@Nullable Output<List<String>> collections) {
      $.collections = collections;
      return this;
    }

    /**
     * Return only models that belong to one of these collections.
     *
     * @param collections the value
     * @return this builder
     */
    public Builder collections(List<String> collections) {
      return collections(Output.of(collections));
    }

    /**
     * Return only models that belong to one of these collections.
     *
     * @param collections the elements
     * @return this builder
     */
    public Builder collections(String... collections) {
      return collections(List.of(collections));
    }

    /**
     * Return only models of this domain.
     *
     * @param domain the value, perhaps not known yet
     * @return this builder
     */
    public Builder domain(@Nullable Output<String> domain) {
      $.domain = domain;
      return this;
    }

    /**
     * Return only models of this domain.
     *
     * @param domain the value
     * @return this builder
     */
    public Builder domain(String domain) {
      return domain(Output.of(domain));
    }

    /**
     * Return only the object with this ID.
     *
     * @param id the value, perhaps not known yet
     * @return this builder
     */
    public Builder id(@Nullable Output<String> id) {
      $.id = id;
      return this;
    }

    /**
     * Return only the object with this ID.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      return id(Output.of(id));
    }

    /**
     * Return only models that have all of these labels, given as keys with values.
     *
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<Map<String, String>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Return only models that have all of these labels, given as keys with values.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(Map<String, String> labels) {
      return labels(Output.of(labels));
    }

    /**
     * Return only models with this name.
     *
     * @param modelName the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelName(@Nullable Output<String> modelName) {
      $.modelName = modelName;
      return this;
    }

    /**
     * Return only models with this name.
     *
     * @param modelName the value
     * @return this builder
     */
    public Builder modelName(String modelName) {
      return modelName(Output.of(modelName));
    }

    /**
     * Return only models of this type.
     *
     * @param modelType the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelType(@Nullable Output<String> modelType) {
      $.modelType = modelType;
      return this;
    }

    /**
     * Return only models of this type.
     *
     * @param modelType the value
     * @return this builder
     */
    public Builder modelType(String modelType) {
      return modelType(Output.of(modelType));
    }

    /**
     * Return only models from this source.
     *
     * @param origin the value, perhaps not known yet
     * @return this builder
     */
    public Builder origin(@Nullable Output<String> origin) {
      $.origin = origin;
      return this;
    }

    /**
     * Return only models from this source.
     *
     * @param origin the value
     * @return this builder
     */
    public Builder origin(String origin) {
      return origin(Output.of(origin));
    }

    /**
     * Return the public models of this publisher instead of the workspace's own, for example {@code
     * pai} for those of the platform. In this case, leave out {@code workspaceId}.
     *
     * @param publisher the value, perhaps not known yet
     * @return this builder
     */
    public Builder publisher(@Nullable Output<String> publisher) {
      $.publisher = publisher;
      return this;
    }

    /**
     * Return the public models of this publisher instead of the workspace's own, for example {@code
     * pai} for those of the platform. In this case, leave out {@code workspaceId}.
     *
     * @param publisher the value
     * @return this builder
     */
    public Builder publisher(String publisher) {
      return publisher(Output.of(publisher));
    }

    /**
     * Return only models that have this text in their name, domain, task or labels.
     *
     * @param query the value, perhaps not known yet
     * @return this builder
     */
    public Builder query(@Nullable Output<String> query) {
      $.query = query;
      return this;
    }

    /**
     * Return only models that have this text in their name, domain, task or labels.
     *
     * @param query the value
     * @return this builder
     */
    public Builder query(String query) {
      return query(Output.of(query));
    }

    /**
     * Return only models for this task.
     *
     * @param task the value, perhaps not known yet
     * @return this builder
     */
    public Builder task(@Nullable Output<String> task) {
      $.task = task;
      return this;
    }

    /**
     * Return only models for this task.
     *
     * @param task the value
     * @return this builder
     */
    public Builder task(String task) {
      return task(Output.of(task));
    }

    /**
     * Return the models of this workspace. If you leave it out, the function searches your default
     * workspace.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(@Nullable Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Return the models of this workspace. If you leave it out, the function searches your default
     * workspace.
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
