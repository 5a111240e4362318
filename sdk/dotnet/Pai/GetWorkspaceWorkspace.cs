// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Finds one workspace by the arguments that you give. The call fails if no workspace matches, or if more than one
    /// does. A deleted workspace does not count.
    /// </summary>
    public static class GetWorkspaceWorkspace
    {
        /// <summary>
        /// Finds one workspace by the arguments that you give. The call fails if no workspace matches, or if more than
        /// one does. A deleted workspace does not count.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>A model in a workspace that another stack made</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var team = AliCloud.Pai.GetWorkspaceWorkspace.Invoke(new()
        ///     {
        ///         WorkspaceName = "fraud_detection",
        ///     });
        ///     _ = new AliCloud.Pai.WorkspaceModel("scorer", new()
        ///     {
        ///         WorkspaceId = team.Apply(found =&gt; found.Id),
        ///         ModelName = "card-fraud",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["workspaceStatus"] = team.Apply(found =&gt; found.Status),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceWorkspaceResult> InvokeAsync(GetWorkspaceWorkspaceArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceWorkspaceResult>("alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace", args ?? new GetWorkspaceWorkspaceArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Finds one workspace by the arguments that you give. The call fails if no workspace matches, or if more than
        /// one does. A deleted workspace does not count.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>A model in a workspace that another stack made</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var team = AliCloud.Pai.GetWorkspaceWorkspace.Invoke(new()
        ///     {
        ///         WorkspaceName = "fraud_detection",
        ///     });
        ///     _ = new AliCloud.Pai.WorkspaceModel("scorer", new()
        ///     {
        ///         WorkspaceId = team.Apply(found =&gt; found.Id),
        ///         ModelName = "card-fraud",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["workspaceStatus"] = team.Apply(found =&gt; found.Status),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceWorkspaceResult> Invoke(GetWorkspaceWorkspaceInvokeArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceWorkspaceResult>("alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace", args ?? new GetWorkspaceWorkspaceInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Finds one workspace by the arguments that you give. The call fails if no workspace matches, or if more than
        /// one does. A deleted workspace does not count.
        /// </summary>
        public static Output<GetWorkspaceWorkspaceResult> Invoke(GetWorkspaceWorkspaceInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceWorkspaceResult>("alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace", args ?? new GetWorkspaceWorkspaceInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceWorkspace.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceWorkspaceArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only the object with this ID.
        /// </summary>
        [Input("id")]
        public string? Id { get; set; }

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
        public GetWorkspaceWorkspaceArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceWorkspaceArgs Empty => new GetWorkspaceWorkspaceArgs();
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceWorkspace.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceWorkspaceInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only the object with this ID.
        /// </summary>
        [Input("id")]
        public Input<string>? Id { get; set; }

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
        public GetWorkspaceWorkspaceInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceWorkspaceInvokeArgs Empty => new GetWorkspaceWorkspaceInvokeArgs();
    }

    /// <summary>
    /// Result of <c>GetWorkspaceWorkspace</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceWorkspaceResult
    {
        /// <summary>
        /// Login names of the administrators, in the order in which the service returns them.
        /// </summary>
        public readonly ImmutableArray<string> AdminNames;

        /// <summary>
        /// When the workspace was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// What the workspace is for, at most 80 characters.
        /// </summary>
        public readonly string? Description;

        /// <summary>
        /// Name that the console shows. It can be any text.
        /// </summary>
        public readonly string? DisplayName;

        /// <summary>
        /// Environments of the workspace: <c>prod</c> alone (simple mode), or <c>dev</c> and <c>prod</c> (standard
        /// mode). The order does not matter. Give the new workspace another <c>WorkspaceName</c>, because the old name
        /// stays taken for 14 days.
        /// </summary>
        public readonly ImmutableArray<string> EnvTypes;

        /// <summary>
        /// When the workspace was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Whether this is the account's default workspace in the region. Models that name no workspace are created in
        /// it.
        /// </summary>
        public readonly bool? IsDefault;

        /// <summary>
        /// Account that owns the workspace.
        /// </summary>
        public readonly Outputs.GetWorkspaceWorkspaceOwnerResult? Owner;

        /// <summary>
        /// Resource group of the workspace, <c>rg-...</c>.
        /// </summary>
        public readonly string? ResourceGroupId;

        /// <summary>
        /// State of the workspace: <c>ENABLED</c> (ready), <c>INITIALIZING</c>, <c>UPDATING</c>, <c>FAILURE</c> (it
        /// could not be created), <c>DISABLED</c> (switched off by hand) or <c>FROZEN</c> (payment overdue).
        /// </summary>
        public readonly string? Status;

        /// <summary>
        /// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. The name must be
        /// unique in the region, also among the workspaces of DataWorks. It stays taken for 14 days after the workspace
        /// is deleted.
        /// </summary>
        public readonly string? WorkspaceName;

        [OutputConstructor]
        private GetWorkspaceWorkspaceResult(
            ImmutableArray<string> adminNames,
            string? createTime,
            string? description,
            string? displayName,
            ImmutableArray<string> envTypes,
            string? gmtModifiedTime,
            string id,
            bool? isDefault,
            Outputs.GetWorkspaceWorkspaceOwnerResult? owner,
            string? resourceGroupId,
            string? status,
            string? workspaceName)
        {
            AdminNames = adminNames;
            CreateTime = createTime;
            Description = description;
            DisplayName = displayName;
            EnvTypes = envTypes;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            IsDefault = isDefault;
            Owner = owner;
            ResourceGroupId = resourceGroupId;
            Status = status;
            WorkspaceName = workspaceName;
        }
    }

}
