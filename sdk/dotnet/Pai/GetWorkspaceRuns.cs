// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The runs of an experiment, or all those of a workspace.
    /// </summary>
    public static class GetWorkspaceRuns
    {
        /// <summary>
        /// The runs of an experiment, or all those of a workspace.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>All runs of an experiment</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var runs = AliCloud.Pai.GetWorkspaceRuns.Invoke(new()
        ///     {
        ///         ExperimentId = "exp-1zpfthdxabc123",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["runNames"] = runs.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceRunsResult> InvokeAsync(GetWorkspaceRunsArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceRunsResult>("alicloud:pai/getWorkspaceRuns:getWorkspaceRuns", args ?? new GetWorkspaceRunsArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The runs of an experiment, or all those of a workspace.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>All runs of an experiment</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var runs = AliCloud.Pai.GetWorkspaceRuns.Invoke(new()
        ///     {
        ///         ExperimentId = "exp-1zpfthdxabc123",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["runNames"] = runs.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceRunsResult> Invoke(GetWorkspaceRunsInvokeArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceRunsResult>("alicloud:pai/getWorkspaceRuns:getWorkspaceRuns", args ?? new GetWorkspaceRunsInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The runs of an experiment, or all those of a workspace.
        /// </summary>
        public static Output<GetWorkspaceRunsResult> Invoke(GetWorkspaceRunsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceRunsResult>("alicloud:pai/getWorkspaceRuns:getWorkspaceRuns", args ?? new GetWorkspaceRunsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceRuns.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceRunsArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Runs of this experiment.
        /// </summary>
        [Input("experimentId")]
        public string? ExperimentId { get; set; }

        [Input("ids")]
        private List<string>? _ids;

        /// <summary>
        /// Only those with one of these ids. An id that is not found is no error: compare with the <c>Ids</c> of the
        /// answer. An empty list finds nothing.
        /// </summary>
        public List<string> Ids
        {
            get => _ids ??= new List<string>();
            set => _ids = value;
        }

        [Input("labels")]
        private Dictionary<string, string>? _labels;

        /// <summary>
        /// Only runs that have all of these labels, each a key with its value.
        /// </summary>
        public Dictionary<string, string> Labels
        {
            get => _labels ??= new Dictionary<string, string>();
            set => _labels = value;
        }

        /// <summary>
        /// At most so many, at least 1. Without it there are all.
        /// </summary>
        [Input("maxItems")]
        public int? MaxItems { get; set; }

        /// <summary>
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

        /// <summary>
        /// Only runs of this name.
        /// </summary>
        [Input("runName")]
        public string? RunName { get; set; }

        /// <summary>
        /// Only runs that execute this job.
        /// </summary>
        [Input("sourceId")]
        public string? SourceId { get; set; }

        /// <summary>
        /// Only runs of this kind of job: <c>TrainingService</c> or <c>DLC</c>.
        /// </summary>
        [Input("sourceType")]
        public string? SourceType { get; set; }

        /// <summary>
        /// Runs of this workspace.
        /// </summary>
        [Input("workspaceId")]
        public string? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceRunsArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceRunsArgs Empty => new GetWorkspaceRunsArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceRuns.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceRunsInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Runs of this experiment.
        /// </summary>
        [Input("experimentId")]
        public Input<string>? ExperimentId { get; set; }

        [Input("ids")]
        private InputList<string>? _ids;

        /// <summary>
        /// Only those with one of these ids. An id that is not found is no error: compare with the <c>Ids</c> of the
        /// answer. An empty list finds nothing.
        /// </summary>
        public InputList<string> Ids
        {
            get => _ids ??= new InputList<string>();
            set => _ids = value;
        }

        [Input("labels")]
        private InputMap<string>? _labels;

        /// <summary>
        /// Only runs that have all of these labels, each a key with its value.
        /// </summary>
        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        /// <summary>
        /// At most so many, at least 1. Without it there are all.
        /// </summary>
        [Input("maxItems")]
        public Input<int>? MaxItems { get; set; }

        /// <summary>
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

        /// <summary>
        /// Only runs of this name.
        /// </summary>
        [Input("runName")]
        public Input<string>? RunName { get; set; }

        /// <summary>
        /// Only runs that execute this job.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Only runs of this kind of job: <c>TrainingService</c> or <c>DLC</c>.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// Runs of this workspace.
        /// </summary>
        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceRunsInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceRunsInvokeArgs Empty => new GetWorkspaceRunsInvokeArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceRuns</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceRunsResult
    {
        /// <summary>
        /// The ids, in the order of the list; those of resources are the ones that <c>pulumi import</c> takes.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list; the id where there is no name.
        /// </summary>
        public readonly ImmutableArray<string> Names;

        /// <summary>
        /// What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
        /// nothing.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceRunsRunResult> Runs;

        [OutputConstructor]
        private GetWorkspaceRunsResult(
            ImmutableArray<string> ids,
            ImmutableArray<string> names,
            ImmutableArray<Outputs.GetWorkspaceRunsRunResult> runs)
        {
            Ids = ids;
            Names = names;
            Runs = runs;
        }
    }

}
