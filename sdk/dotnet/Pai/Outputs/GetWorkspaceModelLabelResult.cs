// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A label of a model: a key with a value. Use labels to group and find models.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceModelLabelResult
    {
        /// <summary>
        /// Key of the label, at most 128 bytes, without <c>=</c> and <c>,</c>. A model has each key only once.
        /// </summary>
        public readonly string? Key;

        /// <summary>
        /// Value of the label, at most 128 bytes, without <c>=</c> and <c>,</c>.
        /// </summary>
        public readonly string? Value;

        [OutputConstructor]
        private GetWorkspaceModelLabelResult(
            string? key,
            string? value)
        {
            Key = key;
            Value = value;
        }
    }
}
