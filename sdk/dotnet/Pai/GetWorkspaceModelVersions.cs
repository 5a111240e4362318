// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the versions of a model.
    /// </summary>
    public static class GetWorkspaceModelVersions
    {
        /// <summary>
        /// Returns the versions of a model.
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
        /// Returns the versions of a model.
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
        /// Returns the versions of a model.
        /// </summary>
        public static Output<GetWorkspaceModelVersionsResult> Invoke(GetWorkspaceModelVersionsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceModelVersionsResult>("alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions", args ?? new GetWorkspaceModelVersionsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceModelVersions.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceModelVersionsArgs : global::Pulumi.InvokeArgs
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
        /// Return only versions that have all of these labels, given as keys with values.
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
        /// Return the versions of this model.
        /// </summary>
        [Input("modelId", required: true)]
        public string ModelId { get; set; } = null!;

        /// <summary>
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

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
        public GetWorkspaceModelVersionsArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceModelVersionsArgs Empty => new GetWorkspaceModelVersionsArgs();
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceModelVersions.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceModelVersionsInvokeArgs : global::Pulumi.InvokeArgs
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
        /// Return only versions that have all of these labels, given as keys with values.
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
        /// Return the versions of this model.
        /// </summary>
        [Input("modelId", required: true)]
        public Input<string> ModelId { get; set; } = null!;

        /// <summary>
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

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
        public GetWorkspaceModelVersionsInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceModelVersionsInvokeArgs Empty => new GetWorkspaceModelVersionsInvokeArgs();
    }

    /// <summary>
    /// Result of <c>GetWorkspaceModelVersions</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceModelVersionsResult
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
