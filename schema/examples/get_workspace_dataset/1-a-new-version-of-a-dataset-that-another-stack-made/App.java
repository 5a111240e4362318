import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.WorkspaceDatasetversion;
import com.pulumialicloudpai.alicloud.pai.WorkspaceDatasetversionArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceDatasetResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceDatasetResult> transactions =
        PaiFunctions.getWorkspaceDataset(
            GetWorkspaceDatasetArgs.builder()
                .workspaceId("478812")
                .datasetName("card_transactions")
                .build());
    new WorkspaceDatasetversion(
        "october",
        WorkspaceDatasetversionArgs.builder()
            .datasetId(transactions.applyValue(found -> found.id()))
            .uri("oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/")
            .dataSourceType("OSS")
            .property("DIRECTORY")
            .build());
    context.export("datasetUri", transactions.applyValue(found -> found.uri().orElse("")));
  }
}
