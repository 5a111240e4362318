// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the versions of a dataset, including <c>v1</c>, which the service creates together with the dataset.
    /// </summary>
    public static class GetWorkspaceDatasetversions
    {
        /// <summary>
        /// Returns the versions of a dataset, including <c>v1</c>, which the service creates together with the dataset.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The versions of a dataset that are in use</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var versions = AliCloud.Pai.GetWorkspaceDatasetversions.Invoke(new()
        ///     {
        ///         DatasetId = "d-rbvg5wzljzjhc9ks92",
        ///         Labels = { { "stage", "production" } },
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["versionIds"] = versions.Apply(found =&gt; found.Ids),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceDatasetversionsResult> InvokeAsync(GetWorkspaceDatasetversionsArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceDatasetversionsResult>("alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions", args ?? new GetWorkspaceDatasetversionsArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the versions of a dataset, including <c>v1</c>, which the service creates together with the dataset.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The versions of a dataset that are in use</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var versions = AliCloud.Pai.GetWorkspaceDatasetversions.Invoke(new()
        ///     {
        ///         DatasetId = "d-rbvg5wzljzjhc9ks92",
        ///         Labels = { { "stage", "production" } },
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["versionIds"] = versions.Apply(found =&gt; found.Ids),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceDatasetversionsResult> Invoke(GetWorkspaceDatasetversionsInvokeArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceDatasetversionsResult>("alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions", args ?? new GetWorkspaceDatasetversionsInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the versions of a dataset, including <c>v1</c>, which the service creates together with the dataset.
        /// </summary>
        public static Output<GetWorkspaceDatasetversionsResult> Invoke(GetWorkspaceDatasetversionsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceDatasetversionsResult>("alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions", args ?? new GetWorkspaceDatasetversionsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceDatasetversions.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceDatasetversionsArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return the versions of this dataset. The service creates and deletes the first version, <c>v1</c>, together
        /// with the dataset.
        /// </summary>
        [Input("datasetId", required: true)]
        public string DatasetId { get; set; } = null!;

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
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

        /// <summary>
        /// Return only versions whose address points to this kind of object: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        [Input("property")]
        public string? Property { get; set; }

        /// <summary>
        /// Return only versions that were made from this source.
        /// </summary>
        [Input("sourceId")]
        public string? SourceId { get; set; }

        /// <summary>
        /// Return only versions with this kind of source, for example <c>USER</c>.
        /// </summary>
        [Input("sourceType")]
        public string? SourceType { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceDatasetversionsArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceDatasetversionsArgs Empty => new GetWorkspaceDatasetversionsArgs();
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceDatasetversions.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceDatasetversionsInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return the versions of this dataset. The service creates and deletes the first version, <c>v1</c>, together
        /// with the dataset.
        /// </summary>
        [Input("datasetId", required: true)]
        public Input<string> DatasetId { get; set; } = null!;

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
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

        /// <summary>
        /// Return only versions whose address points to this kind of object: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        [Input("property")]
        public Input<string>? Property { get; set; }

        /// <summary>
        /// Return only versions that were made from this source.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Return only versions with this kind of source, for example <c>USER</c>.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceDatasetversionsInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceDatasetversionsInvokeArgs Empty => new GetWorkspaceDatasetversionsInvokeArgs();
    }

    /// <summary>
    /// Result of <c>GetWorkspaceDatasetversions</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceDatasetversionsResult
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
        public readonly ImmutableArray<Outputs.GetWorkspaceDatasetversionsVersionResult> Versions;

        [OutputConstructor]
        private GetWorkspaceDatasetversionsResult(
            ImmutableArray<string> ids,
            ImmutableArray<string> names,
            ImmutableArray<Outputs.GetWorkspaceDatasetversionsVersionResult> versions)
        {
            Ids = ids;
            Names = names;
            Versions = versions;
        }
    }

}
