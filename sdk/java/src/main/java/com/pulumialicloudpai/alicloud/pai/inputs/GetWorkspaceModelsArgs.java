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

/** Arguments of {@code getWorkspaceModels}. */
public final class GetWorkspaceModelsArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceModelsArgs Empty = new GetWorkspaceModelsArgs();

  @Import(name = "collections")
  private @Nullable Output<List<String>> collections;

  @Import(name = "domain")
  private @Nullable Output<String> domain;

  @Import(name = "ids")
  private @Nullable Output<List<String>> ids;

  @Import(name = "labels")
  private @Nullable Output<Map<String, String>> labels;

  @Import(name = "maxItems")
  private @Nullable Output<Integer> maxItems;

  @Import(name = "modelName")
  private @Nullable Output<String> modelName;

  @Import(name = "modelType")
  private @Nullable Output<String> modelType;

  @Import(name = "nameRegex")
  private @Nullable Output<String> nameRegex;

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

  private GetWorkspaceModelsArgs() {}

  private GetWorkspaceModelsArgs(GetWorkspaceModelsArgs $) {
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
   * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
   * your list with the {@code ids} of the result. An empty list returns nothing.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> ids() {
    return Optional.ofNullable(this.ids);
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
   * Return at most this number of objects, at least 1. If you leave it out, the function returns
   * all of them.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> maxItems() {
    return Optional.ofNullable(this.maxItems);
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
   * Return only objects whose name matches this regular expression. The match can be anywhere in
   * the name; use {@code ^} and {@code $} to match the beginning and the end. The function fails if
   * the match takes longer than one second.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> nameRegex() {
    return Optional.ofNullable(this.nameRegex);
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
  public static Builder builder(GetWorkspaceModelsArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceModelsArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceModelsArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceModelsArgs defaults) {
      $ = new GetWorkspaceModelsArgs(Objects.requireNonNull(defaults));
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
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
     * your list with the {@code ids} of the result. An empty list returns nothing.
     *
     * @param ids the value, perhaps not known yet
     * @return this builder
     */
    public Builder ids(@Nullable Output<List<String>> ids) {
      $.ids = ids;
      return this;
    }

    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
     * your list with the {@code ids} of the result. An empty list returns nothing.
     *
     * @param ids the value
     * @return this builder
     */
    public Builder ids(List<String> ids) {
      return ids(Output.of(ids));
    }

    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
     * your list with the {@code ids} of the result. An empty list returns nothing.
     *
     * @param ids the elements
     * @return this builder
     */
    public Builder ids(String... ids) {
      return ids(List.of(ids));
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
     * Return at most this number of objects, at least 1. If you leave it out, the function returns
     * all of them.
     *
     * @param maxItems the value, perhaps not known yet
     * @return this builder
     */
    public Builder maxItems(@Nullable Output<Integer> maxItems) {
      $.maxItems = maxItems;
      return this;
    }

    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns
     * all of them.
     *
     * @param maxItems the value
     * @return this builder
     */
    public Builder maxItems(Integer maxItems) {
      return maxItems(Output.of(maxItems));
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
     * Return only objects whose name matches this regular expression. The match can be anywhere in
     * the name; use {@code ^} and {@code $} to match the beginning and the end. The function fails
     * if the match takes longer than one second.
     *
     * @param nameRegex the value, perhaps not known yet
     * @return this builder
     */
    public Builder nameRegex(@Nullable Output<String> nameRegex) {
      $.nameRegex = nameRegex;
      return this;
    }

    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in
     * the name; use {@code ^} and {@code $} to match the beginning and the end. The function fails
     * if the match takes longer than one second.
     *
     * @param nameRegex the value
     * @return this builder
     */
    public Builder nameRegex(String nameRegex) {
      return nameRegex(Output.of(nameRegex));
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
    public GetWorkspaceModelsArgs build() {
      return $;
    }
  }
}
