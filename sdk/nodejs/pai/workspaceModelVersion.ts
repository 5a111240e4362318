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
 * A version of a registered model. It says where the files are, how they were made, how good the result is, and whether
 * the version is approved.
 *
 * The files, the format and the framework of a version never change. If you change one of them, Pulumi replaces the
 * version. If the new version has the same `versionName`, Pulumi deletes the old version first. With another
 * `versionName`, it creates the new one first.
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
 * To import a version, join the ID of its model and its version name with a colon.
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
     * Whether the version may go into production: `Pending`, `Approved` or `Rejected`. Defaults to `Pending`. Changing
     * it updates the version in place; removing it restores the default.
     */
    declare public readonly approvalStatus: pulumi.Output<string>;
    /**
     * Settings of a job that compresses the model. A value that is the text of a JSON object or array is stored as that
     * object or array; any other value is stored as text. Changing it updates the version in place; removing it clears
     * the value.
     */
    declare public readonly compressionSpec: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * Settings of a job that distills the model. A value that is the text of a JSON object or array is stored as that
     * object or array; any other value is stored as text. Changing it updates the version in place; removing it clears
     * the value.
     */
    declare public readonly distillationSpec: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * Settings of a job that evaluates the model. A value that is the text of a JSON object or array is stored as that
     * object or array; any other value is stored as text. Changing it updates the version in place; removing it clears
     * the value.
     */
    declare public readonly evaluationSpec: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * More facts about the version, as keys with values. A value that is the text of a JSON object or array is stored
     * as that object or array; any other value is stored as text. Changing it updates the version in place; removing it
     * clears the value.
     */
    declare public readonly extraInfo: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * Format of the model files. The service documents `OfflineModel`, `SavedModel`, `Keras H5`, `Frozen Pb`,
     * `Caffe Prototxt`, `TorchScript`, `XGBoost`, `PMML`, `AlinkModel` and `ONNX`; the provider warns about any other
     * value. Changing it replaces the version.
     */
    declare public readonly formatType: pulumi.Output<string | undefined>;
    /**
     * Framework that the model was made with. The service documents `Pytorch` (and accepts `PyTorch`), `XGBoost`,
     * `Keras`, `Caffe`, `Alink`, `Xflow` and `TensorFlow`; the provider warns about any other value. Changing it
     * replaces the version.
     */
    declare public readonly frameworkType: pulumi.Output<string | undefined>;
    /**
     * When the version was last changed, in UTC (ISO 8601).
     */
    declare public readonly gmtModifiedTime: pulumi.Output<string | undefined>;
    /**
     * How to serve the version. For Elastic Algorithm Service this is the processor or the container, for example
     * `processor: tensorflow_gpu_1.12`. A value that is the text of a JSON object or array is stored as that object or
     * array; any other value is stored as text. Changing it updates the version in place; removing it clears the value.
     */
    declare public readonly inferenceSpec: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * Labels of the version. Their order does not matter. Changing them updates the version in place, and only the
     * labels that differ.
     */
    declare public readonly labels: pulumi.Output<outputs.pai.WorkspaceModelVersionLabel[] | undefined>;
    /**
     * Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that is the text of a
     * JSON object or array is stored as that object or array; any other value is stored as text. Changing it updates
     * the version in place; removing it clears the value.
     */
    declare public readonly metrics: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * ID of the model that the version belongs to, `model-...`. Changing it replaces the version.
     */
    declare public readonly modelId: pulumi.Output<string>;
    /**
     * Field for extensions: a JSON document, as a string. Changing it updates the version in place; removing it clears
     * the value.
     */
    declare public readonly options: pulumi.Output<string | undefined>;
    /**
     * ID of the Alibaba Cloud account that owns the version.
     */
    declare public readonly ownerId: pulumi.Output<string | undefined>;
    /**
     * Where the version comes from. If `sourceType` is `Custom`, write any text. Otherwise write
     * `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the kind `PipelineRun` or `ServiceJob`. Changing it
     * updates the version in place; removing it clears the value.
     */
    declare public readonly sourceId: pulumi.Output<string | undefined>;
    /**
     * Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI training job).
     * Changing it updates the version in place; removing it restores the default.
     */
    declare public readonly sourceType: pulumi.Output<string>;
    /**
     * Settings of a job that fine-tunes the version or trains it further. A value that is the text of a JSON object or
     * array is stored as that object or array; any other value is stored as text. Changing it updates the version in
     * place; removing it clears the value.
     */
    declare public readonly trainingSpec: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * Address of the files: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`. Changing it replaces the
     * version.
     */
    declare public readonly uri: pulumi.Output<string>;
    /**
     * ID of the account or RAM user that created the version.
     */
    declare public readonly userId: pulumi.Output<string | undefined>;
    /**
     * What is new or special in the version. Changing it updates the version in place; removing it clears the value.
     */
    declare public readonly versionDescription: pulumi.Output<string | undefined>;
    /**
     * Version number in the form `major.minor.patch`. Major and minor are numbers. Patch begins with a digit and can
     * continue with letters and underscores, as in `2.3.4_beta`. The name must be unique in the model. If you leave it
     * out, the service chooses `0.1.0` and raises the minor number for each further version. Changing it replaces the
     * version.
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
     * Whether the version may go into production: `Pending`, `Approved` or `Rejected`. Defaults to `Pending`. Changing
     * it updates the version in place; removing it restores the default.
     */
    approvalStatus?: pulumi.Input<string | undefined>;
    /**
     * Settings of a job that compresses the model. A value that is the text of a JSON object or array is stored as that
     * object or array; any other value is stored as text. Changing it updates the version in place; removing it clears
     * the value.
     */
    compressionSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Settings of a job that distills the model. A value that is the text of a JSON object or array is stored as that
     * object or array; any other value is stored as text. Changing it updates the version in place; removing it clears
     * the value.
     */
    distillationSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Settings of a job that evaluates the model. A value that is the text of a JSON object or array is stored as that
     * object or array; any other value is stored as text. Changing it updates the version in place; removing it clears
     * the value.
     */
    evaluationSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * More facts about the version, as keys with values. A value that is the text of a JSON object or array is stored
     * as that object or array; any other value is stored as text. Changing it updates the version in place; removing it
     * clears the value.
     */
    extraInfo?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Format of the model files. The service documents `OfflineModel`, `SavedModel`, `Keras H5`, `Frozen Pb`,
     * `Caffe Prototxt`, `TorchScript`, `XGBoost`, `PMML`, `AlinkModel` and `ONNX`; the provider warns about any other
     * value. Changing it replaces the version.
     */
    formatType?: pulumi.Input<string | undefined>;
    /**
     * Framework that the model was made with. The service documents `Pytorch` (and accepts `PyTorch`), `XGBoost`,
     * `Keras`, `Caffe`, `Alink`, `Xflow` and `TensorFlow`; the provider warns about any other value. Changing it
     * replaces the version.
     */
    frameworkType?: pulumi.Input<string | undefined>;
    /**
     * When the version was last changed, in UTC (ISO 8601).
     */
    gmtModifiedTime?: pulumi.Input<string | undefined>;
    /**
     * How to serve the version. For Elastic Algorithm Service this is the processor or the container, for example
     * `processor: tensorflow_gpu_1.12`. A value that is the text of a JSON object or array is stored as that object or
     * array; any other value is stored as text. Changing it updates the version in place; removing it clears the value.
     */
    inferenceSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Labels of the version. Their order does not matter. Changing them updates the version in place, and only the
     * labels that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceModelVersionLabel>[] | undefined>;
    /**
     * Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that is the text of a
     * JSON object or array is stored as that object or array; any other value is stored as text. Changing it updates
     * the version in place; removing it clears the value.
     */
    metrics?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * ID of the model that the version belongs to, `model-...`. Changing it replaces the version.
     */
    modelId?: pulumi.Input<string | undefined>;
    /**
     * Field for extensions: a JSON document, as a string. Changing it updates the version in place; removing it clears
     * the value.
     */
    options?: pulumi.Input<string | undefined>;
    /**
     * ID of the Alibaba Cloud account that owns the version.
     */
    ownerId?: pulumi.Input<string | undefined>;
    /**
     * Where the version comes from. If `sourceType` is `Custom`, write any text. Otherwise write
     * `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the kind `PipelineRun` or `ServiceJob`. Changing it
     * updates the version in place; removing it clears the value.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI training job).
     * Changing it updates the version in place; removing it restores the default.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Settings of a job that fine-tunes the version or trains it further. A value that is the text of a JSON object or
     * array is stored as that object or array; any other value is stored as text. Changing it updates the version in
     * place; removing it clears the value.
     */
    trainingSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Address of the files: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`. Changing it replaces the
     * version.
     */
    uri?: pulumi.Input<string | undefined>;
    /**
     * ID of the account or RAM user that created the version.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * What is new or special in the version. Changing it updates the version in place; removing it clears the value.
     */
    versionDescription?: pulumi.Input<string | undefined>;
    /**
     * Version number in the form `major.minor.patch`. Major and minor are numbers. Patch begins with a digit and can
     * continue with letters and underscores, as in `2.3.4_beta`. The name must be unique in the model. If you leave it
     * out, the service chooses `0.1.0` and raises the minor number for each further version. Changing it replaces the
     * version.
     */
    versionName?: pulumi.Input<string | undefined>;
}

/**
 * What a program says about a WorkspaceModelVersion.
 */
export interface WorkspaceModelVersionArgs {
    /**
     * Whether the version may go into production: `Pending`, `Approved` or `Rejected`. Defaults to `Pending`. Changing
     * it updates the version in place; removing it restores the default.
     */
    approvalStatus?: pulumi.Input<string | undefined>;
    /**
     * Settings of a job that compresses the model. A value that is the text of a JSON object or array is stored as that
     * object or array; any other value is stored as text. Changing it updates the version in place; removing it clears
     * the value.
     */
    compressionSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Settings of a job that distills the model. A value that is the text of a JSON object or array is stored as that
     * object or array; any other value is stored as text. Changing it updates the version in place; removing it clears
     * the value.
     */
    distillationSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Settings of a job that evaluates the model. A value that is the text of a JSON object or array is stored as that
     * object or array; any other value is stored as text. Changing it updates the version in place; removing it clears
     * the value.
     */
    evaluationSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * More facts about the version, as keys with values. A value that is the text of a JSON object or array is stored
     * as that object or array; any other value is stored as text. Changing it updates the version in place; removing it
     * clears the value.
     */
    extraInfo?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Format of the model files. The service documents `OfflineModel`, `SavedModel`, `Keras H5`, `Frozen Pb`,
     * `Caffe Prototxt`, `TorchScript`, `XGBoost`, `PMML`, `AlinkModel` and `ONNX`; the provider warns about any other
     * value. Changing it replaces the version.
     */
    formatType?: pulumi.Input<string | undefined>;
    /**
     * Framework that the model was made with. The service documents `Pytorch` (and accepts `PyTorch`), `XGBoost`,
     * `Keras`, `Caffe`, `Alink`, `Xflow` and `TensorFlow`; the provider warns about any other value. Changing it
     * replaces the version.
     */
    frameworkType?: pulumi.Input<string | undefined>;
    /**
     * How to serve the version. For Elastic Algorithm Service this is the processor or the container, for example
     * `processor: tensorflow_gpu_1.12`. A value that is the text of a JSON object or array is stored as that object or
     * array; any other value is stored as text. Changing it updates the version in place; removing it clears the value.
     */
    inferenceSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Labels of the version. Their order does not matter. Changing them updates the version in place, and only the
     * labels that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceModelVersionLabel>[] | undefined>;
    /**
     * Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that is the text of a
     * JSON object or array is stored as that object or array; any other value is stored as text. Changing it updates
     * the version in place; removing it clears the value.
     */
    metrics?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * ID of the model that the version belongs to, `model-...`. Changing it replaces the version.
     */
    modelId: pulumi.Input<string>;
    /**
     * Field for extensions: a JSON document, as a string. Changing it updates the version in place; removing it clears
     * the value.
     */
    options?: pulumi.Input<string | undefined>;
    /**
     * Where the version comes from. If `sourceType` is `Custom`, write any text. Otherwise write
     * `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the kind `PipelineRun` or `ServiceJob`. Changing it
     * updates the version in place; removing it clears the value.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI training job).
     * Changing it updates the version in place; removing it restores the default.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Settings of a job that fine-tunes the version or trains it further. A value that is the text of a JSON object or
     * array is stored as that object or array; any other value is stored as text. Changing it updates the version in
     * place; removing it clears the value.
     */
    trainingSpec?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Address of the files: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`. Changing it replaces the
     * version.
     */
    uri: pulumi.Input<string>;
    /**
     * What is new or special in the version. Changing it updates the version in place; removing it clears the value.
     */
    versionDescription?: pulumi.Input<string | undefined>;
    /**
     * Version number in the form `major.minor.patch`. Major and minor are numbers. Patch begins with a digit and can
     * continue with letters and underscores, as in `2.3.4_beta`. The name must be unique in the model. If you leave it
     * out, the service chooses `0.1.0` and raises the minor number for each further version. Changing it replaces the
     * version.
     */
    versionName?: pulumi.Input<string | undefined>;
}
