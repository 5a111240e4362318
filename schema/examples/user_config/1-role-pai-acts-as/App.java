import com.pulumi.Context;
import com.pulumialicloudpai.alicloud.pai.WorkspaceUserConfig;
import com.pulumialicloudpai.alicloud.pai.WorkspaceUserConfigArgs;

public class App {
  static void stack(Context context) {
    new WorkspaceUserConfig(
        "role",
        WorkspaceUserConfigArgs.builder()
            .categoryName("DataPrivacyConfig")
            .configKey("customizePAIAssumedRole")
            .configValue("acs:ram::1234567890123456:role/pai-training")
            .build());
  }
}
