// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces";
const names = ["ids", "maxItems", "nameRegex", "resourceGroupId", "status", "workspaceName"];

/**
 * The workspaces that the caller may see in the region.
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
 * The workspaces that the caller may see in the region.
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
 * What `getWorkspaceWorkspaces` is asked with.
 */
export interface GetWorkspaceWorkspacesArgs {
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
     * Only workspaces of this resource group.
     */
    resourceGroupId?: string;
    /**
     * Only workspaces in this state: `ENABLED`, for example.
     */
    status?: string;
    /**
     * Only the workspace of this name.
     */
    workspaceName?: string;
}

/**
 * What `getWorkspaceWorkspacesOutput` is asked with.
 */
export interface GetWorkspaceWorkspacesOutputArgs {
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
     * Only workspaces of this resource group.
     */
    resourceGroupId?: pulumi.Input<string | undefined>;
    /**
     * Only workspaces in this state: `ENABLED`, for example.
     */
    status?: pulumi.Input<string | undefined>;
    /**
     * Only the workspace of this name.
     */
    workspaceName?: pulumi.Input<string | undefined>;
}

/**
 * What `getWorkspaceWorkspaces` answers.
 */
export interface GetWorkspaceWorkspacesResult {
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
    readonly workspaces: outputs.pai.GetWorkspaceWorkspacesWorkspace[];
}
