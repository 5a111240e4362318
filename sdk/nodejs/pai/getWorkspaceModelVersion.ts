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
 * Returns the newest version of a model that matches the arguments. For example, set `approvalStatus` to `Approved` to
 * get the newest version that may go into production. The call fails if no version matches.
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
 * Returns the newest version of a model that matches the arguments. For example, set `approvalStatus` to `Approved` to
 * get the newest version that may go into production. The call fails if no version matches.
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
 * Arguments of `getWorkspaceModelVersion`.
 */
export interface GetWorkspaceModelVersionArgs {
    /**
     * Return only versions in this state: `Pending`, `Approved` or `Rejected`.
     */
    approvalStatus?: string;
    /**
     * Return only versions in this format, for example `SavedModel`.
     */
    formatType?: string;
    /**
     * Return only versions made with this framework, for example `TensorFlow`.
     */
    frameworkType?: string;
    /**
     * Return only versions that have all of these labels, given as keys with values.
     */
    labels?: { [key: string]: string };
    /**
     * Return the versions of this model.
     */
    modelId: string;
    /**
     * Return only versions that come from this source.
     */
    sourceId?: string;
    /**
     * Return only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
     */
    sourceType?: string;
    /**
     * Return only the version with this name.
     */
    versionName?: string;
}

/**
 * Arguments of `getWorkspaceModelVersionOutput`.
 */
export interface GetWorkspaceModelVersionOutputArgs {
    /**
     * Return only versions in this state: `Pending`, `Approved` or `Rejected`.
     */
    approvalStatus?: pulumi.Input<string | undefined>;
    /**
     * Return only versions in this format, for example `SavedModel`.
     */
    formatType?: pulumi.Input<string | undefined>;
    /**
     * Return only versions made with this framework, for example `TensorFlow`.
     */
    frameworkType?: pulumi.Input<string | undefined>;
    /**
     * Return only versions that have all of these labels, given as keys with values.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Return the versions of this model.
     */
    modelId: pulumi.Input<string>;
    /**
     * Return only versions that come from this source.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Return only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Return only the version with this name.
     */
    versionName?: pulumi.Input<string | undefined>;
}

/**
 * Result of `getWorkspaceModelVersion`.
 */
export interface GetWorkspaceModelVersionResult {
    /**
     * Whether the version may go into production: `Pending`, `Approved` or `Rejected`.
     */
    readonly approvalStatus?: string;
    /**
     * Settings of a job that compresses the model. A value that is the text of a JSON object or array is stored as that
     * object or array; any other value is stored as text.
     */
    readonly compressionSpec?: { [key: string]: string };
    /**
     * Settings of a job that distills the model. A value that is the text of a JSON object or array is stored as that
     * object or array; any other value is stored as text.
     */
    readonly distillationSpec?: { [key: string]: string };
    /**
     * Settings of a job that evaluates the model. A value that is the text of a JSON object or array is stored as that
     * object or array; any other value is stored as text.
     */
    readonly evaluationSpec?: { [key: string]: string };
    /**
     * More facts about the version, as keys with values. A value that is the text of a JSON object or array is stored
     * as that object or array; any other value is stored as text.
     */
    readonly extraInfo?: { [key: string]: string };
    /**
     * Format of the model files.
     */
    readonly formatType?: string;
    /**
     * Framework that the model was made with.
     */
    readonly frameworkType?: string;
    /**
     * When the version was last changed, in UTC (ISO 8601).
     */
    readonly gmtModifiedTime?: string;
    /**
     * ID of the object. You can use the ID of a resource with `pulumi import`.
     */
    readonly id: string;
    /**
     * How to serve the version. For Elastic Algorithm Service this is the processor or the container, for example
     * `processor: tensorflow_gpu_1.12`. A value that is the text of a JSON object or array is stored as that object or
     * array; any other value is stored as text.
     */
    readonly inferenceSpec?: { [key: string]: string };
    /**
     * Labels of the version. Their order does not matter.
     */
    readonly labels?: outputs.pai.GetWorkspaceModelVersionLabel[];
    /**
     * Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that is the text of a
     * JSON object or array is stored as that object or array; any other value is stored as text.
     */
    readonly metrics?: { [key: string]: string };
    /**
     * ID of the model that the version belongs to, `model-...`.
     */
    readonly modelId: string;
    /**
     * Field for extensions: a JSON document, as a string.
     */
    readonly options?: string;
    /**
     * ID of the Alibaba Cloud account that owns the version.
     */
    readonly ownerId?: string;
    /**
     * Where the version comes from. If `sourceType` is `Custom`, write any text. Otherwise write
     * `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the kind `PipelineRun` or `ServiceJob`.
     */
    readonly sourceId?: string;
    /**
     * Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI training job).
     */
    readonly sourceType?: string;
    /**
     * Settings of a job that fine-tunes the version or trains it further. A value that is the text of a JSON object or
     * array is stored as that object or array; any other value is stored as text.
     */
    readonly trainingSpec?: { [key: string]: string };
    /**
     * Address of the files: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`.
     */
    readonly uri?: string;
    /**
     * ID of the account or RAM user that created the version.
     */
    readonly userId?: string;
    /**
     * What is new or special in the version.
     */
    readonly versionDescription?: string;
    /**
     * Version number in the form `major.minor.patch`. Major and minor are numbers. Patch begins with a digit and can
     * continue with letters and underscores, as in `2.3.4_beta`. The name must be unique in the model.
     */
    readonly versionName?: string;
}
