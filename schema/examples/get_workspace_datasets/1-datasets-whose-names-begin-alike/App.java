import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetsArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceDatasetsResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceDatasetsResult> transactions =
        PaiFunctions.getWorkspaceDatasets(
            GetWorkspaceDatasetsArgs.builder()
                .workspaceId("478812")
                .nameRegex("^card_")
                .maxItems(20)
                .build());
    context.export("datasetIds", transactions.applyValue(found -> found.ids()));
  }
}
