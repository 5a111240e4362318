// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A PAI workspace is the place where a team keeps its models, datasets, code and experiments, and
 * where it gives roles to its members.
 *
 * <p>The service creates a workspace in the background. The provider waits until its status is
 * {@code ENABLED}. A deleted workspace stays in the recycle bin for 14 days, and you cannot use its
 * name again during that time.
 */
@CustomType
public final class GetWorkspaceWorkspacesWorkspace {
  private @Nullable List<String> adminNames;
  private @Nullable String createTime;
  private @Nullable String description;
  private @Nullable String displayName;
  private @Nullable List<String> envTypes;
  private @Nullable String gmtModifiedTime;
  private String id;
  private @Nullable Boolean isDefault;
  private @Nullable GetWorkspaceWorkspacesWorkspaceOwner owner;
  private @Nullable String resourceGroupId;
  private @Nullable String status;
  private @Nullable String workspaceName;

  private GetWorkspaceWorkspacesWorkspace() {}

  /**
   * Login names of the administrators, in the order in which the service returns them.
   *
   * @return the value, empty when there is none
   */
  public List<String> adminNames() {
    return this.adminNames == null ? List.of() : this.adminNames;
  }

  /**
   * When the workspace was created, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * What the workspace is for, at most 80 characters.
   *
   * @return the value, or nothing
   */
  public Optional<String> description() {
    return Optional.ofNullable(this.description);
  }

  /**
   * Name that the console shows. It can be any text.
   *
   * @return the value, or nothing
   */
  public Optional<String> displayName() {
    return Optional.ofNullable(this.displayName);
  }

  /**
   * Environments of the workspace: {@code prod} alone (simple mode), or {@code dev} and {@code
   * prod} (standard mode). The order does not matter. Give the new workspace another {@code
   * workspaceName}, because the old name stays taken for 14 days.
   *
   * @return the value, empty when there is none
   */
  public List<String> envTypes() {
    return this.envTypes == null ? List.of() : this.envTypes;
  }

  /**
   * When the workspace was last changed, in UTC (ISO 8601).
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
   * Whether this is the account's default workspace in the region. Models that name no workspace
   * are created in it.
   *
   * @return the value, or nothing
   */
  public Optional<Boolean> isDefault() {
    return Optional.ofNullable(this.isDefault);
  }

  /**
   * Account that owns the workspace.
   *
   * @return the value, or nothing
   */
  public Optional<GetWorkspaceWorkspacesWorkspaceOwner> owner() {
    return Optional.ofNullable(this.owner);
  }

  /**
   * Resource group of the workspace, {@code rg-...}.
   *
   * @return the value, or nothing
   */
  public Optional<String> resourceGroupId() {
    return Optional.ofNullable(this.resourceGroupId);
  }

  /**
   * State of the workspace: {@code ENABLED} (ready), {@code INITIALIZING}, {@code UPDATING}, {@code
   * FAILURE} (it could not be created), {@code DISABLED} (switched off by hand) or {@code FROZEN}
   * (payment overdue).
   *
   * @return the value, or nothing
   */
  public Optional<String> status() {
    return Optional.ofNullable(this.status);
  }

  /**
   * Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. The
   * name must be unique in the region, also among the workspaces of DataWorks. It stays taken for
   * 14 days after the workspace is deleted.
   *
   * @return the value, or nothing
   */
  public Optional<String> workspaceName() {
    return Optional.ofNullable(this.workspaceName);
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
  public static Builder builder(GetWorkspaceWorkspacesWorkspace defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable List<String> adminNames;
    private @Nullable String createTime;
    private @Nullable String description;
    private @Nullable String displayName;
    private @Nullable List<String> envTypes;
    private @Nullable String gmtModifiedTime;
    private String id;
    private @Nullable Boolean isDefault;
    private @Nullable GetWorkspaceWorkspacesWorkspaceOwner owner;
    private @Nullable String resourceGroupId;
    private @Nullable String status;
    private @Nullable String workspaceName;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceWorkspacesWorkspace defaults) {
      Objects.requireNonNull(defaults);
      this.adminNames = defaults.adminNames;
      this.createTime = defaults.createTime;
      this.description = defaults.description;
      this.displayName = defaults.displayName;
      this.envTypes = defaults.envTypes;
      this.gmtModifiedTime = defaults.gmtModifiedTime;
      this.id = defaults.id;
      this.isDefault = defaults.isDefault;
      this.owner = defaults.owner;
      this.resourceGroupId = defaults.resourceGroupId;
      this.status = defaults.status;
      this.workspaceName = defaults.workspaceName;
    }

    /**
     * Login names of the administrators, in the order in which the service returns them.
     *
     * @param adminNames the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder adminNames(@Nullable List<String> adminNames) {
      this.adminNames = adminNames;
      return this;
    }

    /**
     * Login names of the administrators, in the order in which the service returns them.
     *
     * @param adminNames the elements
     * @return this builder
     */
    public Builder adminNames(String... adminNames) {
      return adminNames(List.of(adminNames));
    }

    /**
     * When the workspace was created, in UTC (ISO 8601).
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
     * What the workspace is for, at most 80 characters.
     *
     * @param description the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /**
     * Name that the console shows. It can be any text.
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
     * Environments of the workspace: {@code prod} alone (simple mode), or {@code dev} and {@code
     * prod} (standard mode). The order does not matter. Give the new workspace another {@code
     * workspaceName}, because the old name stays taken for 14 days.
     *
     * @param envTypes the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder envTypes(@Nullable List<String> envTypes) {
      this.envTypes = envTypes;
      return this;
    }

    /**
     * Environments of the workspace: {@code prod} alone (simple mode), or {@code dev} and {@code
     * prod} (standard mode). The order does not matter. Give the new workspace another {@code
     * workspaceName}, because the old name stays taken for 14 days.
     *
     * @param envTypes the elements
     * @return this builder
     */
    public Builder envTypes(String... envTypes) {
      return envTypes(List.of(envTypes));
    }

    /**
     * When the workspace was last changed, in UTC (ISO 8601).
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
        throw new MissingRequiredPropertyException("GetWorkspaceWorkspacesWorkspace", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * Whether this is the account's default workspace in the region. Models that name no workspace
     * are created in it.
     *
     * @param isDefault the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder isDefault(@Nullable Boolean isDefault) {
      this.isDefault = isDefault;
      return this;
    }

    /**
     * Account that owns the workspace.
     *
     * @param owner the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder owner(@Nullable GetWorkspaceWorkspacesWorkspaceOwner owner) {
      this.owner = owner;
      return this;
    }

    /**
     * Resource group of the workspace, {@code rg-...}.
     *
     * @param resourceGroupId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder resourceGroupId(@Nullable String resourceGroupId) {
      this.resourceGroupId = resourceGroupId;
      return this;
    }

    /**
     * State of the workspace: {@code ENABLED} (ready), {@code INITIALIZING}, {@code UPDATING},
     * {@code FAILURE} (it could not be created), {@code DISABLED} (switched off by hand) or {@code
     * FROZEN} (payment overdue).
     *
     * @param status the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder status(@Nullable String status) {
      this.status = status;
      return this;
    }

    /**
     * Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. The
     * name must be unique in the region, also among the workspaces of DataWorks. It stays taken for
     * 14 days after the workspace is deleted.
     *
     * @param workspaceName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder workspaceName(@Nullable String workspaceName) {
      this.workspaceName = workspaceName;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceWorkspacesWorkspace build() {
      GetWorkspaceWorkspacesWorkspace built = new GetWorkspaceWorkspacesWorkspace();
      built.adminNames = adminNames;
      built.createTime = createTime;
      built.description = description;
      built.displayName = displayName;
      built.envTypes = envTypes;
      built.gmtModifiedTime = gmtModifiedTime;
      built.id = id;
      built.isDefault = isDefault;
      built.owner = owner;
      built.resourceGroupId = resourceGroupId;
      built.status = status;
      built.workspaceName = workspaceName;
      return built;
    }
  }
}
