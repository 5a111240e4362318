// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import java.util.Objects;

/** What a program says about a WorkspaceMember. */
public final class WorkspaceMemberArgs extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceMemberArgs Empty = new WorkspaceMemberArgs();

  @Import(name = "roles", required = true)
  private Output<List<String>> roles;

  @Import(name = "userId", required = true)
  private Output<String> userId;

  @Import(name = "workspaceId", required = true)
  private Output<String> workspaceId;

  private WorkspaceMemberArgs() {}

  private WorkspaceMemberArgs(WorkspaceMemberArgs $) {
    this.roles = $.roles;
    this.userId = $.userId;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Roles of the member, at least one. A role is {@code PAI.AlgoDeveloper}, {@code
   * PAI.AlgoOperator}, {@code PAI.LabelManager}, {@code PAI.MaxComputeDeveloper}, {@code
   * PAI.WorkspaceAdmin}, {@code PAI.WorkspaceGuest}, {@code PAI.WorkspaceOwner} or a custom role,
   * {@code role-...}. Their order does not matter. Changing them updates the member in place: new
   * roles are added before old roles are removed.
   *
   * @return what was given
   */
  public Output<List<String>> roles() {
    return this.roles;
  }

  /**
   * ID of the RAM user or account. Changing it replaces the member.
   *
   * @return what was given
   */
  public Output<String> userId() {
    return this.userId;
  }

  /**
   * Workspace that the user becomes a member of. Changing it replaces the member.
   *
   * @return what was given
   */
  public Output<String> workspaceId() {
    return this.workspaceId;
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
  public static Builder builder(WorkspaceMemberArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceMemberArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceMemberArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceMemberArgs defaults) {
      $ = new WorkspaceMemberArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Roles of the member, at least one. A role is {@code PAI.AlgoDeveloper}, {@code
     * PAI.AlgoOperator}, {@code PAI.LabelManager}, {@code PAI.MaxComputeDeveloper}, {@code
     * PAI.WorkspaceAdmin}, {@code PAI.WorkspaceGuest}, {@code PAI.WorkspaceOwner} or a custom role,
     * {@code role-...}. Their order does not matter. Changing them updates the member in place: new
     * roles are added before old roles are removed.
     *
     * @param roles the value, perhaps not known yet
     * @return this builder
     */
    public Builder roles(Output<List<String>> roles) {
      $.roles = roles;
      return this;
    }

    /**
     * Roles of the member, at least one. A role is {@code PAI.AlgoDeveloper}, {@code
     * PAI.AlgoOperator}, {@code PAI.LabelManager}, {@code PAI.MaxComputeDeveloper}, {@code
     * PAI.WorkspaceAdmin}, {@code PAI.WorkspaceGuest}, {@code PAI.WorkspaceOwner} or a custom role,
     * {@code role-...}. Their order does not matter. Changing them updates the member in place: new
     * roles are added before old roles are removed.
     *
     * @param roles the value
     * @return this builder
     */
    public Builder roles(List<String> roles) {
      return roles(Output.of(roles));
    }

    /**
     * Roles of the member, at least one. A role is {@code PAI.AlgoDeveloper}, {@code
     * PAI.AlgoOperator}, {@code PAI.LabelManager}, {@code PAI.MaxComputeDeveloper}, {@code
     * PAI.WorkspaceAdmin}, {@code PAI.WorkspaceGuest}, {@code PAI.WorkspaceOwner} or a custom role,
     * {@code role-...}. Their order does not matter. Changing them updates the member in place: new
     * roles are added before old roles are removed.
     *
     * @param roles the elements
     * @return this builder
     */
    public Builder roles(String... roles) {
      return roles(List.of(roles));
    }

    /**
     * ID of the RAM user or account. Changing it replaces the member.
     *
     * @param userId the value, perhaps not known yet
     * @return this builder
     */
    public Builder userId(Output<String> userId) {
      $.userId = userId;
      return this;
    }

    /**
     * ID of the RAM user or account. Changing it replaces the member.
     *
     * @param userId the value
     * @return this builder
     */
    public Builder userId(String userId) {
      return userId(Output.of(userId));
    }

    /**
     * Workspace that the user becomes a member of. Changing it replaces the member.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Workspace that the user becomes a member of. Changing it replaces the member.
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
    public WorkspaceMemberArgs build() {
      if ($.roles == null) {
        throw new MissingRequiredPropertyException("WorkspaceMemberArgs", "roles");
      }
      if ($.userId == null) {
        throw new MissingRequiredPropertyException("WorkspaceMemberArgs", "userId");
      }
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("WorkspaceMemberArgs", "workspaceId");
      }
      return $;
    }
  }
}
