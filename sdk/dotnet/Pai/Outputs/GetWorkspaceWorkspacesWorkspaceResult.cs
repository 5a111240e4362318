// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A PAI workspace is the place where a team keeps its models, datasets, code and experiments, and where it gives
    /// roles to its members.
    /// </summary>
    /// <remarks>
    /// <para>The service creates a workspace in the background. The provider waits until its status is <c>ENABLED</c>.
    /// A deleted workspace stays in the recycle bin for 14 days, and you cannot use its name again during that
    /// time.</para>
    /// </remarks>
    [OutputType]
    public sealed class GetWorkspaceWorkspacesWorkspaceResult
    {
        /// <summary>
        /// Login names of the administrators, in the order in which the service returns them.
        /// </summary>
        public readonly ImmutableArray<string> AdminNames;

        /// <summary>
        /// When the workspace was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// What the workspace is for, at most 80 characters.
        /// </summary>
        public readonly string? Description;

        /// <summary>
        /// Name that the console shows. It can be any text.
        /// </summary>
        public readonly string? DisplayName;

        /// <summary>
        /// Environments of the workspace: <c>prod</c> alone (simple mode), or <c>dev</c> and <c>prod</c> (standard
        /// mode). The order does not matter. Give the new workspace another <c>WorkspaceName</c>, because the old name
        /// stays taken for 14 days.
        /// </summary>
        public readonly ImmutableArray<string> EnvTypes;

        /// <summary>
        /// When the workspace was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Whether this is the account's default workspace in the region. Models that name no workspace are created in
        /// it.
        /// </summary>
        public readonly bool? IsDefault;

        /// <summary>
        /// Account that owns the workspace.
        /// </summary>
        public readonly Outputs.GetWorkspaceWorkspacesWorkspaceOwnerResult? Owner;

        /// <summary>
        /// Resource group of the workspace, <c>rg-...</c>.
        /// </summary>
        public readonly string? ResourceGroupId;

        /// <summary>
        /// State of the workspace: <c>ENABLED</c> (ready), <c>INITIALIZING</c>, <c>UPDATING</c>, <c>FAILURE</c> (it
        /// could not be created), <c>DISABLED</c> (switched off by hand) or <c>FROZEN</c> (payment overdue).
        /// </summary>
        public readonly string? Status;

        /// <summary>
        /// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. The name must be
        /// unique in the region, also among the workspaces of DataWorks. It stays taken for 14 days after the workspace
        /// is deleted.
        /// </summary>
        public readonly string? WorkspaceName;

        [OutputConstructor]
        private GetWorkspaceWorkspacesWorkspaceResult(
            ImmutableArray<string> adminNames,
            string? createTime,
            string? description,
            string? displayName,
            ImmutableArray<string> envTypes,
            string? gmtModifiedTime,
            string id,
            bool? isDefault,
            Outputs.GetWorkspaceWorkspacesWorkspaceOwnerResult? owner,
            string? resourceGroupId,
            string? status,
            string? workspaceName)
        {
            AdminNames = adminNames;
            CreateTime = createTime;
            Description = description;
            DisplayName = displayName;
            EnvTypes = envTypes;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            IsDefault = isDefault;
            Owner = owner;
            ResourceGroupId = resourceGroupId;
            Status = status;
            WorkspaceName = workspaceName;
        }
    }
}
