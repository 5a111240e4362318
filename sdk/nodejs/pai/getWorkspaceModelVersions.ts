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
 * The versions of a model.
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
 * The versions of a model.
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
 * What `getWorkspaceModelVersions` is asked with.
 */
export interface GetWorkspaceModelVersionsArgs {
    /**
     * Only versions in this state: `Pending`, `Approved` or `Rejected`.
     */
    approvalStatus?: string;
    /**
     * Only versions in this format: `SavedModel`, for example.
     */
    formatType?: string;
    /**
     * Only versions made with this framework: `TensorFlow`, for example.
     */
    frameworkType?: string;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: string[];
    /**
     * Only versions that have all of these labels, each a key with its value.
     */
    labels?: { [key: string]: string };
    /**
     * At most so many, at least 1. Without it there are all.
     */
    maxItems?: number;
    /**
     * Versions of this model.
     */
    modelId: string;
    /**
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: string;
    /**
     * Only versions that come from here.
     */
    sourceId?: string;
    /**
     * Only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
     */
    sourceType?: string;
    /**
     * Only the version of this name.
     */
    versionName?: string;
}

/**
 * What `getWorkspaceModelVersionsOutput` is asked with.
 */
export interface GetWorkspaceModelVersionsOutputArgs {
    /**
     * Only versions in this state: `Pending`, `Approved` or `Rejected`.
     */
    approvalStatus?: pulumi.Input<string | undefined>;
    /**
     * Only versions in this format: `SavedModel`, for example.
     */
    formatType?: pulumi.Input<string | undefined>;
    /**
     * Only versions made with this framework: `TensorFlow`, for example.
     */
    frameworkType?: pulumi.Input<string | undefined>;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Only versions that have all of these labels, each a key with its value.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * At most so many, at least 1. Without it there are all.
     */
    maxItems?: pulumi.Input<number | undefined>;
    /**
     * Versions of this model.
     */
    modelId: pulumi.Input<string>;
    /**
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
    /**
     * Only versions that come from here.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Only versions of this kind of origin: `Custom`, `PAIFlow` or `TrainingService`.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * Only the version of this name.
     */
    versionName?: pulumi.Input<string | undefined>;
}

/**
 * What `getWorkspaceModelVersions` answers.
 */
export interface GetWorkspaceModelVersionsResult {
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
    readonly versions: outputs.pai.GetWorkspaceModelVersionsVersion[];
}
