// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the container images for the jobs and notebooks of a workspace. These are the images that its members
    /// registered and the official images of the platform. Official images have the label <c>system.official</c> with
    /// the value <c>true</c>.
    /// </summary>
    public static class GetImages
    {
        /// <summary>
        /// Returns the container images for the jobs and notebooks of a workspace. These are the images that its
        /// members registered and the official images of the platform. Official images have the label
        /// <c>system.official</c> with the value <c>true</c>.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The official images for services</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var official = AliCloud.Pai.GetImages.Invoke(new()
        ///     {
        ///         Labels = { { "system.official", "true" }, { "system.supported.eas", "true" } },
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["imageNames"] = official.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetImagesResult> InvokeAsync(GetImagesArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetImagesResult>("alicloud:pai/getImages:getImages", args ?? new GetImagesArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the container images for the jobs and notebooks of a workspace. These are the images that its
        /// members registered and the official images of the platform. Official images have the label
        /// <c>system.official</c> with the value <c>true</c>.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>The official images for services</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var official = AliCloud.Pai.GetImages.Invoke(new()
        ///     {
        ///         Labels = { { "system.official", "true" }, { "system.supported.eas", "true" } },
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["imageNames"] = official.Apply(found =&gt; found.Names),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetImagesResult> Invoke(GetImagesInvokeArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetImagesResult>("alicloud:pai/getImages:getImages", args ?? new GetImagesInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the container images for the jobs and notebooks of a workspace. These are the images that its
        /// members registered and the official images of the platform. Official images have the label
        /// <c>system.official</c> with the value <c>true</c>.
        /// </summary>
        public static Output<GetImagesResult> Invoke(GetImagesInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetImagesResult>("alicloud:pai/getImages:getImages", args ?? new GetImagesInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetImages.InvokeAsync</c>.
    /// </summary>
    public sealed class GetImagesArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only images with this visibility: <c>PRIVATE</c> or <c>PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public string? Accessibility { get; set; }

        [Input("ids")]
        private List<string>? _ids;

        /// <summary>
        /// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with
        /// the <c>Ids</c> of the result. An empty list returns nothing.
        /// </summary>
        public List<string> Ids
        {
            get => _ids ??= new List<string>();
            set => _ids = value;
        }

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
        /// Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
        /// </summary>
        [Input("maxItems")]
        public int? MaxItems { get; set; }

        /// <summary>
        /// Return only images with this name.
        /// </summary>
        [Input("name")]
        public string? Name { get; set; }

        /// <summary>
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

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
        public GetImagesArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetImagesArgs Empty => new GetImagesArgs();
    }

    /// <summary>
    /// Arguments of <c>GetImages.Invoke</c>.
    /// </summary>
    public sealed class GetImagesInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only images with this visibility: <c>PRIVATE</c> or <c>PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        [Input("ids")]
        private InputList<string>? _ids;

        /// <summary>
        /// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your list with
        /// the <c>Ids</c> of the result. An empty list returns nothing.
        /// </summary>
        public InputList<string> Ids
        {
            get => _ids ??= new InputList<string>();
            set => _ids = value;
        }

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
        /// Return at most this number of objects, at least 1. If you leave it out, the function returns all of them.
        /// </summary>
        [Input("maxItems")]
        public Input<int>? MaxItems { get; set; }

        /// <summary>
        /// Return only images with this name.
        /// </summary>
        [Input("name")]
        public Input<string>? Name { get; set; }

        /// <summary>
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

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
        public GetImagesInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetImagesInvokeArgs Empty => new GetImagesInvokeArgs();
    }

    /// <summary>
    /// Result of <c>GetImages</c>.
    /// </summary>
    [OutputType]
    public sealed class GetImagesResult
    {
        /// <summary>
        /// The IDs, in the order of the list. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The objects that were found, the oldest first. The list has only the objects that you may see. An empty list
        /// does not prove that there are none.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetImagesImageResult> Images;

        /// <summary>
        /// The names, in the order of the list. An object without a name has its ID here.
        /// </summary>
        public readonly ImmutableArray<string> Names;

        [OutputConstructor]
        private GetImagesResult(
            ImmutableArray<string> ids,
            ImmutableArray<Outputs.GetImagesImageResult> images,
            ImmutableArray<string> names)
        {
            Ids = ids;
            Images = images;
            Names = names;
        }
    }

}
