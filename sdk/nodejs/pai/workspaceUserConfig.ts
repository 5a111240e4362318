// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as utilities from "../utilities";

const shape: utilities.Shape = {
    name: "WorkspaceUserConfig",
    inputs: ["categoryName", "configKey", "configValue", "scope"],
    required: ["categoryName", "configKey", "configValue"],
    state: ["categoryName", "configKey", "configValue", "scope"],
    secretInputs: ["configValue"],
    secretOutputs: ["configValue"],
};

/**
 * A setting of the account for PAI, for example the RAM role that PAI assumes (`customizePAIAssumedRole` in
 * `DataPrivacyConfig`). A key has one value in each scope. If the value exists already, the provider does not overwrite
 * it: import it first. If your credentials may not list settings, the provider cannot see the value, warns you and
 * overwrites it.
 *
 * ## Example Usage
 *
 * ### The role that PAI acts as
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const role = new alicloud.pai.WorkspaceUserConfig("role", {
 *     categoryName: "DataPrivacyConfig",
 *     configKey: "customizePAIAssumedRole",
 *     configValue: "acs:ram::1234567890123456:role/pai-training",
 * });
 * ```
 *
 * ## Import
 *
 * To import a setting, join its category and its key with a colon. You can add the scope. Without it, the provider
 * takes the only value that exists. If there are two, it asks you for the scope.
 *
 * ```sh
 * $ pulumi import alicloud:pai/workspaceUserConfig:WorkspaceUserConfig role <category_name>:<config_key>
 * $ pulumi import alicloud:pai/workspaceUserConfig:WorkspaceUserConfig role <category_name>:<config_key>:<scope>
 * ```
 */
export class WorkspaceUserConfig extends pulumi.CustomResource {
    /**
     * Look up a WorkspaceUserConfig that exists, without managing it.
     *
     * @param name - Name of the resource in the program.
     * @param id - Id of the resource, the same that it is imported by.
     * @param state - What is known of it.
     * @param opts - Options of the resource.
     */
    public static get(
        name: string,
        id: pulumi.Input<pulumi.ID>,
        state?: WorkspaceUserConfigState,
        opts?: pulumi.CustomResourceOptions,
    ): WorkspaceUserConfig {
        return new WorkspaceUserConfig(name, state as any, { ...opts, id });
    }

    /** @internal */
    public static readonly __pulumiType = "alicloud:pai/workspaceUserConfig:WorkspaceUserConfig";

    /**
     * Tell whether an object is a WorkspaceUserConfig, even one of another copy of this package in the same process.
     *
     * @param obj - Any value.
     */
    public static override isInstance(obj: any): obj is WorkspaceUserConfig {
        return obj?.["__pulumiType"] === WorkspaceUserConfig.__pulumiType;
    }

    /**
     * Category of the setting. The service documents `DataPrivacyConfig`. Changing it replaces the setting.
     */
    declare public readonly categoryName: pulumi.Output<string>;
    /**
     * Key of the setting. The service documents `customizePAIAssumedRole`. Changing it replaces the setting.
     */
    declare public readonly configKey: pulumi.Output<string>;
    /**
     * Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is a secret. Changing it
     * updates the setting in place.
     */
    declare public readonly configValue: pulumi.Output<string>;
    /**
     * Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose credentials the provider uses).
     * Defaults to `owner`. Changing it replaces the setting.
     */
    declare public readonly scope: pulumi.Output<string>;

    /**
     * Create a WorkspaceUserConfig.
     *
     * @param name - Name of the resource in the program.
     * @param args - What the program says about it.
     * @param opts - Options of the resource.
     */
    constructor(name: string, args: WorkspaceUserConfigArgs, opts?: pulumi.CustomResourceOptions);
    constructor(
        name: string,
        args?: WorkspaceUserConfigArgs | WorkspaceUserConfigState,
        opts?: pulumi.CustomResourceOptions,
    ) {
        super(
            WorkspaceUserConfig.__pulumiType,
            name,
            utilities.properties(shape, args, opts),
            utilities.options(shape, opts),
        );
    }
}

/**
 * What is known of a WorkspaceUserConfig that is looked up.
 */
export interface WorkspaceUserConfigState {
    /**
     * Category of the setting. The service documents `DataPrivacyConfig`. Changing it replaces the setting.
     */
    categoryName?: pulumi.Input<string | undefined>;
    /**
     * Key of the setting. The service documents `customizePAIAssumedRole`. Changing it replaces the setting.
     */
    configKey?: pulumi.Input<string | undefined>;
    /**
     * Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is a secret. Changing it
     * updates the setting in place.
     */
    configValue?: pulumi.Input<string | undefined>;
    /**
     * Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose credentials the provider uses).
     * Defaults to `owner`. Changing it replaces the setting.
     */
    scope?: pulumi.Input<string | undefined>;
}

/**
 * What a program says about a WorkspaceUserConfig.
 */
export interface WorkspaceUserConfigArgs {
    /**
     * Category of the setting. The service documents `DataPrivacyConfig`. Changing it replaces the setting.
     */
    categoryName: pulumi.Input<string>;
    /**
     * Key of the setting. The service documents `customizePAIAssumedRole`. Changing it replaces the setting.
     */
    configKey: pulumi.Input<string>;
    /**
     * Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is a secret. Changing it
     * updates the setting in place.
     */
    configValue: pulumi.Input<string>;
    /**
     * Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose credentials the provider uses).
     * Defaults to `owner`. Changing it replaces the setting.
     */
    scope?: pulumi.Input<string | undefined>;
}
