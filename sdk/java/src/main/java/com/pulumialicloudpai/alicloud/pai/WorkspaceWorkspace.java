// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.core.internal.Codegen;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumialicloudpai.alicloud.Utilities;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceWorkspaceState;
import com.pulumialicloudpai.alicloud.pai.outputs.WorkspaceWorkspaceOwner;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A PAI workspace is the place where a team keeps its models, datasets, code and experiments, and
 * where it gives roles to its members.
 *
 * <p>The service creates a workspace in the background. The provider waits until its status is
 * {@code ENABLED}. A deleted workspace stays in the recycle bin for 14 days, and you cannot use its
 * name again during that time.
 *
 * <h2>Example Usage</h2>
 *
 * <h3>A workspace with two environments</h3>
 *
 * <pre>{@code
 * import com.pulumi.Context;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;
 *
 * public class App {
 *   static void stack(Context context) {
 *     new WorkspaceWorkspace(
 *         "team",
 *         WorkspaceWorkspaceArgs.builder()
 *             .workspaceName("fraud_detection")
 *             .displayName("Fraud detection")
 *             .description("Models that score card payments")
 *             .envTypes("dev", "prod")
 *             .build());
 *   }
 * }
 * }</pre>
 *
 * <h3>A workspace that the plugin names</h3>
 *
 * <pre>{@code
 * import com.pulumi.Context;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;
 *
 * public class App {
 *   static void stack(Context context) {
 *     new WorkspaceWorkspace(
 *         "trials",
 *         WorkspaceWorkspaceArgs.builder()
 *             .description("Trials, replaced whenever needed")
 *             .envTypes("prod")
 *             .build());
 *   }
 * }
 * }</pre>
 *
 * <h2>Import</h2>
 *
 * <p>To import a workspace, use its ID, which is a number.
 *
 * <pre>{@code
 * $ pulumi import alicloud:pai/workspaceWorkspace:WorkspaceWorkspace team <workspace_id>
 * }</pre>
 */
@ResourceType(type = "alicloud:pai/workspaceWorkspace:WorkspaceWorkspace")
public class WorkspaceWorkspace extends CustomResource {
  private static final String TYPE = "alicloud:pai/workspaceWorkspace:WorkspaceWorkspace";

  @Export(
      name = "adminNames",
      refs = {List.class, String.class},
      tree = "[0,1]")
  private Output<List<String>> adminNames;

  @Export(name = "createTime", refs = String.class, tree = "[0]")
  private Output<String> createTime;

  @Export(name = "description", refs = String.class, tree = "[0]")
  private Output<String> description;

  @Export(name = "displayName", refs = String.class, tree = "[0]")
  private Output<String> displayName;

  @Export(
      name = "envTypes",
      refs = {List.class, String.class},
      tree = "[0,1]")
  private Output<List<String>> envTypes;

  @Export(name = "gmtModifiedTime", refs = String.class, tree = "[0]")
  private Output<String> gmtModifiedTime;

  @Export(name = "isDefault", refs = Boolean.class, tree = "[0]")
  private Output<Boolean> isDefault;

  @Export(name = "owner", refs = WorkspaceWorkspaceOwner.class, tree = "[0]")
  private Output<WorkspaceWorkspaceOwner> owner;

  @Export(name = "resourceGroupId", refs = String.class, tree = "[0]")
  private Output<String> resourceGroupId;

  @Export(name = "status", refs = String.class, tree = "[0]")
  private Output<String> status;

  @Export(name = "workspaceName", refs = String.class, tree = "[0]")
  private Output<String> workspaceName;

  /**
   * Makes the resource, and says nothing about it.
   *
   * @param name the name of the resource in the program
   */
  public WorkspaceWorkspace(String name) {
    this(name, WorkspaceWorkspaceArgs.Empty);
  }

  /**
   * Makes the resource.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   */
  public WorkspaceWorkspace(String name, WorkspaceWorkspaceArgs args) {
    this(name, args, null);
  }

  /**
   * Makes the resource, with options.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   * @param options the options of the resource, null for none
   */
  public WorkspaceWorkspace(
      String name, WorkspaceWorkspaceArgs args, @Nullable CustomResourceOptions options) {
    super(TYPE, name, makeArgs(args, options), makeOptions(options, Codegen.empty()), false);
  }

  private WorkspaceWorkspace(
      String name,
      Output<String> id,
      @Nullable WorkspaceWorkspaceState state,
      @Nullable CustomResourceOptions options) {
    super(TYPE, name, state, makeOptions(options, id), false);
  }

  private static WorkspaceWorkspaceArgs makeArgs(
      @Nullable WorkspaceWorkspaceArgs args, @Nullable CustomResourceOptions options) {
    if (options != null && options.getUrn().isPresent()) {
      return null;
    }
    return args == null ? WorkspaceWorkspaceArgs.Empty : args;
  }

  private static CustomResourceOptions makeOptions(
      @Nullable CustomResourceOptions options, @Nullable Output<String> id) {
    return Utilities.mergeOptions(options, id);
  }

  /**
   * Looks up a resource that exists, without managing it.
   *
   * @param name the name of the resource in the program
   * @param id the id of the resource, the same that it is imported by
   * @param state what is known of it, null for nothing
   * @param options the options of the resource, null for none
   * @return the resource that was found
   */
  public static WorkspaceWorkspace get(
      String name,
      Output<String> id,
      @Nullable WorkspaceWorkspaceState state,
      @Nullable CustomResourceOptions options) {
    return new WorkspaceWorkspace(name, id, state, options);
  }

  /**
   * Login names of the administrators, in the order in which the service returns them.
   *
   * @return the value, or nothing
   */
  public Output<Optional<List<String>>> adminNames() {
    return Codegen.optional(this.adminNames);
  }

  /**
   * When the workspace was created, in UTC (ISO 8601).
   *
   * @return the value
   */
  public Output<String> createTime() {
    return this.createTime;
  }

  /**
   * What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
   *
   * @return the value
   */
  public Output<String> description() {
    return this.description;
  }

  /**
   * Name that the console shows. It can be any text. Defaults to the workspace name. Changing it
   * updates the workspace in place.
   *
   * @return the value
   */
  public Output<String> displayName() {
    return this.displayName;
  }

  /**
   * Environments of the workspace: {@code prod} alone (simple mode), or {@code dev} and {@code
   * prod} (standard mode). The order does not matter. Changing it replaces the workspace. Give the
   * new workspace another {@code workspaceName}, because the old name stays taken for 14 days.
   *
   * @return the value
   */
  public Output<List<String>> envTypes() {
    return this.envTypes;
  }

  /**
   * When the workspace was last changed, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> gmtModifiedTime() {
    return Codegen.optional(this.gmtModifiedTime);
  }

  /**
   * Whether this is the account's default workspace in the region. Models that name no workspace
   * are created in it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Boolean>> isDefault() {
    return Codegen.optional(this.isDefault);
  }

  /**
   * Account that owns the workspace.
   *
   * @return the value, or nothing
   */
  public Output<Optional<WorkspaceWorkspaceOwner>> owner() {
    return Codegen.optional(this.owner);
  }

  /**
   * Resource group of the workspace, {@code rg-...}. Defaults to the account's default resource
   * group. Changing it moves the workspace to the other group.
   *
   * @return the value
   */
  public Output<String> resourceGroupId() {
    return this.resourceGroupId;
  }

  /**
   * State of the workspace: {@code ENABLED} (ready), {@code INITIALIZING}, {@code UPDATING}, {@code
   * FAILURE} (it could not be created), {@code DISABLED} (switched off by hand) or {@code FROZEN}
   * (payment overdue).
   *
   * @return the value
   */
  public Output<String> status() {
    return this.status;
  }

  /**
   * Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. A
   * longer name gives a warning; a name that breaks another of these rules is refused. The name
   * must be unique in the region, also among the workspaces of DataWorks. It stays taken for 14
   * days after the workspace is deleted. If you leave it out, the provider makes a name from the
   * resource's name in your program, cut to 15 characters, and seven random hexadecimal digits, for
   * example {@code team_1b9c3f0}. Changing it replaces the workspace.
   *
   * @return the value
   */
  public Output<String> workspaceName() {
    return this.workspaceName;
  }
}
