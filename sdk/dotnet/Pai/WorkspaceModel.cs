// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System.Collections.Immutable;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// A model that is registered in a PAI workspace. The model has a name, a purpose and an origin. Its files belong
    /// to its versions (<c>WorkspaceModelVersion</c>).
    /// </summary>
    /// <remarks>
    /// <para><b>Example Usage</b></para>
    /// <para><b>A model that all members see</b></para>
    /// <code>
    /// using Pulumi;
    /// using AliCloud = PulumiAlicloudPai.AliCloud;
    /// 
    /// return await Deployment.RunAsync(() =&gt;
    /// {
    ///     var team = new AliCloud.Pai.WorkspaceWorkspace("team", new()
    ///     {
    ///         WorkspaceName = "fraud_detection",
    ///         Description = "Models that score card payments",
    ///         EnvTypes = new[] { "prod" },
    ///     });
    ///     _ = new AliCloud.Pai.WorkspaceModel("scorer", new()
    ///     {
    ///         WorkspaceId = team.Id,
    ///         ModelName = "card-scorer",
    ///         Domain = "finance",
    ///         Task = "tabular-classification",
    ///         Accessibility = "PUBLIC",
    ///         Labels = new[]
    ///         {
    ///             new AliCloud.Pai.Inputs.WorkspaceModelLabelArgs { Key = "owner", Value = "risk-team" },
    ///         },
    ///     });
    /// });
    /// </code>
    /// <para><b>Import</b></para>
    /// <para>To import a model, use its ID, <c>model-...</c>.</para>
    /// <code>
    /// $ pulumi import alicloud:pai/workspaceModel:WorkspaceModel scorer &lt;model_id&gt;
    /// </code>
    /// </remarks>
    [AliCloudResourceType("alicloud:pai/workspaceModel:WorkspaceModel")]
    public partial class WorkspaceModel : global::Pulumi.CustomResource
    {
        /// <summary>
        /// Who can see the model in the workspace: <c>PRIVATE</c> (its owner and the administrators) or <c>PUBLIC</c>
        /// (every member). Defaults to <c>PRIVATE</c>. Changing it updates the model in place; removing it restores the
        /// default.
        /// </summary>
        [Output("accessibility")]
        public Output<string> Accessibility { get; private set; } = null!;

        /// <summary>
        /// Field of application, for example <c>nlp</c> or <c>cv</c>. Changing it updates the model in place; removing
        /// it clears the value.
        /// </summary>
        [Output("domain")]
        public Output<string?> Domain { get; private set; } = null!;

        /// <summary>
        /// More facts about the model, as keys with values. A value that is the text of a JSON object or array is
        /// stored as that object or array; any other value is stored as text. Changing it updates the model in place;
        /// removing it clears the value.
        /// </summary>
        [Output("extraInfo")]
        public Output<ImmutableDictionary<string, string>?> ExtraInfo { get; private set; } = null!;

        /// <summary>
        /// When the model was last changed, in UTC (ISO 8601).
        /// </summary>
        [Output("gmtModifiedTime")]
        public Output<string?> GmtModifiedTime { get; private set; } = null!;

        /// <summary>
        /// Labels of the model. Their order does not matter. Changing them updates the model in place, and only the
        /// labels that differ.
        /// </summary>
        [Output("labels")]
        public Output<ImmutableArray<Outputs.WorkspaceModelLabel>> Labels { get; private set; } = null!;

        /// <summary>
        /// What the model is and does. Changing it updates the model in place; removing it clears the value.
        /// </summary>
        [Output("modelDescription")]
        public Output<string?> ModelDescription { get; private set; } = null!;

        /// <summary>
        /// Documentation of the model, or its address. Changing it updates the model in place; removing it clears the
        /// value.
        /// </summary>
        [Output("modelDoc")]
        public Output<string?> ModelDoc { get; private set; } = null!;

        /// <summary>
        /// Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name from the resource's
        /// name in your program and seven random hexadecimal digits, for example <c>scorer-1b9c3f0</c>. A <c>-</c>
        /// replaces every character that is not a letter, a digit, <c>_</c> or <c>-</c>. Changing it updates the model
        /// in place.
        /// </summary>
        [Output("modelName")]
        public Output<string> ModelName { get; private set; } = null!;

        /// <summary>
        /// Kind of model, for example <c>Checkpoint</c> or <c>LoRA</c>. Changing it updates the model in place;
        /// removing it clears the value.
        /// </summary>
        [Output("modelType")]
        public Output<string?> ModelType { get; private set; } = null!;

        /// <summary>
        /// Number that lists of models are sorted by. 0 counts as a number. Changing it updates the model in place.
        /// Removing it keeps the number, because the service cannot unset it.
        /// </summary>
        public Output<int?> OrderNumber => Utilities.Int32(OrderNumberAsDouble, "OrderNumber");

        /// <summary>
        /// The same as <c>OrderNumber</c>, in a type that holds numbers beyond 2147483647.
        /// </summary>
        [Output("orderNumber")]
        public Output<double?> OrderNumberAsDouble { get; private set; } = null!;

        /// <summary>
        /// Community or organization that the model comes from, for example <c>ModelScope</c> or <c>HuggingFace</c>.
        /// Changing it updates the model in place; removing it clears the value.
        /// </summary>
        [Output("origin")]
        public Output<string?> Origin { get; private set; } = null!;

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the model.
        /// </summary>
        [Output("ownerId")]
        public Output<string?> OwnerId { get; private set; } = null!;

        /// <summary>
        /// Problem that the model solves, for example <c>text-classification</c>. Changing it updates the model in
        /// place; removing it clears the value.
        /// </summary>
        [Output("task")]
        public Output<string?> Task { get; private set; } = null!;

        /// <summary>
        /// ID of the account or RAM user that created the model.
        /// </summary>
        [Output("userId")]
        public Output<string?> UserId { get; private set; } = null!;

        /// <summary>
        /// Workspace of the model. Defaults to the account's default workspace in the region. Changing it replaces the
        /// model.
        /// </summary>
        [Output("workspaceId")]
        public Output<string> WorkspaceId { get; private set; } = null!;

        /// <summary>
        /// Makes the resource.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="args">What the program says about it.</param>
        /// <param name="options">The options of the resource.</param>
        public WorkspaceModel(string name, WorkspaceModelArgs? args = null, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceModel:WorkspaceModel", name, args ?? new WorkspaceModelArgs(), MakeResourceOptions(options, ""))
        {
        }

        private WorkspaceModel(string name, Input<string> id, WorkspaceModelState? state = null, CustomResourceOptions? options = null)
            : base("alicloud:pai/workspaceModel:WorkspaceModel", name, state, MakeResourceOptions(options, id))
        {
        }

        /// <summary>
        /// Looks up a resource that exists, without managing it.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="id">The id of the resource, the same that it is imported by.</param>
        /// <param name="state">What is known of it.</param>
        /// <param name="options">The options of the resource.</param>
        public static WorkspaceModel Get(string name, Input<string> id, WorkspaceModelState? state = null, CustomResourceOptions? options = null)
        {
            return new WorkspaceModel(name, id, state, options);
        }

        private static CustomResourceOptions MakeResourceOptions(CustomResourceOptions? options, Input<string>? id)
        {
            return Utilities.MergeOptions(options, id);
        }
    }

    /// <summary>
    /// What a program says about a WorkspaceModel.
    /// </summary>
    public sealed class WorkspaceModelArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Who can see the model in the workspace: <c>PRIVATE</c> (its owner and the administrators) or <c>PUBLIC</c>
        /// (every member). Defaults to <c>PRIVATE</c>. Changing it updates the model in place; removing it restores the
        /// default.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        /// <summary>
        /// Field of application, for example <c>nlp</c> or <c>cv</c>. Changing it updates the model in place; removing
        /// it clears the value.
        /// </summary>
        [Input("domain")]
        public Input<string>? Domain { get; set; }

        [Input("extraInfo")]
        private InputMap<string>? _extraInfo;

        /// <summary>
        /// More facts about the model, as keys with values. A value that is the text of a JSON object or array is
        /// stored as that object or array; any other value is stored as text. Changing it updates the model in place;
        /// removing it clears the value.
        /// </summary>
        public InputMap<string> ExtraInfo
        {
            get => _extraInfo ??= new InputMap<string>();
            set => _extraInfo = value;
        }

        [Input("labels")]
        private InputList<Inputs.WorkspaceModelLabelArgs>? _labels;

        /// <summary>
        /// Labels of the model. Their order does not matter. Changing them updates the model in place, and only the
        /// labels that differ.
        /// </summary>
        public InputList<Inputs.WorkspaceModelLabelArgs> Labels
        {
            get => _labels ??= new InputList<Inputs.WorkspaceModelLabelArgs>();
            set => _labels = value;
        }

        /// <summary>
        /// What the model is and does. Changing it updates the model in place; removing it clears the value.
        /// </summary>
        [Input("modelDescription")]
        public Input<string>? ModelDescription { get; set; }

        /// <summary>
        /// Documentation of the model, or its address. Changing it updates the model in place; removing it clears the
        /// value.
        /// </summary>
        [Input("modelDoc")]
        public Input<string>? ModelDoc { get; set; }

        /// <summary>
        /// Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name from the resource's
        /// name in your program and seven random hexadecimal digits, for example <c>scorer-1b9c3f0</c>. A <c>-</c>
        /// replaces every character that is not a letter, a digit, <c>_</c> or <c>-</c>. Changing it updates the model
        /// in place.
        /// </summary>
        [Input("modelName")]
        public Input<string>? ModelName { get; set; }

        /// <summary>
        /// Kind of model, for example <c>Checkpoint</c> or <c>LoRA</c>. Changing it updates the model in place;
        /// removing it clears the value.
        /// </summary>
        [Input("modelType")]
        public Input<string>? ModelType { get; set; }

        [Input("orderNumber")]
        private Input<double>? _orderNumber;

        /// <summary>
        /// Number that lists of models are sorted by. 0 counts as a number. Changing it updates the model in place.
        /// Removing it keeps the number, because the service cannot unset it.
        /// </summary>
        public Input<int>? OrderNumber
        {
            get => Utilities.Int32(_orderNumber, "OrderNumber");
            set => _orderNumber = Utilities.Number(value);
        }

        /// <summary>
        /// The same as <c>OrderNumber</c>, in a type that holds numbers beyond 2147483647.
        /// </summary>
        public Input<double>? OrderNumberAsDouble
        {
            get => _orderNumber;
            set => _orderNumber = value;
        }

        /// <summary>
        /// Community or organization that the model comes from, for example <c>ModelScope</c> or <c>HuggingFace</c>.
        /// Changing it updates the model in place; removing it clears the value.
        /// </summary>
        [Input("origin")]
        public Input<string>? Origin { get; set; }

        /// <summary>
        /// Problem that the model solves, for example <c>text-classification</c>. Changing it updates the model in
        /// place; removing it clears the value.
        /// </summary>
        [Input("task")]
        public Input<string>? Task { get; set; }

        /// <summary>
        /// Workspace of the model. Defaults to the account's default workspace in the region. Changing it replaces the
        /// model.
        /// </summary>
        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceModelArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceModelArgs Empty => new WorkspaceModelArgs();
    }

    /// <summary>
    /// What is known of a WorkspaceModel that is looked up.
    /// </summary>
    public sealed class WorkspaceModelState : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Who can see the model in the workspace: <c>PRIVATE</c> (its owner and the administrators) or <c>PUBLIC</c>
        /// (every member). Defaults to <c>PRIVATE</c>. Changing it updates the model in place; removing it restores the
        /// default.
        /// </summary>
        [Input("accessibility")]
        public Input<string>? Accessibility { get; set; }

        /// <summary>
        /// Field of application, for example <c>nlp</c> or <c>cv</c>. Changing it updates the model in place; removing
        /// it clears the value.
        /// </summary>
        [Input("domain")]
        public Input<string>? Domain { get; set; }

        [Input("extraInfo")]
        private InputMap<string>? _extraInfo;

        /// <summary>
        /// More facts about the model, as keys with values. A value that is the text of a JSON object or array is
        /// stored as that object or array; any other value is stored as text. Changing it updates the model in place;
        /// removing it clears the value.
        /// </summary>
        public InputMap<string> ExtraInfo
        {
            get => _extraInfo ??= new InputMap<string>();
            set => _extraInfo = value;
        }

        /// <summary>
        /// When the model was last changed, in UTC (ISO 8601).
        /// </summary>
        [Input("gmtModifiedTime")]
        public Input<string>? GmtModifiedTime { get; set; }

        [Input("labels")]
        private InputList<Inputs.WorkspaceModelLabelGetArgs>? _labels;

        /// <summary>
        /// Labels of the model. Their order does not matter. Changing them updates the model in place, and only the
        /// labels that differ.
        /// </summary>
        public InputList<Inputs.WorkspaceModelLabelGetArgs> Labels
        {
            get => _labels ??= new InputList<Inputs.WorkspaceModelLabelGetArgs>();
            set => _labels = value;
        }

        /// <summary>
        /// What the model is and does. Changing it updates the model in place; removing it clears the value.
        /// </summary>
        [Input("modelDescription")]
        public Input<string>? ModelDescription { get; set; }

        /// <summary>
        /// Documentation of the model, or its address. Changing it updates the model in place; removing it clears the
        /// value.
        /// </summary>
        [Input("modelDoc")]
        public Input<string>? ModelDoc { get; set; }

        /// <summary>
        /// Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name from the resource's
        /// name in your program and seven random hexadecimal digits, for example <c>scorer-1b9c3f0</c>. A <c>-</c>
        /// replaces every character that is not a letter, a digit, <c>_</c> or <c>-</c>. Changing it updates the model
        /// in place.
        /// </summary>
        [Input("modelName")]
        public Input<string>? ModelName { get; set; }

        /// <summary>
        /// Kind of model, for example <c>Checkpoint</c> or <c>LoRA</c>. Changing it updates the model in place;
        /// removing it clears the value.
        /// </summary>
        [Input("modelType")]
        public Input<string>? ModelType { get; set; }

        [Input("orderNumber")]
        private Input<double>? _orderNumber;

        /// <summary>
        /// Number that lists of models are sorted by. 0 counts as a number. Changing it updates the model in place.
        /// Removing it keeps the number, because the service cannot unset it.
        /// </summary>
        public Input<int>? OrderNumber
        {
            get => Utilities.Int32(_orderNumber, "OrderNumber");
            set => _orderNumber = Utilities.Number(value);
        }

        /// <summary>
        /// The same as <c>OrderNumber</c>, in a type that holds numbers beyond 2147483647.
        /// </summary>
        public Input<double>? OrderNumberAsDouble
        {
            get => _orderNumber;
            set => _orderNumber = value;
        }

        /// <summary>
        /// Community or organization that the model comes from, for example <c>ModelScope</c> or <c>HuggingFace</c>.
        /// Changing it updates the model in place; removing it clears the value.
        /// </summary>
        [Input("origin")]
        public Input<string>? Origin { get; set; }

        /// <summary>
        /// ID of the Alibaba Cloud account that owns the model.
        /// </summary>
        [Input("ownerId")]
        public Input<string>? OwnerId { get; set; }

        /// <summary>
        /// Problem that the model solves, for example <c>text-classification</c>. Changing it updates the model in
        /// place; removing it clears the value.
        /// </summary>
        [Input("task")]
        public Input<string>? Task { get; set; }

        /// <summary>
        /// ID of the account or RAM user that created the model.
        /// </summary>
        [Input("userId")]
        public Input<string>? UserId { get; set; }

        /// <summary>
        /// Workspace of the model. Defaults to the account's default workspace in the region. Changing it replaces the
        /// model.
        /// </summary>
        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public WorkspaceModelState()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new WorkspaceModelState Empty => new WorkspaceModelState();
    }
}
