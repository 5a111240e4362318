// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The one image that has what is asked for. It is an error if there is none, or more than one.
    /// </summary>
    public static class GetImage
    {
        /// <summary>
        /// The one image that has what is asked for. It is an error if there is none, or more than one.
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
        /// The one image that has what is asked for. It is an error if there is none, or more than one.
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
        /// The one image that has what is asked for. It is an error if there is none, or more than one.
        /// </summary>
        public static Output<GetImageResult> Invoke(GetImageInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetImageResult>("alicloud:pai/getImage:getImage", args ?? new GetImageInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetImage.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetImageArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only images of this visibility: <c>PRIVATE</c> or <c>PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public string? Accessibility { get; set; }

        /// <summary>
        /// Only the one with this id.
        /// </summary>
        [Input("id")]
        public string? Id { get; set; }

        /// <summary>
        /// Only the image at this address.
        /// </summary>
        [Input("imageUri")]
        public string? ImageUri { get; set; }

        [Input("labels")]
        private Dictionary<string, string>? _labels;

        /// <summary>
        /// Only images that have all of these labels, each a key with its value: <c>system.official</c> with
        /// <c>true</c> for the official ones.
        /// </summary>
        public Dictionary<string, string> Labels
        {
            get => _labels ??= new Dictionary<string, string>();
            set => _labels = value;
        }

        /// <summary>
        /// Only images of this name.
        /// </summary>
        [Input("name")]
        public string? Name { get; set; }

        /// <summary>
        /// Only images in whose name or description this text occurs.
        /// </summary>
        [Input("query")]
        public string? Query { get; set; }

        /// <summary>
        /// Images of this workspace; without it all that the caller may see.
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
    /// What <c>GetImage.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetImageInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only images of this visibility: <c>PRIVATE</c> or <c>PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        /// <summary>
        /// Only the one with this id.
        /// </summary>
        [Input("id")]
        public Input<string>? Id { get; set; }

        /// <summary>
        /// Only the image at this address.
        /// </summary>
        [Input("imageUri")]
        public Input<string>? ImageUri { get; set; }

        [Input("labels")]
        private InputMap<string>? _labels;

        /// <summary>
        /// Only images that have all of these labels, each a key with its value: <c>system.official</c> with
        /// <c>true</c> for the official ones.
        /// </summary>
        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        /// <summary>
        /// Only images of this name.
        /// </summary>
        [Input("name")]
        public Input<string>? Name { get; set; }

        /// <summary>
        /// Only images in whose name or description this text occurs.
        /// </summary>
        [Input("query")]
        public Input<string>? Query { get; set; }

        /// <summary>
        /// Images of this workspace; without it all that the caller may see.
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
    /// What <c>GetImage</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetImageResult
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
