import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelVersionArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelVersionResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceModelVersionResult> approved =
        PaiFunctions.getWorkspaceModelVersion(
            GetWorkspaceModelVersionArgs.builder()
                .modelId("model-rbvg5wzljz")
                .approvalStatus("Approved")
                .build());
    context.export("uri", approved.applyValue(found -> found.uri().orElse("")));
    context.export("versionName", approved.applyValue(found -> found.versionName().orElse("")));
  }
}
