import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetImportFileArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetImportFileResult;

public class App {
  static void stack(Context context) {
    Output<GetImportFileResult> file =
        PaiFunctions.getImportFile(
            GetImportFileArgs.builder()
                .workspaceId("478812")
                .types("WorkspaceModel", "WorkspaceModelVersion")
                .build());
    context.export("counts", file.applyValue(found -> found.counts()));
    context.export("todo", file.applyValue(found -> found.todo()));
  }
}
