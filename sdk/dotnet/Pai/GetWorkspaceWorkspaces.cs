// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The workspaces that the caller may see in the region.
    /// </summary>
    public static class GetWorkspaceWorkspaces
    {
        /// <summary>
        /// The workspaces that the caller may see in the region.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The workspaces of a resource group</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var workspaces = AliCloud.Pai.GetWorkspaceWorkspaces.Invoke(new()
        ///     {
        ///         ResourceGroupId = "rg-acfmxazb4ph6aiy",
        ///         Status = "ENABLED",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["workspaceNames"] = workspaces.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceWorkspacesResult> InvokeAsync(GetWorkspaceWorkspacesArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceWorkspacesResult>("alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces", args ?? new GetWorkspaceWorkspacesArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The workspaces that the caller may see in the region.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The workspaces of a resource group</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var workspaces = AliCloud.Pai.GetWorkspaceWorkspaces.Invoke(new()
        ///     {
        ///         ResourceGroupId = "rg-acfmxazb4ph6aiy",
        ///         Status = "ENABLED",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["workspaceNames"] = workspaces.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceWorkspacesResult> Invoke(GetWorkspaceWorkspacesInvokeArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceWorkspacesResult>("alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces", args ?? new GetWorkspaceWorkspacesInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The workspaces that the caller may see in the region.
        /// </summary>
        public static Output<GetWorkspaceWorkspacesResult> Invoke(GetWorkspaceWorkspacesInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceWorkspacesResult>("alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces", args ?? new GetWorkspaceWorkspacesInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceWorkspaces.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceWorkspacesArgs : global::Pulumi.InvokeArgs
    {
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
        /// Only workspaces of this resource group.
        /// </summary>
        [Input("resourceGroupId")]
        public string? ResourceGroupId { get; set; }

        /// <summary>
        /// Only workspaces in this state: <c>ENABLED</c>, for example.
        /// </summary>
        [Input("status")]
        public string? Status { get; set; }

        /// <summary>
        /// Only the workspace of this name.
        /// </summary>
        [Input("workspaceName")]
        public string? WorkspaceName { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceWorkspacesArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceWorkspacesArgs Empty => new GetWorkspaceWorkspacesArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceWorkspaces.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceWorkspacesInvokeArgs : global::Pulumi.InvokeArgs
    {
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
        /// Only workspaces of this resource group.
        /// </summary>
        [Input("resourceGroupId")]
        public Input<string>? ResourceGroupId { get; set; }

        /// <summary>
        /// Only workspaces in this state: <c>ENABLED</c>, for example.
        /// </summary>
        [Input("status")]
        public Input<string>? Status { get; set; }

        /// <summary>
        /// Only the workspace of this name.
        /// </summary>
        [Input("workspaceName")]
        public Input<string>? WorkspaceName { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceWorkspacesInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceWorkspacesInvokeArgs Empty => new GetWorkspaceWorkspacesInvokeArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceWorkspaces</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceWorkspacesResult
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
        public readonly ImmutableArray<Outputs.GetWorkspaceWorkspacesWorkspaceResult> Workspaces;

        [OutputConstructor]
        private GetWorkspaceWorkspacesResult(
            ImmutableArray<string> ids,
            ImmutableArray<string> names,
            ImmutableArray<Outputs.GetWorkspaceWorkspacesWorkspaceResult> workspaces)
        {
            Ids = ids;
            Names = names;
            Workspaces = workspaces;
        }
    }

}
