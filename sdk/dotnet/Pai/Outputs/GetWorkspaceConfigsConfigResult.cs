// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A setting of a workspace.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceConfigsConfigResult
    {
        /// <summary>
        /// Category of the setting, if you asked for a category.
        /// </summary>
        public readonly string? CategoryName;

        /// <summary>
        /// ID of the setting.
        /// </summary>
        public readonly string? ConfigId;

        /// <summary>
        /// Key of the setting, for example <c>tempStoragePath</c>.
        /// </summary>
        public readonly string? ConfigKey;

        /// <summary>
        /// Value of the setting.
        /// </summary>
        public readonly string? ConfigValue;

        /// <summary>
        /// When the setting was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// When the setting was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Labels that say what the setting applies to.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceConfigsLabelResult> Labels;

        /// <summary>
        /// Workspace of the setting.
        /// </summary>
        public readonly string WorkspaceId;

        [OutputConstructor]
        private GetWorkspaceConfigsConfigResult(
            string? categoryName,
            string? configId,
            string? configKey,
            string? configValue,
            string? createTime,
            string? gmtModifiedTime,
            string id,
            ImmutableArray<Outputs.GetWorkspaceConfigsLabelResult> labels,
            string workspaceId)
        {
            CategoryName = categoryName;
            ConfigId = configId;
            ConfigKey = configKey;
            ConfigValue = configValue;
            CreateTime = createTime;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            Labels = labels;
            WorkspaceId = workspaceId;
        }
    }
}
