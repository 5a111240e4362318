// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceModel:getWorkspaceModel";
const names = [
    "collections",
    "domain",
    "id",
    "labels",
    "modelName",
    "modelType",
    "origin",
    "publisher",
    "query",
    "task",
    "workspaceId",
];

/**
 * Finds one model by the arguments that you give. The call fails if no model matches, or if more than one does. Two
 * models of a workspace can have the same name.
 *
 * ## Example Usage
 *
 * ### A new version of a model that another stack made
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const model = alicloud.pai.getWorkspaceModelOutput({ workspaceId: "478812", modelName: "card-fraud" });
 * const retrained = new alicloud.pai.WorkspaceModelVersion("retrained", {
 *     modelId: model.id,
 *     uri: "oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/",
 *     formatType: "ONNX",
 * });
 * export const task = model.task;
 * ```
 */
export function getWorkspaceModel(
    args?: GetWorkspaceModelArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceModelResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Finds one model by the arguments that you give. The call fails if no model matches, or if more than one does. Two
 * models of a workspace can have the same name.
 *
 * ## Example Usage
 *
 * ### A new version of a model that another stack made
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const model = alicloud.pai.getWorkspaceModelOutput({ workspaceId: "478812", modelName: "card-fraud" });
 * const retrained = new alicloud.pai.WorkspaceModelVersion("retrained", {
 *     modelId: model.id,
 *     uri: "oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/",
 *     formatType: "ONNX",
 * });
 * export const task = model.task;
 * ```
 */
export function getWorkspaceModelOutput(
    args?: GetWorkspaceModelOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceModelResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getWorkspaceModel`.
 */
export interface GetWorkspaceModelArgs {
    /**
     * Return only models that belong to one of these collections.
     */
    collections?: string[];
    /**
     * Return only models of this domain.
     */
    domain?: string;
    /**
     * Return only the object with this ID.
     */
    id?: string;
    /**
     * Return only models that have all of these labels, given as keys with values.
     */
    labels?: { [key: string]: string };
    /**
     * Return only models with this name.
     */
    modelName?: string;
    /**
     * Return only models of this type.
     */
    modelType?: string;
    /**
     * Return only models from this source.
     */
    origin?: string;
    /**
     * Return the public models of this publisher instead of the workspace's own, for example `pai` for those of the
     * platform. In this case, leave out `workspaceId`.
     */
    publisher?: string;
    /**
     * Return only models that have this text in their name, domain, task or labels.
     */
    query?: string;
    /**
     * Return only models for this task.
     */
    task?: string;
    /**
     * Return the models of this workspace. If you leave it out, the function searches your default workspace.
     */
    workspaceId?: string;
}

/**
 * Arguments of `getWorkspaceModelOutput`.
 */
export interface GetWorkspaceModelOutputArgs {
    /**
     * Return only models that belong to one of these collections.
     */
    collections?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return only models of this domain.
     */
    domain?: pulumi.Input<string | undefined>;
    /**
     * Return only the object with this ID.
     */
    id?: pulumi.Input<string | undefined>;
    /**
     * Return only models that have all of these labels, given as keys with values.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Return only models with this name.
     */
    modelName?: pulumi.Input<string | undefined>;
    /**
     * Return only models of this type.
     */
    modelType?: pulumi.Input<string | undefined>;
    /**
     * Return only models from this source.
     */
    origin?: pulumi.Input<string | undefined>;
    /**
     * Return the public models of this publisher instead of the workspace's own, for example `pai` for those of the
     * platform. In this case, leave out `workspaceId`.
     */
    publisher?: pulumi.Input<string | undefined>;
    /**
     * Return only models that have this text in their name, domain, task or labels.
     */
    query?: pulumi.Input<string | undefined>;
    /**
     * Return only models for this task.
     */
    task?: pulumi.Input<string | undefined>;
    /**
     * Return the models of this workspace. If you leave it out, the function searches your default workspace.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * Result of `getWorkspaceModel`.
 */
export interface GetWorkspaceModelResult {
    /**
     * Who can see the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every member).
     */
    readonly accessibility?: string;
    /**
     * Field of application, for example `nlp` or `cv`.
     */
    readonly domain?: string;
    /**
     * More facts about the model, as keys with values. A value that is the text of a JSON object or array is stored as
     * that object or array; any other value is stored as text.
     */
    readonly extraInfo?: { [key: string]: string };
    /**
     * When the model was last changed, in UTC (ISO 8601).
     */
    readonly gmtModifiedTime?: string;
    /**
     * ID of the object. You can use the ID of a resource with `pulumi import`.
     */
    readonly id: string;
    /**
     * Labels of the model. Their order does not matter.
     */
    readonly labels?: outputs.pai.GetWorkspaceModelLabel[];
    /**
     * What the model is and does.
     */
    readonly modelDescription?: string;
    /**
     * Documentation of the model, or its address.
     */
    readonly modelDoc?: string;
    /**
     * Name of the model, 1 to 127 characters.
     */
    readonly modelName?: string;
    /**
     * Kind of model, for example `Checkpoint` or `LoRA`.
     */
    readonly modelType?: string;
    /**
     * Number that lists of models are sorted by. 0 counts as a number.
     */
    readonly orderNumber?: number;
    /**
     * Community or organization that the model comes from, for example `ModelScope` or `HuggingFace`.
     */
    readonly origin?: string;
    /**
     * ID of the Alibaba Cloud account that owns the model.
     */
    readonly ownerId?: string;
    /**
     * Problem that the model solves, for example `text-classification`.
     */
    readonly task?: string;
    /**
     * ID of the account or RAM user that created the model.
     */
    readonly userId?: string;
    /**
     * Workspace of the model.
     */
    readonly workspaceId?: string;
}
