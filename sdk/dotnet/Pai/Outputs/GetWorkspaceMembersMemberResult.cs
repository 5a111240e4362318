// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A member of a PAI workspace is a RAM user, or the account itself, with its roles in the workspace. The owner of
    /// a workspace is always a member. You cannot remove the owner.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceMembersMemberResult
    {
        /// <summary>
        /// Login name of the member.
        /// </summary>
        public readonly string? AccountName;

        /// <summary>
        /// Kind of account: <c>1</c> for the Alibaba Cloud account itself, <c>5</c> for a RAM user, <c>6</c> for a RAM
        /// role.
        /// </summary>
        public readonly string? AccountType;

        /// <summary>
        /// When the user became a member, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// Name of the member as shown in the console.
        /// </summary>
        public readonly string? DisplayName;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// ID of the member, <c>&lt;workspace_id&gt;-&lt;user_id&gt;</c>.
        /// </summary>
        public readonly string? MemberId;

        /// <summary>
        /// Name of the member.
        /// </summary>
        public readonly string? MemberName;

        /// <summary>
        /// Roles of the member, at least one. A role is <c>PAI.AlgoDeveloper</c>, <c>PAI.AlgoOperator</c>,
        /// <c>PAI.LabelManager</c>, <c>PAI.MaxComputeDeveloper</c>, <c>PAI.WorkspaceAdmin</c>,
        /// <c>PAI.WorkspaceGuest</c>, <c>PAI.WorkspaceOwner</c> or a custom role, <c>role-...</c>. Their order does not
        /// matter.
        /// </summary>
        public readonly ImmutableArray<string> Roles;

        /// <summary>
        /// ID of the RAM user or account.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// Workspace that the user becomes a member of.
        /// </summary>
        public readonly string WorkspaceId;

        [OutputConstructor]
        private GetWorkspaceMembersMemberResult(
            string? accountName,
            string? accountType,
            string? createTime,
            string? displayName,
            string id,
            string? memberId,
            string? memberName,
            ImmutableArray<string> roles,
            string? userId,
            string workspaceId)
        {
            AccountName = accountName;
            AccountType = accountType;
            CreateTime = createTime;
            DisplayName = displayName;
            Id = id;
            MemberId = memberId;
            MemberName = memberName;
            Roles = roles;
            UserId = userId;
            WorkspaceId = workspaceId;
        }
    }
}
