// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A label of a setting: a key with a value.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceConfigsLabelResult
    {
        /// <summary>
        /// Key of the label.
        /// </summary>
        public readonly string? Key;

        /// <summary>
        /// Value of the label.
        /// </summary>
        public readonly string? Value;

        [OutputConstructor]
        private GetWorkspaceConfigsLabelResult(
            string? key,
            string? value)
        {
            Key = key;
            Value = value;
        }
    }
}
