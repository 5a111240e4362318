// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Finds one image by the arguments that you give. The call fails if no image matches, or if more than one does.
    /// </summary>
    public static class GetImage
    {
        /// <summary>
        /// Finds one image by the arguments that you give. The call fails if no image matches, or if more than one
        /// does.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The image that a team's jobs run in</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var image = AliCloud.Pai.GetImage.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         Name = "fraud-training",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["imageUri"] = image.Apply(found =&gt; found.ImageUri),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetImageResult> InvokeAsync(GetImageArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetImageResult>("alicloud:pai/getImage:getImage", args ?? new GetImageArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Finds one image by the arguments that you give. The call fails if no image matches, or if more than one
        /// does.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The image that a team's jobs run in</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var image = AliCloud.Pai.GetImage.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         Name = "fraud-training",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["imageUri"] = image.Apply(found =&gt; found.ImageUri),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetImageResult> Invoke(GetImageInvokeArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetImageResult>("alicloud:pai/getImage:getImage", args ?? new GetImageInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Finds one image by the arguments that you give. The call fails if no image matches, or if more than one
        /// does.
        /// </summary>
        public static Output<GetImageResult> Invoke(GetImageInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetImageResult>("alicloud:pai/getImage:getImage", args ?? new GetImageInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetImage.InvokeAsync</c>.
    /// </summary>
    public sealed class GetImageArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only images with this visibility: <c>PRIVATE</c> or <c>PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public string? Accessibility { get; set; }

        /// <summary>
        /// Return only the object with this ID.
        /// </summary>
        [Input("id")]
        public string? Id { get; set; }

        /// <summary>
        /// Return only the image at this address.
        /// </summary>
        [Input("imageUri")]
        public string? ImageUri { get; set; }

        [Input("labels")]
        private Dictionary<string, string>? _labels;

        /// <summary>
        /// Return only images that have all of these labels, given as keys with values. Official images have
        /// <c>system.official</c> with the value <c>true</c>.
        /// </summary>
        public Dictionary<string, string> Labels
        {
            get => _labels ??= new Dictionary<string, string>();
            set => _labels = value;
        }

        /// <summary>
        /// Return only images with this name.
        /// </summary>
        [Input("name")]
        public string? Name { get; set; }

        /// <summary>
        /// Return only images that have this text in their name or description.
        /// </summary>
        [Input("query")]
        public string? Query { get; set; }

        /// <summary>
        /// Return the images of this workspace. If you leave it out, the function returns all images that you may see.
        /// </summary>
        [Input("workspaceId")]
        public string? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetImageArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetImageArgs Empty => new GetImageArgs();
    }

    /// <summary>
    /// Arguments of <c>GetImage.Invoke</c>.
    /// </summary>
    public sealed class GetImageInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only images with this visibility: <c>PRIVATE</c> or <c>PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        /// <summary>
        /// Return only the object with this ID.
        /// </summary>
        [Input("id")]
        public Input<string>? Id { get; set; }

        /// <summary>
        /// Return only the image at this address.
        /// </summary>
        [Input("imageUri")]
        public Input<string>? ImageUri { get; set; }

        [Input("labels")]
        private InputMap<string>? _labels;

        /// <summary>
        /// Return only images that have all of these labels, given as keys with values. Official images have
        /// <c>system.official</c> with the value <c>true</c>.
        /// </summary>
        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        /// <summary>
        /// Return only images with this name.
        /// </summary>
        [Input("name")]
        public Input<string>? Name { get; set; }

        /// <summary>
        /// Return only images that have this text in their name or description.
        /// </summary>
        [Input("query")]
        public Input<string>? Query { get; set; }

        /// <summary>
        /// Return the images of this workspace. If you leave it out, the function returns all images that you may see.
        /// </summary>
        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetImageInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetImageInvokeArgs Empty => new GetImageInvokeArgs();
    }

    /// <summary>
    /// Result of <c>GetImage</c>.
    /// </summary>
    [OutputType]
    public sealed class GetImageResult
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
        private GetImageResult(
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
