// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getWorkspaceRoles:getWorkspaceRoles";
const names = ["ids", "maxItems", "nameRegex", "roleName", "status", "workspaceId"];

/**
 * Returns the custom roles of a workspace. Use a `roleId` in the `roles` of a member or in the `accessibleRoleIdList`
 * of a dataset. The result does not include the roles that PAI defines, such as `PAI.AlgoDeveloper`.
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
 * Returns the custom roles of a workspace. Use a `roleId` in the `roles` of a member or in the `accessibleRoleIdList`
 * of a dataset. The result does not include the roles that PAI defines, such as `PAI.AlgoDeveloper`.
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
 * Arguments of `getWorkspaceRoles`.
 */
export interface GetWorkspaceRolesArgs {
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: string[];
    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
     */
    maxItems?: number;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: string;
    /**
     * Return only the role with this name.
     */
    roleName?: string;
    /**
     * Return only roles in this state. Roles in the state `Succeeded` are ready for use.
     */
    status?: string;
    /**
     * Return the roles of this workspace.
     */
    workspaceId: string;
}

/**
 * Arguments of `getWorkspaceRolesOutput`.
 */
export interface GetWorkspaceRolesOutputArgs {
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
     */
    maxItems?: pulumi.Input<number | undefined>;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
    /**
     * Return only the role with this name.
     */
    roleName?: pulumi.Input<string | undefined>;
    /**
     * Return only roles in this state. Roles in the state `Succeeded` are ready for use.
     */
    status?: pulumi.Input<string | undefined>;
    /**
     * Return the roles of this workspace.
     */
    workspaceId: pulumi.Input<string>;
}

/**
 * Result of `getWorkspaceRoles`.
 */
export interface GetWorkspaceRolesResult {
    /**
     * The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
     */
    readonly ids: string[];
    /**
     * The names, in the order of the list. An object without a name has its ID here.
     */
    readonly names: string[];
    /**
     * The objects that were found, the oldest first. The list has only the objects that you may see. An empty list does
     * not prove that there are none.
     */
    readonly roles: outputs.pai.GetWorkspaceRolesRole[];
}
