// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The code sources of a workspace, without their tokens.
    /// </summary>
    public static class GetWorkspaceCodeSources
    {
        /// <summary>
        /// The code sources of a workspace, without their tokens.
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
        /// The code sources of a workspace, without their tokens.
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
        /// The code sources of a workspace, without their tokens.
        /// </summary>
        public static Output<GetWorkspaceCodeSourcesResult> Invoke(GetWorkspaceCodeSourcesInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceCodeSourcesResult>("alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources", args ?? new GetWorkspaceCodeSourcesInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceCodeSources.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceCodeSourcesArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only code sources of this name.
        /// </summary>
        [Input("displayName")]
        public string? DisplayName { get; set; }

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
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

        /// <summary>
        /// Code sources of this workspace.
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
    /// What <c>GetWorkspaceCodeSources.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceCodeSourcesInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only code sources of this name.
        /// </summary>
        [Input("displayName")]
        public Input<string>? DisplayName { get; set; }

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
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

        /// <summary>
        /// Code sources of this workspace.
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
    /// What <c>GetWorkspaceCodeSources</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceCodeSourcesResult
    {
        /// <summary>
        /// What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
        /// nothing.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceCodeSourcesCodeSourceResult> CodeSources;

        /// <summary>
        /// The ids, in the order of the list; those of resources are the ones that <c>pulumi import</c> takes.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list; the id where there is no name.
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
