import com.pulumi.Context;
import com.pulumialicloudpai.alicloud.pai.WorkspaceDataset;
import com.pulumialicloudpai.alicloud.pai.WorkspaceDatasetArgs;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceDatasetLabelArgs;

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
    new WorkspaceDataset(
        "cards",
        WorkspaceDatasetArgs.builder()
            .workspaceId(team.id())
            .datasetName("card-payments")
            .dataSourceType("OSS")
            .property("DIRECTORY")
            .uri("oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/")
            .accessibility("PUBLIC")
            .labels(WorkspaceDatasetLabelArgs.builder().key("quarter").value("2026-q3").build())
            .build());
  }
}
