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
 * Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if more than one does.
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
 * Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if more than one does.
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
 * Arguments of `getWorkspaceDataset`.
 */
export interface GetWorkspaceDatasetArgs {
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
     * Return only the object with this ID.
     */
    id?: string;
    /**
     * Return only datasets that have all of these labels, given as keys with values.
     */
    labels?: { [key: string]: string };
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
 * Arguments of `getWorkspaceDatasetOutput`.
 */
export interface GetWorkspaceDatasetOutputArgs {
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
     * Return only the object with this ID.
     */
    id?: pulumi.Input<string | undefined>;
    /**
     * Return only datasets that have all of these labels, given as keys with values.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
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
 * Result of `getWorkspaceDataset`.
 */
export interface GetWorkspaceDatasetResult {
    /**
     * Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC` (every member)
     * or `ROLE_PUBLIC` (the roles in `accessibleRoleIdList`).
     */
    readonly accessibility?: string;
    /**
     * Roles that can see the dataset if `accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`. Their order
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
     * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not beginning with an
     * underscore or a hyphen. The name must be unique in the workspace.
     */
    readonly datasetName?: string;
    /**
     * What the data is.
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
     * ID of the object. You can use the ID of a resource with `pulumi import`.
     */
    readonly id: string;
    /**
     * Where the storage is, as a JSON string. Its keys depend on `dataSourceType`, for example `region`, `bucket` and
     * `path` for OSS. Jobs use it to mount the dataset.
     */
    readonly importInfo?: string;
    /**
     * Labels of the dataset. Their order does not matter.
     */
    readonly labels?: outputs.pai.GetWorkspaceDatasetLabel[];
    /**
     * How you may mount the dataset: `RO` (to read) or `RW` (to read and write).
     */
    readonly mountAccess?: string;
    /**
     * Roles that may mount the dataset to write to it. `*` stands for all roles. Their order does not matter.
     */
    readonly mountAccessReadWriteRoleIdList?: string[];
    /**
     * More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
     */
    readonly options?: string;
    /**
     * ID of the Alibaba Cloud account that owns the dataset.
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
     * Source of the dataset: the labeling task if `sourceType` is `ITAG`, the public dataset if it is
     * `PAI_PUBLIC_DATASET`.
     */
    readonly sourceId?: string;
    /**
     * Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`.
     */
    readonly sourceType?: string;
    /**
     * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
     * `nas://<file_system_id>.<region>/<path>/`.
     */
    readonly uri?: string;
    /**
     * ID of the account or RAM user that the dataset is made for.
     */
    readonly userId?: string;
    /**
     * Workspace of the dataset.
     */
    readonly workspaceId?: string;
}
