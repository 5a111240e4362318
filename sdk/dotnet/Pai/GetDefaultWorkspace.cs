// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the account's default workspace in the region. Models and datasets that name no workspace are created in
    /// it. The call fails if the account has no default workspace.
    /// </summary>
    public static class GetDefaultWorkspace
    {
        /// <summary>
        /// Returns the account's default workspace in the region. Models and datasets that name no workspace are
        /// created in it. The call fails if the account has no default workspace.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>An experiment in the default workspace</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var workspace = AliCloud.Pai.GetDefaultWorkspace.Invoke();
        ///     _ = new AliCloud.Pai.WorkspaceExperiment("baseline", new()
        ///     {
        ///         WorkspaceId = workspace.Apply(found =&gt; found.Id),
        ///         ExperimentName = "baseline",
        ///         ArtifactUri = "oss://fraud-models/runs/",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["workspaceName"] = workspace.Apply(found =&gt; found.WorkspaceName),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetDefaultWorkspaceResult> InvokeAsync(InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetDefaultWorkspaceResult>("alicloud:pai/getDefaultWorkspace:getDefaultWorkspace", InvokeArgs.Empty, Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the account's default workspace in the region. Models and datasets that name no workspace are
        /// created in it. The call fails if the account has no default workspace.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>An experiment in the default workspace</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var workspace = AliCloud.Pai.GetDefaultWorkspace.Invoke();
        ///     _ = new AliCloud.Pai.WorkspaceExperiment("baseline", new()
        ///     {
        ///         WorkspaceId = workspace.Apply(found =&gt; found.Id),
        ///         ExperimentName = "baseline",
        ///         ArtifactUri = "oss://fraud-models/runs/",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["workspaceName"] = workspace.Apply(found =&gt; found.WorkspaceName),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetDefaultWorkspaceResult> Invoke(InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetDefaultWorkspaceResult>("alicloud:pai/getDefaultWorkspace:getDefaultWorkspace", InvokeArgs.Empty, Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the account's default workspace in the region. Models and datasets that name no workspace are
        /// created in it. The call fails if the account has no default workspace.
        /// </summary>
        public static Output<GetDefaultWorkspaceResult> Invoke(InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetDefaultWorkspaceResult>("alicloud:pai/getDefaultWorkspace:getDefaultWorkspace", InvokeArgs.Empty, Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Result of <c>GetDefaultWorkspace</c>.
    /// </summary>
    [OutputType]
    public sealed class GetDefaultWorkspaceResult
    {
        /// <summary>
        /// Login names of the administrators, in the order in which the service returns them.
        /// </summary>
        public readonly ImmutableArray<string> AdminNames;

        /// <summary>
        /// Steps of the creation of the workspace.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetDefaultWorkspaceConditionResult> Conditions;

        /// <summary>
        /// When the workspace was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// ID of the account that created the workspace.
        /// </summary>
        public readonly string? Creator;

        /// <summary>
        /// What the workspace is for, at most 80 characters.
        /// </summary>
        public readonly string? Description;

        /// <summary>
        /// Name that the console shows. It can be any text.
        /// </summary>
        public readonly string? DisplayName;

        /// <summary>
        /// Environments of the workspace: <c>prod</c> alone (simple mode), or <c>dev</c> and <c>prod</c> (standard
        /// mode). The order does not matter. Give the new workspace another <c>WorkspaceName</c>, because the old name
        /// stays taken for 14 days.
        /// </summary>
        public readonly ImmutableArray<string> EnvTypes;

        /// <summary>
        /// When the workspace was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Whether this is the account's default workspace in the region. Models that name no workspace are created in
        /// it.
        /// </summary>
        public readonly bool? IsDefault;

        /// <summary>
        /// Account that owns the workspace.
        /// </summary>
        public readonly Outputs.GetDefaultWorkspaceOwnerResult? Owner;

        /// <summary>
        /// Resource group of the workspace, <c>rg-...</c>.
        /// </summary>
        public readonly string? ResourceGroupId;

        /// <summary>
        /// State of the workspace: <c>ENABLED</c> (ready), <c>INITIALIZING</c>, <c>UPDATING</c>, <c>FAILURE</c> (it
        /// could not be created), <c>DISABLED</c> (switched off by hand) or <c>FROZEN</c> (payment overdue).
        /// </summary>
        public readonly string? Status;

        /// <summary>
        /// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. The name must be
        /// unique in the region, also among the workspaces of DataWorks. It stays taken for 14 days after the workspace
        /// is deleted.
        /// </summary>
        public readonly string? WorkspaceName;

        [OutputConstructor]
        private GetDefaultWorkspaceResult(
            ImmutableArray<string> adminNames,
            ImmutableArray<Outputs.GetDefaultWorkspaceConditionResult> conditions,
            string? createTime,
            string? creator,
            string? description,
            string? displayName,
            ImmutableArray<string> envTypes,
            string? gmtModifiedTime,
            string id,
            bool? isDefault,
            Outputs.GetDefaultWorkspaceOwnerResult? owner,
            string? resourceGroupId,
            string? status,
            string? workspaceName)
        {
            AdminNames = adminNames;
            Conditions = conditions;
            CreateTime = createTime;
            Creator = creator;
            Description = description;
            DisplayName = displayName;
            EnvTypes = envTypes;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            IsDefault = isDefault;
            Owner = owner;
            ResourceGroupId = resourceGroupId;
            Status = status;
            WorkspaceName = workspaceName;
        }
    }

}
