import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetImagesArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetImagesResult;
import java.util.Map;

public class App {
  static void stack(Context context) {
    Output<GetImagesResult> official =
        PaiFunctions.getImages(
            GetImagesArgs.builder()
                .labels(Map.of("system.official", "true", "system.supported.eas", "true"))
                .build());
    context.export("imageNames", official.applyValue(found -> found.names()));
  }
}
