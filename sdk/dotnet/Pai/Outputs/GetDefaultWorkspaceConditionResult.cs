// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A step of the creation of a default workspace.
    /// </summary>
    [OutputType]
    public sealed class GetDefaultWorkspaceConditionResult
    {
        /// <summary>
        /// Result of the step. 200 is success; any other number is a failure.
        /// </summary>
        public readonly int? Code;

        /// <summary>
        /// Why the step failed.
        /// </summary>
        public readonly string? Message;

        /// <summary>
        /// Name of the step: <c>CREATING</c>, <c>WORKSPACE_CREATED</c>, <c>MEMBERS_ADDED</c> or <c>ENABLED</c>, which
        /// is the last step.
        /// </summary>
        public readonly string? Type;

        [OutputConstructor]
        private GetDefaultWorkspaceConditionResult(
            int? code,
            string? message,
            string? type)
        {
            Code = code;
            Message = message;
            Type = type;
        }
    }
}
