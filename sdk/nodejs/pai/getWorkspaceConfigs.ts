// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs";
const names = ["categoryName", "configKey", "ids", "labels", "maxItems", "nameRegex", "workspaceId"];

/**
 * Returns the settings of a workspace, for example where jobs store temporary files, how long they may run, and which
 * tags they must have.
 *
 * ## Example Usage
 *
 * ### Where the jobs of a workspace keep what is temporary
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const settings = alicloud.pai.getWorkspaceConfigsOutput({
 *     workspaceId: "478812",
 *     categoryName: "CommonResourceConfig",
 *     configKey: "tempStoragePath",
 * });
 * export const path = settings.configs[0].configValue;
 * ```
 */
export function getWorkspaceConfigs(
    args: GetWorkspaceConfigsArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceConfigsResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Returns the settings of a workspace, for example where jobs store temporary files, how long they may run, and which
 * tags they must have.
 *
 * ## Example Usage
 *
 * ### Where the jobs of a workspace keep what is temporary
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const settings = alicloud.pai.getWorkspaceConfigsOutput({
 *     workspaceId: "478812",
 *     categoryName: "CommonResourceConfig",
 *     configKey: "tempStoragePath",
 * });
 * export const path = settings.configs[0].configValue;
 * ```
 */
export function getWorkspaceConfigsOutput(
    args: GetWorkspaceConfigsOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceConfigsResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getWorkspaceConfigs`.
 */
export interface GetWorkspaceConfigsArgs {
    /**
     * Return only settings of this category, for example `CommonResourceConfig`.
     */
    categoryName?: string;
    /**
     * Return only settings with this key, for example `tempStoragePath`.
     */
    configKey?: string;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: string[];
    /**
     * Return only settings that have all of these labels, given as keys with values.
     */
    labels?: { [key: string]: string };
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
     * Return the settings of this workspace.
     */
    workspaceId: string;
}

/**
 * Arguments of `getWorkspaceConfigsOutput`.
 */
export interface GetWorkspaceConfigsOutputArgs {
    /**
     * Return only settings of this category, for example `CommonResourceConfig`.
     */
    categoryName?: pulumi.Input<string | undefined>;
    /**
     * Return only settings with this key, for example `tempStoragePath`.
     */
    configKey?: pulumi.Input<string | undefined>;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return only settings that have all of these labels, given as keys with values.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
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
     * Return the settings of this workspace.
     */
    workspaceId: pulumi.Input<string>;
}

/**
 * Result of `getWorkspaceConfigs`.
 */
export interface GetWorkspaceConfigsResult {
    /**
     * The objects that were found, the oldest first. The list has only the objects that you may see. An empty list does
     * not prove that there are none.
     */
    readonly configs: outputs.pai.GetWorkspaceConfigsConfig[];
    /**
     * The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list. An object without a name has its ID here.
     */
    readonly names: string[];
}
