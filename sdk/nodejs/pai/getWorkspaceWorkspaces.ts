// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces";
const names = ["ids", "maxItems", "nameRegex", "resourceGroupId", "status", "workspaceName"];

/**
 * Returns the workspaces that you may see in the region.
 *
 * ## Example Usage
 *
 * ### The workspaces of a resource group
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const workspaces = alicloud.pai.getWorkspaceWorkspacesOutput({
 *     resourceGroupId: "rg-acfmxazb4ph6aiy",
 *     status: "ENABLED",
 * });
 * export const workspaceNames = workspaces.names;
 * ```
 */
export function getWorkspaceWorkspaces(
    args?: GetWorkspaceWorkspacesArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceWorkspacesResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Returns the workspaces that you may see in the region.
 *
 * ## Example Usage
 *
 * ### The workspaces of a resource group
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const workspaces = alicloud.pai.getWorkspaceWorkspacesOutput({
 *     resourceGroupId: "rg-acfmxazb4ph6aiy",
 *     status: "ENABLED",
 * });
 * export const workspaceNames = workspaces.names;
 * ```
 */
export function getWorkspaceWorkspacesOutput(
    args?: GetWorkspaceWorkspacesOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceWorkspacesResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getWorkspaceWorkspaces`.
 */
export interface GetWorkspaceWorkspacesArgs {
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
     * Return only workspaces of this resource group.
     */
    resourceGroupId?: string;
    /**
     * Return only workspaces in this state, for example `ENABLED`.
     */
    status?: string;
    /**
     * Return only the workspace with this name.
     */
    workspaceName?: string;
}

/**
 * Arguments of `getWorkspaceWorkspacesOutput`.
 */
export interface GetWorkspaceWorkspacesOutputArgs {
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
     * Return only workspaces of this resource group.
     */
    resourceGroupId?: pulumi.Input<string | undefined>;
    /**
     * Return only workspaces in this state, for example `ENABLED`.
     */
    status?: pulumi.Input<string | undefined>;
    /**
     * Return only the workspace with this name.
     */
    workspaceName?: pulumi.Input<string | undefined>;
}

/**
 * Result of `getWorkspaceWorkspaces`.
 */
export interface GetWorkspaceWorkspacesResult {
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
    readonly workspaces: outputs.pai.GetWorkspaceWorkspacesWorkspace[];
}
