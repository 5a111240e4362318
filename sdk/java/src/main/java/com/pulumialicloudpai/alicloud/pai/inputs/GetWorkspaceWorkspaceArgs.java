// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceWorkspace}. */
public final class GetWorkspaceWorkspaceArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceWorkspaceArgs Empty = new GetWorkspaceWorkspaceArgs();

  @Import(name = "id")
  private @Nullable Output<String> id;

  @Import(name = "resourceGroupId")
  private @Nullable Output<String> resourceGroupId;

  @Import(name = "status")
  private @Nullable Output<String> status;

  @Import(name = "workspaceName")
  private @Nullable Output<String> workspaceName;

  private GetWorkspaceWorkspaceArgs() {}

  private GetWorkspaceWorkspaceArgs(GetWorkspaceWorkspaceArgs $) {
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
  public Optional<Output<String>> id() {
    return Optional.ofNullable(this.id);
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
  public static Builder builder(GetWorkspaceWorkspaceArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceWorkspaceArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceWorkspaceArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceWorkspaceArgs defaults) {
      $ = new GetWorkspaceWorkspaceArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only the object with this ID.
     *
     * @param id the value, perhaps not known yet
     * @return this builder
     */
    public Builder id(@Nullable Output<String> id) {
      $.id = id;
      return this;
    }

    /**
     * Return only the object with this ID.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      return id(Output.of(id));
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
    public GetWorkspaceWorkspaceArgs build() {
      return $;
    }
  }
}
