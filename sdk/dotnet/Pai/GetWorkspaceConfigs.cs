// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the settings of a workspace, for example where jobs store temporary files, how long they may run, and
    /// which tags they must have.
    /// </summary>
    public static class GetWorkspaceConfigs
    {
        /// <summary>
        /// Returns the settings of a workspace, for example where jobs store temporary files, how long they may run,
        /// and which tags they must have.
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
        /// Returns the settings of a workspace, for example where jobs store temporary files, how long they may run,
        /// and which tags they must have.
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
        /// Returns the settings of a workspace, for example where jobs store temporary files, how long they may run,
        /// and which tags they must have.
        /// </summary>
        public static Output<GetWorkspaceConfigsResult> Invoke(GetWorkspaceConfigsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceConfigsResult>("alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs", args ?? new GetWorkspaceConfigsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceConfigs.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceConfigsArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only settings of this category, for example <c>CommonResourceConfig</c>.
        /// </summary>
        [Input("categoryName")]
        public string? CategoryName { get; set; }

        /// <summary>
        /// Return only settings with this key, for example <c>tempStoragePath</c>.
        /// </summary>
        [Input("configKey")]
        public string? ConfigKey { get; set; }

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

        [Input("labels")]
        private Dictionary<string, string>? _labels;

        /// <summary>
        /// Return only settings that have all of these labels, given as keys with values.
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
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public string? NameRegex { get; set; }

        /// <summary>
        /// Return the settings of this workspace.
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
    /// Arguments of <c>GetWorkspaceConfigs.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceConfigsInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only settings of this category, for example <c>CommonResourceConfig</c>.
        /// </summary>
        [Input("categoryName")]
        public Input<string>? CategoryName { get; set; }

        /// <summary>
        /// Return only settings with this key, for example <c>tempStoragePath</c>.
        /// </summary>
        [Input("configKey")]
        public Input<string>? ConfigKey { get; set; }

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

        [Input("labels")]
        private InputMap<string>? _labels;

        /// <summary>
        /// Return only settings that have all of these labels, given as keys with values.
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
        /// Return only objects whose name matches this regular expression. The match can be anywhere in the name; use
        /// <c>^</c> and <c>$</c> to match the beginning and the end. The function fails if the match takes longer than
        /// one second.
        /// </summary>
        [Input("nameRegex")]
        public Input<string>? NameRegex { get; set; }

        /// <summary>
        /// Return the settings of this workspace.
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
    /// Result of <c>GetWorkspaceConfigs</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceConfigsResult
    {
        /// <summary>
        /// The objects that were found, the oldest first. The list has only the objects that you may see. An empty list
        /// does not prove that there are none.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceConfigsConfigResult> Configs;

        /// <summary>
        /// The IDs, in the order of the list. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list. An object without a name has its ID here.
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
