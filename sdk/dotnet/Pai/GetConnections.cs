// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the connections of a workspace to model services, vector stores and databases. The result has no
    /// passwords and keys.
    /// </summary>
    public static class GetConnections
    {
        /// <summary>
        /// Returns the connections of a workspace to model services, vector stores and databases. The result has no
        /// passwords and keys.
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
        /// Returns the connections of a workspace to model services, vector stores and databases. The result has no
        /// passwords and keys.
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
        /// Returns the connections of a workspace to model services, vector stores and databases. The result has no
        /// passwords and keys.
        /// </summary>
        public static Output<GetConnectionsResult> Invoke(GetConnectionsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetConnectionsResult>("alicloud:pai/getConnections:getConnections", args ?? new GetConnectionsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetConnections.InvokeAsync</c>.
    /// </summary>
    public sealed class GetConnectionsArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only connections with this visibility: <c>PRIVATE</c> or <c>PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public string? Accessibility { get; set; }

        /// <summary>
        /// Return only the connection with this name.
        /// </summary>
        [Input("connectionName")]
        public string? ConnectionName { get; set; }

        /// <summary>
        /// Return only connections of this type, for example <c>OpenLLMConnection</c>.
        /// </summary>
        [Input("connectionType")]
        public string? ConnectionType { get; set; }

        /// <summary>
        /// Return only connections that this account or RAM user created.
        /// </summary>
        [Input("creator")]
        public string? Creator { get; set; }

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

        /// <summary>
        /// Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
        /// </summary>
        [Input("maxItems")]
        public int? MaxItems { get; set; }

        /// <summary>
        /// Return only connections to this model.
        /// </summary>
        [Input("model")]
        public string? Model { get; set; }

        /// <summary>
        /// Return only connections to a model of this type: <c>LLM</c>, <c>Embedding</c> or <c>ReRank</c>.
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
        /// Return only connections to models that can call tools (<c>true</c>) or that cannot (<c>false</c>).
        /// </summary>
        [Input("toolCall")]
        public bool? ToolCall { get; set; }

        /// <summary>
        /// Return the connections of this workspace.
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
    /// Arguments of <c>GetConnections.Invoke</c>.
    /// </summary>
    public sealed class GetConnectionsInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only connections with this visibility: <c>PRIVATE</c> or <c>PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        /// <summary>
        /// Return only the connection with this name.
        /// </summary>
        [Input("connectionName")]
        public Input<string>? ConnectionName { get; set; }

        /// <summary>
        /// Return only connections of this type, for example <c>OpenLLMConnection</c>.
        /// </summary>
        [Input("connectionType")]
        public Input<string>? ConnectionType { get; set; }

        /// <summary>
        /// Return only connections that this account or RAM user created.
        /// </summary>
        [Input("creator")]
        public Input<string>? Creator { get; set; }

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

        /// <summary>
        /// Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
        /// </summary>
        [Input("maxItems")]
        public Input<int>? MaxItems { get; set; }

        /// <summary>
        /// Return only connections to this model.
        /// </summary>
        [Input("model")]
        public Input<string>? Model { get; set; }

        /// <summary>
        /// Return only connections to a model of this type: <c>LLM</c>, <c>Embedding</c> or <c>ReRank</c>.
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
        /// Return only connections to models that can call tools (<c>true</c>) or that cannot (<c>false</c>).
        /// </summary>
        [Input("toolCall")]
        public Input<bool>? ToolCall { get; set; }

        /// <summary>
        /// Return the connections of this workspace.
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
    /// Result of <c>GetConnections</c>.
    /// </summary>
    [OutputType]
    public sealed class GetConnectionsResult
    {
        /// <summary>
        /// The objects that were found, the oldest first. The list has only the objects that you may see. An empty list
        /// does not prove that there are none.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetConnectionsConnectionResult> Connections;

        /// <summary>
        /// The IDs, in the order of the list. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list. An object without a name has its ID here.
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
