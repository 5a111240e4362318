package example;

import com.pulumi.Config;
import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModel;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelArgs;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersion;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersionArgs;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceModelLabelArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceModelVersionLabelArgs;
import java.util.Map;
import java.util.Random;

/** A workspace, a model in it and a version of the model: the example of the Registry's page. */
public final class App {
  private App() {}

  /** Runs the program; the engine tells it where to find itself. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  private static void stack(Context context) {
    Config config = context.config();
    String name = config.require("name");

    WorkspaceWorkspace workspace =
        new WorkspaceWorkspace(
            "workspace",
            WorkspaceWorkspaceArgs.builder()
                .description("802")
                .displayName(name)
                .workspaceName(name + "_" + suffix(context))
                .envTypes("prod")
                .build());

    WorkspaceModel model =
        new WorkspaceModel(
            "model",
            WorkspaceModelArgs.builder()
                .modelName(name)
                .workspaceId(workspace.id())
                .origin("Civitai")
                .task("text-to-image-synthesis")
                .accessibility("PRIVATE")
                .modelType("Checkpoint")
                .orderNumber(1)
                .modelDescription("ModelDescription.")
                .modelDoc("https://eas-***.oss-cn-hangzhou.aliyuncs.com/s**.safetensors")
                .domain("aigc")
                .labels(WorkspaceModelLabelArgs.builder().key("base_model").value("SD 1.5").build())
                .extraInfo(Map.of("test", "15"))
                .build());

    WorkspaceModelVersion version =
        new WorkspaceModelVersion(
            "version",
            WorkspaceModelVersionArgs.builder()
                .versionDescription("VersionDescription.")
                .sourceType("TrainingService")
                .sourceId("region=${region},workspaceId=${workspace_id},kind=TrainingJob,id=job-id")
                .extraInfo(Map.of("test", "15"))
                .trainingSpec(Map.of("test", "TrainingSpec"))
                .uri("oss://hz-example-0701.oss-cn-hangzhou-internal.aliyuncs.com/checkpoints/")
                .inferenceSpec(Map.of("test", "InferenceSpec"))
                .modelId(model.id())
                .formatType("SavedModel")
                .approvalStatus(config.require("approvalStatus"))
                .frameworkType("PyTorch")
                .versionName(config.require("versionName"))
                .metrics(Map.of())
                .labels(WorkspaceModelVersionLabelArgs.builder().key("k1").value("vs1").build())
                .build());

    context.export("workspaceId", workspace.id());
    context.export("workspaceName", workspace.workspaceName());
    context.export("modelId", model.id());
    // <model_id>:<version_name>, what `pulumi import` wants
    context.export("versionId", version.id());
  }

  /**
   * Returns what makes the workspace's name unique: a name stays taken for 14 days after its
   * workspace is gone, and others want it too. It is drawn from the stack's name, so that every
   * `pulumi up` of a stack draws the same one.
   */
  private static String suffix(Context context) {
    String stack =
        context.organizationName() + "/" + context.projectName() + "/" + context.stackName();
    int drawn = 10000 + new Random(stack.hashCode()).nextInt(90000);
    return context.config().get("suffix").filter(given -> !given.isEmpty()).orElse("" + drawn);
  }
}
