// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Permissions of a role in a module of PAI. */
@CustomType
public final class GetWorkspaceRolesModulePermission {
  private @Nullable String moduleName;
  private @Nullable String permissionType;
  private @Nullable List<GetWorkspaceRolesPermission> permissions;

  private GetWorkspaceRolesModulePermission() {}

  /**
   * Name of the module, for example {@code DSW}, {@code DLC}, {@code Dataset}, {@code Model},
   * {@code Image} or {@code CodeSource}.
   *
   * @return the value, or nothing
   */
  public Optional<String> moduleName() {
    return Optional.ofNullable(this.moduleName);
  }

  /**
   * Level of access: {@code ReadOnly}, {@code ReadWrite}, {@code FullAccess}, {@code NoPrivilege}
   * or {@code CustomPermissions}.
   *
   * @return the value, or nothing
   */
  public Optional<String> permissionType() {
    return Optional.ofNullable(this.permissionType);
  }

  /**
   * The permissions in detail, if {@code permissionType} is {@code CustomPermissions}.
   *
   * @return the value, empty when there is none
   */
  public List<GetWorkspaceRolesPermission> permissions() {
    return this.permissions == null ? List.of() : this.permissions;
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
  public static Builder builder(GetWorkspaceRolesModulePermission defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String moduleName;
    private @Nullable String permissionType;
    private @Nullable List<GetWorkspaceRolesPermission> permissions;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceRolesModulePermission defaults) {
      Objects.requireNonNull(defaults);
      this.moduleName = defaults.moduleName;
      this.permissionType = defaults.permissionType;
      this.permissions = defaults.permissions;
    }

    /**
     * Name of the module, for example {@code DSW}, {@code DLC}, {@code Dataset}, {@code Model},
     * {@code Image} or {@code CodeSource}.
     *
     * @param moduleName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder moduleName(@Nullable String moduleName) {
      this.moduleName = moduleName;
      return this;
    }

    /**
     * Level of access: {@code ReadOnly}, {@code ReadWrite}, {@code FullAccess}, {@code NoPrivilege}
     * or {@code CustomPermissions}.
     *
     * @param permissionType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder permissionType(@Nullable String permissionType) {
      this.permissionType = permissionType;
      return this;
    }

    /**
     * The permissions in detail, if {@code permissionType} is {@code CustomPermissions}.
     *
     * @param permissions the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder permissions(@Nullable List<GetWorkspaceRolesPermission> permissions) {
      this.permissions = permissions;
      return this;
    }

    /**
     * The permissions in detail, if {@code permissionType} is {@code CustomPermissions}.
     *
     * @param permissions the elements
     * @return this builder
     */
    public Builder permissions(GetWorkspaceRolesPermission... permissions) {
      return permissions(List.of(permissions));
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceRolesModulePermission build() {
      GetWorkspaceRolesModulePermission built = new GetWorkspaceRolesModulePermission();
      built.moduleName = moduleName;
      built.permissionType = permissionType;
      built.permissions = permissions;
      return built;
    }
  }
}
