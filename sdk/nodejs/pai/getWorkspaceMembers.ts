// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceMembers:getWorkspaceMembers";
const names = ["ids", "maxItems", "memberName", "nameRegex", "roles", "userId", "workspaceId"];

/**
 * The members of a workspace, with their roles.
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
 * The members of a workspace, with their roles.
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
 * What `getWorkspaceMembers` is asked with.
 */
export interface GetWorkspaceMembersArgs {
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: string[];
    /**
     * At most so many, at least 1. Without it there are all.
     */
    maxItems?: number;
    /**
     * Only the member of this name.
     */
    memberName?: string;
    /**
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: string;
    /**
     * Only members that have all of these roles.
     */
    roles?: string[];
    /**
     * Only the member that is this user: digits.
     */
    userId?: string;
    /**
     * Members of this workspace.
     */
    workspaceId: string;
}

/**
 * What `getWorkspaceMembersOutput` is asked with.
 */
export interface GetWorkspaceMembersOutputArgs {
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * At most so many, at least 1. Without it there are all.
     */
    maxItems?: pulumi.Input<number | undefined>;
    /**
     * Only the member of this name.
     */
    memberName?: pulumi.Input<string | undefined>;
    /**
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
    /**
     * Only members that have all of these roles.
     */
    roles?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Only the member that is this user: digits.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * Members of this workspace.
     */
    workspaceId: pulumi.Input<string>;
}

/**
 * What `getWorkspaceMembers` answers.
 */
export interface GetWorkspaceMembersResult {
    /**
     * The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
     */
    readonly ids: string[];
    /**
     * What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
     * nothing.
     */
    readonly members: outputs.pai.GetWorkspaceMembersMember[];
    /**
     * The names, in the order of the list; the id where there is no name.
     */
    readonly names: string[];
}
