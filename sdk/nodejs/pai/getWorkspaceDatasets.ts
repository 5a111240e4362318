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
 * The datasets of a workspace, or the public ones of a publisher.
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
 * The datasets of a workspace, or the public ones of a publisher.
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
 * What `getWorkspaceDatasets` is asked with.
 */
export interface GetWorkspaceDatasetsArgs {
    /**
     * Only datasets of this visibility: `PRIVATE`, `PUBLIC` or `ROLE_PUBLIC`.
     */
    accessibility?: string;
    /**
     * Only datasets in this kind of storage: `OSS`, for example.
     */
    dataSourceType?: string;
    /**
     * Only datasets of this kind of data: `PIC`, for example.
     */
    dataType?: string;
    /**
     * Only the dataset of this name.
     */
    datasetName?: string;
    /**
     * Only datasets of this edition: `BASIC`, `ADVANCED` or `LOGICAL`.
     */
    edition?: string;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: string[];
    /**
     * Only datasets that have all of these labels, each a key with its value.
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
     * Only datasets whose address points to this: `FILE` or `DIRECTORY`.
     */
    property?: string;
    /**
     * Public datasets of this publisher instead of the workspace's own: `pai` for those of the platform. Leave
     * `workspaceId` out then.
     */
    publisher?: string;
    /**
     * Only datasets that others share with the caller (`TO_ME`), or that the caller shares with others (`BY_ME`).
     */
    shareScope?: string;
    /**
     * Only datasets that were made from this.
     */
    sourceId?: string;
    /**
     * Only datasets that were made by this: `USER`, `ITAG` or `PAI_PUBLIC_DATASET`.
     */
    sourceType?: string;
    /**
     * Datasets of this workspace; without it those of the caller's default workspace.
     */
    workspaceId?: string;
}

/**
 * What `getWorkspaceDatasetsOutput` is asked with.
 */
export interface GetWorkspaceDatasetsOutputArgs {
    /**
     * Only datasets of this visibility: `PRIVATE`, `PUBLIC` or `ROLE_PUBLIC`.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Only datasets in this kind of storage: `OSS`, for example.
     */
    dataSourceType?: pulumi.Input<string | undefined>;
    /**
     * Only datasets of this kind of data: `PIC`, for example.
     */
    dataType?: pulumi.Input<string | undefined>;
    /**
     * Only the dataset of this name.
     */
    datasetName?: pulumi.Input<string | undefined>;
    /**
     * Only datasets of this edition: `BASIC`, `ADVANCED` or `LOGICAL`.
     */
    edition?: pulumi.Input<string | undefined>;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Only datasets that have all of these labels, each a key with its value.
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
     * Only datasets whose address points to this: `FILE` or `DIRECTORY`.
     */
    property?: pulumi.Input<string | undefined>;
    /**
     * Public datasets of this publisher instead of the workspace's own: `pai` for those of the platform. Leave
     * `workspaceId` out then.
     */
    publisher?: pulumi.Input<string | undefined>;
    /**
     * Only datasets that others share with the caller (`TO_ME`), or that the caller shares with others (`BY_ME`).
     */
    shareScope?: pulumi.Input<string | undefined>;
    /**
     * Only datasets that were made from this.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Only datasets that were made by this: `USER`, `ITAG` or `PAI_PUBLIC_DATASET`.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Datasets of this workspace; without it those of the caller's default workspace.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * What `getWorkspaceDatasets` answers.
 */
export interface GetWorkspaceDatasetsResult {
    /**
     * What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
     * nothing.
     */
    readonly datasets: outputs.pai.GetWorkspaceDatasetsDataset[];
    /**
     * The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list; the id where there is no name.
     */
    readonly names: string[];
}
