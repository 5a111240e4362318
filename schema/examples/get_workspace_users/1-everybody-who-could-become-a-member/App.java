import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceUsersArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceUsersResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceUsersResult> users =
        PaiFunctions.getWorkspaceUsers(
            GetWorkspaceUsersArgs.builder().workspaceId("478812").build());
    context.export("userNames", users.applyValue(found -> found.names()));
  }
}
