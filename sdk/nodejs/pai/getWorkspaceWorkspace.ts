// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace";
const names = ["id", "resourceGroupId", "status", "workspaceName"];

/**
 * Finds one workspace by the arguments that you give. The call fails if no workspace matches, or if more than one does.
 * A deleted workspace does not count.
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
 * Finds one workspace by the arguments that you give. The call fails if no workspace matches, or if more than one does.
 * A deleted workspace does not count.
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
 * Arguments of `getWorkspaceWorkspace`.
 */
export interface GetWorkspaceWorkspaceArgs {
    /**
     * Return only the object with this ID.
     */
    id?: string;
    /**
     * Return only workspaces of this resource group.
     */
    resourceGroupId?: string;
    /**
     * Return only workspaces in this state, for example `ENABLED`.
     */
    status?: string;
    /**
     * Return only the workspace with this name.
     */
    workspaceName?: string;
}

/**
 * Arguments of `getWorkspaceWorkspaceOutput`.
 */
export interface GetWorkspaceWorkspaceOutputArgs {
    /**
     * Return only the object with this ID.
     */
    id?: pulumi.Input<string | undefined>;
    /**
     * Return only workspaces of this resource group.
     */
    resourceGroupId?: pulumi.Input<string | undefined>;
    /**
     * Return only workspaces in this state, for example `ENABLED`.
     */
    status?: pulumi.Input<string | undefined>;
    /**
     * Return only the workspace with this name.
     */
    workspaceName?: pulumi.Input<string | undefined>;
}

/**
 * Result of `getWorkspaceWorkspace`.
 */
export interface GetWorkspaceWorkspaceResult {
    /**
     * Login names of the administrators, in the order in which the service returns them.
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
     * Name that the console shows. It can be any text.
     */
    readonly displayName?: string;
    /**
     * Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard mode). The order does
     * not matter. Give the new workspace another `workspaceName`, because the old name stays taken for 14 days.
     */
    readonly envTypes?: string[];
    /**
     * When the workspace was last changed, in UTC (ISO 8601).
     */
    readonly gmtModifiedTime?: string;
    /**
     * ID of the object. You can use the ID of a resource with `pulumi import`.
     */
    readonly id: string;
    /**
     * Whether this is the account's default workspace in the region. Models that name no workspace are created in it.
     */
    readonly isDefault?: boolean;
    /**
     * Account that owns the workspace.
     */
    readonly owner?: outputs.pai.GetWorkspaceWorkspaceOwner;
    /**
     * Resource group of the workspace, `rg-...`.
     */
    readonly resourceGroupId?: string;
    /**
     * State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it could not be created),
     * `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
     */
    readonly status?: string;
    /**
     * Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. The name must be unique
     * in the region, also among the workspaces of DataWorks. It stays taken for 14 days after the workspace is deleted.
     */
    readonly workspaceName?: string;
}
