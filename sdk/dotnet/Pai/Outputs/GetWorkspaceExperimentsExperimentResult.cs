// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// An experiment of a PAI workspace groups runs (<c>WorkspaceRun</c>), so that you can compare their parameters and
    /// results.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceExperimentsExperimentResult
    {
        /// <summary>
        /// Who can see the experiment in the workspace: <c>PRIVATE</c> (its owner and the administrators) or
        /// <c>PUBLIC</c> (every member).
        /// </summary>
        public readonly string? Accessibility;

        /// <summary>
        /// Folder in OSS in which the runs store their files,
        /// <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c>. An experiment can have no folder.
        /// </summary>
        public readonly string? ArtifactUri;

        /// <summary>
        /// When the experiment was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
        /// </summary>
        public readonly string? ExperimentName;

        /// <summary>
        /// When the experiment was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Labels of the experiment. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceExperimentsExperimentLabelResult> Labels;

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the experiment.
        /// </summary>
        public readonly string? OwnerId;

        /// <summary>
        /// ID of the account or RAM user that created the experiment.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// Workspace of the experiment.
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
