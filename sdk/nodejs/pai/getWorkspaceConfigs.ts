// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs";
const names = ["categoryName", "configKey", "ids", "labels", "maxItems", "nameRegex", "workspaceId"];

/**
 * The settings of a workspace: where jobs store what is temporary, how long they may run, which tags they must have.
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
 * The settings of a workspace: where jobs store what is temporary, how long they may run, which tags they must have.
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
 * What `getWorkspaceConfigs` is asked with.
 */
export interface GetWorkspaceConfigsArgs {
    /**
     * Only settings of this category: `CommonResourceConfig`, for example.
     */
    categoryName?: string;
    /**
     * Only settings with this key: `tempStoragePath`, for example.
     */
    configKey?: string;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: string[];
    /**
     * Only settings that have all of these labels, each a key with its value.
     */
    labels?: { [key: string]: string };
    /**
     * At most so many, at least 1. Without it there are all.
     */
    maxItems?: number;
    /**
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: string;
    /**
     * Settings of this workspace.
     */
    workspaceId: string;
}

/**
 * What `getWorkspaceConfigsOutput` is asked with.
 */
export interface GetWorkspaceConfigsOutputArgs {
    /**
     * Only settings of this category: `CommonResourceConfig`, for example.
     */
    categoryName?: pulumi.Input<string | undefined>;
    /**
     * Only settings with this key: `tempStoragePath`, for example.
     */
    configKey?: pulumi.Input<string | undefined>;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Only settings that have all of these labels, each a key with its value.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * At most so many, at least 1. Without it there are all.
     */
    maxItems?: pulumi.Input<number | undefined>;
    /**
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
    /**
     * Settings of this workspace.
     */
    workspaceId: pulumi.Input<string>;
}

/**
 * What `getWorkspaceConfigs` answers.
 */
export interface GetWorkspaceConfigsResult {
    /**
     * What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
     * nothing.
     */
    readonly configs: outputs.pai.GetWorkspaceConfigsConfig[];
    /**
     * The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list; the id where there is no name.
     */
    readonly names: string[];
}
