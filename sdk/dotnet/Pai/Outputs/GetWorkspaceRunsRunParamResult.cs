// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A parameter of a run: a name with the value the run was made with.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceRunsRunParamResult
    {
        /// <summary>
        /// Name of the parameter, at most 128 bytes, without <c>=</c> and <c>,</c>. One run has a name once.
        /// </summary>
        public readonly string? Key;

        /// <summary>
        /// Value of the parameter, at most 128 bytes, without <c>=</c> and <c>,</c>.
        /// </summary>
        public readonly string? Value;

        [OutputConstructor]
        private GetWorkspaceRunsRunParamResult(
            string? key,
            string? value)
        {
            Key = key;
            Value = value;
        }
    }
}
