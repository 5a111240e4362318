// Code generated from schema.json by sdk.generator. DO NOT EDIT.

// Package alicloud is the Pulumi SDK of the plugin alicloud, version 1.2026.0.
//
// Workspaces, members, models, datasets, experiments and code sources of Alibaba Cloud PAI (Platform
// for AI), managed by a native provider.
//
// The resources are in the packages below this one; here are the provider that manages them and the types of its
// arguments.
package alicloud
