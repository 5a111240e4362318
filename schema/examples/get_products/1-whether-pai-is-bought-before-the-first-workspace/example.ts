import * as alicloud from "pulumi-alicloud-pai";

const products = alicloud.pai.getProductsOutput({ productCodes: ["PAI_share"] });
export const isPurchased = products.products[0].isPurchased;
