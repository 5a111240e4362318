// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments";
const names = ["experimentName", "ids", "labels", "maxItems", "nameRegex", "workspaceId"];

/**
 * Returns the experiments of a workspace.
 *
 * ## Example Usage
 *
 * ### The experiments of one team
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const experiments = alicloud.pai.getWorkspaceExperimentsOutput({ workspaceId: "478812", labels: { team: "fraud" } });
 * export const experimentNames = experiments.names;
 * ```
 */
export function getWorkspaceExperiments(
    args?: GetWorkspaceExperimentsArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceExperimentsResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Returns the experiments of a workspace.
 *
 * ## Example Usage
 *
 * ### The experiments of one team
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const experiments = alicloud.pai.getWorkspaceExperimentsOutput({ workspaceId: "478812", labels: { team: "fraud" } });
 * export const experimentNames = experiments.names;
 * ```
 */
export function getWorkspaceExperimentsOutput(
    args?: GetWorkspaceExperimentsOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceExperimentsResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getWorkspaceExperiments`.
 */
export interface GetWorkspaceExperimentsArgs {
    /**
     * Return only experiments with this name.
     */
    experimentName?: string;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: string[];
    /**
     * Return only experiments that have all of these labels, given as keys with values.
     */
    labels?: { [key: string]: string };
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
     * Return the experiments of this workspace.
     */
    workspaceId?: string;
}

/**
 * Arguments of `getWorkspaceExperimentsOutput`.
 */
export interface GetWorkspaceExperimentsOutputArgs {
    /**
     * Return only experiments with this name.
     */
    experimentName?: pulumi.Input<string | undefined>;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return only experiments that have all of these labels, given as keys with values.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
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
     * Return the experiments of this workspace.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * Result of `getWorkspaceExperiments`.
 */
export interface GetWorkspaceExperimentsResult {
    /**
     * The objects that were found, the oldest first. The list has only the objects that you may see. An empty list does
     * not prove that there are none.
     */
    readonly experiments: outputs.pai.GetWorkspaceExperimentsExperiment[];
    /**
     * The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list. An object without a name has its ID here.
     */
    readonly names: string[];
}
