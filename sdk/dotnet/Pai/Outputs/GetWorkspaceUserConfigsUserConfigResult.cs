// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A setting of the account for PAI, such as the RAM role that PAI acts as (<c>customizePAIAssumedRole</c> in
    /// <c>DataPrivacyConfig</c>). There is one value for a key in a scope; a value that exists already is not
    /// overwritten but has to be imported.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceUserConfigsUserConfigResult
    {
        /// <summary>
        /// Category of the setting; the published one is <c>DataPrivacyConfig</c>.
        /// </summary>
        public readonly string? CategoryName;

        /// <summary>
        /// Key of the setting; the published one is <c>customizePAIAssumedRole</c>.
        /// </summary>
        public readonly string? ConfigKey;

        /// <summary>
        /// Its id; that of a resource is the one that <c>pulumi import</c> takes.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Whom it holds for: <c>owner</c> (the account) or <c>subUser</c> (the RAM user whose credentials are used).
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
