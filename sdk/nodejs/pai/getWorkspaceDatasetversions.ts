// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions";
const names = ["datasetId", "ids", "labels", "maxItems", "nameRegex", "property", "sourceId", "sourceType"];

/**
 * Returns the versions of a dataset, including `v1`, which the service creates together with the dataset.
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
 * Returns the versions of a dataset, including `v1`, which the service creates together with the dataset.
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
 * Arguments of `getWorkspaceDatasetversions`.
 */
export interface GetWorkspaceDatasetversionsArgs {
    /**
     * Return the versions of this dataset. The service creates and deletes the first version, `v1`, together with the
     * dataset.
     */
    datasetId: string;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: string[];
    /**
     * Return only versions that have all of these labels, given as keys with values.
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
     * Return only versions whose address points to this kind of object: `FILE` or `DIRECTORY`.
     */
    property?: string;
    /**
     * Return only versions that were made from this source.
     */
    sourceId?: string;
    /**
     * Return only versions with this kind of source, for example `USER`.
     */
    sourceType?: string;
}

/**
 * Arguments of `getWorkspaceDatasetversionsOutput`.
 */
export interface GetWorkspaceDatasetversionsOutputArgs {
    /**
     * Return the versions of this dataset. The service creates and deletes the first version, `v1`, together with the
     * dataset.
     */
    datasetId: pulumi.Input<string>;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return only versions that have all of these labels, given as keys with values.
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
     * Return only versions whose address points to this kind of object: `FILE` or `DIRECTORY`.
     */
    property?: pulumi.Input<string | undefined>;
    /**
     * Return only versions that were made from this source.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Return only versions with this kind of source, for example `USER`.
     */
    sourceType?: pulumi.Input<string | undefined>;
}

/**
 * Result of `getWorkspaceDatasetversions`.
 */
export interface GetWorkspaceDatasetversionsResult {
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
    readonly versions: outputs.pai.GetWorkspaceDatasetversionsVersion[];
}
