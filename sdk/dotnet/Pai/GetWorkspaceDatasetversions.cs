// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The versions of a dataset, with <c>v1</c>, which is made together with it.
    /// </summary>
    public static class GetWorkspaceDatasetversions
    {
        /// <summary>
        /// The versions of a dataset, with <c>v1</c>, which is made together with it.
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
        /// The versions of a dataset, with <c>v1</c>, which is made together with it.
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
        /// The versions of a dataset, with <c>v1</c>, which is made together with it.
        /// </summary>
        public static Output<GetWorkspaceDatasetversionsResult> Invoke(GetWorkspaceDatasetversionsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceDatasetversionsResult>("alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions", args ?? new GetWorkspaceDatasetversionsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceDatasetversions.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceDatasetversionsArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Versions of this dataset. The first one, <c>v1</c>, is made and removed with the dataset.
        /// </summary>
        [Input("datasetId", required: true)]
        public string DatasetId { get; set; } = null!;

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
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

        /// <summary>
        /// Only versions whose address points to this: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        [Input("property")]
        public string? Property { get; set; }

        /// <summary>
        /// Only versions that were made from this.
        /// </summary>
        [Input("sourceId")]
        public string? SourceId { get; set; }

        /// <summary>
        /// Only versions that were made by this: <c>USER</c>, for example.
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
    /// What <c>GetWorkspaceDatasetversions.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceDatasetversionsInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Versions of this dataset. The first one, <c>v1</c>, is made and removed with the dataset.
        /// </summary>
        [Input("datasetId", required: true)]
        public Input<string> DatasetId { get; set; } = null!;

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
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

        /// <summary>
        /// Only versions whose address points to this: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        [Input("property")]
        public Input<string>? Property { get; set; }

        /// <summary>
        /// Only versions that were made from this.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Only versions that were made by this: <c>USER</c>, for example.
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
    /// What <c>GetWorkspaceDatasetversions</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceDatasetversionsResult
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
