// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceWorkspace}. */
public final class GetWorkspaceWorkspacePlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceWorkspacePlainArgs Empty = new GetWorkspaceWorkspacePlainArgs();

  @Import(name = "id")
  private @Nullable String id;

  @Import(name = "resourceGroupId")
  private @Nullable String resourceGroupId;

  @Import(name = "status")
  private @Nullable String status;

  @Import(name = "workspaceName")
  private @Nullable String workspaceName;

  private GetWorkspaceWorkspacePlainArgs() {}

  private GetWorkspaceWorkspacePlainArgs(GetWorkspaceWorkspacePlainArgs $) {
    this.id = $.id;
    this.resourceGroupId = $.resourceGroupId;
    this.status = $.status;
    this.workspaceName = $.workspaceName;
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
  public static Builder builder(GetWorkspaceWorkspacePlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceWorkspacePlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceWorkspacePlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceWorkspacePlainArgs defaults) {
      $ = new GetWorkspaceWorkspacePlainArgs(Objects.requireNonNull(defaults));
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
    public GetWorkspaceWorkspacePlainArgs build() {
      return $;
    }
  }
}
