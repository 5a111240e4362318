// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A code source of a PAI workspace is a Git repository that jobs clone before they start.
    /// </summary>
    /// <remarks>
    /// <para>You can make a private code source public, but the service cannot make it private again. A change from
    /// <c>PUBLIC</c> to <c>PRIVATE</c> therefore replaces the code source.</para>
    /// </remarks>
    [OutputType]
    public sealed class GetWorkspaceCodeSourcesCodeSourceResult
    {
        /// <summary>
        /// Who can see the code source in the workspace: <c>PRIVATE</c> (its owner and the administrators) or
        /// <c>PUBLIC</c> (every member).
        /// </summary>
        public readonly string? Accessibility;

        /// <summary>
        /// Where the files go. 0 clones the repository into a new folder below <c>MountPath</c>, 1 into
        /// <c>MountPath</c> itself.
        /// </summary>
        public readonly int? CloneType;

        /// <summary>
        /// Branch to clone.
        /// </summary>
        public readonly string? CodeBranch;

        /// <summary>
        /// Commit to check out after cloning.
        /// </summary>
        public readonly string? CodeCommit;

        /// <summary>
        /// Address of the repository, at most 1024 characters, for example
        /// <c>https://github.com/&lt;owner&gt;/&lt;name&gt;.git</c>.
        /// </summary>
        public readonly string? CodeRepo;

        /// <summary>
        /// User that the token belongs to.
        /// </summary>
        public readonly string? CodeRepoUserName;

        /// <summary>
        /// When the code source was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// What the code is for.
        /// </summary>
        public readonly string? Description;

        /// <summary>
        /// Name of the code source, at most 1024 characters.
        /// </summary>
        public readonly string? DisplayName;

        /// <summary>
        /// When the code source was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Folder in the job's container into which the repository is cloned, for example <c>/root/code/</c>.
        /// </summary>
        public readonly string? MountPath;

        /// <summary>
        /// ID of the account or RAM user that created the code source.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// Workspace of the code source.
        /// </summary>
        public readonly string WorkspaceId;

        [OutputConstructor]
        private GetWorkspaceCodeSourcesCodeSourceResult(
            string? accessibility,
            int? cloneType,
            string? codeBranch,
            string? codeCommit,
            string? codeRepo,
            string? codeRepoUserName,
            string? createTime,
            string? description,
            string? displayName,
            string? gmtModifiedTime,
            string id,
            string? mountPath,
            string? userId,
            string workspaceId)
        {
            Accessibility = accessibility;
            CloneType = cloneType;
            CodeBranch = codeBranch;
            CodeCommit = codeCommit;
            CodeRepo = codeRepo;
            CodeRepoUserName = codeRepoUserName;
            CreateTime = createTime;
            Description = description;
            DisplayName = displayName;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            MountPath = mountPath;
            UserId = userId;
            WorkspaceId = workspaceId;
        }
    }
}
