// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// A member of a PAI workspace is a RAM user, or the account itself, with its roles in the workspace. The owner of
    /// a workspace is always a member. You cannot remove the owner.
    /// </summary>
    /// <remarks>
    /// <para><b>Example Usage</b></para>
    /// <para><b>A developer who also labels data</b></para>
    /// <code>
    /// using Pulumi;
    /// using AliCloud = PulumiAlicloudPai.AliCloud;
    /// 
    /// return await Deployment.RunAsync(() =&gt;
    /// {
    ///     var team = new AliCloud.Pai.WorkspaceWorkspace("team", new()
    ///     {
    ///         WorkspaceName = "fraud_detection",
    ///         Description = "Models that score card payments",
    ///         EnvTypes = new[] { "prod" },
    ///     });
    ///     _ = new AliCloud.Pai.WorkspaceMember("analyst", new()
    ///     {
    ///         WorkspaceId = team.Id,
    ///         UserId = "215139608812345678",
    ///         Roles = new[] { "PAI.AlgoDeveloper", "PAI.LabelManager" },
    ///     });
    /// });
    /// </code>
    /// <para><b>Import</b></para>
    /// <para>To import a member, join the ID of its workspace and the ID of the member with a colon. If you know only
    /// the ID of the user, write it with the word <c>user</c> before it.</para>
    /// <code>
    /// $ pulumi import alicloud:pai/workspaceMember:WorkspaceMember analyst &lt;workspace_id&gt;:&lt;member_id&gt;
    /// $ pulumi import alicloud:pai/workspaceMember:WorkspaceMember analyst &lt;workspace_id&gt;:user:&lt;user_id&gt;
    /// </code>
    /// </remarks>
    [AliCloudResourceType("alicloud:pai/workspaceMember:WorkspaceMember")]
    public partial class WorkspaceMember : global::Pulumi.CustomResource
    {
        /// <summary>
        /// When the user became a member, in UTC (ISO 8601).
        /// </summary>
        [Output("createTime")]
        public Output<string> CreateTime { get; private set; } = null!;

        /// <summary>
        /// ID of the member, <c>&lt;workspace_id&gt;-&lt;user_id&gt;</c>.
        /// </summary>
        [Output("memberId")]
        public Output<string> MemberId { get; private set; } = null!;

        /// <summary>
        /// Roles of the member, at least one. A role is <c>PAI.AlgoDeveloper</c>, <c>PAI.AlgoOperator</c>,
        /// <c>PAI.LabelManager</c>, <c>PAI.MaxComputeDeveloper</c>, <c>PAI.WorkspaceAdmin</c>,
        /// <c>PAI.WorkspaceGuest</c>, <c>PAI.WorkspaceOwner</c> or a custom role, <c>role-...</c>. Their order does not
        /// matter. Changing them updates the member in place: new roles are added before old roles are removed.
        /// </summary>
        [Output("roles")]
        public Output<ImmutableArray<string>> Roles { get; private set; } = null!;

        /// <summary>
        /// ID of the RAM user or account. Changing it replaces the member.
        /// </summary>
        [Output("userId")]
        public Output<string> UserId { get; private set; } = null!;

        /// <summary>
        /// Workspace that the user becomes a member of. Changing it replaces the member.
        /// </summary>
        [Output("workspaceId")]
        public Output<string> WorkspaceId { get; private set; } = null!;

        /// <summary>
        /// Makes the resource.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="args">What the program says about it.</param>
        /// <param name="options">The options of the resource.</param>
        public WorkspaceMember(string name, WorkspaceMemberArgs args, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceMember:WorkspaceMember", name, args ?? new WorkspaceMemberArgs(), MakeResourceOptions(options, ""))
        {
        }

        private WorkspaceMember(string name, Input<string> id, WorkspaceMemberState? state = null, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceMember:WorkspaceMember", name, state, MakeResourceOptions(options, id))
        {
        }

        /// <summary>
        /// Looks up a resource that exists, without managing it.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="id">The id of the resource, the same that it is imported by.</param>
        /// <param name="state">What is known of it.</param>
        /// <param name="options">The options of the resource.</param>
        public static WorkspaceMember Get(string name, Input<string> id, WorkspaceMemberState? state = null, CustomResourceOptions? options = null)
        {
            return new WorkspaceMember(name, id, state, options);
        }

        private static CustomResourceOptions MakeResourceOptions(CustomResourceOptions? options, Input<string>? id)
        {
            return Utilities.MergeOptions(options, id);
        }
    }

    /// <summary>
    /// What a program says about a WorkspaceMember.
    /// </summary>
    public sealed class WorkspaceMemberArgs : global::Pulumi.ResourceArgs
    {
        [Input("roles", required: true)]
        private InputList<string>? _roles;

        /// <summary>
        /// Roles of the member, at least one. A role is <c>PAI.AlgoDeveloper</c>, <c>PAI.AlgoOperator</c>,
        /// <c>PAI.LabelManager</c>, <c>PAI.MaxComputeDeveloper</c>, <c>PAI.WorkspaceAdmin</c>,
        /// <c>PAI.WorkspaceGuest</c>, <c>PAI.WorkspaceOwner</c> or a custom role, <c>role-...</c>. Their order does not
        /// matter. Changing them updates the member in place: new roles are added before old roles are removed.
        /// </summary>
        public InputList<string> Roles
        {
            get => _roles ??= new InputList<string>();
            set => _roles = value;
        }

        /// <summary>
        /// ID of the RAM user or account. Changing it replaces the member.
        /// </summary>
        [Input("userId", required: true)]
        public Input<string> UserId { get; set; } = null!;

        /// <summary>
        /// Workspace that the user becomes a member of. Changing it replaces the member.
        /// </summary>
        [Input("workspaceId", required: true)]
        public Input<string> WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceMemberArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceMemberArgs Empty => new WorkspaceMemberArgs();
    }

    /// <summary>
    /// What is known of a WorkspaceMember that is looked up.
    /// </summary>
    public sealed class WorkspaceMemberState : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// When the user became a member, in UTC (ISO 8601).
        /// </summary>
        [Input("createTime")]
        public Input<string>? CreateTime { get; set; }

        /// <summary>
        /// ID of the member, <c>&lt;workspace_id&gt;-&lt;user_id&gt;</c>.
        /// </summary>
        [Input("memberId")]
        public Input<string>? MemberId { get; set; }

        [Input("roles")]
        private InputList<string>? _roles;

        /// <summary>
        /// Roles of the member, at least one. A role is <c>PAI.AlgoDeveloper</c>, <c>PAI.AlgoOperator</c>,
        /// <c>PAI.LabelManager</c>, <c>PAI.MaxComputeDeveloper</c>, <c>PAI.WorkspaceAdmin</c>,
        /// <c>PAI.WorkspaceGuest</c>, <c>PAI.WorkspaceOwner</c> or a custom role, <c>role-...</c>. Their order does not
        /// matter. Changing them updates the member in place: new roles are added before old roles are removed.
        /// </summary>
        public InputList<string> Roles
        {
            get => _roles ??= new InputList<string>();
            set => _roles = value;
        }

        /// <summary>
        /// ID of the RAM user or account. Changing it replaces the member.
        /// </summary>
        [Input("userId")]
        public Input<string>? UserId { get; set; }

        /// <summary>
        /// Workspace that the user becomes a member of. Changing it replaces the member.
        /// </summary>
        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceMemberState()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceMemberState Empty => new WorkspaceMemberState();
    }
}
