// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// A PAI workspace: the place in which a team keeps its models, datasets, code and experiments, and in which it
    /// gives its members their roles.
    /// </summary>
    /// <remarks>
    /// <para>The service creates a workspace in the background; the resource is ready when its status is
    /// <c>ENABLED</c>. A deleted workspace lies in the recycle bin for 14 days, and its name stays taken that
    /// long.</para>
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
    /// <para>The import id is the number of the workspace.</para>
    /// <code>
    /// $ pulumi import alicloud:pai/workspaceWorkspace:WorkspaceWorkspace team &lt;workspace_id&gt;
    /// </code>
    /// </remarks>
    [AliCloudResourceType("alicloud:pai/workspaceWorkspace:WorkspaceWorkspace")]
    public partial class WorkspaceWorkspace : global::Pulumi.CustomResource
    {
        /// <summary>
        /// Login names of the administrators, in the order the service gives.
        /// </summary>
        [Output("adminNames")]
        public Output<ImmutableArray<string>> AdminNames { get; private set; } = null!;

        /// <summary>
        /// When the workspace was created, in UTC (ISO 8601).
        /// </summary>
        [Output("createTime")]
        public Output<string> CreateTime { get; private set; } = null!;

        /// <summary>
        /// What the workspace is for, at most 80 characters. Changed in place.
        /// </summary>
        [Output("description")]
        public Output<string> Description { get; private set; } = null!;

        /// <summary>
        /// Name shown in the console; free text. Defaults to the workspace name. Changed in place.
        /// </summary>
        [Output("displayName")]
        public Output<string> DisplayName { get; private set; } = null!;

        /// <summary>
        /// Environments of the workspace: <c>prod</c> alone (simple mode), or <c>dev</c> and <c>prod</c> (standard
        /// mode). The order does not matter. Changing it replaces the workspace, which needs a new <c>WorkspaceName</c>
        /// as well: the old name stays taken for 14 days.
        /// </summary>
        [Output("envTypes")]
        public Output<ImmutableArray<string>> EnvTypes { get; private set; } = null!;

        /// <summary>
        /// When the workspace was last changed, in UTC (ISO 8601).
        /// </summary>
        [Output("gmtModifiedTime")]
        public Output<string?> GmtModifiedTime { get; private set; } = null!;

        /// <summary>
        /// Whether it is the account's default workspace in the region: the one that models are made in when a program
        /// names none.
        /// </summary>
        [Output("isDefault")]
        public Output<bool?> IsDefault { get; private set; } = null!;

        /// <summary>
        /// The account that the workspace belongs to.
        /// </summary>
        [Output("owner")]
        public Output<Outputs.WorkspaceWorkspaceOwner?> Owner { get; private set; } = null!;

        /// <summary>
        /// Resource group that the workspace belongs to, <c>rg-...</c>. Defaults to the account's default resource
        /// group. Changing it moves the workspace.
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
        /// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. It is unique in the
        /// region, together with the workspaces of DataWorks, and stays taken for 14 days after the workspace was
        /// deleted. Where it is left out, it is made of the resource's name in the program, cut to 15 characters, and
        /// seven random digits: <c>team_1b9c3f0</c>, for example. Changing it replaces the workspace.
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
        /// What the workspace is for, at most 80 characters. Changed in place.
        /// </summary>
        [Input("description", required: true)]
        public Input<string> Description { get; set; } = null!;

        /// <summary>
        /// Name shown in the console; free text. Defaults to the workspace name. Changed in place.
        /// </summary>
        [Input("displayName")]
        public Input<string>? DisplayName { get; set; }

        [Input("envTypes", required: true)]
        private InputList<string>? _envTypes;

        /// <summary>
        /// Environments of the workspace: <c>prod</c> alone (simple mode), or <c>dev</c> and <c>prod</c> (standard
        /// mode). The order does not matter. Changing it replaces the workspace, which needs a new <c>WorkspaceName</c>
        /// as well: the old name stays taken for 14 days.
        /// </summary>
        public InputList<string> EnvTypes
        {
            get => _envTypes ??= new InputList<string>();
            set => _envTypes = value;
        }

        /// <summary>
        /// Resource group that the workspace belongs to, <c>rg-...</c>. Defaults to the account's default resource
        /// group. Changing it moves the workspace.
        /// </summary>
        [Input("resourceGroupId")]
        public Input<string>? ResourceGroupId { get; set; }

        /// <summary>
        /// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. It is unique in the
        /// region, together with the workspaces of DataWorks, and stays taken for 14 days after the workspace was
        /// deleted. Where it is left out, it is made of the resource's name in the program, cut to 15 characters, and
        /// seven random digits: <c>team_1b9c3f0</c>, for example. Changing it replaces the workspace.
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
        /// Login names of the administrators, in the order the service gives.
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
        /// What the workspace is for, at most 80 characters. Changed in place.
        /// </summary>
        [Input("description")]
        public Input<string>? Description { get; set; }

        /// <summary>
        /// Name shown in the console; free text. Defaults to the workspace name. Changed in place.
        /// </summary>
        [Input("displayName")]
        public Input<string>? DisplayName { get; set; }

        [Input("envTypes")]
        private InputList<string>? _envTypes;

        /// <summary>
        /// Environments of the workspace: <c>prod</c> alone (simple mode), or <c>dev</c> and <c>prod</c> (standard
        /// mode). The order does not matter. Changing it replaces the workspace, which needs a new <c>WorkspaceName</c>
        /// as well: the old name stays taken for 14 days.
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
        /// Whether it is the account's default workspace in the region: the one that models are made in when a program
        /// names none.
        /// </summary>
        [Input("isDefault")]
        public Input<bool>? IsDefault { get; set; }

        /// <summary>
        /// The account that the workspace belongs to.
        /// </summary>
        [Input("owner")]
        public Input<Inputs.WorkspaceWorkspaceOwnerGetArgs>? Owner { get; set; }

        /// <summary>
        /// Resource group that the workspace belongs to, <c>rg-...</c>. Defaults to the account's default resource
        /// group. Changing it moves the workspace.
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
        /// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. It is unique in the
        /// region, together with the workspaces of DataWorks, and stays taken for 14 days after the workspace was
        /// deleted. Where it is left out, it is made of the resource's name in the program, cut to 15 characters, and
        /// seven random digits: <c>team_1b9c3f0</c>, for example. Changing it replaces the workspace.
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
