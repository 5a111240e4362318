// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceRoles:getWorkspaceRoles";
const names = ["ids", "maxItems", "nameRegex", "roleName", "status", "workspaceId"];

/**
 * The custom roles of a workspace. Members take their `roleId` in `roles`, and datasets in `accessibleRoleIdList`; the
 * roles that PAI brings along, such as `PAI.AlgoDeveloper`, are not among them.
 *
 * ## Example Usage
 *
 * ### The custom roles that can be used
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const roles = alicloud.pai.getWorkspaceRolesOutput({ workspaceId: "478812", status: "Succeeded" });
 * export const roleIds = roles.ids;
 * ```
 */
export function getWorkspaceRoles(
    args: GetWorkspaceRolesArgs,
    opts?: pulumi.InvokeOptions,
): Promise<GetWorkspaceRolesResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * The custom roles of a workspace. Members take their `roleId` in `roles`, and datasets in `accessibleRoleIdList`; the
 * roles that PAI brings along, such as `PAI.AlgoDeveloper`, are not among them.
 *
 * ## Example Usage
 *
 * ### The custom roles that can be used
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const roles = alicloud.pai.getWorkspaceRolesOutput({ workspaceId: "478812", status: "Succeeded" });
 * export const roleIds = roles.ids;
 * ```
 */
export function getWorkspaceRolesOutput(
    args: GetWorkspaceRolesOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetWorkspaceRolesResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * What `getWorkspaceRoles` is asked with.
 */
export interface GetWorkspaceRolesArgs {
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
     * Only the role of this name.
     */
    roleName?: string;
    /**
     * Only roles in this state: `Succeeded`, for example, for those that can be used.
     */
    status?: string;
    /**
     * Roles of this workspace.
     */
    workspaceId: string;
}

/**
 * What `getWorkspaceRolesOutput` is asked with.
 */
export interface GetWorkspaceRolesOutputArgs {
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
     * Only the role of this name.
     */
    roleName?: pulumi.Input<string | undefined>;
    /**
     * Only roles in this state: `Succeeded`, for example, for those that can be used.
     */
    status?: pulumi.Input<string | undefined>;
    /**
     * Roles of this workspace.
     */
    workspaceId: pulumi.Input<string>;
}

/**
 * What `getWorkspaceRoles` answers.
 */
export interface GetWorkspaceRolesResult {
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
    readonly roles: outputs.pai.GetWorkspaceRolesRole[];
}
