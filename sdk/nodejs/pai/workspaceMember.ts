// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as utilities from "../utilities";

const shape: utilities.Shape = {
    name: "WorkspaceMember",
    inputs: ["roles", "userId", "workspaceId"],
    required: ["roles", "userId", "workspaceId"],
    outputs: ["createTime", "memberId"],
    state: ["createTime", "memberId", "roles", "userId", "workspaceId"],
};

/**
 * A member of a PAI workspace is a RAM user, or the account itself, with its roles in the workspace. The owner of a
 * workspace is always a member. You cannot remove the owner.
 *
 * ## Example Usage
 *
 * ### A developer who also labels data
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const team = new alicloud.pai.WorkspaceWorkspace("team", {
 *     workspaceName: "fraud_detection",
 *     description: "Models that score card payments",
 *     envTypes: ["prod"],
 * });
 * const analyst = new alicloud.pai.WorkspaceMember("analyst", {
 *     workspaceId: team.id,
 *     userId: "215139608812345678",
 *     roles: ["PAI.AlgoDeveloper", "PAI.LabelManager"],
 * });
 * ```
 *
 * ## Import
 *
 * To import a member, join the ID of its workspace and the ID of the member with a colon. If you know only the ID of
 * the user, write it with the word `user` before it.
 *
 * ```sh
 * $ pulumi import alicloud:pai/workspaceMember:WorkspaceMember analyst <workspace_id>:<member_id>
 * $ pulumi import alicloud:pai/workspaceMember:WorkspaceMember analyst <workspace_id>:user:<user_id>
 * ```
 */
export class WorkspaceMember extends pulumi.CustomResource {
    /**
     * Look up a WorkspaceMember that exists, without managing it.
     *
     * @param name - Name of the resource in the program.
     * @param id - Id of the resource, the same that it is imported by.
     * @param state - What is known of it.
     * @param opts - Options of the resource.
     */
    public static get(
        name: string,
        id: pulumi.Input<pulumi.ID>,
        state?: WorkspaceMemberState,
        opts?: pulumi.CustomResourceOptions,
    ): WorkspaceMember {
        return new WorkspaceMember(name, state as any, { ...opts, id });
    }

    /** @internal */
    public static readonly __pulumiType = "alicloud:pai/workspaceMember:WorkspaceMember";

    /**
     * Tell whether an object is a WorkspaceMember, even one of another copy of this package in the same process.
     *
     * @param obj - Any value.
     */
    public static override isInstance(obj: any): obj is WorkspaceMember {
        return obj?.["__pulumiType"] === WorkspaceMember.__pulumiType;
    }

    /**
     * When the user became a member, in UTC (ISO 8601).
     */
    declare public readonly createTime: pulumi.Output<string>;
    /**
     * ID of the member, `<workspace_id>-<user_id>`.
     */
    declare public readonly memberId: pulumi.Output<string>;
    /**
     * Roles of the member, at least one. A role is `PAI.AlgoDeveloper`, `PAI.AlgoOperator`, `PAI.LabelManager`,
     * `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`, `PAI.WorkspaceOwner` or a custom role,
     * `role-...`. Their order does not matter. Changing them updates the member in place: new roles are added before
     * old roles are removed.
     */
    declare public readonly roles: pulumi.Output<string[]>;
    /**
     * ID of the RAM user or account. Changing it replaces the member.
     */
    declare public readonly userId: pulumi.Output<string>;
    /**
     * Workspace that the user becomes a member of. Changing it replaces the member.
     */
    declare public readonly workspaceId: pulumi.Output<string>;

    /**
     * Create a WorkspaceMember.
     *
     * @param name - Name of the resource in the program.
     * @param args - What the program says about it.
     * @param opts - Options of the resource.
     */
    constructor(name: string, args: WorkspaceMemberArgs, opts?: pulumi.CustomResourceOptions);
    constructor(name: string, args?: WorkspaceMemberArgs | WorkspaceMemberState, opts?: pulumi.CustomResourceOptions) {
        super(
            WorkspaceMember.__pulumiType,
            name,
            utilities.properties(shape, args, opts),
            utilities.options(shape, opts),
        );
    }
}

/**
 * What is known of a WorkspaceMember that is looked up.
 */
export interface WorkspaceMemberState {
    /**
     * When the user became a member, in UTC (ISO 8601).
     */
    createTime?: pulumi.Input<string | undefined>;
    /**
     * ID of the member, `<workspace_id>-<user_id>`.
     */
    memberId?: pulumi.Input<string | undefined>;
    /**
     * Roles of the member, at least one. A role is `PAI.AlgoDeveloper`, `PAI.AlgoOperator`, `PAI.LabelManager`,
     * `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`, `PAI.WorkspaceOwner` or a custom role,
     * `role-...`. Their order does not matter. Changing them updates the member in place: new roles are added before
     * old roles are removed.
     */
    roles?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * ID of the RAM user or account. Changing it replaces the member.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * Workspace that the user becomes a member of. Changing it replaces the member.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * What a program says about a WorkspaceMember.
 */
export interface WorkspaceMemberArgs {
    /**
     * Roles of the member, at least one. A role is `PAI.AlgoDeveloper`, `PAI.AlgoOperator`, `PAI.LabelManager`,
     * `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`, `PAI.WorkspaceOwner` or a custom role,
     * `role-...`. Their order does not matter. Changing them updates the member in place: new roles are added before
     * old roles are removed.
     */
    roles: pulumi.Input<pulumi.Input<string>[]>;
    /**
     * ID of the RAM user or account. Changing it replaces the member.
     */
    userId: pulumi.Input<string>;
    /**
     * Workspace that the user becomes a member of. Changing it replaces the member.
     */
    workspaceId: pulumi.Input<string>;
}
