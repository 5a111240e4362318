// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A model that you can reach through a connection.
    /// </summary>
    [OutputType]
    public sealed class GetConnectionsModelResult
    {
        /// <summary>
        /// Name of the model as shown in the console.
        /// </summary>
        public readonly string? DisplayName;

        /// <summary>
        /// Name to call the model by.
        /// </summary>
        public readonly string? Model;

        /// <summary>
        /// Kind of model: <c>LLM</c>, <c>Embedding</c> or <c>ReRank</c>.
        /// </summary>
        public readonly string? ModelType;

        /// <summary>
        /// Whether the model can call tools.
        /// </summary>
        public readonly bool? ToolCall;

        [OutputConstructor]
        private GetConnectionsModelResult(
            string? displayName,
            string? model,
            string? modelType,
            bool? toolCall)
        {
            DisplayName = displayName;
            Model = model;
            ModelType = modelType;
            ToolCall = toolCall;
        }
    }
}
