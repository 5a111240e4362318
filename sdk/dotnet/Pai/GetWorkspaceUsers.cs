// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The users who can become members of a workspace: it turns the name of a RAM user into the number that
    /// <c>WorkspaceMember</c> takes.
    /// </summary>
    public static class GetWorkspaceUsers
    {
        /// <summary>
        /// The users who can become members of a workspace: it turns the name of a RAM user into the number that
        /// <c>WorkspaceMember</c> takes.
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
        /// The users who can become members of a workspace: it turns the name of a RAM user into the number that
        /// <c>WorkspaceMember</c> takes.
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
        /// The users who can become members of a workspace: it turns the name of a RAM user into the number that
        /// <c>WorkspaceMember</c> takes.
        /// </summary>
        public static Output<GetWorkspaceUsersResult> Invoke(GetWorkspaceUsersInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceUsersResult>("alicloud:pai/getWorkspaceUsers:getWorkspaceUsers", args ?? new GetWorkspaceUsersInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceUsers.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceUsersArgs : global::Pulumi.InvokeArgs
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
        /// Only the user of this number: digits.
        /// </summary>
        [Input("userId")]
        public string? UserId { get; set; }

        /// <summary>
        /// Only the user of this name.
        /// </summary>
        [Input("userName")]
        public string? UserName { get; set; }

        /// <summary>
        /// Users for this workspace.
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
    /// What <c>GetWorkspaceUsers.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceUsersInvokeArgs : global::Pulumi.InvokeArgs
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
        /// Only the user of this number: digits.
        /// </summary>
        [Input("userId")]
        public Input<string>? UserId { get; set; }

        /// <summary>
        /// Only the user of this name.
        /// </summary>
        [Input("userName")]
        public Input<string>? UserName { get; set; }

        /// <summary>
        /// Users for this workspace.
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
    /// What <c>GetWorkspaceUsers</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceUsersResult
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
