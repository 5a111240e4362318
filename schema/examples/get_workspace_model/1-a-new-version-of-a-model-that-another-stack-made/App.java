import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersion;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersionArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceModelResult> model =
        PaiFunctions.getWorkspaceModel(
            GetWorkspaceModelArgs.builder().workspaceId("478812").modelName("card-fraud").build());
    new WorkspaceModelVersion(
        "retrained",
        WorkspaceModelVersionArgs.builder()
            .modelId(model.applyValue(found -> found.id()))
            .uri("oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/")
            .formatType("ONNX")
            .build());
    context.export("task", model.applyValue(found -> found.task().orElse("")));
  }
}
