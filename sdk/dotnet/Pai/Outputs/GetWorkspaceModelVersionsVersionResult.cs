// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A version of a registered model: where its files are, what they were made with, how good the result is and
    /// whether it is approved.
    /// </summary>
    /// <remarks>
    /// <para>Files, format and framework of a version never change; changing them replaces it. Give it a new
    /// <c>VersionName</c> then, because the old one is taken until the old version is deleted.</para>
    /// </remarks>
    [OutputType]
    public sealed class GetWorkspaceModelVersionsVersionResult
    {
        /// <summary>
        /// Whether the version may go into production: <c>Pending</c>, <c>Approved</c> or <c>Rejected</c>.
        /// </summary>
        public readonly string? ApprovalStatus;

        /// <summary>
        /// How the model can be compressed: the settings of a compression job. An entry that is the text of a JSON
        /// object or array is stored as that, any other text as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? CompressionSpec;

        /// <summary>
        /// How the model can be distilled: the settings of a distillation job. An entry that is the text of a JSON
        /// object or array is stored as that, any other text as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? DistillationSpec;

        /// <summary>
        /// How the model can be evaluated: the settings of an evaluation job. An entry that is the text of a JSON
        /// object or array is stored as that, any other text as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? EvaluationSpec;

        /// <summary>
        /// Further facts about the version, as names with values. An entry that is the text of a JSON object or array
        /// is stored as that, any other text as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? ExtraInfo;

        /// <summary>
        /// Format the model is stored in.
        /// </summary>
        public readonly string? FormatType;

        /// <summary>
        /// Framework the model was made with.
        /// </summary>
        public readonly string? FrameworkType;

        /// <summary>
        /// When the version was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// Its id; that of a resource is the one that <c>pulumi import</c> takes.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// How to serve the version, for example the processor or container for Elastic Algorithm Service:
        /// <c>processor: tensorflow_gpu_1.12</c>. An entry that is the text of a JSON object or array is stored as
        /// that, any other text as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? InferenceSpec;

        /// <summary>
        /// Labels of the version. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceModelVersionsVersionLabelResult> Labels;

        /// <summary>
        /// Measured quality of the version, as names with values; at most 8192 bytes as JSON. An entry that is the text
        /// of a JSON object or array is stored as that, any other text as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? Metrics;

        /// <summary>
        /// Model the version belongs to, <c>model-...</c>.
        /// </summary>
        public readonly string ModelId;

        /// <summary>
        /// Extension field: a JSON document as text.
        /// </summary>
        public readonly string? Options;

        /// <summary>
        /// Number of the Alibaba Cloud account that the version belongs to.
        /// </summary>
        public readonly string? OwnerId;

        /// <summary>
        /// Where the version comes from. Free text for source type <c>Custom</c>; for the others
        /// <c>region=&lt;region&gt;,workspaceId=&lt;id&gt;,kind=&lt;kind&gt;,id=&lt;id&gt;</c>, with kind
        /// <c>PipelineRun</c> or <c>ServiceJob</c>.
        /// </summary>
        public readonly string? SourceId;

        /// <summary>
        /// Kind of origin: <c>Custom</c> (the default), <c>PAIFlow</c> (a PAI pipeline) or <c>TrainingService</c> (a
        /// PAI training job).
        /// </summary>
        public readonly string? SourceType;

        /// <summary>
        /// Settings of the training, to fine-tune the version or to train it further. An entry that is the text of a
        /// JSON object or array is stored as that, any other text as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? TrainingSpec;

        /// <summary>
        /// Where the files of the version are: <c>https://host/path</c> or
        /// <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;object&gt;</c>.
        /// </summary>
        public readonly string? Uri;

        /// <summary>
        /// Number of the account or RAM user that created the version.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// What is new or special in the version.
        /// </summary>
        public readonly string? VersionDescription;

        /// <summary>
        /// Version number <c>major.minor.patch</c>: major and minor are numbers, patch begins with a digit and may go
        /// on with letters and underscores (<c>2.3.4_beta</c>). Unique in the model. Without it the service counts:
        /// <c>0.1.0</c>, then one minor number more each time.
        /// </summary>
        public readonly string? VersionName;

        [OutputConstructor]
        private GetWorkspaceModelVersionsVersionResult(
            string? approvalStatus,
            ImmutableDictionary<string, string>? compressionSpec,
            ImmutableDictionary<string, string>? distillationSpec,
            ImmutableDictionary<string, string>? evaluationSpec,
            ImmutableDictionary<string, string>? extraInfo,
            string? formatType,
            string? frameworkType,
            string? gmtModifiedTime,
            string id,
            ImmutableDictionary<string, string>? inferenceSpec,
            ImmutableArray<Outputs.GetWorkspaceModelVersionsVersionLabelResult> labels,
            ImmutableDictionary<string, string>? metrics,
            string modelId,
            string? options,
            string? ownerId,
            string? sourceId,
            string? sourceType,
            ImmutableDictionary<string, string>? trainingSpec,
            string? uri,
            string? userId,
            string? versionDescription,
            string? versionName)
        {
            ApprovalStatus = approvalStatus;
            CompressionSpec = compressionSpec;
            DistillationSpec = distillationSpec;
            EvaluationSpec = evaluationSpec;
            ExtraInfo = extraInfo;
            FormatType = formatType;
            FrameworkType = frameworkType;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            InferenceSpec = inferenceSpec;
            Labels = labels;
            Metrics = metrics;
            ModelId = modelId;
            Options = options;
            OwnerId = ownerId;
            SourceId = sourceId;
            SourceType = sourceType;
            TrainingSpec = trainingSpec;
            Uri = uri;
            UserId = userId;
            VersionDescription = versionDescription;
            VersionName = versionName;
        }
    }
}
