// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the workspaces that you may see in the region.
    /// </summary>
    public static class GetWorkspaceWorkspaces
    {
        /// <summary>
        /// Returns the workspaces that you may see in the region.
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
        /// Returns the workspaces that you may see in the region.
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
        /// Returns the workspaces that you may see in the region.
        /// </summary>
        public static Output<GetWorkspaceWorkspacesResult> Invoke(GetWorkspaceWorkspacesInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceWorkspacesResult>("alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces", args ?? new GetWorkspaceWorkspacesInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceWorkspaces.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceWorkspacesArgs : global::Pulumi.InvokeArgs
    {
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
        /// Return only workspaces of this resource group.
        /// </summary>
        [Input("resourceGroupId")]
        public string? ResourceGroupId { get; set; }

        /// <summary>
        /// Return only workspaces in this state, for example <c>ENABLED</c>.
        /// </summary>
        [Input("status")]
        public string? Status { get; set; }

        /// <summary>
        /// Return only the workspace with this name.
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
    /// Arguments of <c>GetWorkspaceWorkspaces.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceWorkspacesInvokeArgs : global::Pulumi.InvokeArgs
    {
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
        /// Return only workspaces of this resource group.
        /// </summary>
        [Input("resourceGroupId")]
        public Input<string>? ResourceGroupId { get; set; }

        /// <summary>
        /// Return only workspaces in this state, for example <c>ENABLED</c>.
        /// </summary>
        [Input("status")]
        public Input<string>? Status { get; set; }

        /// <summary>
        /// Return only the workspace with this name.
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
    /// Result of <c>GetWorkspaceWorkspaces</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceWorkspacesResult
    {
        /// <summary>
        /// The IDs, in the order of the list. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list. An object without a name has its ID here.
        /// </summary>
        public readonly ImmutableArray<string> Names;

        /// <summary>
        /// The objects that were found, the oldest first. The list has only the objects that you may see. An empty list
        /// does not prove that there are none.
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
