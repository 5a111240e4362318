import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceRunsArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceRunsResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceRunsResult> runs =
        PaiFunctions.getWorkspaceRuns(
            GetWorkspaceRunsArgs.builder().experimentId("exp-1zpfthdxabc123").build());
    context.export("runNames", runs.applyValue(found -> found.names()));
  }
}
