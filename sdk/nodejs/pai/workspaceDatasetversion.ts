// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as inputs from "../types/input";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const shape: utilities.Shape = {
    name: "WorkspaceDatasetversion",
    inputs: [
        "dataCount",
        "dataSize",
        "dataSourceType",
        "datasetId",
        "description",
        "importInfo",
        "labels",
        "options",
        "property",
        "sourceId",
        "sourceType",
        "uri",
    ],
    required: ["dataSourceType", "datasetId", "property", "uri"],
    outputs: ["createTime", "gmtModifiedTime", "mountAccess", "versionName"],
    state: [
        "createTime",
        "dataCount",
        "dataSize",
        "dataSourceType",
        "datasetId",
        "description",
        "gmtModifiedTime",
        "importInfo",
        "labels",
        "mountAccess",
        "options",
        "property",
        "sourceId",
        "sourceType",
        "uri",
        "versionName",
    ],
};

/**
 * A version of a PAI dataset describes another address, size or state of the same data. The service names the versions
 * `v1`, `v2` and so on. It creates `v1` together with the dataset and deletes it only with the dataset.
 *
 * ## Example Usage
 *
 * ### The next quarter of the same data
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
 * });
 * const second = new alicloud.pai.WorkspaceDatasetversion("second", {
 *     datasetId: cards.id,
 *     dataSourceType: "OSS",
 *     property: "DIRECTORY",
 *     uri: "oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q4/",
 *     description: "Fourth quarter",
 * });
 * ```
 *
 * ## Import
 *
 * To import a version, join the ID of its dataset and its version name with a colon.
 *
 * ```sh
 * $ pulumi import alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion second <dataset_id>:<version_name>
 * ```
 */
export class WorkspaceDatasetversion extends pulumi.CustomResource {
    /**
     * Look up a WorkspaceDatasetversion that exists, without managing it.
     *
     * @param name - Name of the resource in the program.
     * @param id - Id of the resource, the same that it is imported by.
     * @param state - What is known of it.
     * @param opts - Options of the resource.
     */
    public static get(
        name: string,
        id: pulumi.Input<pulumi.ID>,
        state?: WorkspaceDatasetversionState,
        opts?: pulumi.CustomResourceOptions,
    ): WorkspaceDatasetversion {
        return new WorkspaceDatasetversion(name, state as any, { ...opts, id });
    }

    /** @internal */
    public static readonly __pulumiType = "alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion";

    /**
     * Tell whether an object is a WorkspaceDatasetversion, even one of another copy of this package in the same process.
     *
     * @param obj - Any value.
     */
    public static override isInstance(obj: any): obj is WorkspaceDatasetversion {
        return obj?.["__pulumiType"] === WorkspaceDatasetversion.__pulumiType;
    }

    /**
     * When the version was created, in UTC (ISO 8601).
     */
    declare public readonly createTime: pulumi.Output<string>;
    /**
     * Number of files in the version. Changing it updates the version in place. Removing it keeps the number, because
     * the service cannot unset it.
     */
    declare public readonly dataCount: pulumi.Output<number | undefined>;
    /**
     * Size of the version in bytes. Changing it updates the version in place. Removing it keeps the size, because the
     * service cannot unset it.
     */
    declare public readonly dataSize: pulumi.Output<number | undefined>;
    /**
     * Kind of storage. It must be that of the dataset: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or
     * `URL`. Changing it replaces the version.
     */
    declare public readonly dataSourceType: pulumi.Output<string>;
    /**
     * ID of the dataset that the version belongs to. Changing it replaces the version.
     */
    declare public readonly datasetId: pulumi.Output<string>;
    /**
     * What is new in the version. Changing it updates the version in place; removing it clears the value.
     */
    declare public readonly description: pulumi.Output<string | undefined>;
    /**
     * When the version was last changed, in UTC (ISO 8601).
     */
    declare public readonly gmtModifiedTime: pulumi.Output<string | undefined>;
    /**
     * Where the storage is, as a JSON string. Its keys depend on `dataSourceType`. The provider compares the JSON
     * itself, so spaces and the order of keys do not matter. Changing it replaces the version.
     */
    declare public readonly importInfo: pulumi.Output<string | undefined>;
    /**
     * Labels of the version. Their order does not matter. Changing them updates the version in place, and only the
     * labels that differ.
     */
    declare public readonly labels: pulumi.Output<outputs.pai.WorkspaceDatasetversionLabel[] | undefined>;
    /**
     * How you may mount the version: `RO` (to read) or `RW` (to read and write).
     */
    declare public readonly mountAccess: pulumi.Output<string | undefined>;
    /**
     * More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider compares the JSON itself,
     * so spaces and the order of keys do not matter. Changing it updates the version in place; removing it clears the
     * value.
     */
    declare public readonly options: pulumi.Output<string | undefined>;
    /**
     * What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the version.
     */
    declare public readonly property: pulumi.Output<string>;
    /**
     * Source of the version. Changing it replaces the version.
     */
    declare public readonly sourceId: pulumi.Output<string | undefined>;
    /**
     * Kind of source, for example `USER` or `ITAG`. Defaults to `USER`. Changing it replaces the version.
     */
    declare public readonly sourceType: pulumi.Output<string | undefined>;
    /**
     * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`. Changing it replaces the version.
     */
    declare public readonly uri: pulumi.Output<string>;
    /**
     * Name that the service gives to the version: `v2`, `v3` and so on.
     */
    declare public readonly versionName: pulumi.Output<string>;

    /**
     * Create a WorkspaceDatasetversion.
     *
     * @param name - Name of the resource in the program.
     * @param args - What the program says about it.
     * @param opts - Options of the resource.
     */
    constructor(name: string, args: WorkspaceDatasetversionArgs, opts?: pulumi.CustomResourceOptions);
    constructor(
        name: string,
        args?: WorkspaceDatasetversionArgs | WorkspaceDatasetversionState,
        opts?: pulumi.CustomResourceOptions,
    ) {
        super(
            WorkspaceDatasetversion.__pulumiType,
            name,
            utilities.properties(shape, args, opts),
            utilities.options(shape, opts),
        );
    }
}

/**
 * What is known of a WorkspaceDatasetversion that is looked up.
 */
export interface WorkspaceDatasetversionState {
    /**
     * When the version was created, in UTC (ISO 8601).
     */
    createTime?: pulumi.Input<string | undefined>;
    /**
     * Number of files in the version. Changing it updates the version in place. Removing it keeps the number, because
     * the service cannot unset it.
     */
    dataCount?: pulumi.Input<number | undefined>;
    /**
     * Size of the version in bytes. Changing it updates the version in place. Removing it keeps the size, because the
     * service cannot unset it.
     */
    dataSize?: pulumi.Input<number | undefined>;
    /**
     * Kind of storage. It must be that of the dataset: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or
     * `URL`. Changing it replaces the version.
     */
    dataSourceType?: pulumi.Input<string | undefined>;
    /**
     * ID of the dataset that the version belongs to. Changing it replaces the version.
     */
    datasetId?: pulumi.Input<string | undefined>;
    /**
     * What is new in the version. Changing it updates the version in place; removing it clears the value.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * When the version was last changed, in UTC (ISO 8601).
     */
    gmtModifiedTime?: pulumi.Input<string | undefined>;
    /**
     * Where the storage is, as a JSON string. Its keys depend on `dataSourceType`. The provider compares the JSON
     * itself, so spaces and the order of keys do not matter. Changing it replaces the version.
     */
    importInfo?: pulumi.Input<string | undefined>;
    /**
     * Labels of the version. Their order does not matter. Changing them updates the version in place, and only the
     * labels that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceDatasetversionLabel>[] | undefined>;
    /**
     * How you may mount the version: `RO` (to read) or `RW` (to read and write).
     */
    mountAccess?: pulumi.Input<string | undefined>;
    /**
     * More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider compares the JSON itself,
     * so spaces and the order of keys do not matter. Changing it updates the version in place; removing it clears the
     * value.
     */
    options?: pulumi.Input<string | undefined>;
    /**
     * What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the version.
     */
    property?: pulumi.Input<string | undefined>;
    /**
     * Source of the version. Changing it replaces the version.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Kind of source, for example `USER` or `ITAG`. Defaults to `USER`. Changing it replaces the version.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`. Changing it replaces the version.
     */
    uri?: pulumi.Input<string | undefined>;
    /**
     * Name that the service gives to the version: `v2`, `v3` and so on.
     */
    versionName?: pulumi.Input<string | undefined>;
}

/**
 * What a program says about a WorkspaceDatasetversion.
 */
export interface WorkspaceDatasetversionArgs {
    /**
     * Number of files in the version. Changing it updates the version in place. Removing it keeps the number, because
     * the service cannot unset it.
     */
    dataCount?: pulumi.Input<number | undefined>;
    /**
     * Size of the version in bytes. Changing it updates the version in place. Removing it keeps the size, because the
     * service cannot unset it.
     */
    dataSize?: pulumi.Input<number | undefined>;
    /**
     * Kind of storage. It must be that of the dataset: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or
     * `URL`. Changing it replaces the version.
     */
    dataSourceType: pulumi.Input<string>;
    /**
     * ID of the dataset that the version belongs to. Changing it replaces the version.
     */
    datasetId: pulumi.Input<string>;
    /**
     * What is new in the version. Changing it updates the version in place; removing it clears the value.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * Where the storage is, as a JSON string. Its keys depend on `dataSourceType`. The provider compares the JSON
     * itself, so spaces and the order of keys do not matter. Changing it replaces the version.
     */
    importInfo?: pulumi.Input<string | undefined>;
    /**
     * Labels of the version. Their order does not matter. Changing them updates the version in place, and only the
     * labels that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceDatasetversionLabel>[] | undefined>;
    /**
     * More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider compares the JSON itself,
     * so spaces and the order of keys do not matter. Changing it updates the version in place; removing it clears the
     * value.
     */
    options?: pulumi.Input<string | undefined>;
    /**
     * What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the version.
     */
    property: pulumi.Input<string>;
    /**
     * Source of the version. Changing it replaces the version.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Kind of source, for example `USER` or `ITAG`. Defaults to `USER`. Changing it replaces the version.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`. Changing it replaces the version.
     */
    uri: pulumi.Input<string>;
}
