import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceUserConfigsResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceUserConfigsResult> settings = PaiFunctions.getWorkspaceUserConfigs();
    context.export("settingIds", settings.applyValue(found -> found.ids()));
  }
}
