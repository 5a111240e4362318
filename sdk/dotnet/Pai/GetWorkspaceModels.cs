// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The models of a workspace, or the public ones of a publisher.
    /// </summary>
    public static class GetWorkspaceModels
    {
        /// <summary>
        /// The models of a workspace, or the public ones of a publisher.
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
        /// The models of a workspace, or the public ones of a publisher.
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
        /// The models of a workspace, or the public ones of a publisher.
        /// </summary>
        public static Output<GetWorkspaceModelsResult> Invoke(GetWorkspaceModelsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceModelsResult>("alicloud:pai/getWorkspaceModels:getWorkspaceModels", args ?? new GetWorkspaceModelsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceModels.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceModelsArgs : global::Pulumi.InvokeArgs
    {
        [Input("collections")]
        private List<string>? _collections;

        /// <summary>
        /// Only models that belong to one of these collections.
        /// </summary>
        public List<string> Collections
        {
            get => _collections ??= new List<string>();
            set => _collections = value;
        }

        /// <summary>
        /// Only models of this domain.
        /// </summary>
        [Input("domain")]
        public string? Domain { get; set; }

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
        /// Only models that have all of these labels, each a key with its value.
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
        /// Only models of this name.
        /// </summary>
        [Input("modelName")]
        public string? ModelName { get; set; }

        /// <summary>
        /// Only models of this type.
        /// </summary>
        [Input("modelType")]
        public string? ModelType { get; set; }

        /// <summary>
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

        /// <summary>
        /// Only models from this source.
        /// </summary>
        [Input("origin")]
        public string? Origin { get; set; }

        /// <summary>
        /// Public models of this publisher instead of the workspace's own: <c>pai</c> for those of the platform. Leave
        /// <c>WorkspaceId</c> out then.
        /// </summary>
        [Input("publisher")]
        public string? Publisher { get; set; }

        /// <summary>
        /// Only models in whose name, domain, task or labels this text occurs.
        /// </summary>
        [Input("query")]
        public string? Query { get; set; }

        /// <summary>
        /// Only models for this task.
        /// </summary>
        [Input("task")]
        public string? Task { get; set; }

        /// <summary>
        /// Models of this workspace; without it those of the caller's default workspace.
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
    /// What <c>GetWorkspaceModels.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceModelsInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("collections")]
        private InputList<string>? _collections;

        /// <summary>
        /// Only models that belong to one of these collections.
        /// </summary>
        public InputList<string> Collections
        {
            get => _collections ??= new InputList<string>();
            set => _collections = value;
        }

        /// <summary>
        /// Only models of this domain.
        /// </summary>
        [Input("domain")]
        public Input<string>? Domain { get; set; }

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
        /// Only models that have all of these labels, each a key with its value.
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
        /// Only models of this name.
        /// </summary>
        [Input("modelName")]
        public Input<string>? ModelName { get; set; }

        /// <summary>
        /// Only models of this type.
        /// </summary>
        [Input("modelType")]
        public Input<string>? ModelType { get; set; }

        /// <summary>
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

        /// <summary>
        /// Only models from this source.
        /// </summary>
        [Input("origin")]
        public Input<string>? Origin { get; set; }

        /// <summary>
        /// Public models of this publisher instead of the workspace's own: <c>pai</c> for those of the platform. Leave
        /// <c>WorkspaceId</c> out then.
        /// </summary>
        [Input("publisher")]
        public Input<string>? Publisher { get; set; }

        /// <summary>
        /// Only models in whose name, domain, task or labels this text occurs.
        /// </summary>
        [Input("query")]
        public Input<string>? Query { get; set; }

        /// <summary>
        /// Only models for this task.
        /// </summary>
        [Input("task")]
        public Input<string>? Task { get; set; }

        /// <summary>
        /// Models of this workspace; without it those of the caller's default workspace.
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
    /// What <c>GetWorkspaceModels</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceModelsResult
    {
        /// <summary>
        /// The ids, in the order of the list; those of resources are the ones that <c>pulumi import</c> takes.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
        /// nothing.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceModelsModelResult> Models;

        /// <summary>
        /// The names, in the order of the list; the id where there is no name.
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
