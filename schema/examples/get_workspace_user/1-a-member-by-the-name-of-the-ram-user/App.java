import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.WorkspaceMember;
import com.pulumialicloudpai.alicloud.pai.WorkspaceMemberArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceUserArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceUserResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceUserResult> analyst =
        PaiFunctions.getWorkspaceUser(
            GetWorkspaceUserArgs.builder()
                .workspaceId("478812")
                .userName("analyst@fraud-team")
                .build());
    new WorkspaceMember(
        "analyst",
        WorkspaceMemberArgs.builder()
            .workspaceId("478812")
            .userId(analyst.applyValue(found -> found.id()))
            .roles("PAI.AlgoDeveloper")
            .build());
  }
}
