// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getImages:getImages";
const names = ["accessibility", "ids", "imageUri", "labels", "maxItems", "name", "nameRegex", "query", "workspaceId"];

/**
 * Container images for the jobs and notebooks of a workspace: those that its members registered, and the official ones
 * of the platform, which have the label `system.official` with the value `true`.
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
 * Container images for the jobs and notebooks of a workspace: those that its members registered, and the official ones
 * of the platform, which have the label `system.official` with the value `true`.
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
 * What `getImages` is asked with.
 */
export interface GetImagesArgs {
    /**
     * Only images of this visibility: `PRIVATE` or `PUBLIC`.
     */
    accessibility?: string;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: string[];
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
     * At most so many, at least 1. Without it there are all.
     */
    maxItems?: number;
    /**
     * Only images of this name.
     */
    name?: string;
    /**
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: string;
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
 * What `getImagesOutput` is asked with.
 */
export interface GetImagesOutputArgs {
    /**
     * Only images of this visibility: `PRIVATE` or `PUBLIC`.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the `ids` of the answer. An
     * empty list finds nothing.
     */
    ids?: pulumi.Input<pulumi.Input<string>[] | undefined>;
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
     * At most so many, at least 1. Without it there are all.
     */
    maxItems?: pulumi.Input<number | undefined>;
    /**
     * Only images of this name.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the beginning and
     * the end. It is refused when it takes longer than a second.
     */
    nameRegex?: pulumi.Input<string | undefined>;
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
 * What `getImages` answers.
 */
export interface GetImagesResult {
    /**
     * The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
     */
    readonly ids: string[];
    /**
     * What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
     * nothing.
     */
    readonly images: outputs.pai.GetImagesImage[];
    /**
     * The names, in the order of the list; the id where there is no name.
     */
    readonly names: string[];
}
