// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// A dataset of a PAI workspace gives a name and a description to data in OSS, NAS, CPFS or other storage. The
    /// dataset has the address of the data, never the data itself.
    /// </summary>
    /// <remarks>
    /// <para>The service creates the version <c>v1</c> together with the dataset. Create further versions with
    /// <c>WorkspaceDatasetversion</c>. If you delete a dataset, its versions are deleted as well.</para>
    /// <para><b>Example Usage</b></para>
    /// <para><b>A folder of files in OSS</b></para>
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
    ///     _ = new AliCloud.Pai.WorkspaceDataset("cards", new()
    ///     {
    ///         WorkspaceId = team.Id,
    ///         DatasetName = "card-payments",
    ///         DataSourceType = "OSS",
    ///         Property = "DIRECTORY",
    ///         Uri = "oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/",
    ///         Accessibility = "PUBLIC",
    ///         Labels = new[]
    ///         {
    ///             new AliCloud.Pai.Inputs.WorkspaceDatasetLabelArgs { Key = "quarter", Value = "2026-q3" },
    ///         },
    ///     });
    /// });
    /// </code>
    /// <para><b>Import</b></para>
    /// <para>To import a dataset, use its ID, <c>d-...</c>.</para>
    /// <code>
    /// $ pulumi import alicloud:pai/workspaceDataset:WorkspaceDataset cards &lt;dataset_id&gt;
    /// </code>
    /// </remarks>
    [AliCloudResourceType("alicloud:pai/workspaceDataset:WorkspaceDataset")]
    public partial class WorkspaceDataset : global::Pulumi.CustomResource
    {
        /// <summary>
        /// Who can see the dataset in the workspace: <c>PRIVATE</c> (its owner and the administrators), <c>PUBLIC</c>
        /// (every member) or <c>ROLE_PUBLIC</c> (the roles in <c>AccessibleRoleIdList</c>). Defaults to <c>PRIVATE</c>.
        /// Changing it updates the dataset in place; removing it restores the default.
        /// </summary>
        [Output("accessibility")]
        public Output<string> Accessibility { get; private set; } = null!;

        /// <summary>
        /// Roles that can see the dataset if <c>Accessibility</c> is <c>ROLE_PUBLIC</c>, for example
        /// <c>PAI.AlgoDeveloper</c>. Their order does not matter. Changing them updates the dataset in place; removing
        /// them clears the value.
        /// </summary>
        [Output("accessibleRoleIdList")]
        public Output<ImmutableArray<string>> AccessibleRoleIdList { get; private set; } = null!;

        /// <summary>
        /// When the dataset was created, in UTC (ISO 8601).
        /// </summary>
        [Output("createTime")]
        public Output<string> CreateTime { get; private set; } = null!;

        /// <summary>
        /// Kind of storage: <c>OSS</c>, <c>NAS</c>, <c>EXTREMENAS</c>, <c>CPFS</c>, <c>BMCPFS</c>, <c>MAXCOMPUTE</c> or
        /// <c>URL</c>. Changing it replaces the dataset.
        /// </summary>
        [Output("dataSourceType")]
        public Output<string> DataSourceType { get; private set; } = null!;

        /// <summary>
        /// Kind of data: <c>COMMON</c>, <c>PIC</c>, <c>TEXT</c>, <c>VIDEO</c> or <c>AUDIO</c>. Defaults to
        /// <c>COMMON</c>. Changing it replaces the dataset.
        /// </summary>
        [Output("dataType")]
        public Output<string> DataType { get; private set; } = null!;

        /// <summary>
        /// Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not beginning
        /// with an underscore or a hyphen. The name must be unique in the workspace. If you leave it out, the provider
        /// makes a name from the resource's name in your program and seven random hexadecimal digits, for example
        /// <c>cards-1b9c3f0</c>. Changing it updates the dataset in place.
        /// </summary>
        [Output("datasetName")]
        public Output<string> DatasetName { get; private set; } = null!;

        /// <summary>
        /// What the data is. Changing it updates the dataset in place; removing it clears the value.
        /// </summary>
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;

        /// <summary>
        /// Edition of the dataset: <c>BASIC</c>, <c>ADVANCED</c> or <c>LOGICAL</c>. Defaults to <c>BASIC</c>. You can
        /// change <c>BASIC</c> to <c>ADVANCED</c> in place; any other change replaces the dataset.
        /// </summary>
        [Output("edition")]
        public Output<string?> Edition { get; private set; } = null!;

        /// <summary>
        /// When the dataset was last changed, in UTC (ISO 8601).
        /// </summary>
        [Output("gmtModifiedTime")]
        public Output<string?> GmtModifiedTime { get; private set; } = null!;

        /// <summary>
        /// Where the storage is, as a JSON string. Its keys depend on <c>DataSourceType</c>, for example <c>region</c>,
        /// <c>bucket</c> and <c>path</c> for OSS. Jobs use it to mount the dataset. The provider compares the JSON
        /// itself, so spaces and the order of keys do not matter. Changing it replaces the dataset.
        /// </summary>
        [Output("importInfo")]
        public Output<string?> ImportInfo { get; private set; } = null!;

        /// <summary>
        /// Labels of the dataset. Their order does not matter. Changing them updates the dataset in place, and only the
        /// labels that differ.
        /// </summary>
        [Output("labels")]
        public Output<ImmutableArray<Outputs.WorkspaceDatasetLabel>> Labels { get; private set; } = null!;

        /// <summary>
        /// How you may mount the dataset: <c>RO</c> (to read) or <c>RW</c> (to read and write).
        /// </summary>
        [Output("mountAccess")]
        public Output<string?> MountAccess { get; private set; } = null!;

        /// <summary>
        /// Roles that may mount the dataset to write to it. <c>*</c> stands for all roles. If you leave it out, jobs
        /// mount the dataset read-only. Their order does not matter. Changing them updates the dataset in place;
        /// removing them clears the value.
        /// </summary>
        [Output("mountAccessReadWriteRoleIdList")]
        public Output<ImmutableArray<string>> MountAccessReadWriteRoleIdList { get; private set; } = null!;

        /// <summary>
        /// More settings as a JSON string, for example <c>{"mountPath": "/mnt/data/"}</c>. The provider compares the
        /// JSON itself, so spaces and the order of keys do not matter. Changing it updates the dataset in place;
        /// removing it clears the value.
        /// </summary>
        [Output("options")]
        public Output<string?> Options { get; private set; } = null!;

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the dataset.
        /// </summary>
        [Output("ownerId")]
        public Output<string?> OwnerId { get; private set; } = null!;

        /// <summary>
        /// What the address points to: <c>FILE</c> or <c>DIRECTORY</c>. Changing it replaces the dataset.
        /// </summary>
        [Output("property")]
        public Output<string> Property { get; private set; } = null!;

        /// <summary>
        /// Kind of machines that mount the dataset: <c>Ecs</c> or <c>Lingjun</c>. Defaults to <c>Ecs</c>. Changing it
        /// replaces the dataset.
        /// </summary>
        [Output("providerType")]
        public Output<string?> ProviderType { get; private set; } = null!;

        /// <summary>
        /// Source of the dataset: the labeling task if <c>SourceType</c> is <c>ITAG</c>, the public dataset if it is
        /// <c>PAI_PUBLIC_DATASET</c>. Changing it replaces the dataset.
        /// </summary>
        [Output("sourceId")]
        public Output<string?> SourceId { get; private set; } = null!;

        /// <summary>
        /// Kind of source: <c>USER</c>, <c>ITAG</c> (a labeling task) or <c>PAI_PUBLIC_DATASET</c>. Defaults to
        /// <c>USER</c>. Changing it replaces the dataset.
        /// </summary>
        [Output("sourceType")]
        public Output<string> SourceType { get; private set; } = null!;

        /// <summary>
        /// Address of the data, for example <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c> or
        /// <c>nas://&lt;file_system_id&gt;.&lt;region&gt;/&lt;path&gt;/</c>. Changing it replaces the dataset.
        /// </summary>
        [Output("uri")]
        public Output<string> Uri { get; private set; } = null!;

        /// <summary>
        /// ID of the account or RAM user that the dataset is made for. Defaults to the user whose credentials the
        /// provider uses. Changing it replaces the dataset.
        /// </summary>
        [Output("userId")]
        public Output<string> UserId { get; private set; } = null!;

        /// <summary>
        /// Workspace of the dataset. Changing it replaces the dataset.
        /// </summary>
        [Output("workspaceId")]
        public Output<string> WorkspaceId { get; private set; } = null!;

        /// <summary>
        /// Makes the resource.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="args">What the program says about it.</param>
        /// <param name="options">The options of the resource.</param>
        public WorkspaceDataset(string name, WorkspaceDatasetArgs args, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceDataset:WorkspaceDataset", name, args ?? new WorkspaceDatasetArgs(), MakeResourceOptions(options, ""))
        {
        }

        private WorkspaceDataset(string name, Input<string> id, WorkspaceDatasetState? state = null, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceDataset:WorkspaceDataset", name, state, MakeResourceOptions(options, id))
        {
        }

        /// <summary>
        /// Looks up a resource that exists, without managing it.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="id">The id of the resource, the same that it is imported by.</param>
        /// <param name="state">What is known of it.</param>
        /// <param name="options">The options of the resource.</param>
        public static WorkspaceDataset Get(string name, Input<string> id, WorkspaceDatasetState? state = null, CustomResourceOptions? options = null)
        {
            return new WorkspaceDataset(name, id, state, options);
        }

        private static CustomResourceOptions MakeResourceOptions(CustomResourceOptions? options, Input<string>? id)
        {
            return Utilities.MergeOptions(options, id);
        }
    }

    /// <summary>
    /// What a program says about a WorkspaceDataset.
    /// </summary>
    public sealed class WorkspaceDatasetArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Who can see the dataset in the workspace: <c>PRIVATE</c> (its owner and the administrators), <c>PUBLIC</c>
        /// (every member) or <c>ROLE_PUBLIC</c> (the roles in <c>AccessibleRoleIdList</c>). Defaults to <c>PRIVATE</c>.
        /// Changing it updates the dataset in place; removing it restores the default.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        [Input("accessibleRoleIdList")]
        private InputList<string>? _accessibleRoleIdList;

        /// <summary>
        /// Roles that can see the dataset if <c>Accessibility</c> is <c>ROLE_PUBLIC</c>, for example
        /// <c>PAI.AlgoDeveloper</c>. Their order does not matter. Changing them updates the dataset in place; removing
        /// them clears the value.
        /// </summary>
        public InputList<string> AccessibleRoleIdList
        {
            get => _accessibleRoleIdList ??= new InputList<string>();
            set => _accessibleRoleIdList = value;
        }

        /// <summary>
        /// Kind of storage: <c>OSS</c>, <c>NAS</c>, <c>EXTREMENAS</c>, <c>CPFS</c>, <c>BMCPFS</c>, <c>MAXCOMPUTE</c> or
        /// <c>URL</c>. Changing it replaces the dataset.
        /// </summary>
        [Input("dataSourceType", required: true)]
        public Input<string> DataSourceType { get; set; } = null!;

        /// <summary>
        /// Kind of data: <c>COMMON</c>, <c>PIC</c>, <c>TEXT</c>, <c>VIDEO</c> or <c>AUDIO</c>. Defaults to
        /// <c>COMMON</c>. Changing it replaces the dataset.
        /// </summary>
        [Input("dataType")]
        public Input<string>? DataType { get; set; }

        /// <summary>
        /// Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not beginning
        /// with an underscore or a hyphen. The name must be unique in the workspace. If you leave it out, the provider
        /// makes a name from the resource's name in your program and seven random hexadecimal digits, for example
        /// <c>cards-1b9c3f0</c>. Changing it updates the dataset in place.
        /// </summary>
        [Input("datasetName")]
        public Input<string>? DatasetName { get; set; }

        /// <summary>
        /// What the data is. Changing it updates the dataset in place; removing it clears the value.
        /// </summary>
        [Input("description")]
        public Input<string>? Description { get; set; }

        /// <summary>
        /// Edition of the dataset: <c>BASIC</c>, <c>ADVANCED</c> or <c>LOGICAL</c>. Defaults to <c>BASIC</c>. You can
        /// change <c>BASIC</c> to <c>ADVANCED</c> in place; any other change replaces the dataset.
        /// </summary>
        [Input("edition")]
        public Input<string>? Edition { get; set; }

        /// <summary>
        /// Where the storage is, as a JSON string. Its keys depend on <c>DataSourceType</c>, for example <c>region</c>,
        /// <c>bucket</c> and <c>path</c> for OSS. Jobs use it to mount the dataset. The provider compares the JSON
        /// itself, so spaces and the order of keys do not matter. Changing it replaces the dataset.
        /// </summary>
        [Input("importInfo")]
        public Input<string>? ImportInfo { get; set; }

        [Input("labels")]
        private InputList<Inputs.WorkspaceDatasetLabelArgs>? _labels;

        /// <summary>
        /// Labels of the dataset. Their order does not matter. Changing them updates the dataset in place, and only the
        /// labels that differ.
        /// </summary>
        public InputList<Inputs.WorkspaceDatasetLabelArgs> Labels
        {
            get => _labels ??= new InputList<Inputs.WorkspaceDatasetLabelArgs>();
            set => _labels = value;
        }

        [Input("mountAccessReadWriteRoleIdList")]
        private InputList<string>? _mountAccessReadWriteRoleIdList;

        /// <summary>
        /// Roles that may mount the dataset to write to it. <c>*</c> stands for all roles. If you leave it out, jobs
        /// mount the dataset read-only. Their order does not matter. Changing them updates the dataset in place;
        /// removing them clears the value.
        /// </summary>
        public InputList<string> MountAccessReadWriteRoleIdList
        {
            get => _mountAccessReadWriteRoleIdList ??= new InputList<string>();
            set => _mountAccessReadWriteRoleIdList = value;
        }

        /// <summary>
        /// More settings as a JSON string, for example <c>{"mountPath": "/mnt/data/"}</c>. The provider compares the
        /// JSON itself, so spaces and the order of keys do not matter. Changing it updates the dataset in place;
        /// removing it clears the value.
        /// </summary>
        [Input("options")]
        public Input<string>? Options { get; set; }

        /// <summary>
        /// What the address points to: <c>FILE</c> or <c>DIRECTORY</c>. Changing it replaces the dataset.
        /// </summary>
        [Input("property", required: true)]
        public Input<string> Property { get; set; } = null!;

        /// <summary>
        /// Kind of machines that mount the dataset: <c>Ecs</c> or <c>Lingjun</c>. Defaults to <c>Ecs</c>. Changing it
        /// replaces the dataset.
        /// </summary>
        [Input("providerType")]
        public Input<string>? ProviderType { get; set; }

        /// <summary>
        /// Source of the dataset: the labeling task if <c>SourceType</c> is <c>ITAG</c>, the public dataset if it is
        /// <c>PAI_PUBLIC_DATASET</c>. Changing it replaces the dataset.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Kind of source: <c>USER</c>, <c>ITAG</c> (a labeling task) or <c>PAI_PUBLIC_DATASET</c>. Defaults to
        /// <c>USER</c>. Changing it replaces the dataset.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// Address of the data, for example <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c> or
        /// <c>nas://&lt;file_system_id&gt;.&lt;region&gt;/&lt;path&gt;/</c>. Changing it replaces the dataset.
        /// </summary>
        [Input("uri", required: true)]
        public Input<string> Uri { get; set; } = null!;

        /// <summary>
        /// ID of the account or RAM user that the dataset is made for. Defaults to the user whose credentials the
        /// provider uses. Changing it replaces the dataset.
        /// </summary>
        [Input("userId")]
        public Input<string>? UserId { get; set; }

        /// <summary>
        /// Workspace of the dataset. Changing it replaces the dataset.
        /// </summary>
        [Input("workspaceId", required: true)]
        public Input<string> WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceDatasetArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceDatasetArgs Empty => new WorkspaceDatasetArgs();
    }

    /// <summary>
    /// What is known of a WorkspaceDataset that is looked up.
    /// </summary>
    public sealed class WorkspaceDatasetState : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Who can see the dataset in the workspace: <c>PRIVATE</c> (its owner and the administrators), <c>PUBLIC</c>
        /// (every member) or <c>ROLE_PUBLIC</c> (the roles in <c>AccessibleRoleIdList</c>). Defaults to <c>PRIVATE</c>.
        /// Changing it updates the dataset in place; removing it restores the default.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        [Input("accessibleRoleIdList")]
        private InputList<string>? _accessibleRoleIdList;

        /// <summary>
        /// Roles that can see the dataset if <c>Accessibility</c> is <c>ROLE_PUBLIC</c>, for example
        /// <c>PAI.AlgoDeveloper</c>. Their order does not matter. Changing them updates the dataset in place; removing
        /// them clears the value.
        /// </summary>
        public InputList<string> AccessibleRoleIdList
        {
            get => _accessibleRoleIdList ??= new InputList<string>();
            set => _accessibleRoleIdList = value;
        }

        /// <summary>
        /// When the dataset was created, in UTC (ISO 8601).
        /// </summary>
        [Input("createTime")]
        public Input<string>? CreateTime { get; set; }

        /// <summary>
        /// Kind of storage: <c>OSS</c>, <c>NAS</c>, <c>EXTREMENAS</c>, <c>CPFS</c>, <c>BMCPFS</c>, <c>MAXCOMPUTE</c> or
        /// <c>URL</c>. Changing it replaces the dataset.
        /// </summary>
        [Input("dataSourceType")]
        public Input<string>? DataSourceType { get; set; }

        /// <summary>
        /// Kind of data: <c>COMMON</c>, <c>PIC</c>, <c>TEXT</c>, <c>VIDEO</c> or <c>AUDIO</c>. Defaults to
        /// <c>COMMON</c>. Changing it replaces the dataset.
        /// </summary>
        [Input("dataType")]
        public Input<string>? DataType { get; set; }

        /// <summary>
        /// Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not beginning
        /// with an underscore or a hyphen. The name must be unique in the workspace. If you leave it out, the provider
        /// makes a name from the resource's name in your program and seven random hexadecimal digits, for example
        /// <c>cards-1b9c3f0</c>. Changing it updates the dataset in place.
        /// </summary>
        [Input("datasetName")]
        public Input<string>? DatasetName { get; set; }

        /// <summary>
        /// What the data is. Changing it updates the dataset in place; removing it clears the value.
        /// </summary>
        [Input("description")]
        public Input<string>? Description { get; set; }

        /// <summary>
        /// Edition of the dataset: <c>BASIC</c>, <c>ADVANCED</c> or <c>LOGICAL</c>. Defaults to <c>BASIC</c>. You can
        /// change <c>BASIC</c> to <c>ADVANCED</c> in place; any other change replaces the dataset.
        /// </summary>
        [Input("edition")]
        public Input<string>? Edition { get; set; }

        /// <summary>
        /// When the dataset was last changed, in UTC (ISO 8601).
        /// </summary>
        [Input("gmtModifiedTime")]
        public Input<string>? GmtModifiedTime { get; set; }

        /// <summary>
        /// Where the storage is, as a JSON string. Its keys depend on <c>DataSourceType</c>, for example <c>region</c>,
        /// <c>bucket</c> and <c>path</c> for OSS. Jobs use it to mount the dataset. The provider compares the JSON
        /// itself, so spaces and the order of keys do not matter. Changing it replaces the dataset.
        /// </summary>
        [Input("importInfo")]
        public Input<string>? ImportInfo { get; set; }

        [Input("labels")]
        private InputList<Inputs.WorkspaceDatasetLabelGetArgs>? _labels;

        /// <summary>
        /// Labels of the dataset. Their order does not matter. Changing them updates the dataset in place, and only the
        /// labels that differ.
        /// </summary>
        public InputList<Inputs.WorkspaceDatasetLabelGetArgs> Labels
        {
            get => _labels ??= new InputList<Inputs.WorkspaceDatasetLabelGetArgs>();
            set => _labels = value;
        }

        /// <summary>
        /// How you may mount the dataset: <c>RO</c> (to read) or <c>RW</c> (to read and write).
        /// </summary>
        [Input("mountAccess")]
        public Input<string>? MountAccess { get; set; }

        [Input("mountAccessReadWriteRoleIdList")]
        private InputList<string>? _mountAccessReadWriteRoleIdList;

        /// <summary>
        /// Roles that may mount the dataset to write to it. <c>*</c> stands for all roles. If you leave it out, jobs
        /// mount the dataset read-only. Their order does not matter. Changing them updates the dataset in place;
        /// removing them clears the value.
        /// </summary>
        public InputList<string> MountAccessReadWriteRoleIdList
        {
            get => _mountAccessReadWriteRoleIdList ??= new InputList<string>();
            set => _mountAccessReadWriteRoleIdList = value;
        }

        /// <summary>
        /// More settings as a JSON string, for example <c>{"mountPath": "/mnt/data/"}</c>. The provider compares the
        /// JSON itself, so spaces and the order of keys do not matter. Changing it updates the dataset in place;
        /// removing it clears the value.
        /// </summary>
        [Input("options")]
        public Input<string>? Options { get; set; }

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the dataset.
        /// </summary>
        [Input("ownerId")]
        public Input<string>? OwnerId { get; set; }

        /// <summary>
        /// What the address points to: <c>FILE</c> or <c>DIRECTORY</c>. Changing it replaces the dataset.
        /// </summary>
        [Input("property")]
        public Input<string>? Property { get; set; }

        /// <summary>
        /// Kind of machines that mount the dataset: <c>Ecs</c> or <c>Lingjun</c>. Defaults to <c>Ecs</c>. Changing it
        /// replaces the dataset.
        /// </summary>
        [Input("providerType")]
        public Input<string>? ProviderType { get; set; }

        /// <summary>
        /// Source of the dataset: the labeling task if <c>SourceType</c> is <c>ITAG</c>, the public dataset if it is
        /// <c>PAI_PUBLIC_DATASET</c>. Changing it replaces the dataset.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Kind of source: <c>USER</c>, <c>ITAG</c> (a labeling task) or <c>PAI_PUBLIC_DATASET</c>. Defaults to
        /// <c>USER</c>. Changing it replaces the dataset.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// Address of the data, for example <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c> or
        /// <c>nas://&lt;file_system_id&gt;.&lt;region&gt;/&lt;path&gt;/</c>. Changing it replaces the dataset.
        /// </summary>
        [Input("uri")]
        public Input<string>? Uri { get; set; }

        /// <summary>
        /// ID of the account or RAM user that the dataset is made for. Defaults to the user whose credentials the
        /// provider uses. Changing it replaces the dataset.
        /// </summary>
        [Input("userId")]
        public Input<string>? UserId { get; set; }

        /// <summary>
        /// Workspace of the dataset. Changing it replaces the dataset.
        /// </summary>
        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceDatasetState()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceDatasetState Empty => new WorkspaceDatasetState();
    }
}
