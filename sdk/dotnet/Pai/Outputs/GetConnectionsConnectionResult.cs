// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A connection of a workspace.
    /// </summary>
    [OutputType]
    public sealed class GetConnectionsConnectionResult
    {
        /// <summary>
        /// Who sees the connection: <c>PRIVATE</c> (its creator and the administrators) or <c>PUBLIC</c> (every
        /// member).
        /// </summary>
        public readonly string? Accessibility;

        /// <summary>
        /// Settings by name, for example <c>base_url</c>; which there are depends on the type.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? Configs;

        /// <summary>
        /// Id of the connection, <c>conn-...</c>.
        /// </summary>
        public readonly string? ConnectionId;

        /// <summary>
        /// Name of the connection.
        /// </summary>
        public readonly string? ConnectionName;

        /// <summary>
        /// What it leads to: <c>DashScopeConnection</c>, <c>OpenLLMConnection</c> or <c>MilvusConnection</c>, for
        /// example.
        /// </summary>
        public readonly string? ConnectionType;

        /// <summary>
        /// When the connection was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// Number of the account or RAM user that created the connection.
        /// </summary>
        public readonly string? Creator;

        /// <summary>
        /// What the connection is for.
        /// </summary>
        public readonly string? Description;

        /// <summary>
        /// When the connection was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// Its id; that of a resource is the one that <c>pulumi import</c> takes.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// The models that can be reached by it.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetConnectionsModelResult> Models;

        /// <summary>
        /// Of a database: which instance it is.
        /// </summary>
        public readonly Outputs.GetConnectionsResourceMetaResult? ResourceMeta;

        /// <summary>
        /// Workspace the connection belongs to.
        /// </summary>
        public readonly string? WorkspaceId;

        [OutputConstructor]
        private GetConnectionsConnectionResult(
            string? accessibility,
            ImmutableDictionary<string, string>? configs,
            string? connectionId,
            string? connectionName,
            string? connectionType,
            string? createTime,
            string? creator,
            string? description,
            string? gmtModifiedTime,
            string id,
            ImmutableArray<Outputs.GetConnectionsModelResult> models,
            Outputs.GetConnectionsResourceMetaResult? resourceMeta,
            string? workspaceId)
        {
            Accessibility = accessibility;
            Configs = configs;
            ConnectionId = connectionId;
            ConnectionName = connectionName;
            ConnectionType = connectionType;
            CreateTime = createTime;
            Creator = creator;
            Description = description;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            Models = models;
            ResourceMeta = resourceMeta;
            WorkspaceId = workspaceId;
        }
    }
}
