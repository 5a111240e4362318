// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The datasets of a workspace, or the public ones of a publisher.
    /// </summary>
    public static class GetWorkspaceDatasets
    {
        /// <summary>
        /// The datasets of a workspace, or the public ones of a publisher.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>Datasets whose names begin alike</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var transactions = AliCloud.Pai.GetWorkspaceDatasets.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         NameRegex = "^card_",
        ///         MaxItems = 20,
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["datasetIds"] = transactions.Apply(found =&gt; found.Ids),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceDatasetsResult> InvokeAsync(GetWorkspaceDatasetsArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceDatasetsResult>("alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets", args ?? new GetWorkspaceDatasetsArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The datasets of a workspace, or the public ones of a publisher.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>Datasets whose names begin alike</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var transactions = AliCloud.Pai.GetWorkspaceDatasets.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         NameRegex = "^card_",
        ///         MaxItems = 20,
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["datasetIds"] = transactions.Apply(found =&gt; found.Ids),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceDatasetsResult> Invoke(GetWorkspaceDatasetsInvokeArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceDatasetsResult>("alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets", args ?? new GetWorkspaceDatasetsInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The datasets of a workspace, or the public ones of a publisher.
        /// </summary>
        public static Output<GetWorkspaceDatasetsResult> Invoke(GetWorkspaceDatasetsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceDatasetsResult>("alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets", args ?? new GetWorkspaceDatasetsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceDatasets.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceDatasetsArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only datasets of this visibility: <c>PRIVATE</c>, <c>PUBLIC</c> or <c>ROLE_PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public string? Accessibility { get; set; }

        /// <summary>
        /// Only datasets in this kind of storage: <c>OSS</c>, for example.
        /// </summary>
        [Input("dataSourceType")]
        public string? DataSourceType { get; set; }

        /// <summary>
        /// Only datasets of this kind of data: <c>PIC</c>, for example.
        /// </summary>
        [Input("dataType")]
        public string? DataType { get; set; }

        /// <summary>
        /// Only the dataset of this name.
        /// </summary>
        [Input("datasetName")]
        public string? DatasetName { get; set; }

        /// <summary>
        /// Only datasets of this edition: <c>BASIC</c>, <c>ADVANCED</c> or <c>LOGICAL</c>.
        /// </summary>
        [Input("edition")]
        public string? Edition { get; set; }

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
        /// Only datasets that have all of these labels, each a key with its value.
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
        /// Only datasets whose address points to this: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        [Input("property")]
        public string? Property { get; set; }

        /// <summary>
        /// Public datasets of this publisher instead of the workspace's own: <c>pai</c> for those of the platform.
        /// Leave <c>WorkspaceId</c> out then.
        /// </summary>
        [Input("publisher")]
        public string? Publisher { get; set; }

        /// <summary>
        /// Only datasets that others share with the caller (<c>TO_ME</c>), or that the caller shares with others
        /// (<c>BY_ME</c>).
        /// </summary>
        [Input("shareScope")]
        public string? ShareScope { get; set; }

        /// <summary>
        /// Only datasets that were made from this.
        /// </summary>
        [Input("sourceId")]
        public string? SourceId { get; set; }

        /// <summary>
        /// Only datasets that were made by this: <c>USER</c>, <c>ITAG</c> or <c>PAI_PUBLIC_DATASET</c>.
        /// </summary>
        [Input("sourceType")]
        public string? SourceType { get; set; }

        /// <summary>
        /// Datasets of this workspace; without it those of the caller's default workspace.
        /// </summary>
        [Input("workspaceId")]
        public string? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceDatasetsArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceDatasetsArgs Empty => new GetWorkspaceDatasetsArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceDatasets.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceDatasetsInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only datasets of this visibility: <c>PRIVATE</c>, <c>PUBLIC</c> or <c>ROLE_PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        /// <summary>
        /// Only datasets in this kind of storage: <c>OSS</c>, for example.
        /// </summary>
        [Input("dataSourceType")]
        public Input<string>? DataSourceType { get; set; }

        /// <summary>
        /// Only datasets of this kind of data: <c>PIC</c>, for example.
        /// </summary>
        [Input("dataType")]
        public Input<string>? DataType { get; set; }

        /// <summary>
        /// Only the dataset of this name.
        /// </summary>
        [Input("datasetName")]
        public Input<string>? DatasetName { get; set; }

        /// <summary>
        /// Only datasets of this edition: <c>BASIC</c>, <c>ADVANCED</c> or <c>LOGICAL</c>.
        /// </summary>
        [Input("edition")]
        public Input<string>? Edition { get; set; }

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
        /// Only datasets that have all of these labels, each a key with its value.
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
        /// Only datasets whose address points to this: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        [Input("property")]
        public Input<string>? Property { get; set; }

        /// <summary>
        /// Public datasets of this publisher instead of the workspace's own: <c>pai</c> for those of the platform.
        /// Leave <c>WorkspaceId</c> out then.
        /// </summary>
        [Input("publisher")]
        public Input<string>? Publisher { get; set; }

        /// <summary>
        /// Only datasets that others share with the caller (<c>TO_ME</c>), or that the caller shares with others
        /// (<c>BY_ME</c>).
        /// </summary>
        [Input("shareScope")]
        public Input<string>? ShareScope { get; set; }

        /// <summary>
        /// Only datasets that were made from this.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Only datasets that were made by this: <c>USER</c>, <c>ITAG</c> or <c>PAI_PUBLIC_DATASET</c>.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// Datasets of this workspace; without it those of the caller's default workspace.
        /// </summary>
        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceDatasetsInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceDatasetsInvokeArgs Empty => new GetWorkspaceDatasetsInvokeArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceDatasets</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceDatasetsResult
    {
        /// <summary>
        /// What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
        /// nothing.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceDatasetsDatasetResult> Datasets;

        /// <summary>
        /// The ids, in the order of the list; those of resources are the ones that <c>pulumi import</c> takes.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list; the id where there is no name.
        /// </summary>
        public readonly ImmutableArray<string> Names;

        [OutputConstructor]
        private GetWorkspaceDatasetsResult(
            ImmutableArray<Outputs.GetWorkspaceDatasetsDatasetResult> datasets,
            ImmutableArray<string> ids,
            ImmutableArray<string> names)
        {
            Datasets = datasets;
            Ids = ids;
            Names = names;
        }
    }

}
