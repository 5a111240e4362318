// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the code sources of a workspace, without their access tokens.
    /// </summary>
    public static class GetWorkspaceCodeSources
    {
        /// <summary>
        /// Returns the code sources of a workspace, without their access tokens.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>All code sources of a workspace</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var sources = AliCloud.Pai.GetWorkspaceCodeSources.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["names"] = sources.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceCodeSourcesResult> InvokeAsync(GetWorkspaceCodeSourcesArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceCodeSourcesResult>("alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources", args ?? new GetWorkspaceCodeSourcesArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the code sources of a workspace, without their access tokens.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>All code sources of a workspace</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var sources = AliCloud.Pai.GetWorkspaceCodeSources.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["names"] = sources.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceCodeSourcesResult> Invoke(GetWorkspaceCodeSourcesInvokeArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceCodeSourcesResult>("alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources", args ?? new GetWorkspaceCodeSourcesInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the code sources of a workspace, without their access tokens.
        /// </summary>
        public static Output<GetWorkspaceCodeSourcesResult> Invoke(GetWorkspaceCodeSourcesInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceCodeSourcesResult>("alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources", args ?? new GetWorkspaceCodeSourcesInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceCodeSources.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceCodeSourcesArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only code sources with this name.
        /// </summary>
        [Input("displayName")]
        public string? DisplayName { get; set; }

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
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

        /// <summary>
        /// Return the code sources of this workspace.
        /// </summary>
        [Input("workspaceId", required: true)]
        public string WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceCodeSourcesArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceCodeSourcesArgs Empty => new GetWorkspaceCodeSourcesArgs();
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceCodeSources.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceCodeSourcesInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only code sources with this name.
        /// </summary>
        [Input("displayName")]
        public Input<string>? DisplayName { get; set; }

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
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

        /// <summary>
        /// Return the code sources of this workspace.
        /// </summary>
        [Input("workspaceId", required: true)]
        public Input<string> WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceCodeSourcesInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceCodeSourcesInvokeArgs Empty => new GetWorkspaceCodeSourcesInvokeArgs();
    }

    /// <summary>
    /// Result of <c>GetWorkspaceCodeSources</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceCodeSourcesResult
    {
        /// <summary>
        /// The objects that were found, the oldest first. The list has only the objects that you may see. An empty list
        /// does not prove that there are none.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceCodeSourcesCodeSourceResult> CodeSources;

        /// <summary>
        /// The IDs, in the order of the list. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list. An object without a name has its ID here.
        /// </summary>
        public readonly ImmutableArray<string> Names;

        [OutputConstructor]
        private GetWorkspaceCodeSourcesResult(
            ImmutableArray<Outputs.GetWorkspaceCodeSourcesCodeSourceResult> codeSources,
            ImmutableArray<string> ids,
            ImmutableArray<string> names)
        {
            CodeSources = codeSources;
            Ids = ids;
            Names = names;
        }
    }

}
