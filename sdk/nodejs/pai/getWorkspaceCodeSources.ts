// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources";
const names = ["displayName", "ids", "maxItems", "nameRegex", "workspaceId"];

/**
 * The code sources of a workspace, without their tokens.
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
 * The code sources of a workspace, without their tokens.
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
 * What `getWorkspaceCodeSources` is asked with.
 */
export interface GetWorkspaceCodeSourcesArgs {
    /**
     * Only code sources of this name.
     */
    displayName?: string;
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
    /**
     * Code sources of this workspace.
     */
    workspaceId: string;
}

/**
 * What `getWorkspaceCodeSourcesOutput` is asked with.
 */
export interface GetWorkspaceCodeSourcesOutputArgs {
    /**
     * Only code sources of this name.
     */
    displayName?: pulumi.Input<string | undefined>;
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
    /**
     * Code sources of this workspace.
     */
    workspaceId: pulumi.Input<string>;
}

/**
 * What `getWorkspaceCodeSources` answers.
 */
export interface GetWorkspaceCodeSourcesResult {
    /**
     * What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
     * nothing.
     */
    readonly codeSources: outputs.pai.GetWorkspaceCodeSourcesCodeSource[];
    /**
     * The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list; the id where there is no name.
     */
    readonly names: string[];
}
