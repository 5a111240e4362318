// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Inputs
{
    /// <summary>
    /// Account that owns a workspace.
    /// </summary>
    public sealed class WorkspaceWorkspaceOwnerGetArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Name of the owner as shown in the console.
        /// </summary>
        [Input("displayName")]
        public Input<string>? DisplayName { get; set; }

        /// <summary>
        /// ID of the owner's account or RAM user.
        /// </summary>
        [Input("userId")]
        public Input<string>? UserId { get; set; }

        /// <summary>
        /// ID of the owner in DataWorks.
        /// </summary>
        [Input("userKp")]
        public Input<string>? UserKp { get; set; }

        /// <summary>
        /// Login name of the owner.
        /// </summary>
        [Input("userName")]
        public Input<string>? UserName { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceWorkspaceOwnerGetArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceWorkspaceOwnerGetArgs Empty => new WorkspaceWorkspaceOwnerGetArgs();
    }
}
