// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the runs of an experiment, or all runs of a workspace.
    /// </summary>
    public static class GetWorkspaceRuns
    {
        /// <summary>
        /// Returns the runs of an experiment, or all runs of a workspace.
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
        /// Returns the runs of an experiment, or all runs of a workspace.
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
        /// Returns the runs of an experiment, or all runs of a workspace.
        /// </summary>
        public static Output<GetWorkspaceRunsResult> Invoke(GetWorkspaceRunsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceRunsResult>("alicloud:pai/getWorkspaceRuns:getWorkspaceRuns", args ?? new GetWorkspaceRunsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceRuns.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceRunsArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return the runs of this experiment.
        /// </summary>
        [Input("experimentId")]
        public string? ExperimentId { get; set; }

        [Input("ids")]
        private List<string>? _ids;

        /// <summary>
        /// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with
        /// the <c>Ids</c> of the result. An empty list returns nothing.
        /// </summary>
        public List<string> Ids
        {
            get => _ids ??= new List<string>();
            set => _ids = value;
        }

        [Input("labels")]
        private Dictionary<string, string>? _labels;

        /// <summary>
        /// Return only runs that have all of these labels, given as keys with values.
        /// </summary>
        public Dictionary<string, string> Labels
        {
            get => _labels ??= new Dictionary<string, string>();
            set => _labels = value;
        }

        /// <summary>
        /// Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
        /// </summary>
        [Input("maxItems")]
        public int? MaxItems { get; set; }

        /// <summary>
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

        /// <summary>
        /// Return only runs with this name.
        /// </summary>
        [Input("runName")]
        public string? RunName { get; set; }

        /// <summary>
        /// Return only runs that execute this job.
        /// </summary>
        [Input("sourceId")]
        public string? SourceId { get; set; }

        /// <summary>
        /// Return only runs of jobs of this kind: <c>TrainingService</c> or <c>DLC</c>.
        /// </summary>
        [Input("sourceType")]
        public string? SourceType { get; set; }

        /// <summary>
        /// Return the runs of this workspace.
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
    /// Arguments of <c>GetWorkspaceRuns.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceRunsInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return the runs of this experiment.
        /// </summary>
        [Input("experimentId")]
        public Input<string>? ExperimentId { get; set; }

        [Input("ids")]
        private InputList<string>? _ids;

        /// <summary>
        /// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with
        /// the <c>Ids</c> of the result. An empty list returns nothing.
        /// </summary>
        public InputList<string> Ids
        {
            get => _ids ??= new InputList<string>();
            set => _ids = value;
        }

        [Input("labels")]
        private InputMap<string>? _labels;

        /// <summary>
        /// Return only runs that have all of these labels, given as keys with values.
        /// </summary>
        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        /// <summary>
        /// Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
        /// </summary>
        [Input("maxItems")]
        public Input<int>? MaxItems { get; set; }

        /// <summary>
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

        /// <summary>
        /// Return only runs with this name.
        /// </summary>
        [Input("runName")]
        public Input<string>? RunName { get; set; }

        /// <summary>
        /// Return only runs that execute this job.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Return only runs of jobs of this kind: <c>TrainingService</c> or <c>DLC</c>.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// Return the runs of this workspace.
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
    /// Result of <c>GetWorkspaceRuns</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceRunsResult
    {
        /// <summary>
        /// The IDs, in the order of the list. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list. An object without a name has its ID here.
        /// </summary>
        public readonly ImmutableArray<string> Names;

        /// <summary>
        /// The objects that were found, the oldest first. The list has only the objects that you may see. An empty list
        /// does not prove that there are none.
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
