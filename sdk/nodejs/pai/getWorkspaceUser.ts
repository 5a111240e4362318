// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceUser:getWorkspaceUser";
const names = ["userId", "userName", "workspaceId"];

/**
 * The one user who has the name or number that is asked for and can become a member of the workspace. It is an error if
 * there is none, or more than one.
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
 * The one user who has the name or number that is asked for and can become a member of the workspace. It is an error if
 * there is none, or more than one.
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
 * What `getWorkspaceUser` is asked with.
 */
export interface GetWorkspaceUserArgs {
    /**
     * Only the user of this number: digits.
     */
    userId?: string;
    /**
     * Only the user of this name.
     */
    userName?: string;
    /**
     * Users for this workspace.
     */
    workspaceId: string;
}

/**
 * What `getWorkspaceUserOutput` is asked with.
 */
export interface GetWorkspaceUserOutputArgs {
    /**
     * Only the user of this number: digits.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * Only the user of this name.
     */
    userName?: pulumi.Input<string | undefined>;
    /**
     * Users for this workspace.
     */
    workspaceId: pulumi.Input<string>;
}

/**
 * What `getWorkspaceUser` answers.
 */
export interface GetWorkspaceUserResult {
    /**
     * Its id; that of a resource is the one that `pulumi import` takes.
     */
    readonly id: string;
    /**
     * Number of the account or RAM user, as `userId` of `WorkspaceMember` takes it.
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
