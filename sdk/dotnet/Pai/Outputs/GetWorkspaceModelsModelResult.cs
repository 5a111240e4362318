// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A model registered in a PAI workspace. It carries the name, purpose and origin; the files are in its versions
    /// (<c>WorkspaceModelVersion</c>).
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceModelsModelResult
    {
        /// <summary>
        /// Who sees the model in the workspace: <c>PRIVATE</c> (its owner and the administrators) or <c>PUBLIC</c>
        /// (every member).
        /// </summary>
        public readonly string? Accessibility;

        /// <summary>
        /// Field the model is made for, for example <c>nlp</c> or <c>cv</c>.
        /// </summary>
        public readonly string? Domain;

        /// <summary>
        /// Further facts about the model, as names with values. An entry that is the text of a JSON object or array is
        /// stored as that, any other text as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? ExtraInfo;

        /// <summary>
        /// When the model was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// Its id; that of a resource is the one that <c>pulumi import</c> takes.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Labels of the model. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceModelsModelLabelResult> Labels;

        /// <summary>
        /// What the model is and does, to tell it from others.
        /// </summary>
        public readonly string? ModelDescription;

        /// <summary>
        /// Documentation of the model, or the address of it.
        /// </summary>
        public readonly string? ModelDoc;

        /// <summary>
        /// Name of the model, 1 to 127 characters. Where it is left out, it is made of the resource's name in the
        /// program and seven random digits, with <c>-</c> in place of what is no letter, digit, <c>_</c> or <c>-</c>:
        /// <c>scorer-1b9c3f0</c>, for example.
        /// </summary>
        public readonly string? ModelName;

        /// <summary>
        /// Kind of model, for example <c>Checkpoint</c> or <c>LoRA</c>.
        /// </summary>
        public readonly string? ModelType;

        /// <summary>
        /// Number to sort models by in lists; 0 is a number like any other.
        /// </summary>
        public readonly double? OrderNumber;

        /// <summary>
        /// Community or organisation the model comes from, for example <c>ModelScope</c> or <c>HuggingFace</c>.
        /// </summary>
        public readonly string? Origin;

        /// <summary>
        /// Number of the Alibaba Cloud account that the model belongs to.
        /// </summary>
        public readonly string? OwnerId;

        /// <summary>
        /// Problem the model solves, for example <c>text-classification</c>.
        /// </summary>
        public readonly string? Task;

        /// <summary>
        /// Number of the account or RAM user that created the model.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// Workspace the model belongs to.
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
