// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getProducts:getProducts";
const names = ["productCodes", "serviceCodes"];

/**
 * Which products and services PAI needs are bought and opened for the account, and where to do that: ask it before the
 * first workspace is made.
 *
 * ## Example Usage
 *
 * ### Whether PAI is bought, before the first workspace
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const products = alicloud.pai.getProductsOutput({ productCodes: ["PAI_share"] });
 * export const isPurchased = products.products[0].isPurchased;
 * ```
 */
export function getProducts(args?: GetProductsArgs, opts?: pulumi.InvokeOptions): Promise<GetProductsResult> {
    return utilities.invoke(token, names, args, opts);
}

/**
 * Which products and services PAI needs are bought and opened for the account, and where to do that: ask it before the
 * first workspace is made.
 *
 * ## Example Usage
 *
 * ### Whether PAI is bought, before the first workspace
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const products = alicloud.pai.getProductsOutput({ productCodes: ["PAI_share"] });
 * export const isPurchased = products.products[0].isPurchased;
 * ```
 */
export function getProductsOutput(
    args?: GetProductsOutputArgs,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetProductsResult> {
    return utilities.invokeOutput(token, names, args, opts);
}

/**
 * What `getProducts` is asked with.
 */
export interface GetProductsArgs {
    /**
     * Only products with these codes: `PAI_share`, for example.
     */
    productCodes?: string[];
    /**
     * Only services with these codes.
     */
    serviceCodes?: string[];
}

/**
 * What `getProductsOutput` is asked with.
 */
export interface GetProductsOutputArgs {
    /**
     * Only products with these codes: `PAI_share`, for example.
     */
    productCodes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Only services with these codes.
     */
    serviceCodes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * What `getProducts` answers.
 */
export interface GetProductsResult {
    /**
     * The products.
     */
    readonly products: outputs.pai.GetProductsProduct[];
    /**
     * The services.
     */
    readonly services: outputs.pai.GetProductsService[];
}
