// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceModels:getWorkspaceModels";
const names = [
    "collections",
    "domain",
    "ids",
    "labels",
    "maxItems",
    "modelName",
    "modelType",
    "nameRegex",
    "origin",
    "publisher",
    "query",
    "task",
    "workspaceId",
];

/**
 * Returns the models of a workspace, or the public models of a publisher.
 *
 * ## Example Usage
 *
 * ### The platform's public models for a task
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const models = alicloud.pai.getWorkspaceModelsOutput({ publisher: "pai", domain: "nlp", maxItems: 50 });
 * export const modelNames = models.names;
 * export const modelIds = models.ids;
 * ```
 */
export function getWorkspaceModels(
    args?: GetWorkspaceModelsArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceModelsResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Returns the models of a workspace, or the public models of a publisher.
 *
 * ## Example Usage
 *
 * ### The platform's public models for a task
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const models = alicloud.pai.getWorkspaceModelsOutput({ publisher: "pai", domain: "nlp", maxItems: 50 });
 * export const modelNames = models.names;
 * export const modelIds = models.ids;
 * ```
 */
export function getWorkspaceModelsOutput(
    args?: GetWorkspaceModelsOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceModelsResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getWorkspaceModels`.
 */
export interface GetWorkspaceModelsArgs {
    /**
     * Return only models that belong to one of these collections.
     */
    collections?: string[];
    /**
     * Return only models of this domain.
     */
    domain?: string;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: string[];
    /**
     * Return only models that have all of these labels, given as keys with values.
     */
    labels?: { [key: string]: string };
    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
     */
    maxItems?: number;
    /**
     * Return only models with this name.
     */
    modelName?: string;
    /**
     * Return only models of this type.
     */
    modelType?: string;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: string;
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
 * Arguments of `getWorkspaceModelsOutput`.
 */
export interface GetWorkspaceModelsOutputArgs {
    /**
     * Return only models that belong to one of these collections.
     */
    collections?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return only models of this domain.
     */
    domain?: pulumi.Input<string | undefined>;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return only models that have all of these labels, given as keys with values.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
     */
    maxItems?: pulumi.Input<number | undefined>;
    /**
     * Return only models with this name.
     */
    modelName?: pulumi.Input<string | undefined>;
    /**
     * Return only models of this type.
     */
    modelType?: pulumi.Input<string | undefined>;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
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
 * Result of `getWorkspaceModels`.
 */
export interface GetWorkspaceModelsResult {
    /**
     * The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
     */
    readonly ids: string[];
    /**
     * The objects that were found, the oldest first. The list has only the objects that you may see. An empty list does
     * not prove that there are none.
     */
    readonly models: outputs.pai.GetWorkspaceModelsModel[];
    /**
     * The names, in the order of the list. An object without a name has its ID here.
     */
    readonly names: string[];
}
