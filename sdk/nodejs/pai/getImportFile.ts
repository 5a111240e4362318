// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getImportFile:getImportFile";
const names = ["includeRuns", "types", "workspaceId"];

/**
 * Returns the contents of a workspace in the form of a file for `pulumi import --file`. The file has the workspace, its
 * members, code sources, datasets, models, the versions of datasets and models, and experiments. It does not have the
 * owner of the workspace or the versions `v1` of datasets. It has runs and the settings of the account only if you ask
 * for them.
 *
 * The file has only the objects that you may see, so compare the counts with the console. It leaves out public models
 * and datasets of others.
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
 * Returns the contents of a workspace in the form of a file for `pulumi import --file`. The file has the workspace, its
 * members, code sources, datasets, models, the versions of datasets and models, and experiments. It does not have the
 * owner of the workspace or the versions `v1` of datasets. It has runs and the settings of the account only if you ask
 * for them.
 *
 * The file has only the objects that you may see, so compare the counts with the console. It leaves out public models
 * and datasets of others.
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
 * Arguments of `getImportFile`.
 */
export interface GetImportFileArgs {
    /**
     * Whether the file includes the runs of the experiments. Defaults to false.
     */
    includeRuns?: boolean;
    /**
     * Return only objects of these types. Write `WorkspaceModel` or the whole type token. To include runs or settings,
     * name `WorkspaceRun` or `WorkspaceUserConfig`.
     */
    types?: string[];
    /**
     * ID of the workspace, which is a number.
     */
    workspaceId: string;
}

/**
 * Arguments of `getImportFileOutput`.
 */
export interface GetImportFileOutputArgs {
    /**
     * Whether the file includes the runs of the experiments. Defaults to false.
     */
    includeRuns?: pulumi.Input<boolean | undefined>;
    /**
     * Return only objects of these types. Write `WorkspaceModel` or the whole type token. To include runs or settings,
     * name `WorkspaceRun` or `WorkspaceUserConfig`.
     */
    types?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * ID of the workspace, which is a number.
     */
    workspaceId: pulumi.Input<string>;
}

/**
 * Result of `getImportFile`.
 */
export interface GetImportFileResult {
    /**
     * Number of objects of each type in the file.
     */
    readonly counts: { [key: string]: number };
    /**
     * The objects to import. Each object comes after the object that contains it.
     */
    readonly resources: outputs.pai.GetImportFileResource[];
    /**
     * What you have to do by hand, for example about values that are secret.
     */
    readonly todo: string[];
}
