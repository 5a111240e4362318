import com.pulumi.Context;
import com.pulumialicloudpai.alicloud.pai.WorkspaceExperiment;
import com.pulumialicloudpai.alicloud.pai.WorkspaceExperimentArgs;
import com.pulumialicloudpai.alicloud.pai.WorkspaceRun;
import com.pulumialicloudpai.alicloud.pai.WorkspaceRunArgs;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceRunParamArgs;

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
    WorkspaceExperiment tuning =
        new WorkspaceExperiment(
            "tuning",
            WorkspaceExperimentArgs.builder()
                .workspaceId(team.id())
                .experimentName("learning-rate")
                .artifactUri("oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/")
                .build());
    new WorkspaceRun(
        "first",
        WorkspaceRunArgs.builder()
            .experimentId(tuning.id())
            .runName("rate-0-01")
            .params(WorkspaceRunParamArgs.builder().key("learning_rate").value("0.01").build())
            .build());
  }
}
