// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A dataset of a PAI workspace gives a name and a description to data in OSS, NAS, CPFS or other storage. The
    /// dataset has the address of the data, never the data itself.
    /// </summary>
    /// <remarks>
    /// <para>The service creates the version <c>v1</c> together with the dataset. Create further versions with
    /// <c>WorkspaceDatasetversion</c>. If you delete a dataset, its versions are deleted as well.</para>
    /// </remarks>
    [OutputType]
    public sealed class GetWorkspaceDatasetsDatasetResult
    {
        /// <summary>
        /// Who can see the dataset in the workspace: <c>PRIVATE</c> (its owner and the administrators), <c>PUBLIC</c>
        /// (every member) or <c>ROLE_PUBLIC</c> (the roles in <c>AccessibleRoleIdList</c>).
        /// </summary>
        public readonly string? Accessibility;

        /// <summary>
        /// Roles that can see the dataset if <c>Accessibility</c> is <c>ROLE_PUBLIC</c>, for example
        /// <c>PAI.AlgoDeveloper</c>. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<string> AccessibleRoleIdList;

        /// <summary>
        /// When the dataset was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// Kind of storage: <c>OSS</c>, <c>NAS</c>, <c>EXTREMENAS</c>, <c>CPFS</c>, <c>BMCPFS</c>, <c>MAXCOMPUTE</c> or
        /// <c>URL</c>.
        /// </summary>
        public readonly string? DataSourceType;

        /// <summary>
        /// Kind of data: <c>COMMON</c>, <c>PIC</c>, <c>TEXT</c>, <c>VIDEO</c> or <c>AUDIO</c>.
        /// </summary>
        public readonly string? DataType;

        /// <summary>
        /// Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not beginning
        /// with an underscore or a hyphen. The name must be unique in the workspace.
        /// </summary>
        public readonly string? DatasetName;

        /// <summary>
        /// What the data is.
        /// </summary>
        public readonly string? Description;

        /// <summary>
        /// Edition of the dataset: <c>BASIC</c>, <c>ADVANCED</c> or <c>LOGICAL</c>.
        /// </summary>
        public readonly string? Edition;

        /// <summary>
        /// When the dataset was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Where the storage is, as a JSON string. Its keys depend on <c>DataSourceType</c>, for example <c>region</c>,
        /// <c>bucket</c> and <c>path</c> for OSS. Jobs use it to mount the dataset.
        /// </summary>
        public readonly string? ImportInfo;

        /// <summary>
        /// Labels of the dataset. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceDatasetsDatasetLabelResult> Labels;

        /// <summary>
        /// How you may mount the dataset: <c>RO</c> (to read) or <c>RW</c> (to read and write).
        /// </summary>
        public readonly string? MountAccess;

        /// <summary>
        /// Roles that may mount the dataset to write to it. <c>*</c> stands for all roles. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<string> MountAccessReadWriteRoleIdList;

        /// <summary>
        /// More settings as a JSON string, for example <c>{"mountPath": "/mnt/data/"}</c>.
        /// </summary>
        public readonly string? Options;

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the dataset.
        /// </summary>
        public readonly string? OwnerId;

        /// <summary>
        /// What the address points to: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        public readonly string? Property;

        /// <summary>
        /// Kind of machines that mount the dataset: <c>Ecs</c> or <c>Lingjun</c>.
        /// </summary>
        public readonly string? ProviderType;

        /// <summary>
        /// Source of the dataset: the labeling task if <c>SourceType</c> is <c>ITAG</c>, the public dataset if it is
        /// <c>PAI_PUBLIC_DATASET</c>.
        /// </summary>
        public readonly string? SourceId;

        /// <summary>
        /// Kind of source: <c>USER</c>, <c>ITAG</c> (a labeling task) or <c>PAI_PUBLIC_DATASET</c>.
        /// </summary>
        public readonly string? SourceType;

        /// <summary>
        /// Address of the data, for example <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c> or
        /// <c>nas://&lt;file_system_id&gt;.&lt;region&gt;/&lt;path&gt;/</c>.
        /// </summary>
        public readonly string? Uri;

        /// <summary>
        /// ID of the account or RAM user that the dataset is made for.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// Workspace of the dataset.
        /// </summary>
        public readonly string? WorkspaceId;

        [OutputConstructor]
        private GetWorkspaceDatasetsDatasetResult(
            string? accessibility,
            ImmutableArray<string> accessibleRoleIdList,
            string? createTime,
            string? dataSourceType,
            string? dataType,
            string? datasetName,
            string? description,
            string? edition,
            string? gmtModifiedTime,
            string id,
            string? importInfo,
            ImmutableArray<Outputs.GetWorkspaceDatasetsDatasetLabelResult> labels,
            string? mountAccess,
            ImmutableArray<string> mountAccessReadWriteRoleIdList,
            string? options,
            string? ownerId,
            string? property,
            string? providerType,
            string? sourceId,
            string? sourceType,
            string? uri,
            string? userId,
            string? workspaceId)
        {
            Accessibility = accessibility;
            AccessibleRoleIdList = accessibleRoleIdList;
            CreateTime = createTime;
            DataSourceType = dataSourceType;
            DataType = dataType;
            DatasetName = datasetName;
            Description = description;
            Edition = edition;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            ImportInfo = importInfo;
            Labels = labels;
            MountAccess = mountAccess;
            MountAccessReadWriteRoleIdList = mountAccessReadWriteRoleIdList;
            Options = options;
            OwnerId = ownerId;
            Property = property;
            ProviderType = providerType;
            SourceId = sourceId;
            SourceType = sourceType;
            Uri = uri;
            UserId = userId;
            WorkspaceId = workspaceId;
        }
    }
}
