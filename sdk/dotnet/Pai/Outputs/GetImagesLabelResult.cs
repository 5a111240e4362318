// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A label of an image: a key with a value. Use labels to find images.
    /// </summary>
    [OutputType]
    public sealed class GetImagesLabelResult
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
        private GetImagesLabelResult(
            string? key,
            string? value)
        {
            Key = key;
            Value = value;
        }
    }
}
