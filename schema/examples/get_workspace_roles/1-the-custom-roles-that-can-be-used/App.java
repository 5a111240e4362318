import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceRolesArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceRolesResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceRolesResult> roles =
        PaiFunctions.getWorkspaceRoles(
            GetWorkspaceRolesArgs.builder().workspaceId("478812").status("Succeeded").build());
    context.export("roleIds", roles.applyValue(found -> found.ids()));
  }
}
