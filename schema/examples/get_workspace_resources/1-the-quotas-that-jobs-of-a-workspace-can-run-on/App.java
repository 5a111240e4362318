import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceResourcesArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceResourcesResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceResourcesResult> quotas =
        PaiFunctions.getWorkspaceResources(
            GetWorkspaceResourcesArgs.builder().workspaceId("478812").resourceType("ECS").build());
    context.export("quotaNames", quotas.applyValue(found -> found.names()));
  }
}
