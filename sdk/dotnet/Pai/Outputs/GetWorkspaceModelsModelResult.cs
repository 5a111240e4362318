// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A model that is registered in a PAI workspace. The model has a name, a purpose and an origin. Its files belong
    /// to its versions (<c>WorkspaceModelVersion</c>).
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceModelsModelResult
    {
        /// <summary>
        /// Who can see the model in the workspace: <c>PRIVATE</c> (its owner and the administrators) or <c>PUBLIC</c>
        /// (every member).
        /// </summary>
        public readonly string? Accessibility;

        /// <summary>
        /// Field of application, for example <c>nlp</c> or <c>cv</c>.
        /// </summary>
        public readonly string? Domain;

        /// <summary>
        /// More facts about the model, as keys with values. A value that is the text of a JSON object or array is
        /// stored as that object or array; any other value is stored as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? ExtraInfo;

        /// <summary>
        /// When the model was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Labels of the model. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceModelsModelLabelResult> Labels;

        /// <summary>
        /// What the model is and does.
        /// </summary>
        public readonly string? ModelDescription;

        /// <summary>
        /// Documentation of the model, or its address.
        /// </summary>
        public readonly string? ModelDoc;

        /// <summary>
        /// Name of the model, 1 to 127 characters.
        /// </summary>
        public readonly string? ModelName;

        /// <summary>
        /// Kind of model, for example <c>Checkpoint</c> or <c>LoRA</c>.
        /// </summary>
        public readonly string? ModelType;

        /// <summary>
        /// Number that lists of models are sorted by. 0 counts as a number.
        /// </summary>
        public readonly double? OrderNumber;

        /// <summary>
        /// Community or organization that the model comes from, for example <c>ModelScope</c> or <c>HuggingFace</c>.
        /// </summary>
        public readonly string? Origin;

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the model.
        /// </summary>
        public readonly string? OwnerId;

        /// <summary>
        /// Problem that the model solves, for example <c>text-classification</c>.
        /// </summary>
        public readonly string? Task;

        /// <summary>
        /// ID of the account or RAM user that created the model.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// Workspace of the model.
        /// </summary>
        public readonly string? WorkspaceId;

        [OutputConstructor]
        private GetWorkspaceModelsModelResult(
            string? accessibility,
            string? domain,
            ImmutableDictionary<string, string>? extraInfo,
            string? gmtModifiedTime,
            string id,
            ImmutableArray<Outputs.GetWorkspaceModelsModelLabelResult> labels,
            string? modelDescription,
            string? modelDoc,
            string? modelName,
            string? modelType,
            double? orderNumber,
            string? origin,
            string? ownerId,
            string? task,
            string? userId,
            string? workspaceId)
        {
            Accessibility = accessibility;
            Domain = domain;
            ExtraInfo = extraInfo;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            Labels = labels;
            ModelDescription = modelDescription;
            ModelDoc = modelDoc;
            ModelName = modelName;
            ModelType = modelType;
            OrderNumber = orderNumber;
            Origin = origin;
            OwnerId = ownerId;
            Task = task;
            UserId = userId;
            WorkspaceId = workspaceId;
        }
    }
}
