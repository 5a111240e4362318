package programs;

import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModel;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelArgs;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersion;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersionArgs;
import java.util.Map;

/** What tests/programs/specs does: nested settings of a model version, as JSON text. */
public final class Specs {
  private Specs() {}

  /** Runs the program. */
  public static void main(String[] args) {
    Pulumi.run(
        context -> {
          String digits = context.config().require("digits");
          WorkspaceModel model =
              new WorkspaceModel(
                  "model",
                  WorkspaceModelArgs.builder()
                      .modelName("scorer")
                      .workspaceId(context.config().require("workspaceId"))
                      .build(),
                  CustomResourceOptions.Empty);
          Output<Map<String, String>> spec =
              model
                  .id()
                  .applyValue(
                      id ->
                          Map.of(
                              "metadata",
                              "{\"instance\": 1, \"cpu\": 2.5, \"rpc\": {\"keepalive\": true}}",
                              "source",
                              "{\"model\": \"" + id + "\"}",
                              "name",
                              "svc",
                              "digits",
                              digits));
          WorkspaceModelVersion version =
              new WorkspaceModelVersion(
                  "version",
                  WorkspaceModelVersionArgs.builder()
                      .modelId(model.id())
                      .uri("oss://models.oss-cn-hangzhou.aliyuncs.com/scorer/")
                      .versionName("1.0.0")
                      .inferenceSpec(spec)
                      .metrics(Map.of("Results", "[{\"dataset\": \"q3\", \"loss\": 0.175}]"))
                      .build(),
                  CustomResourceOptions.Empty);
          context.export(
              "metadata", version.inferenceSpec().applyValue(read -> read.get().get("metadata")));
        });
  }
}
