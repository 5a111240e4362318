package programs;

import com.pulumi.Config;
import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.CustomTimeouts;
import com.pulumialicloudpai.alicloud.Provider;
import com.pulumialicloudpai.alicloud.ProviderArgs;
import com.pulumialicloudpai.alicloud.inputs.ProviderEndpointArgs;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModel;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelArgs;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersion;
import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersionArgs;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceModelLabelArgs;
import java.time.Duration;

/** What tests/programs/options does: every resource option, on the resources of the page. */
public final class Options {
  private Options() {}

  /** Runs the program. */
  public static void main(String[] args) {
    Pulumi.run(Options::stack);
  }

  private static void stack(Context context) {
    Config config = context.config();
    Config cloud = context.config("cloud");
    Provider provider =
        new Provider(
            "explicit",
            ProviderArgs.builder()
                .region("cn-hangzhou")
                .accessKey("emulator")
                .secretKey(cloud.requireSecret("secretKey"))
                .protocol("HTTP")
                .endpoints(
                    ProviderEndpointArgs.builder().aiworkspace(cloud.require("endpoint")).build())
                .build());
    ComponentResource shelf = new ComponentResource("shop:shelf:Shelf", "shelf") {};
    Output<String> description =
        config.getSecret("description").applyValue(given -> given.orElse("plain"));
    WorkspaceWorkspace workspace =
        new WorkspaceWorkspace(
            "workspace",
            WorkspaceWorkspaceArgs.builder()
                .description(description)
                .envTypes("prod")
                .workspaceName(config.require("workspaceName"))
                .build(),
            CustomResourceOptions.builder()
                .provider(provider)
                .deleteBeforeReplace(true)
                .customTimeouts(
                    CustomTimeouts.builder()
                        .create(Duration.ofMinutes(3))
                        .update(Duration.ofSeconds(90))
                        .delete(Duration.ofMinutes(65))
                        .build())
                .additionalSecretOutputs("createTime")
                .build());
    WorkspaceModel model =
        new WorkspaceModel(
            "model",
            WorkspaceModelArgs.builder()
                .modelName("shelved")
                .workspaceId(workspace.id())
                .labels(
                    WorkspaceModelLabelArgs.builder()
                        .key("tier")
                        .value(config.get("tier").orElse("gold"))
                        .build())
                .build(),
            CustomResourceOptions.builder()
                .provider(provider)
                .parent(shelf)
                .ignoreChanges("labels[0].value")
                .build());
    new WorkspaceModelVersion(
        "version",
        WorkspaceModelVersionArgs.builder()
            .modelId(model.id())
            .uri("oss://hz-example-0701.oss-cn-hangzhou-internal.aliyuncs.com/checkpoints/")
            .versionName("1.0.0")
            .build(),
        CustomResourceOptions.builder().provider(provider).dependsOn(shelf).build());
    context.export("createTime", workspace.createTime());
  }
}
