// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A parameter of a run: a name with a value.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceRunsRunParamResult
    {
        /// <summary>
        /// Name of the parameter, at most 128 bytes, without <c>=</c> and <c>,</c>. A run has each name only once.
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
