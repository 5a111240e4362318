// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as inputs from "../types/input";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const shape: utilities.Shape = {
    name: "WorkspaceDataset",
    inputs: [
        "accessibility",
        "accessibleRoleIdList",
        "dataSourceType",
        "dataType",
        "datasetName",
        "description",
        "edition",
        "importInfo",
        "labels",
        "mountAccessReadWriteRoleIdList",
        "options",
        "property",
        "providerType",
        "sourceId",
        "sourceType",
        "uri",
        "userId",
        "workspaceId",
    ],
    required: ["dataSourceType", "property", "uri", "workspaceId"],
    outputs: ["createTime", "gmtModifiedTime", "mountAccess", "ownerId"],
    state: [
        "accessibility",
        "accessibleRoleIdList",
        "createTime",
        "dataSourceType",
        "dataType",
        "datasetName",
        "description",
        "edition",
        "gmtModifiedTime",
        "importInfo",
        "labels",
        "mountAccess",
        "mountAccessReadWriteRoleIdList",
        "options",
        "ownerId",
        "property",
        "providerType",
        "sourceId",
        "sourceType",
        "uri",
        "userId",
        "workspaceId",
    ],
};

/**
 * A dataset of a PAI workspace: a name and a description for data in OSS, NAS, CPFS and other storage. The dataset
 * holds the address of the data, never the data itself.
 *
 * The service makes the version `v1` together with the dataset; further ones are `WorkspaceDatasetversion` resources.
 * Deleting a dataset deletes its versions.
 *
 * ## Example Usage
 *
 * ### A folder of files in OSS
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const team = new alicloud.pai.WorkspaceWorkspace("team", {
 *     workspaceName: "fraud_detection",
 *     description: "Models that score card payments",
 *     envTypes: ["prod"],
 * });
 * const cards = new alicloud.pai.WorkspaceDataset("cards", {
 *     workspaceId: team.id,
 *     datasetName: "card-payments",
 *     dataSourceType: "OSS",
 *     property: "DIRECTORY",
 *     uri: "oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/",
 *     accessibility: "PUBLIC",
 *     labels: [{ key: "quarter", value: "2026-q3" }],
 * });
 * ```
 *
 * ## Import
 *
 * The import id is the id of the dataset, `d-...`.
 *
 * ```sh
 * $ pulumi import alicloud:pai/workspaceDataset:WorkspaceDataset cards <dataset_id>
 * ```
 */
export class WorkspaceDataset extends pulumi.CustomResource {
    /**
     * Look up a WorkspaceDataset that exists, without managing it.
     *
     * @param name - Name of the resource in the program.
     * @param id - Id of the resource, the same that it is imported by.
     * @param state - What is known of it.
     * @param opts - Options of the resource.
     */
    public static get(
        name: string,
        id: pulumi.Input<pulumi.ID>,
        state?: WorkspaceDatasetState,
        opts?: pulumi.CustomResourceOptions,
    ): WorkspaceDataset {
        return new WorkspaceDataset(name, state as any, { ...opts, id });
    }

    /** @internal */
    public static readonly __pulumiType = "alicloud:pai/workspaceDataset:WorkspaceDataset";

    /**
     * Tell whether an object is a WorkspaceDataset, even one of another copy of this package in the same process.
     *
     * @param obj - Any value.
     */
    public static override isInstance(obj: any): obj is WorkspaceDataset {
        return obj?.["__pulumiType"] === WorkspaceDataset.__pulumiType;
    }

    /**
     * Who sees the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC` (every member) or
     * `ROLE_PUBLIC` (the roles in `accessibleRoleIdList`). Defaults to `PRIVATE`; removing it sets it back. Changed in
     * place.
     */
    declare public readonly accessibility: pulumi.Output<string>;
    /**
     * Roles that see the dataset when `accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`. Their order
     * does not matter. Changed in place; removing it clears it.
     */
    declare public readonly accessibleRoleIdList: pulumi.Output<string[] | undefined>;
    /**
     * When the dataset was created, in UTC (ISO 8601).
     */
    declare public readonly createTime: pulumi.Output<string>;
    /**
     * Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`. Changing it replaces the
     * dataset.
     */
    declare public readonly dataSourceType: pulumi.Output<string>;
    /**
     * Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`. Defaults to `COMMON`. Changing it replaces the
     * dataset.
     */
    declare public readonly dataType: pulumi.Output<string>;
    /**
     * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, beginning with
     * neither underscore nor hyphen. It is unique in the workspace. Where it is left out, it is made of the resource's
     * name in the program and seven random digits: `cards-1b9c3f0`, for example. Changed in place.
     */
    declare public readonly datasetName: pulumi.Output<string>;
    /**
     * What the data is, to tell it from others. Changed in place; removing it clears it.
     */
    declare public readonly description: pulumi.Output<string | undefined>;
    /**
     * Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to `BASIC`. `BASIC` can be changed to
     * `ADVANCED` in place; any other change replaces the dataset.
     */
    declare public readonly edition: pulumi.Output<string | undefined>;
    /**
     * When the dataset was last changed, in UTC (ISO 8601).
     */
    declare public readonly gmtModifiedTime: pulumi.Output<string | undefined>;
    /**
     * Where the storage is, as JSON text; its keys depend on `dataSourceType`, for example `region`, `bucket` and
     * `path` for OSS. Compute jobs mount datasets by it. Compared by what it means. Changing it replaces the dataset.
     */
    declare public readonly importInfo: pulumi.Output<string | undefined>;
    /**
     * Labels of the dataset. Their order does not matter. Changed in place, and only those that differ.
     */
    declare public readonly labels: pulumi.Output<outputs.pai.WorkspaceDatasetLabel[] | undefined>;
    /**
     * How the caller may mount the dataset: `RO` (for reading) or `RW` (for reading and writing).
     */
    declare public readonly mountAccess: pulumi.Output<string | undefined>;
    /**
     * Roles that may mount the dataset for writing; `*` stands for all. Without it jobs mount it read-only. Their order
     * does not matter. Changed in place; removing it clears it.
     */
    declare public readonly mountAccessReadWriteRoleIdList: pulumi.Output<string[] | undefined>;
    /**
     * Further settings as JSON text, for example `{"mountPath": "/mnt/data/"}`. Compared by what it means, not by how
     * it is written. Changed in place; removing it clears it.
     */
    declare public readonly options: pulumi.Output<string | undefined>;
    /**
     * Number of the Alibaba Cloud account that the dataset belongs to.
     */
    declare public readonly ownerId: pulumi.Output<string | undefined>;
    /**
     * What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the dataset.
     */
    declare public readonly property: pulumi.Output<string>;
    /**
     * Kind of machines that mount the dataset: `Ecs` or `Lingjun`. Defaults to `Ecs`. Changing it replaces the dataset.
     */
    declare public readonly providerType: pulumi.Output<string | undefined>;
    /**
     * What the dataset was made from: for `ITAG` the task, for `PAI_PUBLIC_DATASET` the public dataset. Changing it
     * replaces the dataset.
     */
    declare public readonly sourceId: pulumi.Output<string | undefined>;
    /**
     * Who made the dataset: `USER`, `ITAG` (a labelling task) or `PAI_PUBLIC_DATASET`. Defaults to `USER`. Changing it
     * replaces the dataset.
     */
    declare public readonly sourceType: pulumi.Output<string>;
    /**
     * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
     * `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
     */
    declare public readonly uri: pulumi.Output<string>;
    /**
     * Number of the account or RAM user that the dataset is made for. Defaults to the one whose credentials are used.
     * Changing it replaces the dataset.
     */
    declare public readonly userId: pulumi.Output<string>;
    /**
     * Workspace the dataset belongs to. Changing it replaces the dataset.
     */
    declare public readonly workspaceId: pulumi.Output<string>;

    /**
     * Create a WorkspaceDataset.
     *
     * @param name - Name of the resource in the program.
     * @param args - What the program says about it.
     * @param opts - Options of the resource.
     */
    constructor(name: string, args: WorkspaceDatasetArgs, opts?: pulumi.CustomResourceOptions);
    constructor(
        name: string,
        args?: WorkspaceDatasetArgs | WorkspaceDatasetState,
        opts?: pulumi.CustomResourceOptions,
    ) {
        super(
            WorkspaceDataset.__pulumiType,
            name,
            utilities.properties(shape, args, opts),
            utilities.options(shape, opts),
        );
    }
}

/**
 * What is known of a WorkspaceDataset that is looked up.
 */
export interface WorkspaceDatasetState {
    /**
     * Who sees the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC` (every member) or
     * `ROLE_PUBLIC` (the roles in `accessibleRoleIdList`). Defaults to `PRIVATE`; removing it sets it back. Changed in
     * place.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Roles that see the dataset when `accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`. Their order
     * does not matter. Changed in place; removing it clears it.
     */
    accessibleRoleIdList?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * When the dataset was created, in UTC (ISO 8601).
     */
    createTime?: pulumi.Input<string | undefined>;
    /**
     * Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`. Changing it replaces the
     * dataset.
     */
    dataSourceType?: pulumi.Input<string | undefined>;
    /**
     * Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`. Defaults to `COMMON`. Changing it replaces the
     * dataset.
     */
    dataType?: pulumi.Input<string | undefined>;
    /**
     * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, beginning with
     * neither underscore nor hyphen. It is unique in the workspace. Where it is left out, it is made of the resource's
     * name in the program and seven random digits: `cards-1b9c3f0`, for example. Changed in place.
     */
    datasetName?: pulumi.Input<string | undefined>;
    /**
     * What the data is, to tell it from others. Changed in place; removing it clears it.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to `BASIC`. `BASIC` can be changed to
     * `ADVANCED` in place; any other change replaces the dataset.
     */
    edition?: pulumi.Input<string | undefined>;
    /**
     * When the dataset was last changed, in UTC (ISO 8601).
     */
    gmtModifiedTime?: pulumi.Input<string | undefined>;
    /**
     * Where the storage is, as JSON text; its keys depend on `dataSourceType`, for example `region`, `bucket` and
     * `path` for OSS. Compute jobs mount datasets by it. Compared by what it means. Changing it replaces the dataset.
     */
    importInfo?: pulumi.Input<string | undefined>;
    /**
     * Labels of the dataset. Their order does not matter. Changed in place, and only those that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceDatasetLabel>[] | undefined>;
    /**
     * How the caller may mount the dataset: `RO` (for reading) or `RW` (for reading and writing).
     */
    mountAccess?: pulumi.Input<string | undefined>;
    /**
     * Roles that may mount the dataset for writing; `*` stands for all. Without it jobs mount it read-only. Their order
     * does not matter. Changed in place; removing it clears it.
     */
    mountAccessReadWriteRoleIdList?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Further settings as JSON text, for example `{"mountPath": "/mnt/data/"}`. Compared by what it means, not by how
     * it is written. Changed in place; removing it clears it.
     */
    options?: pulumi.Input<string | undefined>;
    /**
     * Number of the Alibaba Cloud account that the dataset belongs to.
     */
    ownerId?: pulumi.Input<string | undefined>;
    /**
     * What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the dataset.
     */
    property?: pulumi.Input<string | undefined>;
    /**
     * Kind of machines that mount the dataset: `Ecs` or `Lingjun`. Defaults to `Ecs`. Changing it replaces the dataset.
     */
    providerType?: pulumi.Input<string | undefined>;
    /**
     * What the dataset was made from: for `ITAG` the task, for `PAI_PUBLIC_DATASET` the public dataset. Changing it
     * replaces the dataset.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Who made the dataset: `USER`, `ITAG` (a labelling task) or `PAI_PUBLIC_DATASET`. Defaults to `USER`. Changing it
     * replaces the dataset.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
     * `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
     */
    uri?: pulumi.Input<string | undefined>;
    /**
     * Number of the account or RAM user that the dataset is made for. Defaults to the one whose credentials are used.
     * Changing it replaces the dataset.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * Workspace the dataset belongs to. Changing it replaces the dataset.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * What a program says about a WorkspaceDataset.
 */
export interface WorkspaceDatasetArgs {
    /**
     * Who sees the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC` (every member) or
     * `ROLE_PUBLIC` (the roles in `accessibleRoleIdList`). Defaults to `PRIVATE`; removing it sets it back. Changed in
     * place.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Roles that see the dataset when `accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`. Their order
     * does not matter. Changed in place; removing it clears it.
     */
    accessibleRoleIdList?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`. Changing it replaces the
     * dataset.
     */
    dataSourceType: pulumi.Input<string>;
    /**
     * Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`. Defaults to `COMMON`. Changing it replaces the
     * dataset.
     */
    dataType?: pulumi.Input<string | undefined>;
    /**
     * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, beginning with
     * neither underscore nor hyphen. It is unique in the workspace. Where it is left out, it is made of the resource's
     * name in the program and seven random digits: `cards-1b9c3f0`, for example. Changed in place.
     */
    datasetName?: pulumi.Input<string | undefined>;
    /**
     * What the data is, to tell it from others. Changed in place; removing it clears it.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to `BASIC`. `BASIC` can be changed to
     * `ADVANCED` in place; any other change replaces the dataset.
     */
    edition?: pulumi.Input<string | undefined>;
    /**
     * Where the storage is, as JSON text; its keys depend on `dataSourceType`, for example `region`, `bucket` and
     * `path` for OSS. Compute jobs mount datasets by it. Compared by what it means. Changing it replaces the dataset.
     */
    importInfo?: pulumi.Input<string | undefined>;
    /**
     * Labels of the dataset. Their order does not matter. Changed in place, and only those that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceDatasetLabel>[] | undefined>;
    /**
     * Roles that may mount the dataset for writing; `*` stands for all. Without it jobs mount it read-only. Their order
     * does not matter. Changed in place; removing it clears it.
     */
    mountAccessReadWriteRoleIdList?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Further settings as JSON text, for example `{"mountPath": "/mnt/data/"}`. Compared by what it means, not by how
     * it is written. Changed in place; removing it clears it.
     */
    options?: pulumi.Input<string | undefined>;
    /**
     * What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the dataset.
     */
    property: pulumi.Input<string>;
    /**
     * Kind of machines that mount the dataset: `Ecs` or `Lingjun`. Defaults to `Ecs`. Changing it replaces the dataset.
     */
    providerType?: pulumi.Input<string | undefined>;
    /**
     * What the dataset was made from: for `ITAG` the task, for `PAI_PUBLIC_DATASET` the public dataset. Changing it
     * replaces the dataset.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Who made the dataset: `USER`, `ITAG` (a labelling task) or `PAI_PUBLIC_DATASET`. Defaults to `USER`. Changing it
     * replaces the dataset.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
     * `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
     */
    uri: pulumi.Input<string>;
    /**
     * Number of the account or RAM user that the dataset is made for. Defaults to the one whose credentials are used.
     * Changing it replaces the dataset.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * Workspace the dataset belongs to. Changing it replaces the dataset.
     */
    workspaceId: pulumi.Input<string>;
}
