// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the users who can become members of a workspace. Use it to find the ID that <c>WorkspaceMember</c> needs
    /// by the name of a RAM user.
    /// </summary>
    public static class GetWorkspaceUsers
    {
        /// <summary>
        /// Returns the users who can become members of a workspace. Use it to find the ID that <c>WorkspaceMember</c>
        /// needs by the name of a RAM user.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>Everybody who could become a member</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var users = AliCloud.Pai.GetWorkspaceUsers.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["userNames"] = users.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceUsersResult> InvokeAsync(GetWorkspaceUsersArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceUsersResult>("alicloud:pai/getWorkspaceUsers:getWorkspaceUsers", args ?? new GetWorkspaceUsersArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the users who can become members of a workspace. Use it to find the ID that <c>WorkspaceMember</c>
        /// needs by the name of a RAM user.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>Everybody who could become a member</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var users = AliCloud.Pai.GetWorkspaceUsers.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["userNames"] = users.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceUsersResult> Invoke(GetWorkspaceUsersInvokeArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceUsersResult>("alicloud:pai/getWorkspaceUsers:getWorkspaceUsers", args ?? new GetWorkspaceUsersInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the users who can become members of a workspace. Use it to find the ID that <c>WorkspaceMember</c>
        /// needs by the name of a RAM user.
        /// </summary>
        public static Output<GetWorkspaceUsersResult> Invoke(GetWorkspaceUsersInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceUsersResult>("alicloud:pai/getWorkspaceUsers:getWorkspaceUsers", args ?? new GetWorkspaceUsersInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceUsers.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceUsersArgs : global::Pulumi.InvokeArgs
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
        /// Return only the user with this ID, which is a number.
        /// </summary>
        [Input("userId")]
        public string? UserId { get; set; }

        /// <summary>
        /// Return only the user with this name.
        /// </summary>
        [Input("userName")]
        public string? UserName { get; set; }

        /// <summary>
        /// Return the users for this workspace.
        /// </summary>
        [Input("workspaceId", required: true)]
        public string WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceUsersArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceUsersArgs Empty => new GetWorkspaceUsersArgs();
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceUsers.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceUsersInvokeArgs : global::Pulumi.InvokeArgs
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
        /// Return only the user with this ID, which is a number.
        /// </summary>
        [Input("userId")]
        public Input<string>? UserId { get; set; }

        /// <summary>
        /// Return only the user with this name.
        /// </summary>
        [Input("userName")]
        public Input<string>? UserName { get; set; }

        /// <summary>
        /// Return the users for this workspace.
        /// </summary>
        [Input("workspaceId", required: true)]
        public Input<string> WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceUsersInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceUsersInvokeArgs Empty => new GetWorkspaceUsersInvokeArgs();
    }

    /// <summary>
    /// Result of <c>GetWorkspaceUsers</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceUsersResult
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
        public readonly ImmutableArray<Outputs.GetWorkspaceUsersUserResult> Users;

        [OutputConstructor]
        private GetWorkspaceUsersResult(
            ImmutableArray<string> ids,
            ImmutableArray<string> names,
            ImmutableArray<Outputs.GetWorkspaceUsersUserResult> users)
        {
            Ids = ids;
            Names = names;
            Users = users;
        }
    }

}
