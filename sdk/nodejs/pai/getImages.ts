// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getImages:getImages";
const names = ["accessibility", "ids", "imageUri", "labels", "maxItems", "name", "nameRegex", "query", "workspaceId"];

/**
 * Returns the container images for the jobs and notebooks of a workspace. These are the images that its members
 * registered and the official images of the platform. Official images have the label `system.official` with the value
 * `true`.
 *
 * ## Example Usage
 *
 * ### The official images for services
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const official = alicloud.pai.getImagesOutput({
 *     labels: { "system.official": "true", "system.supported.eas": "true" },
 * });
 * export const imageNames = official.names;
 * ```
 */
export function getImages(args?: GetImagesArgs, opts?: pulumi.InvokeOptions): Promise<GetImagesResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Returns the container images for the jobs and notebooks of a workspace. These are the images that its members
 * registered and the official images of the platform. Official images have the label `system.official` with the value
 * `true`.
 *
 * ## Example Usage
 *
 * ### The official images for services
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const official = alicloud.pai.getImagesOutput({
 *     labels: { "system.official": "true", "system.supported.eas": "true" },
 * });
 * export const imageNames = official.names;
 * ```
 */
export function getImagesOutput(
    args?: GetImagesOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetImagesResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * Arguments of `getImages`.
 */
export interface GetImagesArgs {
    /**
     * Return only images with this visibility: `PRIVATE` or `PUBLIC`.
     */
    accessibility?: string;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: string[];
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
     * Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
     */
    maxItems?: number;
    /**
     * Return only images with this name.
     */
    name?: string;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: string;
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
 * Arguments of `getImagesOutput`.
 */
export interface GetImagesOutputArgs {
    /**
     * Return only images with this visibility: `PRIVATE` or `PUBLIC`.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with the
     * `ids` of the result. An empty list returns nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
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
     * Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
     */
    maxItems?: pulumi.Input<number | undefined>;
    /**
     * Return only images with this name.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in the name; use `^`
     * and `$` to match the beginning and the end. The function fails if the match takes longer than one second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
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
 * Result of `getImages`.
 */
export interface GetImagesResult {
    /**
     * The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
     */
    readonly ids: string[];
    /**
     * The objects that were found, the oldest first. The list has only the objects that you may see. An empty list does
     * not prove that there are none.
     */
    readonly images: outputs.pai.GetImagesImage[];
    /**
     * The names, in the order of the list. An object without a name has its ID here.
     */
    readonly names: string[];
}
