// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceUsers:getWorkspaceUsers";
const names = ["ids", "maxItems", "nameRegex", "userId", "userName", "workspaceId"];

/**
 * Returns the users who can become members of a workspace. Use it to find the ID that `WorkspaceMember` needs by the
 * name of a RAM user.
 *
 * ## Example Usage
 *
 * ### Everybody who could become a member
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const users = alicloud.pai.getWorkspaceUsersOutput({ workspaceId: "478812" });
 * export const userNames = users.names;
 * ```
 */
export function getWorkspaceUsers(
    args: GetWorkspaceUsersArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceUsersResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Returns the users who can become members of a workspace. Use it to find the ID that `WorkspaceMember` needs by the
 * name of a RAM user.
 *
 * ## Example Usage
 *
 * ### Everybody who could become a member
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const users = alicloud.pai.getWorkspaceUsersOutput({ workspaceId: "478812" });
 * export const userNames = users.names;
 * ```
 */
export function getWorkspaceUsersOutput(
    args: GetWorkspaceUsersOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceUsersResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getWorkspaceUsers`.
 */
export interface GetWorkspaceUsersArgs {
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: string[];
    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
     */
    maxItems?: number;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: string;
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
 * Arguments of `getWorkspaceUsersOutput`.
 */
export interface GetWorkspaceUsersOutputArgs {
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
     */
    maxItems?: pulumi.Input<number | undefined>;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
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
 * Result of `getWorkspaceUsers`.
 */
export interface GetWorkspaceUsersResult {
    /**
     * The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list. An object without a name has its ID here.
     */
    readonly names: string[];
    /**
     * The objects that were found, the oldest first. The list has only the objects that you may see. An empty list does
     * not prove that there are none.
     */
    readonly users: outputs.pai.GetWorkspaceUsersUser[];
}
