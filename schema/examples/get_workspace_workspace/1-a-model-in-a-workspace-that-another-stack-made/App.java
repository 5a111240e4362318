import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModel;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceWorkspaceArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceWorkspaceResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceWorkspaceResult> team =
        PaiFunctions.getWorkspaceWorkspace(
            GetWorkspaceWorkspaceArgs.builder().workspaceName("fraud_detection").build());
    new WorkspaceModel(
        "scorer",
        WorkspaceModelArgs.builder()
            .workspaceId(team.applyValue(found -> found.id()))
            .modelName("card-fraud")
            .build());
    context.export("workspaceStatus", team.applyValue(found -> found.status().orElse("")));
  }
}
