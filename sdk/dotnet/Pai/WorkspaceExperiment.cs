// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// An experiment of a PAI workspace groups runs (<c>WorkspaceRun</c>), so that you can compare their parameters and
    /// results.
    /// </summary>
    /// <remarks>
    /// <para><b>Example Usage</b></para>
    /// <para><b>An experiment that all members see</b></para>
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
    ///     _ = new AliCloud.Pai.WorkspaceExperiment("tuning", new()
    ///     {
    ///         WorkspaceId = team.Id,
    ///         ExperimentName = "learning-rate",
    ///         ArtifactUri = "oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/",
    ///         Accessibility = "PUBLIC",
    ///     });
    /// });
    /// </code>
    /// <para><b>Import</b></para>
    /// <para>To import an experiment, use its ID, <c>exp-...</c>.</para>
    /// <code>
    /// $ pulumi import alicloud:pai/workspaceExperiment:WorkspaceExperiment tuning &lt;experiment_id&gt;
    /// </code>
    /// </remarks>
    [AliCloudResourceType("alicloud:pai/workspaceExperiment:WorkspaceExperiment")]
    public partial class WorkspaceExperiment : global::Pulumi.CustomResource
    {
        /// <summary>
        /// Who can see the experiment in the workspace: <c>PRIVATE</c> (its owner and the administrators) or
        /// <c>PUBLIC</c> (every member). Defaults to <c>PRIVATE</c>. Changing it updates the experiment in place;
        /// removing it restores the default.
        /// </summary>
        [Output("accessibility")]
        public Output<string> Accessibility { get; private set; } = null!;

        /// <summary>
        /// Folder in OSS in which the runs store their files,
        /// <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c>. An experiment can have no folder. Changing it
        /// replaces the experiment. Removing it changes nothing, because an experiment keeps its folder.
        /// </summary>
        [Output("artifactUri")]
        public Output<string> ArtifactUri { get; private set; } = null!;

        /// <summary>
        /// When the experiment was created, in UTC (ISO 8601).
        /// </summary>
        [Output("createTime")]
        public Output<string> CreateTime { get; private set; } = null!;

        /// <summary>
        /// Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. If you
        /// leave it out, the provider makes a name from the resource's name in your program and seven random
        /// hexadecimal digits, for example <c>rates-1b9c3f0</c>. Changing it updates the experiment in place.
        /// </summary>
        [Output("experimentName")]
        public Output<string> ExperimentName { get; private set; } = null!;

        /// <summary>
        /// When the experiment was last changed, in UTC (ISO 8601).
        /// </summary>
        [Output("gmtModifiedTime")]
        public Output<string?> GmtModifiedTime { get; private set; } = null!;

        /// <summary>
        /// Labels of the experiment. Their order does not matter. Changing them updates the experiment in place, and
        /// only the labels that differ.
        /// </summary>
        [Output("labels")]
        public Output<ImmutableArray<Outputs.WorkspaceExperimentLabel>> Labels { get; private set; } = null!;

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the experiment.
        /// </summary>
        [Output("ownerId")]
        public Output<string?> OwnerId { get; private set; } = null!;

        /// <summary>
        /// ID of the account or RAM user that created the experiment.
        /// </summary>
        [Output("userId")]
        public Output<string?> UserId { get; private set; } = null!;

        /// <summary>
        /// Workspace of the experiment. Changing it replaces the experiment.
        /// </summary>
        [Output("workspaceId")]
        public Output<string> WorkspaceId { get; private set; } = null!;

        /// <summary>
        /// Makes the resource.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="args">What the program says about it.</param>
        /// <param name="options">The options of the resource.</param>
        public WorkspaceExperiment(string name, WorkspaceExperimentArgs args, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceExperiment:WorkspaceExperiment", name, args ?? new WorkspaceExperimentArgs(), MakeResourceOptions(options, ""))
        {
        }

        private WorkspaceExperiment(string name, Input<string> id, WorkspaceExperimentState? state = null, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceExperiment:WorkspaceExperiment", name, state, MakeResourceOptions(options, id))
        {
        }

        /// <summary>
        /// Looks up a resource that exists, without managing it.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="id">The id of the resource, the same that it is imported by.</param>
        /// <param name="state">What is known of it.</param>
        /// <param name="options">The options of the resource.</param>
        public static WorkspaceExperiment Get(string name, Input<string> id, WorkspaceExperimentState? state = null, CustomResourceOptions? options = null)
        {
            return new WorkspaceExperiment(name, id, state, options);
        }

        private static CustomResourceOptions MakeResourceOptions(CustomResourceOptions? options, Input<string>? id)
        {
            return Utilities.MergeOptions(options, id);
        }
    }

    /// <summary>
    /// What a program says about a WorkspaceExperiment.
    /// </summary>
    public sealed class WorkspaceExperimentArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Who can see the experiment in the workspace: <c>PRIVATE</c> (its owner and the administrators) or
        /// <c>PUBLIC</c> (every member). Defaults to <c>PRIVATE</c>. Changing it updates the experiment in place;
        /// removing it restores the default.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        /// <summary>
        /// Folder in OSS in which the runs store their files,
        /// <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c>. An experiment can have no folder. Changing it
        /// replaces the experiment. Removing it changes nothing, because an experiment keeps its folder.
        /// </summary>
        [Input("artifactUri")]
        public Input<string>? ArtifactUri { get; set; }

        /// <summary>
        /// Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. If you
        /// leave it out, the provider makes a name from the resource's name in your program and seven random
        /// hexadecimal digits, for example <c>rates-1b9c3f0</c>. Changing it updates the experiment in place.
        /// </summary>
        [Input("experimentName")]
        public Input<string>? ExperimentName { get; set; }

        [Input("labels")]
        private InputList<Inputs.WorkspaceExperimentLabelArgs>? _labels;

        /// <summary>
        /// Labels of the experiment. Their order does not matter. Changing them updates the experiment in place, and
        /// only the labels that differ.
        /// </summary>
        public InputList<Inputs.WorkspaceExperimentLabelArgs> Labels
        {
            get => _labels ??= new InputList<Inputs.WorkspaceExperimentLabelArgs>();
            set => _labels = value;
        }

        /// <summary>
        /// Workspace of the experiment. Changing it replaces the experiment.
        /// </summary>
        [Input("workspaceId", required: true)]
        public Input<string> WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceExperimentArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceExperimentArgs Empty => new WorkspaceExperimentArgs();
    }

    /// <summary>
    /// What is known of a WorkspaceExperiment that is looked up.
    /// </summary>
    public sealed class WorkspaceExperimentState : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Who can see the experiment in the workspace: <c>PRIVATE</c> (its owner and the administrators) or
        /// <c>PUBLIC</c> (every member). Defaults to <c>PRIVATE</c>. Changing it updates the experiment in place;
        /// removing it restores the default.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        /// <summary>
        /// Folder in OSS in which the runs store their files,
        /// <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c>. An experiment can have no folder. Changing it
        /// replaces the experiment. Removing it changes nothing, because an experiment keeps its folder.
        /// </summary>
        [Input("artifactUri")]
        public Input<string>? ArtifactUri { get; set; }

        /// <summary>
        /// When the experiment was created, in UTC (ISO 8601).
        /// </summary>
        [Input("createTime")]
        public Input<string>? CreateTime { get; set; }

        /// <summary>
        /// Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. If you
        /// leave it out, the provider makes a name from the resource's name in your program and seven random
        /// hexadecimal digits, for example <c>rates-1b9c3f0</c>. Changing it updates the experiment in place.
        /// </summary>
        [Input("experimentName")]
        public Input<string>? ExperimentName { get; set; }

        /// <summary>
        /// When the experiment was last changed, in UTC (ISO 8601).
        /// </summary>
        [Input("gmtModifiedTime")]
        public Input<string>? GmtModifiedTime { get; set; }

        [Input("labels")]
        private InputList<Inputs.WorkspaceExperimentLabelGetArgs>? _labels;

        /// <summary>
        /// Labels of the experiment. Their order does not matter. Changing them updates the experiment in place, and
        /// only the labels that differ.
        /// </summary>
        public InputList<Inputs.WorkspaceExperimentLabelGetArgs> Labels
        {
            get => _labels ??= new InputList<Inputs.WorkspaceExperimentLabelGetArgs>();
            set => _labels = value;
        }

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the experiment.
        /// </summary>
        [Input("ownerId")]
        public Input<string>? OwnerId { get; set; }

        /// <summary>
        /// ID of the account or RAM user that created the experiment.
        /// </summary>
        [Input("userId")]
        public Input<string>? UserId { get; set; }

        /// <summary>
        /// Workspace of the experiment. Changing it replaces the experiment.
        /// </summary>
        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceExperimentState()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceExperimentState Empty => new WorkspaceExperimentState();
    }
}
