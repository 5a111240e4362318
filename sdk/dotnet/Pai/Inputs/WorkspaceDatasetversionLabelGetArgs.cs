// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Inputs
{
    /// <summary>
    /// A label of a dataset version: a key with a value. Use labels to group and find dataset versions.
    /// </summary>
    public sealed class WorkspaceDatasetversionLabelGetArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Key of the label, 1 to 128 characters that do not begin with <c>aliyun</c>, <c>acs</c>, <c>http://</c> or
        /// <c>https://</c>. A version has each key only once.
        /// </summary>
        [Input("key")]
        public Input<string>? Key { get; set; }

        /// <summary>
        /// Value of the label, 1 to 128 characters.
        /// </summary>
        [Input("value")]
        public Input<string>? Value { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceDatasetversionLabelGetArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceDatasetversionLabelGetArgs Empty => new WorkspaceDatasetversionLabelGetArgs();
    }
}
