// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A run of a PAI experiment: one execution, with the parameters it was made with. What the run itself measures is
    /// written by the training code, not by this resource.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceRunsRunResult
    {
        /// <summary>
        /// When the run was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// Experiment the run belongs to.
        /// </summary>
        public readonly string? ExperimentId;

        /// <summary>
        /// When the run was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// Its id; that of a resource is the one that <c>pulumi import</c> takes.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Labels of the run. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceRunsRunLabelResult> Labels;

        /// <summary>
        /// Number of the Alibaba Cloud account that the run belongs to.
        /// </summary>
        public readonly string? OwnerId;

        /// <summary>
        /// Parameters of the run. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceRunsRunParamResult> Params;

        /// <summary>
        /// Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
        /// </summary>
        public readonly string? RunName;

        /// <summary>
        /// Job that the run executes, for example <c>train1q2w3e4r</c>.
        /// </summary>
        public readonly string? SourceId;

        /// <summary>
        /// Kind of job: <c>TrainingService</c> or <c>DLC</c>.
        /// </summary>
        public readonly string? SourceType;

        /// <summary>
        /// Number of the account or RAM user that created the run.
        /// </summary>
        public readonly string? UserId;

        [OutputConstructor]
        private GetWorkspaceRunsRunResult(
            string? createTime,
            string? experimentId,
            string? gmtModifiedTime,
            string id,
            ImmutableArray<Outputs.GetWorkspaceRunsRunLabelResult> labels,
            string? ownerId,
            ImmutableArray<Outputs.GetWorkspaceRunsRunParamResult> @params,
            string? runName,
            string? sourceId,
            string? sourceType,
            string? userId)
        {
            CreateTime = createTime;
            ExperimentId = experimentId;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            Labels = labels;
            OwnerId = ownerId;
            Params = @params;
            RunName = runName;
            SourceId = sourceId;
            SourceType = sourceType;
            UserId = userId;
        }
    }
}
