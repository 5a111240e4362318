// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the datasets of a workspace, or the public datasets of a publisher.
    /// </summary>
    public static class GetWorkspaceDatasets
    {
        /// <summary>
        /// Returns the datasets of a workspace, or the public datasets of a publisher.
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
        /// Returns the datasets of a workspace, or the public datasets of a publisher.
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
        /// Returns the datasets of a workspace, or the public datasets of a publisher.
        /// </summary>
        public static Output<GetWorkspaceDatasetsResult> Invoke(GetWorkspaceDatasetsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceDatasetsResult>("alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets", args ?? new GetWorkspaceDatasetsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceDatasets.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceDatasetsArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only datasets with this visibility: <c>PRIVATE</c>, <c>PUBLIC</c> or <c>ROLE_PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public string? Accessibility { get; set; }

        /// <summary>
        /// Return only datasets in this kind of storage, for example <c>OSS</c>.
        /// </summary>
        [Input("dataSourceType")]
        public string? DataSourceType { get; set; }

        /// <summary>
        /// Return only datasets of this kind of data, for example <c>PIC</c>.
        /// </summary>
        [Input("dataType")]
        public string? DataType { get; set; }

        /// <summary>
        /// Return only the dataset with this name.
        /// </summary>
        [Input("datasetName")]
        public string? DatasetName { get; set; }

        /// <summary>
        /// Return only datasets of this edition: <c>BASIC</c>, <c>ADVANCED</c> or <c>LOGICAL</c>.
        /// </summary>
        [Input("edition")]
        public string? Edition { get; set; }

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
        /// Return only datasets that have all of these labels, given as keys with values.
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
        /// Return only datasets whose address points to this kind of object: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        [Input("property")]
        public string? Property { get; set; }

        /// <summary>
        /// Return the public datasets of this publisher instead of the workspace's own, for example <c>pai</c> for
        /// those of the platform. In this case, leave out <c>WorkspaceId</c>.
        /// </summary>
        [Input("publisher")]
        public string? Publisher { get; set; }

        /// <summary>
        /// Return only datasets that others share with you (<c>TO_ME</c>), or that you share with others
        /// (<c>BY_ME</c>).
        /// </summary>
        [Input("shareScope")]
        public string? ShareScope { get; set; }

        /// <summary>
        /// Return only datasets that were made from this source.
        /// </summary>
        [Input("sourceId")]
        public string? SourceId { get; set; }

        /// <summary>
        /// Return only datasets with this kind of source: <c>USER</c>, <c>ITAG</c> or <c>PAI_PUBLIC_DATASET</c>.
        /// </summary>
        [Input("sourceType")]
        public string? SourceType { get; set; }

        /// <summary>
        /// Return the datasets of this workspace. If you leave it out, the function searches your default workspace.
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
    /// Arguments of <c>GetWorkspaceDatasets.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceDatasetsInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only datasets with this visibility: <c>PRIVATE</c>, <c>PUBLIC</c> or <c>ROLE_PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        /// <summary>
        /// Return only datasets in this kind of storage, for example <c>OSS</c>.
        /// </summary>
        [Input("dataSourceType")]
        public Input<string>? DataSourceType { get; set; }

        /// <summary>
        /// Return only datasets of this kind of data, for example <c>PIC</c>.
        /// </summary>
        [Input("dataType")]
        public Input<string>? DataType { get; set; }

        /// <summary>
        /// Return only the dataset with this name.
        /// </summary>
        [Input("datasetName")]
        public Input<string>? DatasetName { get; set; }

        /// <summary>
        /// Return only datasets of this edition: <c>BASIC</c>, <c>ADVANCED</c> or <c>LOGICAL</c>.
        /// </summary>
        [Input("edition")]
        public Input<string>? Edition { get; set; }

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
        /// Return only datasets that have all of these labels, given as keys with values.
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
        /// Return only datasets whose address points to this kind of object: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        [Input("property")]
        public Input<string>? Property { get; set; }

        /// <summary>
        /// Return the public datasets of this publisher instead of the workspace's own, for example <c>pai</c> for
        /// those of the platform. In this case, leave out <c>WorkspaceId</c>.
        /// </summary>
        [Input("publisher")]
        public Input<string>? Publisher { get; set; }

        /// <summary>
        /// Return only datasets that others share with you (<c>TO_ME</c>), or that you share with others
        /// (<c>BY_ME</c>).
        /// </summary>
        [Input("shareScope")]
        public Input<string>? ShareScope { get; set; }

        /// <summary>
        /// Return only datasets that were made from this source.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Return only datasets with this kind of source: <c>USER</c>, <c>ITAG</c> or <c>PAI_PUBLIC_DATASET</c>.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// Return the datasets of this workspace. If you leave it out, the function searches your default workspace.
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
    /// Result of <c>GetWorkspaceDatasets</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceDatasetsResult
    {
        /// <summary>
        /// The objects that were found, the oldest first. The list has only the objects that you may see. An empty list
        /// does not prove that there are none.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceDatasetsDatasetResult> Datasets;

        /// <summary>
        /// The IDs, in the order of the list. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list. An object without a name has its ID here.
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
