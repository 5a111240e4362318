// Code generated from schema.json by sdk.generator. DO NOT EDIT.

// Package alicloud is the Pulumi SDK of the plugin alicloud, version 1.2026.0.
//
// Manage workspaces, members, models, datasets, experiments and code sources of Alibaba Cloud PAI
// (Platform for AI) in your Pulumi programs. The provider is a native one: it calls the API of the
// service itself.
//
// The resources are in the packages below this one; here are the provider that manages them and the types of its
// arguments.
package alicloud
