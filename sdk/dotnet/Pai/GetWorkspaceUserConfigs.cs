// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the settings of the account for PAI, without their values.
    /// </summary>
    public static class GetWorkspaceUserConfigs
    {
        /// <summary>
        /// Returns the settings of the account for PAI, without their values.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>Which settings the account has</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var settings = AliCloud.Pai.GetWorkspaceUserConfigs.Invoke();
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["settingIds"] = settings.Apply(found =&gt; found.Ids),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceUserConfigsResult> InvokeAsync(GetWorkspaceUserConfigsArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceUserConfigsResult>("alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs", args ?? new GetWorkspaceUserConfigsArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the settings of the account for PAI, without their values.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>Which settings the account has</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var settings = AliCloud.Pai.GetWorkspaceUserConfigs.Invoke();
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["settingIds"] = settings.Apply(found =&gt; found.Ids),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceUserConfigsResult> Invoke(GetWorkspaceUserConfigsInvokeArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceUserConfigsResult>("alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs", args ?? new GetWorkspaceUserConfigsInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// Returns the settings of the account for PAI, without their values.
        /// </summary>
        public static Output<GetWorkspaceUserConfigsResult> Invoke(GetWorkspaceUserConfigsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceUserConfigsResult>("alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs", args ?? new GetWorkspaceUserConfigsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceUserConfigs.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceUserConfigsArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only settings of this category.
        /// </summary>
        [Input("categoryName")]
        public string? CategoryName { get; set; }

        /// <summary>
        /// Return only settings with this key.
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
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceUserConfigsArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceUserConfigsArgs Empty => new GetWorkspaceUserConfigsArgs();
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceUserConfigs.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceUserConfigsInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Return only settings of this category.
        /// </summary>
        [Input("categoryName")]
        public Input<string>? CategoryName { get; set; }

        /// <summary>
        /// Return only settings with this key.
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
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceUserConfigsInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceUserConfigsInvokeArgs Empty => new GetWorkspaceUserConfigsInvokeArgs();
    }

    /// <summary>
    /// Result of <c>GetWorkspaceUserConfigs</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceUserConfigsResult
    {
        /// <summary>
        /// The IDs, in the order of the list. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list. An object without a name has its ID here.
        /// </summary>
        public readonly ImmutableArray<string> Names;

        /// <summary>
        /// The objects that were found, the oldest first. The list has only the objects that you may see. An empty list
        /// does not prove that there are none.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceUserConfigsUserConfigResult> UserConfigs;

        [OutputConstructor]
        private GetWorkspaceUserConfigsResult(
            ImmutableArray<string> ids,
            ImmutableArray<string> names,
            ImmutableArray<Outputs.GetWorkspaceUserConfigsUserConfigResult> userConfigs)
        {
            Ids = ids;
            Names = names;
            UserConfigs = userConfigs;
        }
    }

}
