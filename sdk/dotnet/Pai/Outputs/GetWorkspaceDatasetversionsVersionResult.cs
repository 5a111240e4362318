// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A version of a PAI dataset describes another address, size or state of the same data. The service names the
    /// versions <c>v1</c>, <c>v2</c> and so on. It creates <c>v1</c> together with the dataset and deletes it only with
    /// the dataset.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceDatasetversionsVersionResult
    {
        /// <summary>
        /// When the version was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// Number of files in the version.
        /// </summary>
        public readonly double? DataCount;

        /// <summary>
        /// Size of the version in bytes.
        /// </summary>
        public readonly double? DataSize;

        /// <summary>
        /// Kind of storage. It must be that of the dataset: <c>OSS</c>, <c>NAS</c>, <c>EXTREMENAS</c>, <c>CPFS</c>,
        /// <c>BMCPFS</c>, <c>MAXCOMPUTE</c> or <c>URL</c>.
        /// </summary>
        public readonly string? DataSourceType;

        /// <summary>
        /// ID of the dataset that the version belongs to.
        /// </summary>
        public readonly string DatasetId;

        /// <summary>
        /// What is new in the version.
        /// </summary>
        public readonly string? Description;

        /// <summary>
        /// When the version was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Where the storage is, as a JSON string. Its keys depend on <c>DataSourceType</c>.
        /// </summary>
        public readonly string? ImportInfo;

        /// <summary>
        /// Labels of the version. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceDatasetversionsVersionLabelResult> Labels;

        /// <summary>
        /// How you may mount the version: <c>RO</c> (to read) or <c>RW</c> (to read and write).
        /// </summary>
        public readonly string? MountAccess;

        /// <summary>
        /// More settings as a JSON string, for example <c>{"mountPath": "/mnt/data/"}</c>.
        /// </summary>
        public readonly string? Options;

        /// <summary>
        /// What the address points to: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        public readonly string? Property;

        /// <summary>
        /// Source of the version.
        /// </summary>
        public readonly string? SourceId;

        /// <summary>
        /// Kind of source, for example <c>USER</c> or <c>ITAG</c>.
        /// </summary>
        public readonly string? SourceType;

        /// <summary>
        /// Address of the data, for example <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c>.
        /// </summary>
        public readonly string? Uri;

        /// <summary>
        /// Name that the service gives to the version: <c>v2</c>, <c>v3</c> and so on.
        /// </summary>
        public readonly string? VersionName;

        [OutputConstructor]
        private GetWorkspaceDatasetversionsVersionResult(
            string? createTime,
            double? dataCount,
            double? dataSize,
            string? dataSourceType,
            string datasetId,
            string? description,
            string? gmtModifiedTime,
            string id,
            string? importInfo,
            ImmutableArray<Outputs.GetWorkspaceDatasetversionsVersionLabelResult> labels,
            string? mountAccess,
            string? options,
            string? property,
            string? sourceId,
            string? sourceType,
            string? uri,
            string? versionName)
        {
            CreateTime = createTime;
            DataCount = dataCount;
            DataSize = dataSize;
            DataSourceType = dataSourceType;
            DatasetId = datasetId;
            Description = description;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            ImportInfo = importInfo;
            Labels = labels;
            MountAccess = mountAccess;
            Options = options;
            Property = property;
            SourceId = sourceId;
            SourceType = sourceType;
            Uri = uri;
            VersionName = versionName;
        }
    }
}
