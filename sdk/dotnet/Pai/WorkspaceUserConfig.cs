// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// A setting of the account for PAI, for example the RAM role that PAI assumes (<c>customizePAIAssumedRole</c> in
    /// <c>DataPrivacyConfig</c>). A key has one value in each scope. If the value exists already, the provider does not
    /// overwrite it: import it first. If your credentials may not list settings, the provider cannot see the value,
    /// warns you and overwrites it.
    /// </summary>
    /// <remarks>
    /// <para><b>Example Usage</b></para>
    /// <para><b>The role that PAI acts as</b></para>
    /// <code>
    /// using Pulumi;
    /// using AliCloud = PulumiAlicloudPai.AliCloud;
    /// 
    /// return await Deployment.RunAsync(() =&gt;
    /// {
    ///     _ = new AliCloud.Pai.WorkspaceUserConfig("role", new()
    ///     {
    ///         CategoryName = "DataPrivacyConfig",
    ///         ConfigKey = "customizePAIAssumedRole",
    ///         ConfigValue = "acs:ram::1234567890123456:role/pai-training",
    ///     });
    /// });
    /// </code>
    /// <para><b>Import</b></para>
    /// <para>To import a setting, join its category and its key with a colon. You can add the scope. Without it, the
    /// provider takes the only value that exists. If there are two, it asks you for the scope.</para>
    /// <code>
    /// $ pulumi import alicloud:pai/workspaceUserConfig:WorkspaceUserConfig role &lt;category_name&gt;:&lt;config_key&gt;
    /// $ pulumi import alicloud:pai/workspaceUserConfig:WorkspaceUserConfig role &lt;category_name&gt;:&lt;config_key&gt;:&lt;scope&gt;
    /// </code>
    /// </remarks>
    [AliCloudResourceType("alicloud:pai/workspaceUserConfig:WorkspaceUserConfig")]
    public partial class WorkspaceUserConfig : global::Pulumi.CustomResource
    {
        /// <summary>
        /// Category of the setting. The service documents <c>DataPrivacyConfig</c>. Changing it replaces the setting.
        /// </summary>
        [Output("categoryName")]
        public Output<string> CategoryName { get; private set; } = null!;

        /// <summary>
        /// Key of the setting. The service documents <c>customizePAIAssumedRole</c>. Changing it replaces the setting.
        /// </summary>
        [Output("configKey")]
        public Output<string> ConfigKey { get; private set; } = null!;

        /// <summary>
        /// Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is a secret. Changing
        /// it updates the setting in place.
        /// </summary>
        [Output("configValue")]
        public Output<string> ConfigValue { get; private set; } = null!;

        /// <summary>
        /// Who the setting is for: <c>owner</c> (the account) or <c>subUser</c> (the RAM user whose credentials the
        /// provider uses). Defaults to <c>owner</c>. Changing it replaces the setting.
        /// </summary>
        [Output("scope")]
        public Output<string> Scope { get; private set; } = null!;

        /// <summary>
        /// Makes the resource.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="args">What the program says about it.</param>
        /// <param name="options">The options of the resource.</param>
        public WorkspaceUserConfig(string name, WorkspaceUserConfigArgs args, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceUserConfig:WorkspaceUserConfig", name, args ?? new WorkspaceUserConfigArgs(), MakeResourceOptions(options, ""))
        {
        }

        private WorkspaceUserConfig(string name, Input<string> id, WorkspaceUserConfigState? state = null, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceUserConfig:WorkspaceUserConfig", name, state, MakeResourceOptions(options, id))
        {
        }

        /// <summary>
        /// Looks up a resource that exists, without managing it.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="id">The id of the resource, the same that it is imported by.</param>
        /// <param name="state">What is known of it.</param>
        /// <param name="options">The options of the resource.</param>
        public static WorkspaceUserConfig Get(string name, Input<string> id, WorkspaceUserConfigState? state = null, CustomResourceOptions? options = null)
        {
            return new WorkspaceUserConfig(name, id, state, options);
        }

        private static CustomResourceOptions MakeResourceOptions(CustomResourceOptions? options, Input<string>? id)
        {
            return Utilities.MergeOptions(options, id, "configValue");
        }
    }

    /// <summary>
    /// What a program says about a WorkspaceUserConfig.
    /// </summary>
    public sealed class WorkspaceUserConfigArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Category of the setting. The service documents <c>DataPrivacyConfig</c>. Changing it replaces the setting.
        /// </summary>
        [Input("categoryName", required: true)]
        public Input<string> CategoryName { get; set; } = null!;

        /// <summary>
        /// Key of the setting. The service documents <c>customizePAIAssumedRole</c>. Changing it replaces the setting.
        /// </summary>
        [Input("configKey", required: true)]
        public Input<string> ConfigKey { get; set; } = null!;

        [Input("configValue", required: true)]
        private Input<string>? _configValue;

        /// <summary>
        /// Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is a secret. Changing
        /// it updates the setting in place.
        /// </summary>
        public Input<string>? ConfigValue
        {
            get => _configValue;
            set => _configValue = Utilities.Secret(value);
        }

        /// <summary>
        /// Who the setting is for: <c>owner</c> (the account) or <c>subUser</c> (the RAM user whose credentials the
        /// provider uses). Defaults to <c>owner</c>. Changing it replaces the setting.
        /// </summary>
        [Input("scope")]
        public Input<string>? Scope { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceUserConfigArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceUserConfigArgs Empty => new WorkspaceUserConfigArgs();
    }

    /// <summary>
    /// What is known of a WorkspaceUserConfig that is looked up.
    /// </summary>
    public sealed class WorkspaceUserConfigState : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Category of the setting. The service documents <c>DataPrivacyConfig</c>. Changing it replaces the setting.
        /// </summary>
        [Input("categoryName")]
        public Input<string>? CategoryName { get; set; }

        /// <summary>
        /// Key of the setting. The service documents <c>customizePAIAssumedRole</c>. Changing it replaces the setting.
        /// </summary>
        [Input("configKey")]
        public Input<string>? ConfigKey { get; set; }

        [Input("configValue")]
        private Input<string>? _configValue;

        /// <summary>
        /// Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is a secret. Changing
        /// it updates the setting in place.
        /// </summary>
        public Input<string>? ConfigValue
        {
            get => _configValue;
            set => _configValue = Utilities.Secret(value);
        }

        /// <summary>
        /// Who the setting is for: <c>owner</c> (the account) or <c>subUser</c> (the RAM user whose credentials the
        /// provider uses). Defaults to <c>owner</c>. Changing it replaces the setting.
        /// </summary>
        [Input("scope")]
        public Input<string>? Scope { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceUserConfigState()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceUserConfigState Empty => new WorkspaceUserConfigState();
    }
}
