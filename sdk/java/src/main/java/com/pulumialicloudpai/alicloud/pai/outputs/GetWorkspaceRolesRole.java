// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A custom role of a workspace. */
@CustomType
public final class GetWorkspaceRolesRole {
  private @Nullable String createTime;
  private @Nullable String creator;
  private @Nullable String gmtModifiedTime;
  private String id;
  private @Nullable List<GetWorkspaceRolesModulePermission> modulePermissions;
  private @Nullable String roleId;
  private @Nullable String roleName;
  private String workspaceId;

  private GetWorkspaceRolesRole() {}

  /**
   * When the role was created, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * ID of the account or RAM user that created the role.
   *
   * @return the value, or nothing
   */
  public Optional<String> creator() {
    return Optional.ofNullable(this.creator);
  }

  /**
   * When the role was last changed, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> gmtModifiedTime() {
    return Optional.ofNullable(this.gmtModifiedTime);
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
   * Permissions of the role, module by module.
   *
   * @return the value, empty when there is none
   */
  public List<GetWorkspaceRolesModulePermission> modulePermissions() {
    return this.modulePermissions == null ? List.of() : this.modulePermissions;
  }

  /**
   * ID of the role, {@code role-...}.
   *
   * @return the value, or nothing
   */
  public Optional<String> roleId() {
    return Optional.ofNullable(this.roleId);
  }

  /**
   * Name of the role.
   *
   * @return the value, or nothing
   */
  public Optional<String> roleName() {
    return Optional.ofNullable(this.roleName);
  }

  /**
   * Workspace of the role.
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
  public static Builder builder(GetWorkspaceRolesRole defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String createTime;
    private @Nullable String creator;
    private @Nullable String gmtModifiedTime;
    private String id;
    private @Nullable List<GetWorkspaceRolesModulePermission> modulePermissions;
    private @Nullable String roleId;
    private @Nullable String roleName;
    private String workspaceId;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceRolesRole defaults) {
      Objects.requireNonNull(defaults);
      this.createTime = defaults.createTime;
      this.creator = defaults.creator;
      this.gmtModifiedTime = defaults.gmtModifiedTime;
      this.id = defaults.id;
      this.modulePermissions = defaults.modulePermissions;
      this.roleId = defaults.roleId;
      this.roleName = defaults.roleName;
      this.workspaceId = defaults.workspaceId;
    }

    /**
     * When the role was created, in UTC (ISO 8601).
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
     * ID of the account or RAM user that created the role.
     *
     * @param creator the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder creator(@Nullable String creator) {
      this.creator = creator;
      return this;
    }

    /**
     * When the role was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder gmtModifiedTime(@Nullable String gmtModifiedTime) {
      this.gmtModifiedTime = gmtModifiedTime;
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
        throw new MissingRequiredPropertyException("GetWorkspaceRolesRole", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * Permissions of the role, module by module.
     *
     * @param modulePermissions the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder modulePermissions(
        @Nullable List<GetWorkspaceRolesModulePermission> modulePermissions) {
      this.modulePermissions = modulePermissions;
      return this;
    }

    /**
     * Permissions of the role, module by module.
     *
     * @param modulePermissions the elements
     * @return this builder
     */
    public Builder modulePermissions(GetWorkspaceRolesModulePermission... modulePermissions) {
      return modulePermissions(List.of(modulePermissions));
    }

    /**
     * ID of the role, {@code role-...}.
     *
     * @param roleId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder roleId(@Nullable String roleId) {
      this.roleId = roleId;
      return this;
    }

    /**
     * Name of the role.
     *
     * @param roleName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder roleName(@Nullable String roleName) {
      this.roleName = roleName;
      return this;
    }

    /**
     * Workspace of the role.
     *
     * @param workspaceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder workspaceId(String workspaceId) {
      if (workspaceId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceRolesRole", "workspaceId");
      }
      this.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceRolesRole build() {
      GetWorkspaceRolesRole built = new GetWorkspaceRolesRole();
      built.createTime = createTime;
      built.creator = creator;
      built.gmtModifiedTime = gmtModifiedTime;
      built.id = id;
      built.modulePermissions = modulePermissions;
      built.roleId = roleId;
      built.roleName = roleName;
      built.workspaceId = workspaceId;
      return built;
    }
  }
}
