// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the custom roles of a workspace. Use a <c>roleId</c> in the <c>Roles</c> of a member or in the
    /// <c>accessibleRoleIdList</c> of a dataset. The result does not include the roles that PAI defines, such as
    /// <c>PAI.AlgoDeveloper</c>.
    /// </summary>
    public static class GetWorkspaceRoles
    {
        /// <summary>
        /// Returns the custom roles of a workspace. Use a <c>roleId</c> in the <c>Roles</c> of a member or in the
        /// <c>accessibleRoleIdList</c> of a dataset. The result does not include the roles that PAI defines, such as
        /// <c>PAI.AlgoDeveloper</c>.
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
        /// Returns the custom roles of a workspace. Use a <c>roleId</c> in the <c>Roles</c> of a member or in the
        /// <c>accessibleRoleIdList</c> of a dataset. The result does not include the roles that PAI defines, such as
        /// <c>PAI.AlgoDeveloper</c>.
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
        /// Returns the custom roles of a workspace. Use a <c>roleId</c> in the <c>Roles</c> of a member or in the
        /// <c>accessibleRoleIdList</c> of a dataset. The result does not include the roles that PAI defines, such as
        /// <c>PAI.AlgoDeveloper</c>.
        /// </summary>
        public static Output<GetWorkspaceRolesResult> Invoke(GetWorkspaceRolesInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceRolesResult>("alicloud:pai/getWorkspaceRoles:getWorkspaceRoles", args ?? new GetWorkspaceRolesInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceRoles.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceRolesArgs : global::Pulumi.InvokeArgs
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
        /// Return only the role with this name.
        /// </summary>
        [Input("roleName")]
        public string? RoleName { get; set; }

        /// <summary>
        /// Return only roles in this state. Roles in the state <c>Succeeded</c> are ready for use.
        /// </summary>
        [Input("status")]
        public string? Status { get; set; }

        /// <summary>
        /// Return the roles of this workspace.
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
    /// Arguments of <c>GetWorkspaceRoles.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceRolesInvokeArgs : global::Pulumi.InvokeArgs
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
        /// Return only the role with this name.
        /// </summary>
        [Input("roleName")]
        public Input<string>? RoleName { get; set; }

        /// <summary>
        /// Return only roles in this state. Roles in the state <c>Succeeded</c> are ready for use.
        /// </summary>
        [Input("status")]
        public Input<string>? Status { get; set; }

        /// <summary>
        /// Return the roles of this workspace.
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
    /// Result of <c>GetWorkspaceRoles</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceRolesResult
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
