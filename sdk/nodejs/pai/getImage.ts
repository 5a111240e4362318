// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getImage:getImage";
const names = ["accessibility", "id", "imageUri", "labels", "name", "query", "workspaceId"];

/**
 * Finds one image by the arguments that you give. The call fails if no image matches, or if more than one does.
 *
 * ## Example Usage
 *
 * ### The image that a team's jobs run in
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const image = alicloud.pai.getImageOutput({ workspaceId: "478812", name: "fraud-training" });
 * export const imageUri = image.imageUri;
 * ```
 */
export function getImage(args?: GetImageArgs, opts?: pulumi.InvokeOptions): Promise<GetImageResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Finds one image by the arguments that you give. The call fails if no image matches, or if more than one does.
 *
 * ## Example Usage
 *
 * ### The image that a team's jobs run in
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const image = alicloud.pai.getImageOutput({ workspaceId: "478812", name: "fraud-training" });
 * export const imageUri = image.imageUri;
 * ```
 */
export function getImageOutput(
    args?: GetImageOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetImageResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getImage`.
 */
export interface GetImageArgs {
    /**
     * Return only images with this visibility: `PRIVATE` or `PUBLIC`.
     */
    accessibility?: string;
    /**
     * Return only the object with this ID.
     */
    id?: string;
    /**
     * Return only the image at this address.
     */
    imageUri?: string;
    /**
     * Return only images that have all of these labels, given as keys with values. Official images have
     * `system.official` with the value `true`.
     */
    labels?: { [key: string]: string };
    /**
     * Return only images with this name.
     */
    name?: string;
    /**
     * Return only images that have this text in their name or description.
     */
    query?: string;
    /**
     * Return the images of this workspace. If you leave it out, the function returns all images that you may see.
     */
    workspaceId?: string;
}

/**
 * Arguments of `getImageOutput`.
 */
export interface GetImageOutputArgs {
    /**
     * Return only images with this visibility: `PRIVATE` or `PUBLIC`.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Return only the object with this ID.
     */
    id?: pulumi.Input<string | undefined>;
    /**
     * Return only the image at this address.
     */
    imageUri?: pulumi.Input<string | undefined>;
    /**
     * Return only images that have all of these labels, given as keys with values. Official images have
     * `system.official` with the value `true`.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Return only images with this name.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * Return only images that have this text in their name or description.
     */
    query?: pulumi.Input<string | undefined>;
    /**
     * Return the images of this workspace. If you leave it out, the function returns all images that you may see.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * Result of `getImage`.
 */
export interface GetImageResult {
    /**
     * Who can see the image in the workspace: `PRIVATE` (its creator) or `PUBLIC` (every member).
     */
    readonly accessibility?: string;
    /**
     * When the image was registered, in UTC (ISO 8601).
     */
    readonly createTime?: string;
    /**
     * What the image is for.
     */
    readonly description?: string;
    /**
     * When the image was last changed, in UTC (ISO 8601).
     */
    readonly gmtModifiedTime?: string;
    /**
     * ID of the object. You can use the ID of a resource with `pulumi import`.
     */
    readonly id: string;
    /**
     * Address of the image with its tag, in the form that jobs use.
     */
    readonly imageUri?: string;
    /**
     * Labels of the image. The labels of official images, for example `system.chipType` and `system.supported.eas`, say
     * what the image is made for.
     */
    readonly labels?: outputs.pai.GetImagesLabel[];
    /**
     * Name of the image.
     */
    readonly name?: string;
    /**
     * ID of the Alibaba Cloud account that owns the image.
     */
    readonly parentUserId?: string;
    /**
     * Size of the image in bytes.
     */
    readonly size?: number;
    /**
     * Source of the image.
     */
    readonly sourceId?: string;
    /**
     * Kind of source.
     */
    readonly sourceType?: string;
    /**
     * ID of the account or RAM user that registered the image.
     */
    readonly userId?: string;
    /**
     * Workspace of the image. Official images belong to no workspace.
     */
    readonly workspaceId?: string;
}
