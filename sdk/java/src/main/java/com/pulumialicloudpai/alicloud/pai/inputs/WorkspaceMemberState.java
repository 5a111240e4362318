// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What is known of a WorkspaceMember that is looked up. */
public final class WorkspaceMemberState extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceMemberState Empty = new WorkspaceMemberState();

  @Import(name = "createTime")
  private @Nullable Output<String> createTime;

  @Import(name = "memberId")
  private @Nullable Output<String> memberId;

  @Import(name = "roles")
  private @Nullable Output<List<String>> roles;

  @Import(name = "userId")
  private @Nullable Output<String> userId;

  @Import(name = "workspaceId")
  private @Nullable Output<String> workspaceId;

  private WorkspaceMemberState() {}

  private WorkspaceMemberState(WorkspaceMemberState $) {
    this.createTime = $.createTime;
    this.memberId = $.memberId;
    this.roles = $.roles;
    this.userId = $.userId;
    this.workspaceId = $.workspaceId;
  }

  /**
   * When the user became a member, in UTC (ISO 8601).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * ID of the member, {@code <workspace_id>-<user_id>}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> memberId() {
    return Optional.ofNullable(this.memberId);
  }

  /**
   * Roles of the member, at least one. A role is {@code PAI.AlgoDeveloper}, {@code
   * PAI.AlgoOperator}, {@code PAI.LabelManager}, {@code PAI.MaxComputeDeveloper}, {@code
   * PAI.WorkspaceAdmin}, {@code PAI.WorkspaceGuest}, {@code PAI.WorkspaceOwner} or a custom role,
   * {@code role-...}. Their order does not matter. Changing them updates the member in place: new
   * roles are added before old roles are removed.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> roles() {
    return Optional.ofNullable(this.roles);
  }

  /**
   * ID of the RAM user or account. Changing it replaces the member.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Workspace that the user becomes a member of. Changing it replaces the member.
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
  public static Builder builder(WorkspaceMemberState defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceMemberState $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceMemberState();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceMemberState defaults) {
      $ = new WorkspaceMemberState(Objects.requireNonNull(defaults));
    }

    /**
     * When the user became a member, in UTC (ISO 8601).
     *
     * @param createTime the value, perhaps not known yet
     * @return this builder
     */
    public Builder createTime(@Nullable Output<String> createTime) {
      $.createTime = createTime;
      return this;
    }

    /**
     * When the user became a member, in UTC (ISO 8601).
     *
     * @param createTime the value
     * @return this builder
     */
    public Builder createTime(String createTime) {
      return createTime(Output.of(createTime));
    }

    /**
     * ID of the member, {@code <workspace_id>-<user_id>}.
     *
     * @param memberId the value, perhaps not known yet
     * @return this builder
     */
    public Builder memberId(@Nullable Output<String> memberId) {
      $.memberId = memberId;
      return this;
    }

    /**
     * ID of the member, {@code <workspace_id>-<user_id>}.
     *
     * @param memberId the value
     * @return this builder
     */
    public Builder memberId(String memberId) {
      return memberId(Output.of(memberId));
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
    public Builder roles(@Nullable Output<List<String>> roles) {
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
    public Builder userId(@Nullable Output<String> userId) {
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
    public Builder workspaceId(@Nullable Output<String> workspaceId) {
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
    public WorkspaceMemberState build() {
      return $;
    }
  }
}
