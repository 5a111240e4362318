// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Finds one user who can become a member of the workspace, by name or by ID. The call fails if no user matches, or
    /// if more than one does.
    /// </summary>
    public static class GetWorkspaceUser
    {
        /// <summary>
        /// Finds one user who can become a member of the workspace, by name or by ID. The call fails if no user
        /// matches, or if more than one does.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>A member by the name of the RAM user</b></para>
        /// <code>
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var analyst = AliCloud.Pai.GetWorkspaceUser.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         UserName = "analyst@fraud-team",
        ///     });
        ///     _ = new AliCloud.Pai.WorkspaceMember("analyst", new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         UserId = analyst.Apply(found =&gt; found.Id),
        ///         Roles = new[] { "PAI.AlgoDeveloper" },
        ///     });
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceUserResult> InvokeAsync(GetWorkspaceUserArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceUserResult>("alicloud:pai/getWorkspaceUser:getWorkspaceUser", args ?? new GetWorkspaceUserArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Finds one user who can become a member of the workspace, by name or by ID. The call fails if no user
        /// matches, or if more than one does.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>A member by the name of the RAM user</b></para>
        /// <code>
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var analyst = AliCloud.Pai.GetWorkspaceUser.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         UserName = "analyst@fraud-team",
        ///     });
        ///     _ = new AliCloud.Pai.WorkspaceMember("analyst", new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         UserId = analyst.Apply(found =&gt; found.Id),
        ///         Roles = new[] { "PAI.AlgoDeveloper" },
        ///     });
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceUserResult> Invoke(GetWorkspaceUserInvokeArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceUserResult>("alicloud:pai/getWorkspaceUser:getWorkspaceUser", args ?? new GetWorkspaceUserInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Finds one user who can become a member of the workspace, by name or by ID. The call fails if no user
        /// matches, or if more than one does.
        /// </summary>
        public static Output<GetWorkspaceUserResult> Invoke(GetWorkspaceUserInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceUserResult>("alicloud:pai/getWorkspaceUser:getWorkspaceUser", args ?? new GetWorkspaceUserInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceUser.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceUserArgs : global::Pulumi.InvokeArgs
    {
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
        public GetWorkspaceUserArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceUserArgs Empty => new GetWorkspaceUserArgs();
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceUser.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceUserInvokeArgs : global::Pulumi.InvokeArgs
    {
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
        public GetWorkspaceUserInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceUserInvokeArgs Empty => new GetWorkspaceUserInvokeArgs();
    }

    /// <summary>
    /// Result of <c>GetWorkspaceUser</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceUserResult
    {
        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// ID of the account or RAM user. Use it as <c>UserId</c> of a <c>WorkspaceMember</c>.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// Name of the user.
        /// </summary>
        public readonly string? UserName;

        /// <summary>
        /// Workspace that the user can become a member of.
        /// </summary>
        public readonly string WorkspaceId;

        [OutputConstructor]
        private GetWorkspaceUserResult(
            string id,
            string? userId,
            string? userName,
            string workspaceId)
        {
            Id = id;
            UserId = userId;
            UserName = userName;
            WorkspaceId = workspaceId;
        }
    }

}
