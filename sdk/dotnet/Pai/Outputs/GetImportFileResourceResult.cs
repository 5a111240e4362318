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
        /// Id of the object, as <c>pulumi import</c> takes it.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Name for it in the program, made from its own name; unique, and the same each time.
        /// </summary>
        public readonly string Name;

        /// <summary>
        /// Where the engine finds this plugin.
        /// </summary>
        public readonly string PluginDownloadUrl;

        /// <summary>
        /// Type of the resource: its token.
        /// </summary>
        public readonly string Type;

        /// <summary>
        /// Version of this plugin. Without it the engine would ask the newest plugin of the name.
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
