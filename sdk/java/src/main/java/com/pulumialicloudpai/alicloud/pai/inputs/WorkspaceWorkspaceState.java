// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What is known of a WorkspaceWorkspace that is looked up. */
public final class WorkspaceWorkspaceState extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceWorkspaceState Empty = new WorkspaceWorkspaceState();

  @Import(name = "adminNames")
  private @Nullable Output<List<String>> adminNames;

  @Import(name = "createTime")
  private @Nullable Output<String> createTime;

  @Import(name = "description")
  private @Nullable Output<String> description;

  @Import(name = "displayName")
  private @Nullable Output<String> displayName;

  @Import(name = "envTypes")
  private @Nullable Output<List<String>> envTypes;

  @Import(name = "gmtModifiedTime")
  private @Nullable Output<String> gmtModifiedTime;

  @Import(name = "isDefault")
  private @Nullable Output<Boolean> isDefault;

  @Import(name = "owner")
  private @Nullable Output<WorkspaceWorkspaceOwnerArgs> owner;

  @Import(name = "resourceGroupId")
  private @Nullable Output<String> resourceGroupId;

  @Import(name = "status")
  private @Nullable Output<String> status;

  @Import(name = "workspaceName")
  private @Nullable Output<String> workspaceName;

  private WorkspaceWorkspaceState() {}

  private WorkspaceWorkspaceState(WorkspaceWorkspaceState $) {
    this.adminNames = $.adminNames;
    this.createTime = $.createTime;
    this.description = $.description;
    this.displayName = $.displayName;
    this.envTypes = $.envTypes;
    this.gmtModifiedTime = $.gmtModifiedTime;
    this.isDefault = $.isDefault;
    this.owner = $.owner;
    this.resourceGroupId = $.resourceGroupId;
    this.status = $.status;
    this.workspaceName = $.workspaceName;
  }

  /**
   * Login names of the administrators, in the order in which the service returns them.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> adminNames() {
    return Optional.ofNullable(this.adminNames);
  }

  /**
   * When the workspace was created, in UTC (ISO 8601).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> description() {
    return Optional.ofNullable(this.description);
  }

  /**
   * Name that the console shows. It can be any text. Defaults to the workspace name. Changing it
   * updates the workspace in place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> displayName() {
    return Optional.ofNullable(this.displayName);
  }

  /**
   * Environments of the workspace: {@code prod} alone (simple mode), or {@code dev} and {@code
   * prod} (standard mode). The order does not matter. Changing it replaces the workspace. Give the
   * new workspace another {@code workspaceName}, because the old name stays taken for 14 days.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> envTypes() {
    return Optional.ofNullable(this.envTypes);
  }

  /**
   * When the workspace was last changed, in UTC (ISO 8601).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> gmtModifiedTime() {
    return Optional.ofNullable(this.gmtModifiedTime);
  }

  /**
   * Whether this is the account's default workspace in the region. Models that name no workspace
   * are created in it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Boolean>> isDefault() {
    return Optional.ofNullable(this.isDefault);
  }

  /**
   * Account that owns the workspace.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<WorkspaceWorkspaceOwnerArgs>> owner() {
    return Optional.ofNullable(this.owner);
  }

  /**
   * Resource group of the workspace, {@code rg-...}. Defaults to the account's default resource
   * group. Changing it moves the workspace to the other group.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> resourceGroupId() {
    return Optional.ofNullable(this.resourceGroupId);
  }

  /**
   * State of the workspace: {@code ENABLED} (ready), {@code INITIALIZING}, {@code UPDATING}, {@code
   * FAILURE} (it could not be created), {@code DISABLED} (switched off by hand) or {@code FROZEN}
   * (payment overdue).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> status() {
    return Optional.ofNullable(this.status);
  }

  /**
   * Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. A
   * longer name gives a warning; a name that breaks another of these rules is refused. The name
   * must be unique in the region, also among the workspaces of DataWorks. It stays taken for 14
   * days after the workspace is deleted. If you leave it out, the provider makes a name from the
   * resource's name in your program, cut to 15 characters, and seven random hexadecimal digits, for
   * example {@code team_1b9c3f0}. Changing it replaces the workspace.
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
  public static Builder builder(WorkspaceWorkspaceState defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceWorkspaceState $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceWorkspaceState();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceWorkspaceState defaults) {
      $ = new WorkspaceWorkspaceState(Objects.requireNonNull(defaults));
    }

    /**
     * Login names of the administrators, in the order in which the service returns them.
     *
     * @param adminNames the value, perhaps not known yet
     * @return this builder
     */
    public Builder adminNames(@Nullable Output<List<String>> adminNames) {
      $.adminNames = adminNames;
      return this;
    }

    /**
     * Login names of the administrators, in the order in which the service returns them.
     *
     * @param adminNames the value
     * @return this builder
     */
    public Builder adminNames(List<String> adminNames) {
      return adminNames(Output.of(adminNames));
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
     * @param createTime the value, perhaps not known yet
     * @return this builder
     */
    public Builder createTime(@Nullable Output<String> createTime) {
      $.createTime = createTime;
      return this;
    }

    /**
     * When the workspace was created, in UTC (ISO 8601).
     *
     * @param createTime the value
     * @return this builder
     */
    public Builder createTime(String createTime) {
      return createTime(Output.of(createTime));
    }

    /**
     * What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
     *
     * @param description the value, perhaps not known yet
     * @return this builder
     */
    public Builder description(@Nullable Output<String> description) {
      $.description = description;
      return this;
    }

    /**
     * What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
     *
     * @param description the value
     * @return this builder
     */
    public Builder description(String description) {
      return description(Output.of(description));
    }

    /**
     * Name that the console shows. It can be any text. Defaults to the workspace name. Changing it
     * updates the workspace in place.
     *
     * @param displayName the value, perhaps not known yet
     * @return this builder
     */
    public Builder displayName(@Nullable Output<String> displayName) {
      $.displayName = displayName;
      return this;
    }

    /**
     * Name that the console shows. It can be any text. Defaults to the workspace name. Changing it
     * updates the workspace in place.
     *
     * @param displayName the value
     * @return this builder
     */
    public Builder displayName(String displayName) {
      return displayName(Output.of(displayName));
    }

    /**
     * Environments of the workspace: {@code prod} alone (simple mode), or {@code dev} and {@code
     * prod} (standard mode). The order does not matter. Changing it replaces the workspace. Give
     * the new workspace another {@code workspaceName}, because the old name stays taken for 14
     * days.
     *
     * @param envTypes the value, perhaps not known yet
     * @return this builder
     */
    public Builder envTypes(@Nullable Output<List<String>> envTypes) {
      $.envTypes = envTypes;
      return this;
    }

    /**
     * Environments of the workspace: {@code prod} alone (simple mode), or {@code dev} and {@code
     * prod} (standard mode). The order does not matter. Changing it replaces the workspace. Give
     * the new workspace another {@code workspaceName}, because the old name stays taken for 14
     * days.
     *
     * @param envTypes the value
     * @return this builder
     */
    public Builder envTypes(List<String> envTypes) {
      return envTypes(Output.of(envTypes));
    }

    /**
     * Environments of the workspace: {@code prod} alone (simple mode), or {@code dev} and {@code
     * prod} (standard mode). The order does not matter. Changing it replaces the workspace. Give
     * the new workspace another {@code workspaceName}, because the old name stays taken for 14
     * days.
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
     * @param gmtModifiedTime the value, perhaps not known yet
     * @return this builder
     */
    public Builder gmtModifiedTime(@Nullable Output<String> gmtModifiedTime) {
      $.gmtModifiedTime = gmtModifiedTime;
      return this;
    }

    /**
     * When the workspace was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value
     * @return this builder
     */
    public Builder gmtModifiedTime(String gmtModifiedTime) {
      return gmtModifiedTime(Output.of(gmtModifiedTime));
    }

    /**
     * Whether this is the account's default workspace in the region. Models that name no workspace
     * are created in it.
     *
     * @param isDefault the value, perhaps not known yet
     * @return this builder
     */
    public Builder isDefault(@Nullable Output<Boolean> isDefault) {
      $.isDefault = isDefault;
      return this;
    }

    /**
     * Whether this is the account's default workspace in the region. Models that name no workspace
     * are created in it.
     *
     * @param isDefault the value
     * @return this builder
     */
    public Builder isDefault(Boolean isDefault) {
      return isDefault(Output.of(isDefault));
    }

    /**
     * Account that owns the workspace.
     *
     * @param owner the value, perhaps not known yet
     * @return this builder
     */
    public Builder owner(@Nullable Output<WorkspaceWorkspaceOwnerArgs> owner) {
      $.owner = owner;
      return this;
    }

    /**
     * Account that owns the workspace.
     *
     * @param owner the value
     * @return this builder
     */
    public Builder owner(WorkspaceWorkspaceOwnerArgs owner) {
      return owner(Output.of(owner));
    }

    /**
     * Resource group of the workspace, {@code rg-...}. Defaults to the account's default resource
     * group. Changing it moves the workspace to the other group.
     *
     * @param resourceGroupId the value, perhaps not known yet
     * @return this builder
     */
    public Builder resourceGroupId(@Nullable Output<String> resourceGroupId) {
      $.resourceGroupId = resourceGroupId;
      return this;
    }

    /**
     * Resource group of the workspace, {@code rg-...}. Defaults to the account's default resource
     * group. Changing it moves the workspace to the other group.
     *
     * @param resourceGroupId the value
     * @return this builder
     */
    public Builder resourceGroupId(String resourceGroupId) {
      return resourceGroupId(Output.of(resourceGroupId));
    }

    /**
     * State of the workspace: {@code ENABLED} (ready), {@code INITIALIZING}, {@code UPDATING},
     * {@code FAILURE} (it could not be created), {@code DISABLED} (switched off by hand) or {@code
     * FROZEN} (payment overdue).
     *
     * @param status the value, perhaps not known yet
     * @return this builder
     */
    public Builder status(@Nullable Output<String> status) {
      $.status = status;
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
    public Builder status(String status) {
      return status(Output.of(status));
    }

    /**
     * Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. A
     * longer name gives a warning; a name that breaks another of these rules is refused. The name
     * must be unique in the region, also among the workspaces of DataWorks. It stays taken for 14
     * days after the workspace is deleted. If you leave it out, the provider makes a name from the
     * resource's name in your program, cut to 15 characters, and seven random hexadecimal digits,
     * for example {@code team_1b9c3f0}. Changing it replaces the workspace.
     *
     * @param workspaceName the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceName(@Nullable Output<String> workspaceName) {
      $.workspaceName = workspaceName;
      return this;
    }

    /**
     * Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. A
     * longer name gives a warning; a name that breaks another of these rules is refused. The name
     * must be unique in the region, also among the workspaces of DataWorks. It stays taken for 14
     * days after the workspace is deleted. If you leave it out, the provider makes a name from the
     * resource's name in your program, cut to 15 characters, and seven random hexadecimal digits,
     * for example {@code team_1b9c3f0}. Changing it replaces the workspace.
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
    public WorkspaceWorkspaceState build() {
      return $;
    }
  }
}
