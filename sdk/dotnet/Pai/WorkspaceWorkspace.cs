// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// A PAI workspace is the place where a team keeps its models, datasets, code and experiments, and where it gives
    /// roles to its members.
    /// </summary>
    /// <remarks>
    /// <para>The service creates a workspace in the background. The provider waits until its status is <c>ENABLED</c>.
    /// A deleted workspace stays in the recycle bin for 14 days, and you cannot use its name again during that
    /// time.</para>
    /// <para><b>Example Usage</b></para>
    /// <para><b>A workspace with two environments</b></para>
    /// <code>
    /// using Pulumi;
    /// using AliCloud = PulumiAlicloudPai.AliCloud;
    /// 
    /// return await Deployment.RunAsync(() =&gt;
    /// {
    ///     _ = new AliCloud.Pai.WorkspaceWorkspace("team", new()
    ///     {
    ///         WorkspaceName = "fraud_detection",
    ///         DisplayName = "Fraud detection",
    ///         Description = "Models that score card payments",
    ///         EnvTypes = new[] { "dev", "prod" },
    ///     });
    /// });
    /// </code>
    /// <para><b>A workspace that the plugin names</b></para>
    /// <code>
    /// using Pulumi;
    /// using AliCloud = PulumiAlicloudPai.AliCloud;
    /// 
    /// return await Deployment.RunAsync(() =&gt;
    /// {
    ///     _ = new AliCloud.Pai.WorkspaceWorkspace("trials", new()
    ///     {
    ///         Description = "Trials, replaced whenever needed",
    ///         EnvTypes = new[] { "prod" },
    ///     });
    /// });
    /// </code>
    /// <para><b>Import</b></para>
    /// <para>To import a workspace, use its ID, which is a number.</para>
    /// <code>
    /// $ pulumi import alicloud:pai/workspaceWorkspace:WorkspaceWorkspace team &lt;workspace_id&gt;
    /// </code>
    /// </remarks>
    [AliCloudResourceType("alicloud:pai/workspaceWorkspace:WorkspaceWorkspace")]
    public partial class WorkspaceWorkspace : global::Pulumi.CustomResource
    {
        /// <summary>
        /// Login names of the administrators, in the order in which the service returns them.
        /// </summary>
        [Output("adminNames")]
        public Output<ImmutableArray<string>> AdminNames { get; private set; } = null!;

        /// <summary>
        /// When the workspace was created, in UTC (ISO 8601).
        /// </summary>
        [Output("createTime")]
        public Output<string> CreateTime { get; private set; } = null!;

        /// <summary>
        /// What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
        /// </summary>
        [Output("description")]
        public Output<string> Description { get; private set; } = null!;

        /// <summary>
        /// Name that the console shows. It can be any text. Defaults to the workspace name. Changing it updates the
        /// workspace in place.
        /// </summary>
        [Output("displayName")]
        public Output<string> DisplayName { get; private set; } = null!;

        /// <summary>
        /// Environments of the workspace: <c>prod</c> alone (simple mode), or <c>dev</c> and <c>prod</c> (standard
        /// mode). The order does not matter. Changing it replaces the workspace. Give the new workspace another
        /// <c>WorkspaceName</c>, because the old name stays taken for 14 days.
        /// </summary>
        [Output("envTypes")]
        public Output<ImmutableArray<string>> EnvTypes { get; private set; } = null!;

        /// <summary>
        /// When the workspace was last changed, in UTC (ISO 8601).
        /// </summary>
        [Output("gmtModifiedTime")]
        public Output<string?> GmtModifiedTime { get; private set; } = null!;

        /// <summary>
        /// Whether this is the account's default workspace in the region. Models that name no workspace are created in
        /// it.
        /// </summary>
        [Output("isDefault")]
        public Output<bool?> IsDefault { get; private set; } = null!;

        /// <summary>
        /// Account that owns the workspace.
        /// </summary>
        [Output("owner")]
        public Output<Outputs.WorkspaceWorkspaceOwner?> Owner { get; private set; } = null!;

        /// <summary>
        /// Resource group of the workspace, <c>rg-...</c>. Defaults to the account's default resource group. Changing
        /// it moves the workspace to the other group.
        /// </summary>
        [Output("resourceGroupId")]
        public Output<string> ResourceGroupId { get; private set; } = null!;

        /// <summary>
        /// State of the workspace: <c>ENABLED</c> (ready), <c>INITIALIZING</c>, <c>UPDATING</c>, <c>FAILURE</c> (it
        /// could not be created), <c>DISABLED</c> (switched off by hand) or <c>FROZEN</c> (payment overdue).
        /// </summary>
        [Output("status")]
        public Output<string> Status { get; private set; } = null!;

        /// <summary>
        /// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. A longer name gives
        /// a warning; a name that breaks another of these rules is refused. The name must be unique in the region, also
        /// among the workspaces of DataWorks. It stays taken for 14 days after the workspace is deleted. If you leave
        /// it out, the provider makes a name from the resource's name in your program, cut to 15 characters, and seven
        /// random hexadecimal digits, for example <c>team_1b9c3f0</c>. Changing it replaces the workspace.
        /// </summary>
        [Output("workspaceName")]
        public Output<string> WorkspaceName { get; private set; } = null!;

        /// <summary>
        /// Makes the resource.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="args">What the program says about it.</param>
        /// <param name="options">The options of the resource.</param>
        public WorkspaceWorkspace(string name, WorkspaceWorkspaceArgs args, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceWorkspace:WorkspaceWorkspace", name, args ?? new WorkspaceWorkspaceArgs(), MakeResourceOptions(options, ""))
        {
        }

        private WorkspaceWorkspace(string name, Input<string> id, WorkspaceWorkspaceState? state = null, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceWorkspace:WorkspaceWorkspace", name, state, MakeResourceOptions(options, id))
        {
        }

        /// <summary>
        /// Looks up a resource that exists, without managing it.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="id">The id of the resource, the same that it is imported by.</param>
        /// <param name="state">What is known of it.</param>
        /// <param name="options">The options of the resource.</param>
        public static WorkspaceWorkspace Get(string name, Input<string> id, WorkspaceWorkspaceState? state = null, CustomResourceOptions? options = null)
        {
            return new WorkspaceWorkspace(name, id, state, options);
        }

        private static CustomResourceOptions MakeResourceOptions(CustomResourceOptions? options, Input<string>? id)
        {
            return Utilities.MergeOptions(options, id);
        }
    }

    /// <summary>
    /// What a program says about a WorkspaceWorkspace.
    /// </summary>
    public sealed class WorkspaceWorkspaceArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
        /// </summary>
        [Input("description", required: true)]
        public Input<string> Description { get; set; } = null!;

        /// <summary>
        /// Name that the console shows. It can be any text. Defaults to the workspace name. Changing it updates the
        /// workspace in place.
        /// </summary>
        [Input("displayName")]
        public Input<string>? DisplayName { get; set; }

        [Input("envTypes", required: true)]
        private InputList<string>? _envTypes;

        /// <summary>
        /// Environments of the workspace: <c>prod</c> alone (simple mode), or <c>dev</c> and <c>prod</c> (standard
        /// mode). The order does not matter. Changing it replaces the workspace. Give the new workspace another
        /// <c>WorkspaceName</c>, because the old name stays taken for 14 days.
        /// </summary>
        public InputList<string> EnvTypes
        {
            get => _envTypes ??= new InputList<string>();
            set => _envTypes = value;
        }

        /// <summary>
        /// Resource group of the workspace, <c>rg-...</c>. Defaults to the account's default resource group. Changing
        /// it moves the workspace to the other group.
        /// </summary>
        [Input("resourceGroupId")]
        public Input<string>? ResourceGroupId { get; set; }

        /// <summary>
        /// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. A longer name gives
        /// a warning; a name that breaks another of these rules is refused. The name must be unique in the region, also
        /// among the workspaces of DataWorks. It stays taken for 14 days after the workspace is deleted. If you leave
        /// it out, the provider makes a name from the resource's name in your program, cut to 15 characters, and seven
        /// random hexadecimal digits, for example <c>team_1b9c3f0</c>. Changing it replaces the workspace.
        /// </summary>
        [Input("workspaceName")]
        public Input<string>? WorkspaceName { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceWorkspaceArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceWorkspaceArgs Empty => new WorkspaceWorkspaceArgs();
    }

    /// <summary>
    /// What is known of a WorkspaceWorkspace that is looked up.
    /// </summary>
    public sealed class WorkspaceWorkspaceState : global::Pulumi.ResourceArgs
    {
        [Input("adminNames")]
        private InputList<string>? _adminNames;

        /// <summary>
        /// Login names of the administrators, in the order in which the service returns them.
        /// </summary>
        public InputList<string> AdminNames
        {
            get => _adminNames ??= new InputList<string>();
            set => _adminNames = value;
        }

        /// <summary>
        /// When the workspace was created, in UTC (ISO 8601).
        /// </summary>
        [Input("createTime")]
        public Input<string>? CreateTime { get; set; }

        /// <summary>
        /// What the workspace is for, at most 80 characters. Changing it updates the workspace in place.
        /// </summary>
        [Input("description")]
        public Input<string>? Description { get; set; }

        /// <summary>
        /// Name that the console shows. It can be any text. Defaults to the workspace name. Changing it updates the
        /// workspace in place.
        /// </summary>
        [Input("displayName")]
        public Input<string>? DisplayName { get; set; }

        [Input("envTypes")]
        private InputList<string>? _envTypes;

        /// <summary>
        /// Environments of the workspace: <c>prod</c> alone (simple mode), or <c>dev</c> and <c>prod</c> (standard
        /// mode). The order does not matter. Changing it replaces the workspace. Give the new workspace another
        /// <c>WorkspaceName</c>, because the old name stays taken for 14 days.
        /// </summary>
        public InputList<string> EnvTypes
        {
            get => _envTypes ??= new InputList<string>();
            set => _envTypes = value;
        }

        /// <summary>
        /// When the workspace was last changed, in UTC (ISO 8601).
        /// </summary>
        [Input("gmtModifiedTime")]
        public Input<string>? GmtModifiedTime { get; set; }

        /// <summary>
        /// Whether this is the account's default workspace in the region. Models that name no workspace are created in
        /// it.
        /// </summary>
        [Input("isDefault")]
        public Input<bool>? IsDefault { get; set; }

        /// <summary>
        /// Account that owns the workspace.
        /// </summary>
        [Input("owner")]
        public Input<Inputs.WorkspaceWorkspaceOwnerGetArgs>? Owner { get; set; }

        /// <summary>
        /// Resource group of the workspace, <c>rg-...</c>. Defaults to the account's default resource group. Changing
        /// it moves the workspace to the other group.
        /// </summary>
        [Input("resourceGroupId")]
        public Input<string>? ResourceGroupId { get; set; }

        /// <summary>
        /// State of the workspace: <c>ENABLED</c> (ready), <c>INITIALIZING</c>, <c>UPDATING</c>, <c>FAILURE</c> (it
        /// could not be created), <c>DISABLED</c> (switched off by hand) or <c>FROZEN</c> (payment overdue).
        /// </summary>
        [Input("status")]
        public Input<string>? Status { get; set; }

        /// <summary>
        /// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. A longer name gives
        /// a warning; a name that breaks another of these rules is refused. The name must be unique in the region, also
        /// among the workspaces of DataWorks. It stays taken for 14 days after the workspace is deleted. If you leave
        /// it out, the provider makes a name from the resource's name in your program, cut to 15 characters, and seven
        /// random hexadecimal digits, for example <c>team_1b9c3f0</c>. Changing it replaces the workspace.
        /// </summary>
        [Input("workspaceName")]
        public Input<string>? WorkspaceName { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceWorkspaceState()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceWorkspaceState Empty => new WorkspaceWorkspaceState();
    }
}
