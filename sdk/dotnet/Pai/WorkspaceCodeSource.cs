// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// A code source of a PAI workspace is a Git repository that jobs clone before they start.
    /// </summary>
    /// <remarks>
    /// <para>You can make a private code source public, but the service cannot make it private again. A change from
    /// <c>PUBLIC</c> to <c>PRIVATE</c> therefore replaces the code source.</para>
    /// <para><b>Example Usage</b></para>
    /// <para><b>A public repository</b></para>
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
    ///     _ = new AliCloud.Pai.WorkspaceCodeSource("training", new()
    ///     {
    ///         WorkspaceId = team.Id,
    ///         DisplayName = "card-training",
    ///         Accessibility = "PRIVATE",
    ///         CodeRepo = "https://github.com/example/card-training.git",
    ///         CodeBranch = "main",
    ///         MountPath = "/root/code/",
    ///     });
    /// });
    /// </code>
    /// <para><b>Import</b></para>
    /// <para>To import a code source, use its ID, <c>code-...</c>. The service may not show the access token. If the
    /// import warns you, write the token into your program. If the import wrote it in clear, move it to the
    /// configuration with <c>--secret</c>.</para>
    /// <code>
    /// $ pulumi import alicloud:pai/workspaceCodeSource:WorkspaceCodeSource training &lt;code_source_id&gt;
    /// </code>
    /// </remarks>
    [AliCloudResourceType("alicloud:pai/workspaceCodeSource:WorkspaceCodeSource")]
    public partial class WorkspaceCodeSource : global::Pulumi.CustomResource
    {
        /// <summary>
        /// Who can see the code source in the workspace: <c>PRIVATE</c> (its owner and the administrators) or
        /// <c>PUBLIC</c> (every member). A change to <c>PUBLIC</c> updates the code source in place. A change to
        /// <c>PRIVATE</c> replaces it.
        /// </summary>
        [Output("accessibility")]
        public Output<string> Accessibility { get; private set; } = null!;

        /// <summary>
        /// Where the files go. 0 clones the repository into a new folder below <c>MountPath</c>, 1 into
        /// <c>MountPath</c> itself. Defaults to 0. Changing it updates the code source in place.
        /// </summary>
        [Output("cloneType")]
        public Output<int?> CloneType { get; private set; } = null!;

        /// <summary>
        /// Branch to clone. Defaults to the repository's default branch. Changing it updates the code source in place.
        /// </summary>
        [Output("codeBranch")]
        public Output<string?> CodeBranch { get; private set; } = null!;

        /// <summary>
        /// Commit to check out after cloning. Changing it updates the code source in place; removing it clears the
        /// value.
        /// </summary>
        [Output("codeCommit")]
        public Output<string?> CodeCommit { get; private set; } = null!;

        /// <summary>
        /// Address of the repository, at most 1024 characters, for example
        /// <c>https://github.com/&lt;owner&gt;/&lt;name&gt;.git</c>. A longer address gives a warning. Changing it
        /// updates the code source in place.
        /// </summary>
        [Output("codeRepo")]
        public Output<string> CodeRepo { get; private set; } = null!;

        /// <summary>
        /// Token that may read a private repository. The token is a secret: the service may not show it again, and
        /// Pulumi encrypts it in the state. Changing it updates the code source in place; removing it clears the value.
        /// </summary>
        [Output("codeRepoAccessToken")]
        public Output<string?> CodeRepoAccessToken { get; private set; } = null!;

        /// <summary>
        /// User that the token belongs to. Changing it updates the code source in place; removing it clears the value.
        /// </summary>
        [Output("codeRepoUserName")]
        public Output<string?> CodeRepoUserName { get; private set; } = null!;

        /// <summary>
        /// When the code source was created, in UTC (ISO 8601).
        /// </summary>
        [Output("createTime")]
        public Output<string> CreateTime { get; private set; } = null!;

        /// <summary>
        /// What the code is for. Changing it updates the code source in place; removing it clears the value.
        /// </summary>
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;

        /// <summary>
        /// Name of the code source, at most 1024 characters. A longer name gives a warning. If you leave it out, the
        /// provider makes a name from the resource's name in your program and seven random hexadecimal digits, for
        /// example <c>training-1b9c3f0</c>. A <c>-</c> replaces every character that is not a letter, a digit, <c>_</c>
        /// or <c>-</c>. Changing it updates the code source in place.
        /// </summary>
        [Output("displayName")]
        public Output<string> DisplayName { get; private set; } = null!;

        /// <summary>
        /// When the code source was last changed, in UTC (ISO 8601).
        /// </summary>
        [Output("gmtModifiedTime")]
        public Output<string?> GmtModifiedTime { get; private set; } = null!;

        /// <summary>
        /// Folder in the job's container into which the repository is cloned, for example <c>/root/code/</c>. Changing
        /// it updates the code source in place.
        /// </summary>
        [Output("mountPath")]
        public Output<string> MountPath { get; private set; } = null!;

        /// <summary>
        /// ID of the account or RAM user that created the code source.
        /// </summary>
        [Output("userId")]
        public Output<string?> UserId { get; private set; } = null!;

        /// <summary>
        /// Workspace of the code source. Changing it replaces the code source.
        /// </summary>
        [Output("workspaceId")]
        public Output<string> WorkspaceId { get; private set; } = null!;

        /// <summary>
        /// Makes the resource.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="args">What the program says about it.</param>
        /// <param name="options">The options of the resource.</param>
        public WorkspaceCodeSource(string name, WorkspaceCodeSourceArgs args, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceCodeSource:WorkspaceCodeSource", name, args ?? new WorkspaceCodeSourceArgs(), MakeResourceOptions(options, ""))
        {
        }

        private WorkspaceCodeSource(string name, Input<string> id, WorkspaceCodeSourceState? state = null, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceCodeSource:WorkspaceCodeSource", name, state, MakeResourceOptions(options, id))
        {
        }

        /// <summary>
        /// Looks up a resource that exists, without managing it.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="id">The id of the resource, the same that it is imported by.</param>
        /// <param name="state">What is known of it.</param>
        /// <param name="options">The options of the resource.</param>
        public static WorkspaceCodeSource Get(string name, Input<string> id, WorkspaceCodeSourceState? state = null, CustomResourceOptions? options = null)
        {
            return new WorkspaceCodeSource(name, id, state, options);
        }

        private static CustomResourceOptions MakeResourceOptions(CustomResourceOptions? options, Input<string>? id)
        {
            return Utilities.MergeOptions(options, id, "codeRepoAccessToken");
        }
    }

    /// <summary>
    /// What a program says about a WorkspaceCodeSource.
    /// </summary>
    public sealed class WorkspaceCodeSourceArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Who can see the code source in the workspace: <c>PRIVATE</c> (its owner and the administrators) or
        /// <c>PUBLIC</c> (every member). A change to <c>PUBLIC</c> updates the code source in place. A change to
        /// <c>PRIVATE</c> replaces it.
        /// </summary>
        [Input("accessibility", required: true)]
        public Input<string> Accessibility { get; set; } = null!;

        /// <summary>
        /// Where the files go. 0 clones the repository into a new folder below <c>MountPath</c>, 1 into
        /// <c>MountPath</c> itself. Defaults to 0. Changing it updates the code source in place.
        /// </summary>
        [Input("cloneType")]
        public Input<int>? CloneType { get; set; }

        /// <summary>
        /// Branch to clone. Defaults to the repository's default branch. Changing it updates the code source in place.
        /// </summary>
        [Input("codeBranch")]
        public Input<string>? CodeBranch { get; set; }

        /// <summary>
        /// Commit to check out after cloning. Changing it updates the code source in place; removing it clears the
        /// value.
        /// </summary>
        [Input("codeCommit")]
        public Input<string>? CodeCommit { get; set; }

        /// <summary>
        /// Address of the repository, at most 1024 characters, for example
        /// <c>https://github.com/&lt;owner&gt;/&lt;name&gt;.git</c>. A longer address gives a warning. Changing it
        /// updates the code source in place.
        /// </summary>
        [Input("codeRepo", required: true)]
        public Input<string> CodeRepo { get; set; } = null!;

        [Input("codeRepoAccessToken")]
        private Input<string>? _codeRepoAccessToken;

        /// <summary>
        /// Token that may read a private repository. The token is a secret: the service may not show it again, and
        /// Pulumi encrypts it in the state. Changing it updates the code source in place; removing it clears the value.
        /// </summary>
        public Input<string>? CodeRepoAccessToken
        {
            get => _codeRepoAccessToken;
            set => _codeRepoAccessToken = Utilities.Secret(value);
        }

        /// <summary>
        /// User that the token belongs to. Changing it updates the code source in place; removing it clears the value.
        /// </summary>
        [Input("codeRepoUserName")]
        public Input<string>? CodeRepoUserName { get; set; }

        /// <summary>
        /// What the code is for. Changing it updates the code source in place; removing it clears the value.
        /// </summary>
        [Input("description")]
        public Input<string>? Description { get; set; }

        /// <summary>
        /// Name of the code source, at most 1024 characters. A longer name gives a warning. If you leave it out, the
        /// provider makes a name from the resource's name in your program and seven random hexadecimal digits, for
        /// example <c>training-1b9c3f0</c>. A <c>-</c> replaces every character that is not a letter, a digit, <c>_</c>
        /// or <c>-</c>. Changing it updates the code source in place.
        /// </summary>
        [Input("displayName")]
        public Input<string>? DisplayName { get; set; }

        /// <summary>
        /// Folder in the job's container into which the repository is cloned, for example <c>/root/code/</c>. Changing
        /// it updates the code source in place.
        /// </summary>
        [Input("mountPath", required: true)]
        public Input<string> MountPath { get; set; } = null!;

        /// <summary>
        /// Workspace of the code source. Changing it replaces the code source.
        /// </summary>
        [Input("workspaceId", required: true)]
        public Input<string> WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceCodeSourceArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceCodeSourceArgs Empty => new WorkspaceCodeSourceArgs();
    }

    /// <summary>
    /// What is known of a WorkspaceCodeSource that is looked up.
    /// </summary>
    public sealed class WorkspaceCodeSourceState : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Who can see the code source in the workspace: <c>PRIVATE</c> (its owner and the administrators) or
        /// <c>PUBLIC</c> (every member). A change to <c>PUBLIC</c> updates the code source in place. A change to
        /// <c>PRIVATE</c> replaces it.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        /// <summary>
        /// Where the files go. 0 clones the repository into a new folder below <c>MountPath</c>, 1 into
        /// <c>MountPath</c> itself. Defaults to 0. Changing it updates the code source in place.
        /// </summary>
        [Input("cloneType")]
        public Input<int>? CloneType { get; set; }

        /// <summary>
        /// Branch to clone. Defaults to the repository's default branch. Changing it updates the code source in place.
        /// </summary>
        [Input("codeBranch")]
        public Input<string>? CodeBranch { get; set; }

        /// <summary>
        /// Commit to check out after cloning. Changing it updates the code source in place; removing it clears the
        /// value.
        /// </summary>
        [Input("codeCommit")]
        public Input<string>? CodeCommit { get; set; }

        /// <summary>
        /// Address of the repository, at most 1024 characters, for example
        /// <c>https://github.com/&lt;owner&gt;/&lt;name&gt;.git</c>. A longer address gives a warning. Changing it
        /// updates the code source in place.
        /// </summary>
        [Input("codeRepo")]
        public Input<string>? CodeRepo { get; set; }

        [Input("codeRepoAccessToken")]
        private Input<string>? _codeRepoAccessToken;

        /// <summary>
        /// Token that may read a private repository. The token is a secret: the service may not show it again, and
        /// Pulumi encrypts it in the state. Changing it updates the code source in place; removing it clears the value.
        /// </summary>
        public Input<string>? CodeRepoAccessToken
        {
            get => _codeRepoAccessToken;
            set => _codeRepoAccessToken = Utilities.Secret(value);
        }

        /// <summary>
        /// User that the token belongs to. Changing it updates the code source in place; removing it clears the value.
        /// </summary>
        [Input("codeRepoUserName")]
        public Input<string>? CodeRepoUserName { get; set; }

        /// <summary>
        /// When the code source was created, in UTC (ISO 8601).
        /// </summary>
        [Input("createTime")]
        public Input<string>? CreateTime { get; set; }

        /// <summary>
        /// What the code is for. Changing it updates the code source in place; removing it clears the value.
        /// </summary>
        [Input("description")]
        public Input<string>? Description { get; set; }

        /// <summary>
        /// Name of the code source, at most 1024 characters. A longer name gives a warning. If you leave it out, the
        /// provider makes a name from the resource's name in your program and seven random hexadecimal digits, for
        /// example <c>training-1b9c3f0</c>. A <c>-</c> replaces every character that is not a letter, a digit, <c>_</c>
        /// or <c>-</c>. Changing it updates the code source in place.
        /// </summary>
        [Input("displayName")]
        public Input<string>? DisplayName { get; set; }

        /// <summary>
        /// When the code source was last changed, in UTC (ISO 8601).
        /// </summary>
        [Input("gmtModifiedTime")]
        public Input<string>? GmtModifiedTime { get; set; }

        /// <summary>
        /// Folder in the job's container into which the repository is cloned, for example <c>/root/code/</c>. Changing
        /// it updates the code source in place.
        /// </summary>
        [Input("mountPath")]
        public Input<string>? MountPath { get; set; }

        /// <summary>
        /// ID of the account or RAM user that created the code source.
        /// </summary>
        [Input("userId")]
        public Input<string>? UserId { get; set; }

        /// <summary>
        /// Workspace of the code source. Changing it replaces the code source.
        /// </summary>
        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceCodeSourceState()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceCodeSourceState Empty => new WorkspaceCodeSourceState();
    }
}
