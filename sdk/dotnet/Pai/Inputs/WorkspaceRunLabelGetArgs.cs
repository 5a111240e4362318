// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Inputs
{
    /// <summary>
    /// A label of a run: a key with a value. Use labels to group and find runs.
    /// </summary>
    public sealed class WorkspaceRunLabelGetArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Key of the label, at most 128 bytes, without <c>=</c> and <c>,</c>. A run has each key only once.
        /// </summary>
        [Input("key")]
        public Input<string>? Key { get; set; }

        /// <summary>
        /// Value of the label, at most 128 bytes, without <c>=</c> and <c>,</c>.
        /// </summary>
        [Input("value")]
        public Input<string>? Value { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceRunLabelGetArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceRunLabelGetArgs Empty => new WorkspaceRunLabelGetArgs();
    }
}
