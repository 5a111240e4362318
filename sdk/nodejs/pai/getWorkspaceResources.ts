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
 * The computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its jobs can run on.
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
 * The computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its jobs can run on.
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
 * What `getWorkspaceResources` is asked with.
 */
export interface GetWorkspaceResourcesArgs {
    /**
     * Only resources of this group.
     */
    groupName?: string;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: string[];
    /**
     * Only resources that have all of these labels, each a key with its value.
     */
    labels?: { [key: string]: string };
    /**
     * At most so many, at least 1. Without it there are all.
     */
    maxItems?: number;
    /**
     * Only the resource of this name.
     */
    name?: string;
    /**
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: string;
    /**
     * Only resources of type `ACS` that are made of all these quotas.
     */
    quotaIds?: string[];
    /**
     * Only resources of this kind: `ECS`, for example.
     */
    resourceType?: string;
    /**
     * Resources of this workspace.
     */
    workspaceId: string;
}

/**
 * What `getWorkspaceResourcesOutput` is asked with.
 */
export interface GetWorkspaceResourcesOutputArgs {
    /**
     * Only resources of this group.
     */
    groupName?: pulumi.Input<string | undefined>;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Only resources that have all of these labels, each a key with its value.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * At most so many, at least 1. Without it there are all.
     */
    maxItems?: pulumi.Input<number | undefined>;
    /**
     * Only the resource of this name.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
    /**
     * Only resources of type `ACS` that are made of all these quotas.
     */
    quotaIds?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Only resources of this kind: `ECS`, for example.
     */
    resourceType?: pulumi.Input<string | undefined>;
    /**
     * Resources of this workspace.
     */
    workspaceId: pulumi.Input<string>;
}

/**
 * What `getWorkspaceResources` answers.
 */
export interface GetWorkspaceResourcesResult {
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
    readonly resources: outputs.pai.GetWorkspaceResourcesResource[];
}
