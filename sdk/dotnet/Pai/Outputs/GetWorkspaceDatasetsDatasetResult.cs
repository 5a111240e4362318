// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A dataset of a PAI workspace: a name and a description for data in OSS, NAS, CPFS and other storage. The dataset
    /// holds the address of the data, never the data itself.
    /// </summary>
    /// <remarks>
    /// <para>The service makes the version <c>v1</c> together with the dataset; further ones are
    /// <c>WorkspaceDatasetversion</c> resources. Deleting a dataset deletes its versions.</para>
    /// </remarks>
    [OutputType]
    public sealed class GetWorkspaceDatasetsDatasetResult
    {
        /// <summary>
        /// Who sees the dataset in the workspace: <c>PRIVATE</c> (its owner and the administrators), <c>PUBLIC</c>
        /// (every member) or <c>ROLE_PUBLIC</c> (the roles in <c>AccessibleRoleIdList</c>).
        /// </summary>
        public readonly string? Accessibility;

        /// <summary>
        /// Roles that see the dataset when <c>Accessibility</c> is <c>ROLE_PUBLIC</c>, for example
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
        /// Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, beginning with
        /// neither underscore nor hyphen. It is unique in the workspace. Where it is left out, it is made of the
        /// resource's name in the program and seven random digits: <c>cards-1b9c3f0</c>, for example.
        /// </summary>
        public readonly string? DatasetName;

        /// <summary>
        /// What the data is, to tell it from others.
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
        /// Its id; that of a resource is the one that <c>pulumi import</c> takes.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Where the storage is, as JSON text; its keys depend on <c>DataSourceType</c>, for example <c>region</c>,
        /// <c>bucket</c> and <c>path</c> for OSS. Compute jobs mount datasets by it.
        /// </summary>
        public readonly string? ImportInfo;

        /// <summary>
        /// Labels of the dataset. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceDatasetsDatasetLabelResult> Labels;

        /// <summary>
        /// How the caller may mount the dataset: <c>RO</c> (for reading) or <c>RW</c> (for reading and writing).
        /// </summary>
        public readonly string? MountAccess;

        /// <summary>
        /// Roles that may mount the dataset for writing; <c>*</c> stands for all. Without it jobs mount it read-only.
        /// Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<string> MountAccessReadWriteRoleIdList;

        /// <summary>
        /// Further settings as JSON text, for example <c>{"mountPath": "/mnt/data/"}</c>.
        /// </summary>
        public readonly string? Options;

        /// <summary>
        /// Number of the Alibaba Cloud account that the dataset belongs to.
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
        /// What the dataset was made from: for <c>ITAG</c> the task, for <c>PAI_PUBLIC_DATASET</c> the public dataset.
        /// </summary>
        public readonly string? SourceId;

        /// <summary>
        /// Who made the dataset: <c>USER</c>, <c>ITAG</c> (a labelling task) or <c>PAI_PUBLIC_DATASET</c>.
        /// </summary>
        public readonly string? SourceType;

        /// <summary>
        /// Address of the data, for example <c>oss://&lt;bucket&gt;.&lt;endpoint&gt;/&lt;path&gt;/</c> or
        /// <c>nas://&lt;file_system_id&gt;.&lt;region&gt;/&lt;path&gt;/</c>.
        /// </summary>
        public readonly string? Uri;

        /// <summary>
        /// Number of the account or RAM user that the dataset is made for.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// Workspace the dataset belongs to.
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
