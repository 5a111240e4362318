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
 * Returns the connections of a workspace to model services, vector stores and databases. The result has no passwords
 * and keys.
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
 * Returns the connections of a workspace to model services, vector stores and databases. The result has no passwords
 * and keys.
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
 * Arguments of `getConnections`.
 */
export interface GetConnectionsArgs {
    /**
     * Return only connections with this visibility: `PRIVATE` or `PUBLIC`.
     */
    accessibility?: string;
    /**
     * Return only the connection with this name.
     */
    connectionName?: string;
    /**
     * Return only connections of this type, for example `OpenLLMConnection`.
     */
    connectionType?: string;
    /**
     * Return only connections that this account or RAM user created.
     */
    creator?: string;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: string[];
    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
     */
    maxItems?: number;
    /**
     * Return only connections to this model.
     */
    model?: string;
    /**
     * Return only connections to a model of this type: `LLM`, `Embedding` or `ReRank`.
     */
    modelType?: string;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: string;
    /**
     * Return only connections to models that can call tools (`true`) or that cannot (`false`).
     */
    toolCall?: boolean;
    /**
     * Return the connections of this workspace.
     */
    workspaceId?: string;
}

/**
 * Arguments of `getConnectionsOutput`.
 */
export interface GetConnectionsOutputArgs {
    /**
     * Return only connections with this visibility: `PRIVATE` or `PUBLIC`.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Return only the connection with this name.
     */
    connectionName?: pulumi.Input<string | undefined>;
    /**
     * Return only connections of this type, for example `OpenLLMConnection`.
     */
    connectionType?: pulumi.Input<string | undefined>;
    /**
     * Return only connections that this account or RAM user created.
     */
    creator?: pulumi.Input<string | undefined>;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
     */
    maxItems?: pulumi.Input<number | undefined>;
    /**
     * Return only connections to this model.
     */
    model?: pulumi.Input<string | undefined>;
    /**
     * Return only connections to a model of this type: `LLM`, `Embedding` or `ReRank`.
     */
    modelType?: pulumi.Input<string | undefined>;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
    /**
     * Return only connections to models that can call tools (`true`) or that cannot (`false`).
     */
    toolCall?: pulumi.Input<boolean | undefined>;
    /**
     * Return the connections of this workspace.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * Result of `getConnections`.
 */
export interface GetConnectionsResult {
    /**
     * The objects that were found, the oldest first. The list has only the objects that you may see. An empty list does
     * not prove that there are none.
     */
    readonly connections: outputs.pai.GetConnectionsConnection[];
    /**
     * The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list. An object without a name has its ID here.
     */
    readonly names: string[];
}
