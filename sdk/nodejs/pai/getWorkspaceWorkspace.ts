// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace";
const names = ["id", "resourceGroupId", "status", "workspaceName"];

/**
 * The one workspace that has what is asked for. It is an error if there is none, or more than one; a deleted workspace
 * is none.
 *
 * ## Example Usage
 *
 * ### A model in a workspace that another stack made
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const team = alicloud.pai.getWorkspaceWorkspaceOutput({ workspaceName: "fraud_detection" });
 * const scorer = new alicloud.pai.WorkspaceModel("scorer", {
 *     workspaceId: team.id,
 *     modelName: "card-fraud",
 * });
 * export const workspaceStatus = team.status;
 * ```
 */
export function getWorkspaceWorkspace(
    args?: GetWorkspaceWorkspaceArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceWorkspaceResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * The one workspace that has what is asked for. It is an error if there is none, or more than one; a deleted workspace
 * is none.
 *
 * ## Example Usage
 *
 * ### A model in a workspace that another stack made
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const team = alicloud.pai.getWorkspaceWorkspaceOutput({ workspaceName: "fraud_detection" });
 * const scorer = new alicloud.pai.WorkspaceModel("scorer", {
 *     workspaceId: team.id,
 *     modelName: "card-fraud",
 * });
 * export const workspaceStatus = team.status;
 * ```
 */
export function getWorkspaceWorkspaceOutput(
    args?: GetWorkspaceWorkspaceOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceWorkspaceResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * What `getWorkspaceWorkspace` is asked with.
 */
export interface GetWorkspaceWorkspaceArgs {
    /**
     * Only the one with this id.
     */
    id?: string;
    /**
     * Only workspaces of this resource group.
     */
    resourceGroupId?: string;
    /**
     * Only workspaces in this state: `ENABLED`, for example.
     */
    status?: string;
    /**
     * Only the workspace of this name.
     */
    workspaceName?: string;
}

/**
 * What `getWorkspaceWorkspaceOutput` is asked with.
 */
export interface GetWorkspaceWorkspaceOutputArgs {
    /**
     * Only the one with this id.
     */
    id?: pulumi.Input<string | undefined>;
    /**
     * Only workspaces of this resource group.
     */
    resourceGroupId?: pulumi.Input<string | undefined>;
    /**
     * Only workspaces in this state: `ENABLED`, for example.
     */
    status?: pulumi.Input<string | undefined>;
    /**
     * Only the workspace of this name.
     */
    workspaceName?: pulumi.Input<string | undefined>;
}

/**
 * What `getWorkspaceWorkspace` answers.
 */
export interface GetWorkspaceWorkspaceResult {
    /**
     * Login names of the administrators, in the order the service gives.
     */
    readonly adminNames?: string[];
    /**
     * When the workspace was created, in UTC (ISO 8601).
     */
    readonly createTime?: string;
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
    readonly owner?: outputs.pai.GetWorkspaceWorkspaceOwner;
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
