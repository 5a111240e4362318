package programs;

import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOutputOptions;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModel;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelArgs;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelsArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceWorkspacesPlainArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelsResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceWorkspacesResult;

/**
 * What tests/programs/found does: a list of models, one of them, and nothing of what is not there.
 */
public final class Found {
  private Found() {}

  /** Runs the program. */
  public static void main(String[] args) {
    Pulumi.run(
        context -> {
          WorkspaceWorkspace workspace =
              new WorkspaceWorkspace(
                  "team",
                  WorkspaceWorkspaceArgs.builder()
                      .workspaceName("found_team")
                      .description("x")
                      .envTypes("prod")
                      .build());
          WorkspaceModel scorer = model("scorer", workspace);
          WorkspaceModel ranker = model("ranker", workspace);
          InvokeOutputOptions made =
              new InvokeOutputOptions.Builder().dependsOn(scorer, ranker).build();
          Output<GetWorkspaceModelsResult> models =
              PaiFunctions.getWorkspaceModels(
                  GetWorkspaceModelsArgs.builder()
                      .workspaceId(workspace.id())
                      .nameRegex("^sc")
                      .build(),
                  made);
          Output<GetWorkspaceModelResult> found =
              PaiFunctions.getWorkspaceModel(
                  GetWorkspaceModelArgs.builder()
                      .workspaceId(workspace.id())
                      .modelName("ranker")
                      .build(),
                  made);
          Output<GetWorkspaceWorkspacesResult> nothing =
              Output.of(
                  PaiFunctions.getWorkspaceWorkspacesPlain(
                      GetWorkspaceWorkspacesPlainArgs.builder()
                          .workspaceName("not_there")
                          .build()));
          context.export("scorerId", scorer.id());
          context.export("rankerId", ranker.id());
          context.export("modelIds", models.applyValue(list -> list.ids()));
          context.export("modelNames", models.applyValue(list -> list.names()));
          context.export(
              "listedName", models.applyValue(list -> list.models().get(0).modelName().get()));
          context.export("foundId", found.applyValue(one -> one.id()));
          context.export("nothing", nothing.applyValue(list -> list.ids()));
        });
  }

  private static WorkspaceModel model(String name, WorkspaceWorkspace workspace) {
    return new WorkspaceModel(
        name, WorkspaceModelArgs.builder().workspaceId(workspace.id()).modelName(name).build());
  }
}
