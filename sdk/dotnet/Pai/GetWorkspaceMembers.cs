// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the members of a workspace with their roles.
    /// </summary>
    public static class GetWorkspaceMembers
    {
        /// <summary>
        /// Returns the members of a workspace with their roles.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>Who administers a workspace</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var admins = AliCloud.Pai.GetWorkspaceMembers.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         Roles = new[] { "PAI.WorkspaceAdmin" },
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["adminNames"] = admins.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceMembersResult> InvokeAsync(GetWorkspaceMembersArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceMembersResult>("alicloud:pai/getWorkspaceMembers:getWorkspaceMembers", args ?? new GetWorkspaceMembersArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the members of a workspace with their roles.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>Who administers a workspace</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var admins = AliCloud.Pai.GetWorkspaceMembers.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         Roles = new[] { "PAI.WorkspaceAdmin" },
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["adminNames"] = admins.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceMembersResult> Invoke(GetWorkspaceMembersInvokeArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceMembersResult>("alicloud:pai/getWorkspaceMembers:getWorkspaceMembers", args ?? new GetWorkspaceMembersInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the members of a workspace with their roles.
        /// </summary>
        public static Output<GetWorkspaceMembersResult> Invoke(GetWorkspaceMembersInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceMembersResult>("alicloud:pai/getWorkspaceMembers:getWorkspaceMembers", args ?? new GetWorkspaceMembersInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceMembers.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceMembersArgs : global::Pulumi.InvokeArgs
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
        /// Return only the member with this name.
        /// </summary>
        [Input("memberName")]
        public string? MemberName { get; set; }

        /// <summary>
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

        [Input("roles")]
        private List<string>? _roles;

        /// <summary>
        /// Return only members that have all of these roles.
        /// </summary>
        public List<string> Roles
        {
            get => _roles ??= new List<string>();
            set => _roles = value;
        }

        /// <summary>
        /// Return only the member with this user ID, which is a number.
        /// </summary>
        [Input("userId")]
        public string? UserId { get; set; }

        /// <summary>
        /// Return the members of this workspace.
        /// </summary>
        [Input("workspaceId", required: true)]
        public string WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceMembersArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceMembersArgs Empty => new GetWorkspaceMembersArgs();
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceMembers.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceMembersInvokeArgs : global::Pulumi.InvokeArgs
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
        /// Return only the member with this name.
        /// </summary>
        [Input("memberName")]
        public Input<string>? MemberName { get; set; }

        /// <summary>
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

        [Input("roles")]
        private InputList<string>? _roles;

        /// <summary>
        /// Return only members that have all of these roles.
        /// </summary>
        public InputList<string> Roles
        {
            get => _roles ??= new InputList<string>();
            set => _roles = value;
        }

        /// <summary>
        /// Return only the member with this user ID, which is a number.
        /// </summary>
        [Input("userId")]
        public Input<string>? UserId { get; set; }

        /// <summary>
        /// Return the members of this workspace.
        /// </summary>
        [Input("workspaceId", required: true)]
        public Input<string> WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceMembersInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceMembersInvokeArgs Empty => new GetWorkspaceMembersInvokeArgs();
    }

    /// <summary>
    /// Result of <c>GetWorkspaceMembers</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceMembersResult
    {
        /// <summary>
        /// The IDs, in the order of the list. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The objects that were found, the oldest first. The list has only the objects that you may see. An empty list
        /// does not prove that there are none.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceMembersMemberResult> Members;

        /// <summary>
        /// The names, in the order of the list. An object without a name has its ID here.
        /// </summary>
        public readonly ImmutableArray<string> Names;

        [OutputConstructor]
        private GetWorkspaceMembersResult(
            ImmutableArray<string> ids,
            ImmutableArray<Outputs.GetWorkspaceMembersMemberResult> members,
            ImmutableArray<string> names)
        {
            Ids = ids;
            Members = members;
            Names = names;
        }
    }

}
