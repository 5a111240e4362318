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
        /// Environment that it serves: <c>dev</c> or <c>prod</c>.
        /// </summary>
        public readonly string? EnvType;

        /// <summary>
        /// Name of the group that it belongs to.
        /// </summary>
        public readonly string? GroupName;

        /// <summary>
        /// Its id; that of a resource is the one that <c>pulumi import</c> takes.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Whether jobs run on it when they name no other resource of its type.
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
        /// The quotas that it is made of.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceResourcesQuotaResult> Quotas;

        /// <summary>
        /// Id of the resource.
        /// </summary>
        public readonly string? ResourceId;

        /// <summary>
        /// Kind of resource: <c>MaxCompute</c>, <c>ECS</c>, <c>Lingjun</c>, <c>ACS</c> or <c>Flink</c>, for example.
        /// </summary>
        public readonly string? ResourceType;

        /// <summary>
        /// What the resource consists of, as names with values; what is neither text nor number is JSON text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? Spec;

        /// <summary>
        /// Workspace the resource belongs to.
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
