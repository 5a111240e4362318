// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceUsers:getWorkspaceUsers";
const names = ["ids", "maxItems", "nameRegex", "userId", "userName", "workspaceId"];

/**
 * The users who can become members of a workspace: it turns the name of a RAM user into the number that
 * `WorkspaceMember` takes.
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
 * The users who can become members of a workspace: it turns the name of a RAM user into the number that
 * `WorkspaceMember` takes.
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
 * What `getWorkspaceUsers` is asked with.
 */
export interface GetWorkspaceUsersArgs {
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
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: string;
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
 * What `getWorkspaceUsersOutput` is asked with.
 */
export interface GetWorkspaceUsersOutputArgs {
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
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
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
 * What `getWorkspaceUsers` answers.
 */
export interface GetWorkspaceUsersResult {
    /**
     * The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list; the id where there is no name.
     */
    readonly names: string[];
    /**
     * What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
     * nothing.
     */
    readonly users: outputs.pai.GetWorkspaceUsersUser[];
}
