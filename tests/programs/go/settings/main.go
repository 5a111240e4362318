// Tells, as JSON, all that the SDK reads of the stack's configuration.
package main

import (
	"encoding/json"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/config"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		settings, err := json.Marshal(map[string]any{
			"accessKey":             config.GetAccessKey(ctx),
			"accountId":             config.GetAccountId(ctx),
			"accountType":           config.GetAccountType(ctx),
			"assumeRole":            config.GetAssumeRole(ctx),
			"assumeRoleWithOidc":    config.GetAssumeRoleWithOidc(ctx),
			"clientConnectTimeout":  config.GetClientConnectTimeout(ctx),
			"clientReadTimeout":     config.GetClientReadTimeout(ctx),
			"configurationSource":   config.GetConfigurationSource(ctx),
			"credentialsUri":        config.GetCredentialsUri(ctx),
			"ecsRoleName":           config.GetEcsRoleName(ctx),
			"endpoints":             config.GetEndpoints(ctx),
			"fc":                    config.GetFc(ctx),
			"logEndpoint":           config.GetLogEndpoint(ctx),
			"maxRetryTimeout":       config.GetMaxRetryTimeout(ctx),
			"mnsEndpoint":           config.GetMnsEndpoint(ctx),
			"otsInstanceName":       config.GetOtsInstanceName(ctx),
			"profile":               config.GetProfile(ctx),
			"protocol":              config.GetProtocol(ctx),
			"region":                config.GetRegion(ctx),
			"secretKey":             config.GetSecretKey(ctx),
			"secureTransport":       config.GetSecureTransport(ctx),
			"securityToken":         config.GetSecurityToken(ctx),
			"securityTransport":     config.GetSecurityTransport(ctx),
			"sharedCredentialsFile": config.GetSharedCredentialsFile(ctx),
			"signVersion":           config.GetSignVersion(ctx),
			"skipRegionValidation":  config.GetSkipRegionValidation(ctx),
			"sourceIp":              config.GetSourceIp(ctx),
		})
		ctx.Export("settings", pulumi.String(settings))
		return err
	})
}
