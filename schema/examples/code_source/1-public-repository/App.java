import com.pulumi.Context;
import com.pulumialicloudpai.alicloud.pai.WorkspaceCodeSource;
import com.pulumialicloudpai.alicloud.pai.WorkspaceCodeSourceArgs;
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
    new WorkspaceCodeSource(
        "training",
        WorkspaceCodeSourceArgs.builder()
            .workspaceId(team.id())
            .displayName("card-training")
            .accessibility("PRIVATE")
            .codeRepo("https://github.com/example/card-training.git")
            .codeBranch("main")
            .mountPath("/root/code/")
            .build());
  }
}
