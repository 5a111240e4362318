import com.pulumi.Context;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;

public class App {
  static void stack(Context context) {
    new WorkspaceWorkspace(
        "trials",
        WorkspaceWorkspaceArgs.builder()
            .description("Trials, replaced whenever needed")
            .envTypes("prod")
            .build());
  }
}
