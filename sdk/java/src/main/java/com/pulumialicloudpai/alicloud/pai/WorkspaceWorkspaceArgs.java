// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What a program says about a WorkspaceWorkspace. */
public final class WorkspaceWorkspaceArgs extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceWorkspaceArgs Empty = new WorkspaceWorkspaceArgs();

  @Import(name = "description", required = true)
  private Output<String> description;

  @Import(name = "displayName")
  private @Nullable Output<String> displayName;

  @Import(name = "envTypes", required = true)
  private Output<List<String>> envTypes;

  @Import(name = "resourceGroupId")
  private @Nullable Output<String> resourceGroupId;

  @Import(name = "workspaceName")
  private @Nullable Output<String> workspaceName;

  private WorkspaceWorkspaceArgs() {}

  private WorkspaceWorkspaceArgs(WorkspaceWorkspaceArgs $) {
    this.description = $.description;
    this.displayName = $.displayName;
    this.envTypes = $.envTypes;
    this.resourceGroupId = $.resourceGroupId;
    this.workspaceName = $.workspaceName;
  }

  /**
   * What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
   *
   * @return what was given
   */
  public Output<String> description() {
    return this.description;
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
   * @return what was given
   */
  public Output<List<String>> envTypes() {
    return this.envTypes;
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
  public static Builder builder(WorkspaceWorkspaceArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceWorkspaceArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceWorkspaceArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceWorkspaceArgs defaults) {
      $ = new WorkspaceWorkspaceArgs(Objects.requireNonNull(defaults));
    }

    /**
     * What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
     *
     * @param description the value, perhaps not known yet
     * @return this builder
     */
    public Builder description(Output<String> description) {
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
    public Builder envTypes(Output<List<String>> envTypes) {
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
    public WorkspaceWorkspaceArgs build() {
      if ($.description == null) {
        throw new MissingRequiredPropertyException("WorkspaceWorkspaceArgs", "description");
      }
      if ($.envTypes == null) {
        throw new MissingRequiredPropertyException("WorkspaceWorkspaceArgs", "envTypes");
      }
      return $;
    }
  }
}
