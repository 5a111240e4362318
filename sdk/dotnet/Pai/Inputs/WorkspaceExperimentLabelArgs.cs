// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Inputs
{
    /// <summary>
    /// A label of an experiment: a key with a value. Use labels to group and find experiments.
    /// </summary>
    public sealed class WorkspaceExperimentLabelArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Key of the label, at most 128 bytes, without <c>=</c> and <c>,</c>. A experiment has each key only once.
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
        public WorkspaceExperimentLabelArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceExperimentLabelArgs Empty => new WorkspaceExperimentLabelArgs();
    }
}
