package programs;

import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersion;

/** What tests/programs/lookup does: looks a model version up that another stack manages. */
public final class Lookup {
  private Lookup() {}

  /** Runs the program. */
  public static void main(String[] args) {
    Pulumi.run(
        context -> {
          String id = context.config().require("versionId");
          WorkspaceModelVersion version =
              WorkspaceModelVersion.get("found", Output.of(id), null, null);
          context.export("approvalStatus", version.approvalStatus());
          context.export("uri", version.uri());
        });
  }
}
