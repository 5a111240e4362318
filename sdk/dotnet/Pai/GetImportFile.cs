// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// What a workspace holds, as a file for <c>pulumi import --file</c>: the workspace, its members without the owner,
    /// code sources, datasets and their versions without <c>v1</c>, models and their versions, and experiments. Runs
    /// and the settings of the account come only when they are asked for.
    /// </summary>
    public static class GetImportFile
    {
        /// <summary>
        /// What a workspace holds, as a file for <c>pulumi import --file</c>: the workspace, its members without the
        /// owner, code sources, datasets and their versions without <c>v1</c>, models and their versions, and
        /// experiments. Runs and the settings of the account come only when they are asked for.
        /// </summary>
        /// <remarks>
        /// <para>What the caller may not see is not in it: compare the counts with the console. Public models and
        /// datasets of others are left out.</para>
        /// <para><b>Example Usage</b></para>
        /// <para><b>What a workspace holds, to be imported</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var file = AliCloud.Pai.GetImportFile.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         Types = new[] { "WorkspaceModel", "WorkspaceModelVersion" },
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["counts"] = file.Apply(found =&gt; found.Counts),
        ///         ["todo"] = file.Apply(found =&gt; found.Todo),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetImportFileResult> InvokeAsync(GetImportFileArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetImportFileResult>("alicloud:pai/getImportFile:getImportFile", args ?? new GetImportFileArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// What a workspace holds, as a file for <c>pulumi import --file</c>: the workspace, its members without the
        /// owner, code sources, datasets and their versions without <c>v1</c>, models and their versions, and
        /// experiments. Runs and the settings of the account come only when they are asked for.
        /// </summary>
        /// <remarks>
        /// <para>What the caller may not see is not in it: compare the counts with the console. Public models and
        /// datasets of others are left out.</para>
        /// <para><b>Example Usage</b></para>
        /// <para><b>What a workspace holds, to be imported</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var file = AliCloud.Pai.GetImportFile.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         Types = new[] { "WorkspaceModel", "WorkspaceModelVersion" },
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["counts"] = file.Apply(found =&gt; found.Counts),
        ///         ["todo"] = file.Apply(found =&gt; found.Todo),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetImportFileResult> Invoke(GetImportFileInvokeArgs args, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetImportFileResult>("alicloud:pai/getImportFile:getImportFile", args ?? new GetImportFileInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// What a workspace holds, as a file for <c>pulumi import --file</c>: the workspace, its members without the
        /// owner, code sources, datasets and their versions without <c>v1</c>, models and their versions, and
        /// experiments. Runs and the settings of the account come only when they are asked for.
        /// </summary>
        public static Output<GetImportFileResult> Invoke(GetImportFileInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetImportFileResult>("alicloud:pai/getImportFile:getImportFile", args ?? new GetImportFileInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetImportFile.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetImportFileArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Whether the runs of the experiments come as well. Defaults to false.
        /// </summary>
        [Input("includeRuns")]
        public bool? IncludeRuns { get; set; }

        [Input("types")]
        private List<string>? _types;

        /// <summary>
        /// Only objects of these types, each as <c>WorkspaceModel</c> or as the whole token; <c>WorkspaceRun</c> and
        /// <c>WorkspaceUserConfig</c> come when they are named here.
        /// </summary>
        public List<string> Types
        {
            get => _types ??= new List<string>();
            set => _types = value;
        }

        /// <summary>
        /// Number of the workspace: digits.
        /// </summary>
        [Input("workspaceId", required: true)]
        public string WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetImportFileArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetImportFileArgs Empty => new GetImportFileArgs();
    }

    /// <summary>
    /// What <c>GetImportFile.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetImportFileInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Whether the runs of the experiments come as well. Defaults to false.
        /// </summary>
        [Input("includeRuns")]
        public Input<bool>? IncludeRuns { get; set; }

        [Input("types")]
        private InputList<string>? _types;

        /// <summary>
        /// Only objects of these types, each as <c>WorkspaceModel</c> or as the whole token; <c>WorkspaceRun</c> and
        /// <c>WorkspaceUserConfig</c> come when they are named here.
        /// </summary>
        public InputList<string> Types
        {
            get => _types ??= new InputList<string>();
            set => _types = value;
        }

        /// <summary>
        /// Number of the workspace: digits.
        /// </summary>
        [Input("workspaceId", required: true)]
        public Input<string> WorkspaceId { get; set; } = null!;

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetImportFileInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetImportFileInvokeArgs Empty => new GetImportFileInvokeArgs();
    }

    /// <summary>
    /// What <c>GetImportFile</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetImportFileResult
    {
        /// <summary>
        /// How many objects of each type there are in it.
        /// </summary>
        public readonly ImmutableDictionary<string, int> Counts;

        /// <summary>
        /// What to import, in an order in which each object comes after the one that it lives in.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetImportFileResourceResult> Resources;

        /// <summary>
        /// What is left to do by hand, some sentences each, about values that are secret, for example.
        /// </summary>
        public readonly ImmutableArray<string> Todo;

        [OutputConstructor]
        private GetImportFileResult(
            ImmutableDictionary<string, int> counts,
            ImmutableArray<Outputs.GetImportFileResourceResult> resources,
            ImmutableArray<string> todo)
        {
            Counts = counts;
            Resources = resources;
            Todo = todo;
        }
    }

}
