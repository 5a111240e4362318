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
 * The runs of an experiment, or all those of a workspace.
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
 * The runs of an experiment, or all those of a workspace.
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
 * What `getWorkspaceRuns` is asked with.
 */
export interface GetWorkspaceRunsArgs {
    /**
     * Runs of this experiment.
     */
    experimentId?: string;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: string[];
    /**
     * Only runs that have all of these labels, each a key with its value.
     */
    labels?: { [key: string]: string };
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
     * Only runs of this name.
     */
    runName?: string;
    /**
     * Only runs that execute this job.
     */
    sourceId?: string;
    /**
     * Only runs of this kind of job: `TrainingService` or `DLC`.
     */
    sourceType?: string;
    /**
     * Runs of this workspace.
     */
    workspaceId?: string;
}

/**
 * What `getWorkspaceRunsOutput` is asked with.
 */
export interface GetWorkspaceRunsOutputArgs {
    /**
     * Runs of this experiment.
     */
    experimentId?: pulumi.Input<string | undefined>;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Only runs that have all of these labels, each a key with its value.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
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
     * Only runs of this name.
     */
    runName?: pulumi.Input<string | undefined>;
    /**
     * Only runs that execute this job.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Only runs of this kind of job: `TrainingService` or `DLC`.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Runs of this workspace.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * What `getWorkspaceRuns` answers.
 */
export interface GetWorkspaceRunsResult {
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
    readonly runs: outputs.pai.GetWorkspaceRunsRun[];
}
