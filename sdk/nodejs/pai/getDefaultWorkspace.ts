// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getDefaultWorkspace:getDefaultWorkspace";

/**
 * Returns the account's default workspace in the region. Models and datasets that name no workspace are created in it.
 * The call fails if the account has no default workspace.
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
 * Returns the account's default workspace in the region. Models and datasets that name no workspace are created in it.
 * The call fails if the account has no default workspace.
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
 * Result of `getDefaultWorkspace`.
 */
export interface GetDefaultWorkspaceResult {
    /**
     * Login names of the administrators, in the order in which the service returns them.
     */
    readonly adminNames?: string[];
    /**
     * Steps of the creation of the workspace.
     */
    readonly conditions?: outputs.pai.GetDefaultWorkspaceCondition[];
    /**
     * When the workspace was created, in UTC (ISO 8601).
     */
    readonly createTime?: string;
    /**
     * ID of the account that created the workspace.
     */
    readonly creator?: string;
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
    readonly owner?: outputs.pai.GetDefaultWorkspaceOwner;
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
