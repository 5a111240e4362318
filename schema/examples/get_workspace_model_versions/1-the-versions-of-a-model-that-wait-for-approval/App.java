import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelVersionsArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelVersionsResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceModelVersionsResult> pending =
        PaiFunctions.getWorkspaceModelVersions(
            GetWorkspaceModelVersionsArgs.builder()
                .modelId("model-rbvg5wzljz")
                .approvalStatus("Pending")
                .build());
    context.export("versionNames", pending.applyValue(found -> found.names()));
  }
}
