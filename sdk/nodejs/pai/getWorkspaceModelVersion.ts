// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion";
const names = [
    "approvalStatus",
    "formatType",
    "frameworkType",
    "labels",
    "modelId",
    "sourceId",
    "sourceType",
    "versionName",
];

/**
 * The version of a model that was made last, of those that have what is asked for: with `approvalStatus` `Approved` the
 * newest one that may go into production. It is an error if there is none.
 *
 * ## Example Usage
 *
 * ### The newest version that is approved
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const approved = alicloud.pai.getWorkspaceModelVersionOutput({
 *     modelId: "model-rbvg5wzljz",
 *     approvalStatus: "Approved",
 * });
 * export const uri = approved.uri;
 * export const versionName = approved.versionName;
 * ```
 */
export function getWorkspaceModelVersion(
    args: GetWorkspaceModelVersionArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceModelVersionResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * The version of a model that was made last, of those that have what is asked for: with `approvalStatus` `Approved` the
 * newest one that may go into production. It is an error if there is none.
 *
 * ## Example Usage
 *
 * ### The newest version that is approved
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const approved = alicloud.pai.getWorkspaceModelVersionOutput({
 *     modelId: "model-rbvg5wzljz",
 *     approvalStatus: "Approved",
 * });
 * export const uri = approved.uri;
 * export const versionName = approved.versionName;
 * ```
 */
export function getWorkspaceModelVersionOutput(
    args: GetWorkspaceModelVersionOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceModelVersionResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * What `getWorkspaceModelVersion` is asked with.
 */
export interface GetWorkspaceModelVersionArgs {
    /**
     * Only versions in this state: `Pending`, `Approved` or `Rejected`.
     */
    approvalStatus?: string;
    /**
     * Only versions in this format: `SavedModel`, for example.
     */
    formatType?: string;
    /**
     * Only versions made with this framework: `TensorFlow`, for example.
     */
    frameworkType?: string;
    /**
     * Only versions that have all of these labels, each a key with its value.
     */
    labels?: { [key: string]: string };
    /**
     * Versions of this model.
     */
    modelId: string;
    /**
     * Only versions that come from here.
     */
    sourceId?: string;
    /**
     * Only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
     */
    sourceType?: string;
    /**
     * Only the version of this name.
     */
    versionName?: string;
}

/**
 * What `getWorkspaceModelVersionOutput` is asked with.
 */
export interface GetWorkspaceModelVersionOutputArgs {
    /**
     * Only versions in this state: `Pending`, `Approved` or `Rejected`.
     */
    approvalStatus?: pulumi.Input<string | undefined>;
    /**
     * Only versions in this format: `SavedModel`, for example.
     */
    formatType?: pulumi.Input<string | undefined>;
    /**
     * Only versions made with this framework: `TensorFlow`, for example.
     */
    frameworkType?: pulumi.Input<string | undefined>;
    /**
     * Only versions that have all of these labels, each a key with its value.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Versions of this model.
     */
    modelId: pulumi.Input<string>;
    /**
     * Only versions that come from here.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Only the version of this name.
     */
    versionName?: pulumi.Input<string | undefined>;
}

/**
 * What `getWorkspaceModelVersion` answers.
 */
export interface GetWorkspaceModelVersionResult {
    /**
     * Whether the version may go into production: `Pending`, `Approved` or `Rejected`.
     */
    readonly approvalStatus?: string;
    /**
     * How the model can be compressed: the settings of a compression job. An entry that is the text of a JSON object or
     * array is stored as that, any other text as text.
     */
    readonly compressionSpec?: { [key: string]: string };
    /**
     * How the model can be distilled: the settings of a distillation job. An entry that is the text of a JSON object or
     * array is stored as that, any other text as text.
     */
    readonly distillationSpec?: { [key: string]: string };
    /**
     * How the model can be evaluated: the settings of an evaluation job. An entry that is the text of a JSON object or
     * array is stored as that, any other text as text.
     */
    readonly evaluationSpec?: { [key: string]: string };
    /**
     * Further facts about the version, as names with values. An entry that is the text of a JSON object or array is
     * stored as that, any other text as text.
     */
    readonly extraInfo?: { [key: string]: string };
    /**
     * Format the model is stored in.
     */
    readonly formatType?: string;
    /**
     * Framework the model was made with.
     */
    readonly frameworkType?: string;
    /**
     * When the version was last changed, in UTC (ISO 8601).
     */
    readonly gmtModifiedTime?: string;
    /**
     * Its id; that of a resource is the one that `pulumi import` takes.
     */
    readonly id: string;
    /**
     * How to serve the version, for example the processor or container for Elastic Algorithm Service:
     * `processor: tensorflow_gpu_1.12`. An entry that is the text of a JSON object or array is stored as that, any
     * other text as text.
     */
    readonly inferenceSpec?: { [key: string]: string };
    /**
     * Labels of the version. Their order does not matter.
     */
    readonly labels?: outputs.pai.GetWorkspaceModelVersionLabel[];
    /**
     * Measured quality of the version, as names with values; at most 8192 bytes as JSON. An entry that is the text of a
     * JSON object or array is stored as that, any other text as text.
     */
    readonly metrics?: { [key: string]: string };
    /**
     * Model the version belongs to, `model-...`.
     */
    readonly modelId: string;
    /**
     * Extension field: a JSON document as text.
     */
    readonly options?: string;
    /**
     * Number of the Alibaba Cloud account that the version belongs to.
     */
    readonly ownerId?: string;
    /**
     * Where the version comes from. Free text for source type `Custom`; for the others
     * `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with kind `PipelineRun` or `ServiceJob`.
     */
    readonly sourceId?: string;
    /**
     * Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI training job).
     */
    readonly sourceType?: string;
    /**
     * Settings of the training, to fine-tune the version or to train it further. An entry that is the text of a JSON
     * object or array is stored as that, any other text as text.
     */
    readonly trainingSpec?: { [key: string]: string };
    /**
     * Where the files of the version are: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`.
     */
    readonly uri?: string;
    /**
     * Number of the account or RAM user that created the version.
     */
    readonly userId?: string;
    /**
     * What is new or special in the version.
     */
    readonly versionDescription?: string;
    /**
     * Version number `major.minor.patch`: major and minor are numbers, patch begins with a digit and may go on with
     * letters and underscores (`2.3.4_beta`). Unique in the model. Without it the service counts: `0.1.0`, then one
     * minor number more each time.
     */
    readonly versionName?: string;
}
