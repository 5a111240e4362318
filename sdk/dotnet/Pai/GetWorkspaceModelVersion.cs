// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The version of a model that was made last, of those that have what is asked for: with <c>ApprovalStatus</c>
    /// <c>Approved</c> the newest one that may go into production. It is an error if there is none.
    /// </summary>
    public static class GetWorkspaceModelVersion
    {
        /// <summary>
        /// The version of a model that was made last, of those that have what is asked for: with <c>ApprovalStatus</c>
        /// <c>Approved</c> the newest one that may go into production. It is an error if there is none.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The newest version that is approved</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var approved = AliCloud.Pai.GetWorkspaceModelVersion.Invoke(new()
        ///     {
        ///         ModelId = "model-rbvg5wzljz",
        ///         ApprovalStatus = "Approved",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["uri"] = approved.Apply(found =&gt; found.Uri),
        ///         ["versionName"] = approved.Apply(found =&gt; found.VersionName),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceModelVersionResult> InvokeAsync(GetWorkspaceModelVersionArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceModelVersionResult>("alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion", args ?? new GetWorkspaceModelVersionArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The version of a model that was made last, of those that have what is asked for: with <c>ApprovalStatus</c>
        /// <c>Approved</c> the newest one that may go into production. It is an error if there is none.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The newest version that is approved</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var approved = AliCloud.Pai.GetWorkspaceModelVersion.Invoke(new()
        ///     {
        ///         ModelId = "model-rbvg5wzljz",
        ///         ApprovalStatus = "Approved",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["uri"] = approved.Apply(found =&gt; found.Uri),
        ///         ["versionName"] = approved.Apply(found =&gt; found.VersionName),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceModelVersionResult> Invoke(GetWorkspaceModelVersionInvokeArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceModelVersionResult>("alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion", args ?? new GetWorkspaceModelVersionInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The version of a model that was made last, of those that have what is asked for: with <c>ApprovalStatus</c>
        /// <c>Approved</c> the newest one that may go into production. It is an error if there is none.
        /// </summary>
        public static Output<GetWorkspaceModelVersionResult> Invoke(GetWorkspaceModelVersionInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceModelVersionResult>("alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion", args ?? new GetWorkspaceModelVersionInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceModelVersion.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceModelVersionArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only versions in this state: <c>Pending</c>, <c>Approved</c> or <c>Rejected</c>.
        /// </summary>
        [Input("approvalStatus")]
        public string? ApprovalStatus { get; set; }

        /// <summary>
        /// Only versions in this format: <c>SavedModel</c>, for example.
        /// </summary>
        [Input("formatType")]
        public string? FormatType { get; set; }

        /// <summary>
        /// Only versions made with this framework: <c>TensorFlow</c>, for example.
        /// </summary>
        [Input("frameworkType")]
        public string? FrameworkType { get; set; }

        [Input("labels")]
        private Dictionary<string, string>? _labels;

        /// <summary>
        /// Only versions that have all of these labels, each a key with its value.
        /// </summary>
        public Dictionary<string, string> Labels
        {
            get => _labels ??= new Dictionary<string, string>();
            set => _labels = value;
        }

        /// <summary>
        /// Versions of this model.
        /// </summary>
        [Input("modelId", required: true)]
        public string ModelId { get; set; } = null!;

        /// <summary>
        /// Only versions that come from here.
        /// </summary>
        [Input("sourceId")]
        public string? SourceId { get; set; }

        /// <summary>
        /// Only versions of this kind of origin: <c>Custom</c>, <c>PAIFlow</c> or <c>TrainingService</c>.
        /// </summary>
        [Input("sourceType")]
        public string? SourceType { get; set; }

        /// <summary>
        /// Only the version of this name.
        /// </summary>
        [Input("versionName")]
        public string? VersionName { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceModelVersionArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceModelVersionArgs Empty => new GetWorkspaceModelVersionArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceModelVersion.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceModelVersionInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only versions in this state: <c>Pending</c>, <c>Approved</c> or <c>Rejected</c>.
        /// </summary>
        [Input("approvalStatus")]
        public Input<string>? ApprovalStatus { get; set; }

        /// <summary>
        /// Only versions in this format: <c>SavedModel</c>, for example.
        /// </summary>
        [Input("formatType")]
        public Input<string>? FormatType { get; set; }

        /// <summary>
        /// Only versions made with this framework: <c>TensorFlow</c>, for example.
        /// </summary>
        [Input("frameworkType")]
        public Input<string>? FrameworkType { get; set; }

        [Input("labels")]
        private InputMap<string>? _labels;

        /// <summary>
        /// Only versions that have all of these labels, each a key with its value.
        /// </summary>
        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        /// <summary>
        /// Versions of this model.
        /// </summary>
        [Input("modelId", required: true)]
        public Input<string> ModelId { get; set; } = null!;

        /// <summary>
        /// Only versions that come from here.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Only versions of this kind of origin: <c>Custom</c>, <c>PAIFlow</c> or <c>TrainingService</c>.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// Only the version of this name.
        /// </summary>
        [Input("versionName")]
        public Input<string>? VersionName { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceModelVersionInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceModelVersionInvokeArgs Empty => new GetWorkspaceModelVersionInvokeArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceModelVersion</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceModelVersionResult
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
        public readonly ImmutableArray<Outputs.GetWorkspaceModelVersionLabelResult> Labels;

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
        private GetWorkspaceModelVersionResult(
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
            ImmutableArray<Outputs.GetWorkspaceModelVersionLabelResult> labels,
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
