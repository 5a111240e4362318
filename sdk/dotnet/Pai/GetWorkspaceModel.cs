// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Finds one model by the arguments that you give. The call fails if no model matches, or if more than one does.
    /// Two models of a workspace can have the same name.
    /// </summary>
    public static class GetWorkspaceModel
    {
        /// <summary>
        /// Finds one model by the arguments that you give. The call fails if no model matches, or if more than one
        /// does. Two models of a workspace can have the same name.
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
        /// Finds one model by the arguments that you give. The call fails if no model matches, or if more than one
        /// does. Two models of a workspace can have the same name.
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
        /// Finds one model by the arguments that you give. The call fails if no model matches, or if more than one
        /// does. Two models of a workspace can have the same name.
        /// </summary>
        public static Output<GetWorkspaceModelResult> Invoke(GetWorkspaceModelInvokeArgs args, InvokeOutputOptions options)
        {
            return global::Pulumi.Deployment.Instance.Invoke<GetWorkspaceModelResult>("alicloud:pai/getWorkspaceModel:getWorkspaceModel", args ?? new GetWorkspaceModelInvokeArgs(), Utilities.Complete(options));
        }
    }

    /// <summary>
    /// Arguments of <c>GetWorkspaceModel.InvokeAsync</c>.
    /// </summary>
    public sealed class GetWorkspaceModelArgs : global::Pulumi.InvokeArgs
    {
        [Input("collections")]
        private List<string>? _collections;

        /// <summary>
        /// Return only models that belong to one of these collections.
        /// </summary>
        public List<string> Collections
        {
            get => _collections ??= new List<string>();
            set => _collections = value;
        }

        /// <summary>
        /// Return only models of this domain.
        /// </summary>
        [Input("domain")]
        public string? Domain { get; set; }

        /// <summary>
        /// Return only the object with this ID.
        /// </summary>
        [Input("id")]
        public string? Id { get; set; }

        [Input("labels")]
        private Dictionary<string, string>? _labels;

        /// <summary>
        /// Return only models that have all of these labels, given as keys with values.
        /// </summary>
        public Dictionary<string, string> Labels
        {
            get => _labels ??= new Dictionary<string, string>();
            set => _labels = value;
        }

        /// <summary>
        /// Return only models with this name.
        /// </summary>
        [Input("modelName")]
        public string? ModelName { get; set; }

        /// <summary>
        /// Return only models of this type.
        /// </summary>
        [Input("modelType")]
        public string? ModelType { get; set; }

        /// <summary>
        /// Return only models from this source.
        /// </summary>
        [Input("origin")]
        public string? Origin { get; set; }

        /// <summary>
        /// Return the public models of this publisher instead of the workspace's own, for example <c>pai</c> for those
        /// of the platform. In this case, leave out <c>WorkspaceId</c>.
        /// </summary>
        [Input("publisher")]
        public string? Publisher { get; set; }

        /// <summary>
        /// Return only models that have this text in their name, domain, task or labels.
        /// </summary>
        [Input("query")]
        public string? Query { get; set; }

        /// <summary>
        /// Return only models for this task.
        /// </summary>
        [Input("task")]
        public string? Task { get; set; }

        /// <summary>
        /// Return the models of this workspace. If you leave it out, the function searches your default workspace.
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
    /// Arguments of <c>GetWorkspaceModel.Invoke</c>.
    /// </summary>
    public sealed class GetWorkspaceModelInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("collections")]
        private InputList<string>? _collections;

        /// <summary>
        /// Return only models that belong to one of these collections.
        /// </summary>
        public InputList<string> Collections
        {
            get => _collections ??= new InputList<string>();
            set => _collections = value;
        }

        /// <summary>
        /// Return only models of this domain.
        /// </summary>
        [Input("domain")]
        public Input<string>? Domain { get; set; }

        /// <summary>
        /// Return only the object with this ID.
        /// </summary>
        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("labels")]
        private InputMap<string>? _labels;

        /// <summary>
        /// Return only models that have all of these labels, given as keys with values.
        /// </summary>
        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        /// <summary>
        /// Return only models with this name.
        /// </summary>
        [Input("modelName")]
        public Input<string>? ModelName { get; set; }

        /// <summary>
        /// Return only models of this type.
        /// </summary>
        [Input("modelType")]
        public Input<string>? ModelType { get; set; }

        /// <summary>
        /// Return only models from this source.
        /// </summary>
        [Input("origin")]
        public Input<string>? Origin { get; set; }

        /// <summary>
        /// Return the public models of this publisher instead of the workspace's own, for example <c>pai</c> for those
        /// of the platform. In this case, leave out <c>WorkspaceId</c>.
        /// </summary>
        [Input("publisher")]
        public Input<string>? Publisher { get; set; }

        /// <summary>
        /// Return only models that have this text in their name, domain, task or labels.
        /// </summary>
        [Input("query")]
        public Input<string>? Query { get; set; }

        /// <summary>
        /// Return only models for this task.
        /// </summary>
        [Input("task")]
        public Input<string>? Task { get; set; }

        /// <summary>
        /// Return the models of this workspace. If you leave it out, the function searches your default workspace.
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
    /// Result of <c>GetWorkspaceModel</c>.
    /// </summary>
    [OutputType]
    public sealed class GetWorkspaceModelResult
    {
        /// <summary>
        /// Who can see the model in the workspace: <c>PRIVATE</c> (its owner and the administrators) or <c>PUBLIC</c>
        /// (every member).
        /// </summary>
        public readonly string? Accessibility;

        /// <summary>
        /// Field of application, for example <c>nlp</c> or <c>cv</c>.
        /// </summary>
        public readonly string? Domain;

        /// <summary>
        /// More facts about the model, as keys with values. A value that is the text of a JSON object or array is
        /// stored as that object or array; any other value is stored as text.
        /// </summary>
        public readonly ImmutableDictionary<string, string>? ExtraInfo;

        /// <summary>
        /// When the model was last changed, in UTC (ISO 8601).
        /// </summary>
        public readonly string? GmtModifiedTime;

        /// <summary>
        /// ID of the object. You can use the ID of a resource with <c>pulumi import</c>.
        /// </summary>
        public readonly string Id;

        /// <summary>
        /// Labels of the model. Their order does not matter.
        /// </summary>
        public readonly ImmutableArray<Outputs.GetWorkspaceModelLabelResult> Labels;

        /// <summary>
        /// What the model is and does.
        /// </summary>
        public readonly string? ModelDescription;

        /// <summary>
        /// Documentation of the model, or its address.
        /// </summary>
        public readonly string? ModelDoc;

        /// <summary>
        /// Name of the model, 1 to 127 characters.
        /// </summary>
        public readonly string? ModelName;

        /// <summary>
        /// Kind of model, for example <c>Checkpoint</c> or <c>LoRA</c>.
        /// </summary>
        public readonly string? ModelType;

        /// <summary>
        /// Number that lists of models are sorted by. 0 counts as a number.
        /// </summary>
        public readonly double? OrderNumber;

        /// <summary>
        /// Community or organization that the model comes from, for example <c>ModelScope</c> or <c>HuggingFace</c>.
        /// </summary>
        public readonly string? Origin;

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the model.
        /// </summary>
        public readonly string? OwnerId;

        /// <summary>
        /// Problem that the model solves, for example <c>text-classification</c>.
        /// </summary>
        public readonly string? Task;

        /// <summary>
        /// ID of the account or RAM user that created the model.
        /// </summary>
        public readonly string? UserId;

        /// <summary>
        /// Workspace of the model.
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
