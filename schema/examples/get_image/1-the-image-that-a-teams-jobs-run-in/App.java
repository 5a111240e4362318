import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetImageArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetImageResult;

public class App {
  static void stack(Context context) {
    Output<GetImageResult> image =
        PaiFunctions.getImage(
            GetImageArgs.builder().workspaceId("478812").name("fraud-training").build());
    context.export("imageUri", image.applyValue(found -> found.imageUri().orElse("")));
  }
}
