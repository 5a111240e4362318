// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getConnections:getConnections";
const names = [
    "accessibility",
    "connectionName",
    "connectionType",
    "creator",
    "ids",
    "maxItems",
    "model",
    "modelType",
    "nameRegex",
    "toolCall",
    "workspaceId",
];

/**
 * Connections of a workspace: where model services, vector stores and databases are. Their passwords and keys are left
 * out.
 *
 * ## Example Usage
 *
 * ### Connections through which a language model can be reached
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const models = alicloud.pai.getConnectionsOutput({ workspaceId: "478812", modelType: "LLM" });
 * export const connectionNames = models.names;
 * export const connectionIds = models.ids;
 * ```
 */
export function getConnections(args?: GetConnectionsArgs, opts?: pulumi.InvokeOptions): Promise<GetConnectionsResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Connections of a workspace: where model services, vector stores and databases are. Their passwords and keys are left
 * out.
 *
 * ## Example Usage
 *
 * ### Connections through which a language model can be reached
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const models = alicloud.pai.getConnectionsOutput({ workspaceId: "478812", modelType: "LLM" });
 * export const connectionNames = models.names;
 * export const connectionIds = models.ids;
 * ```
 */
export function getConnectionsOutput(
    args?: GetConnectionsOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetConnectionsResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * What `getConnections` is asked with.
 */
export interface GetConnectionsArgs {
    /**
     * Only connections of this visibility: `PRIVATE` or `PUBLIC`.
     */
    accessibility?: string;
    /**
     * Only the connection of this name.
     */
    connectionName?: string;
    /**
     * Only connections of this type: `OpenLLMConnection`, for example.
     */
    connectionType?: string;
    /**
     * Only connections that this account or RAM user created.
     */
    creator?: string;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: string[];
    /**
     * At most so many, at least 1. Without it there are all.
     */
    maxItems?: number;
    /**
     * Only connections that this model can be reached by.
     */
    model?: string;
    /**
     * Only connections that a model of this type can be reached by: `LLM`, `Embedding` or `ReRank`.
     */
    modelType?: string;
    /**
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: string;
    /**
     * Only connections whose models can call tools, or with `false` those whose models cannot.
     */
    toolCall?: boolean;
    /**
     * Connections of this workspace.
     */
    workspaceId?: string;
}

/**
 * What `getConnectionsOutput` is asked with.
 */
export interface GetConnectionsOutputArgs {
    /**
     * Only connections of this visibility: `PRIVATE` or `PUBLIC`.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Only the connection of this name.
     */
    connectionName?: pulumi.Input<string | undefined>;
    /**
     * Only connections of this type: `OpenLLMConnection`, for example.
     */
    connectionType?: pulumi.Input<string | undefined>;
    /**
     * Only connections that this account or RAM user created.
     */
    creator?: pulumi.Input<string | undefined>;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * At most so many, at least 1. Without it there are all.
     */
    maxItems?: pulumi.Input<number | undefined>;
    /**
     * Only connections that this model can be reached by.
     */
    model?: pulumi.Input<string | undefined>;
    /**
     * Only connections that a model of this type can be reached by: `LLM`, `Embedding` or `ReRank`.
     */
    modelType?: pulumi.Input<string | undefined>;
    /**
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
    /**
     * Only connections whose models can call tools, or with `false` those whose models cannot.
     */
    toolCall?: pulumi.Input<boolean | undefined>;
    /**
     * Connections of this workspace.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * What `getConnections` answers.
 */
export interface GetConnectionsResult {
    /**
     * What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
     * nothing.
     */
    readonly connections: outputs.pai.GetConnectionsConnection[];
    /**
     * The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list; the id where there is no name.
     */
    readonly names: string[];
}
