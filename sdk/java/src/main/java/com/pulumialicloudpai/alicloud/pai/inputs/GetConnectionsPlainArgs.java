// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What {@code getConnections} is asked with. */
public final class GetConnectionsPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetConnectionsPlainArgs Empty = new GetConnectionsPlainArgs();

  @Import(name = "accessibility")
  private @Nullable String accessibility;

  @Import(name = "connectionName")
  private @Nullable String connectionName;

  @Import(name = "connectionType")
  private @Nullable String connectionType;

  @Import(name = "creator")
  private @Nullable String creator;

  @Import(name = "ids")
  private @Nullable List<String> ids;

  @Import(name = "maxItems")
  private @Nullable Integer maxItems;

  @Import(name = "model")
  private @Nullable String model;

  @Import(name = "modelType")
  private @Nullable String modelType;

  @Import(name = "nameRegex")
  private @Nullable String nameRegex;

  @Import(name = "toolCall")
  private @Nullable Boolean toolCall;

  @Import(name = "workspaceId")
  private @Nullable String workspaceId;

  private GetConnectionsPlainArgs() {}

  private GetConnectionsPlainArgs(GetConnectionsPlainArgs $) {
    this.accessibility = $.accessibility;
    this.connectionName = $.connectionName;
    this.connectionType = $.connectionType;
    this.creator = $.creator;
    this.ids = $.ids;
    this.maxItems = $.maxItems;
    this.model = $.model;
    this.modelType = $.modelType;
    this.nameRegex = $.nameRegex;
    this.toolCall = $.toolCall;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Only connections of this visibility: {@code PRIVATE} or {@code PUBLIC}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Only the connection of this name.
   *
   * @return what was given, or nothing
   */
  public Optional<String> connectionName() {
    return Optional.ofNullable(this.connectionName);
  }

  /**
   * Only connections of this type: {@code OpenLLMConnection}, for example.
   *
   * @return what was given, or nothing
   */
  public Optional<String> connectionType() {
    return Optional.ofNullable(this.connectionType);
  }

  /**
   * Only connections that this account or RAM user created.
   *
   * @return what was given, or nothing
   */
  public Optional<String> creator() {
    return Optional.ofNullable(this.creator);
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
   * At most so many, at least 1. Without it there are all.
   *
   * @return what was given, or nothing
   */
  public Optional<Integer> maxItems() {
    return Optional.ofNullable(this.maxItems);
  }

  /**
   * Only connections that this model can be reached by.
   *
   * @return what was given, or nothing
   */
  public Optional<String> model() {
    return Optional.ofNullable(this.model);
  }

  /**
   * Only connections that a model of this type can be reached by: {@code LLM}, {@code Embedding} or
   * {@code ReRank}.
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
   * Only connections whose models can call tools, or with {@code false} those whose models cannot.
   *
   * @return what was given, or nothing
   */
  public Optional<Boolean> toolCall() {
    return Optional.ofNullable(this.toolCall);
  }

  /**
   * Connections of this workspace.
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
  public static Builder builder(GetConnectionsPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetConnectionsPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetConnectionsPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetConnectionsPlainArgs defaults) {
      $ = new GetConnectionsPlainArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Only connections of this visibility: {@code PRIVATE} or {@code PUBLIC}.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(@Nullable String accessibility) {
      $.accessibility = accessibility;
      return this;
    }

    /**
     * Only the connection of this name.
     *
     * @param connectionName the value
     * @return this builder
     */
    public Builder connectionName(@Nullable String connectionName) {
      $.connectionName = connectionName;
      return this;
    }

    /**
     * Only connections of this type: {@code OpenLLMConnection}, for example.
     *
     * @param connectionType the value
     * @return this builder
     */
    public Builder connectionType(@Nullable String connectionType) {
      $.connectionType = connectionType;
      return this;
    }

    /**
     * Only connections that this account or RAM user created.
     *
     * @param creator the value
     * @return this builder
     */
    public Builder creator(@Nullable String creator) {
      $.creator = creator;
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
     * Only connections that this model can be reached by.
     *
     * @param model the value
     * @return this builder
     */
    public Builder model(@Nullable String model) {
      $.model = model;
      return this;
    }

    /**
     * Only connections that a model of this type can be reached by: {@code LLM}, {@code Embedding}
     * or {@code ReRank}.
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
     * Only connections whose models can call tools, or with {@code false} those whose models
     * cannot.
     *
     * @param toolCall the value
     * @return this builder
     */
    public Builder toolCall(@Nullable Boolean toolCall) {
      $.toolCall = toolCall;
      return this;
    }

    /**
     * Connections of this workspace.
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
    public GetConnectionsPlainArgs build() {
      return $;
    }
  }
}
