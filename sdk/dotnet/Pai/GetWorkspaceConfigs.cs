// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The settings of a workspace: where jobs store what is temporary, how long they may run, which tags they must
    /// have.
    /// </summary>
    public static class GetWorkspaceConfigs
    {
        /// <summary>
        /// The settings of a workspace: where jobs store what is temporary, how long they may run, which tags they must
        /// have.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>Where the jobs of a workspace keep what is temporary</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var settings = AliCloud.Pai.GetWorkspaceConfigs.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         CategoryName = "CommonResourceConfig",
        ///         ConfigKey = "tempStoragePath",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["path"] = settings.Apply(found =&gt; found.Configs[0].ConfigValue),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceConfigsResult> InvokeAsync(GetWorkspaceConfigsArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceConfigsResult>("alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs", args ?? new GetWorkspaceConfigsArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The settings of a workspace: where jobs store what is temporary, how long they may run, which tags they must
        /// have.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>Where the jobs of a workspace keep what is temporary</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var settings = AliCloud.Pai.GetWorkspaceConfigs.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         CategoryName = "CommonResourceConfig",
        ///         ConfigKey = "tempStoragePath",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["path"] = settings.Apply(found =&gt; found.Configs[0].ConfigValue),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceConfigsResult> Invoke(GetWorkspaceConfigsInvokeArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceConfigsResult>("alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs", args ?? new GetWorkspaceConfigsInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The settings of a workspace: where jobs store what is temporary, how long they may run, which tags they must
        /// have.
        /// </summary>
        public static Output<GetWorkspaceConfigsResult> Invoke(GetWorkspaceConfigsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceConfigsResult>("alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs", args ?? new GetWorkspaceConfigsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceConfigs.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceConfigsArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only settings of this category: <c>CommonResourceConfig</c>, for example.
        /// </summary>
        [Input("categoryName")]
        public string? CategoryName { get; set; }

        /// <summary>
        /// Only settings with this key: <c>tempStoragePath</c>, for example.
        /// </summary>
        [Input("configKey")]
        public string? ConfigKey { get; set; }

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

        [Input("labels")]
        private Dictionary<string, string>? _labels;

        /// <summary>
        /// Only settings that have all of these labels, each a key with its value.
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
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

        /// <summary>
        /// Settings of this workspace.
        /// </summary>
        [Input("workspaceId", required: true)]
        public string WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceConfigsArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceConfigsArgs Empty => new GetWorkspaceConfigsArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceConfigs.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceConfigsInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only settings of this category: <c>CommonResourceConfig</c>, for example.
        /// </summary>
        [Input("categoryName")]
        public Input<string>? CategoryName { get; set; }

        /// <summary>
        /// Only settings with this key: <c>tempStoragePath</c>, for example.
        /// </summary>
        [Input("configKey")]
        public Input<string>? ConfigKey { get; set; }

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

        [Input("labels")]
        private InputMap<string>? _labels;

        /// <summary>
        /// Only settings that have all of these labels, each a key with its value.
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
        /// Only those whose name matches this regular expression anywhere in it; <c>^</c> and <c>$</c> hold it to the
        /// beginning and the end. It is refused when it takes longer than a second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

        /// <summary>
        /// Settings of this workspace.
        /// </summary>
        [Input("workspaceId", required: true)]
        public Input<string> WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceConfigsInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceConfigsInvokeArgs Empty => new GetWorkspaceConfigsInvokeArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceConfigs</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceConfigsResult
    {
        /// <summary>
        /// What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
        /// nothing.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceConfigsConfigResult> Configs;

        /// <summary>
        /// The ids, in the order of the list; those of resources are the ones that <c>pulumi import</c> takes.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list; the id where there is no name.
        /// </summary>
        public readonly ImmutableArray<string> Names;

        [OutputConstructor]
        private GetWorkspaceConfigsResult(
            ImmutableArray<Outputs.GetWorkspaceConfigsConfigResult> configs,
            ImmutableArray<string> ids,
            ImmutableArray<string> names)
        {
            Configs = configs;
            Ids = ids;
            Names = names;
        }
    }

}
