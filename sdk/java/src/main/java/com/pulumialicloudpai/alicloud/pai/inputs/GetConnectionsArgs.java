// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getConnections}. */
public final class GetConnectionsArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetConnectionsArgs Empty = new GetConnectionsArgs();

  @Import(name = "accessibility")
  private @Nullable Output<String> accessibility;

  @Import(name = "connectionName")
  private @Nullable Output<String> connectionName;

  @Import(name = "connectionType")
  private @Nullable Output<String> connectionType;

  @Import(name = "creator")
  private @Nullable Output<String> creator;

  @Import(name = "ids")
  private @Nullable Output<List<String>> ids;

  @Import(name = "maxItems")
  private @Nullable Output<Integer> maxItems;

  @Import(name = "model")
  private @Nullable Output<String> model;

  @Import(name = "modelType")
  private @Nullable Output<String> modelType;

  @Import(name = "nameRegex")
  private @Nullable Output<String> nameRegex;

  @Import(name = "toolCall")
  private @Nullable Output<Boolean> toolCall;

  @Import(name = "workspaceId")
  private @Nullable Output<String> workspaceId;

  private GetConnectionsArgs() {}

  private GetConnectionsArgs(GetConnectionsArgs $) {
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
   * Return only connections with this visibility: {@code PRIVATE} or {@code PUBLIC}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Return only the connection with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> connectionName() {
    return Optional.ofNullable(this.connectionName);
  }

  /**
   * Return only connections of this type, for example {@code OpenLLMConnection}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> connectionType() {
    return Optional.ofNullable(this.connectionType);
  }

  /**
   * Return only connections that this account or RAM user created.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> creator() {
    return Optional.ofNullable(this.creator);
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
   * Return at most this number of objects, at least 1. If you leave it out, the function returns
   * all of them.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> maxItems() {
    return Optional.ofNullable(this.maxItems);
  }

  /**
   * Return only connections to this model.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> model() {
    return Optional.ofNullable(this.model);
  }

  /**
   * Return only connections to a model of this type: {@code LLM}, {@code Embedding} or {@code
   * ReRank}.
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
   * Return only connections to models that can call tools ({@code true}) or that cannot ({@code
   * false}).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Boolean>> toolCall() {
    return Optional.ofNullable(this.toolCall);
  }

  /**
   * Return the connections of this workspace.
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
  public static Builder builder(GetConnectionsArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetConnectionsArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetConnectionsArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetConnectionsArgs defaults) {
      $ = new GetConnectionsArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only connections with this visibility: {@code PRIVATE} or {@code PUBLIC}.
     *
     * @param accessibility the value, perhaps not known yet
     * @return this builder
     */
    public Builder accessibility(@Nullable Output<String> accessibility) {
      $.accessibility = accessibility;
      return this;
    }

    /**
     * Return only connections with this visibility: {@code PRIVATE} or {@code PUBLIC}.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(String accessibility) {
      return accessibility(Output.of(accessibility));
    }

    /**
     * Return only the connection with this name.
     *
     * @param connectionName the value, perhaps not known yet
     * @return this builder
     */
    public Builder connectionName(@Nullable Output<String> connectionName) {
      $.connectionName = connectionName;
      return this;
    }

    /**
     * Return only the connection with this name.
     *
     * @param connectionName the value
     * @return this builder
     */
    public Builder connectionName(String connectionName) {
      return connectionName(Output.of(connectionName));
    }

    /**
     * Return only connections of this type, for example {@code OpenLLMConnection}.
     *
     * @param connectionType the value, perhaps not known yet
     * @return this builder
     */
    public Builder connectionType(@Nullable Output<String> connectionType) {
      $.connectionType = connectionType;
      return this;
    }

    /**
     * Return only connections of this type, for example {@code OpenLLMConnection}.
     *
     * @param connectionType the value
     * @return this builder
     */
    public Builder connectionType(String connectionType) {
      return connectionType(Output.of(connectionType));
    }

    /**
     * Return only connections that this account or RAM user created.
     *
     * @param creator the value, perhaps not known yet
     * @return this builder
     */
    public Builder creator(@Nullable Output<String> creator) {
      $.creator = creator;
      return this;
    }

    /**
     * Return only connections that this account or RAM user created.
     *
     * @param creator the value
     * @return this builder
     */
    public Builder creator(String creator) {
      return creator(Output.of(creator));
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
     * Return only connections to this model.
     *
     * @param model the value, perhaps not known yet
     * @return this builder
     */
    public Builder model(@Nullable Output<String> model) {
      $.model = model;
      return this;
    }

    /**
     * Return only connections to this model.
     *
     * @param model the value
     * @return this builder
     */
    public Builder model(String model) {
      return model(Output.of(model));
    }

    /**
     * Return only connections to a model of this type: {@code LLM}, {@code Embedding} or {@code
     * ReRank}.
     *
     * @param modelType the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelType(@Nullable Output<String> modelType) {
      $.modelType = modelType;
      return this;
    }

    /**
     * Return only connections to a model of this type: {@code LLM}, {@code Embedding} or {@code
     * ReRank}.
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
     * Return only connections to models that can call tools ({@code true}) or that cannot ({@code
     * false}).
     *
     * @param toolCall the value, perhaps not known yet
     * @return this builder
     */
    public Builder toolCall(@Nullable Output<Boolean> toolCall) {
      $.toolCall = toolCall;
      return this;
    }

    /**
     * Return only connections to models that can call tools ({@code true}) or that cannot ({@code
     * false}).
     *
     * @param toolCall the value
     * @return this builder
     */
    public Builder toolCall(Boolean toolCall) {
      return toolCall(Output.of(toolCall));
    }

    /**
     * Return the connections of this workspace.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(@Nullable Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Return the connections of this workspace.
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
    public GetConnectionsArgs build() {
      return $;
    }
  }
}
