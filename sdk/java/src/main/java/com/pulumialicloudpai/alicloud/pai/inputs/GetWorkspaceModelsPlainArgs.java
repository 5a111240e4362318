// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What {@code getWorkspaceModels} is asked with. */
public final class GetWorkspaceModelsPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceModelsPlainArgs Empty = new GetWorkspaceModelsPlainArgs();

  @Import(name = "collections")
  private @Nullable List<String> collections;

  @Import(name = "domain")
  private @Nullable String domain;

  @Import(name = "ids")
  private @Nullable List<String> ids;

  @Import(name = "labels")
  private @Nullable Map<String, String> labels;

  @Import(name = "maxItems")
  private @Nullable Integer maxItems;

  @Import(name = "modelName")
  private @Nullable String modelName;

  @Import(name = "modelType")
  private @Nullable String modelType;

  @Import(name = "nameRegex")
  private @Nullable String nameRegex;

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

  private GetWorkspaceModelsPlainArgs() {}

  private GetWorkspaceModelsPlainArgs(GetWorkspaceModelsPlainArgs $) {
    this.collections = $.collections;
    this.domain = $.domain;
    this.ids = $.ids;
    this.labels = $.labels;
    this.maxItems = $.maxItems;
    this.modelName = $.modelName;
    this.modelType = $.modelType;
    this.nameRegex = $.nameRegex;
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
  public Optional<List<String>> collections() {
    return Optional.ofNullable(this.collections);
  }

  /**
   * Only models of this domain.
   *
   * @return what was given, or nothing
   */
  public Optional<String> domain() {
    return Optional.ofNullable(this.domain);
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
   * Only models that have all of these labels, each a key with its value.
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
   * Only models of this name.
   *
   * @return what was given, or nothing
   */
  public Optional<String> modelName() {
    return Optional.ofNullable(this.modelName);
  }

  /**
   * Only models of this type.
   *
   * @return what was given, or nothing
   */
  public Optional<String> modelType() {
    return Optional.ofNullable(this.modelType);
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
   * Only models from this source.
   *
   * @return what was given, or nothing
   */
  public Optional<String> origin() {
    return Optional.ofNullable(this.origin);
  }

  /**
   * Public models of this publisher instead of the workspace's own: {@code pai} for those of the
   * platform. Leave {@code workspaceId} out then.
   *
   * @return what was given, or nothing
   */
  public Optional<String> publisher() {
    return Optional.ofNullable(this.publisher);
  }

  /**
   * Only models in whose name, domain, task or labels this text occurs.
   *
   * @return what was given, or nothing
   */
  public Optional<String> query() {
    return Optional.ofNullable(this.query);
  }

  /**
   * Only models for this task.
   *
   * @return what was given, or nothing
   */
  public Optional<String> task() {
    return Optional.ofNullable(this.task);
  }

  /**
   * Models of this workspace; without it those of the caller's default workspace.
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
  public static Builder builder(GetWorkspaceModelsPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceModelsPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceModelsPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceModelsPlainArgs defaults) {
      $ = new GetWorkspaceModelsPlainArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Only models that belong to one of these collections.
     *
     * @param collections the value
     * @return this builder
     */
    public Builder collections(@Nullable List<String> collections) {
      $.collections = collections;
      return this;
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
     * @param domain the value
     * @return this builder
     */
    public Builder domain(@Nullable String domain) {
      $.domain = domain;
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
     * Only models that have all of these labels, each a key with its value.
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
     * Only models of this name.
     *
     * @param modelName the value
     * @return this builder
     */
    public Builder modelName(@Nullable String modelName) {
      $.modelName = modelName;
      return this;
    }

    /**
     * Only models of this type.
     *
     * @param modelType the value
     * @return this builder
     */
    public Builder modelType(@Nullable String modelType) {
      $.modelType = modelType;
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
     * Only models from this source.
     *
     * @param origin the value
     * @return this builder
     */
    public Builder origin(@Nullable String origin) {
      $.origin = origin;
      return this;
    }

    /**
     * Public models of this publisher instead of the workspace's own: {@code pai} for those of the
     * platform. Leave {@code workspaceId} out then.
     *
     * @param publisher the value
     * @return this builder
     */
    public Builder publisher(@Nullable String publisher) {
      $.publisher = publisher;
      return this;
    }

    /**
     * Only models in whose name, domain, task or labels this text occurs.
     *
     * @param query the value
     * @return this builder
     */
    public Builder query(@Nullable String query) {
      $.query = query;
      return this;
    }

    /**
     * Only models for this task.
     *
     * @param task the value
     * @return this builder
     */
    public Builder task(@Nullable String task) {
      $.task = task;
      return this;
    }

    /**
     * Models of this workspace; without it those of the caller's default workspace.
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
    public GetWorkspaceModelsPlainArgs build() {
      return $;
    }
  }
}
