// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// A version of a PAI dataset: another address, size or state of the same data. The service names versions
    /// <c>v1</c>, <c>v2</c> and so on; <c>v1</c> is made together with its dataset and is deleted only with it.
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
    /// <para>The import id is the id of the dataset and the name of the version, joined by a colon.</para>
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
        /// Number of files in the version. Changed in place; removing it keeps the number, which the service cannot
        /// unset.
        /// </summary>
        public Output<int?> DataCount => Utilities.Int32(DataCountAsDouble, "DataCount");

        /// <summary>
        /// The same as <c>DataCount</c>, in a type that holds numbers beyond 2147483647.
        /// </summary>
        [Output("dataCount")]
        public Output<double?> DataCountAsDouble { get; private set; } = null!;

        /// <summary>
        /// Size of the version in bytes. Changed in place; removing it keeps the size, which the service cannot unset.
        /// </summary>
        public Output<int?> DataSize => Utilities.Int32(DataSizeAsDouble, "DataSize");

        /// <summary>
        /// The same as <c>DataSize</c>, in a type that holds numbers beyond 2147483647.
        /// </summary>
        [Output("dataSize")]
        public Output<double?> DataSizeAsDouble { get; private set; } = null!;

        /// <summary>
        /// Kind of storage, the same as the dataset's: <c>OSS</c>, <c>NAS</c>, <c>EXTREMENAS</c>, <c>CPFS</c>,
        /// <c>BMCPFS</c>, <c>MAXCOMPUTE</c> or <c>URL</c>. Changing it replaces the version.
        /// </summary>
        [Output("dataSourceType")]
        public Output<string> DataSourceType { get; private set; } = null!;

        /// <summary>
        /// Dataset the version belongs to. Changing it replaces the version.
        /// </summary>
        [Output("datasetId")]
        public Output<string> DatasetId { get; private set; } = null!;

        /// <summary>
        /// What is new in the version. Changed in place; removing it clears it.
        /// </summary>
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;

        /// <summary>
        /// When the version was last changed, in UTC (ISO 8601).
        /// </summary>
        [Output("gmtModifiedTime")]
        public Output<string?> GmtModifiedTime { get; private set; } = null!;

        /// <summary>
        /// Where the storage is, as JSON text; its keys depend on <c>DataSourceType</c>. Compared by what it means.
        /// Changing it replaces the version.
        /// </summary>
        [Output("importInfo")]
        public Output<string?> ImportInfo { get; private set; } = null!;

        /// <summary>
        /// Labels of the version. Their order does not matter. Changed in place, and only those that differ.
        /// </summary>
        [Output("labels")]
        public Output<ImmutableArray<Outputs.WorkspaceDatasetversionLabel>> Labels { get; private set; } = null!;

        /// <summary>
        /// How the caller may mount the version: <c>RO</c> (for reading) or <c>RW</c> (for reading and writing).
        /// </summary>
        [Output("mountAccess")]
        public Output<string?> MountAccess { get; private set; } = null!;

        /// <summary>
        /// Further settings as JSON text, for example <c>{"mountPath": "/mnt/data/"}</c>. Compared by what it means,
        /// not by how it is written. Changed in place; removing it clears it.
        /// </summary>
        [Output("options")]
        public Output<string?> Options { get; private set; } = null!;

        /// <summary>
        /// What the address points to: <c>FILE</c> or <c>DIRECTORY</c>. Changing it replaces the version.
        /// </summary>
        [Output("property")]
        public Output<string> Property { get; private set; } = null!;

        /// <summary>
        /// What the version was made from. Changing it replaces the version.
        /// </summary>
        [Output("sourceId")]
        public Output<string?> SourceId { get; private set; } = null!;

        /// <summary>
        /// Who made the version, for example <c>USER</c> or <c>ITAG</c>. Defaults to <c>USER</c>. Changing it replaces
        /// the version.
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
        /// Name the service gave to the version: <c>v2</c>, <c>v3</c> and so on.
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
        /// Number of files in the version. Changed in place; removing it keeps the number, which the service cannot
        /// unset.
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
        /// Size of the version in bytes. Changed in place; removing it keeps the size, which the service cannot unset.
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
        /// Kind of storage, the same as the dataset's: <c>OSS</c>, <c>NAS</c>, <c>EXTREMENAS</c>, <c>CPFS</c>,
        /// <c>BMCPFS</c>, <c>MAXCOMPUTE</c> or <c>URL</c>. Changing it replaces the version.
        /// </summary>
        [Input("dataSourceType", required: true)]
        public Input<string> DataSourceType { get; set; } = null!;

        /// <summary>
        /// Dataset the version belongs to. Changing it replaces the version.
        /// </summary>
        [Input("datasetId", required: true)]
        public Input<string> DatasetId { get; set; } = null!;

        /// <summary>
        /// What is new in the version. Changed in place; removing it clears it.
        /// </summary>
        [Input("description")]
        public Input<string>? Description { get; set; }

        /// <summary>
        /// Where the storage is, as JSON text; its keys depend on <c>DataSourceType</c>. Compared by what it means.
        /// Changing it replaces the version.
        /// </summary>
        [Input("importInfo")]
        public Input<string>? ImportInfo { get; set; }

        [Input("labels")]
        private InputList<Inputs.WorkspaceDatasetversionLabelArgs>? _labels;

        /// <summary>
        /// Labels of the version. Their order does not matter. Changed in place, and only those that differ.
        /// </summary>
        public InputList<Inputs.WorkspaceDatasetversionLabelArgs> Labels
        {
            get => _labels ??= new InputList<Inputs.WorkspaceDatasetversionLabelArgs>();
            set => _labels = value;
        }

        /// <summary>
        /// Further settings as JSON text, for example <c>{"mountPath": "/mnt/data/"}</c>. Compared by what it means,
        /// not by how it is written. Changed in place; removing it clears it.
        /// </summary>
        [Input("options")]
        public Input<string>? Options { get; set; }

        /// <summary>
        /// What the address points to: <c>FILE</c> or <c>DIRECTORY</c>. Changing it replaces the version.
        /// </summary>
        [Input("property", required: true)]
        public Input<string> Property { get; set; } = null!;

        /// <summary>
        /// What the version was made from. Changing it replaces the version.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Who made the version, for example <c>USER</c> or <c>ITAG</c>. Defaults to <c>USER</c>. Changing it replaces
        /// the version.
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
        /// Number of files in the version. Changed in place; removing it keeps the number, which the service cannot
        /// unset.
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
        /// Size of the version in bytes. Changed in place; removing it keeps the size, which the service cannot unset.
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
        /// Kind of storage, the same as the dataset's: <c>OSS</c>, <c>NAS</c>, <c>EXTREMENAS</c>, <c>CPFS</c>,
        /// <c>BMCPFS</c>, <c>MAXCOMPUTE</c> or <c>URL</c>. Changing it replaces the version.
        /// </summary>
        [Input("dataSourceType")]
        public Input<string>? DataSourceType { get; set; }

        /// <summary>
        /// Dataset the version belongs to. Changing it replaces the version.
        /// </summary>
        [Input("datasetId")]
        public Input<string>? DatasetId { get; set; }

        /// <summary>
        /// What is new in the version. Changed in place; removing it clears it.
        /// </summary>
        [Input("description")]
        public Input<string>? Description { get; set; }

        /// <summary>
        /// When the version was last changed, in UTC (ISO 8601).
        /// </summary>
        [Input("gmtModifiedTime")]
        public Input<string>? GmtModifiedTime { get; set; }

        /// <summary>
        /// Where the storage is, as JSON text; its keys depend on <c>DataSourceType</c>. Compared by what it means.
        /// Changing it replaces the version.
        /// </summary>
        [Input("importInfo")]
        public Input<string>? ImportInfo { get; set; }

        [Input("labels")]
        private InputList<Inputs.WorkspaceDatasetversionLabelGetArgs>? _labels;

        /// <summary>
        /// Labels of the version. Their order does not matter. Changed in place, and only those that differ.
        /// </summary>
        public InputList<Inputs.WorkspaceDatasetversionLabelGetArgs> Labels
        {
            get => _labels ??= new InputList<Inputs.WorkspaceDatasetversionLabelGetArgs>();
            set => _labels = value;
        }

        /// <summary>
        /// How the caller may mount the version: <c>RO</c> (for reading) or <c>RW</c> (for reading and writing).
        /// </summary>
        [Input("mountAccess")]
        public Input<string>? MountAccess { get; set; }

        /// <summary>
        /// Further settings as JSON text, for example <c>{"mountPath": "/mnt/data/"}</c>. Compared by what it means,
        /// not by how it is written. Changed in place; removing it clears it.
        /// </summary>
        [Input("options")]
        public Input<string>? Options { get; set; }

        /// <summary>
        /// What the address points to: <c>FILE</c> or <c>DIRECTORY</c>. Changing it replaces the version.
        /// </summary>
        [Input("property")]
        public Input<string>? Property { get; set; }

        /// <summary>
        /// What the version was made from. Changing it replaces the version.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Who made the version, for example <c>USER</c> or <c>ITAG</c>. Defaults to <c>USER</c>. Changing it replaces
        /// the version.
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
        /// Name the service gave to the version: <c>v2</c>, <c>v3</c> and so on.
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
