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
 * The models of a workspace, or the public ones of a publisher.
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
 * The models of a workspace, or the public ones of a publisher.
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
 * What `getWorkspaceModels` is asked with.
 */
export interface GetWorkspaceModelsArgs {
    /**
     * Only models that belong to one of these collections.
     */
    collections?: string[];
    /**
     * Only models of this domain.
     */
    domain?: string;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: string[];
    /**
     * Only models that have all of these labels, each a key with its value.
     */
    labels?: { [key: string]: string };
    /**
     * At most so many, at least 1. Without it there are all.
     */
    maxItems?: number;
    /**
     * Only models of this name.
     */
    modelName?: string;
    /**
     * Only models of this type.
     */
    modelType?: string;
    /**
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: string;
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
 * What `getWorkspaceModelsOutput` is asked with.
 */
export interface GetWorkspaceModelsOutputArgs {
    /**
     * Only models that belong to one of these collections.
     */
    collections?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Only models of this domain.
     */
    domain?: pulumi.Input<string | undefined>;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Only models that have all of these labels, each a key with its value.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * At most so many, at least 1. Without it there are all.
     */
    maxItems?: pulumi.Input<number | undefined>;
    /**
     * Only models of this name.
     */
    modelName?: pulumi.Input<string | undefined>;
    /**
     * Only models of this type.
     */
    modelType?: pulumi.Input<string | undefined>;
    /**
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
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
 * What `getWorkspaceModels` answers.
 */
export interface GetWorkspaceModelsResult {
    /**
     * The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
     */
    readonly ids: string[];
    /**
     * What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
     * nothing.
     */
    readonly models: outputs.pai.GetWorkspaceModelsModel[];
    /**
     * The names, in the order of the list; the id where there is no name.
     */
    readonly names: string[];
}
