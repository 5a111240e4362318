// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A PAI workspace: the place in which a team keeps its models, datasets, code and experiments, and in which it
    /// gives its members their roles.
    /// </summary>
    /// <remarks>
    /// <para>The service creates a workspace in the background; the resource is ready when its status is
    /// <c>ENABLED</c>. A deleted workspace lies in the recycle bin for 14 days, and its name stays taken that
    /// long.</para>
    /// </remarks>
    [OutputType]
    public sealed class GetWorkspaceWorkspacesWorkspaceResult
    {
        /// <summary>
        /// Login names of the administrators, in the order the service gives.
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
        /// Name shown in the console; free text.
        /// </summary>
        public readonly string? DisplayName;

        /// <summary>
        /// Environments of the workspace: <c>prod</c> alone (simple mode), or <c>dev</c> and <c>prod</c> (standard
        /// mode). The order does not matter.
        /// </summary>
        public readonly ImmutableArray<string> EnvTypes;

        /// <summary>
        /// When the workspace was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// Its id; that of a resource is the one that <c>pulumi import</c> takes.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Whether it is the account's default workspace in the region: the one that models are made in when a program
        /// names none.
        /// </summary>
        public readonly bool? IsDefault;

        /// <summary>
        /// The account that the workspace belongs to.
        /// </summary>
        public readonly Outputs.GetWorkspaceWorkspacesWorkspaceOwnerResult? Owner;

        /// <summary>
        /// Resource group that the workspace belongs to, <c>rg-...</c>.
        /// </summary>
        public readonly string? ResourceGroupId;

        /// <summary>
        /// State of the workspace: <c>ENABLED</c> (ready), <c>INITIALIZING</c>, <c>UPDATING</c>, <c>FAILURE</c> (it
        /// could not be created), <c>DISABLED</c> (switched off by hand) or <c>FROZEN</c> (payment overdue).
        /// </summary>
        public readonly string? Status;

        /// <summary>
        /// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. It is unique in the
        /// region, together with the workspaces of DataWorks, and stays taken for 14 days after the workspace was
        /// deleted. Where it is left out, it is made of the resource's name in the program, cut to 15 characters, and
        /// seven random digits: <c>team_1b9c3f0</c>, for example.
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
