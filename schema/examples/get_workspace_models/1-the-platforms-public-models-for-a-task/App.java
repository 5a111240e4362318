import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelsArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelsResult;

public class App {
  static void stack(Context context) {
    Output<GetWorkspaceModelsResult> models =
        PaiFunctions.getWorkspaceModels(
            GetWorkspaceModelsArgs.builder().publisher("pai").domain("nlp").maxItems(50).build());
    context.export("modelNames", models.applyValue(found -> found.names()));
    context.export("modelIds", models.applyValue(found -> found.ids()));
  }
}
