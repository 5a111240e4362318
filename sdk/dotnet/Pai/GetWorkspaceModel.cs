// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// The one model that has what is asked for. It is an error if there is none, or more than one: two models of a
    /// workspace can have the same name.
    /// </summary>
    public static class GetWorkspaceModel
    {
        /// <summary>
        /// The one model that has what is asked for. It is an error if there is none, or more than one: two models of a
        /// workspace can have the same name.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>A new version of a model that another stack made</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var model = AliCloud.Pai.GetWorkspaceModel.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         ModelName = "card-fraud",
        ///     });
        ///     _ = new AliCloud.Pai.WorkspaceModelVersion("retrained", new()
        ///     {
        ///         ModelId = model.Apply(found =&gt; found.Id),
        ///         Uri = "oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/",
        ///         FormatType = "ONNX",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["task"] = model.Apply(found =&gt; found.Task),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Task<GetWorkspaceModelResult> InvokeAsync(GetWorkspaceModelArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.InvokeAsync<GetWorkspaceModelResult>("alicloud:pai/getWorkspaceModel:getWorkspaceModel", args ?? new GetWorkspaceModelArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The one model that has what is asked for. It is an error if there is none, or more than one: two models of a
        /// workspace can have the same name.
        /// </summary>
        /// <remarks>
        /// <para><b>Example Usage</b></para>
        /// <para><b>A new version of a model that another stack made</b></para>
        /// <code>
        /// using System.Collections.Generic;
        /// using Pulumi;
        /// using AliCloud = PulumiAlicloudPai.AliCloud;
        /// 
        /// return await Deployment.RunAsync(() =&gt;
        /// {
        ///     var model = AliCloud.Pai.GetWorkspaceModel.Invoke(new()
        ///     {
        ///         WorkspaceId = "478812",
        ///         ModelName = "card-fraud",
        ///     });
        ///     _ = new AliCloud.Pai.WorkspaceModelVersion("retrained", new()
        ///     {
        ///         ModelId = model.Apply(found =&gt; found.Id),
        ///         Uri = "oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/",
        ///         FormatType = "ONNX",
        ///     });
        ///     return new Dictionary&lt;string, object?&gt;
        ///     {
        ///         ["task"] = model.Apply(found =&gt; found.Task),
        ///     };
        /// });
        /// </code>
        /// </remarks>
        public static Output<GetWorkspaceModelResult> Invoke(GetWorkspaceModelInvokeArgs? args = null, InvokeOptions? options = null)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceModelResult>("alicloud:pai/getWorkspaceModel:getWorkspaceModel", args ?? new GetWorkspaceModelInvokeArgs(), Utilities.Complete(options));
        }

        /// <summary>
        /// The one model that has what is asked for. It is an error if there is none, or more than one: two models of a
        /// workspace can have the same name.
        /// </summary>
        public static Output<GetWorkspaceModelResult> Invoke(GetWorkspaceModelInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceModelResult>("alicloud:pai/getWorkspaceModel:getWorkspaceModel", args ?? new GetWorkspaceModelInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// What <c>GetWorkspaceModel.InvokeAsync</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceModelArgs : global::Pulumi.InvokeArgs
    {
        [Input("collections")]
        private List<string>? _collections;

        /// <summary>
        /// Only models that belong to one of these collections.
        /// </summary>
        public List<string> Collections
        {
            get => _collections ??= new List<string>();
            set => _collections = value;
        }

        /// <summary>
        /// Only models of this domain.
        /// </summary>
        [Input("domain")]
        public string? Domain { get; set; }

        /// <summary>
        /// Only the one with this id.
        /// </summary>
        [Input("id")]
        public string? Id { get; set; }

        [Input("labels")]
        private Dictionary<string, string>? _labels;

        /// <summary>
        /// Only models that have all of these labels, each a key with its value.
        /// </summary>
        public Dictionary<string, string> Labels
        {
            get => _labels ??= new Dictionary<string, string>();
            set => _labels = value;
        }

        /// <summary>
        /// Only models of this name.
        /// </summary>
        [Input("modelName")]
        public string? ModelName { get; set; }

        /// <summary>
        /// Only models of this type.
        /// </summary>
        [Input("modelType")]
        public string? ModelType { get; set; }

        /// <summary>
        /// Only models from this source.
        /// </summary>
        [Input("origin")]
        public string? Origin { get; set; }

        /// <summary>
        /// Public models of this publisher instead of the workspace's own: <c>pai</c> for those of the platform. Leave
        /// <c>WorkspaceId</c> out then.
        /// </summary>
        [Input("publisher")]
        public string? Publisher { get; set; }

        /// <summary>
        /// Only models in whose name, domain, task or labels this text occurs.
        /// </summary>
        [Input("query")]
        public string? Query { get; set; }

        /// <summary>
        /// Only models for this task.
        /// </summary>
        [Input("task")]
        public string? Task { get; set; }

        /// <summary>
        /// Models of this workspace; without it those of the caller's default workspace.
        /// </summary>
        [Input("workspaceId")]
        public string? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceModelArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceModelArgs Empty => new GetWorkspaceModelArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceModel.Invoke</c> is asked with.
    /// </summary>
    public sealed class GetWorkspaceModelInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("collections")]
        private InputList<string>? _collections;

        /// <summary>
        /// Only models that belong to one of these collections.
        /// </summary>
        public InputList<string> Collections
        {
            get => _collections ??= new InputList<string>();
            set => _collections = value;
        }

        /// <summary>
        /// Only models of this domain.
        /// </summary>
        [Input("domain")]
        public Input<string>? Domain { get; set; }

        /// <summary>
        /// Only the one with this id.
        /// </summary>
        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("labels")]
        private InputMap<string>? _labels;

        /// <summary>
        /// Only models that have all of these labels, each a key with its value.
        /// </summary>
        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        /// <summary>
        /// Only models of this name.
        /// </summary>
        [Input("modelName")]
        public Input<string>? ModelName { get; set; }

        /// <summary>
        /// Only models of this type.
        /// </summary>
        [Input("modelType")]
        public Input<string>? ModelType { get; set; }

        /// <summary>
        /// Only models from this source.
        /// </summary>
        [Input("origin")]
        public Input<string>? Origin { get; set; }

        /// <summary>
        /// Public models of this publisher instead of the workspace's own: <c>pai</c> for those of the platform. Leave
        /// <c>WorkspaceId</c> out then.
        /// </summary>
        [Input("publisher")]
        public Input<string>? Publisher { get; set; }

        /// <summary>
        /// Only models in whose name, domain, task or labels this text occurs.
        /// </summary>
        [Input("query")]
        public Input<string>? Query { get; set; }

        /// <summary>
        /// Only models for this task.
        /// </summary>
        [Input("task")]
        public Input<string>? Task { get; set; }

        /// <summary>
        /// Models of this workspace; without it those of the caller's default workspace.
        /// </summary>
        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public GetWorkspaceModelInvokeArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new GetWorkspaceModelInvokeArgs Empty => new GetWorkspaceModelInvokeArgs();
    }

    /// <summary>
    /// What <c>GetWorkspaceModel</c> answers.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceModelResult
    {
        /// <summary>
        /// Who sees the model in the workspace: <c>PRIVATE</c> (its owner and the administrators) or <c>PUBLIC</c>
        /// (every member).
        /// </summary>
        public readonly string? Accessibility;

        /// <summary>
        /// Field the model is made for, for example <c>nlp</c> or <c>cv</c>.
        /// </summary>
        public readonly string? Domain;

        /// <summary>
        /// Further facts about the model, as names with values. An entry that is the text of a JSON object or array is
        /// stored as that, any other text as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? ExtraInfo;

        /// <summary>
        /// When the model was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// Its id; that of a resource is the one that <c>pulumi import</c> takes.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Labels of the model. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceModelLabelResult> Labels;

        /// <summary>
        /// What the model is and does, to tell it from others.
        /// </summary>
        public readonly string? ModelDescription;

        /// <summary>
        /// Documentation of the model, or the address of it.
        /// </summary>
        public readonly string? ModelDoc;

        /// <summary>
        /// Name of the model, 1 to 127 characters. Where it is left out, it is made of the resource's name in the
        /// program and seven random digits, with <c>-</c> in place of what is no letter, digit, <c>_</c> or <c>-</c>:
        /// <c>scorer-1b9c3f0</c>, for example.
        /// </summary>
        public readonly string? ModelName;

        /// <summary>
        /// Kind of model, for example <c>Checkpoint</c> or <c>LoRA</c>.
        /// </summary>
        public readonly string? ModelType;

        /// <summary>
        /// Number to sort models by in lists; 0 is a number like any other.
        /// </summary>
        public readonly double? OrderNumber;

        /// <summary>
        /// Community or organisation the model comes from, for example <c>ModelScope</c> or <c>HuggingFace</c>.
        /// </summary>
        public readonly string? Origin;

        /// <summary>
        /// Number of the Alibaba Cloud account that the model belongs to.
        /// </summary>
        public readonly string? OwnerId;

        /// <summary>
        /// Problem the model solves, for example <c>text-classification</c>.
        /// </summary>
        public readonly string? Task;

        /// <summary>
        /// Number of the account or RAM user that created the model.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// Workspace the model belongs to.
        /// </summary>
        public readonly string? WorkspaceId;

        [OutputConstructor]
        private GetWorkspaceModelResult(
            string? accessibility,
            string? domain,
            ImmutableDictionary<string, string>? extraInfo,
            string? gmtModifiedTime,
            string id,
            ImmutableArray<Outputs.GetWorkspaceModelLabelResult> labels,
            string? modelDescription,
            string? modelDoc,
            string? modelName,
            string? modelType,
            double? orderNumber,
            string? origin,
            string? ownerId,
            string? task,
            string? userId,
            string? workspaceId)
        {
            Accessibility = accessibility;
            Domain = domain;
            ExtraInfo = extraInfo;
            GmtModifiedTime = gmtModifiedTime;
            Id = id;
            Labels = labels;
            ModelDescription = modelDescription;
            ModelDoc = modelDoc;
            ModelName = modelName;
            ModelType = modelType;
            OrderNumber = orderNumber;
            Origin = origin;
            OwnerId = ownerId;
            Task = task;
            UserId = userId;
            WorkspaceId = workspaceId;
        }
    }

}
