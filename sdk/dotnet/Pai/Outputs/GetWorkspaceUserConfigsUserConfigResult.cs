// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A setting of the account for PAI, for example the RAM role that PAI assumes (<c>customizePAIAssumedRole</c> in
    /// <c>DataPrivacyConfig</c>). A key has one value in each scope. If the value exists already, the provider does not
    /// overwrite it: import it first. If your credentials may not list settings, the provider cannot see the value,
    /// warns you and overwrites it.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceUserConfigsUserConfigResult
    {
        /// <summary>
        /// Category of the setting. The service documents <c>DataPrivacyConfig</c>.
        /// </summary>
        public readonly string? CategoryName;

        /// <summary>
        /// Key of the setting. The service documents <c>customizePAIAssumedRole</c>.
        /// </summary>
        public readonly string? ConfigKey;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Who the setting is for: <c>owner</c> (the account) or <c>subUser</c> (the RAM user whose credentials the
        /// provider uses).
        /// </summary>
        public readonly string? Scope;

        [OutputConstructor]
        private GetWorkspaceUserConfigsUserConfigResult(
            string? categoryName,
            string? configKey,
            string id,
            string? scope)
        {
            CategoryName = categoryName;
            ConfigKey = configKey;
            Id = id;
            Scope = scope;
        }
    }
}
