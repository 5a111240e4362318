// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getImage:getImage";
const names = ["accessibility", "id", "imageUri", "labels", "name", "query", "workspaceId"];

/**
 * The one image that has what is asked for. It is an error if there is none, or more than one.
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
 * The one image that has what is asked for. It is an error if there is none, or more than one.
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
 * What `getImage` is asked with.
 */
export interface GetImageArgs {
    /**
     * Only images of this visibility: `PRIVATE` or `PUBLIC`.
     */
    accessibility?: string;
    /**
     * Only the one with this id.
     */
    id?: string;
    /**
     * Only the image at this address.
     */
    imageUri?: string;
    /**
     * Only images that have all of these labels, each a key with its value: `system.official` with `true` for the
     * official ones.
     */
    labels?: { [key: string]: string };
    /**
     * Only images of this name.
     */
    name?: string;
    /**
     * Only images in whose name or description this text occurs.
     */
    query?: string;
    /**
     * Images of this workspace; without it all that the caller may see.
     */
    workspaceId?: string;
}

/**
 * What `getImageOutput` is asked with.
 */
export interface GetImageOutputArgs {
    /**
     * Only images of this visibility: `PRIVATE` or `PUBLIC`.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Only the one with this id.
     */
    id?: pulumi.Input<string | undefined>;
    /**
     * Only the image at this address.
     */
    imageUri?: pulumi.Input<string | undefined>;
    /**
     * Only images that have all of these labels, each a key with its value: `system.official` with `true` for the
     * official ones.
     */
    labels?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Only images of this name.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * Only images in whose name or description this text occurs.
     */
    query?: pulumi.Input<string | undefined>;
    /**
     * Images of this workspace; without it all that the caller may see.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * What `getImage` answers.
 */
export interface GetImageResult {
    /**
     * Who sees the image in the workspace: `PRIVATE` (its creator) or `PUBLIC` (every member).
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
     * Its id; that of a resource is the one that `pulumi import` takes.
     */
    readonly id: string;
    /**
     * Address of the image with its tag, as jobs take it.
     */
    readonly imageUri?: string;
    /**
     * Labels of the image. Official ones say in `system.chipType`, `system.supported.eas` and others what the image is
     * made for.
     */
    readonly labels?: outputs.pai.GetImagesLabel[];
    /**
     * Name of the image.
     */
    readonly name?: string;
    /**
     * Number of the Alibaba Cloud account that the image belongs to.
     */
    readonly parentUserId?: string;
    /**
     * Size of the image in bytes.
     */
    readonly size?: number;
    /**
     * What the image was made from.
     */
    readonly sourceId?: string;
    /**
     * Kind of what the image was made from.
     */
    readonly sourceType?: string;
    /**
     * Number of the account or RAM user that registered the image.
     */
    readonly userId?: string;
    /**
     * Workspace the image belongs to; official ones belong to none.
     */
    readonly workspaceId?: string;
}
