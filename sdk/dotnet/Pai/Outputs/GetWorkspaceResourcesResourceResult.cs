// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A computing resource of a workspace.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceResourcesResourceResult
    {
        /// <summary>
        /// When the resource was added, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// Environment of the resource: <c>dev</c> or <c>prod</c>.
        /// </summary>
        public readonly string? EnvType;

        /// <summary>
        /// Name of the resource's group.
        /// </summary>
        public readonly string? GroupName;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Whether jobs that name no resource of this type run on it.
        /// </summary>
        public readonly bool? IsDefault;

        /// <summary>
        /// Labels of the resource.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceResourcesLabelResult> Labels;

        /// <summary>
        /// Name of the resource.
        /// </summary>
        public readonly string? Name;

        /// <summary>
        /// Quotas of the resource.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceResourcesQuotaResult> Quotas;

        /// <summary>
        /// ID of the resource.
        /// </summary>
        public readonly string? ResourceId;

        /// <summary>
        /// Kind of resource, for example <c>MaxCompute</c>, <c>ECS</c>, <c>Lingjun</c>, <c>ACS</c> or <c>Flink</c>.
        /// </summary>
        public readonly string? ResourceType;

        /// <summary>
        /// What the resource consists of, as keys with values. A value that is neither text nor a number is a JSON
        /// string.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? Spec;

        /// <summary>
        /// Workspace of the resource.
        /// </summary>
        public readonly string WorkspaceId;

        [OutputConstructor]
        private GetWorkspaceResourcesResourceResult(
            string? createTime,
            string? envType,
            string? groupName,
            string id,
            bool? isDefault,
            ImmutableArray<Outputs.GetWorkspaceResourcesLabelResult> labels,
            string? name,
            ImmutableArray<Outputs.GetWorkspaceResourcesQuotaResult> quotas,
            string? resourceId,
            string? resourceType,
            ImmutableDictionary<string, string>? spec,
            string workspaceId)
        {
            CreateTime = createTime;
            EnvType = envType;
            GroupName = groupName;
            Id = id;
            IsDefault = isDefault;
            Labels = labels;
            Name = name;
            Quotas = quotas;
            ResourceId = resourceId;
            ResourceType = resourceType;
            Spec = spec;
            WorkspaceId = workspaceId;
        }
    }
}
