// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getDefaultWorkspace:getDefaultWorkspace";

/**
 * The account's default workspace in the region: the one that models and datasets are made in when nobody names one. It
 * is an error if there is none.
 *
 * ## Example Usage
 *
 * ### An experiment in the default workspace
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const workspace = alicloud.pai.getDefaultWorkspaceOutput();
 * const baseline = new alicloud.pai.WorkspaceExperiment("baseline", {
 *     workspaceId: workspace.id,
 *     experimentName: "baseline",
 *     artifactUri: "oss://fraud-models/runs/",
 * });
 * export const workspaceName = workspace.workspaceName;
 * ```
 */
export function getDefaultWorkspace(opts?: pulumi.InvokeOptions): Promise<GetDefaultWorkspaceResult> {
    return utilities.invoke(token, [], {}, opts);
}

/**
 * The account's default workspace in the region: the one that models and datasets are made in when nobody names one. It
 * is an error if there is none.
 *
 * ## Example Usage
 *
 * ### An experiment in the default workspace
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const workspace = alicloud.pai.getDefaultWorkspaceOutput();
 * const baseline = new alicloud.pai.WorkspaceExperiment("baseline", {
 *     workspaceId: workspace.id,
 *     experimentName: "baseline",
 *     artifactUri: "oss://fraud-models/runs/",
 * });
 * export const workspaceName = workspace.workspaceName;
 * ```
 */
export function getDefaultWorkspaceOutput(opts?: pulumi.InvokeOutputOptions): pulumi.Output<GetDefaultWorkspaceResult> {
    return utilities.invokeOutput(token, [], {}, opts);
}

/**
 * What `getDefaultWorkspace` answers.
 */
export interface GetDefaultWorkspaceResult {
    /**
     * Login names of the administrators, in the order the service gives.
     */
    readonly adminNames?: string[];
    /**
     * How far its creation is, step by step.
     */
    readonly conditions?: outputs.pai.GetDefaultWorkspaceCondition[];
    /**
     * When the workspace was created, in UTC (ISO 8601).
     */
    readonly createTime?: string;
    /**
     * Number of the account that created the workspace.
     */
    readonly creator?: string;
    /**
     * What the workspace is for, at most 80 characters.
     */
    readonly description?: string;
    /**
     * Name shown in the console; free text.
     */
    readonly displayName?: string;
    /**
     * Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard mode). The order does
     * not matter.
     */
    readonly envTypes?: string[];
    /**
     * When the workspace was last changed, in UTC (ISO 8601).
     */
    readonly gmtModifiedTime?: string;
    /**
     * Its id; that of a resource is the one that `pulumi import` takes.
     */
    readonly id: string;
    /**
     * Whether it is the account's default workspace in the region: the one that models are made in when a program names
     * none.
     */
    readonly isDefault?: boolean;
    /**
     * The account that the workspace belongs to.
     */
    readonly owner?: outputs.pai.GetDefaultWorkspaceOwner;
    /**
     * Resource group that the workspace belongs to, `rg-...`.
     */
    readonly resourceGroupId?: string;
    /**
     * State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it could not be created),
     * `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
     */
    readonly status?: string;
    /**
     * Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. It is unique in the
     * region, together with the workspaces of DataWorks, and stays taken for 14 days after the workspace was deleted.
     * Where it is left out, it is made of the resource's name in the program, cut to 15 characters, and seven random
     * digits: `team_1b9c3f0`, for example.
     */
    readonly workspaceName?: string;
}
