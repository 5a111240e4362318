// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The one dataset that has what is asked for. It is an error if there is none, or more than one.
    /// </summary>
    public static class GetWorkspaceDataset
    {
        /// <summary>
        /// The one dataset that has what is asked for. It is an error if there is none, or more than one.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>A new version of a dataset that another stack made</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var transactions = AliCloud.Pai.GetWorkspaceDataset.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         DatasetName = "card_transactions",
        ///     });
        ///     _ = new AliCloud.Pai.WorkspaceDatasetversion("october", new()
        ///     {
        ///         DatasetId = transactions.Apply(found =&gt; found.Id),
        ///         Uri = "oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/",
        ///         DataSourceType = "OSS",
        ///         Property = "DIRECTORY",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["datasetUri"] = transactions.Apply(found =&gt; found.Uri),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceDatasetResult> InvokeAsync(GetWorkspaceDatasetArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceDatasetResult>("alicloud:pai/getWorkspaceDataset:getWorkspaceDataset", args ?? new GetWorkspaceDatasetArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The one dataset that has what is asked for. It is an error if there is none, or more than one.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>A new version of a dataset that another stack made</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var transactions = AliCloud.Pai.GetWorkspaceDataset.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         DatasetName = "card_transactions",
        ///     });
        ///     _ = new AliCloud.Pai.WorkspaceDatasetversion("october", new()
        ///     {
        ///         DatasetId = transactions.Apply(found =&gt; found.Id),
        ///         Uri = "oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/",
        ///         DataSourceType = "OSS",
        ///         Property = "DIRECTORY",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["datasetUri"] = transactions.Apply(found =&gt; found.Uri),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceDatasetResult> Invoke(GetWorkspaceDatasetInvokeArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceDatasetResult>("alicloud:pai/getWorkspaceDataset:getWorkspaceDataset", args ?? new GetWorkspaceDatasetInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The one dataset that has what is asked for. It is an error if there is none, or more than one.
        /// </summary>
        public static Output<GetWorkspaceDatasetResult> Invoke(GetWorkspaceDatasetInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceDatasetResult>("alicloud:pai/getWorkspaceDataset:getWorkspaceDataset", args ?? new GetWorkspaceDatasetInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceDataset.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceDatasetArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only datasets of this visibility: <c>PRIVATE</c>, <c>PUBLIC</c> or <c>ROLE_PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public string? Accessibility { get; set; }

        /// <summary>
        /// Only datasets in this kind of storage: <c>OSS</c>, for example.
        /// </summary>
        [Input("dataSourceType")]
        public string? DataSourceType { get; set; }

        /// <summary>
        /// Only datasets of this kind of data: <c>PIC</c>, for example.
        /// </summary>
        [Input("dataType")]
        public string? DataType { get; set; }

        /// <summary>
        /// Only the dataset of this name.
        /// </summary>
        [Input("datasetName")]
        public string? DatasetName { get; set; }

        /// <summary>
        /// Only datasets of this edition: <c>BASIC</c>, <c>ADVANCED</c> or <c>LOGICAL</c>.
        /// </summary>
        [Input("edition")]
        public string? Edition { get; set; }

        /// <summary>
        /// Only the one with this id.
        /// </summary>
        [Input("id")]
        public string? Id { get; set; }

        [Input("labels")]
        private Dictionary<string, string>? _labels;

        /// <summary>
        /// Only datasets that have all of these labels, each a key with its value.
        /// </summary>
        public Dictionary<string, string> Labels
        {
            get => _labels ??= new Dictionary<string, string>();
            set => _labels = value;
        }

        /// <summary>
        /// Only datasets whose address points to this: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        [Input("property")]
        public string? Property { get; set; }

        /// <summary>
        /// Public datasets of this publisher instead of the workspace's own: <c>pai</c> for those of the platform.
        /// Leave <c>WorkspaceId</c> out then.
        /// </summary>
        [Input("publisher")]
        public string? Publisher { get; set; }

        /// <summary>
        /// Only datasets that others share with the caller (<c>TO_ME</c>), or that the caller shares with others
        /// (<c>BY_ME</c>).
        /// </summary>
        [Input("shareScope")]
        public string? ShareScope { get; set; }

        /// <summary>
        /// Only datasets that were made from this.
        /// </summary>
        [Input("sourceId")]
        public string? SourceId { get; set; }

        /// <summary>
        /// Only datasets that were made by this: <c>USER</c>, <c>ITAG</c> or <c>PAI_PUBLIC_DATASET</c>.
        /// </summary>
        [Input("sourceType")]
        public string? SourceType { get; set; }

        /// <summary>
        /// Datasets of this workspace; without it those of the caller's default workspace.
        /// </summary>
        [Input("workspaceId")]
        public string? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceDatasetArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceDatasetArgs Empty => new GetWorkspaceDatasetArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceDataset.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceDatasetInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only datasets of this visibility: <c>PRIVATE</c>, <c>PUBLIC</c> or <c>ROLE_PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        /// <summary>
        /// Only datasets in this kind of storage: <c>OSS</c>, for example.
        /// </summary>
        [Input("dataSourceType")]
        public Input<string>? DataSourceType { get; set; }

        /// <summary>
        /// Only datasets of this kind of data: <c>PIC</c>, for example.
        /// </summary>
        [Input("dataType")]
        public Input<string>? DataType { get; set; }

        /// <summary>
        /// Only the dataset of this name.
        /// </summary>
        [Input("datasetName")]
        public Input<string>? DatasetName { get; set; }

        /// <summary>
        /// Only datasets of this edition: <c>BASIC</c>, <c>ADVANCED</c> or <c>LOGICAL</c>.
        /// </summary>
        [Input("edition")]
        public Input<string>? Edition { get; set; }

        /// <summary>
        /// Only the one with this id.
        /// </summary>
        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("labels")]
        private InputMap<string>? _labels;

        /// <summary>
        /// Only datasets that have all of these labels, each a key with its value.
        /// </summary>
        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        /// <summary>
        /// Only datasets whose address points to this: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        [Input("property")]
        public Input<string>? Property { get; set; }

        /// <summary>
        /// Public datasets of this publisher instead of the workspace's own: <c>pai</c> for those of the platform.
        /// Leave <c>WorkspaceId</c> out then.
        /// </summary>
        [Input("publisher")]
        public Input<string>? Publisher { get; set; }

        /// <summary>
        /// Only datasets that others share with the caller (<c>TO_ME</c>), or that the caller shares with others
        /// (<c>BY_ME</c>).
        /// </summary>
        [Input("shareScope")]
        public Input<string>? ShareScope { get; set; }

        /// <summary>
        /// Only datasets that were made from this.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Only datasets that were made by this: <c>USER</c>, <c>ITAG</c> or <c>PAI_PUBLIC_DATASET</c>.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// Datasets of this workspace; without it those of the caller's default workspace.
        /// </summary>
        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceDatasetInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceDatasetInvokeArgs Empty => new GetWorkspaceDatasetInvokeArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceDataset</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceDatasetResult
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
        public readonly ImmutableArray<Outputs.GetWorkspaceDatasetLabelResult> Labels;

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
        private GetWorkspaceDatasetResult(
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
            ImmutableArray<Outputs.GetWorkspaceDatasetLabelResult> labels,
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
