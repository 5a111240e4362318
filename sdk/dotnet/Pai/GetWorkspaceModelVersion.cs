// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the newest version of a model that matches the arguments. For example, set <c>ApprovalStatus</c> to
    /// <c>Approved</c> to get the newest version that may go into production. The call fails if no version matches.
    /// </summary>
    public static class GetWorkspaceModelVersion
    {
        /// <summary>
        /// Returns the newest version of a model that matches the arguments. For example, set <c>ApprovalStatus</c> to
        /// <c>Approved</c> to get the newest version that may go into production. The call fails if no version matches.
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
        /// Returns the newest version of a model that matches the arguments. For example, set <c>ApprovalStatus</c> to
        /// <c>Approved</c> to get the newest version that may go into production. The call fails if no version matches.
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
        /// Returns the newest version of a model that matches the arguments. For example, set <c>ApprovalStatus</c> to
        /// <c>Approved</c> to get the newest version that may go into production. The call fails if no version matches.
        /// </summary>
        public static Output<GetWorkspaceModelVersionResult> Invoke(GetWorkspaceModelVersionInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceModelVersionResult>("alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion", args ?? new GetWorkspaceModelVersionInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceModelVersion.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceModelVersionArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only versions in this state: <c>Pending</c>, <c>Approved</c> or <c>Rejected</c>.
        /// </summary>
        [Input("approvalStatus")]
        public string? ApprovalStatus { get; set; }

        /// <summary>
        /// Return only versions in this format, for example <c>SavedModel</c>.
        /// </summary>
        [Input("formatType")]
        public string? FormatType { get; set; }

        /// <summary>
        /// Return only versions made with this framework, for example <c>TensorFlow</c>.
        /// </summary>
        [Input("frameworkType")]
        public string? FrameworkType { get; set; }

        [Input("labels")]
        private Dictionary<string, string>? _labels;

        /// <summary>
        /// Return only versions that have all of these labels, given as keys with values.
        /// </summary>
        public Dictionary<string, string> Labels
        {
            get => _labels ??= new Dictionary<string, string>();
            set => _labels = value;
        }

        /// <summary>
        /// Return the versions of this model.
        /// </summary>
        [Input("modelId", required: true)]
        public string ModelId { get; set; } = null!;

        /// <summary>
        /// Return only versions that come from this source.
        /// </summary>
        [Input("sourceId")]
        public string? SourceId { get; set; }

        /// <summary>
        /// Return only versions of this kind of origin: <c>Custom</c>, <c>PAIFlow</c> or <c>TrainingService</c>.
        /// </summary>
        [Input("sourceType")]
        public string? SourceType { get; set; }

        /// <summary>
        /// Return only the version with this name.
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
    /// Arguments of <c>GetWorkspaceModelVersion.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceModelVersionInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only versions in this state: <c>Pending</c>, <c>Approved</c> or <c>Rejected</c>.
        /// </summary>
        [Input("approvalStatus")]
        public Input<string>? ApprovalStatus { get; set; }

        /// <summary>
        /// Return only versions in this format, for example <c>SavedModel</c>.
        /// </summary>
        [Input("formatType")]
        public Input<string>? FormatType { get; set; }

        /// <summary>
        /// Return only versions made with this framework, for example <c>TensorFlow</c>.
        /// </summary>
        [Input("frameworkType")]
        public Input<string>? FrameworkType { get; set; }

        [Input("labels")]
        private InputMap<string>? _labels;

        /// <summary>
        /// Return only versions that have all of these labels, given as keys with values.
        /// </summary>
        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        /// <summary>
        /// Return the versions of this model.
        /// </summary>
        [Input("modelId", required: true)]
        public Input<string> ModelId { get; set; } = null!;

        /// <summary>
        /// Return only versions that come from this source.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Return only versions of this kind of origin: <c>Custom</c>, <c>PAIFlow</c> or <c>TrainingService</c>.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// Return only the version with this name.
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
    /// Result of <c>GetWorkspaceModelVersion</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceModelVersionResult
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
        public readonly ImmutableArray<Outputs.GetWorkspaceModelVersionLabelResult> Labels;

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
