// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getImportFile:getImportFile";
const names = ["includeRuns", "types", "workspaceId"];

/**
 * What a workspace holds, as a file for `pulumi import --file`: the workspace, its members without the owner, code
 * sources, datasets and their versions without `v1`, models and their versions, and experiments. Runs and the settings
 * of the account come only when they are asked for.
 *
 * What the caller may not see is not in it: compare the counts with the console. Public models and datasets of others
 * are left out.
 *
 * ## Example Usage
 *
 * ### What a workspace holds, to be imported
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const file = alicloud.pai.getImportFileOutput({
 *     workspaceId: "478812",
 *     types: ["WorkspaceModel", "WorkspaceModelVersion"],
 * });
 * export const counts = file.counts;
 * export const todo = file.todo;
 * ```
 */
export function getImportFile(args: GetImportFileArgs, opts?: pulumi.InvokeOptions): Promise<GetImportFileResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * What a workspace holds, as a file for `pulumi import --file`: the workspace, its members without the owner, code
 * sources, datasets and their versions without `v1`, models and their versions, and experiments. Runs and the settings
 * of the account come only when they are asked for.
 *
 * What the caller may not see is not in it: compare the counts with the console. Public models and datasets of others
 * are left out.
 *
 * ## Example Usage
 *
 * ### What a workspace holds, to be imported
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const file = alicloud.pai.getImportFileOutput({
 *     workspaceId: "478812",
 *     types: ["WorkspaceModel", "WorkspaceModelVersion"],
 * });
 * export const counts = file.counts;
 * export const todo = file.todo;
 * ```
 */
export function getImportFileOutput(
    args: GetImportFileOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetImportFileResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * What `getImportFile` is asked with.
 */
export interface GetImportFileArgs {
    /**
     * Whether the runs of the experiments come as well. Defaults to false.
     */
    includeRuns?: boolean;
    /**
     * Only objects of these types, each as `WorkspaceModel` or as the whole token; `WorkspaceRun` and
     * `WorkspaceUserConfig` come when they are named here.
     */
    types?: string[];
    /**
     * Number of the workspace: digits.
     */
    workspaceId: string;
}

/**
 * What `getImportFileOutput` is asked with.
 */
export interface GetImportFileOutputArgs {
    /**
     * Whether the runs of the experiments come as well. Defaults to false.
     */
    includeRuns?: pulumi.Input<boolean | undefined>;
    /**
     * Only objects of these types, each as `WorkspaceModel` or as the whole token; `WorkspaceRun` and
     * `WorkspaceUserConfig` come when they are named here.
     */
    types?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Number of the workspace: digits.
     */
    workspaceId: pulumi.Input<string>;
}

/**
 * What `getImportFile` answers.
 */
export interface GetImportFileResult {
    /**
     * How many objects of each type there are in it.
     */
    readonly counts: { [key: string]: number };
    /**
     * What to import, in an order in which each object comes after the one that it lives in.
     */
    readonly resources: outputs.pai.GetImportFileResource[];
    /**
     * What is left to do by hand, some sentences each, about values that are secret, for example.
     */
    readonly todo: string[];
}
