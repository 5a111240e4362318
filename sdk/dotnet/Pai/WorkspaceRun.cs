// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// A run of a PAI experiment is one execution with its parameters. The training code writes the metrics of the run,
    /// not this resource.
    /// </summary>
    /// <remarks>
    /// <para><b>Example Usage</b></para>
    /// <para><b>A run with its parameters</b></para>
    /// <code>
    /// using Pulumi;
    /// using AliCloud = PulumiAlicloudPai.AliCloud;
    /// 
    /// return await Deployment.RunAsync(() =&gt;
    /// {
    ///     var team = new AliCloud.Pai.WorkspaceWorkspace("team", new()
    ///     {
    ///         WorkspaceName = "fraud_detection",
    ///         Description = "Models that score card payments",
    ///         EnvTypes = new[] { "prod" },
    ///     });
    ///     var tuning = new AliCloud.Pai.WorkspaceExperiment("tuning", new()
    ///     {
    ///         WorkspaceId = team.Id,
    ///         ExperimentName = "learning-rate",
    ///         ArtifactUri = "oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/",
    ///     });
    ///     _ = new AliCloud.Pai.WorkspaceRun("first", new()
    ///     {
    ///         ExperimentId = tuning.Id,
    ///         RunName = "rate-0-01",
    ///         Params = new[]
    ///         {
    ///             new AliCloud.Pai.Inputs.WorkspaceRunParamArgs { Key = "learning_rate", Value = "0.01" },
    ///         },
    ///     });
    /// });
    /// </code>
    /// <para><b>Import</b></para>
    /// <para>To import a run, use its ID, <c>run-...</c>.</para>
    /// <code>
    /// $ pulumi import alicloud:pai/workspaceRun:WorkspaceRun first &lt;run_id&gt;
    /// </code>
    /// </remarks>
    [AliCloudResourceType("alicloud:pai/workspaceRun:WorkspaceRun")]
    public partial class WorkspaceRun : global::Pulumi.CustomResource
    {
        /// <summary>
        /// When the run was created, in UTC (ISO 8601).
        /// </summary>
        [Output("createTime")]
        public Output<string> CreateTime { get; private set; } = null!;

        /// <summary>
        /// Experiment of the run. Changing it replaces the run.
        /// </summary>
        [Output("experimentId")]
        public Output<string> ExperimentId { get; private set; } = null!;

        /// <summary>
        /// When the run was last changed, in UTC (ISO 8601).
        /// </summary>
        [Output("gmtModifiedTime")]
        public Output<string?> GmtModifiedTime { get; private set; } = null!;

        /// <summary>
        /// Labels of the run. Their order does not matter. Changing them updates the run in place, and only the labels
        /// that differ.
        /// </summary>
        [Output("labels")]
        public Output<ImmutableArray<Outputs.WorkspaceRunLabel>> Labels { get; private set; } = null!;

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the run.
        /// </summary>
        [Output("ownerId")]
        public Output<string?> OwnerId { get; private set; } = null!;

        /// <summary>
        /// Parameters of the run. Their order does not matter. New and changed entries update the run in place.
        /// Removing an entry replaces the run, because the service cannot remove it.
        /// </summary>
        [Output("params")]
        public Output<ImmutableArray<Outputs.WorkspaceRunParam>> Params { get; private set; } = null!;

        /// <summary>
        /// Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. Defaults to the
        /// ID of the run. Changing it updates the run in place. Removing it keeps the name, because the service cannot
        /// unset it.
        /// </summary>
        [Output("runName")]
        public Output<string?> RunName { get; private set; } = null!;

        /// <summary>
        /// ID of the job that the run executes, for example <c>train1q2w3e4r</c>. Changing it replaces the run.
        /// </summary>
        [Output("sourceId")]
        public Output<string?> SourceId { get; private set; } = null!;

        /// <summary>
        /// Kind of job: <c>TrainingService</c> or <c>DLC</c>. Changing it replaces the run.
        /// </summary>
        [Output("sourceType")]
        public Output<string?> SourceType { get; private set; } = null!;

        /// <summary>
        /// ID of the account or RAM user that created the run.
        /// </summary>
        [Output("userId")]
        public Output<string?> UserId { get; private set; } = null!;

        /// <summary>
        /// Makes the resource.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="args">What the program says about it.</param>
        /// <param name="options">The options of the resource.</param>
        public WorkspaceRun(string name, WorkspaceRunArgs args, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceRun:WorkspaceRun", name, args ?? new WorkspaceRunArgs(), MakeResourceOptions(options, ""))
        {
        }

        private WorkspaceRun(string name, Input<string> id, WorkspaceRunState? state = null, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceRun:WorkspaceRun", name, state, MakeResourceOptions(options, id))
        {
        }

        /// <summary>
        /// Looks up a resource that exists, without managing it.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="id">The id of the resource, the same that it is imported by.</param>
        /// <param name="state">What is known of it.</param>
        /// <param name="options">The options of the resource.</param>
        public static WorkspaceRun Get(string name, Input<string> id, WorkspaceRunState? state = null, CustomResourceOptions? options = null)
        {
            return new WorkspaceRun(name, id, state, options);
        }

        private static CustomResourceOptions MakeResourceOptions(CustomResourceOptions? options, Input<string>? id)
        {
            return Utilities.MergeOptions(options, id);
        }
    }

    /// <summary>
    /// What a program says about a WorkspaceRun.
    /// </summary>
    public sealed class WorkspaceRunArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Experiment of the run. Changing it replaces the run.
        /// </summary>
        [Input("experimentId", required: true)]
        public Input<string> ExperimentId { get; set; } = null!;

        [Input("labels")]
        private InputList<Inputs.WorkspaceRunLabelArgs>? _labels;

        /// <summary>
        /// Labels of the run. Their order does not matter. Changing them updates the run in place, and only the labels
        /// that differ.
        /// </summary>
        public InputList<Inputs.WorkspaceRunLabelArgs> Labels
        {
            get => _labels ??= new InputList<Inputs.WorkspaceRunLabelArgs>();
            set => _labels = value;
        }

        [Input("params")]
        private InputList<Inputs.WorkspaceRunParamArgs>? _params;

        /// <summary>
        /// Parameters of the run. Their order does not matter. New and changed entries update the run in place.
        /// Removing an entry replaces the run, because the service cannot remove it.
        /// </summary>
        public InputList<Inputs.WorkspaceRunParamArgs> Params
        {
            get => _params ??= new InputList<Inputs.WorkspaceRunParamArgs>();
            set => _params = value;
        }

        /// <summary>
        /// Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. Defaults to the
        /// ID of the run. Changing it updates the run in place. Removing it keeps the name, because the service cannot
        /// unset it.
        /// </summary>
        [Input("runName")]
        public Input<string>? RunName { get; set; }

        /// <summary>
        /// ID of the job that the run executes, for example <c>train1q2w3e4r</c>. Changing it replaces the run.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Kind of job: <c>TrainingService</c> or <c>DLC</c>. Changing it replaces the run.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceRunArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceRunArgs Empty => new WorkspaceRunArgs();
    }

    /// <summary>
    /// What is known of a WorkspaceRun that is looked up.
    /// </summary>
    public sealed class WorkspaceRunState : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// When the run was created, in UTC (ISO 8601).
        /// </summary>
        [Input("createTime")]
        public Input<string>? CreateTime { get; set; }

        /// <summary>
        /// Experiment of the run. Changing it replaces the run.
        /// </summary>
        [Input("experimentId")]
        public Input<string>? ExperimentId { get; set; }

        /// <summary>
        /// When the run was last changed, in UTC (ISO 8601).
        /// </summary>
        [Input("gmtModifiedTime")]
        public Input<string>? GmtModifiedTime { get; set; }

        [Input("labels")]
        private InputList<Inputs.WorkspaceRunLabelGetArgs>? _labels;

        /// <summary>
        /// Labels of the run. Their order does not matter. Changing them updates the run in place, and only the labels
        /// that differ.
        /// </summary>
        public InputList<Inputs.WorkspaceRunLabelGetArgs> Labels
        {
            get => _labels ??= new InputList<Inputs.WorkspaceRunLabelGetArgs>();
            set => _labels = value;
        }

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the run.
        /// </summary>
        [Input("ownerId")]
        public Input<string>? OwnerId { get; set; }

        [Input("params")]
        private InputList<Inputs.WorkspaceRunParamGetArgs>? _params;

        /// <summary>
        /// Parameters of the run. Their order does not matter. New and changed entries update the run in place.
        /// Removing an entry replaces the run, because the service cannot remove it.
        /// </summary>
        public InputList<Inputs.WorkspaceRunParamGetArgs> Params
        {
            get => _params ??= new InputList<Inputs.WorkspaceRunParamGetArgs>();
            set => _params = value;
        }

        /// <summary>
        /// Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. Defaults to the
        /// ID of the run. Changing it updates the run in place. Removing it keeps the name, because the service cannot
        /// unset it.
        /// </summary>
        [Input("runName")]
        public Input<string>? RunName { get; set; }

        /// <summary>
        /// ID of the job that the run executes, for example <c>train1q2w3e4r</c>. Changing it replaces the run.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Kind of job: <c>TrainingService</c> or <c>DLC</c>. Changing it replaces the run.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// ID of the account or RAM user that created the run.
        /// </summary>
        [Input("userId")]
        public Input<string>? UserId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceRunState()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceRunState Empty => new WorkspaceRunState();
    }
}
