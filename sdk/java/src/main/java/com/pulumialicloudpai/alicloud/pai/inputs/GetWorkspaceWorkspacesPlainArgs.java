// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What {@code getWorkspaceWorkspaces} is asked with. */
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
   * Only those whose name matches this regular expression anywhere in it; {@code ^} and {@code $}
   * hold it to the beginning and the end. It is refused when it takes longer than a second.
   *
   * @return what was given, or nothing
   */
  public Optional<String> nameRegex() {
    return Optional.ofNullable(this.nameRegex);
  }

  /**
   * Only workspaces of this resource group.
   *
   * @return what was given, or nothing
   */
  public Optional<String> resourceGroupId() {
    return Optional.ofNullable(this.resourceGroupId);
  }

  /**
   * Only workspaces in this state: {@code ENABLED}, for example.
   *
   * @return what was given, or nothing
   */
  public Optional<String> status() {
    return Optional.ofNullable(this.status);
  }

  /**
   * Only the workspace of this name.
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
     * Only workspaces of this resource group.
     *
     * @param resourceGroupId the value
     * @return this builder
     */
    public Builder resourceGroupId(@Nullable String resourceGroupId) {
      $.resourceGroupId = resourceGroupId;
      return this;
    }

    /**
     * Only workspaces in this state: {@code ENABLED}, for example.
     *
     * @param status the value
     * @return this builder
     */
    public Builder status(@Nullable String status) {
      $.status = status;
      return this;
    }

    /**
     * Only the workspace of this name.
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
