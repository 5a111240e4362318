// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets";
const names = [
    "accessibility",
    "dataSourceType",
    "dataType",
    "datasetName",
    "edition",
    "ids",
    "labels",
    "maxItems",
    "nameRegex",
    "property",
    "publisher",
    "shareScope",
    "sourceId",
    "sourceType",
    "workspaceId",
];

/**
 * Returns the datasets of a workspace, or the public datasets of a publisher.
 *
 * ## Example Usage
 *
 * ### Datasets whose names begin alike
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const transactions = alicloud.pai.getWorkspaceDatasetsOutput({
 *     workspaceId: "478812",
 *     nameRegex: "^card_",
 *     maxItems: 20,
 * });
 * export const datasetIds = transactions.ids;
 * ```
 */
export function getWorkspaceDatasets(
    args?: GetWorkspaceDatasetsArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceDatasetsResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Returns the datasets of a workspace, or the public datasets of a publisher.
 *
 * ## Example Usage
 *
 * ### Datasets whose names begin alike
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const transactions = alicloud.pai.getWorkspaceDatasetsOutput({
 *     workspaceId: "478812",
 *     nameRegex: "^card_",
 *     maxItems: 20,
 * });
 * export const datasetIds = transactions.ids;
 * ```
 */
export function getWorkspaceDatasetsOutput(
    args?: GetWorkspaceDatasetsOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceDatasetsResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getWorkspaceDatasets`.
 */
export interface GetWorkspaceDatasetsArgs {
    /**
     * Return only datasets with this visibility: `PRIVATE`, `PUBLIC` or `ROLE_PUBLIC`.
     */
    accessibility?: string;
    /**
     * Return only datasets in this kind of storage, for example `OSS`.
     */
    dataSourceType?: string;
    /**
     * Return only datasets of this kind of data, for example `PIC`.
     */
    dataType?: string;
    /**
     * Return only the dataset with this name.
     */
    datasetName?: string;
    /**
     * Return only datasets of this edition: `BASIC`, `ADVANCED` or `LOGICAL`.
     */
    edition?: string;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: string[];
    /**
     * Return only datasets that have all of these labels, given as keys with values.
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
     * Return only datasets whose address points to this kind of object: `FILE` or `DIRECTORY`.
     */
    property?: string;
    /**
     * Return the public datasets of this publisher instead of the workspace's own, for example `pai` for those of the
     * platform. In this case, leave out `workspaceId`.
     */
    publisher?: string;
    /**
     * Return only datasets that others share with you (`TO_ME`), or that you share with others (`BY_ME`).
     */
    shareScope?: string;
    /**
     * Return only datasets that were made from this source.
     */
    sourceId?: string;
    /**
     * Return only datasets with this kind of source: `USER`, `ITAG` or `PAI_PUBLIC_DATASET`.
     */
    sourceType?: string;
    /**
     * Return the datasets of this workspace. If you leave it out, the function searches your default workspace.
     */
    workspaceId?: string;
}

/**
 * Arguments of `getWorkspaceDatasetsOutput`.
 */
export interface GetWorkspaceDatasetsOutputArgs {
    /**
     * Return only datasets with this visibility: `PRIVATE`, `PUBLIC` or `ROLE_PUBLIC`.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Return only datasets in this kind of storage, for example `OSS`.
     */
    dataSourceType?: pulumi.Input<string | undefined>;
    /**
     * Return only datasets of this kind of data, for example `PIC`.
     */
    dataType?: pulumi.Input<string | undefined>;
    /**
     * Return only the dataset with this name.
     */
    datasetName?: pulumi.Input<string | undefined>;
    /**
     * Return only datasets of this edition: `BASIC`, `ADVANCED` or `LOGICAL`.
     */
    edition?: pulumi.Input<string | undefined>;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return only datasets that have all of these labels, given as keys with values.
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
     * Return only datasets whose address points to this kind of object: `FILE` or `DIRECTORY`.
     */
    property?: pulumi.Input<string | undefined>;
    /**
     * Return the public datasets of this publisher instead of the workspace's own, for example `pai` for those of the
     * platform. In this case, leave out `workspaceId`.
     */
    publisher?: pulumi.Input<string | undefined>;
    /**
     * Return only datasets that others share with you (`TO_ME`), or that you share with others (`BY_ME`).
     */
    shareScope?: pulumi.Input<string | undefined>;
    /**
     * Return only datasets that were made from this source.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Return only datasets with this kind of source: `USER`, `ITAG` or `PAI_PUBLIC_DATASET`.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Return the datasets of this workspace. If you leave it out, the function searches your default workspace.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * Result of `getWorkspaceDatasets`.
 */
export interface GetWorkspaceDatasetsResult {
    /**
     * The objects that were found, the oldest first. The list has only the objects that you may see. An empty list does
     * not prove that there are none.
     */
    readonly datasets: outputs.pai.GetWorkspaceDatasetsDataset[];
    /**
     * The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list. An object without a name has its ID here.
     */
    readonly names: string[];
}
