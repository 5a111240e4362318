// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as inputs from "../types/input";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const shape: utilities.Shape = {
    name: "WorkspaceWorkspace",
    inputs: ["description", "displayName", "envTypes", "resourceGroupId", "workspaceName"],
    required: ["description", "envTypes"],
    outputs: ["adminNames", "createTime", "gmtModifiedTime", "isDefault", "owner", "status"],
    state: [
        "adminNames",
        "createTime",
        "description",
        "displayName",
        "envTypes",
        "gmtModifiedTime",
        "isDefault",
        "owner",
        "resourceGroupId",
        "status",
        "workspaceName",
    ],
};

/**
 * A PAI workspace is the place where a team keeps its models, datasets, code and experiments, and where it gives roles
 * to its members.
 *
 * The service creates a workspace in the background. The provider waits until its status is `ENABLED`. A deleted
 * workspace stays in the recycle bin for 14 days, and you cannot use its name again during that time.
 *
 * ## Example Usage
 *
 * ### A workspace with two environments
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const team = new alicloud.pai.WorkspaceWorkspace("team", {
 *     workspaceName: "fraud_detection",
 *     displayName: "Fraud detection",
 *     description: "Models that score card payments",
 *     envTypes: ["dev", "prod"],
 * });
 * ```
 *
 * ### A workspace that the plugin names
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const trials = new alicloud.pai.WorkspaceWorkspace("trials", {
 *     description: "Trials, replaced whenever needed",
 *     envTypes: ["prod"],
 * });
 * ```
 *
 * ## Import
 *
 * To import a workspace, use its ID, which is a number.
 *
 * ```sh
 * $ pulumi import alicloud:pai/workspaceWorkspace:WorkspaceWorkspace team <workspace_id>
 * ```
 */
export class WorkspaceWorkspace extends pulumi.CustomResource {
    /**
     * Look up a WorkspaceWorkspace that exists, without managing it.
     *
     * @param name - Name of the resource in the program.
     * @param id - Id of the resource, the same that it is imported by.
     * @param state - What is known of it.
     * @param opts - Options of the resource.
     */
    public static get(
        name: string,
        id: pulumi.Input<pulumi.ID>,
        state?: WorkspaceWorkspaceState,
        opts?: pulumi.CustomResourceOptions,
    ): WorkspaceWorkspace {
        return new WorkspaceWorkspace(name, state as any, { ...opts, id });
    }

    /** @internal */
    public static readonly __pulumiType = "alicloud:pai/workspaceWorkspace:WorkspaceWorkspace";

    /**
     * Tell whether an object is a WorkspaceWorkspace, even one of another copy of this package in the same process.
     *
     * @param obj - Any value.
     */
    public static override isInstance(obj: any): obj is WorkspaceWorkspace {
        return obj?.["__pulumiType"] === WorkspaceWorkspace.__pulumiType;
    }

    /**
     * Login names of the administrators, in the order in which the service returns them.
     */
    declare public readonly adminNames: pulumi.Output<string[] | undefined>;
    /**
     * When the workspace was created, in UTC (ISO 8601).
     */
    declare public readonly createTime: pulumi.Output<string>;
    /**
     * What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
     */
    declare public readonly description: pulumi.Output<string>;
    /**
     * Name that the console shows. It can be any text. Defaults to the workspace name. Changing it updates the
     * workspace in place.
     */
    declare public readonly displayName: pulumi.Output<string>;
    /**
     * Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard mode). The order does
     * not matter. Changing it replaces the workspace. Give the new workspace another `workspaceName`, because the old
     * name stays taken for 14 days.
     */
    declare public readonly envTypes: pulumi.Output<string[]>;
    /**
     * When the workspace was last changed, in UTC (ISO 8601).
     */
    declare public readonly gmtModifiedTime: pulumi.Output<string | undefined>;
    /**
     * Whether this is the account's default workspace in the region. Models that name no workspace are created in it.
     */
    declare public readonly isDefault: pulumi.Output<boolean | undefined>;
    /**
     * Account that owns the workspace.
     */
    declare public readonly owner: pulumi.Output<outputs.pai.WorkspaceWorkspaceOwner | undefined>;
    /**
     * Resource group of the workspace, `rg-...`. Defaults to the account's default resource group. Changing it moves
     * the workspace to the other group.
     */
    declare public readonly resourceGroupId: pulumi.Output<string>;
    /**
     * State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it could not be created),
     * `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
     */
    declare public readonly status: pulumi.Output<string>;
    /**
     * Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. A longer name gives a
     * warning; a name that breaks another of these rules is refused. The name must be unique in the region, also among
     * the workspaces of DataWorks. It stays taken for 14 days after the workspace is deleted. If you leave it out, the
     * provider makes a name from the resource's name in your program, cut to 15 characters, and seven random
     * hexadecimal digits, for example `team_1b9c3f0`. Changing it replaces the workspace.
     */
    declare public readonly workspaceName: pulumi.Output<string>;

    /**
     * Create a WorkspaceWorkspace.
     *
     * @param name - Name of the resource in the program.
     * @param args - What the program says about it.
     * @param opts - Options of the resource.
     */
    constructor(name: string, args: WorkspaceWorkspaceArgs, opts?: pulumi.CustomResourceOptions);
    constructor(
        name: string,
        args?: WorkspaceWorkspaceArgs | WorkspaceWorkspaceState,
        opts?: pulumi.CustomResourceOptions,
    ) {
        super(
            WorkspaceWorkspace.__pulumiType,
            name,
            utilities.properties(shape, args, opts),
            utilities.options(shape, opts),
        );
    }
}

/**
 * What is known of a WorkspaceWorkspace that is looked up.
 */
export interface WorkspaceWorkspaceState {
    /**
     * Login names of the administrators, in the order in which the service returns them.
     */
    adminNames?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * When the workspace was created, in UTC (ISO 8601).
     */
    createTime?: pulumi.Input<string | undefined>;
    /**
     * What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * Name that the console shows. It can be any text. Defaults to the workspace name. Changing it updates the
     * workspace in place.
     */
    displayName?: pulumi.Input<string | undefined>;
    /**
     * Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard mode). The order does
     * not matter. Changing it replaces the workspace. Give the new workspace another `workspaceName`, because the old
     * name stays taken for 14 days.
     */
    envTypes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * When the workspace was last changed, in UTC (ISO 8601).
     */
    gmtModifiedTime?: pulumi.Input<string | undefined>;
    /**
     * Whether this is the account's default workspace in the region. Models that name no workspace are created in it.
     */
    isDefault?: pulumi.Input<boolean | undefined>;
    /**
     * Account that owns the workspace.
     */
    owner?: pulumi.Input<inputs.pai.WorkspaceWorkspaceOwner | undefined>;
    /**
     * Resource group of the workspace, `rg-...`. Defaults to the account's default resource group. Changing it moves
     * the workspace to the other group.
     */
    resourceGroupId?: pulumi.Input<string | undefined>;
    /**
     * State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it could not be created),
     * `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
     */
    status?: pulumi.Input<string | undefined>;
    /**
     * Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. A longer name gives a
     * warning; a name that breaks another of these rules is refused. The name must be unique in the region, also among
     * the workspaces of DataWorks. It stays taken for 14 days after the workspace is deleted. If you leave it out, the
     * provider makes a name from the resource's name in your program, cut to 15 characters, and seven random
     * hexadecimal digits, for example `team_1b9c3f0`. Changing it replaces the workspace.
     */
    workspaceName?: pulumi.Input<string | undefined>;
}

/**
 * What a program says about a WorkspaceWorkspace.
 */
export interface WorkspaceWorkspaceArgs {
    /**
     * What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
     */
    description: pulumi.Input<string>;
    /**
     * Name that the console shows. It can be any text. Defaults to the workspace name. Changing it updates the
     * workspace in place.
     */
    displayName?: pulumi.Input<string | undefined>;
    /**
     * Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard mode). The order does
     * not matter. Changing it replaces the workspace. Give the new workspace another `workspaceName`, because the old
     * name stays taken for 14 days.
     */
    envTypes: pulumi.Input<pulumi.Input<string>[]>;
    /**
     * Resource group of the workspace, `rg-...`. Defaults to the account's default resource group. Changing it moves
     * the workspace to the other group.
     */
    resourceGroupId?: pulumi.Input<string | undefined>;
    /**
     * Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. A longer name gives a
     * warning; a name that breaks another of these rules is refused. The name must be unique in the region, also among
     * the workspaces of DataWorks. It stays taken for 14 days after the workspace is deleted. If you leave it out, the
     * provider makes a name from the resource's name in your program, cut to 15 characters, and seven random
     * hexadecimal digits, for example `team_1b9c3f0`. Changing it replaces the workspace.
     */
    workspaceName?: pulumi.Input<string | undefined>;
}
