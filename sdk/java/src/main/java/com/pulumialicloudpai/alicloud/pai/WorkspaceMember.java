// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.core.internal.Codegen;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumialicloudpai.alicloud.Utilities;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceMemberState;
import java.util.List;
import javax.annotation.Nullable;

/**
 * A member of a PAI workspace is a RAM user, or the account itself, with its roles in the
 * workspace. The owner of a workspace is always a member. You cannot remove the owner.
 *
 * <h2>Example Usage</h2>
 *
 * <h3>A developer who also labels data</h3>
 *
 * <pre>{@code
 * import com.pulumi.Context;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceMember;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceMemberArgs;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;
 *
 * public class App {
 *   static void stack(Context context) {
 *     WorkspaceWorkspace team =
 *         new WorkspaceWorkspace(
 *             "team",
 *             WorkspaceWorkspaceArgs.builder()
 *                 .workspaceName("fraud_detection")
 *                 .description("Models that score card payments")
 *                 .envTypes("prod")
 *                 .build());
 *     new WorkspaceMember(
 *         "analyst",
 *         WorkspaceMemberArgs.builder()
 *             .workspaceId(team.id())
 *             .userId("215139608812345678")
 *             .roles("PAI.AlgoDeveloper", "PAI.LabelManager")
 *             .build());
 *   }
 * }
 * }</pre>
 *
 * <h2>Import</h2>
 *
 * <p>To import a member, join the ID of its workspace and the ID of the member with a colon. If you
 * know only the ID of the user, write it with the word {@code user} before it.
 *
 * <pre>{@code
 * $ pulumi import alicloud:pai/workspaceMember:WorkspaceMember analyst <workspace_id>:<member_id>
 * $ pulumi import alicloud:pai/workspaceMember:WorkspaceMember analyst <workspace_id>:user:<user_id>
 * }</pre>
 */
@ResourceType(type = "alicloud:pai/workspaceMember:WorkspaceMember")
public class WorkspaceMember extends CustomResource {
  private static final String TYPE = "alicloud:pai/workspaceMember:WorkspaceMember";

  @Export(name = "createTime", refs = String.class, tree = "[0]")
  private Output<String> createTime;

  @Export(name = "memberId", refs = String.class, tree = "[0]")
  private Output<String> memberId;

  @Export(
      name = "roles",
      refs = {List.class, String.class},
      tree = "[0,1]")
  private Output<List<String>> roles;

  @Export(name = "userId", refs = String.class, tree = "[0]")
  private Output<String> userId;

  @Export(name = "workspaceId", refs = String.class, tree = "[0]")
  private Output<String> workspaceId;

  /**
   * Makes the resource, and says nothing about it.
   *
   * @param name the name of the resource in the program
   */
  public WorkspaceMember(String name) {
    this(name, WorkspaceMemberArgs.Empty);
  }

  /**
   * Makes the resource.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   */
  public WorkspaceMember(String name, WorkspaceMemberArgs args) {
    this(name, args, null);
  }

  /**
   * Makes the resource, with options.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   * @param options the options of the resource, null for none
   */
  public WorkspaceMember(
      String name, WorkspaceMemberArgs args, @Nullable CustomResourceOptions options) {
    super(TYPE, name, makeArgs(args, options), makeOptions(options, Codegen.empty()), false);
  }

  private WorkspaceMember(
      String name,
      Output<String> id,
      @Nullable WorkspaceMemberState state,
      @Nullable CustomResourceOptions options) {
    super(TYPE, name, state, makeOptions(options, id), false);
  }

  private static WorkspaceMemberArgs makeArgs(
      @Nullable WorkspaceMemberArgs args, @Nullable CustomResourceOptions options) {
    if (options != null && options.getUrn().isPresent()) {
      return null;
    }
    return args == null ? WorkspaceMemberArgs.Empty : args;
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
  public static WorkspaceMember get(
      String name,
      Output<String> id,
      @Nullable WorkspaceMemberState state,
      @Nullable CustomResourceOptions options) {
    return new WorkspaceMember(name, id, state, options);
  }

  /**
   * When the user became a member, in UTC (ISO 8601).
   *
   * @return the value
   */
  public Output<String> createTime() {
    return this.createTime;
  }

  /**
   * ID of the member, {@code <workspace_id>-<user_id>}.
   *
   * @return the value
   */
  public Output<String> memberId() {
    return this.memberId;
  }

  /**
   * Roles of the member, at least one. A role is {@code PAI.AlgoDeveloper}, {@code
   * PAI.AlgoOperator}, {@code PAI.LabelManager}, {@code PAI.MaxComputeDeveloper}, {@code
   * PAI.WorkspaceAdmin}, {@code PAI.WorkspaceGuest}, {@code PAI.WorkspaceOwner} or a custom role,
   * {@code role-...}. Their order does not matter. Changing them updates the member in place: new
   * roles are added before old roles are removed.
   *
   * @return the value
   */
  public Output<List<String>> roles() {
    return this.roles;
  }

  /**
   * ID of the RAM user or account. Changing it replaces the member.
   *
   * @return the value
   */
  public Output<String> userId() {
    return this.userId;
  }

  /**
   * Workspace that the user becomes a member of. Changing it replaces the member.
   *
   * @return the value
   */
  public Output<String> workspaceId() {
    return this.workspaceId;
  }
}
