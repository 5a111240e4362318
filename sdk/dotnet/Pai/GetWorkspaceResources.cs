// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its jobs can run
    /// on.
    /// </summary>
    public static class GetWorkspaceResources
    {
        /// <summary>
        /// The computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its jobs can
        /// run on.
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
        /// The computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its jobs can
        /// run on.
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
        /// The computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its jobs can
        /// run on.
        /// </summary>
        public static Output<GetWorkspaceResourcesResult> Invoke(GetWorkspaceResourcesInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceResourcesResult>("alicloud:pai/getWorkspaceResources:getWorkspaceResources", args ?? new GetWorkspaceResourcesInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceResources.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceResourcesArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only resources of this group.
        /// </summary>
        [Input("groupName")]
        public string? GroupName { get; set; }

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
        /// Only resources that have all of these labels, each a key with its value.
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
        /// Only the resource of this name.
        /// </summary>
        [Input("name")]
        public string? Name { get; set; }

        /// <summary>
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

        [Input("quotaIds")]
        private List<string>? _quotaIds;

        /// <summary>
        /// Only resources of type <c>ACS</c> that are made of all these quotas.
        /// </summary>
        public List<string> QuotaIds
        {
            get => _quotaIds ??= new List<string>();
            set => _quotaIds = value;
        }

        /// <summary>
        /// Only resources of this kind: <c>ECS</c>, for example.
        /// </summary>
        [Input("resourceType")]
        public string? ResourceType { get; set; }

        /// <summary>
        /// Resources of this workspace.
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
    /// What <c>GetWorkspaceResources.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceResourcesInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only resources of this group.
        /// </summary>
        [Input("groupName")]
        public Input<string>? GroupName { get; set; }

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
        /// Only resources that have all of these labels, each a key with its value.
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
        /// Only the resource of this name.
        /// </summary>
        [Input("name")]
        public Input<string>? Name { get; set; }

        /// <summary>
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

        [Input("quotaIds")]
        private InputList<string>? _quotaIds;

        /// <summary>
        /// Only resources of type <c>ACS</c> that are made of all these quotas.
        /// </summary>
        public InputList<string> QuotaIds
        {
            get => _quotaIds ??= new InputList<string>();
            set => _quotaIds = value;
        }

        /// <summary>
        /// Only resources of this kind: <c>ECS</c>, for example.
        /// </summary>
        [Input("resourceType")]
        public Input<string>? ResourceType { get; set; }

        /// <summary>
        /// Resources of this workspace.
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
    /// What <c>GetWorkspaceResources</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceResourcesResult
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
