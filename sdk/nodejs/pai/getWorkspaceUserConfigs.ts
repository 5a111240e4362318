// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs";
const names = ["categoryName", "configKey", "ids", "maxItems", "nameRegex"];

/**
 * Returns the settings of the account for PAI, without their values.
 *
 * ## Example Usage
 *
 * ### Which settings the account has
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const settings = alicloud.pai.getWorkspaceUserConfigsOutput();
 * export const settingIds = settings.ids;
 * ```
 */
export function getWorkspaceUserConfigs(
    args?: GetWorkspaceUserConfigsArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceUserConfigsResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Returns the settings of the account for PAI, without their values.
 *
 * ## Example Usage
 *
 * ### Which settings the account has
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const settings = alicloud.pai.getWorkspaceUserConfigsOutput();
 * export const settingIds = settings.ids;
 * ```
 */
export function getWorkspaceUserConfigsOutput(
    args?: GetWorkspaceUserConfigsOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceUserConfigsResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getWorkspaceUserConfigs`.
 */
export interface GetWorkspaceUserConfigsArgs {
    /**
     * Return only settings of this category.
     */
    categoryName?: string;
    /**
     * Return only settings with this key.
     */
    configKey?: string;
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
}

/**
 * Arguments of `getWorkspaceUserConfigsOutput`.
 */
export interface GetWorkspaceUserConfigsOutputArgs {
    /**
     * Return only settings of this category.
     */
    categoryName?: pulumi.Input<string | undefined>;
    /**
     * Return only settings with this key.
     */
    configKey?: pulumi.Input<string | undefined>;
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
}

/**
 * Result of `getWorkspaceUserConfigs`.
 */
export interface GetWorkspaceUserConfigsResult {
    /**
     * The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list. An object without a name has its ID here.
     */
    readonly names: string[];
    /**
     * The objects that were found, the oldest first. The list has only the objects that you may see. An empty list does
     * not prove that there are none.
     */
    readonly userConfigs: outputs.pai.GetWorkspaceUserConfigsUserConfig[];
}
