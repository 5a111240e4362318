package programs;

import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersion;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceModelVersionLabelArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceModelVersionState;

/**
 * What tests/programs/lookup does: looks a model version up that another stack manages, with what
 * was known of it; some of that is out of date.
 */
public final class Lookup {
  private Lookup() {}

  /** Runs the program. */
  public static void main(String[] args) {
    Pulumi.run(
        context -> {
          String id = context.config().require("versionId");
          WorkspaceModelVersionState known =
              WorkspaceModelVersionState.builder()
                  .approvalStatus("Rejected")
                  .labels(WorkspaceModelVersionLabelArgs.builder().key("k1").value("vs1").build())
                  .build();
          WorkspaceModelVersion version =
              WorkspaceModelVersion.get("found", Output.of(id), known, null);
          context.export("approvalStatus", version.approvalStatus());
          context.export("uri", version.uri());
        });
  }
}
