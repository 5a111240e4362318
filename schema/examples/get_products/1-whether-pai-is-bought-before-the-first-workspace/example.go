package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	products, err := pai.GetProducts(ctx, &pai.GetProductsArgs{
		ProductCodes: []string{"PAI_share"},
	})
	if err != nil {
		return err
	}
	ctx.Export("isPurchased", pulumi.BoolPtrFromPtr(products.Products[0].IsPurchased))
	return nil
}
