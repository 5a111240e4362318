// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The account's default workspace in the region: the one that models and datasets are made in when nobody names
    /// one. It is an error if there is none.
    /// </summary>
    public static class GetDefaultWorkspace
    {
        /// <summary>
        /// The account's default workspace in the region: the one that models and datasets are made in when nobody
        /// names one. It is an error if there is none.
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
        /// The account's default workspace in the region: the one that models and datasets are made in when nobody
        /// names one. It is an error if there is none.
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
        /// The account's default workspace in the region: the one that models and datasets are made in when nobody
        /// names one. It is an error if there is none.
        /// </summary>
        public static Output<GetDefaultWorkspaceResult> Invoke(InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetDefaultWorkspaceResult>("alicloud:pai/getDefaultWorkspace:getDefaultWorkspace", InvokeArgs.Empty, Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetDefaultWorkspace</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetDefaultWorkspaceResult
    {
        /// <summary>
        /// Login names of the administrators, in the order the service gives.
        /// </summary>
        public readonly ImmutableArray<string> AdminNames;

        /// <summary>
        /// How far its creation is, step by step.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetDefaultWorkspaceConditionResult> Conditions;

        /// <summary>
        /// When the workspace was created, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// Number of the account that created the workspace.
        /// </summary>
        public readonly string? Creator;

        /// <summary>
        /// What the workspace is for, at most 80 characters.
        /// </summary>
        public readonly string? Description;

        /// <summary>
        /// Name shown in the console; free text.
        /// </summary>
        public readonly string? DisplayName;

        /// <summary>
        /// Environments of the workspace: <c>prod</c> alone (simple mode), or <c>dev</c> and <c>prod</c> (standard
        /// mode). The order does not matter.
        /// </summary>
        public readonly ImmutableArray<string> EnvTypes;

        /// <summary>
        /// When the workspace was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// Its id; that of a resource is the one that <c>pulumi import</c> takes.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Whether it is the account's default workspace in the region: the one that models are made in when a program
        /// names none.
        /// </summary>
        public readonly bool? IsDefault;

        /// <summary>
        /// The account that the workspace belongs to.
        /// </summary>
        public readonly Outputs.GetDefaultWorkspaceOwnerResult? Owner;

        /// <summary>
        /// Resource group that the workspace belongs to, <c>rg-...</c>.
        /// </summary>
        public readonly string? ResourceGroupId;

        /// <summary>
        /// State of the workspace: <c>ENABLED</c> (ready), <c>INITIALIZING</c>, <c>UPDATING</c>, <c>FAILURE</c> (it
        /// could not be created), <c>DISABLED</c> (switched off by hand) or <c>FROZEN</c> (payment overdue).
        /// </summary>
        public readonly string? Status;

        /// <summary>
        /// Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. It is unique in the
        /// region, together with the workspaces of DataWorks, and stays taken for 14 days after the workspace was
        /// deleted. Where it is left out, it is made of the resource's name in the program, cut to 15 characters, and
        /// seven random digits: <c>team_1b9c3f0</c>, for example.
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
