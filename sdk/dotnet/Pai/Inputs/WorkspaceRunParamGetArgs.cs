// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Inputs
{
    /// <summary>
    /// A parameter of a run: a name with a value.
    /// </summary>
    public sealed class WorkspaceRunParamGetArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Name of the parameter, at most 128 bytes, without <c>=</c> and <c>,</c>. A run has each name only once.
        /// </summary>
        [Input("key")]
        public Input<string>? Key { get; set; }

        /// <summary>
        /// Value of the parameter, at most 128 bytes, without <c>=</c> and <c>,</c>.
        /// </summary>
        [Input("value")]
        public Input<string>? Value { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceRunParamGetArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceRunParamGetArgs Empty => new WorkspaceRunParamGetArgs();
    }
}
