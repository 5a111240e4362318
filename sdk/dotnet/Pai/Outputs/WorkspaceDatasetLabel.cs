// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A label of a dataset: a key with a value. Use labels to group and find datasets.
    /// </summary>
    [OutputType]
    public sealed class WorkspaceDatasetLabel
    {
        /// <summary>
        /// Key of the label, 1 to 128 characters that do not begin with <c>aliyun</c>, <c>acs</c>, <c>http://</c> or
        /// <c>https://</c>. A dataset has each key only once.
        /// </summary>
        public readonly string? Key;

        /// <summary>
        /// Value of the label, 1 to 128 characters.
        /// </summary>
        public readonly string? Value;

        [OutputConstructor]
        private WorkspaceDatasetLabel(
            string? key,
            string? value)
        {
            Key = key;
            Value = value;
        }
    }
}
