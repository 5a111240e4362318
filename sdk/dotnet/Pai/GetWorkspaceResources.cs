// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its jobs
    /// can run on.
    /// </summary>
    public static class GetWorkspaceResources
    {
        /// <summary>
        /// Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its
        /// jobs can run on.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The quotas that jobs of a workspace can run on</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var quotas = AliCloud.Pai.GetWorkspaceResources.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         ResourceType = "ECS",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["quotaNames"] = quotas.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceResourcesResult> InvokeAsync(GetWorkspaceResourcesArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceResourcesResult>("alicloud:pai/getWorkspaceResources:getWorkspaceResources", args ?? new GetWorkspaceResourcesArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its
        /// jobs can run on.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The quotas that jobs of a workspace can run on</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var quotas = AliCloud.Pai.GetWorkspaceResources.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         ResourceType = "ECS",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["quotaNames"] = quotas.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceResourcesResult> Invoke(GetWorkspaceResourcesInvokeArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceResourcesResult>("alicloud:pai/getWorkspaceResources:getWorkspaceResources", args ?? new GetWorkspaceResourcesInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its
        /// jobs can run on.
        /// </summary>
        public static Output<GetWorkspaceResourcesResult> Invoke(GetWorkspaceResourcesInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceResourcesResult>("alicloud:pai/getWorkspaceResources:getWorkspaceResources", args ?? new GetWorkspaceResourcesInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceResources.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceResourcesArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only resources of this group.
        /// </summary>
        [Input("groupName")]
        public string? GroupName { get; set; }

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
        /// Return only resources that have all of these labels, given as keys with values.
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
        /// Return only the resource with this name.
        /// </summary>
        [Input("name")]
        public string? Name { get; set; }

        /// <summary>
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

        [Input("quotaIds")]
        private List<string>? _quotaIds;

        /// <summary>
        /// Return only resources of type <c>ACS</c> that have all of these quotas.
        /// </summary>
        public List<string> QuotaIds
        {
            get => _quotaIds ??= new List<string>();
            set => _quotaIds = value;
        }

        /// <summary>
        /// Return only resources of this kind, for example <c>ECS</c>.
        /// </summary>
        [Input("resourceType")]
        public string? ResourceType { get; set; }

        /// <summary>
        /// Return the resources of this workspace.
        /// </summary>
        [Input("workspaceId", required: true)]
        public string WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceResourcesArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceResourcesArgs Empty => new GetWorkspaceResourcesArgs();
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceResources.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceResourcesInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only resources of this group.
        /// </summary>
        [Input("groupName")]
        public Input<string>? GroupName { get; set; }

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
        /// Return only resources that have all of these labels, given as keys with values.
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
        /// Return only the resource with this name.
        /// </summary>
        [Input("name")]
        public Input<string>? Name { get; set; }

        /// <summary>
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

        [Input("quotaIds")]
        private InputList<string>? _quotaIds;

        /// <summary>
        /// Return only resources of type <c>ACS</c> that have all of these quotas.
        /// </summary>
        public InputList<string> QuotaIds
        {
            get => _quotaIds ??= new InputList<string>();
            set => _quotaIds = value;
        }

        /// <summary>
        /// Return only resources of this kind, for example <c>ECS</c>.
        /// </summary>
        [Input("resourceType")]
        public Input<string>? ResourceType { get; set; }

        /// <summary>
        /// Return the resources of this workspace.
        /// </summary>
        [Input("workspaceId", required: true)]
        public Input<string> WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceResourcesInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceResourcesInvokeArgs Empty => new GetWorkspaceResourcesInvokeArgs();
    }

    /// <summary>
    /// Result of <c>GetWorkspaceResources</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceResourcesResult
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
        public readonly ImmutableArray<Outputs.GetWorkspaceResourcesResourceResult> Resources;

        [OutputConstructor]
        private GetWorkspaceResourcesResult(
            ImmutableArray<string> ids,
            ImmutableArray<string> names,
            ImmutableArray<Outputs.GetWorkspaceResourcesResourceResult> resources)
        {
            Ids = ids;
            Names = names;
            Resources = resources;
        }
    }

}
