// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const token = "alicloud:pai/getProducts:getProducts";
const names = ["productCodes", "serviceCodes"];

/**
 * Returns the products and services that PAI needs, and says which of them the account has bought or activated. Call it
 * before you create the first workspace.
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
 * Returns the products and services that PAI needs, and says which of them the account has bought or activated. Call it
 * before you create the first workspace.
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
 * Arguments of `getProducts`.
 */
export interface GetProductsArgs {
    /**
     * Return only products with these codes, for example `PAI_share`.
     */
    productCodes?: string[];
    /**
     * Return only services with these codes.
     */
    serviceCodes?: string[];
}

/**
 * Arguments of `getProductsOutput`.
 */
export interface GetProductsOutputArgs {
    /**
     * Return only products with these codes, for example `PAI_share`.
     */
    productCodes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Return only services with these codes.
     */
    serviceCodes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * Result of `getProducts`.
 */
export interface GetProductsResult {
    /**
     * Products that PAI needs.
     */
    readonly products: outputs.pai.GetProductsProduct[];
    /**
     * Services that PAI needs.
     */
    readonly services: outputs.pai.GetProductsService[];
}
