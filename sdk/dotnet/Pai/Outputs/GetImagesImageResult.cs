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
        /// Who sees the image in the workspace: <c>PRIVATE</c> (its creator) or <c>PUBLIC</c> (every member).
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
        /// Its id; that of a resource is the one that <c>pulumi import</c> takes.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Address of the image with its tag, as jobs take it.
        /// </summary>
        public readonly string? ImageUri;

        /// <summary>
        /// Labels of the image. Official ones say in <c>system.chipType</c>, <c>system.supported.eas</c> and others
        /// what the image is made for.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetImagesLabelResult> Labels;

        /// <summary>
        /// Name of the image.
        /// </summary>
        public readonly string? Name;

        /// <summary>
        /// Number of the Alibaba Cloud account that the image belongs to.
        /// </summary>
        public readonly string? ParentUserId;

        /// <summary>
        /// Size of the image in bytes.
        /// </summary>
        public readonly double? Size;

        /// <summary>
        /// What the image was made from.
        /// </summary>
        public readonly string? SourceId;

        /// <summary>
        /// Kind of what the image was made from.
        /// </summary>
        public readonly string? SourceType;

        /// <summary>
        /// Number of the account or RAM user that registered the image.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// Workspace the image belongs to; official ones belong to none.
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
