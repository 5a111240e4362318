import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceCodeSourcesArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceCodeSourcesResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceCodeSourcesResult> sources =
        PaiFunctions.getWorkspaceCodeSources(
            GetWorkspaceCodeSourcesArgs.builder().workspaceId("478812").build());
    context.export("names", sources.applyValue(found -> found.names()));
  }
}
