// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceDataset:getWorkspaceDataset";
const names = [
    "accessibility",
    "dataSourceType",
    "dataType",
    "datasetName",
    "edition",
    "id",
    "labels",
    "property",
    "publisher",
    "shareScope",
    "sourceId",
    "sourceType",
    "workspaceId",
];

/**
 * The one dataset that has what is asked for. It is an error if there is none, or more than one.
 *
 * ## Example Usage
 *
 * ### A new version of a dataset that another stack made
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const transactions = alicloud.pai.getWorkspaceDatasetOutput({
 *     workspaceId: "478812",
 *     datasetName: "card_transactions",
 * });
 * const october = new alicloud.pai.WorkspaceDatasetversion("october", {
 *     datasetId: transactions.id,
 *     uri: "oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/",
 *     dataSourceType: "OSS",
 *     property: "DIRECTORY",
 * });
 * export const datasetUri = transactions.uri;
 * ```
 */
export function getWorkspaceDataset(
    args?: GetWorkspaceDatasetArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceDatasetResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * The one dataset that has what is asked for. It is an error if there is none, or more than one.
 *
 * ## Example Usage
 *
 * ### A new version of a dataset that another stack made
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const transactions = alicloud.pai.getWorkspaceDatasetOutput({
 *     workspaceId: "478812",
 *     datasetName: "card_transactions",
 * });
 * const october = new alicloud.pai.WorkspaceDatasetversion("october", {
 *     datasetId: transactions.id,
 *     uri: "oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/",
 *     dataSourceType: "OSS",
 *     property: "DIRECTORY",
 * });
 * export const datasetUri = transactions.uri;
 * ```
 */
export function getWorkspaceDatasetOutput(
    args?: GetWorkspaceDatasetOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceDatasetResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * What `getWorkspaceDataset` is asked with.
 */
export interface GetWorkspaceDatasetArgs {
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
     * Only the one with this id.
     */
    id?: string;
    /**
     * Only datasets that have all of these labels, each a key with its value.
     */
    labels?: { [key: string]: string };
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
 * What `getWorkspaceDatasetOutput` is asked with.
 */
export interface GetWorkspaceDatasetOutputArgs {
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
     * Only the one with this id.
     */
    id?: pulumi.Input<string | undefined>;
    /**
     * Only datasets that have all of these labels, each a key with its value.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
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
 * What `getWorkspaceDataset` answers.
 */
export interface GetWorkspaceDatasetResult {
    /**
     * Who sees the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC` (every member) or
     * `ROLE_PUBLIC` (the roles in `accessibleRoleIdList`).
     */
    readonly accessibility?: string;
    /**
     * Roles that see the dataset when `accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`. Their order
     * does not matter.
     */
    readonly accessibleRoleIdList?: string[];
    /**
     * When the dataset was created, in UTC (ISO 8601).
     */
    readonly createTime?: string;
    /**
     * Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`.
     */
    readonly dataSourceType?: string;
    /**
     * Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`.
     */
    readonly dataType?: string;
    /**
     * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, beginning with
     * neither underscore nor hyphen. It is unique in the workspace. Where it is left out, it is made of the resource's
     * name in the program and seven random digits: `cards-1b9c3f0`, for example.
     */
    readonly datasetName?: string;
    /**
     * What the data is, to tell it from others.
     */
    readonly description?: string;
    /**
     * Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`.
     */
    readonly edition?: string;
    /**
     * When the dataset was last changed, in UTC (ISO 8601).
     */
    readonly gmtModifiedTime?: string;
    /**
     * Its id; that of a resource is the one that `pulumi import` takes.
     */
    readonly id: string;
    /**
     * Where the storage is, as JSON text; its keys depend on `dataSourceType`, for example `region`, `bucket` and
     * `path` for OSS. Compute jobs mount datasets by it.
     */
    readonly importInfo?: string;
    /**
     * Labels of the dataset. Their order does not matter.
     */
    readonly labels?: outputs.pai.GetWorkspaceDatasetLabel[];
    /**
     * How the caller may mount the dataset: `RO` (for reading) or `RW` (for reading and writing).
     */
    readonly mountAccess?: string;
    /**
     * Roles that may mount the dataset for writing; `*` stands for all. Without it jobs mount it read-only. Their order
     * does not matter.
     */
    readonly mountAccessReadWriteRoleIdList?: string[];
    /**
     * Further settings as JSON text, for example `{"mountPath": "/mnt/data/"}`.
     */
    readonly options?: string;
    /**
     * Number of the Alibaba Cloud account that the dataset belongs to.
     */
    readonly ownerId?: string;
    /**
     * What the address points to: `FILE` or `DIRECTORY`.
     */
    readonly property?: string;
    /**
     * Kind of machines that mount the dataset: `Ecs` or `Lingjun`.
     */
    readonly providerType?: string;
    /**
     * What the dataset was made from: for `ITAG` the task, for `PAI_PUBLIC_DATASET` the public dataset.
     */
    readonly sourceId?: string;
    /**
     * Who made the dataset: `USER`, `ITAG` (a labelling task) or `PAI_PUBLIC_DATASET`.
     */
    readonly sourceType?: string;
    /**
     * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
     * `nas://<file_system_id>.<region>/<path>/`.
     */
    readonly uri?: string;
    /**
     * Number of the account or RAM user that the dataset is made for.
     */
    readonly userId?: string;
    /**
     * Workspace the dataset belongs to.
     */
    readonly workspaceId?: string;
}
