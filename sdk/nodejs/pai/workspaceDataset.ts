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
 * A dataset of a PAI workspace gives a name and a description to data in OSS, NAS, CPFS or other storage. The dataset
 * has the address of the data, never the data itself.
 *
 * The service creates the version `v1` together with the dataset. Create further versions with
 * `WorkspaceDatasetversion`. If you delete a dataset, its versions are deleted as well.
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
 * To import a dataset, use its ID, `d-...`.
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
     * Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC` (every member)
     * or `ROLE_PUBLIC` (the roles in `accessibleRoleIdList`). Defaults to `PRIVATE`. Changing it updates the dataset in
     * place; removing it restores the default.
     */
    declare public readonly accessibility: pulumi.Output<string>;
    /**
     * Roles that can see the dataset if `accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`. Their order
     * does not matter. Changing them updates the dataset in place; removing them clears the value.
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
     * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not beginning with an
     * underscore or a hyphen. The name must be unique in the workspace. If you leave it out, the provider makes a name
     * from the resource's name in your program and seven random hexadecimal digits, for example `cards-1b9c3f0`.
     * Changing it updates the dataset in place.
     */
    declare public readonly datasetName: pulumi.Output<string>;
    /**
     * What the data is. Changing it updates the dataset in place; removing it clears the value.
     */
    declare public readonly description: pulumi.Output<string | undefined>;
    /**
     * Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to `BASIC`. You can change `BASIC` to
     * `ADVANCED` in place; any other change replaces the dataset.
     */
    declare public readonly edition: pulumi.Output<string | undefined>;
    /**
     * When the dataset was last changed, in UTC (ISO 8601).
     */
    declare public readonly gmtModifiedTime: pulumi.Output<string | undefined>;
    /**
     * Where the storage is, as a JSON string. Its keys depend on `dataSourceType`, for example `region`, `bucket` and
     * `path` for OSS. Jobs use it to mount the dataset. The provider compares the JSON itself, so spaces and the order
     * of keys do not matter. Changing it replaces the dataset.
     */
    declare public readonly importInfo: pulumi.Output<string | undefined>;
    /**
     * Labels of the dataset. Their order does not matter. Changing them updates the dataset in place, and only the
     * labels that differ.
     */
    declare public readonly labels: pulumi.Output<outputs.pai.WorkspaceDatasetLabel[] | undefined>;
    /**
     * How you may mount the dataset: `RO` (to read) or `RW` (to read and write).
     */
    declare public readonly mountAccess: pulumi.Output<string | undefined>;
    /**
     * Roles that may mount the dataset to write to it. `*` stands for all roles. If you leave it out, jobs mount the
     * dataset read-only. Their order does not matter. Changing them updates the dataset in place; removing them clears
     * the value.
     */
    declare public readonly mountAccessReadWriteRoleIdList: pulumi.Output<string[] | undefined>;
    /**
     * More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider compares the JSON itself,
     * so spaces and the order of keys do not matter. Changing it updates the dataset in place; removing it clears the
     * value.
     */
    declare public readonly options: pulumi.Output<string | undefined>;
    /**
     * ID of the Alibaba Cloud account that owns the dataset.
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
     * Source of the dataset: the labeling task if `sourceType` is `ITAG`, the public dataset if it is
     * `PAI_PUBLIC_DATASET`. Changing it replaces the dataset.
     */
    declare public readonly sourceId: pulumi.Output<string | undefined>;
    /**
     * Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`. Defaults to `USER`. Changing it
     * replaces the dataset.
     */
    declare public readonly sourceType: pulumi.Output<string>;
    /**
     * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
     * `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
     */
    declare public readonly uri: pulumi.Output<string>;
    /**
     * ID of the account or RAM user that the dataset is made for. Defaults to the user whose credentials the provider
     * uses. Changing it replaces the dataset.
     */
    declare public readonly userId: pulumi.Output<string>;
    /**
     * Workspace of the dataset. Changing it replaces the dataset.
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
     * Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC` (every member)
     * or `ROLE_PUBLIC` (the roles in `accessibleRoleIdList`). Defaults to `PRIVATE`. Changing it updates the dataset in
     * place; removing it restores the default.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Roles that can see the dataset if `accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`. Their order
     * does not matter. Changing them updates the dataset in place; removing them clears the value.
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
     * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not beginning with an
     * underscore or a hyphen. The name must be unique in the workspace. If you leave it out, the provider makes a name
     * from the resource's name in your program and seven random hexadecimal digits, for example `cards-1b9c3f0`.
     * Changing it updates the dataset in place.
     */
    datasetName?: pulumi.Input<string | undefined>;
    /**
     * What the data is. Changing it updates the dataset in place; removing it clears the value.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to `BASIC`. You can change `BASIC` to
     * `ADVANCED` in place; any other change replaces the dataset.
     */
    edition?: pulumi.Input<string | undefined>;
    /**
     * When the dataset was last changed, in UTC (ISO 8601).
     */
    gmtModifiedTime?: pulumi.Input<string | undefined>;
    /**
     * Where the storage is, as a JSON string. Its keys depend on `dataSourceType`, for example `region`, `bucket` and
     * `path` for OSS. Jobs use it to mount the dataset. The provider compares the JSON itself, so spaces and the order
     * of keys do not matter. Changing it replaces the dataset.
     */
    importInfo?: pulumi.Input<string | undefined>;
    /**
     * Labels of the dataset. Their order does not matter. Changing them updates the dataset in place, and only the
     * labels that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceDatasetLabel>[] | undefined>;
    /**
     * How you may mount the dataset: `RO` (to read) or `RW` (to read and write).
     */
    mountAccess?: pulumi.Input<string | undefined>;
    /**
     * Roles that may mount the dataset to write to it. `*` stands for all roles. If you leave it out, jobs mount the
     * dataset read-only. Their order does not matter. Changing them updates the dataset in place; removing them clears
     * the value.
     */
    mountAccessReadWriteRoleIdList?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider compares the JSON itself,
     * so spaces and the order of keys do not matter. Changing it updates the dataset in place; removing it clears the
     * value.
     */
    options?: pulumi.Input<string | undefined>;
    /**
     * ID of the Alibaba Cloud account that owns the dataset.
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
     * Source of the dataset: the labeling task if `sourceType` is `ITAG`, the public dataset if it is
     * `PAI_PUBLIC_DATASET`. Changing it replaces the dataset.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`. Defaults to `USER`. Changing it
     * replaces the dataset.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
     * `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
     */
    uri?: pulumi.Input<string | undefined>;
    /**
     * ID of the account or RAM user that the dataset is made for. Defaults to the user whose credentials the provider
     * uses. Changing it replaces the dataset.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * Workspace of the dataset. Changing it replaces the dataset.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * What a program says about a WorkspaceDataset.
 */
export interface WorkspaceDatasetArgs {
    /**
     * Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC` (every member)
     * or `ROLE_PUBLIC` (the roles in `accessibleRoleIdList`). Defaults to `PRIVATE`. Changing it updates the dataset in
     * place; removing it restores the default.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Roles that can see the dataset if `accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`. Their order
     * does not matter. Changing them updates the dataset in place; removing them clears the value.
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
     * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not beginning with an
     * underscore or a hyphen. The name must be unique in the workspace. If you leave it out, the provider makes a name
     * from the resource's name in your program and seven random hexadecimal digits, for example `cards-1b9c3f0`.
     * Changing it updates the dataset in place.
     */
    datasetName?: pulumi.Input<string | undefined>;
    /**
     * What the data is. Changing it updates the dataset in place; removing it clears the value.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to `BASIC`. You can change `BASIC` to
     * `ADVANCED` in place; any other change replaces the dataset.
     */
    edition?: pulumi.Input<string | undefined>;
    /**
     * Where the storage is, as a JSON string. Its keys depend on `dataSourceType`, for example `region`, `bucket` and
     * `path` for OSS. Jobs use it to mount the dataset. The provider compares the JSON itself, so spaces and the order
     * of keys do not matter. Changing it replaces the dataset.
     */
    importInfo?: pulumi.Input<string | undefined>;
    /**
     * Labels of the dataset. Their order does not matter. Changing them updates the dataset in place, and only the
     * labels that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceDatasetLabel>[] | undefined>;
    /**
     * Roles that may mount the dataset to write to it. `*` stands for all roles. If you leave it out, jobs mount the
     * dataset read-only. Their order does not matter. Changing them updates the dataset in place; removing them clears
     * the value.
     */
    mountAccessReadWriteRoleIdList?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider compares the JSON itself,
     * so spaces and the order of keys do not matter. Changing it updates the dataset in place; removing it clears the
     * value.
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
     * Source of the dataset: the labeling task if `sourceType` is `ITAG`, the public dataset if it is
     * `PAI_PUBLIC_DATASET`. Changing it replaces the dataset.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`. Defaults to `USER`. Changing it
     * replaces the dataset.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
     * `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
     */
    uri: pulumi.Input<string>;
    /**
     * ID of the account or RAM user that the dataset is made for. Defaults to the user whose credentials the provider
     * uses. Changing it replaces the dataset.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * Workspace of the dataset. Changing it replaces the dataset.
     */
    workspaceId: pulumi.Input<string>;
}
