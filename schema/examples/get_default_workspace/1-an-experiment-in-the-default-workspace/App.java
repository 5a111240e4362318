import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.WorkspaceExperiment;
import com.pulumialicloudpai.alicloud.pai.WorkspaceExperimentArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetDefaultWorkspaceResult;

public class App {
  static void stack(Context context) {
    Output<GetDefaultWorkspaceResult> workspace = PaiFunctions.getDefaultWorkspace();
    new WorkspaceExperiment(
        "baseline",
        WorkspaceExperimentArgs.builder()
            .workspaceId(workspace.applyValue(found -> found.id()))
            .experimentName("baseline")
            .artifactUri("oss://fraud-models/runs/")
            .build());
    context.export(
        "workspaceName", workspace.applyValue(found -> found.workspaceName().orElse("")));
  }
}
