// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The experiments of a workspace.
    /// </summary>
    public static class GetWorkspaceExperiments
    {
        /// <summary>
        /// The experiments of a workspace.
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
        /// The experiments of a workspace.
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
        /// The experiments of a workspace.
        /// </summary>
        public static Output<GetWorkspaceExperimentsResult> Invoke(GetWorkspaceExperimentsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceExperimentsResult>("alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments", args ?? new GetWorkspaceExperimentsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceExperiments.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceExperimentsArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only experiments of this name.
        /// </summary>
        [Input("experimentName")]
        public string? ExperimentName { get; set; }

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
        /// Only experiments that have all of these labels, each a key with its value.
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
        /// Experiments of this workspace.
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
    /// What <c>GetWorkspaceExperiments.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceExperimentsInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only experiments of this name.
        /// </summary>
        [Input("experimentName")]
        public Input<string>? ExperimentName { get; set; }

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
        /// Only experiments that have all of these labels, each a key with its value.
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
        /// Experiments of this workspace.
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
    /// What <c>GetWorkspaceExperiments</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceExperimentsResult
    {
        /// <summary>
        /// What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
        /// nothing.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceExperimentsExperimentResult> Experiments;

        /// <summary>
        /// The ids, in the order of the list; those of resources are the ones that <c>pulumi import</c> takes.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list; the id where there is no name.
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
