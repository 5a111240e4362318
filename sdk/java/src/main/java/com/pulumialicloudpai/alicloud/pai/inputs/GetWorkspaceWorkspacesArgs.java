// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceWorkspaces}. */
public final class GetWorkspaceWorkspacesArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceWorkspacesArgs Empty = new GetWorkspaceWorkspacesArgs();

  @Import(name = "ids")
  private @Nullable Output<List<String>> ids;

  @Import(name = "maxItems")
  private @Nullable Output<Integer> maxItems;

  @Import(name = "nameRegex")
  private @Nullable Output<String> nameRegex;

  @Import(name = "resourceGroupId")
  private @Nullable Output<String> resourceGroupId;

  @Import(name = "status")
  private @Nullable Output<String> status;

  @Import(name = "workspaceName")
  private @Nullable Output<String> workspaceName;

  private GetWorkspaceWorkspacesArgs() {}

  private GetWorkspaceWorkspacesArgs(GetWorkspaceWorkspacesArgs $) {
    this.ids = $.ids;
    this.maxItems = $.maxItems;
    this.nameRegex = $.nameRegex;
    this.resourceGroupId = $.resourceGroupId;
    this.status = $.status;
    this.workspaceName = $.workspaceName;
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
   * Return only workspaces of this resource group.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> resourceGroupId() {
    return Optional.ofNullable(this.resourceGroupId);
  }

  /**
   * Return only workspaces in this state, for example {@code ENABLED}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> status() {
    return Optional.ofNullable(this.status);
  }

  /**
   * Return only the workspace with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> workspaceName() {
    return Optional.ofNullable(this.workspaceName);
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
  public static Builder builder(GetWorkspaceWorkspacesArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceWorkspacesArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceWorkspacesArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceWorkspacesArgs defaults) {
      $ = new GetWorkspaceWorkspacesArgs(Objects.requireNonNull(defaults));
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
     * Return only workspaces of this resource group.
     *
     * @param resourceGroupId the value, perhaps not known yet
     * @return this builder
     */
    public Builder resourceGroupId(@Nullable Output<String> resourceGroupId) {
      $.resourceGroupId = resourceGroupId;
      return this;
    }

    /**
     * Return only workspaces of this resource group.
     *
     * @param resourceGroupId the value
     * @return this builder
     */
    public Builder resourceGroupId(String resourceGroupId) {
      return resourceGroupId(Output.of(resourceGroupId));
    }

    /**
     * Return only workspaces in this state, for example {@code ENABLED}.
     *
     * @param status the value, perhaps not known yet
     * @return this builder
     */
    public Builder status(@Nullable Output<String> status) {
      $.status = status;
      return this;
    }

    /**
     * Return only workspaces in this state, for example {@code ENABLED}.
     *
     * @param status the value
     * @return this builder
     */
    public Builder status(String status) {
      return status(Output.of(status));
    }

    /**
     * Return only the workspace with this name.
     *
     * @param workspaceName the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceName(@Nullable Output<String> workspaceName) {
      $.workspaceName = workspaceName;
      return this;
    }

    /**
     * Return only the workspace with this name.
     *
     * @param workspaceName the value
     * @return this builder
     */
    public Builder workspaceName(String workspaceName) {
      return workspaceName(Output.of(workspaceName));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public GetWorkspaceWorkspacesArgs build() {
      return $;
    }
  }
}
