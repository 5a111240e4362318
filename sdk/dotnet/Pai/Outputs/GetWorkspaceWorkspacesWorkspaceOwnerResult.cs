// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// Account that owns a workspace.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceWorkspacesWorkspaceOwnerResult
    {
        /// <summary>
        /// Name of the owner as shown in the console.
        /// </summary>
        public readonly string? DisplayName;

        /// <summary>
        /// ID of the owner's account or RAM user.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// ID of the owner in DataWorks.
        /// </summary>
        public readonly string? UserKp;

        /// <summary>
        /// Login name of the owner.
        /// </summary>
        public readonly string? UserName;

        [OutputConstructor]
        private GetWorkspaceWorkspacesWorkspaceOwnerResult(
            string? displayName,
            string? userId,
            string? userKp,
            string? userName)
        {
            DisplayName = displayName;
            UserId = userId;
            UserKp = userKp;
            UserName = userName;
        }
    }
}
