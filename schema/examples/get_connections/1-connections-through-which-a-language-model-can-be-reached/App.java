import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetConnectionsArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetConnectionsResult;

public class App {
  static void stack(Context context) {
    Output<GetConnectionsResult> models =
        PaiFunctions.getConnections(
            GetConnectionsArgs.builder().workspaceId("478812").modelType("LLM").build());
    context.export("connectionNames", models.applyValue(found -> found.names()));
    context.export("connectionIds", models.applyValue(found -> found.ids()));
  }
}
