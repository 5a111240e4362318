// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A user who can become a member of a workspace.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceUsersUserResult
    {
        /// <summary>
        /// Its id; that of a resource is the one that <c>pulumi import</c> takes.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Number of the account or RAM user, as <c>UserId</c> of <c>WorkspaceMember</c> takes it.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// Name of the user.
        /// </summary>
        public readonly string? UserName;

        /// <summary>
        /// Workspace that the user can become a member of.
        /// </summary>
        public readonly string WorkspaceId;

        [OutputConstructor]
        private GetWorkspaceUsersUserResult(
            string id,
            string? userId,
            string? userName,
            string workspaceId)
        {
            Id = id;
            UserId = userId;
            UserName = userName;
            WorkspaceId = workspaceId;
        }
    }
}
