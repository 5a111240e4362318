// Code generated from schema.json by sdk.generator. DO NOT EDIT.

// Package internal is what the packages of this module have in common.
package internal

import (
	"fmt"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/blang/semver"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	pulumirpc "github.com/pulumi/pulumi/sdk/v3/proto/go"
)

// Version is that of the plugin, not that of this module: plugins have years, modules begin with v1.
var Version = semver.MustParse("1.2026.0")

const pluginDownloadURL = "github://api.github.com/pulumi-resource-alicloud/pulumi-resource-alicloud"

// PkgResourceDefaultOpts returns the options of a resource with, before them, what leads the engine to the plugin, and
// the outputs that are secrets.
func PkgResourceDefaultOpts(opts []pulumi.ResourceOption, secrets ...string) []pulumi.ResourceOption {
	defaults := []pulumi.ResourceOption{
		pulumi.PluginDownloadURL(pluginDownloadURL),
		pulumi.Version(Version.String()),
	}
	if len(secrets) > 0 {
		defaults = append(defaults, pulumi.AdditionalSecretOutputs(secrets))
	}
	return append(defaults, opts...)
}

// PkgInvokeDefaultOpts returns the options of a call with, before them, what leads the engine to the plugin.
func PkgInvokeDefaultOpts(opts []pulumi.InvokeOption) []pulumi.InvokeOption {
	defaults := []pulumi.InvokeOption{
		pulumi.PluginDownloadURL(pluginDownloadURL),
		pulumi.Version(Version.String()),
	}
	return append(defaults, opts...)
}

// Read looks a resource up with the plugin that resources are made with. A lookup of Pulumi's own SDK says nothing of
// version and place: beside another plugin of this name it would reach that one. A reference to the package says both.
func Read(ctx *pulumi.Context, kind, name string, id pulumi.IDInput, state pulumi.Input, resource pulumi.CustomResource, opts []pulumi.ResourceOption) error {
	request := func() (*pulumirpc.RegisterPackageRequest, error) {
		return &pulumirpc.RegisterPackageRequest{
			Name:        "alicloud",
			Version:     Version.String(),
			DownloadUrl: pluginDownloadURL,
		}, nil
	}
	// An engine from before there were such references is asked without one, as Pulumi's own SDK asks.
	reference, _ := ctx.GetOrRegisterPackageRef("alicloud:"+Version.String(), request)
	return ctx.ReadPackageResource(kind, name, id, state, resource, reference, opts...)
}

// Require returns an error that names all arguments which must be given and are not.
func Require(kind, name string, given map[string]pulumi.Input) error {
	var missing []string
	for argument, value := range given {
		if value == nil {
			missing = append(missing, argument)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	slices.Sort(missing)
	return fmt.Errorf("%s %s cannot be made: its args need %s", kind, name, strings.Join(missing, " and "))
}

// Secret returns an input as a secret, and nil as nil: a pointer to nothing too.
func Secret[T pulumi.Input](input T) T {
	value := reflect.ValueOf(input)
	if !value.IsValid() || value.Kind() == reflect.Pointer && value.IsNil() {
		return input
	}
	return pulumi.ToSecret(input).(T)
}

// Environment returns what the first of the variables says that is set to something that can be read.
func Environment[T any](read func(string) (T, error), variables ...string) (T, bool) {
	var none T
	for _, variable := range variables {
		text, set := os.LookupEnv(variable)
		if !set || text == "" {
			continue
		}
		if value, err := read(text); err == nil {
			return value, true
		}
	}
	return none, false
}

// Text reads a text as what it is.
func Text(text string) (string, error) {
	return text, nil
}

// Number reads a number that may have a fraction.
func Number(text string) (float64, error) {
	return strconv.ParseFloat(text, 64)
}
