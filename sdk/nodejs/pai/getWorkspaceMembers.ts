// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceMembers:getWorkspaceMembers";
const names = ["ids", "maxItems", "memberName", "nameRegex", "roles", "userId", "workspaceId"];

/**
 * Returns the members of a workspace with their roles.
 *
 * ## Example Usage
 *
 * ### Who administers a workspace
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const admins = alicloud.pai.getWorkspaceMembersOutput({ workspaceId: "478812", roles: ["PAI.WorkspaceAdmin"] });
 * export const adminNames = admins.names;
 * ```
 */
export function getWorkspaceMembers(
    args: GetWorkspaceMembersArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceMembersResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Returns the members of a workspace with their roles.
 *
 * ## Example Usage
 *
 * ### Who administers a workspace
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const admins = alicloud.pai.getWorkspaceMembersOutput({ workspaceId: "478812", roles: ["PAI.WorkspaceAdmin"] });
 * export const adminNames = admins.names;
 * ```
 */
export function getWorkspaceMembersOutput(
    args: GetWorkspaceMembersOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceMembersResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getWorkspaceMembers`.
 */
export interface GetWorkspaceMembersArgs {
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
     * Return only the member with this name.
     */
    memberName?: string;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: string;
    /**
     * Return only members that have all of these roles.
     */
    roles?: string[];
    /**
     * Return only the member with this user ID, which is a number.
     */
    userId?: string;
    /**
     * Return the members of this workspace.
     */
    workspaceId: string;
}

/**
 * Arguments of `getWorkspaceMembersOutput`.
 */
export interface GetWorkspaceMembersOutputArgs {
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
     * Return only the member with this name.
     */
    memberName?: pulumi.Input<string | undefined>;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
    /**
     * Return only members that have all of these roles.
     */
    roles?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return only the member with this user ID, which is a number.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * Return the members of this workspace.
     */
    workspaceId: pulumi.Input<string>;
}

/**
 * Result of `getWorkspaceMembers`.
 */
export interface GetWorkspaceMembersResult {
    /**
     * The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
     */
    readonly ids: string[];
    /**
     * The objects that were found, the oldest first. The list has only the objects that you may see. An empty list does
     * not prove that there are none.
     */
    readonly members: outputs.pai.GetWorkspaceMembersMember[];
    /**
     * The names, in the order of the list. An object without a name has its ID here.
     */
    readonly names: string[];
}
