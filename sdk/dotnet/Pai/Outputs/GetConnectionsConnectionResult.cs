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
        /// Who can see the connection: <c>PRIVATE</c> (its creator and the administrators) or <c>PUBLIC</c> (every
        /// member).
        /// </summary>
        public readonly string? Accessibility;

        /// <summary>
        /// Settings by name, for example <c>base_url</c>. They depend on <c>ConnectionType</c>.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? Configs;

        /// <summary>
        /// ID of the connection, <c>conn-...</c>.
        /// </summary>
        public readonly string? ConnectionId;

        /// <summary>
        /// Name of the connection.
        /// </summary>
        public readonly string? ConnectionName;

        /// <summary>
        /// Kind of service, for example <c>DashScopeConnection</c>, <c>OpenLLMConnection</c> or
        /// <c>MilvusConnection</c>.
        /// </summary>
        public readonly string? ConnectionType;

        /// <summary>
        /// When the connection was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// ID of the account or RAM user that created the connection.
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
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Models that you can reach through the connection.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetConnectionsModelResult> Models;

        /// <summary>
        /// The database instance, if the connection leads to a database.
        /// </summary>
        public readonly Outputs.GetConnectionsResourceMetaResult? ResourceMeta;

        /// <summary>
        /// Workspace of the connection.
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
