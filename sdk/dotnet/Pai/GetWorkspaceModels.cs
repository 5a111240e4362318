// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the models of a workspace, or the public models of a publisher.
    /// </summary>
    public static class GetWorkspaceModels
    {
        /// <summary>
        /// Returns the models of a workspace, or the public models of a publisher.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The platform's public models for a task</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var models = AliCloud.Pai.GetWorkspaceModels.Invoke(new()
        ///     {
        ///         Publisher = "pai",
        ///         Domain = "nlp",
        ///         MaxItems = 50,
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["modelNames"] = models.Apply(found =&gt; found.Names),
        ///         ["modelIds"] = models.Apply(found =&gt; found.Ids),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceModelsResult> InvokeAsync(GetWorkspaceModelsArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceModelsResult>("alicloud:pai/getWorkspaceModels:getWorkspaceModels", args ?? new GetWorkspaceModelsArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the models of a workspace, or the public models of a publisher.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The platform's public models for a task</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var models = AliCloud.Pai.GetWorkspaceModels.Invoke(new()
        ///     {
        ///         Publisher = "pai",
        ///         Domain = "nlp",
        ///         MaxItems = 50,
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["modelNames"] = models.Apply(found =&gt; found.Names),
        ///         ["modelIds"] = models.Apply(found =&gt; found.Ids),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceModelsResult> Invoke(GetWorkspaceModelsInvokeArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceModelsResult>("alicloud:pai/getWorkspaceModels:getWorkspaceModels", args ?? new GetWorkspaceModelsInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the models of a workspace, or the public models of a publisher.
        /// </summary>
        public static Output<GetWorkspaceModelsResult> Invoke(GetWorkspaceModelsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceModelsResult>("alicloud:pai/getWorkspaceModels:getWorkspaceModels", args ?? new GetWorkspaceModelsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceModels.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceModelsArgs : global::Pulumi.InvokeArgs
    {
        [Input("collections")]
        private List<string>? _collections;

        /// <summary>
        /// Return only models that belong to one of these collections.
        /// </summary>
        public List<string> Collections
        {
            get => _collections ??= new List<string>();
            set => _collections = value;
        }

        /// <summary>
        /// Return only models of this domain.
        /// </summary>
        [Input("domain")]
        public string? Domain { get; set; }

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
        /// Return only models that have all of these labels, given as keys with values.
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
        /// Return only models with this name.
        /// </summary>
        [Input("modelName")]
        public string? ModelName { get; set; }

        /// <summary>
        /// Return only models of this type.
        /// </summary>
        [Input("modelType")]
        public string? ModelType { get; set; }

        /// <summary>
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

        /// <summary>
        /// Return only models from this source.
        /// </summary>
        [Input("origin")]
        public string? Origin { get; set; }

        /// <summary>
        /// Return the public models of this publisher instead of the workspace's own, for example <c>pai</c> for those
        /// of the platform. In this case, leave out <c>WorkspaceId</c>.
        /// </summary>
        [Input("publisher")]
        public string? Publisher { get; set; }

        /// <summary>
        /// Return only models that have this text in their name, domain, task or labels.
        /// </summary>
        [Input("query")]
        public string? Query { get; set; }

        /// <summary>
        /// Return only models for this task.
        /// </summary>
        [Input("task")]
        public string? Task { get; set; }

        /// <summary>
        /// Return the models of this workspace. If you leave it out, the function searches your default workspace.
        /// </summary>
        [Input("workspaceId")]
        public string? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceModelsArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceModelsArgs Empty => new GetWorkspaceModelsArgs();
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceModels.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceModelsInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("collections")]
        private InputList<string>? _collections;

        /// <summary>
        /// Return only models that belong to one of these collections.
        /// </summary>
        public InputList<string> Collections
        {
            get => _collections ??= new InputList<string>();
            set => _collections = value;
        }

        /// <summary>
        /// Return only models of this domain.
        /// </summary>
        [Input("domain")]
        public Input<string>? Domain { get; set; }

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
        /// Return only models that have all of these labels, given as keys with values.
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
        /// Return only models with this name.
        /// </summary>
        [Input("modelName")]
        public Input<string>? ModelName { get; set; }

        /// <summary>
        /// Return only models of this type.
        /// </summary>
        [Input("modelType")]
        public Input<string>? ModelType { get; set; }

        /// <summary>
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

        /// <summary>
        /// Return only models from this source.
        /// </summary>
        [Input("origin")]
        public Input<string>? Origin { get; set; }

        /// <summary>
        /// Return the public models of this publisher instead of the workspace's own, for example <c>pai</c> for those
        /// of the platform. In this case, leave out <c>WorkspaceId</c>.
        /// </summary>
        [Input("publisher")]
        public Input<string>? Publisher { get; set; }

        /// <summary>
        /// Return only models that have this text in their name, domain, task or labels.
        /// </summary>
        [Input("query")]
        public Input<string>? Query { get; set; }

        /// <summary>
        /// Return only models for this task.
        /// </summary>
        [Input("task")]
        public Input<string>? Task { get; set; }

        /// <summary>
        /// Return the models of this workspace. If you leave it out, the function searches your default workspace.
        /// </summary>
        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceModelsInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceModelsInvokeArgs Empty => new GetWorkspaceModelsInvokeArgs();
    }

    /// <summary>
    /// Result of <c>GetWorkspaceModels</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceModelsResult
    {
        /// <summary>
        /// The IDs, in the order of the list. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The objects that were found, the oldest first. The list has only the objects that you may see. An empty list
        /// does not prove that there are none.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceModelsModelResult> Models;

        /// <summary>
        /// The names, in the order of the list. An object without a name has its ID here.
        /// </summary>
        public readonly ImmutableArray<string> Names;

        [OutputConstructor]
        private GetWorkspaceModelsResult(
            ImmutableArray<string> ids,
            ImmutableArray<Outputs.GetWorkspaceModelsModelResult> models,
            ImmutableArray<string> names)
        {
            Ids = ids;
            Models = models;
            Names = names;
        }
    }

}
