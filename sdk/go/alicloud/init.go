// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package alicloud

import (
	"fmt"

	"github.com/blang/semver"
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

type resources struct{}

func (resources) Version() semver.Version {
	return internal.Version
}

func (resources) ConstructProvider(ctx *pulumi.Context, name, kind, urn string) (pulumi.ProviderResource, error) {
	if kind != "pulumi:providers:alicloud" {
		return nil, fmt.Errorf("%s is of type %s, which is not this package's provider", name, kind)
	}
	provider := &Provider{}
	return provider, ctx.RegisterResource(kind, name, nil, provider, pulumi.URN_(urn))
}

// A provider that comes as a reference in a property becomes a Provider.
func init() {
	pulumi.RegisterResourcePackage("alicloud", resources{})
}
