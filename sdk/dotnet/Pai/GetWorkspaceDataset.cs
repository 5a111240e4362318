// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if more than one
    /// does.
    /// </summary>
    public static class GetWorkspaceDataset
    {
        /// <summary>
        /// Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if more than one
        /// does.
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
        /// Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if more than one
        /// does.
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
        /// Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if more than one
        /// does.
        /// </summary>
        public static Output<GetWorkspaceDatasetResult> Invoke(GetWorkspaceDatasetInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceDatasetResult>("alicloud:pai/getWorkspaceDataset:getWorkspaceDataset", args ?? new GetWorkspaceDatasetInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceDataset.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceDatasetArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only datasets with this visibility: <c>PRIVATE</c>, <c>PUBLIC</c> or <c>ROLE_PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public string? Accessibility { get; set; }

        /// <summary>
        /// Return only datasets in this kind of storage, for example <c>OSS</c>.
        /// </summary>
        [Input("dataSourceType")]
        public string? DataSourceType { get; set; }

        /// <summary>
        /// Return only datasets of this kind of data, for example <c>PIC</c>.
        /// </summary>
        [Input("dataType")]
        public string? DataType { get; set; }

        /// <summary>
        /// Return only the dataset with this name.
        /// </summary>
        [Input("datasetName")]
        public string? DatasetName { get; set; }

        /// <summary>
        /// Return only datasets of this edition: <c>BASIC</c>, <c>ADVANCED</c> or <c>LOGICAL</c>.
        /// </summary>
        [Input("edition")]
        public string? Edition { get; set; }

        /// <summary>
        /// Return only the object with this ID.
        /// </summary>
        [Input("id")]
        public string? Id { get; set; }

        [Input("labels")]
        private Dictionary<string, string>? _labels;

        /// <summary>
        /// Return only datasets that have all of these labels, given as keys with values.
        /// </summary>
        public Dictionary<string, string> Labels
        {
            get => _labels ??= new Dictionary<string, string>();
            set => _labels = value;
        }

        /// <summary>
        /// Return only datasets whose address points to this kind of object: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        [Input("property")]
        public string? Property { get; set; }

        /// <summary>
        /// Return the public datasets of this publisher instead of the workspace's own, for example <c>pai</c> for
        /// those of the platform. In this case, leave out <c>WorkspaceId</c>.
        /// </summary>
        [Input("publisher")]
        public string? Publisher { get; set; }

        /// <summary>
        /// Return only datasets that others share with you (<c>TO_ME</c>), or that you share with others
        /// (<c>BY_ME</c>).
        /// </summary>
        [Input("shareScope")]
        public string? ShareScope { get; set; }

        /// <summary>
        /// Return only datasets that were made from this source.
        /// </summary>
        [Input("sourceId")]
        public string? SourceId { get; set; }

        /// <summary>
        /// Return only datasets with this kind of source: <c>USER</c>, <c>ITAG</c> or <c>PAI_PUBLIC_DATASET</c>.
        /// </summary>
        [Input("sourceType")]
        public string? SourceType { get; set; }

        /// <summary>
        /// Return the datasets of this workspace. If you leave it out, the function searches your default workspace.
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
    /// Arguments of <c>GetWorkspaceDataset.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceDatasetInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only datasets with this visibility: <c>PRIVATE</c>, <c>PUBLIC</c> or <c>ROLE_PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        /// <summary>
        /// Return only datasets in this kind of storage, for example <c>OSS</c>.
        /// </summary>
        [Input("dataSourceType")]
        public Input<string>? DataSourceType { get; set; }

        /// <summary>
        /// Return only datasets of this kind of data, for example <c>PIC</c>.
        /// </summary>
        [Input("dataType")]
        public Input<string>? DataType { get; set; }

        /// <summary>
        /// Return only the dataset with this name.
        /// </summary>
        [Input("datasetName")]
        public Input<string>? DatasetName { get; set; }

        /// <summary>
        /// Return only datasets of this edition: <c>BASIC</c>, <c>ADVANCED</c> or <c>LOGICAL</c>.
        /// </summary>
        [Input("edition")]
        public Input<string>? Edition { get; set; }

        /// <summary>
        /// Return only the object with this ID.
        /// </summary>
        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("labels")]
        private InputMap<string>? _labels;

        /// <summary>
        /// Return only datasets that have all of these labels, given as keys with values.
        /// </summary>
        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        /// <summary>
        /// Return only datasets whose address points to this kind of object: <c>FILE</c> or <c>DIRECTORY</c>.
        /// </summary>
        [Input("property")]
        public Input<string>? Property { get; set; }

        /// <summary>
        /// Return the public datasets of this publisher instead of the workspace's own, for example <c>pai</c> for
        /// those of the platform. In this case, leave out <c>WorkspaceId</c>.
        /// </summary>
        [Input("publisher")]
        public Input<string>? Publisher { get; set; }

        /// <summary>
        /// Return only datasets that others share with you (<c>TO_ME</c>), or that you share with others
        /// (<c>BY_ME</c>).
        /// </summary>
        [Input("shareScope")]
        public Input<string>? ShareScope { get; set; }

        /// <summary>
        /// Return only datasets that were made from this source.
        /// </summary>
        [Input("sourceId")]
        public Input<string>? SourceId { get; set; }

        /// <summary>
        /// Return only datasets with this kind of source: <c>USER</c>, <c>ITAG</c> or <c>PAI_PUBLIC_DATASET</c>.
        /// </summary>
        [Input("sourceType")]
        public Input<string>? SourceType { get; set; }

        /// <summary>
        /// Return the datasets of this workspace. If you leave it out, the function searches your default workspace.
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
    /// Result of <c>GetWorkspaceDataset</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceDatasetResult
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
        public readonly ImmutableArray<Outputs.GetWorkspaceDatasetLabelResult> Labels;

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
