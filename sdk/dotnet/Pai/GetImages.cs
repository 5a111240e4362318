// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Container images for the jobs and notebooks of a workspace: those that its members registered, and the official
    /// ones of the platform, which have the label <c>system.official</c> with the value <c>true</c>.
    /// </summary>
    public static class GetImages
    {
        /// <summary>
        /// Container images for the jobs and notebooks of a workspace: those that its members registered, and the
        /// official ones of the platform, which have the label <c>system.official</c> with the value <c>true</c>.
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
        /// Container images for the jobs and notebooks of a workspace: those that its members registered, and the
        /// official ones of the platform, which have the label <c>system.official</c> with the value <c>true</c>.
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
        /// Container images for the jobs and notebooks of a workspace: those that its members registered, and the
        /// official ones of the platform, which have the label <c>system.official</c> with the value <c>true</c>.
        /// </summary>
        public static Output<GetImagesResult> Invoke(GetImagesInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetImagesResult>("alicloud:pai/getImages:getImages", args ?? new GetImagesInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetImages.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetImagesArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only images of this visibility: <c>PRIVATE</c> or <c>PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public string? Accessibility { get; set; }

        [Input("ids")]
        private List<string>? _ids;

        /// <summary>
        /// Only those with one of these ids. An id that is not found is no error: compare with the <c>Ids</c> of the
        /// answer. An empty list finds nothing.
        /// </summary>
        public List<string> Ids
        {
            get => _ids ??= new List<string>();
            set => _ids = value;
        }

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
        /// At most so many, at least 1. Without it there are all.
        /// </summary>
        [Input("maxItems")]
        public int? MaxItems { get; set; }

        /// <summary>
        /// Only images of this name.
        /// </summary>
        [Input("name")]
        public string? Name { get; set; }

        /// <summary>
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

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
        public GetImagesArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetImagesArgs Empty => new GetImagesArgs();
    }

    /// <summary>
    /// What <c>GetImages.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetImagesInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only images of this visibility: <c>PRIVATE</c> or <c>PUBLIC</c>.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        [Input("ids")]
        private InputList<string>? _ids;

        /// <summary>
        /// Only those with one of these ids. An id that is not found is no error: compare with the <c>Ids</c> of the
        /// answer. An empty list finds nothing.
        /// </summary>
        public InputList<string> Ids
        {
            get => _ids ??= new InputList<string>();
            set => _ids = value;
        }

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
        /// At most so many, at least 1. Without it there are all.
        /// </summary>
        [Input("maxItems")]
        public Input<int>? MaxItems { get; set; }

        /// <summary>
        /// Only images of this name.
        /// </summary>
        [Input("name")]
        public Input<string>? Name { get; set; }

        /// <summary>
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

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
        public GetImagesInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetImagesInvokeArgs Empty => new GetImagesInvokeArgs();
    }

    /// <summary>
    /// What <c>GetImages</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetImagesResult
    {
        /// <summary>
        /// The ids, in the order of the list; those of resources are the ones that <c>pulumi import</c> takes.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
        /// nothing.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetImagesImageResult> Images;

        /// <summary>
        /// The names, in the order of the list; the id where there is no name.
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
