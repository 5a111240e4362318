// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// A version of a PAI dataset describes another address, size or state of the same data. The service names the
    /// versions <c>v1</c>, <c>v2</c> and so on. It creates <c>v1</c> together with the dataset and deletes it only with
    /// the dataset.
    /// </summary>
    /// <remarks>
    /// <para><b>Example Usage</b></para>
    /// <para><b>The next quarter of the same data</b></para>
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
    ///     var cards = new AliCloud.Pai.WorkspaceDataset("cards", new()
    ///     {
    ///         WorkspaceId = team.Id,
    ///         DatasetName = "card-payments",
    ///         DataSourceType = "OSS",
    ///         Property = "DIRECTORY",
    ///         Uri = "oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/",
    ///     });
    ///     _ = new AliCloud.Pai.WorkspaceDatasetversion("second", new()
    ///     {
    ///         DatasetId = cards.Id,
    ///         DataSourceType = "OSS",
    ///         Property = "DIRECTORY",
    ///         Uri = "oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q4/",
    ///         Description = "Fourth quarter",
    ///     });
    /// });
    /// </code>
    /// <para><b>Import</b></para>
    /// <para>To import a version, join the ID of its dataset and its version name with a colon.</para>
    /// <code>
    /// $ pulumi import alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion second &lt;dataset_id&gt;:&lt;version_name&gt;
    /// </code>
    /// </remarks>
    [AliCloudResourceType("alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion")]
    public partial class WorkspaceDatasetversion : global::Pulumi.CustomResource
    {
        /// <summary>
        /// When the version was created, in UTC (ISO 8601).
        /// </summary>
        [Output("createTime")]
        public Output<string> CreateTime { get; private set; } = null!;

        /// <summary>
        /// Number of files in the version. Changing it updates the version in place. Removing it keeps the number,
        /// because the service cannot unset it.
        /// </summary>
        public Output<int?> DataCount => Utilities.Int32(DataCountAsDouble, "DataCount");

        /// <summary>
        /// The same as <c>DataCount</c>, in a type that holds numbers beyond 2147483647.
        /// </summary>
        [Output("dataCount")]
        public Output<double?> DataCountAsDouble { get; private set; } = null!;

        /// <summary>
        /// Size of the version in bytes. Changing it updates the version in place. Removing it keeps the size, because
        /// the service cannot unset it.
        /// </summary>
        public Output<int?> DataSize => Utilities.Int32(DataSizeAsDouble, "DataSize");

        /// <summary>
        /// The same as <c>DataSize</c>, in a type that holds numbers beyond 2147483647.
        /// </summary>
        [Output("dataSize")]
        public Output<double?> DataSizeAsDouble { get; private set; } = null!;

        /// <summary>
        /// Kind of storage. It must be that of the dataset: <c>OSS</c>, <c>NAS</c>, <c>EXTREMENAS</c>, <c>CPFS</c>,
        /// <c>BMCPFS</c>, <c>MAXCOMPUTE</c> or <c>URL</c>. Changing it replaces the version.
        /// </summary>
        [Output("dataSourceType")]
        public Output<string> DataSourceType { get; private set; } = null!;

        /// <summary>
        /// ID of the dataset that the version belongs to. Changing it replaces the version.
        /// </summary>
        [Output("datasetId")]
        public Output<string> DatasetId { get; private set; } = null!;

        /// <summary>
        /// What is new in the version. Changing it updates the version in place; removing it clears the value.
        /// </summary>
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;

        /// <summary>
        /// When the version was last changed, in UTC (ISO 8601).
        /// </summary>
        [Output("gmtModifiedTime")]
        public Output<string?> GmtModifiedTime { get; private set; } = null!;

        /// <summary>
        /// Where the storage is, as a JSON string. Its keys depend on <c>DataSourceType</c>. The provider compares the
        /// JSON itself, so spaces and the order of keys do not matter. Changing it replaces the version.
        /// </summary>
        [Output("importInfo")]
        public Output<string?> ImportInfo { get; private set; } = null!;

        /// <summary>
        /// Labels of the version. Their order does not matter. Changing them updates the version in place, and only the
        /// labels that differ.
        /// </summary>
        [Output("labels")]
        public Output<ImmutableArray<Outputs.WorkspaceDatasetversionLabel>> Labels { get; private set; } = null!;

        /// <summary>
        /// How you may mount the version: <c>RO</c> (to read) or <c>RW</c> (to read and write).
        /// </summary>
        [Output("mountAccess")]
        public Output<string?> MountAccess { get; private set; } = null!;

        /// <summary>
        /// More settings as a JSON string, for example <c>{"mountPath": "/mnt/data/"}</c>. The provider compares the
        /// JSON itself, so spaces and the order of keys do not matter. Changing it updates the version in place;
        /// removing it clears the value.
        /// </summary>
        [Output("options")]
        public Output<string?> Options { get; private set; } = null!;

        /// <summary>
        /// What the address points to: <c>FILE</c> or <c>DIRECTORY</c>. Changing it replaces the version.
        /// </summary>
        [Output("property")]
        public Output<string> Property { get; private set; } = null!;

        /// <summary>
        /// Source of the version. Changing it replaces the version.
        /// </summary>
        [Output("sourceId")]
        public Output<string?> SourceId { get; private set; } = null!;

        /// <summary>
        /// Kind of source, for example <c>USER</c> or <c>ITAG</c>. Defaults to <c>USER</c>. Changing it replaces the
        /// version.
        /// </summary>
        [Output("sourceType")]
        public Output<string?> SourceType { get; private set; } = null!;

        /// <summary>
        /// Address of the data, for example <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c>. Changing it
        /// replaces the version.
        /// </summary>
        [Output("uri")]
        public Output<string> Uri { get; private set; } = null!;

        /// <summary>
        /// Name that the service gives to the version: <c>v2</c>, <c>v3</c> and so on.
        /// </summary>
        [Output("versionName")]
        public Output<string> VersionName { get; private set; } = null!;

        /// <summary>
        /// Makes the resource.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="args">What the program says about it.</param>
        /// <param name="options">The options of the resource.</param>
        public WorkspaceDatasetversion(string name, WorkspaceDatasetversionArgs args, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion", name, args ?? new WorkspaceDatasetversionArgs(), MakeResourceOptions(options, ""))
        {
        }

        private WorkspaceDatasetversion(string name, Input<string> id, WorkspaceDatasetversionState? state = null, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion", name, state, MakeResourceOptions(options, id))
        {
        }

        /// <summary>
        /// Looks up a resource that exists, without managing it.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="id">The id of the resource, the same that it is imported by.</param>
        /// <param name="state">What is known of it.</param>
        /// <param name="options">The options of the resource.</param>
        public static WorkspaceDatasetversion Get(string name, Input<string> id, WorkspaceDatasetversionState? state = null, CustomResourceOptions? options = null)
        {
            return new WorkspaceDatasetversion(name, id, state, options);
        }

        private static CustomResourceOptions MakeResourceOptions(CustomResourceOptions? options, Input<string>? id)
        {
            return Utilities.MergeOptions(options, id);
        }
    }

    /// <summary>
    /// What a program says about a WorkspaceDatasetversion.
    /// </summary>
    public sealed class WorkspaceDatasetversionArgs : global::Pulumi.ResourceArgs
    {
        [Input("dataCount")]
        private Input<double>? _dataCount;

        /// <summary>
        /// Number of files in the version. Changing it updates the version in place. Removing it keeps the number,
        /// because the service cannot unset it.
        /// </summary>
        public Input<int>? DataCount
        {
            get => Utilities.Int32(_dataCount, "DataCount");
            set => _dataCount = Utilities.Number(value);
        }

        /// <summary>
        /// The same as <c>DataCount</c>, in a type that holds numbers beyond 2147483647.
        /// </summary>
        public Input<double>? DataCountAsDouble
        {
            get => _dataCount;
            set => _dataCount = value;
        }

        [Input("dataSize")]
        private Input<double>? _dataSize;

        /// <summary>
        /// Size of the version in bytes. Changing it updates the version in place. Removing it keeps the size, because
        /// the service cannot unset it.
        /// </summary>
        public Input<int>? DataSize
        {
            get => Utilities.Int32(_dataSize, "DataSize");
            set => _dataSize = Utilities.Number(value);
        }

        /// <summary>
        /// The same as <c>DataSize</c>, in a type that holds numbers beyond 2147483647.
        /// </summary>
        public Input<double>? DataSizeAsDouble
        {
            get => _dataSize;
            set => _dataSize = value;
        }

        /// <summary>
        /// Kind of storage. It must be that of the dataset: <c>OSS</c>, <c>NAS</c>, <c>EXTREMENAS</c>, <c>CPFS</c>,
        /// <c>BMCPFS</c>, <c>MAXCOMPUTE</c> or <c>URL</c>. Changing it replaces the version.
        /// </summary>
        [Input("dataSourceType", required: true)]
        public Input<string> DataSourceType { get; set; } = null!;

        /// <summary>
        /// ID of the dataset that the version belongs to. Changing it replaces the version.
        /// </summary>
        [Input("datasetId", required: true)]
        public Input<string> DatasetId { get; set; } = null!;

        /// <summary>
        /// What is new in the version. Changing it updates the version in place; removing it clears the value.
        /// </summary>
        [Input("description")]
        public Input<string>? Description { get; set; }

        /// <summary>
        /// Where the storage is, as a JSON string. Its keys depend on <c>DataSourceType</c>. The provider compares the
        /// JSON itself, so spaces and the order of keys do not matter. Changing it replaces the version.
        /// </summary>
        [Input("importInfo")]
        public Input<string>? ImportInfo { get; set; }

        [Input("labels")]
        private InputList<Inputs.WorkspaceDatasetversionLabelArgs>? _labels;

        /// <summary>
        /// Labels of the version. Their order does not matter. Changing them updates the version in place, and only the
        /// labels that differ.
        /// </summary>
        public InputList<Inputs.WorkspaceDatasetversionLabelArgs> Labels
        {
            get => _labels ??= new InputList<Inputs.WorkspaceDatasetversionLabelArgs>();
            set => _labels = value;
        }

        /// <summary>
        /// More settings as a JSON string, for example <c>{"mountPath": "/mnt/data/"}</c>. The provider compares the
        /// JSON itself, so spaces and the order of keys do not matter. Changing it updates the version in place;
        /// removing it clears the value.
        /// </summary>
        [Input("options")]
        public Input<string>? Options { get; set; }

        /// <summary>
        /// What the address points to: <c>FILE</c> or <c>DIRECTORY</c>. Changing it replaces the version.
        /// </summary>
        [Input("property", required: true)]
        public Input<string> Property { get; set; } = null!;

        /// <summary>
        /// Source of the version. Changing it replaces the version.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Kind of source, for example <c>USER</c> or <c>ITAG</c>. Defaults to <c>USER</c>. Changing it replaces the
        /// version.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// Address of the data, for example <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c>. Changing it
        /// replaces the version.
        /// </summary>
        [Input("uri", required: true)]
        public Input<string> Uri { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceDatasetversionArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceDatasetversionArgs Empty => new WorkspaceDatasetversionArgs();
    }

    /// <summary>
    /// What is known of a WorkspaceDatasetversion that is looked up.
    /// </summary>
    public sealed class WorkspaceDatasetversionState : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// When the version was created, in UTC (ISO 8601).
        /// </summary>
        [Input("createTime")]
        public Input<string>? CreateTime { get; set; }

        [Input("dataCount")]
        private Input<double>? _dataCount;

        /// <summary>
        /// Number of files in the version. Changing it updates the version in place. Removing it keeps the number,
        /// because the service cannot unset it.
        /// </summary>
        public Input<int>? DataCount
        {
            get => Utilities.Int32(_dataCount, "DataCount");
            set => _dataCount = Utilities.Number(value);
        }

        /// <summary>
        /// The same as <c>DataCount</c>, in a type that holds numbers beyond 2147483647.
        /// </summary>
        public Input<double>? DataCountAsDouble
        {
            get => _dataCount;
            set => _dataCount = value;
        }

        [Input("dataSize")]
        private Input<double>? _dataSize;

        /// <summary>
        /// Size of the version in bytes. Changing it updates the version in place. Removing it keeps the size, because
        /// the service cannot unset it.
        /// </summary>
        public Input<int>? DataSize
        {
            get => Utilities.Int32(_dataSize, "DataSize");
            set => _dataSize = Utilities.Number(value);
        }

        /// <summary>
        /// The same as <c>DataSize</c>, in a type that holds numbers beyond 2147483647.
        /// </summary>
        public Input<double>? DataSizeAsDouble
        {
            get => _dataSize;
            set => _dataSize = value;
        }

        /// <summary>
        /// Kind of storage. It must be that of the dataset: <c>OSS</c>, <c>NAS</c>, <c>EXTREMENAS</c>, <c>CPFS</c>,
        /// <c>BMCPFS</c>, <c>MAXCOMPUTE</c> or <c>URL</c>. Changing it replaces the version.
        /// </summary>
        [Input("dataSourceType")]
        public Input<string>? DataSourceType { get; set; }

        /// <summary>
        /// ID of the dataset that the version belongs to. Changing it replaces the version.
        /// </summary>
        [Input("datasetId")]
        public Input<string>? DatasetId { get; set; }

        /// <summary>
        /// What is new in the version. Changing it updates the version in place; removing it clears the value.
        /// </summary>
        [Input("description")]
        public Input<string>? Description { get; set; }

        /// <summary>
        /// When the version was last changed, in UTC (ISO 8601).
        /// </summary>
        [Input("gmtModifiedTime")]
        public Input<string>? GmtModifiedTime { get; set; }

        /// <summary>
        /// Where the storage is, as a JSON string. Its keys depend on <c>DataSourceType</c>. The provider compares the
        /// JSON itself, so spaces and the order of keys do not matter. Changing it replaces the version.
        /// </summary>
        [Input("importInfo")]
        public Input<string>? ImportInfo { get; set; }

        [Input("labels")]
        private InputList<Inputs.WorkspaceDatasetversionLabelGetArgs>? _labels;

        /// <summary>
        /// Labels of the version. Their order does not matter. Changing them updates the version in place, and only the
        /// labels that differ.
        /// </summary>
        public InputList<Inputs.WorkspaceDatasetversionLabelGetArgs> Labels
        {
            get => _labels ??= new InputList<Inputs.WorkspaceDatasetversionLabelGetArgs>();
            set => _labels = value;
        }

        /// <summary>
        /// How you may mount the version: <c>RO</c> (to read) or <c>RW</c> (to read and write).
        /// </summary>
        [Input("mountAccess")]
        public Input<string>? MountAccess { get; set; }

        /// <summary>
        /// More settings as a JSON string, for example <c>{"mountPath": "/mnt/data/"}</c>. The provider compares the
        /// JSON itself, so spaces and the order of keys do not matter. Changing it updates the version in place;
        /// removing it clears the value.
        /// </summary>
        [Input("options")]
        public Input<string>? Options { get; set; }

        /// <summary>
        /// What the address points to: <c>FILE</c> or <c>DIRECTORY</c>. Changing it replaces the version.
        /// </summary>
        [Input("property")]
        public Input<string>? Property { get; set; }

        /// <summary>
        /// Source of the version. Changing it replaces the version.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Kind of source, for example <c>USER</c> or <c>ITAG</c>. Defaults to <c>USER</c>. Changing it replaces the
        /// version.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// Address of the data, for example <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c>. Changing it
        /// replaces the version.
        /// </summary>
        [Input("uri")]
        public Input<string>? Uri { get; set; }

        /// <summary>
        /// Name that the service gives to the version: <c>v2</c>, <c>v3</c> and so on.
        /// </summary>
        [Input("versionName")]
        public Input<string>? VersionName { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceDatasetversionState()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceDatasetversionState Empty => new WorkspaceDatasetversionState();
    }
}
