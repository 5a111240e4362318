// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A run of a PAI experiment is one execution with its parameters. The training code writes the metrics of the run,
    /// not this resource.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceRunsRunResult
    {
        /// <summary>
        /// When the run was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// Experiment of the run.
        /// </summary>
        public readonly string? ExperimentId;

        /// <summary>
        /// When the run was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Labels of the run. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceRunsRunLabelResult> Labels;

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the run.
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
        /// ID of the job that the run executes, for example <c>train1q2w3e4r</c>.
        /// </summary>
        public readonly string? SourceId;

        /// <summary>
        /// Kind of job: <c>TrainingService</c> or <c>DLC</c>.
        /// </summary>
        public readonly string? SourceType;

        /// <summary>
        /// ID of the account or RAM user that created the run.
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
