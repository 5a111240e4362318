// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The members of a workspace, with their roles.
    /// </summary>
    public static class GetWorkspaceMembers
    {
        /// <summary>
        /// The members of a workspace, with their roles.
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
        /// The members of a workspace, with their roles.
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
        /// The members of a workspace, with their roles.
        /// </summary>
        public static Output<GetWorkspaceMembersResult> Invoke(GetWorkspaceMembersInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceMembersResult>("alicloud:pai/getWorkspaceMembers:getWorkspaceMembers", args ?? new GetWorkspaceMembersInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceMembers.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceMembersArgs : global::Pulumi.InvokeArgs
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
        /// Only the member of this name.
        /// </summary>
        [Input("memberName")]
        public string? MemberName { get; set; }

        /// <summary>
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

        [Input("roles")]
        private List<string>? _roles;

        /// <summary>
        /// Only members that have all of these roles.
        /// </summary>
        public List<string> Roles
        {
            get => _roles ??= new List<string>();
            set => _roles = value;
        }

        /// <summary>
        /// Only the member that is this user: digits.
        /// </summary>
        [Input("userId")]
        public string? UserId { get; set; }

        /// <summary>
        /// Members of this workspace.
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
    /// What <c>GetWorkspaceMembers.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceMembersInvokeArgs : global::Pulumi.InvokeArgs
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
        /// Only the member of this name.
        /// </summary>
        [Input("memberName")]
        public Input<string>? MemberName { get; set; }

        /// <summary>
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

        [Input("roles")]
        private InputList<string>? _roles;

        /// <summary>
        /// Only members that have all of these roles.
        /// </summary>
        public InputList<string> Roles
        {
            get => _roles ??= new InputList<string>();
            set => _roles = value;
        }

        /// <summary>
        /// Only the member that is this user: digits.
        /// </summary>
        [Input("userId")]
        public Input<string>? UserId { get; set; }

        /// <summary>
        /// Members of this workspace.
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
    /// What <c>GetWorkspaceMembers</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceMembersResult
    {
        /// <summary>
        /// The ids, in the order of the list; those of resources are the ones that <c>pulumi import</c> takes.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
        /// nothing.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceMembersMemberResult> Members;

        /// <summary>
        /// The names, in the order of the list; the id where there is no name.
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
