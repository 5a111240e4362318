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
 * A model registered in a PAI workspace. It carries the name, purpose and origin; the files are in its versions
 * (`WorkspaceModelVersion`).
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
 * The import id is the id of the model, `model-...`.
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
     * Who sees the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every member).
     * Defaults to `PRIVATE`; removing it sets it back. Changed in place.
     */
    declare public readonly accessibility: pulumi.Output<string>;
    /**
     * Field the model is made for, for example `nlp` or `cv`. Changed in place; removing it clears it.
     */
    declare public readonly domain: pulumi.Output<string | undefined>;
    /**
     * Further facts about the model, as names with values. An entry that is the text of a JSON object or array is
     * stored as that, any other text as text. Changed in place; removing it clears it.
     */
    declare public readonly extraInfo: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * When the model was last changed, in UTC (ISO 8601).
     */
    declare public readonly gmtModifiedTime: pulumi.Output<string | undefined>;
    /**
     * Labels of the model. Their order does not matter. Changed in place, and only those that differ.
     */
    declare public readonly labels: pulumi.Output<outputs.pai.WorkspaceModelLabel[] | undefined>;
    /**
     * What the model is and does, to tell it from others. Changed in place; removing it clears it.
     */
    declare public readonly modelDescription: pulumi.Output<string | undefined>;
    /**
     * Documentation of the model, or the address of it. Changed in place; removing it clears it.
     */
    declare public readonly modelDoc: pulumi.Output<string | undefined>;
    /**
     * Name of the model, 1 to 127 characters. Where it is left out, it is made of the resource's name in the program
     * and seven random digits, with `-` in place of what is no letter, digit, `_` or `-`: `scorer-1b9c3f0`, for
     * example. Changed in place.
     */
    declare public readonly modelName: pulumi.Output<string>;
    /**
     * Kind of model, for example `Checkpoint` or `LoRA`. Changed in place; removing it clears it.
     */
    declare public readonly modelType: pulumi.Output<string | undefined>;
    /**
     * Number to sort models by in lists; 0 is a number like any other. Changed in place; removing it keeps the number,
     * which the service cannot unset.
     */
    declare public readonly orderNumber: pulumi.Output<number | undefined>;
    /**
     * Community or organisation the model comes from, for example `ModelScope` or `HuggingFace`. Changed in place;
     * removing it clears it.
     */
    declare public readonly origin: pulumi.Output<string | undefined>;
    /**
     * Number of the Alibaba Cloud account that the model belongs to.
     */
    declare public readonly ownerId: pulumi.Output<string | undefined>;
    /**
     * Problem the model solves, for example `text-classification`. Changed in place; removing it clears it.
     */
    declare public readonly task: pulumi.Output<string | undefined>;
    /**
     * Number of the account or RAM user that created the model.
     */
    declare public readonly userId: pulumi.Output<string | undefined>;
    /**
     * Workspace the model belongs to. Defaults to the account's default workspace in the region. Changing it replaces
     * the model.
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
     * Who sees the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every member).
     * Defaults to `PRIVATE`; removing it sets it back. Changed in place.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Field the model is made for, for example `nlp` or `cv`. Changed in place; removing it clears it.
     */
    domain?: pulumi.Input<string | undefined>;
    /**
     * Further facts about the model, as names with values. An entry that is the text of a JSON object or array is
     * stored as that, any other text as text. Changed in place; removing it clears it.
     */
    extraInfo?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * When the model was last changed, in UTC (ISO 8601).
     */
    gmtModifiedTime?: pulumi.Input<string | undefined>;
    /**
     * Labels of the model. Their order does not matter. Changed in place, and only those that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceModelLabel>[] | undefined>;
    /**
     * What the model is and does, to tell it from others. Changed in place; removing it clears it.
     */
    modelDescription?: pulumi.Input<string | undefined>;
    /**
     * Documentation of the model, or the address of it. Changed in place; removing it clears it.
     */
    modelDoc?: pulumi.Input<string | undefined>;
    /**
     * Name of the model, 1 to 127 characters. Where it is left out, it is made of the resource's name in the program
     * and seven random digits, with `-` in place of what is no letter, digit, `_` or `-`: `scorer-1b9c3f0`, for
     * example. Changed in place.
     */
    modelName?: pulumi.Input<string | undefined>;
    /**
     * Kind of model, for example `Checkpoint` or `LoRA`. Changed in place; removing it clears it.
     */
    modelType?: pulumi.Input<string | undefined>;
    /**
     * Number to sort models by in lists; 0 is a number like any other. Changed in place; removing it keeps the number,
     * which the service cannot unset.
     */
    orderNumber?: pulumi.Input<number | undefined>;
    /**
     * Community or organisation the model comes from, for example `ModelScope` or `HuggingFace`. Changed in place;
     * removing it clears it.
     */
    origin?: pulumi.Input<string | undefined>;
    /**
     * Number of the Alibaba Cloud account that the model belongs to.
     */
    ownerId?: pulumi.Input<string | undefined>;
    /**
     * Problem the model solves, for example `text-classification`. Changed in place; removing it clears it.
     */
    task?: pulumi.Input<string | undefined>;
    /**
     * Number of the account or RAM user that created the model.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * Workspace the model belongs to. Defaults to the account's default workspace in the region. Changing it replaces
     * the model.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * What a program says about a WorkspaceModel.
 */
export interface WorkspaceModelArgs {
    /**
     * Who sees the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every member).
     * Defaults to `PRIVATE`; removing it sets it back. Changed in place.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Field the model is made for, for example `nlp` or `cv`. Changed in place; removing it clears it.
     */
    domain?: pulumi.Input<string | undefined>;
    /**
     * Further facts about the model, as names with values. An entry that is the text of a JSON object or array is
     * stored as that, any other text as text. Changed in place; removing it clears it.
     */
    extraInfo?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Labels of the model. Their order does not matter. Changed in place, and only those that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceModelLabel>[] | undefined>;
    /**
     * What the model is and does, to tell it from others. Changed in place; removing it clears it.
     */
    modelDescription?: pulumi.Input<string | undefined>;
    /**
     * Documentation of the model, or the address of it. Changed in place; removing it clears it.
     */
    modelDoc?: pulumi.Input<string | undefined>;
    /**
     * Name of the model, 1 to 127 characters. Where it is left out, it is made of the resource's name in the program
     * and seven random digits, with `-` in place of what is no letter, digit, `_` or `-`: `scorer-1b9c3f0`, for
     * example. Changed in place.
     */
    modelName?: pulumi.Input<string | undefined>;
    /**
     * Kind of model, for example `Checkpoint` or `LoRA`. Changed in place; removing it clears it.
     */
    modelType?: pulumi.Input<string | undefined>;
    /**
     * Number to sort models by in lists; 0 is a number like any other. Changed in place; removing it keeps the number,
     * which the service cannot unset.
     */
    orderNumber?: pulumi.Input<number | undefined>;
    /**
     * Community or organisation the model comes from, for example `ModelScope` or `HuggingFace`. Changed in place;
     * removing it clears it.
     */
    origin?: pulumi.Input<string | undefined>;
    /**
     * Problem the model solves, for example `text-classification`. Changed in place; removing it clears it.
     */
    task?: pulumi.Input<string | undefined>;
    /**
     * Workspace the model belongs to. Defaults to the account's default workspace in the region. Changing it replaces
     * the model.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}
