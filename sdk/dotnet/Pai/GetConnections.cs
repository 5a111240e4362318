// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Connections of a workspace: where model services, vector stores and databases are. Their passwords and keys are
    /// left out.
    /// </summary>
    public static class GetConnections
    {
        /// <summary>
        /// Connections of a workspace: where model services, vector stores and databases are. Their passwords and keys
        /// are left out.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>Connections through which a language model can be reached</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var models = AliCloud.Pai.GetConnections.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         ModelType = "LLM",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["connectionNames"] = models.Apply(found =&gt; found.Names),
        ///         ["connectionIds"] = models.Apply(found =&gt; found.Ids),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetConnectionsResult> InvokeAsync(GetConnectionsArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetConnectionsResult>("alicloud:pai/getConnections:getConnections", args ?? new GetConnectionsArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Connections of a workspace: where model services, vector stores and databases are. Their passwords and keys
        /// are left out.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>Connections through which a language model can be reached</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var models = AliCloud.Pai.GetConnections.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         ModelType = "LLM",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["connectionNames"] = models.Apply(found =&gt; found.Names),
        ///         ["connectionIds"] = models.Apply(found =&gt; found.Ids),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetConnectionsResult> Invoke(GetConnectionsInvokeArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetConnectionsResult>("alicloud:pai/getConnections:getConnections", args ?? new GetConnectionsInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Connections of a workspace: where model services, vector stores and databases are. Their passwords and keys
        /// are left out.
        /// </summary>
        public static Output<GetConnectionsResult> Invoke(GetConnectionsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetConnectionsResult>("alicloud:pai/getConnections:getConnections", args ?? new GetConnectionsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetConnections.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetConnectionsArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only connections of this visibility: <c>PRIVATE</c> or <c>PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public string? Accessibility { get; set; }

        /// <summary>
        /// Only the connection of this name.
        /// </summary>
        [Input("connectionName")]
        public string? ConnectionName { get; set; }

        /// <summary>
        /// Only connections of this type: <c>OpenLLMConnection</c>, for example.
        /// </summary>
        [Input("connectionType")]
        public string? ConnectionType { get; set; }

        /// <summary>
        /// Only connections that this account or RAM user created.
        /// </summary>
        [Input("creator")]
        public string? Creator { get; set; }

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

        /// <summary>
        /// At most so many, at least 1. Without it there are all.
        /// </summary>
        [Input("maxItems")]
        public int? MaxItems { get; set; }

        /// <summary>
        /// Only connections that this model can be reached by.
        /// </summary>
        [Input("model")]
        public string? Model { get; set; }

        /// <summary>
        /// Only connections that a model of this type can be reached by: <c>LLM</c>, <c>Embedding</c> or <c>ReRank</c>.
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
        /// Only connections whose models can call tools, or with <c>false</c> those whose models cannot.
        /// </summary>
        [Input("toolCall")]
        public bool? ToolCall { get; set; }

        /// <summary>
        /// Connections of this workspace.
        /// </summary>
        [Input("workspaceId")]
        public string? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetConnectionsArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetConnectionsArgs Empty => new GetConnectionsArgs();
    }

    /// <summary>
    /// What <c>GetConnections.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetConnectionsInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only connections of this visibility: <c>PRIVATE</c> or <c>PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        /// <summary>
        /// Only the connection of this name.
        /// </summary>
        [Input("connectionName")]
        public Input<string>? ConnectionName { get; set; }

        /// <summary>
        /// Only connections of this type: <c>OpenLLMConnection</c>, for example.
        /// </summary>
        [Input("connectionType")]
        public Input<string>? ConnectionType { get; set; }

        /// <summary>
        /// Only connections that this account or RAM user created.
        /// </summary>
        [Input("creator")]
        public Input<string>? Creator { get; set; }

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

        /// <summary>
        /// At most so many, at least 1. Without it there are all.
        /// </summary>
        [Input("maxItems")]
        public Input<int>? MaxItems { get; set; }

        /// <summary>
        /// Only connections that this model can be reached by.
        /// </summary>
        [Input("model")]
        public Input<string>? Model { get; set; }

        /// <summary>
        /// Only connections that a model of this type can be reached by: <c>LLM</c>, <c>Embedding</c> or <c>ReRank</c>.
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
        /// Only connections whose models can call tools, or with <c>false</c> those whose models cannot.
        /// </summary>
        [Input("toolCall")]
        public Input<bool>? ToolCall { get; set; }

        /// <summary>
        /// Connections of this workspace.
        /// </summary>
        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetConnectionsInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetConnectionsInvokeArgs Empty => new GetConnectionsInvokeArgs();
    }

    /// <summary>
    /// What <c>GetConnections</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetConnectionsResult
    {
        /// <summary>
        /// What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
        /// nothing.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetConnectionsConnectionResult> Connections;

        /// <summary>
        /// The ids, in the order of the list; those of resources are the ones that <c>pulumi import</c> takes.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list; the id where there is no name.
        /// </summary>
        public readonly ImmutableArray<string> Names;

        [OutputConstructor]
        private GetConnectionsResult(
            ImmutableArray<Outputs.GetConnectionsConnectionResult> connections,
            ImmutableArray<string> ids,
            ImmutableArray<string> names)
        {
            Connections = connections;
            Ids = ids;
            Names = names;
        }
    }

}
