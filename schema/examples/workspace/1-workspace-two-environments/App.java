import com.pulumi.Context;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;

public class App {
  static void stack(Context context) {
    new WorkspaceWorkspace(
        "team",
        WorkspaceWorkspaceArgs.builder()
            .workspaceName("fraud_detection")
            .displayName("Fraud detection")
            .description("Models that score card payments")
            .envTypes("dev", "prod")
            .build());
  }
}
