// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceWorkspaces}. */
public final class GetWorkspaceWorkspacesPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceWorkspacesPlainArgs Empty = new GetWorkspaceWorkspacesPlainArgs();

  @Import(name = "ids")
  private @Nullable List<String> ids;

  @Import(name = "maxItems")
  private @Nullable Integer maxItems;

  @Import(name = "nameRegex")
  private @Nullable String nameRegex;

  @Import(name = "resourceGroupId")
  private @Nullable String resourceGroupId;

  @Import(name = "status")
  private @Nullable String status;

  @Import(name = "workspaceName")
  private @Nullable String workspaceName;

  private GetWorkspaceWorkspacesPlainArgs() {}

  private GetWorkspaceWorkspacesPlainArgs(GetWorkspaceWorkspacesPlainArgs $) {
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
  public Optional<List<String>> ids() {
    return Optional.ofNullable(this.ids);
  }

  /**
   * Return at most this number of objects, at least 1. If you leave it out, the function returns
   * all of them.
   *
   * @return what was given, or nothing
   */
  public Optional<Integer> maxItems() {
    return Optional.ofNullable(this.maxItems);
  }

  /**
   * Return only objects whose name matches this regular expression. The match can be anywhere in
   * the name; use {@code ^} and {@code $} to match the beginning and the end. The function fails if
   * the match takes longer than one second.
   *
   * @return what was given, or nothing
   */
  public Optional<String> nameRegex() {
    return Optional.ofNullable(this.nameRegex);
  }

  /**
   * Return only workspaces of this resource group.
   *
   * @return what was given, or nothing
   */
  public Optional<String> resourceGroupId() {
    return Optional.ofNullable(this.resourceGroupId);
  }

  /**
   * Return only workspaces in this state, for example {@code ENABLED}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> status() {
    return Optional.ofNullable(this.status);
  }

  /**
   * Return only the workspace with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<String> workspaceName() {
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
  public static Builder builder(GetWorkspaceWorkspacesPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceWorkspacesPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceWorkspacesPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceWorkspacesPlainArgs defaults) {
      $ = new GetWorkspaceWorkspacesPlainArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
     * your list with the {@code ids} of the result. An empty list returns nothing.
     *
     * @param ids the value
     * @return this builder
     */
    public Builder ids(@Nullable List<String> ids) {
      $.ids = ids;
      return this;
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
     * @param maxItems the value
     * @return this builder
     */
    public Builder maxItems(@Nullable Integer maxItems) {
      $.maxItems = maxItems;
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
    public Builder nameRegex(@Nullable String nameRegex) {
      $.nameRegex = nameRegex;
      return this;
    }

    /**
     * Return only workspaces of this resource group.
     *
     * @param resourceGroupId the value
     * @return this builder
     */
    public Builder resourceGroupId(@Nullable String resourceGroupId) {
      $.resourceGroupId = resourceGroupId;
      return this;
    }

    /**
     * Return only workspaces in this state, for example {@code ENABLED}.
     *
     * @param status the value
     * @return this builder
     */
    public Builder status(@Nullable String status) {
      $.status = status;
      return this;
    }

    /**
     * Return only the workspace with this name.
     *
     * @param workspaceName the value
     * @return this builder
     */
    public Builder workspaceName(@Nullable String workspaceName) {
      $.workspaceName = workspaceName;
      return this;
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public GetWorkspaceWorkspacesPlainArgs build() {
      return $;
    }
  }
}
