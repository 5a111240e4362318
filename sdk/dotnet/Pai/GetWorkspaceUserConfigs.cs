// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The settings of the account for PAI, without their values.
    /// </summary>
    public static class GetWorkspaceUserConfigs
    {
        /// <summary>
        /// The settings of the account for PAI, without their values.
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
        /// The settings of the account for PAI, without their values.
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
        /// The settings of the account for PAI, without their values.
        /// </summary>
        public static Output<GetWorkspaceUserConfigsResult> Invoke(GetWorkspaceUserConfigsInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceUserConfigsResult>("alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs", args ?? new GetWorkspaceUserConfigsInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceUserConfigs.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceUserConfigsArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only settings of this category.
        /// </summary>
        [Input("categoryName")]
        public string? CategoryName { get; set; }

        /// <summary>
        /// Only settings with this key.
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
    /// What <c>GetWorkspaceUserConfigs.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceUserConfigsInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Only settings of this category.
        /// </summary>
        [Input("categoryName")]
        public Input<string>? CategoryName { get; set; }

        /// <summary>
        /// Only settings with this key.
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
    /// What <c>GetWorkspaceUserConfigs</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceUserConfigsResult
    {
        /// <summary>
        /// The ids, in the order of the list; those of resources are the ones that <c>pulumi import</c> takes.
        /// </summary>
        public readonly ImmutableArray<string> Ids;

        /// <summary>
        /// The names, in the order of the list; the id where there is no name.
        /// </summary>
        public readonly ImmutableArray<string> Names;

        /// <summary>
        /// What was found, the oldest first. It has what the caller may see: an empty list does not prove that there is
        /// nothing.
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
