// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A label of a computing resource: a key with a value.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceResourcesLabelResult
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
        private GetWorkspaceResourcesLabelResult(
            string? key,
            string? value)
        {
            Key = key;
            Value = value;
        }
    }
}
