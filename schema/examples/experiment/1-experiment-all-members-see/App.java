import com.pulumi.Context;
import com.pulumialicloudpai.alicloud.pai.WorkspaceExperiment;
import com.pulumialicloudpai.alicloud.pai.WorkspaceExperimentArgs;
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
    new WorkspaceExperiment(
        "tuning",
        WorkspaceExperimentArgs.builder()
            .workspaceId(team.id())
            .experimentName("learning-rate")
            .artifactUri("oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/")
            .accessibility("PUBLIC")
            .build());
  }
}
