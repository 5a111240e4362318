import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceConfigsArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceConfigsResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceConfigsResult> settings =
        PaiFunctions.getWorkspaceConfigs(
            GetWorkspaceConfigsArgs.builder()
                .workspaceId("478812")
                .categoryName("CommonResourceConfig")
                .configKey("tempStoragePath")
                .build());
    context.export(
        "path", settings.applyValue(found -> found.configs().get(0).configValue().orElse("")));
  }
}
