// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions";
const names = [
    "approvalStatus",
    "formatType",
    "frameworkType",
    "ids",
    "labels",
    "maxItems",
    "modelId",
    "nameRegex",
    "sourceId",
    "sourceType",
    "versionName",
];

/**
 * Returns the versions of a model.
 *
 * ## Example Usage
 *
 * ### The versions of a model that wait for approval
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const pending = alicloud.pai.getWorkspaceModelVersionsOutput({
 *     modelId: "model-rbvg5wzljz",
 *     approvalStatus: "Pending",
 * });
 * export const versionNames = pending.names;
 * ```
 */
export function getWorkspaceModelVersions(
    args: GetWorkspaceModelVersionsArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceModelVersionsResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Returns the versions of a model.
 *
 * ## Example Usage
 *
 * ### The versions of a model that wait for approval
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const pending = alicloud.pai.getWorkspaceModelVersionsOutput({
 *     modelId: "model-rbvg5wzljz",
 *     approvalStatus: "Pending",
 * });
 * export const versionNames = pending.names;
 * ```
 */
export function getWorkspaceModelVersionsOutput(
    args: GetWorkspaceModelVersionsOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceModelVersionsResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getWorkspaceModelVersions`.
 */
export interface GetWorkspaceModelVersionsArgs {
    /**
     * Return only versions in this state: `Pending`, `Approved` or `Rejected`.
     */
    approvalStatus?: string;
    /**
     * Return only versions in this format, for example `SavedModel`.
     */
    formatType?: string;
    /**
     * Return only versions made with this framework, for example `TensorFlow`.
     */
    frameworkType?: string;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: string[];
    /**
     * Return only versions that have all of these labels, given as keys with values.
     */
    labels?: { [key: string]: string };
    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
     */
    maxItems?: number;
    /**
     * Return the versions of this model.
     */
    modelId: string;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: string;
    /**
     * Return only versions that come from this source.
     */
    sourceId?: string;
    /**
     * Return only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
     */
    sourceType?: string;
    /**
     * Return only the version with this name.
     */
    versionName?: string;
}

/**
 * Arguments of `getWorkspaceModelVersionsOutput`.
 */
export interface GetWorkspaceModelVersionsOutputArgs {
    /**
     * Return only versions in this state: `Pending`, `Approved` or `Rejected`.
     */
    approvalStatus?: pulumi.Input<string | undefined>;
    /**
     * Return only versions in this format, for example `SavedModel`.
     */
    formatType?: pulumi.Input<string | undefined>;
    /**
     * Return only versions made with this framework, for example `TensorFlow`.
     */
    frameworkType?: pulumi.Input<string | undefined>;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return only versions that have all of these labels, given as keys with values.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
     */
    maxItems?: pulumi.Input<number | undefined>;
    /**
     * Return the versions of this model.
     */
    modelId: pulumi.Input<string>;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
    /**
     * Return only versions that come from this source.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Return only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Return only the version with this name.
     */
    versionName?: pulumi.Input<string | undefined>;
}

/**
 * Result of `getWorkspaceModelVersions`.
 */
export interface GetWorkspaceModelVersionsResult {
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
    readonly versions: outputs.pai.GetWorkspaceModelVersionsVersion[];
}
