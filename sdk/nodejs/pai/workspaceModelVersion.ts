// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as inputs from "../types/input";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const shape: utilities.Shape = {
    name: "WorkspaceModelVersion",
    inputs: [
        "approvalStatus",
        "compressionSpec",
        "distillationSpec",
        "evaluationSpec",
        "extraInfo",
        "formatType",
        "frameworkType",
        "inferenceSpec",
        "labels",
        "metrics",
        "modelId",
        "options",
        "sourceId",
        "sourceType",
        "trainingSpec",
        "uri",
        "versionDescription",
        "versionName",
    ],
    required: ["modelId", "uri"],
    outputs: ["gmtModifiedTime", "ownerId", "userId"],
    state: [
        "approvalStatus",
        "compressionSpec",
        "distillationSpec",
        "evaluationSpec",
        "extraInfo",
        "formatType",
        "frameworkType",
        "gmtModifiedTime",
        "inferenceSpec",
        "labels",
        "metrics",
        "modelId",
        "options",
        "ownerId",
        "sourceId",
        "sourceType",
        "trainingSpec",
        "uri",
        "userId",
        "versionDescription",
        "versionName",
    ],
};

/**
 * A version of a registered model: where its files are, what they were made with, how good the result is and whether it
 * is approved.
 *
 * Files, format and framework of a version never change; changing them replaces it. Give it a new `versionName` then,
 * because the old one is taken until the old version is deleted.
 *
 * ## Example Usage
 *
 * ### A version that waits for approval
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const scorer = new alicloud.pai.WorkspaceModel("scorer", { modelName: "card-scorer" });
 * const autumn = new alicloud.pai.WorkspaceModelVersion("autumn", {
 *     modelId: scorer.id,
 *     versionName: "1.2.0",
 *     versionDescription: "Retrained on the third quarter",
 *     uri: "oss://risk-models.oss-cn-hangzhou.aliyuncs.com/card-scorer/1.2.0/",
 *     formatType: "XGBoost",
 *     frameworkType: "XGBoost",
 *     approvalStatus: "Pending",
 *     metrics: { auc: "0.973" },
 *     labels: [{ key: "quarter", value: "q3" }],
 * });
 * ```
 *
 * ## Import
 *
 * The import id is the id of the model and the name of the version, with a colon between them.
 *
 * ```sh
 * $ pulumi import alicloud:pai/workspaceModelVersion:WorkspaceModelVersion autumn <model_id>:<version_name>
 * ```
 */
export class WorkspaceModelVersion extends pulumi.CustomResource {
    /**
     * Look up a WorkspaceModelVersion that exists, without managing it.
     *
     * @param name - Name of the resource in the program.
     * @param id - Id of the resource, the same that it is imported by.
     * @param state - What is known of it.
     * @param opts - Options of the resource.
     */
    public static get(
        name: string,
        id: pulumi.Input<pulumi.ID>,
        state?: WorkspaceModelVersionState,
        opts?: pulumi.CustomResourceOptions,
    ): WorkspaceModelVersion {
        return new WorkspaceModelVersion(name, state as any, { ...opts, id });
    }

    /** @internal */
    public static readonly __pulumiType = "alicloud:pai/workspaceModelVersion:WorkspaceModelVersion";

    /**
     * Tell whether an object is a WorkspaceModelVersion, even one of another copy of this package in the same process.
     *
     * @param obj - Any value.
     */
    public static override isInstance(obj: any): obj is WorkspaceModelVersion {
        return obj?.["__pulumiType"] === WorkspaceModelVersion.__pulumiType;
    }

    /**
     * Whether the version may go into production: `Pending`, `Approved` or `Rejected`. Defaults to `Pending`; removing
     * it sets it back. Changed in place.
     */
    declare public readonly approvalStatus: pulumi.Output<string>;
    /**
     * How the model can be compressed: the settings of a compression job. An entry that is the text of a JSON object or
     * array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    declare public readonly compressionSpec: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * How the model can be distilled: the settings of a distillation job. An entry that is the text of a JSON object or
     * array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    declare public readonly distillationSpec: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * How the model can be evaluated: the settings of an evaluation job. An entry that is the text of a JSON object or
     * array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    declare public readonly evaluationSpec: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * Further facts about the version, as names with values. An entry that is the text of a JSON object or array is
     * stored as that, any other text as text. Changed in place; removing it clears it.
     */
    declare public readonly extraInfo: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * Format the model is stored in. The service lists `OfflineModel`, `SavedModel`, `Keras H5`, `Frozen Pb`,
     * `Caffe Prototxt`, `TorchScript`, `XGBoost`, `PMML`, `AlinkModel` and `ONNX`; another value gives a warning.
     * Changing it replaces the version.
     */
    declare public readonly formatType: pulumi.Output<string | undefined>;
    /**
     * Framework the model was made with. The service lists `Pytorch` (and takes `PyTorch`), `XGBoost`, `Keras`,
     * `Caffe`, `Alink`, `Xflow` and `TensorFlow`; another value gives a warning. Changing it replaces the version.
     */
    declare public readonly frameworkType: pulumi.Output<string | undefined>;
    /**
     * When the version was last changed, in UTC (ISO 8601).
     */
    declare public readonly gmtModifiedTime: pulumi.Output<string | undefined>;
    /**
     * How to serve the version, for example the processor or container for Elastic Algorithm Service:
     * `processor: tensorflow_gpu_1.12`. An entry that is the text of a JSON object or array is stored as that, any
     * other text as text. Changed in place; removing it clears it.
     */
    declare public readonly inferenceSpec: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * Labels of the version. Their order does not matter. Changed in place, and only those that differ.
     */
    declare public readonly labels: pulumi.Output<outputs.pai.WorkspaceModelVersionLabel[] | undefined>;
    /**
     * Measured quality of the version, as names with values; at most 8192 bytes as JSON. An entry that is the text of a
     * JSON object or array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    declare public readonly metrics: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * Model the version belongs to, `model-...`. Changing it replaces the version.
     */
    declare public readonly modelId: pulumi.Output<string>;
    /**
     * Extension field: a JSON document as text. Changed in place; removing it clears it.
     */
    declare public readonly options: pulumi.Output<string | undefined>;
    /**
     * Number of the Alibaba Cloud account that the version belongs to.
     */
    declare public readonly ownerId: pulumi.Output<string | undefined>;
    /**
     * Where the version comes from. Free text for source type `Custom`; for the others
     * `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with kind `PipelineRun` or `ServiceJob`. Changed in
     * place; removing it clears it.
     */
    declare public readonly sourceId: pulumi.Output<string | undefined>;
    /**
     * Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI training job).
     * Removing it sets it back. Changed in place.
     */
    declare public readonly sourceType: pulumi.Output<string>;
    /**
     * Settings of the training, to fine-tune the version or to train it further. An entry that is the text of a JSON
     * object or array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    declare public readonly trainingSpec: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * Where the files of the version are: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`. Changing it
     * replaces the version.
     */
    declare public readonly uri: pulumi.Output<string>;
    /**
     * Number of the account or RAM user that created the version.
     */
    declare public readonly userId: pulumi.Output<string | undefined>;
    /**
     * What is new or special in the version. Changed in place; removing it clears it.
     */
    declare public readonly versionDescription: pulumi.Output<string | undefined>;
    /**
     * Version number `major.minor.patch`: major and minor are numbers, patch begins with a digit and may go on with
     * letters and underscores (`2.3.4_beta`). Unique in the model. Without it the service counts: `0.1.0`, then one
     * minor number more each time. Changing it replaces the version.
     */
    declare public readonly versionName: pulumi.Output<string>;

    /**
     * Create a WorkspaceModelVersion.
     *
     * @param name - Name of the resource in the program.
     * @param args - What the program says about it.
     * @param opts - Options of the resource.
     */
    constructor(name: string, args: WorkspaceModelVersionArgs, opts?: pulumi.CustomResourceOptions);
    constructor(
        name: string,
        args?: WorkspaceModelVersionArgs | WorkspaceModelVersionState,
        opts?: pulumi.CustomResourceOptions,
    ) {
        super(
            WorkspaceModelVersion.__pulumiType,
            name,
            utilities.properties(shape, args, opts),
            utilities.options(shape, opts),
        );
    }
}

/**
 * What is known of a WorkspaceModelVersion that is looked up.
 */
export interface WorkspaceModelVersionState {
    /**
     * Whether the version may go into production: `Pending`, `Approved` or `Rejected`. Defaults to `Pending`; removing
     * it sets it back. Changed in place.
     */
    approvalStatus?: pulumi.Input<string | undefined>;
    /**
     * How the model can be compressed: the settings of a compression job. An entry that is the text of a JSON object or
     * array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    compressionSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * How the model can be distilled: the settings of a distillation job. An entry that is the text of a JSON object or
     * array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    distillationSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * How the model can be evaluated: the settings of an evaluation job. An entry that is the text of a JSON object or
     * array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    evaluationSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Further facts about the version, as names with values. An entry that is the text of a JSON object or array is
     * stored as that, any other text as text. Changed in place; removing it clears it.
     */
    extraInfo?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Format the model is stored in. The service lists `OfflineModel`, `SavedModel`, `Keras H5`, `Frozen Pb`,
     * `Caffe Prototxt`, `TorchScript`, `XGBoost`, `PMML`, `AlinkModel` and `ONNX`; another value gives a warning.
     * Changing it replaces the version.
     */
    formatType?: pulumi.Input<string | undefined>;
    /**
     * Framework the model was made with. The service lists `Pytorch` (and takes `PyTorch`), `XGBoost`, `Keras`,
     * `Caffe`, `Alink`, `Xflow` and `TensorFlow`; another value gives a warning. Changing it replaces the version.
     */
    frameworkType?: pulumi.Input<string | undefined>;
    /**
     * When the version was last changed, in UTC (ISO 8601).
     */
    gmtModifiedTime?: pulumi.Input<string | undefined>;
    /**
     * How to serve the version, for example the processor or container for Elastic Algorithm Service:
     * `processor: tensorflow_gpu_1.12`. An entry that is the text of a JSON object or array is stored as that, any
     * other text as text. Changed in place; removing it clears it.
     */
    inferenceSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Labels of the version. Their order does not matter. Changed in place, and only those that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceModelVersionLabel>[] | undefined>;
    /**
     * Measured quality of the version, as names with values; at most 8192 bytes as JSON. An entry that is the text of a
     * JSON object or array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    metrics?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Model the version belongs to, `model-...`. Changing it replaces the version.
     */
    modelId?: pulumi.Input<string | undefined>;
    /**
     * Extension field: a JSON document as text. Changed in place; removing it clears it.
     */
    options?: pulumi.Input<string | undefined>;
    /**
     * Number of the Alibaba Cloud account that the version belongs to.
     */
    ownerId?: pulumi.Input<string | undefined>;
    /**
     * Where the version comes from. Free text for source type `Custom`; for the others
     * `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with kind `PipelineRun` or `ServiceJob`. Changed in
     * place; removing it clears it.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI training job).
     * Removing it sets it back. Changed in place.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Settings of the training, to fine-tune the version or to train it further. An entry that is the text of a JSON
     * object or array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    trainingSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Where the files of the version are: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`. Changing it
     * replaces the version.
     */
    uri?: pulumi.Input<string | undefined>;
    /**
     * Number of the account or RAM user that created the version.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * What is new or special in the version. Changed in place; removing it clears it.
     */
    versionDescription?: pulumi.Input<string | undefined>;
    /**
     * Version number `major.minor.patch`: major and minor are numbers, patch begins with a digit and may go on with
     * letters and underscores (`2.3.4_beta`). Unique in the model. Without it the service counts: `0.1.0`, then one
     * minor number more each time. Changing it replaces the version.
     */
    versionName?: pulumi.Input<string | undefined>;
}

/**
 * What a program says about a WorkspaceModelVersion.
 */
export interface WorkspaceModelVersionArgs {
    /**
     * Whether the version may go into production: `Pending`, `Approved` or `Rejected`. Defaults to `Pending`; removing
     * it sets it back. Changed in place.
     */
    approvalStatus?: pulumi.Input<string | undefined>;
    /**
     * How the model can be compressed: the settings of a compression job. An entry that is the text of a JSON object or
     * array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    compressionSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * How the model can be distilled: the settings of a distillation job. An entry that is the text of a JSON object or
     * array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    distillationSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * How the model can be evaluated: the settings of an evaluation job. An entry that is the text of a JSON object or
     * array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    evaluationSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Further facts about the version, as names with values. An entry that is the text of a JSON object or array is
     * stored as that, any other text as text. Changed in place; removing it clears it.
     */
    extraInfo?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Format the model is stored in. The service lists `OfflineModel`, `SavedModel`, `Keras H5`, `Frozen Pb`,
     * `Caffe Prototxt`, `TorchScript`, `XGBoost`, `PMML`, `AlinkModel` and `ONNX`; another value gives a warning.
     * Changing it replaces the version.
     */
    formatType?: pulumi.Input<string | undefined>;
    /**
     * Framework the model was made with. The service lists `Pytorch` (and takes `PyTorch`), `XGBoost`, `Keras`,
     * `Caffe`, `Alink`, `Xflow` and `TensorFlow`; another value gives a warning. Changing it replaces the version.
     */
    frameworkType?: pulumi.Input<string | undefined>;
    /**
     * How to serve the version, for example the processor or container for Elastic Algorithm Service:
     * `processor: tensorflow_gpu_1.12`. An entry that is the text of a JSON object or array is stored as that, any
     * other text as text. Changed in place; removing it clears it.
     */
    inferenceSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Labels of the version. Their order does not matter. Changed in place, and only those that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceModelVersionLabel>[] | undefined>;
    /**
     * Measured quality of the version, as names with values; at most 8192 bytes as JSON. An entry that is the text of a
     * JSON object or array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    metrics?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Model the version belongs to, `model-...`. Changing it replaces the version.
     */
    modelId: pulumi.Input<string>;
    /**
     * Extension field: a JSON document as text. Changed in place; removing it clears it.
     */
    options?: pulumi.Input<string | undefined>;
    /**
     * Where the version comes from. Free text for source type `Custom`; for the others
     * `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with kind `PipelineRun` or `ServiceJob`. Changed in
     * place; removing it clears it.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI training job).
     * Removing it sets it back. Changed in place.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Settings of the training, to fine-tune the version or to train it further. An entry that is the text of a JSON
     * object or array is stored as that, any other text as text. Changed in place; removing it clears it.
     */
    trainingSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Where the files of the version are: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`. Changing it
     * replaces the version.
     */
    uri: pulumi.Input<string>;
    /**
     * What is new or special in the version. Changed in place; removing it clears it.
     */
    versionDescription?: pulumi.Input<string | undefined>;
    /**
     * Version number `major.minor.patch`: major and minor are numbers, patch begins with a digit and may go on with
     * letters and underscores (`2.3.4_beta`). Unique in the model. Without it the service counts: `0.1.0`, then one
     * minor number more each time. Changing it replaces the version.
     */
    versionName?: pulumi.Input<string | undefined>;
}
