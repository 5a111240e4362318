// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as inputs from "../types/input";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const shape: utilities.Shape = {
    name: "WorkspaceModel",
    inputs: [
        "accessibility",
        "domain",
        "extraInfo",
        "labels",
        "modelDescription",
        "modelDoc",
        "modelName",
        "modelType",
        "orderNumber",
        "origin",
        "task",
        "workspaceId",
    ],
    outputs: ["gmtModifiedTime", "ownerId", "userId"],
    state: [
        "accessibility",
        "domain",
        "extraInfo",
        "gmtModifiedTime",
        "labels",
        "modelDescription",
        "modelDoc",
        "modelName",
        "modelType",
        "orderNumber",
        "origin",
        "ownerId",
        "task",
        "userId",
        "workspaceId",
    ],
};

/**
 * A model that is registered in a PAI workspace. The model has a name, a purpose and an origin. Its files belong to its
 * versions (`WorkspaceModelVersion`).
 *
 * ## Example Usage
 *
 * ### A model that all members see
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const team = new alicloud.pai.WorkspaceWorkspace("team", {
 *     workspaceName: "fraud_detection",
 *     description: "Models that score card payments",
 *     envTypes: ["prod"],
 * });
 * const scorer = new alicloud.pai.WorkspaceModel("scorer", {
 *     workspaceId: team.id,
 *     modelName: "card-scorer",
 *     domain: "finance",
 *     task: "tabular-classification",
 *     accessibility: "PUBLIC",
 *     labels: [{ key: "owner", value: "risk-team" }],
 * });
 * ```
 *
 * ## Import
 *
 * To import a model, use its ID, `model-...`.
 *
 * ```sh
 * $ pulumi import alicloud:pai/workspaceModel:WorkspaceModel scorer <model_id>
 * ```
 */
export class WorkspaceModel extends pulumi.CustomResource {
    /**
     * Look up a WorkspaceModel that exists, without managing it.
     *
     * @param name - Name of the resource in the program.
     * @param id - Id of the resource, the same that it is imported by.
     * @param state - What is known of it.
     * @param opts - Options of the resource.
     */
    public static get(
        name: string,
        id: pulumi.Input<pulumi.ID>,
        state?: WorkspaceModelState,
        opts?: pulumi.CustomResourceOptions,
    ): WorkspaceModel {
        return new WorkspaceModel(name, state as any, { ...opts, id });
    }

    /** @internal */
    public static readonly __pulumiType = "alicloud:pai/workspaceModel:WorkspaceModel";

    /**
     * Tell whether an object is a WorkspaceModel, even one of another copy of this package in the same process.
     *
     * @param obj - Any value.
     */
    public static override isInstance(obj: any): obj is WorkspaceModel {
        return obj?.["__pulumiType"] === WorkspaceModel.__pulumiType;
    }

    /**
     * Who can see the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every member).
     * Defaults to `PRIVATE`. Changing it updates the model in place; removing it restores the default.
     */
    declare public readonly accessibility: pulumi.Output<string>;
    /**
     * Field of application, for example `nlp` or `cv`. Changing it updates the model in place; removing it clears the
     * value.
     */
    declare public readonly domain: pulumi.Output<string | undefined>;
    /**
     * More facts about the model, as keys with values. A value that is the text of a JSON object or array is stored as
     * that object or array; any other value is stored as text. Changing it updates the model in place; removing it
     * clears the value.
     */
    declare public readonly extraInfo: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * When the model was last changed, in UTC (ISO 8601).
     */
    declare public readonly gmtModifiedTime: pulumi.Output<string | undefined>;
    /**
     * Labels of the model. Their order does not matter. Changing them updates the model in place, and only the labels
     * that differ.
     */
    declare public readonly labels: pulumi.Output<outputs.pai.WorkspaceModelLabel[] | undefined>;
    /**
     * What the model is and does. Changing it updates the model in place; removing it clears the value.
     */
    declare public readonly modelDescription: pulumi.Output<string | undefined>;
    /**
     * Documentation of the model, or its address. Changing it updates the model in place; removing it clears the value.
     */
    declare public readonly modelDoc: pulumi.Output<string | undefined>;
    /**
     * Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name from the resource's name
     * in your program and seven random hexadecimal digits, for example `scorer-1b9c3f0`. A `-` replaces every character
     * that is not a letter, a digit, `_` or `-`. Changing it updates the model in place.
     */
    declare public readonly modelName: pulumi.Output<string>;
    /**
     * Kind of model, for example `Checkpoint` or `LoRA`. Changing it updates the model in place; removing it clears the
     * value.
     */
    declare public readonly modelType: pulumi.Output<string | undefined>;
    /**
     * Number that lists of models are sorted by. 0 counts as a number. Changing it updates the model in place. Removing
     * it keeps the number, because the service cannot unset it.
     */
    declare public readonly orderNumber: pulumi.Output<number | undefined>;
    /**
     * Community or organization that the model comes from, for example `ModelScope` or `HuggingFace`. Changing it
     * updates the model in place; removing it clears the value.
     */
    declare public readonly origin: pulumi.Output<string | undefined>;
    /**
     * ID of the Alibaba Cloud account that owns the model.
     */
    declare public readonly ownerId: pulumi.Output<string | undefined>;
    /**
     * Problem that the model solves, for example `text-classification`. Changing it updates the model in place;
     * removing it clears the value.
     */
    declare public readonly task: pulumi.Output<string | undefined>;
    /**
     * ID of the account or RAM user that created the model.
     */
    declare public readonly userId: pulumi.Output<string | undefined>;
    /**
     * Workspace of the model. Defaults to the account's default workspace in the region. Changing it replaces the
     * model.
     */
    declare public readonly workspaceId: pulumi.Output<string>;

    /**
     * Create a WorkspaceModel.
     *
     * @param name - Name of the resource in the program.
     * @param args - What the program says about it.
     * @param opts - Options of the resource.
     */
    constructor(name: string, args?: WorkspaceModelArgs, opts?: pulumi.CustomResourceOptions);
    constructor(name: string, args?: WorkspaceModelArgs | WorkspaceModelState, opts?: pulumi.CustomResourceOptions) {
        super(
            WorkspaceModel.__pulumiType,
            name,
            utilities.properties(shape, args, opts),
            utilities.options(shape, opts),
        );
    }
}

/**
 * What is known of a WorkspaceModel that is looked up.
 */
export interface WorkspaceModelState {
    /**
     * Who can see the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every member).
     * Defaults to `PRIVATE`. Changing it updates the model in place; removing it restores the default.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Field of application, for example `nlp` or `cv`. Changing it updates the model in place; removing it clears the
     * value.
     */
    domain?: pulumi.Input<string | undefined>;
    /**
     * More facts about the model, as keys with values. A value that is the text of a JSON object or array is stored as
     * that object or array; any other value is stored as text. Changing it updates the model in place; removing it
     * clears the value.
     */
    extraInfo?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * When the model was last changed, in UTC (ISO 8601).
     */
    gmtModifiedTime?: pulumi.Input<string | undefined>;
    /**
     * Labels of the model. Their order does not matter. Changing them updates the model in place, and only the labels
     * that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceModelLabel>[] | undefined>;
    /**
     * What the model is and does. Changing it updates the model in place; removing it clears the value.
     */
    modelDescription?: pulumi.Input<string | undefined>;
    /**
     * Documentation of the model, or its address. Changing it updates the model in place; removing it clears the value.
     */
    modelDoc?: pulumi.Input<string | undefined>;
    /**
     * Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name from the resource's name
     * in your program and seven random hexadecimal digits, for example `scorer-1b9c3f0`. A `-` replaces every character
     * that is not a letter, a digit, `_` or `-`. Changing it updates the model in place.
     */
    modelName?: pulumi.Input<string | undefined>;
    /**
     * Kind of model, for example `Checkpoint` or `LoRA`. Changing it updates the model in place; removing it clears the
     * value.
     */
    modelType?: pulumi.Input<string | undefined>;
    /**
     * Number that lists of models are sorted by. 0 counts as a number. Changing it updates the model in place. Removing
     * it keeps the number, because the service cannot unset it.
     */
    orderNumber?: pulumi.Input<number | undefined>;
    /**
     * Community or organization that the model comes from, for example `ModelScope` or `HuggingFace`. Changing it
     * updates the model in place; removing it clears the value.
     */
    origin?: pulumi.Input<string | undefined>;
    /**
     * ID of the Alibaba Cloud account that owns the model.
     */
    ownerId?: pulumi.Input<string | undefined>;
    /**
     * Problem that the model solves, for example `text-classification`. Changing it updates the model in place;
     * removing it clears the value.
     */
    task?: pulumi.Input<string | undefined>;
    /**
     * ID of the account or RAM user that created the model.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * Workspace of the model. Defaults to the account's default workspace in the region. Changing it replaces the
     * model.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * What a program says about a WorkspaceModel.
 */
export interface WorkspaceModelArgs {
    /**
     * Who can see the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every member).
     * Defaults to `PRIVATE`. Changing it updates the model in place; removing it restores the default.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Field of application, for example `nlp` or `cv`. Changing it updates the model in place; removing it clears the
     * value.
     */
    domain?: pulumi.Input<string | undefined>;
    /**
     * More facts about the model, as keys with values. A value that is the text of a JSON object or array is stored as
     * that object or array; any other value is stored as text. Changing it updates the model in place; removing it
     * clears the value.
     */
    extraInfo?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Labels of the model. Their order does not matter. Changing them updates the model in place, and only the labels
     * that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceModelLabel>[] | undefined>;
    /**
     * What the model is and does. Changing it updates the model in place; removing it clears the value.
     */
    modelDescription?: pulumi.Input<string | undefined>;
    /**
     * Documentation of the model, or its address. Changing it updates the model in place; removing it clears the value.
     */
    modelDoc?: pulumi.Input<string | undefined>;
    /**
     * Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name from the resource's name
     * in your program and seven random hexadecimal digits, for example `scorer-1b9c3f0`. A `-` replaces every character
     * that is not a letter, a digit, `_` or `-`. Changing it updates the model in place.
     */
    modelName?: pulumi.Input<string | undefined>;
    /**
     * Kind of model, for example `Checkpoint` or `LoRA`. Changing it updates the model in place; removing it clears the
     * value.
     */
    modelType?: pulumi.Input<string | undefined>;
    /**
     * Number that lists of models are sorted by. 0 counts as a number. Changing it updates the model in place. Removing
     * it keeps the number, because the service cannot unset it.
     */
    orderNumber?: pulumi.Input<number | undefined>;
    /**
     * Community or organization that the model comes from, for example `ModelScope` or `HuggingFace`. Changing it
     * updates the model in place; removing it clears the value.
     */
    origin?: pulumi.Input<string | undefined>;
    /**
     * Problem that the model solves, for example `text-classification`. Changing it updates the model in place;
     * removing it clears the value.
     */
    task?: pulumi.Input<string | undefined>;
    /**
     * Workspace of the model. Defaults to the account's default workspace in the region. Changing it replaces the
     * model.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}
