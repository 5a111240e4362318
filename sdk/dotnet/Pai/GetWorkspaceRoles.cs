// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The custom roles of a workspace. Members take their <c>roleId</c> in <c>Roles</c>, and datasets in
    /// <c>accessibleRoleIdList</c>; the roles that PAI brings along, such as <c>PAI.AlgoDeveloper</c>, are not among
    /// them.
    /// </summary>
    public static class GetWorkspaceRoles
    {
        /// <summary>
        /// The custom roles of a workspace. Members take their <c>roleId</c> in <c>Roles</c>, and datasets in
        /// <c>accessibleRoleIdList</c>; the roles that PAI brings along, such as <c>PAI.AlgoDeveloper</c>, are not
        /// among them.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The custom roles that can be used</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var roles = AliCloud.Pai.GetWorkspaceRoles.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         Status = "Succeeded",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["roleIds"] = roles.Apply(found =&gt; found.Ids),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceRolesResult> InvokeAsync(GetWorkspaceRolesArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceRolesResult>("alicloud:pai/getWorkspaceRoles:getWorkspaceRoles", args ?? new GetWorkspaceRolesArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The custom roles of a workspace. Members take their <c>roleId</c> in <c>Roles</c>, and datasets in
        /// <c>accessibleRoleIdList</c>; the roles that PAI brings along, such as <c>PAI.AlgoDeveloper</c>, are not
        /// among them.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The custom roles that can be used</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var roles = AliCloud.Pai.GetWorkspaceRoles.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         Status = "Succeeded",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["roleIds"] = roles.Apply(found =&gt; found.Ids),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceRolesResult> Invoke(GetWorkspaceRolesInvokeArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceRolesResult>("alicloud:pai/getWorkspaceRoles:getWorkspaceRoles", args ?? new GetWorkspaceRolesInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The custom roles of a workspace. Members take their <c>roleId</c> in <c>Roles</c>, and datasets in
        /// <c>accessibleRoleIdList</c>; the roles that PAI brings along, such as <c>PAI.AlgoDeveloper</c>, are not
        /// among them.
        /// </summary>
        public static Output<GetWorkspaceRolesResult> Invoke(GetWorkspaceRolesInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceRolesResult>("alicloud:pai/getWorkspaceRoles:getWorkspaceRoles", args ?? new GetWorkspaceRolesInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceRoles.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceRolesArgs : global::Pulumi.InvokeArgs
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
        /// Only the role of this name.
        /// </summary>
        [Input("roleName")]
        public string? RoleName { get; set; }

        /// <summary>
        /// Only roles in this state: <c>Succeeded</c>, for example, for those that can be used.
        /// </summary>
        [Input("status")]
        public string? Status { get; set; }

        /// <summary>
        /// Roles of this workspace.
        /// </summary>
        [Input("workspaceId", required: true)]
        public string WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceRolesArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceRolesArgs Empty => new GetWorkspaceRolesArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceRoles.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceRolesInvokeArgs : global::Pulumi.InvokeArgs
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
        /// Only the role of this name.
        /// </summary>
        [Input("roleName")]
        public Input<string>? RoleName { get; set; }

        /// <summary>
        /// Only roles in this state: <c>Succeeded</c>, for example, for those that can be used.
        /// </summary>
        [Input("status")]
        public Input<string>? Status { get; set; }

        /// <summary>
        /// Roles of this workspace.
        /// </summary>
        [Input("workspaceId", required: true)]
        public Input<string> WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceRolesInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceRolesInvokeArgs Empty => new GetWorkspaceRolesInvokeArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceRoles</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceRolesResult
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
        public readonly ImmutableArray<Outputs.GetWorkspaceRolesRoleResult> Roles;

        [OutputConstructor]
        private GetWorkspaceRolesResult(
            ImmutableArray<string> ids,
            ImmutableArray<string> names,
            ImmutableArray<Outputs.GetWorkspaceRolesRoleResult> roles)
        {
            Ids = ids;
            Names = names;
            Roles = roles;
        }
    }

}
