// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai.Outputs
{
    /// <summary>
    /// A container image that PAI knows.
    /// </summary>
    [OutputType]
    public sealed class GetImagesImageResult
    {
        /// <summary>
        /// Who can see the image in the workspace: <c>PRIVATE</c> (its creator) or <c>PUBLIC</c> (every member).
        /// </summary>
        public readonly string? Accessibility;

        /// <summary>
        /// When the image was registered, in UTC (ISO 8601).
        /// </summary>
        public readonly string? CreateTime;

        /// <summary>
        /// What the image is for.
        /// </summary>
        public readonly string? Description;

        /// <summary>
        /// When the image was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Address of the image with its tag, in the form that jobs use.
        /// </summary>
        public readonly string? ImageUri;

        /// <summary>
        /// Labels of the image. The labels of official images, for example <c>system.chipType</c> and
        /// <c>system.supported.eas</c>, say what the image is made for.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetImagesLabelResult> Labels;

        /// <summary>
        /// Name of the image.
        /// </summary>
        public readonly string? Name;

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the image.
        /// </summary>
        public readonly string? ParentUserId;

        /// <summary>
        /// Size of the image in bytes.
        /// </summary>
        public readonly double? Size;

        /// <summary>
        /// Source of the image.
        /// </summary>
        public readonly string? SourceId;

        /// <summary>
        /// Kind of source.
        /// </summary>
        public readonly string? SourceType;

        /// <summary>
        /// ID of the account or RAM user that registered the image.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// Workspace of the image. Official images belong to no workspace.
        /// </summary>
        public readonly string? WorkspaceId;

        [OutputConstructor]
        private GetImagesImageResult(
            string? accessibility,
            string? createTime,
            string? description,
            string? gmtModifiedTime,
            string id,
            string? imageUri,
            ImmutableArray<Outputs.GetImagesLabelResult> labels,
            string? name,
            string? parentUserId,
            double? size,
            string? sourceId,
            string? sourceType,
            string? userId,
            string? workspaceId)
        {
            Accessibility = accessibility;
            CreateTime = createTime;
            Description = description;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            ImageUri = imageUri;
            Labels = labels;
            Name = name;
            ParentUserId = parentUserId;
            Size = size;
            SourceId = sourceId;
            SourceType = sourceType;
            UserId = userId;
            WorkspaceId = workspaceId;
        }
    }
}
