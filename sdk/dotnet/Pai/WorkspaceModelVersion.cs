// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// A version of a registered model. It says where the files are, how they were made, how good the result is, and
    /// whether the version is approved.
    /// </summary>
    /// <remarks>
    /// <para>The files, the format and the framework of a version never change. If you change one of them, Pulumi
    /// replaces the version. If the new version has the same <c>VersionName</c>, Pulumi deletes the old version first.
    /// With another <c>VersionName</c>, it creates the new one first.</para>
    /// <para><b>Example Usage</b></para>
    /// <para><b>A version that waits for approval</b></para>
    /// <code>
    /// using Pulumi;
    /// using AliCloud = PulumiAlicloudPai.AliCloud;
    /// 
    /// return await Deployment.RunAsync(() =&gt;
    /// {
    ///     var scorer = new AliCloud.Pai.WorkspaceModel("scorer", new()
    ///     {
    ///         ModelName = "card-scorer",
    ///     });
    ///     _ = new AliCloud.Pai.WorkspaceModelVersion("autumn", new()
    ///     {
    ///         ModelId = scorer.Id,
    ///         VersionName = "1.2.0",
    ///         VersionDescription = "Retrained on the third quarter",
    ///         Uri = "oss://risk-models.oss-cn-hangzhou.aliyuncs.com/card-scorer/1.2.0/",
    ///         FormatType = "XGBoost",
    ///         FrameworkType = "XGBoost",
    ///         ApprovalStatus = "Pending",
    ///         Metrics = { { "auc", "0.973" } },
    ///         Labels = new[]
    ///         {
    ///             new AliCloud.Pai.Inputs.WorkspaceModelVersionLabelArgs { Key = "quarter", Value = "q3" },
    ///         },
    ///     });
    /// });
    /// </code>
    /// <para><b>Import</b></para>
    /// <para>To import a version, join the ID of its model and its version name with a colon.</para>
    /// <code>
    /// $ pulumi import alicloud:pai/workspaceModelVersion:WorkspaceModelVersion autumn &lt;model_id&gt;:&lt;version_name&gt;
    /// </code>
    /// </remarks>
    [AliCloudResourceType("alicloud:pai/workspaceModelVersion:WorkspaceModelVersion")]
    public partial class WorkspaceModelVersion : global::Pulumi.CustomResource
    {
        /// <summary>
        /// Whether the version may go into production: <c>Pending</c>, <c>Approved</c> or <c>Rejected</c>. Defaults to
        /// <c>Pending</c>. Changing it updates the version in place; removing it restores the default.
        /// </summary>
        [Output("approvalStatus")]
        public Output<string> ApprovalStatus { get; private set; } = null!;

        /// <summary>
        /// Settings of a job that compresses the model. A value that is the text of a JSON object or array is stored as
        /// that object or array; any other value is stored as text. Changing it updates the version in place; removing
        /// it clears the value.
        /// </summary>
        [Output("compressionSpec")]
        public Output<ImmutableDictionary<string, string>?> CompressionSpec { get; private set; } = null!;

        /// <summary>
        /// Settings of a job that distills the model. A value that is the text of a JSON object or array is stored as
        /// that object or array; any other value is stored as text. Changing it updates the version in place; removing
        /// it clears the value.
        /// </summary>
        [Output("distillationSpec")]
        public Output<ImmutableDictionary<string, string>?> DistillationSpec { get; private set; } = null!;

        /// <summary>
        /// Settings of a job that evaluates the model. A value that is the text of a JSON object or array is stored as
        /// that object or array; any other value is stored as text. Changing it updates the version in place; removing
        /// it clears the value.
        /// </summary>
        [Output("evaluationSpec")]
        public Output<ImmutableDictionary<string, string>?> EvaluationSpec { get; private set; } = null!;

        /// <summary>
        /// More facts about the version, as keys with values. A value that is the text of a JSON object or array is
        /// stored as that object or array; any other value is stored as text. Changing it updates the version in place;
        /// removing it clears the value.
        /// </summary>
        [Output("extraInfo")]
        public Output<ImmutableDictionary<string, string>?> ExtraInfo { get; private set; } = null!;

        /// <summary>
        /// Format of the model files. The service documents <c>OfflineModel</c>, <c>SavedModel</c>, <c>Keras H5</c>,
        /// <c>Frozen Pb</c>, <c>Caffe Prototxt</c>, <c>TorchScript</c>, <c>XGBoost</c>, <c>PMML</c>, <c>AlinkModel</c>
        /// and <c>ONNX</c>; the provider warns about any other value. Changing it replaces the version.
        /// </summary>
        [Output("formatType")]
        public Output<string?> FormatType { get; private set; } = null!;

        /// <summary>
        /// Framework that the model was made with. The service documents <c>Pytorch</c> (and accepts <c>PyTorch</c>),
        /// <c>XGBoost</c>, <c>Keras</c>, <c>Caffe</c>, <c>Alink</c>, <c>Xflow</c> and <c>TensorFlow</c>; the provider
        /// warns about any other value. Changing it replaces the version.
        /// </summary>
        [Output("frameworkType")]
        public Output<string?> FrameworkType { get; private set; } = null!;

        /// <summary>
        /// When the version was last changed, in UTC (ISO 8601).
        /// </summary>
        [Output("gmtModifiedTime")]
        public Output<string?> GmtModifiedTime { get; private set; } = null!;

        /// <summary>
        /// How to serve the version. For Elastic Algorithm Service this is the processor or the container, for example
        /// <c>processor: tensorflow_gpu_1.12</c>. A value that is the text of a JSON object or array is stored as that
        /// object or array; any other value is stored as text. Changing it updates the version in place; removing it
        /// clears the value.
        /// </summary>
        [Output("inferenceSpec")]
        public Output<ImmutableDictionary<string, string>?> InferenceSpec { get; private set; } = null!;

        /// <summary>
        /// Labels of the version. Their order does not matter. Changing them updates the version in place, and only the
        /// labels that differ.
        /// </summary>
        [Output("labels")]
        public Output<ImmutableArray<Outputs.WorkspaceModelVersionLabel>> Labels { get; private set; } = null!;

        /// <summary>
        /// Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that is the text
        /// of a JSON object or array is stored as that object or array; any other value is stored as text. Changing it
        /// updates the version in place; removing it clears the value.
        /// </summary>
        [Output("metrics")]
        public Output<ImmutableDictionary<string, string>?> Metrics { get; private set; } = null!;

        /// <summary>
        /// ID of the model that the version belongs to, <c>model-...</c>. Changing it replaces the version.
        /// </summary>
        [Output("modelId")]
        public Output<string> ModelId { get; private set; } = null!;

        /// <summary>
        /// Field for extensions: a JSON document, as a string. Changing it updates the version in place; removing it
        /// clears the value.
        /// </summary>
        [Output("options")]
        public Output<string?> Options { get; private set; } = null!;

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the version.
        /// </summary>
        [Output("ownerId")]
        public Output<string?> OwnerId { get; private set; } = null!;

        /// <summary>
        /// Where the version comes from. If <c>SourceType</c> is <c>Custom</c>, write any text. Otherwise write
        /// <c>region=&lt;region&gt;,workspaceId=&lt;id&gt;,kind=&lt;kind&gt;,id=&lt;id&gt;</c>, with the kind
        /// <c>PipelineRun</c> or <c>ServiceJob</c>. Changing it updates the version in place; removing it clears the
        /// value.
        /// </summary>
        [Output("sourceId")]
        public Output<string?> SourceId { get; private set; } = null!;

        /// <summary>
        /// Kind of origin: <c>Custom</c> (the default), <c>PAIFlow</c> (a PAI pipeline) or <c>TrainingService</c> (a
        /// PAI training job). Changing it updates the version in place; removing it restores the default.
        /// </summary>
        [Output("sourceType")]
        public Output<string> SourceType { get; private set; } = null!;

        /// <summary>
        /// Settings of a job that fine-tunes the version or trains it further. A value that is the text of a JSON
        /// object or array is stored as that object or array; any other value is stored as text. Changing it updates
        /// the version in place; removing it clears the value.
        /// </summary>
        [Output("trainingSpec")]
        public Output<ImmutableDictionary<string, string>?> TrainingSpec { get; private set; } = null!;

        /// <summary>
        /// Address of the files: <c>https://host/path</c> or
        /// <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;object&gt;</c>. Changing it replaces the version.
        /// </summary>
        [Output("uri")]
        public Output<string> Uri { get; private set; } = null!;

        /// <summary>
        /// ID of the account or RAM user that created the version.
        /// </summary>
        [Output("userId")]
        public Output<string?> UserId { get; private set; } = null!;

        /// <summary>
        /// What is new or special in the version. Changing it updates the version in place; removing it clears the
        /// value.
        /// </summary>
        [Output("versionDescription")]
        public Output<string?> VersionDescription { get; private set; } = null!;

        /// <summary>
        /// Version number in the form <c>major.minor.patch</c>. Major and minor are numbers. Patch begins with a digit
        /// and can continue with letters and underscores, as in <c>2.3.4_beta</c>. The name must be unique in the
        /// model. If you leave it out, the service chooses <c>0.1.0</c> and raises the minor number for each further
        /// version. Changing it replaces the version.
        /// </summary>
        [Output("versionName")]
        public Output<string> VersionName { get; private set; } = null!;

        /// <summary>
        /// Makes the resource.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="args">What the program says about it.</param>
        /// <param name="options">The options of the resource.</param>
        public WorkspaceModelVersion(string name, WorkspaceModelVersionArgs args, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceModelVersion:WorkspaceModelVersion", name, args ?? new WorkspaceModelVersionArgs(), MakeResourceOptions(options, ""))
        {
        }

        private WorkspaceModelVersion(string name, Input<string> id, WorkspaceModelVersionState? state = null, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceModelVersion:WorkspaceModelVersion", name, state, MakeResourceOptions(options, id))
        {
        }

        /// <summary>
        /// Looks up a resource that exists, without managing it.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="id">The id of the resource, the same that it is imported by.</param>
        /// <param name="state">What is known of it.</param>
        /// <param name="options">The options of the resource.</param>
        public static WorkspaceModelVersion Get(string name, Input<string> id, WorkspaceModelVersionState? state = null, CustomResourceOptions? options = null)
        {
            return new WorkspaceModelVersion(name, id, state, options);
        }

        private static CustomResourceOptions MakeResourceOptions(CustomResourceOptions? options, Input<string>? id)
        {
            return Utilities.MergeOptions(options, id);
        }
    }

    /// <summary>
    /// What a program says about a WorkspaceModelVersion.
    /// </summary>
    public sealed class WorkspaceModelVersionArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Whether the version may go into production: <c>Pending</c>, <c>Approved</c> or <c>Rejected</c>. Defaults to
        /// <c>Pending</c>. Changing it updates the version in place; removing it restores the default.
        /// </summary>
        [Input("approvalStatus")]
        public Input<string>? ApprovalStatus { get; set; }

        [Input("compressionSpec")]
        private InputMap<string>? _compressionSpec;

        /// <summary>
        /// Settings of a job that compresses the model. A value that is the text of a JSON object or array is stored as
        /// that object or array; any other value is stored as text. Changing it updates the version in place; removing
        /// it clears the value.
        /// </summary>
        public InputMap<string> CompressionSpec
        {
            get => _compressionSpec ??= new InputMap<string>();
            set => _compressionSpec = value;
        }

        [Input("distillationSpec")]
        private InputMap<string>? _distillationSpec;

        /// <summary>
        /// Settings of a job that distills the model. A value that is the text of a JSON object or array is stored as
        /// that object or array; any other value is stored as text. Changing it updates the version in place; removing
        /// it clears the value.
        /// </summary>
        public InputMap<string> DistillationSpec
        {
            get => _distillationSpec ??= new InputMap<string>();
            set => _distillationSpec = value;
        }

        [Input("evaluationSpec")]
        private InputMap<string>? _evaluationSpec;

        /// <summary>
        /// Settings of a job that evaluates the model. A value that is the text of a JSON object or array is stored as
        /// that object or array; any other value is stored as text. Changing it updates the version in place; removing
        /// it clears the value.
        /// </summary>
        public InputMap<string> EvaluationSpec
        {
            get => _evaluationSpec ??= new InputMap<string>();
            set => _evaluationSpec = value;
        }

        [Input("extraInfo")]
        private InputMap<string>? _extraInfo;

        /// <summary>
        /// More facts about the version, as keys with values. A value that is the text of a JSON object or array is
        /// stored as that object or array; any other value is stored as text. Changing it updates the version in place;
        /// removing it clears the value.
        /// </summary>
        public InputMap<string> ExtraInfo
        {
            get => _extraInfo ??= new InputMap<string>();
            set => _extraInfo = value;
        }

        /// <summary>
        /// Format of the model files. The service documents <c>OfflineModel</c>, <c>SavedModel</c>, <c>Keras H5</c>,
        /// <c>Frozen Pb</c>, <c>Caffe Prototxt</c>, <c>TorchScript</c>, <c>XGBoost</c>, <c>PMML</c>, <c>AlinkModel</c>
        /// and <c>ONNX</c>; the provider warns about any other value. Changing it replaces the version.
        /// </summary>
        [Input("formatType")]
        public Input<string>? FormatType { get; set; }

        /// <summary>
        /// Framework that the model was made with. The service documents <c>Pytorch</c> (and accepts <c>PyTorch</c>),
        /// <c>XGBoost</c>, <c>Keras</c>, <c>Caffe</c>, <c>Alink</c>, <c>Xflow</c> and <c>TensorFlow</c>; the provider
        /// warns about any other value. Changing it replaces the version.
        /// </summary>
        [Input("frameworkType")]
        public Input<string>? FrameworkType { get; set; }

        [Input("inferenceSpec")]
        private InputMap<string>? _inferenceSpec;

        /// <summary>
        /// How to serve the version. For Elastic Algorithm Service this is the processor or the container, for example
        /// <c>processor: tensorflow_gpu_1.12</c>. A value that is the text of a JSON object or array is stored as that
        /// object or array; any other value is stored as text. Changing it updates the version in place; removing it
        /// clears the value.
        /// </summary>
        public InputMap<string> InferenceSpec
        {
            get => _inferenceSpec ??= new InputMap<string>();
            set => _inferenceSpec = value;
        }

        [Input("labels")]
        private InputList<Inputs.WorkspaceModelVersionLabelArgs>? _labels;

        /// <summary>
        /// Labels of the version. Their order does not matter. Changing them updates the version in place, and only the
        /// labels that differ.
        /// </summary>
        public InputList<Inputs.WorkspaceModelVersionLabelArgs> Labels
        {
            get => _labels ??= new InputList<Inputs.WorkspaceModelVersionLabelArgs>();
            set => _labels = value;
        }

        [Input("metrics")]
        private InputMap<string>? _metrics;

        /// <summary>
        /// Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that is the text
        /// of a JSON object or array is stored as that object or array; any other value is stored as text. Changing it
        /// updates the version in place; removing it clears the value.
        /// </summary>
        public InputMap<string> Metrics
        {
            get => _metrics ??= new InputMap<string>();
            set => _metrics = value;
        }

        /// <summary>
        /// ID of the model that the version belongs to, <c>model-...</c>. Changing it replaces the version.
        /// </summary>
        [Input("modelId", required: true)]
        public Input<string> ModelId { get; set; } = null!;

        /// <summary>
        /// Field for extensions: a JSON document, as a string. Changing it updates the version in place; removing it
        /// clears the value.
        /// </summary>
        [Input("options")]
        public Input<string>? Options { get; set; }

        /// <summary>
        /// Where the version comes from. If <c>SourceType</c> is <c>Custom</c>, write any text. Otherwise write
        /// <c>region=&lt;region&gt;,workspaceId=&lt;id&gt;,kind=&lt;kind&gt;,id=&lt;id&gt;</c>, with the kind
        /// <c>PipelineRun</c> or <c>ServiceJob</c>. Changing it updates the version in place; removing it clears the
        /// value.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Kind of origin: <c>Custom</c> (the default), <c>PAIFlow</c> (a PAI pipeline) or <c>TrainingService</c> (a
        /// PAI training job). Changing it updates the version in place; removing it restores the default.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        [Input("trainingSpec")]
        private InputMap<string>? _trainingSpec;

        /// <summary>
        /// Settings of a job that fine-tunes the version or trains it further. A value that is the text of a JSON
        /// object or array is stored as that object or array; any other value is stored as text. Changing it updates
        /// the version in place; removing it clears the value.
        /// </summary>
        public InputMap<string> TrainingSpec
        {
            get => _trainingSpec ??= new InputMap<string>();
            set => _trainingSpec = value;
        }

        /// <summary>
        /// Address of the files: <c>https://host/path</c> or
        /// <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;object&gt;</c>. Changing it replaces the version.
        /// </summary>
        [Input("uri", required: true)]
        public Input<string> Uri { get; set; } = null!;

        /// <summary>
        /// What is new or special in the version. Changing it updates the version in place; removing it clears the
        /// value.
        /// </summary>
        [Input("versionDescription")]
        public Input<string>? VersionDescription { get; set; }

        /// <summary>
        /// Version number in the form <c>major.minor.patch</c>. Major and minor are numbers. Patch begins with a digit
        /// and can continue with letters and underscores, as in <c>2.3.4_beta</c>. The name must be unique in the
        /// model. If you leave it out, the service chooses <c>0.1.0</c> and raises the minor number for each further
        /// version. Changing it replaces the version.
        /// </summary>
        [Input("versionName")]
        public Input<string>? VersionName { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceModelVersionArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceModelVersionArgs Empty => new WorkspaceModelVersionArgs();
    }

    /// <summary>
    /// What is known of a WorkspaceModelVersion that is looked up.
    /// </summary>
    public sealed class WorkspaceModelVersionState : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Whether the version may go into production: <c>Pending</c>, <c>Approved</c> or <c>Rejected</c>. Defaults to
        /// <c>Pending</c>. Changing it updates the version in place; removing it restores the default.
        /// </summary>
        [Input("approvalStatus")]
        public Input<string>? ApprovalStatus { get; set; }

        [Input("compressionSpec")]
        private InputMap<string>? _compressionSpec;

        /// <summary>
        /// Settings of a job that compresses the model. A value that is the text of a JSON object or array is stored as
        /// that object or array; any other value is stored as text. Changing it updates the version in place; removing
        /// it clears the value.
        /// </summary>
        public InputMap<string> CompressionSpec
        {
            get => _compressionSpec ??= new InputMap<string>();
            set => _compressionSpec = value;
        }

        [Input("distillationSpec")]
        private InputMap<string>? _distillationSpec;

        /// <summary>
        /// Settings of a job that distills the model. A value that is the text of a JSON object or array is stored as
        /// that object or array; any other value is stored as text. Changing it updates the version in place; removing
        /// it clears the value.
        /// </summary>
        public InputMap<string> DistillationSpec
        {
            get => _distillationSpec ??= new InputMap<string>();
            set => _distillationSpec = value;
        }

        [Input("evaluationSpec")]
        private InputMap<string>? _evaluationSpec;

        /// <summary>
        /// Settings of a job that evaluates the model. A value that is the text of a JSON object or array is stored as
        /// that object or array; any other value is stored as text. Changing it updates the version in place; removing
        /// it clears the value.
        /// </summary>
        public InputMap<string> EvaluationSpec
        {
            get => _evaluationSpec ??= new InputMap<string>();
            set => _evaluationSpec = value;
        }

        [Input("extraInfo")]
        private InputMap<string>? _extraInfo;

        /// <summary>
        /// More facts about the version, as keys with values. A value that is the text of a JSON object or array is
        /// stored as that object or array; any other value is stored as text. Changing it updates the version in place;
        /// removing it clears the value.
        /// </summary>
        public InputMap<string> ExtraInfo
        {
            get => _extraInfo ??= new InputMap<string>();
            set => _extraInfo = value;
        }

        /// <summary>
        /// Format of the model files. The service documents <c>OfflineModel</c>, <c>SavedModel</c>, <c>Keras H5</c>,
        /// <c>Frozen Pb</c>, <c>Caffe Prototxt</c>, <c>TorchScript</c>, <c>XGBoost</c>, <c>PMML</c>, <c>AlinkModel</c>
        /// and <c>ONNX</c>; the provider warns about any other value. Changing it replaces the version.
        /// </summary>
        [Input("formatType")]
        public Input<string>? FormatType { get; set; }

        /// <summary>
        /// Framework that the model was made with. The service documents <c>Pytorch</c> (and accepts <c>PyTorch</c>),
        /// <c>XGBoost</c>, <c>Keras</c>, <c>Caffe</c>, <c>Alink</c>, <c>Xflow</c> and <c>TensorFlow</c>; the provider
        /// warns about any other value. Changing it replaces the version.
        /// </summary>
        [Input("frameworkType")]
        public Input<string>? FrameworkType { get; set; }

        /// <summary>
        /// When the version was last changed, in UTC (ISO 8601).
        /// </summary>
        [Input("gmtModifiedTime")]
        public Input<string>? GmtModifiedTime { get; set; }

        [Input("inferenceSpec")]
        private InputMap<string>? _inferenceSpec;

        /// <summary>
        /// How to serve the version. For Elastic Algorithm Service this is the processor or the container, for example
        /// <c>processor: tensorflow_gpu_1.12</c>. A value that is the text of a JSON object or array is stored as that
        /// object or array; any other value is stored as text. Changing it updates the version in place; removing it
        /// clears the value.
        /// </summary>
        public InputMap<string> InferenceSpec
        {
            get => _inferenceSpec ??= new InputMap<string>();
            set => _inferenceSpec = value;
        }

        [Input("labels")]
        private InputList<Inputs.WorkspaceModelVersionLabelGetArgs>? _labels;

        /// <summary>
        /// Labels of the version. Their order does not matter. Changing them updates the version in place, and only the
        /// labels that differ.
        /// </summary>
        public InputList<Inputs.WorkspaceModelVersionLabelGetArgs> Labels
        {
            get => _labels ??= new InputList<Inputs.WorkspaceModelVersionLabelGetArgs>();
            set => _labels = value;
        }

        [Input("metrics")]
        private InputMap<string>? _metrics;

        /// <summary>
        /// Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that is the text
        /// of a JSON object or array is stored as that object or array; any other value is stored as text. Changing it
        /// updates the version in place; removing it clears the value.
        /// </summary>
        public InputMap<string> Metrics
        {
            get => _metrics ??= new InputMap<string>();
            set => _metrics = value;
        }

        /// <summary>
        /// ID of the model that the version belongs to, <c>model-...</c>. Changing it replaces the version.
        /// </summary>
        [Input("modelId")]
        public Input<string>? ModelId { get; set; }

        /// <summary>
        /// Field for extensions: a JSON document, as a string. Changing it updates the version in place; removing it
        /// clears the value.
        /// </summary>
        [Input("options")]
        public Input<string>? Options { get; set; }

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the version.
        /// </summary>
        [Input("ownerId")]
        public Input<string>? OwnerId { get; set; }

        /// <summary>
        /// Where the version comes from. If <c>SourceType</c> is <c>Custom</c>, write any text. Otherwise write
        /// <c>region=&lt;region&gt;,workspaceId=&lt;id&gt;,kind=&lt;kind&gt;,id=&lt;id&gt;</c>, with the kind
        /// <c>PipelineRun</c> or <c>ServiceJob</c>. Changing it updates the version in place; removing it clears the
        /// value.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Kind of origin: <c>Custom</c> (the default), <c>PAIFlow</c> (a PAI pipeline) or <c>TrainingService</c> (a
        /// PAI training job). Changing it updates the version in place; removing it restores the default.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        [Input("trainingSpec")]
        private InputMap<string>? _trainingSpec;

        /// <summary>
        /// Settings of a job that fine-tunes the version or trains it further. A value that is the text of a JSON
        /// object or array is stored as that object or array; any other value is stored as text. Changing it updates
        /// the version in place; removing it clears the value.
        /// </summary>
        public InputMap<string> TrainingSpec
        {
            get => _trainingSpec ??= new InputMap<string>();
            set => _trainingSpec = value;
        }

        /// <summary>
        /// Address of the files: <c>https://host/path</c> or
        /// <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;object&gt;</c>. Changing it replaces the version.
        /// </summary>
        [Input("uri")]
        public Input<string>? Uri { get; set; }

        /// <summary>
        /// ID of the account or RAM user that created the version.
        /// </summary>
        [Input("userId")]
        public Input<string>? UserId { get; set; }

        /// <summary>
        /// What is new or special in the version. Changing it updates the version in place; removing it clears the
        /// value.
        /// </summary>
        [Input("versionDescription")]
        public Input<string>? VersionDescription { get; set; }

        /// <summary>
        /// Version number in the form <c>major.minor.patch</c>. Major and minor are numbers. Patch begins with a digit
        /// and can continue with letters and underscores, as in <c>2.3.4_beta</c>. The name must be unique in the
        /// model. If you leave it out, the service chooses <c>0.1.0</c> and raises the minor number for each further
        /// version. Changing it replaces the version.
        /// </summary>
        [Input("versionName")]
        public Input<string>? VersionName { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceModelVersionState()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceModelVersionState Empty => new WorkspaceModelVersionState();
    }
}
