// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What {@code getConnections} is asked with. */
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
   * Only connections of this visibility: {@code PRIVATE} or {@code PUBLIC}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Only the connection of this name.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> connectionName() {
    return Optional.ofNullable(this.connectionName);
  }

  /**
   * Only connections of this type: {@code OpenLLMConnection}, for example.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> connectionType() {
    return Optional.ofNullable(this.connectionType);
  }

  /**
   * Only connections that this account or RAM user created.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> creator() {
    return Optional.ofNullable(this.creator);
  }

  /**
   * Only those with one of these ids. An id that is not found is no error: compare with the {@code
   * ids} of the answer. An empty list finds nothing.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> ids() {
    return Optional.ofNullable(this.ids);
  }

  /**
   * At most so many, at least 1. Without it there are all.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> maxItems() {
    return Optional.ofNullable(this.maxItems);
  }

  /**
   * Only connections that this model can be reached by.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> model() {
    return Optional.ofNullable(this.model);
  }

  /**
   * Only connections that a model of this type can be reached by: {@code LLM}, {@code Embedding} or
   * {@code ReRank}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> modelType() {
    return Optional.ofNullable(this.modelType);
  }

  /**
   * Only those whose name matches this regular expression anywhere in it; {@code ^} and {@code $}
   * hold it to the beginning and the end. It is refused when it takes longer than a second.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> nameRegex() {
    return Optional.ofNullable(this.nameRegex);
  }

  /**
   * Only connections whose models can call tools, or with {@code false} those whose models cannot.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Boolean>> toolCall() {
    return Optional.ofNullable(this.toolCall);
  }

  /**
   * Connections of this workspace.
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
     * Only connections of this visibility: {@code PRIVATE} or {@code PUBLIC}.
     *
     * @param accessibility the value, perhaps not known yet
     * @return this builder
     */
    public Builder accessibility(@Nullable Output<String> accessibility) {
      $.accessibility = accessibility;
      return this;
    }

    /**
     * Only connections of this visibility: {@code PRIVATE} or {@code PUBLIC}.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(String accessibility) {
      return accessibility(Output.of(accessibility));
    }

    /**
     * Only the connection of this name.
     *
     * @param connectionName the value, perhaps not known yet
     * @return this builder
     */
    public Builder connectionName(@Nullable Output<String> connectionName) {
      $.connectionName = connectionName;
      return this;
    }

    /**
     * Only the connection of this name.
     *
     * @param connectionName the value
     * @return this builder
     */
    public Builder connectionName(String connectionName) {
      return connectionName(Output.of(connectionName));
    }

    /**
     * Only connections of this type: {@code OpenLLMConnection}, for example.
     *
     * @param connectionType the value, perhaps not known yet
     * @return this builder
     */
    public Builder connectionType(@Nullable Output<String> connectionType) {
      $.connectionType = connectionType;
      return this;
    }

    /**
     * Only connections of this type: {@code OpenLLMConnection}, for example.
     *
     * @param connectionType the value
     * @return this builder
     */
    public Builder connectionType(String connectionType) {
      return connectionType(Output.of(connectionType));
    }

    /**
     * Only connections that this account or RAM user created.
     *
     * @param creator the value, perhaps not known yet
     * @return this builder
     */
    public Builder creator(@Nullable Output<String> creator) {
      $.creator = creator;
      return this;
    }

    /**
     * Only connections that this account or RAM user created.
     *
     * @param creator the value
     * @return this builder
     */
    public Builder creator(String creator) {
      return creator(Output.of(creator));
    }

    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the
     * {@code ids} of the answer. An empty list finds nothing.
     *
     * @param ids the value, perhaps not known yet
     * @return this builder
     */
    public Builder ids(@Nullable Output<List<String>> ids) {
      $.ids = ids;
      return this;
    }

    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the
     * {@code ids} of the answer. An empty list finds nothing.
     *
     * @param ids the value
     * @return this builder
     */
    public Builder ids(List<String> ids) {
      return ids(Output.of(ids));
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
     * @param maxItems the value, perhaps not known yet
     * @return this builder
     */
    public Builder maxItems(@Nullable Output<Integer> maxItems) {
      $.maxItems = maxItems;
      return this;
    }

    /**
     * At most so many, at least 1. Without it there are all.
     *
     * @param maxItems the value
     * @return this builder
     */
    public Builder maxItems(Integer maxItems) {
      return maxItems(Output.of(maxItems));
    }

    /**
     * Only connections that this model can be reached by.
     *
     * @param model the value, perhaps not known yet
     * @return this builder
     */
    public Builder model(@Nullable Output<String> model) {
      $.model = model;
      return this;
    }

    /**
     * Only connections that this model can be reached by.
     *
     * @param model the value
     * @return this builder
     */
    public Builder model(String model) {
      return model(Output.of(model));
    }

    /**
     * Only connections that a model of this type can be reached by: {@code LLM}, {@code Embedding}
     * or {@code ReRank}.
     *
     * @param modelType the value, perhaps not known yet
     * @return this builder
     */
    public Builder modelType(@Nullable Output<String> modelType) {
      $.modelType = modelType;
      return this;
    }

    /**
     * Only connections that a model of this type can be reached by: {@code LLM}, {@code Embedding}
     * or {@code ReRank}.
     *
     * @param modelType the value
     * @return this builder
     */
    public Builder modelType(String modelType) {
      return modelType(Output.of(modelType));
    }

    /**
     * Only those whose name matches this regular expression anywhere in it; {@code ^} and {@code $}
     * hold it to the beginning and the end. It is refused when it takes longer than a second.
     *
     * @param nameRegex the value, perhaps not known yet
     * @return this builder
     */
    public Builder nameRegex(@Nullable Output<String> nameRegex) {
      $.nameRegex = nameRegex;
      return this;
    }

    /**
     * Only those whose name matches this regular expression anywhere in it; {@code ^} and {@code $}
     * hold it to the beginning and the end. It is refused when it takes longer than a second.
     *
     * @param nameRegex the value
     * @return this builder
     */
    public Builder nameRegex(String nameRegex) {
      return nameRegex(Output.of(nameRegex));
    }

    /**
     * Only connections whose models can call tools, or with {@code false} those whose models
     * cannot.
     *
     * @param toolCall the value, perhaps not known yet
     * @return this builder
     */
    public Builder toolCall(@Nullable Output<Boolean> toolCall) {
      $.toolCall = toolCall;
      return this;
    }

    /**
     * Only connections whose models can call tools, or with {@code false} those whose models
     * cannot.
     *
     * @param toolCall the value
     * @return this builder
     */
    public Builder toolCall(Boolean toolCall) {
      return toolCall(Output.of(toolCall));
    }

    /**
     * Connections of this workspace.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(@Nullable Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Connections of this workspace.
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
