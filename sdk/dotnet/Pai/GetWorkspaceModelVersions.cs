// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The versions of a model.
    /// </summary>
    public static class GetWorkspaceModelVersions
    {
        /// <summary>
        /// The versions of a model.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The versions of a model that wait for approval</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var pending = AliCloud.Pai.GetWorkspaceModelVersions.Invoke(new()
        ///     {
        ///         ModelId = "model-rbvg5wzljz",
        ///         ApprovalStatus = "Pending",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["versionNames"] = pending.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceModelVersionsResult> InvokeAsync(GetWorkspaceModelVersionsArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceModelVersionsResult>("alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions", args ?? new GetWorkspaceModelVersionsArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The versions of a model.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The versions of a model that wait for approval</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var pending = AliCloud.Pai.GetWorkspaceModelVersions.Invoke(new()
        ///     {
        ///         ModelId = "model-rbvg5wzljz",
        ///         ApprovalStatus = "Pending",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["versionNames"] = pending.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceModelVersionsResult> Invoke(GetWorkspaceModelVersionsInvokeArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceModelVersionsResult>("alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions", args ?? new GetWorkspaceModelVersionsInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The versions of a model.
        /// </summary>
        public static Output<GetWorkspaceModelVersionsResult> Invoke(GetWorkspaceModelVersionsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceModelVersionsResult>("alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions", args ?? new GetWorkspaceModelVersionsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceModelVersions.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceModelVersionsArgs : global::Pulumi.InvokeArgs
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
        /// Only versions that have all of these labels, each a key with its value.
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
        /// Versions of this model.
        /// </summary>
        [Input("modelId", required: true)]
        public string ModelId { get; set; } = null!;

        /// <summary>
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

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
        public GetWorkspaceModelVersionsArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceModelVersionsArgs Empty => new GetWorkspaceModelVersionsArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceModelVersions.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceModelVersionsInvokeArgs : global::Pulumi.InvokeArgs
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
        /// Only versions that have all of these labels, each a key with its value.
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
        /// Versions of this model.
        /// </summary>
        [Input("modelId", required: true)]
        public Input<string> ModelId { get; set; } = null!;

        /// <summary>
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

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
        public GetWorkspaceModelVersionsInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceModelVersionsInvokeArgs Empty => new GetWorkspaceModelVersionsInvokeArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceModelVersions</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceModelVersionsResult
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
        public readonly ImmutableArray<Outputs.GetWorkspaceModelVersionsVersionResult> Versions;

        [OutputConstructor]
        private GetWorkspaceModelVersionsResult(
            ImmutableArray<string> ids,
            ImmutableArray<string> names,
            ImmutableArray<Outputs.GetWorkspaceModelVersionsVersionResult> versions)
        {
            Ids = ids;
            Names = names;
            Versions = versions;
        }
    }

}
