// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceUser:getWorkspaceUser";
const names = ["userId", "userName", "workspaceId"];

/**
 * Finds one user who can become a member of the workspace, by name or by ID. The call fails if no user matches, or if
 * more than one does.
 *
 * ## Example Usage
 *
 * ### A member by the name of the RAM user
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const analyst = alicloud.pai.getWorkspaceUserOutput({ workspaceId: "478812", userName: "analyst@fraud-team" });
 * const analystMember = new alicloud.pai.WorkspaceMember("analyst", {
 *     workspaceId: "478812",
 *     userId: analyst.id,
 *     roles: ["PAI.AlgoDeveloper"],
 * });
 * ```
 */
export function getWorkspaceUser(
    args: GetWorkspaceUserArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceUserResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Finds one user who can become a member of the workspace, by name or by ID. The call fails if no user matches, or if
 * more than one does.
 *
 * ## Example Usage
 *
 * ### A member by the name of the RAM user
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const analyst = alicloud.pai.getWorkspaceUserOutput({ workspaceId: "478812", userName: "analyst@fraud-team" });
 * const analystMember = new alicloud.pai.WorkspaceMember("analyst", {
 *     workspaceId: "478812",
 *     userId: analyst.id,
 *     roles: ["PAI.AlgoDeveloper"],
 * });
 * ```
 */
export function getWorkspaceUserOutput(
    args: GetWorkspaceUserOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceUserResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getWorkspaceUser`.
 */
export interface GetWorkspaceUserArgs {
    /**
     * Return only the user with this ID, which is a number.
     */
    userId?: string;
    /**
     * Return only the user with this name.
     */
    userName?: string;
    /**
     * Return the users for this workspace.
     */
    workspaceId: string;
}

/**
 * Arguments of `getWorkspaceUserOutput`.
 */
export interface GetWorkspaceUserOutputArgs {
    /**
     * Return only the user with this ID, which is a number.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * Return only the user with this name.
     */
    userName?: pulumi.Input<string | undefined>;
    /**
     * Return the users for this workspace.
     */
    workspaceId: pulumi.Input<string>;
}

/**
 * Result of `getWorkspaceUser`.
 */
export interface GetWorkspaceUserResult {
    /**
     * ID of the object. You can use the ID of a resource with `pulumi import`.
     */
    readonly id: string;
    /**
     * ID of the account or RAM user. Use it as `userId` of a `WorkspaceMember`.
     */
    readonly userId?: string;
    /**
     * Name of the user.
     */
    readonly userName?: string;
    /**
     * Workspace that the user can become a member of.
     */
    readonly workspaceId: string;
}
