// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs";
const names = ["categoryName", "configKey", "ids", "maxItems", "nameRegex"];

/**
 * The settings of the account for PAI, without their values.
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
 * The settings of the account for PAI, without their values.
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
 * What `getWorkspaceUserConfigs` is asked with.
 */
export interface GetWorkspaceUserConfigsArgs {
    /**
     * Only settings of this category.
     */
    categoryName?: string;
    /**
     * Only settings with this key.
     */
    configKey?: string;
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
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: string;
}

/**
 * What `getWorkspaceUserConfigsOutput` is asked with.
 */
export interface GetWorkspaceUserConfigsOutputArgs {
    /**
     * Only settings of this category.
     */
    categoryName?: pulumi.Input<string | undefined>;
    /**
     * Only settings with this key.
     */
    configKey?: pulumi.Input<string | undefined>;
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
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
}

/**
 * What `getWorkspaceUserConfigs` answers.
 */
export interface GetWorkspaceUserConfigsResult {
    /**
     * The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list; the id where there is no name.
     */
    readonly names: string[];
    /**
     * What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
     * nothing.
     */
    readonly userConfigs: outputs.pai.GetWorkspaceUserConfigsUserConfig[];
}
