// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceModel}. */
public final class GetWorkspaceModelPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceModelPlainArgs Empty = new GetWorkspaceModelPlainArgs();

  @Import(name = "collections")
  private @Nullable List<String> collections;

  @Import(name = "domain")
  private @Nullable String domain;

  @Import(name = "id")
  private @Nullable String id;

  @Import(name = "labels")
  private @Nullable Map<String, String> labels;

  @Import(name = "modelName")
  private @Nullable String modelName;

  @Import(name = "modelType")
  private @Nullable String modelType;

  @Import(name = "origin")
  private @Nullable String origin;

  @Import(name = "publisher")
  private @Nullable String publisher;

  @Import(name = "query")
  private @Nullable String query;

  @Import(name = "task")
  private @Nullable String task;

  @Import(name = "workspaceId")
  private @Nullable String workspaceId;

  private GetWorkspaceModelPlainArgs() {}

  private GetWorkspaceModelPlainArgs(GetWorkspaceModelPlainArgs $) {
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
  public Optional<List<String>> collections() {
    return Optional.ofNullable(this.collections);
  }

  /**
   * Return only models of this domain.
   *
   * @return what was given, or nothing
   */
  public Optional<String> domain() {
    return Optional.ofNullable(this.domain);
  }

  /**
   * Return only the object with this ID.
   *
   * @return what was given, or nothing
   */
  public Optional<String> id() {
    return Optional.ofNullable(this.id);
  }

  /**
   * Return only models that have all of these labels, given as keys with values.
   *
   * @return what was given, or nothing
   */
  public Optional<Map<String, String>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Return only models with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<String> modelName() {
    return Optional.ofNullable(this.modelName);
  }

  /**
   * Return only models of this type.
   *
   * @return what was given, or nothing
   */
  public Optional<String> modelType() {
    return Optional.ofNullable(this.modelType);
  }

  /**
   * Return only models from this source.
   *
   * @return what was given, or nothing
   */
  public Optional<String> origin() {
    return Optional.ofNullable(this.origin);
  }

  /**
   * Return the public models of this publisher instead of the workspace's own, for example {@code
   * pai} for those of the platform. In this case, leave out {@code workspaceId}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> publisher() {
    return Optional.ofNullable(this.publisher);
  }

  /**
   * Return only models that have this text in their name, domain, task or labels.
   *
   * @return what was given, or nothing
   */
  public Optional<String> query() {
    return Optional.ofNullable(this.query);
  }

  /**
   * Return only models for this task.
   *
   * @return what was given, or nothing
   */
  public Optional<String> task() {
    return Optional.ofNullable(this.task);
  }

  /**
   * Return the models of this workspace. If you leave it out, the function searches your default
   * workspace.
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
  public static Builder builder(GetWorkspaceModelPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceModelPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceModelPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceModelPlainArgs defaults) {
      $ = new GetWorkspaceModelPlainArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only models that belong to one of these collections.
     *
     * @param collections the value
     * @return this builder
     */
    public Builder collections(@Nullable List<String> collections) {
      $.collections = collections;
      return this;
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
     * @param domain the value
     * @return this builder
     */
    public Builder domain(@Nullable String domain) {
      $.domain = domain;
      return this;
    }

    /**
     * Return only the object with this ID.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(@Nullable String id) {
      $.id = id;
      return this;
    }

    /**
     * Return only models that have all of these labels, given as keys with values.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(@Nullable Map<String, String> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Return only models with this name.
     *
     * @param modelName the value
     * @return this builder
     */
    public Builder modelName(@Nullable String modelName) {
      $.modelName = modelName;
      return this;
    }

    /**
     * Return only models of this type.
     *
     * @param modelType the value
     * @return this builder
     */
    public Builder modelType(@Nullable String modelType) {
      $.modelType = modelType;
      return this;
    }

    /**
     * Return only models from this source.
     *
     * @param origin the value
     * @return this builder
     */
    public Builder origin(@Nullable String origin) {
      $.origin = origin;
      return this;
    }

    /**
     * Return the public models of this publisher instead of the workspace's own, for example {@code
     * pai} for those of the platform. In this case, leave out {@code workspaceId}.
     *
     * @param publisher the value
     * @return this builder
     */
    public Builder publisher(@Nullable String publisher) {
      $.publisher = publisher;
      return this;
    }

    /**
     * Return only models that have this text in their name, domain, task or labels.
     *
     * @param query the value
     * @return this builder
     */
    public Builder query(@Nullable String query) {
      $.query = query;
      return this;
    }

    /**
     * Return only models for this task.
     *
     * @param task the value
     * @return this builder
     */
    public Builder task(@Nullable String task) {
      $.task = task;
      return this;
    }

    /**
     * Return the models of this workspace. If you leave it out, the function searches your default
     * workspace.
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
    public GetWorkspaceModelPlainArgs build() {
      return $;
    }
  }
}
