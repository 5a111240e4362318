// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the experiments of a workspace.
    /// </summary>
    public static class GetWorkspaceExperiments
    {
        /// <summary>
        /// Returns the experiments of a workspace.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The experiments of one team</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var experiments = AliCloud.Pai.GetWorkspaceExperiments.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         Labels = { { "team", "fraud" } },
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["experimentNames"] = experiments.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceExperimentsResult> InvokeAsync(GetWorkspaceExperimentsArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceExperimentsResult>("alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments", args ?? new GetWorkspaceExperimentsArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the experiments of a workspace.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The experiments of one team</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var experiments = AliCloud.Pai.GetWorkspaceExperiments.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         Labels = { { "team", "fraud" } },
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["experimentNames"] = experiments.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceExperimentsResult> Invoke(GetWorkspaceExperimentsInvokeArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceExperimentsResult>("alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments", args ?? new GetWorkspaceExperimentsInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the experiments of a workspace.
        /// </summary>
        public static Output<GetWorkspaceExperimentsResult> Invoke(GetWorkspaceExperimentsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceExperimentsResult>("alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments", args ?? new GetWorkspaceExperimentsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceExperiments.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceExperimentsArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only experiments with this name.
        /// </summary>
        [Input("experimentName")]
        public string? ExperimentName { get; set; }

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
        /// Return only experiments that have all of these labels, given as keys with values.
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
        /// Return the experiments of this workspace.
        /// </summary>
        [Input("workspaceId")]
        public string? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceExperimentsArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceExperimentsArgs Empty => new GetWorkspaceExperimentsArgs();
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceExperiments.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceExperimentsInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only experiments with this name.
        /// </summary>
        [Input("experimentName")]
        public Input<string>? ExperimentName { get; set; }

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
        /// Return only experiments that have all of these labels, given as keys with values.
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
        /// Return the experiments of this workspace.
        /// </summary>
        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceExperimentsInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceExperimentsInvokeArgs Empty => new GetWorkspaceExperimentsInvokeArgs();
    }

    /// <summary>
    /// Result of <c>GetWorkspaceExperiments</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceExperimentsResult
    {
        /// <summary>
        /// The objects that were found, the oldest first. The list has only the objects that you may see. An empty list
        /// does not prove that there are none.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceExperimentsExperimentResult> Experiments;

        /// <summary>
        /// The IDs, in the order of the list. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list. An object without a name has its ID here.
        /// </summary>
        public readonly ImmutableArray<string> Names;

        [OutputConstructor]
        private GetWorkspaceExperimentsResult(
            ImmutableArray<Outputs.GetWorkspaceExperimentsExperimentResult> experiments,
            ImmutableArray<string> ids,
            ImmutableArray<string> names)
        {
            Experiments = experiments;
            Ids = ids;
            Names = names;
        }
    }

}
