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
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// ID of the account or RAM user. Use it as <c>UserId</c> of a <c>WorkspaceMember</c>.
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
