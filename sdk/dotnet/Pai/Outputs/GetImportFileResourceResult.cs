// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// An object to import.
    /// </summary>
    [OutputType]
    public sealed class GetImportFileResourceResult
    {
        /// <summary>
        /// ID of the object, in the form that <c>pulumi import</c> uses.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Name of the resource in the program, made from the object's own name. It is unique, and the same for each
        /// call.
        /// </summary>
        public readonly string Name;

        /// <summary>
        /// Where the Pulumi engine finds this plugin.
        /// </summary>
        public readonly string PluginDownloadUrl;

        /// <summary>
        /// Type token of the resource.
        /// </summary>
        public readonly string Type;

        /// <summary>
        /// Version of this plugin. Without it, the Pulumi engine would use the newest plugin with this name.
        /// </summary>
        public readonly string Version;

        [OutputConstructor]
        private GetImportFileResourceResult(
            string id,
            string name,
            string pluginDownloadUrl,
            string type,
            string version)
        {
            Id = id;
            Name = name;
            PluginDownloadUrl = pluginDownloadUrl;
            Type = type;
            Version = version;
        }
    }
}
