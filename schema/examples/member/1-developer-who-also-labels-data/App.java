import com.pulumi.Context;
import com.pulumialicloudpai.alicloud.pai.WorkspaceMember;
import com.pulumialicloudpai.alicloud.pai.WorkspaceMemberArgs;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;

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
    new WorkspaceMember(
        "analyst",
        WorkspaceMemberArgs.builder()
            .workspaceId(team.id())
            .userId("215139608812345678")
            .roles("PAI.AlgoDeveloper", "PAI.LabelManager")
            .build());
  }
}
