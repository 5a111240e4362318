import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceWorkspacesArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceWorkspacesResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceWorkspacesResult> workspaces =
        PaiFunctions.getWorkspaceWorkspaces(
            GetWorkspaceWorkspacesArgs.builder()
                .resourceGroupId("rg-acfmxazb4ph6aiy")
                .status("ENABLED")
                .build());
    context.export("workspaceNames", workspaces.applyValue(found -> found.names()));
  }
}
