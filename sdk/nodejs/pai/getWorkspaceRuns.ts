// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceRuns:getWorkspaceRuns";
const names = [
    "experimentId",
    "ids",
    "labels",
    "maxItems",
    "nameRegex",
    "runName",
    "sourceId",
    "sourceType",
    "workspaceId",
];

/**
 * Returns the runs of an experiment, or all runs of a workspace.
 *
 * ## Example Usage
 *
 * ### All runs of an experiment
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const runs = alicloud.pai.getWorkspaceRunsOutput({ experimentId: "exp-1zpfthdxabc123" });
 * export const runNames = runs.names;
 * ```
 */
export function getWorkspaceRuns(
    args?: GetWorkspaceRunsArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceRunsResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Returns the runs of an experiment, or all runs of a workspace.
 *
 * ## Example Usage
 *
 * ### All runs of an experiment
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const runs = alicloud.pai.getWorkspaceRunsOutput({ experimentId: "exp-1zpfthdxabc123" });
 * export const runNames = runs.names;
 * ```
 */
export function getWorkspaceRunsOutput(
    args?: GetWorkspaceRunsOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceRunsResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getWorkspaceRuns`.
 */
export interface GetWorkspaceRunsArgs {
    /**
     * Return the runs of this experiment.
     */
    experimentId?: string;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: string[];
    /**
     * Return only runs that have all of these labels, given as keys with values.
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
     * Return only runs with this name.
     */
    runName?: string;
    /**
     * Return only runs that execute this job.
     */
    sourceId?: string;
    /**
     * Return only runs of jobs of this kind: `TrainingService` or `DLC`.
     */
    sourceType?: string;
    /**
     * Return the runs of this workspace.
     */
    workspaceId?: string;
}

/**
 * Arguments of `getWorkspaceRunsOutput`.
 */
export interface GetWorkspaceRunsOutputArgs {
    /**
     * Return the runs of this experiment.
     */
    experimentId?: pulumi.Input<string | undefined>;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return only runs that have all of these labels, given as keys with values.
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
     * Return only runs with this name.
     */
    runName?: pulumi.Input<string | undefined>;
    /**
     * Return only runs that execute this job.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Return only runs of jobs of this kind: `TrainingService` or `DLC`.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Return the runs of this workspace.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * Result of `getWorkspaceRuns`.
 */
export interface GetWorkspaceRunsResult {
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
    readonly runs: outputs.pai.GetWorkspaceRunsRun[];
}
