// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions";
const names = ["datasetId", "ids", "labels", "maxItems", "nameRegex", "property", "sourceId", "sourceType"];

/**
 * The versions of a dataset, with `v1`, which is made together with it.
 *
 * ## Example Usage
 *
 * ### The versions of a dataset that are in use
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const versions = alicloud.pai.getWorkspaceDatasetversionsOutput({
 *     datasetId: "d-rbvg5wzljzjhc9ks92",
 *     labels: { stage: "production" },
 * });
 * export const versionIds = versions.ids;
 * ```
 */
export function getWorkspaceDatasetversions(
    args: GetWorkspaceDatasetversionsArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceDatasetversionsResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * The versions of a dataset, with `v1`, which is made together with it.
 *
 * ## Example Usage
 *
 * ### The versions of a dataset that are in use
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const versions = alicloud.pai.getWorkspaceDatasetversionsOutput({
 *     datasetId: "d-rbvg5wzljzjhc9ks92",
 *     labels: { stage: "production" },
 * });
 * export const versionIds = versions.ids;
 * ```
 */
export function getWorkspaceDatasetversionsOutput(
    args: GetWorkspaceDatasetversionsOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceDatasetversionsResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * What `getWorkspaceDatasetversions` is asked with.
 */
export interface GetWorkspaceDatasetversionsArgs {
    /**
     * Versions of this dataset. The first one, `v1`, is made and removed with the dataset.
     */
    datasetId: string;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: string[];
    /**
     * Only versions that have all of these labels, each a key with its value.
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
     * Only versions whose address points to this: `FILE` or `DIRECTORY`.
     */
    property?: string;
    /**
     * Only versions that were made from this.
     */
    sourceId?: string;
    /**
     * Only versions that were made by this: `USER`, for example.
     */
    sourceType?: string;
}

/**
 * What `getWorkspaceDatasetversionsOutput` is asked with.
 */
export interface GetWorkspaceDatasetversionsOutputArgs {
    /**
     * Versions of this dataset. The first one, `v1`, is made and removed with the dataset.
     */
    datasetId: pulumi.Input<string>;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Only versions that have all of these labels, each a key with its value.
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
     * Only versions whose address points to this: `FILE` or `DIRECTORY`.
     */
    property?: pulumi.Input<string | undefined>;
    /**
     * Only versions that were made from this.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Only versions that were made by this: `USER`, for example.
     */
    sourceType?: pulumi.Input<string | undefined>;
}

/**
 * What `getWorkspaceDatasetversions` answers.
 */
export interface GetWorkspaceDatasetversionsResult {
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
    readonly versions: outputs.pai.GetWorkspaceDatasetversionsVersion[];
}
