// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceResources:getWorkspaceResources";
const names = [
    "groupName",
    "ids",
    "labels",
    "maxItems",
    "name",
    "nameRegex",
    "quotaIds",
    "resourceType",
    "workspaceId",
];

/**
 * Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its jobs can
 * run on.
 *
 * ## Example Usage
 *
 * ### The quotas that jobs of a workspace can run on
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const quotas = alicloud.pai.getWorkspaceResourcesOutput({ workspaceId: "478812", resourceType: "ECS" });
 * export const quotaNames = quotas.names;
 * ```
 */
export function getWorkspaceResources(
    args: GetWorkspaceResourcesArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceResourcesResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its jobs can
 * run on.
 *
 * ## Example Usage
 *
 * ### The quotas that jobs of a workspace can run on
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const quotas = alicloud.pai.getWorkspaceResourcesOutput({ workspaceId: "478812", resourceType: "ECS" });
 * export const quotaNames = quotas.names;
 * ```
 */
export function getWorkspaceResourcesOutput(
    args: GetWorkspaceResourcesOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceResourcesResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getWorkspaceResources`.
 */
export interface GetWorkspaceResourcesArgs {
    /**
     * Return only resources of this group.
     */
    groupName?: string;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: string[];
    /**
     * Return only resources that have all of these labels, given as keys with values.
     */
    labels?: { [key: string]: string };
    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
     */
    maxItems?: number;
    /**
     * Return only the resource with this name.
     */
    name?: string;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: string;
    /**
     * Return only resources of type `ACS` that have all of these quotas.
     */
    quotaIds?: string[];
    /**
     * Return only resources of this kind, for example `ECS`.
     */
    resourceType?: string;
    /**
     * Return the resources of this workspace.
     */
    workspaceId: string;
}

/**
 * Arguments of `getWorkspaceResourcesOutput`.
 */
export interface GetWorkspaceResourcesOutputArgs {
    /**
     * Return only resources of this group.
     */
    groupName?: pulumi.Input<string | undefined>;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return only resources that have all of these labels, given as keys with values.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
     */
    maxItems?: pulumi.Input<number | undefined>;
    /**
     * Return only the resource with this name.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
    /**
     * Return only resources of type `ACS` that have all of these quotas.
     */
    quotaIds?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return only resources of this kind, for example `ECS`.
     */
    resourceType?: pulumi.Input<string | undefined>;
    /**
     * Return the resources of this workspace.
     */
    workspaceId: pulumi.Input<string>;
}

/**
 * Result of `getWorkspaceResources`.
 */
export interface GetWorkspaceResourcesResult {
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
    readonly resources: outputs.pai.GetWorkspaceResourcesResource[];
}
