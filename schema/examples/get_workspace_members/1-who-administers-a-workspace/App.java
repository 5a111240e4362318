import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceMembersArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceMembersResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceMembersResult> admins =
        PaiFunctions.getWorkspaceMembers(
            GetWorkspaceMembersArgs.builder()
                .workspaceId("478812")
                .roles("PAI.WorkspaceAdmin")
                .build());
    context.export("adminNames", admins.applyValue(found -> found.names()));
  }
}
