import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceExperimentsArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceExperimentsResult;
import java.util.Map;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceExperimentsResult> experiments =
        PaiFunctions.getWorkspaceExperiments(
            GetWorkspaceExperimentsArgs.builder()
                .workspaceId("478812")
                .labels(Map.of("team", "fraud"))
                .build());
    context.export("experimentNames", experiments.applyValue(found -> found.names()));
  }
}
