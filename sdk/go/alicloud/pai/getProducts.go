// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetProducts asks the function `alicloud:pai/getProducts:getProducts`, and waits for its answer.
//
// Returns the products and services that PAI needs, and says which of them the account has bought or
// activated. Call it before you create the first workspace.
//
// # Example Usage
//
// # Whether PAI is bought, before the first workspace
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		products, err := pai.GetProducts(ctx, &pai.GetProductsArgs{
//			ProductCodes: []string{"PAI_share"},
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("isPurchased", pulumi.BoolPtrFromPtr(products.Products[0].IsPurchased))
//		return nil
//	}
func GetProducts(ctx *pulumi.Context, args *GetProductsArgs, opts ...pulumi.InvokeOption) (*GetProductsResult, error) {
	var result GetProductsResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getProducts:getProducts", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetProductsArgs has the arguments of GetProducts.
type GetProductsArgs struct {
	// Return only products with these codes, for example `PAI_share`.
	ProductCodes []string `pulumi:"productCodes"`
	// Return only services with these codes.
	ServiceCodes []string `pulumi:"serviceCodes"`
}

// GetProductsResult is what GetProducts answers.
type GetProductsResult struct {
	// Products that PAI needs.
	Products []GetProductsProduct `pulumi:"products"`
	// Services that PAI needs.
	Services []GetProductsService `pulumi:"services"`
}

// GetProductsOutput asks as [GetProducts] does, when all arguments are known and what it depends on is
// done.
func GetProductsOutput(ctx *pulumi.Context, args GetProductsOutputArgs, opts ...pulumi.InvokeOption) GetProductsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getProducts:getProducts", args, GetProductsResultOutput{}, options).(GetProductsResultOutput)
}

// GetProductsOutputArgs has the arguments of GetProductsOutput.
type GetProductsOutputArgs struct {
	// Return only products with these codes, for example `PAI_share`.
	ProductCodes pulumi.StringArrayInput `pulumi:"productCodes"`
	// Return only services with these codes.
	ServiceCodes pulumi.StringArrayInput `pulumi:"serviceCodes"`
}

// ElementType is the type of the value that it becomes.
func (GetProductsOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetProductsArgs]()
}

// GetProductsResultOutput is what GetProducts answers, as a value that becomes known while the stack is deployed.
type GetProductsResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetProductsResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetProductsResult]()
}

// ToGetProductsResultOutput returns itself.
func (o GetProductsResultOutput) ToGetProductsResultOutput() GetProductsResultOutput {
	return o
}

// ToGetProductsResultOutputWithContext returns itself.
func (o GetProductsResultOutput) ToGetProductsResultOutputWithContext(context.Context) GetProductsResultOutput {
	return o
}

// Products is [GetProductsResult.Products].
func (o GetProductsResultOutput) Products() GetProductsProductArrayOutput {
	return o.ApplyT(func(v GetProductsResult) []GetProductsProduct { return v.Products }).(GetProductsProductArrayOutput)
}

// Services is [GetProductsResult.Services].
func (o GetProductsResultOutput) Services() GetProductsServiceArrayOutput {
	return o.ApplyT(func(v GetProductsResult) []GetProductsService { return v.Services }).(GetProductsServiceArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetProductsResultOutput{})
}
