// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A label of a model version: a key with a value. Use labels to group and find versions.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceModelVersionLabelResult
    {
        /// <summary>
        /// Key of the label, at most 128 bytes, without <c>=</c> and <c>,</c>. A version has each key only once.
        /// </summary>
        public readonly string? Key;

        /// <summary>
        /// Value of the label, at most 128 bytes, without <c>=</c> and <c>,</c>.
        /// </summary>
        public readonly string? Value;

        [OutputConstructor]
        private GetWorkspaceModelVersionLabelResult(
            string? key,
            string? value)
        {
            Key = key;
            Value = value;
        }
    }
}
