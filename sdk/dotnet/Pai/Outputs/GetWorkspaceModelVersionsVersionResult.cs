// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A version of a registered model. It says where the files are, how they were made, how good the result is, and
    /// whether the version is approved.
    /// </summary>
    /// <remarks>
    /// <para>The files, the format and the framework of a version never change. If you change one of them, Pulumi
    /// replaces the version. If the new version has the same <c>VersionName</c>, Pulumi deletes the old version first.
    /// With another <c>VersionName</c>, it creates the new one first.</para>
    /// </remarks>
    [OutputType]
    public sealed class GetWorkspaceModelVersionsVersionResult
    {
        /// <summary>
        /// Whether the version may go into production: <c>Pending</c>, <c>Approved</c> or <c>Rejected</c>.
        /// </summary>
        public readonly string? ApprovalStatus;

        /// <summary>
        /// Settings of a job that compresses the model. A value that is the text of a JSON object or array is stored as
        /// that object or array; any other value is stored as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? CompressionSpec;

        /// <summary>
        /// Settings of a job that distills the model. A value that is the text of a JSON object or array is stored as
        /// that object or array; any other value is stored as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? DistillationSpec;

        /// <summary>
        /// Settings of a job that evaluates the model. A value that is the text of a JSON object or array is stored as
        /// that object or array; any other value is stored as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? EvaluationSpec;

        /// <summary>
        /// More facts about the version, as keys with values. A value that is the text of a JSON object or array is
        /// stored as that object or array; any other value is stored as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? ExtraInfo;

        /// <summary>
        /// Format of the model files.
        /// </summary>
        public readonly string? FormatType;

        /// <summary>
        /// Framework that the model was made with.
        /// </summary>
        public readonly string? FrameworkType;

        /// <summary>
        /// When the version was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// How to serve the version. For Elastic Algorithm Service this is the processor or the container, for example
        /// <c>processor: tensorflow_gpu_1.12</c>. A value that is the text of a JSON object or array is stored as that
        /// object or array; any other value is stored as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? InferenceSpec;

        /// <summary>
        /// Labels of the version. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceModelVersionsVersionLabelResult> Labels;

        /// <summary>
        /// Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that is the text
        /// of a JSON object or array is stored as that object or array; any other value is stored as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? Metrics;

        /// <summary>
        /// ID of the model that the version belongs to, <c>model-...</c>.
        /// </summary>
        public readonly string ModelId;

        /// <summary>
        /// Field for extensions: a JSON document, as a string.
        /// </summary>
        public readonly string? Options;

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the version.
        /// </summary>
        public readonly string? OwnerId;

        /// <summary>
        /// Where the version comes from. If <c>SourceType</c> is <c>Custom</c>, write any text. Otherwise write
        /// <c>region=&lt;region&gt;,workspaceId=&lt;id&gt;,kind=&lt;kind&gt;,id=&lt;id&gt;</c>, with the kind
        /// <c>PipelineRun</c> or <c>ServiceJob</c>.
        /// </summary>
        public readonly string? SourceId;

        /// <summary>
        /// Kind of origin: <c>Custom</c> (the default), <c>PAIFlow</c> (a PAI pipeline) or <c>TrainingService</c> (a
        /// PAI training job).
        /// </summary>
        public readonly string? SourceType;

        /// <summary>
        /// Settings of a job that fine-tunes the version or trains it further. A value that is the text of a JSON
        /// object or array is stored as that object or array; any other value is stored as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? TrainingSpec;

        /// <summary>
        /// Address of the files: <c>https://host/path</c> or
        /// <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;object&gt;</c>.
        /// </summary>
        public readonly string? Uri;

        /// <summary>
        /// ID of the account or RAM user that created the version.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// What is new or special in the version.
        /// </summary>
        public readonly string? VersionDescription;

        /// <summary>
        /// Version number in the form <c>major.minor.patch</c>. Major and minor are numbers. Patch begins with a digit
        /// and can continue with letters and underscores, as in <c>2.3.4_beta</c>. The name must be unique in the
        /// model.
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
