// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources";
const names = ["displayName", "ids", "maxItems", "nameRegex", "workspaceId"];

/**
 * Returns the code sources of a workspace, without their access tokens.
 *
 * ## Example Usage
 *
 * ### All code sources of a workspace
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const sources = alicloud.pai.getWorkspaceCodeSourcesOutput({ workspaceId: "478812" });
 * export const names = sources.names;
 * ```
 */
export function getWorkspaceCodeSources(
    args: GetWorkspaceCodeSourcesArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceCodeSourcesResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Returns the code sources of a workspace, without their access tokens.
 *
 * ## Example Usage
 *
 * ### All code sources of a workspace
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const sources = alicloud.pai.getWorkspaceCodeSourcesOutput({ workspaceId: "478812" });
 * export const names = sources.names;
 * ```
 */
export function getWorkspaceCodeSourcesOutput(
    args: GetWorkspaceCodeSourcesOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceCodeSourcesResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getWorkspaceCodeSources`.
 */
export interface GetWorkspaceCodeSourcesArgs {
    /**
     * Return only code sources with this name.
     */
    displayName?: string;
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
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: string;
    /**
     * Return the code sources of this workspace.
     */
    workspaceId: string;
}

/**
 * Arguments of `getWorkspaceCodeSourcesOutput`.
 */
export interface GetWorkspaceCodeSourcesOutputArgs {
    /**
     * Return only code sources with this name.
     */
    displayName?: pulumi.Input<string | undefined>;
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
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
    /**
     * Return the code sources of this workspace.
     */
    workspaceId: pulumi.Input<string>;
}

/**
 * Result of `getWorkspaceCodeSources`.
 */
export interface GetWorkspaceCodeSourcesResult {
    /**
     * The objects that were found, the oldest first. The list has only the objects that you may see. An empty list does
     * not prove that there are none.
     */
    readonly codeSources: outputs.pai.GetWorkspaceCodeSourcesCodeSource[];
    /**
     * The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list. An object without a name has its ID here.
     */
    readonly names: string[];
}
