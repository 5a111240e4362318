import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetversionsArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceDatasetversionsResult;
import java.util.Map;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceDatasetversionsResult> versions =
        PaiFunctions.getWorkspaceDatasetversions(
            GetWorkspaceDatasetversionsArgs.builder()
                .datasetId("d-rbvg5wzljzjhc9ks92")
                .labels(Map.of("stage", "production"))
                .build());
    context.export("versionIds", versions.applyValue(found -> found.ids()));
  }
}
