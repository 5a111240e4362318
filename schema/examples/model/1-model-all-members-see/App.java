import com.pulumi.Context;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModel;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelArgs;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceModelLabelArgs;

public class App {
  static void stack(Context context) {
    WorkspaceWorkspace team =
        new WorkspaceWorkspace(
            "team",
            WorkspaceWorkspaceArgs.builder()
                .workspaceName("fraud_detection")
                .description("Models that score card payments")
                .envTypes("prod")
                .build());
    new WorkspaceModel(
        "scorer",
        WorkspaceModelArgs.builder()
            .workspaceId(team.id())
            .modelName("card-scorer")
            .domain("finance")
            .task("tabular-classification")
            .accessibility("PUBLIC")
            .labels(WorkspaceModelLabelArgs.builder().key("owner").value("risk-team").build())
            .build());
  }
}
