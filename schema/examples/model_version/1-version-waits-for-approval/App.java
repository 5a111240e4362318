import com.pulumi.Context;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModel;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelArgs;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersion;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersionArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceModelVersionLabelArgs;
import java.util.Map;

public class App {
  static void stack(Context context) {
    WorkspaceModel scorer =
        new WorkspaceModel("scorer", WorkspaceModelArgs.builder().modelName("card-scorer").build());
    new WorkspaceModelVersion(
        "autumn",
        WorkspaceModelVersionArgs.builder()
            .modelId(scorer.id())
            .versionName("1.2.0")
            .versionDescription("Retrained on the third quarter")
            .uri("oss://risk-models.oss-cn-hangzhou.aliyuncs.com/card-scorer/1.2.0/")
            .formatType("XGBoost")
            .frameworkType("XGBoost")
            .approvalStatus("Pending")
            .metrics(Map.of("auc", "0.973"))
            .labels(WorkspaceModelVersionLabelArgs.builder().key("quarter").value("q3").build())
            .build());
  }
}
