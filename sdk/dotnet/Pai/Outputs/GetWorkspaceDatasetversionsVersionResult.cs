// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A version of a PAI dataset: another address, size or state of the same data. The service names versions
    /// <c>v1</c>, <c>v2</c> and so on; <c>v1</c> is made together with its dataset and is deleted only with it.
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
        /// Kind of storage, the same as the dataset's: <c>OSS</c>, <c>NAS</c>, <c>EXTREMENAS</c>, <c>CPFS</c>,
        /// <c>BMCPFS</c>, <c>MAXCOMPUTE</c> or <c>URL</c>.
        /// </summary>
        public readonly string? DataSourceType;

        /// <summary>
        /// Dataset the version belongs to.
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
        /// Its id; that of a resource is the one that <c>pulumi import</c> takes.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Where the storage is, as JSON text; its keys depend on <c>DataSourceType</c>.
        /// </summary>
        public readonly string? ImportInfo;

        /// <summary>
        /// Labels of the version. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceDatasetversionsVersionLabelResult> Labels;

        /// <summary>
        /// How the caller may mount the version: <c>RO</c> (for reading) or <c>RW</c> (for reading and writing).
        /// </summary>
        public readonly string? MountAccess;

        /// <summary>
        /// Further settings as JSON text, for example <c>{"mountPath": "/mnt/data/"}</c>.
        /// </summary>
        public readonly string? Options;

        /// <summary>
        /// What the address points to: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        public readonly string? Property;

        /// <summary>
        /// What the version was made from.
        /// </summary>
        public readonly string? SourceId;

        /// <summary>
        /// Who made the version, for example <c>USER</c> or <c>ITAG</c>.
        /// </summary>
        public readonly string? SourceType;

        /// <summary>
        /// Address of the data, for example <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c>.
        /// </summary>
        public readonly string? Uri;

        /// <summary>
        /// Name the service gave to the version: <c>v2</c>, <c>v3</c> and so on.
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
