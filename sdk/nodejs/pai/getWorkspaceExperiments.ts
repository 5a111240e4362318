// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments";
const names = ["experimentName", "ids", "labels", "maxItems", "nameRegex", "workspaceId"];

/**
 * The experiments of a workspace.
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
 * The experiments of a workspace.
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
 * What `getWorkspaceExperiments` is asked with.
 */
export interface GetWorkspaceExperimentsArgs {
    /**
     * Only experiments of this name.
     */
    experimentName?: string;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: string[];
    /**
     * Only experiments that have all of these labels, each a key with its value.
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
     * Experiments of this workspace.
     */
    workspaceId?: string;
}

/**
 * What `getWorkspaceExperimentsOutput` is asked with.
 */
export interface GetWorkspaceExperimentsOutputArgs {
    /**
     * Only experiments of this name.
     */
    experimentName?: pulumi.Input<string | undefined>;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Only experiments that have all of these labels, each a key with its value.
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
     * Experiments of this workspace.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * What `getWorkspaceExperiments` answers.
 */
export interface GetWorkspaceExperimentsResult {
    /**
     * What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
     * nothing.
     */
    readonly experiments: outputs.pai.GetWorkspaceExperimentsExperiment[];
    /**
     * The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list; the id where there is no name.
     */
    readonly names: string[];
}
