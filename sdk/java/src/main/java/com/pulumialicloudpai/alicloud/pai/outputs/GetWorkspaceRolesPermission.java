// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/** Permissions that a role has under the same conditions. */
@CustomType
public final class GetWorkspaceRolesPermission {
  private @Nullable List<String> permissionCodes;
  private @Nullable List<GetWorkspaceRolesPermissionRule> permissionRules;

  private GetWorkspaceRolesPermission() {}

  /**
   * Codes of the permissions.
   *
   * @return the value, empty when there is none
   */
  public List<String> permissionCodes() {
    return this.permissionCodes == null ? List.of() : this.permissionCodes;
  }

  /**
   * Objects that the permissions apply to.
   *
   * @return the value, empty when there is none
   */
  public List<GetWorkspaceRolesPermissionRule> permissionRules() {
    return this.permissionRules == null ? List.of() : this.permissionRules;
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
  public static Builder builder(GetWorkspaceRolesPermission defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable List<String> permissionCodes;
    private @Nullable List<GetWorkspaceRolesPermissionRule> permissionRules;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceRolesPermission defaults) {
      Objects.requireNonNull(defaults);
      this.permissionCodes = defaults.permissionCodes;
      this.permissionRules = defaults.permissionRules;
    }

    /**
     * Codes of the permissions.
     *
     * @param permissionCodes the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder permissionCodes(@Nullable List<String> permissionCodes) {
      this.permissionCodes = permissionCodes;
      return this;
    }

    /**
     * Codes of the permissions.
     *
     * @param permissionCodes the elements
     * @return this builder
     */
    public Builder permissionCodes(String... permissionCodes) {
      return permissionCodes(List.of(permissionCodes));
    }

    /**
     * Objects that the permissions apply to.
     *
     * @param permissionRules the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder permissionRules(
        @Nullable List<GetWorkspaceRolesPermissionRule> permissionRules) {
      this.permissionRules = permissionRules;
      return this;
    }

    /**
     * Objects that the permissions apply to.
     *
     * @param permissionRules the elements
     * @return this builder
     */
    public Builder permissionRules(GetWorkspaceRolesPermissionRule... permissionRules) {
      return permissionRules(List.of(permissionRules));
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceRolesPermission build() {
      GetWorkspaceRolesPermission built = new GetWorkspaceRolesPermission();
      built.permissionCodes = permissionCodes;
      built.permissionRules = permissionRules;
      return built;
    }
  }
}
