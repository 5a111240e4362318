// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// An experiment of a PAI workspace: it groups runs (<c>WorkspaceRun</c>), so that their parameters and results can
    /// be compared.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceExperimentsExperimentResult
    {
        /// <summary>
        /// Who sees the experiment in the workspace: <c>PRIVATE</c> (its owner and the administrators) or <c>PUBLIC</c>
        /// (every member).
        /// </summary>
        public readonly string? Accessibility;

        /// <summary>
        /// Folder in OSS in which the runs leave their files,
        /// <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c>. An experiment may have none.
        /// </summary>
        public readonly string? ArtifactUri;

        /// <summary>
        /// When the experiment was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. Where it
        /// is left out, it is made of the resource's name in the program and seven random digits: <c>rates-1b9c3f0</c>,
        /// for example.
        /// </summary>
        public readonly string? ExperimentName;

        /// <summary>
        /// When the experiment was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// Its id; that of a resource is the one that <c>pulumi import</c> takes.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Labels of the experiment. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceExperimentsExperimentLabelResult> Labels;

        /// <summary>
        /// Number of the Alibaba Cloud account that the experiment belongs to.
        /// </summary>
        public readonly string? OwnerId;

        /// <summary>
        /// Number of the account or RAM user that created the experiment.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// Workspace the experiment belongs to.
        /// </summary>
        public readonly string? WorkspaceId;

        [OutputConstructor]
        private GetWorkspaceExperimentsExperimentResult(
            string? accessibility,
            string? artifactUri,
            string? createTime,
            string? experimentName,
            string? gmtModifiedTime,
            string id,
            ImmutableArray<Outputs.GetWorkspaceExperimentsExperimentLabelResult> labels,
            string? ownerId,
            string? userId,
            string? workspaceId)
        {
            Accessibility = accessibility;
            ArtifactUri = artifactUri;
            CreateTime = createTime;
            ExperimentName = experimentName;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            Labels = labels;
            OwnerId = ownerId;
            UserId = userId;
            WorkspaceId = workspaceId;
        }
    }
}
