// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A member of a PAI workspace is a RAM user, or the account itself, with its roles in the
 * workspace. The owner of a workspace is always a member. You cannot remove the owner.
 */
@CustomType
public final class GetWorkspaceMembersMember {
  private @Nullable String accountName;
  private @Nullable String accountType;
  private @Nullable String createTime;
  private @Nullable String displayName;
  private String id;
  private @Nullable String memberId;
  private @Nullable String memberName;
  private @Nullable List<String> roles;
  private @Nullable String userId;
  private String workspaceId;

  private GetWorkspaceMembersMember() {}

  /**
   * Login name of the member.
   *
   * @return the value, or nothing
   */
  public Optional<String> accountName() {
    return Optional.ofNullable(this.accountName);
  }

  /**
   * Kind of account: {@code 1} for the Alibaba Cloud account itself, {@code 5} for a RAM user,
   * {@code 6} for a RAM role.
   *
   * @return the value, or nothing
   */
  public Optional<String> accountType() {
    return Optional.ofNullable(this.accountType);
  }

  /**
   * When the user became a member, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * Name of the member as shown in the console.
   *
   * @return the value, or nothing
   */
  public Optional<String> displayName() {
    return Optional.ofNullable(this.displayName);
  }

  /**
   * ID of the object. You can use the ID of a resource with {@code pulumi import}.
   *
   * @return the value
   */
  public String id() {
    return this.id;
  }

  /**
   * ID of the member, {@code <workspace_id>-<user_id>}.
   *
   * @return the value, or nothing
   */
  public Optional<String> memberId() {
    return Optional.ofNullable(this.memberId);
  }

  /**
   * Name of the member.
   *
   * @return the value, or nothing
   */
  public Optional<String> memberName() {
    return Optional.ofNullable(this.memberName);
  }

  /**
   * Roles of the member, at least one. A role is {@code PAI.AlgoDeveloper}, {@code
   * PAI.AlgoOperator}, {@code PAI.LabelManager}, {@code PAI.MaxComputeDeveloper}, {@code
   * PAI.WorkspaceAdmin}, {@code PAI.WorkspaceGuest}, {@code PAI.WorkspaceOwner} or a custom role,
   * {@code role-...}. Their order does not matter.
   *
   * @return the value, empty when there is none
   */
  public List<String> roles() {
    return this.roles == null ? List.of() : this.roles;
  }

  /**
   * ID of the RAM user or account.
   *
   * @return the value, or nothing
   */
  public Optional<String> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Workspace that the user becomes a member of.
   *
   * @return the value
   */
  public String workspaceId() {
    return this.workspaceId;
  }

  /**
   * Starts with nothing known.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with what another value holds.
   *
   * @param defaults where to start
   * @return a builder
   */
  public static Builder builder(GetWorkspaceMembersMember defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String accountName;
    private @Nullable String accountType;
    private @Nullable String createTime;
    private @Nullable String displayName;
    private String id;
    private @Nullable String memberId;
    private @Nullable String memberName;
    private @Nullable List<String> roles;
    private @Nullable String userId;
    private String workspaceId;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceMembersMember defaults) {
      Objects.requireNonNull(defaults);
      this.accountName = defaults.accountName;
      this.accountType = defaults.accountType;
      this.createTime = defaults.createTime;
      this.displayName = defaults.displayName;
      this.id = defaults.id;
      this.memberId = defaults.memberId;
      this.memberName = defaults.memberName;
      this.roles = defaults.roles;
      this.userId = defaults.userId;
      this.workspaceId = defaults.workspaceId;
    }

    /**
     * Login name of the member.
     *
     * @param accountName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder accountName(@Nullable String accountName) {
      this.accountName = accountName;
      return this;
    }

    /**
     * Kind of account: {@code 1} for the Alibaba Cloud account itself, {@code 5} for a RAM user,
     * {@code 6} for a RAM role.
     *
     * @param accountType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder accountType(@Nullable String accountType) {
      this.accountType = accountType;
      return this;
    }

    /**
     * When the user became a member, in UTC (ISO 8601).
     *
     * @param createTime the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder createTime(@Nullable String createTime) {
      this.createTime = createTime;
      return this;
    }

    /**
     * Name of the member as shown in the console.
     *
     * @param displayName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder displayName(@Nullable String displayName) {
      this.displayName = displayName;
      return this;
    }

    /**
     * ID of the object. You can use the ID of a resource with {@code pulumi import}.
     *
     * @param id the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder id(String id) {
      if (id == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceMembersMember", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * ID of the member, {@code <workspace_id>-<user_id>}.
     *
     * @param memberId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder memberId(@Nullable String memberId) {
      this.memberId = memberId;
      return this;
    }

    /**
     * Name of the member.
     *
     * @param memberName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder memberName(@Nullable String memberName) {
      this.memberName = memberName;
      return this;
    }

    /**
     * Roles of the member, at least one. A role is {@code PAI.AlgoDeveloper}, {@code
     * PAI.AlgoOperator}, {@code PAI.LabelManager}, {@code PAI.MaxComputeDeveloper}, {@code
     * PAI.WorkspaceAdmin}, {@code PAI.WorkspaceGuest}, {@code PAI.WorkspaceOwner} or a custom role,
     * {@code role-...}. Their order does not matter.
     *
     * @param roles the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder roles(@Nullable List<String> roles) {
      this.roles = roles;
      return this;
    }

    /**
     * Roles of the member, at least one. A role is {@code PAI.AlgoDeveloper}, {@code
     * PAI.AlgoOperator}, {@code PAI.LabelManager}, {@code PAI.MaxComputeDeveloper}, {@code
     * PAI.WorkspaceAdmin}, {@code PAI.WorkspaceGuest}, {@code PAI.WorkspaceOwner} or a custom role,
     * {@code role-...}. Their order does not matter.
     *
     * @param roles the elements
     * @return this builder
     */
    public Builder roles(String... roles) {
      return roles(List.of(roles));
    }

    /**
     * ID of the RAM user or account.
     *
     * @param userId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /**
     * Workspace that the user becomes a member of.
     *
     * @param workspaceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder workspaceId(String workspaceId) {
      if (workspaceId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceMembersMember", "workspaceId");
      }
      this.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceMembersMember build() {
      GetWorkspaceMembersMember built = new GetWorkspaceMembersMember();
      built.accountName = accountName;
      built.accountType = accountType;
      built.createTime = createTime;
      built.displayName = displayName;
      built.id = id;
      built.memberId = memberId;
      built.memberName = memberName;
      built.roles = roles;
      built.userId = userId;
      built.workspaceId = workspaceId;
      return built;
    }
  }
}
