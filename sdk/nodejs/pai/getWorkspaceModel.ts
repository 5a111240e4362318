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
 * The one model that has what is asked for. It is an error if there is none, or more than one: two models of a
 * workspace can have the same name.
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
 * The one model that has what is asked for. It is an error if there is none, or more than one: two models of a
 * workspace can have the same name.
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
 * What `getWorkspaceModel` is asked with.
 */
export interface GetWorkspaceModelArgs {
    /**
     * Only models that belong to one of these collections.
     */
    collections?: string[];
    /**
     * Only models of this domain.
     */
    domain?: string;
    /**
     * Only the one with this id.
     */
    id?: string;
    /**
     * Only models that have all of these labels, each a key with its value.
     */
    labels?: { [key: string]: string };
    /**
     * Only models of this name.
     */
    modelName?: string;
    /**
     * Only models of this type.
     */
    modelType?: string;
    /**
     * Only models from this source.
     */
    origin?: string;
    /**
     * Public models of this publisher instead of the workspace's own: `pai` for those of the platform. Leave
     * `workspaceId` out then.
     */
    publisher?: string;
    /**
     * Only models in whose name, domain, task or labels this text occurs.
     */
    query?: string;
    /**
     * Only models for this task.
     */
    task?: string;
    /**
     * Models of this workspace; without it those of the caller's default workspace.
     */
    workspaceId?: string;
}

/**
 * What `getWorkspaceModelOutput` is asked with.
 */
export interface GetWorkspaceModelOutputArgs {
    /**
     * Only models that belong to one of these collections.
     */
    collections?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Only models of this domain.
     */
    domain?: pulumi.Input<string | undefined>;
    /**
     * Only the one with this id.
     */
    id?: pulumi.Input<string | undefined>;
    /**
     * Only models that have all of these labels, each a key with its value.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Only models of this name.
     */
    modelName?: pulumi.Input<string | undefined>;
    /**
     * Only models of this type.
     */
    modelType?: pulumi.Input<string | undefined>;
    /**
     * Only models from this source.
     */
    origin?: pulumi.Input<string | undefined>;
    /**
     * Public models of this publisher instead of the workspace's own: `pai` for those of the platform. Leave
     * `workspaceId` out then.
     */
    publisher?: pulumi.Input<string | undefined>;
    /**
     * Only models in whose name, domain, task or labels this text occurs.
     */
    query?: pulumi.Input<string | undefined>;
    /**
     * Only models for this task.
     */
    task?: pulumi.Input<string | undefined>;
    /**
     * Models of this workspace; without it those of the caller's default workspace.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * What `getWorkspaceModel` answers.
 */
export interface GetWorkspaceModelResult {
    /**
     * Who sees the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every member).
     */
    readonly accessibility?: string;
    /**
     * Field the model is made for, for example `nlp` or `cv`.
     */
    readonly domain?: string;
    /**
     * Further facts about the model, as names with values. An entry that is the text of a JSON object or array is
     * stored as that, any other text as text.
     */
    readonly extraInfo?: { [key: string]: string };
    /**
     * When the model was last changed, in UTC (ISO 8601).
     */
    readonly gmtModifiedTime?: string;
    /**
     * Its id; that of a resource is the one that `pulumi import` takes.
     */
    readonly id: string;
    /**
     * Labels of the model. Their order does not matter.
     */
    readonly labels?: outputs.pai.GetWorkspaceModelLabel[];
    /**
     * What the model is and does, to tell it from others.
     */
    readonly modelDescription?: string;
    /**
     * Documentation of the model, or the address of it.
     */
    readonly modelDoc?: string;
    /**
     * Name of the model, 1 to 127 characters. Where it is left out, it is made of the resource's name in the program
     * and seven random digits, with `-` in place of what is no letter, digit, `_` or `-`: `scorer-1b9c3f0`, for
     * example.
     */
    readonly modelName?: string;
    /**
     * Kind of model, for example `Checkpoint` or `LoRA`.
     */
    readonly modelType?: string;
    /**
     * Number to sort models by in lists; 0 is a number like any other.
     */
    readonly orderNumber?: number;
    /**
     * Community or organisation the model comes from, for example `ModelScope` or `HuggingFace`.
     */
    readonly origin?: string;
    /**
     * Number of the Alibaba Cloud account that the model belongs to.
     */
    readonly ownerId?: string;
    /**
     * Problem the model solves, for example `text-classification`.
     */
    readonly task?: string;
    /**
     * Number of the account or RAM user that created the model.
     */
    readonly userId?: string;
    /**
     * Workspace the model belongs to.
     */
    readonly workspaceId?: string;
}
