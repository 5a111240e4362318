// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Returns the contents of a workspace in the form of a file for <c>pulumi import --file</c>. The file has the
    /// workspace, its members, code sources, datasets, models, the versions of datasets and models, and experiments. It
    /// does not have the owner of the workspace or the versions <c>v1</c> of datasets. It has runs and the settings of
    /// the account only if you ask for them.
    /// </summary>
    public static class GetImportFile
    {
        /// <summary>
        /// Returns the contents of a workspace in the form of a file for <c>pulumi import --file</c>. The file has the
        /// workspace, its members, code sources, datasets, models, the versions of datasets and models, and
        /// experiments. It does not have the owner of the workspace or the versions <c>v1</c> of datasets. It has runs
        /// and the settings of the account only if you ask for them.
        /// </summary>
        /// <remarks>
        /// <para>The file has only the objects that you may see, so compare the counts with the console. It leaves out
        /// public models and datasets of others.</para>
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
        /// Returns the contents of a workspace in the form of a file for <c>pulumi import --file</c>. The file has the
        /// workspace, its members, code sources, datasets, models, the versions of datasets and models, and
        /// experiments. It does not have the owner of the workspace or the versions <c>v1</c> of datasets. It has runs
        /// and the settings of the account only if you ask for them.
        /// </summary>
        /// <remarks>
        /// <para>The file has only the objects that you may see, so compare the counts with the console. It leaves out
        /// public models and datasets of others.</para>
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
        /// Returns the contents of a workspace in the form of a file for <c>pulumi import --file</c>. The file has the
        /// workspace, its members, code sources, datasets, models, the versions of datasets and models, and
        /// experiments. It does not have the owner of the workspace or the versions <c>v1</c> of datasets. It has runs
        /// and the settings of the account only if you ask for them.
        /// </summary>
        public static Output<GetImportFileResult> Invoke(GetImportFileInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetImportFileResult>("alicloud:pai/getImportFile:getImportFile", args ?? new GetImportFileInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetImportFile.InvokeAsync</c>.
    /// </summary>
    public sealed class GetImportFileArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Whether the file includes the runs of the experiments. Defaults to false.
        /// </summary>
        [Input("includeRuns")]
        public bool? IncludeRuns { get; set; }

        [Input("types")]
        private List<string>? _types;

        /// <summary>
        /// Return only objects of these types. Write <c>WorkspaceModel</c> or the whole type token. To include runs or
        /// settings, name <c>WorkspaceRun</c> or <c>WorkspaceUserConfig</c>.
        /// </summary>
        public List<string> Types
        {
            get => _types ??= new List<string>();
            set => _types = value;
        }

        /// <summary>
        /// ID of the workspace, which is a number.
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
    /// Arguments of <c>GetImportFile.Invoke</c>.
    /// </summary>
    public sealed class GetImportFileInvokeArgs : global::Pulumi.InvokeArgs
    {
        /// <summary>
        /// Whether the file includes the runs of the experiments. Defaults to false.
        /// </summary>
        [Input("includeRuns")]
        public Input<bool>? IncludeRuns { get; set; }

        [Input("types")]
        private InputList<string>? _types;

        /// <summary>
        /// Return only objects of these types. Write <c>WorkspaceModel</c> or the whole type token. To include runs or
        /// settings, name <c>WorkspaceRun</c> or <c>WorkspaceUserConfig</c>.
        /// </summary>
        public InputList<string> Types
        {
            get => _types ??= new InputList<string>();
            set => _types = value;
        }

        /// <summary>
        /// ID of the workspace, which is a number.
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
    /// Result of <c>GetImportFile</c>.
    /// </summary>
    [OutputType]
    public sealed class GetImportFileResult
    {
        /// <summary>
        /// Number of objects of each type in the file.
        /// </summary>
        public readonly ImmutableDictionary<string, int> Counts;

        /// <summary>
        /// The objects to import. Each object comes after the object that contains it.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetImportFileResourceResult> Resources;

        /// <summary>
        /// What you have to do by hand, for example about values that are secret.
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
