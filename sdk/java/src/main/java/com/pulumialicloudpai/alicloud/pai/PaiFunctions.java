// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.deployment.InvokeOutputOptions;
import com.pulumi.resources.InvokeArgs;
import com.pulumialicloudpai.alicloud.Utilities;
import com.pulumialicloudpai.alicloud.pai.inputs.GetConnectionsArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetConnectionsPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetImageArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetImagePlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetImagesArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetImagesPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetImportFileArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetImportFilePlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetProductsArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetProductsPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceCodeSourcesArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceCodeSourcesPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceConfigsArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceConfigsPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetsArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetsPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetversionsArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetversionsPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceExperimentsArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceExperimentsPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceMembersArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceMembersPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelVersionArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelVersionPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelVersionsArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelVersionsPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelsArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelsPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceResourcesArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceResourcesPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceRolesArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceRolesPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceRunsArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceRunsPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceUserArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceUserConfigsArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceUserConfigsPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceUserPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceUsersArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceUsersPlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceWorkspaceArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceWorkspacePlainArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceWorkspacesArgs;
import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceWorkspacesPlainArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetConnectionsResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetDefaultWorkspaceResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetImageResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetImagesResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetImportFileResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetProductsResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceCodeSourcesResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceConfigsResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceDatasetResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceDatasetsResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceDatasetversionsResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceExperimentsResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceMembersResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelVersionResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelVersionsResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelsResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceResourcesResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceRolesResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceRunsResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceUserConfigsResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceUserResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceUsersResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceWorkspaceResult;
import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceWorkspacesResult;
import java.util.concurrent.CompletableFuture;

/** The functions of the module {@code pai}: each as an output, and plain. */
public final class PaiFunctions {
  private PaiFunctions() {}

  /**
   * Returns the connections of a workspace to model services, vector stores and databases. The
   * result has no passwords and keys.
   *
   * @return what it answers
   */
  public static Output<GetConnectionsResult> getConnections() {
    return getConnections(GetConnectionsArgs.Empty);
  }

  /**
   * Returns the connections of a workspace to model services, vector stores and databases. The
   * result has no passwords and keys.
   *
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetConnectionsResult> getConnectionsPlain() {
    return getConnectionsPlain(GetConnectionsPlainArgs.Empty);
  }

  /**
   * Returns the connections of a workspace to model services, vector stores and databases. The
   * result has no passwords and keys.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>Connections through which a language model can be reached</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetConnectionsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetConnectionsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetConnectionsResult> models =
   *         PaiFunctions.getConnections(
   *             GetConnectionsArgs.builder().workspaceId("478812").modelType("LLM").build());
   *     context.export("connectionNames", models.applyValue(found -> found.names()));
   *     context.export("connectionIds", models.applyValue(found -> found.ids()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetConnectionsResult> getConnections(GetConnectionsArgs args) {
    return getConnections(args, InvokeOptions.Empty);
  }

  /**
   * Returns the connections of a workspace to model services, vector stores and databases. The
   * result has no passwords and keys.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>Connections through which a language model can be reached</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetConnectionsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetConnectionsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetConnectionsResult> models =
   *         PaiFunctions.getConnections(
   *             GetConnectionsArgs.builder().workspaceId("478812").modelType("LLM").build());
   *     context.export("connectionNames", models.applyValue(found -> found.names()));
   *     context.export("connectionIds", models.applyValue(found -> found.ids()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetConnectionsResult> getConnectionsPlain(
      GetConnectionsPlainArgs args) {
    return getConnectionsPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the connections of a workspace to model services, vector stores and databases. The
   * result has no passwords and keys.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetConnectionsResult> getConnections(
      GetConnectionsArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getConnections:getConnections", GetConnectionsResult.class, args, options);
  }

  /**
   * Returns the connections of a workspace to model services, vector stores and databases. The
   * result has no passwords and keys.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetConnectionsResult> getConnections(
      GetConnectionsArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getConnections:getConnections", GetConnectionsResult.class, args, options);
  }

  /**
   * Returns the connections of a workspace to model services, vector stores and databases. The
   * result has no passwords and keys.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetConnectionsResult> getConnectionsPlain(
      GetConnectionsPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getConnections:getConnections", GetConnectionsResult.class, args, options);
  }

  /**
   * Returns the account's default workspace in the region. Models and datasets that name no
   * workspace are created in it. The call fails if the account has no default workspace.
   *
   * @return what it answers
   */
  public static Output<GetDefaultWorkspaceResult> getDefaultWorkspace() {
    return getDefaultWorkspace(InvokeArgs.Empty);
  }

  /**
   * Returns the account's default workspace in the region. Models and datasets that name no
   * workspace are created in it. The call fails if the account has no default workspace.
   *
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetDefaultWorkspaceResult> getDefaultWorkspacePlain() {
    return getDefaultWorkspacePlain(InvokeArgs.Empty);
  }

  /**
   * Returns the account's default workspace in the region. Models and datasets that name no
   * workspace are created in it. The call fails if the account has no default workspace.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>An experiment in the default workspace</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceExperiment;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceExperimentArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetDefaultWorkspaceResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetDefaultWorkspaceResult> workspace = PaiFunctions.getDefaultWorkspace();
   *     new WorkspaceExperiment(
   *         "baseline",
   *         WorkspaceExperimentArgs.builder()
   *             .workspaceId(workspace.applyValue(found -> found.id()))
   *             .experimentName("baseline")
   *             .artifactUri("oss://fraud-models/runs/")
   *             .build());
   *     context.export(
   *         "workspaceName", workspace.applyValue(found -> found.workspaceName().orElse("")));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetDefaultWorkspaceResult> getDefaultWorkspace(InvokeArgs args) {
    return getDefaultWorkspace(args, InvokeOptions.Empty);
  }

  /**
   * Returns the account's default workspace in the region. Models and datasets that name no
   * workspace are created in it. The call fails if the account has no default workspace.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>An experiment in the default workspace</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceExperiment;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceExperimentArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetDefaultWorkspaceResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetDefaultWorkspaceResult> workspace = PaiFunctions.getDefaultWorkspace();
   *     new WorkspaceExperiment(
   *         "baseline",
   *         WorkspaceExperimentArgs.builder()
   *             .workspaceId(workspace.applyValue(found -> found.id()))
   *             .experimentName("baseline")
   *             .artifactUri("oss://fraud-models/runs/")
   *             .build());
   *     context.export(
   *         "workspaceName", workspace.applyValue(found -> found.workspaceName().orElse("")));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetDefaultWorkspaceResult> getDefaultWorkspacePlain(
      InvokeArgs args) {
    return getDefaultWorkspacePlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the account's default workspace in the region. Models and datasets that name no
   * workspace are created in it. The call fails if the account has no default workspace.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetDefaultWorkspaceResult> getDefaultWorkspace(
      InvokeArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getDefaultWorkspace:getDefaultWorkspace",
        GetDefaultWorkspaceResult.class,
        args,
        options);
  }

  /**
   * Returns the account's default workspace in the region. Models and datasets that name no
   * workspace are created in it. The call fails if the account has no default workspace.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetDefaultWorkspaceResult> getDefaultWorkspace(
      InvokeArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getDefaultWorkspace:getDefaultWorkspace",
        GetDefaultWorkspaceResult.class,
        args,
        options);
  }

  /**
   * Returns the account's default workspace in the region. Models and datasets that name no
   * workspace are created in it. The call fails if the account has no default workspace.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetDefaultWorkspaceResult> getDefaultWorkspacePlain(
      InvokeArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getDefaultWorkspace:getDefaultWorkspace",
        GetDefaultWorkspaceResult.class,
        args,
        options);
  }

  /**
   * Finds one image by the arguments that you give. The call fails if no image matches, or if more
   * than one does.
   *
   * @return what it answers
   */
  public static Output<GetImageResult> getImage() {
    return getImage(GetImageArgs.Empty);
  }

  /**
   * Finds one image by the arguments that you give. The call fails if no image matches, or if more
   * than one does.
   *
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetImageResult> getImagePlain() {
    return getImagePlain(GetImagePlainArgs.Empty);
  }

  /**
   * Finds one image by the arguments that you give. The call fails if no image matches, or if more
   * than one does.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The image that a team's jobs run in</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetImageArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetImageResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetImageResult> image =
   *         PaiFunctions.getImage(
   *             GetImageArgs.builder().workspaceId("478812").name("fraud-training").build());
   *     context.export("imageUri", image.applyValue(found -> found.imageUri().orElse("")));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetImageResult> getImage(GetImageArgs args) {
    return getImage(args, InvokeOptions.Empty);
  }

  /**
   * Finds one image by the arguments that you give. The call fails if no image matches, or if more
   * than one does.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The image that a team's jobs run in</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetImageArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetImageResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetImageResult> image =
   *         PaiFunctions.getImage(
   *             GetImageArgs.builder().workspaceId("478812").name("fraud-training").build());
   *     context.export("imageUri", image.applyValue(found -> found.imageUri().orElse("")));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetImageResult> getImagePlain(GetImagePlainArgs args) {
    return getImagePlain(args, InvokeOptions.Empty);
  }

  /**
   * Finds one image by the arguments that you give. The call fails if no image matches, or if more
   * than one does.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetImageResult> getImage(GetImageArgs args, InvokeOptions options) {
    return Utilities.invoke("alicloud:pai/getImage:getImage", GetImageResult.class, args, options);
  }

  /**
   * Finds one image by the arguments that you give. The call fails if no image matches, or if more
   * than one does.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetImageResult> getImage(GetImageArgs args, InvokeOutputOptions options) {
    return Utilities.invoke("alicloud:pai/getImage:getImage", GetImageResult.class, args, options);
  }

  /**
   * Finds one image by the arguments that you give. The call fails if no image matches, or if more
   * than one does.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetImageResult> getImagePlain(
      GetImagePlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getImage:getImage", GetImageResult.class, args, options);
  }

  /**
   * Returns the container images for the jobs and notebooks of a workspace. These are the images
   * that its members registered and the official images of the platform. Official images have the
   * label {@code system.official} with the value {@code true}.
   *
   * @return what it answers
   */
  public static Output<GetImagesResult> getImages() {
    return getImages(GetImagesArgs.Empty);
  }

  /**
   * Returns the container images for the jobs and notebooks of a workspace. These are the images
   * that its members registered and the official images of the platform. Official images have the
   * label {@code system.official} with the value {@code true}.
   *
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetImagesResult> getImagesPlain() {
    return getImagesPlain(GetImagesPlainArgs.Empty);
  }

  /**
   * Returns the container images for the jobs and notebooks of a workspace. These are the images
   * that its members registered and the official images of the platform. Official images have the
   * label {@code system.official} with the value {@code true}.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The official images for services</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetImagesArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetImagesResult;
   * import java.util.Map;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetImagesResult> official =
   *         PaiFunctions.getImages(
   *             GetImagesArgs.builder()
   *                 .labels(Map.of("system.official", "true", "system.supported.eas", "true"))
   *                 .build());
   *     context.export("imageNames", official.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetImagesResult> getImages(GetImagesArgs args) {
    return getImages(args, InvokeOptions.Empty);
  }

  /**
   * Returns the container images for the jobs and notebooks of a workspace. These are the images
   * that its members registered and the official images of the platform. Official images have the
   * label {@code system.official} with the value {@code true}.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The official images for services</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetImagesArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetImagesResult;
   * import java.util.Map;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetImagesResult> official =
   *         PaiFunctions.getImages(
   *             GetImagesArgs.builder()
   *                 .labels(Map.of("system.official", "true", "system.supported.eas", "true"))
   *                 .build());
   *     context.export("imageNames", official.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetImagesResult> getImagesPlain(GetImagesPlainArgs args) {
    return getImagesPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the container images for the jobs and notebooks of a workspace. These are the images
   * that its members registered and the official images of the platform. Official images have the
   * label {@code system.official} with the value {@code true}.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetImagesResult> getImages(GetImagesArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getImages:getImages", GetImagesResult.class, args, options);
  }

  /**
   * Returns the container images for the jobs and notebooks of a workspace. These are the images
   * that its members registered and the official images of the platform. Official images have the
   * label {@code system.official} with the value {@code true}.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetImagesResult> getImages(GetImagesArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getImages:getImages", GetImagesResult.class, args, options);
  }

  /**
   * Returns the container images for the jobs and notebooks of a workspace. These are the images
   * that its members registered and the official images of the platform. Official images have the
   * label {@code system.official} with the value {@code true}.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetImagesResult> getImagesPlain(
      GetImagesPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getImages:getImages", GetImagesResult.class, args, options);
  }

  /**
   * Returns the contents of a workspace in the form of a file for {@code pulumi import --file}. The
   * file has the workspace, its members, code sources, datasets, models, the versions of datasets
   * and models, and experiments. It does not have the owner of the workspace or the versions {@code
   * v1} of datasets. It has runs and the settings of the account only if you ask for them.
   *
   * <p>The file has only the objects that you may see, so compare the counts with the console. It
   * leaves out public models and datasets of others.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>What a workspace holds, to be imported</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetImportFileArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetImportFileResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetImportFileResult> file =
   *         PaiFunctions.getImportFile(
   *             GetImportFileArgs.builder()
   *                 .workspaceId("478812")
   *                 .types("WorkspaceModel", "WorkspaceModelVersion")
   *                 .build());
   *     context.export("counts", file.applyValue(found -> found.counts()));
   *     context.export("todo", file.applyValue(found -> found.todo()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetImportFileResult> getImportFile(GetImportFileArgs args) {
    return getImportFile(args, InvokeOptions.Empty);
  }

  /**
   * Returns the contents of a workspace in the form of a file for {@code pulumi import --file}. The
   * file has the workspace, its members, code sources, datasets, models, the versions of datasets
   * and models, and experiments. It does not have the owner of the workspace or the versions {@code
   * v1} of datasets. It has runs and the settings of the account only if you ask for them.
   *
   * <p>The file has only the objects that you may see, so compare the counts with the console. It
   * leaves out public models and datasets of others.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>What a workspace holds, to be imported</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetImportFileArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetImportFileResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetImportFileResult> file =
   *         PaiFunctions.getImportFile(
   *             GetImportFileArgs.builder()
   *                 .workspaceId("478812")
   *                 .types("WorkspaceModel", "WorkspaceModelVersion")
   *                 .build());
   *     context.export("counts", file.applyValue(found -> found.counts()));
   *     context.export("todo", file.applyValue(found -> found.todo()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetImportFileResult> getImportFilePlain(
      GetImportFilePlainArgs args) {
    return getImportFilePlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the contents of a workspace in the form of a file for {@code pulumi import --file}. The
   * file has the workspace, its members, code sources, datasets, models, the versions of datasets
   * and models, and experiments. It does not have the owner of the workspace or the versions {@code
   * v1} of datasets. It has runs and the settings of the account only if you ask for them.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetImportFileResult> getImportFile(
      GetImportFileArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getImportFile:getImportFile", GetImportFileResult.class, args, options);
  }

  /**
   * Returns the contents of a workspace in the form of a file for {@code pulumi import --file}. The
   * file has the workspace, its members, code sources, datasets, models, the versions of datasets
   * and models, and experiments. It does not have the owner of the workspace or the versions {@code
   * v1} of datasets. It has runs and the settings of the account only if you ask for them.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetImportFileResult> getImportFile(
      GetImportFileArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getImportFile:getImportFile", GetImportFileResult.class, args, options);
  }

  /**
   * Returns the contents of a workspace in the form of a file for {@code pulumi import --file}. The
   * file has the workspace, its members, code sources, datasets, models, the versions of datasets
   * and models, and experiments. It does not have the owner of the workspace or the versions {@code
   * v1} of datasets. It has runs and the settings of the account only if you ask for them.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetImportFileResult> getImportFilePlain(
      GetImportFilePlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getImportFile:getImportFile", GetImportFileResult.class, args, options);
  }

  /**
   * Returns the products and services that PAI needs, and says which of them the account has bought
   * or activated. Call it before you create the first workspace.
   *
   * @return what it answers
   */
  public static Output<GetProductsResult> getProducts() {
    return getProducts(GetProductsArgs.Empty);
  }

  /**
   * Returns the products and services that PAI needs, and says which of them the account has bought
   * or activated. Call it before you create the first workspace.
   *
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetProductsResult> getProductsPlain() {
    return getProductsPlain(GetProductsPlainArgs.Empty);
  }

  /**
   * Returns the products and services that PAI needs, and says which of them the account has bought
   * or activated. Call it before you create the first workspace.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>Whether PAI is bought, before the first workspace</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetProductsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetProductsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetProductsResult> products =
   *         PaiFunctions.getProducts(GetProductsArgs.builder().productCodes("PAI_share").build());
   *     context.export(
   *         "isPurchased",
   *         products.applyValue(found -> found.products().get(0).isPurchased().orElse(false)));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetProductsResult> getProducts(GetProductsArgs args) {
    return getProducts(args, InvokeOptions.Empty);
  }

  /**
   * Returns the products and services that PAI needs, and says which of them the account has bought
   * or activated. Call it before you create the first workspace.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>Whether PAI is bought, before the first workspace</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetProductsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetProductsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetProductsResult> products =
   *         PaiFunctions.getProducts(GetProductsArgs.builder().productCodes("PAI_share").build());
   *     context.export(
   *         "isPurchased",
   *         products.applyValue(found -> found.products().get(0).isPurchased().orElse(false)));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetProductsResult> getProductsPlain(GetProductsPlainArgs args) {
    return getProductsPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the products and services that PAI needs, and says which of them the account has bought
   * or activated. Call it before you create the first workspace.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetProductsResult> getProducts(GetProductsArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getProducts:getProducts", GetProductsResult.class, args, options);
  }

  /**
   * Returns the products and services that PAI needs, and says which of them the account has bought
   * or activated. Call it before you create the first workspace.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetProductsResult> getProducts(
      GetProductsArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getProducts:getProducts", GetProductsResult.class, args, options);
  }

  /**
   * Returns the products and services that PAI needs, and says which of them the account has bought
   * or activated. Call it before you create the first workspace.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetProductsResult> getProductsPlain(
      GetProductsPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getProducts:getProducts", GetProductsResult.class, args, options);
  }

  /**
   * Returns the code sources of a workspace, without their access tokens.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>All code sources of a workspace</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceCodeSourcesArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceCodeSourcesResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceCodeSourcesResult> sources =
   *         PaiFunctions.getWorkspaceCodeSources(
   *             GetWorkspaceCodeSourcesArgs.builder().workspaceId("478812").build());
   *     context.export("names", sources.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceCodeSourcesResult> getWorkspaceCodeSources(
      GetWorkspaceCodeSourcesArgs args) {
    return getWorkspaceCodeSources(args, InvokeOptions.Empty);
  }

  /**
   * Returns the code sources of a workspace, without their access tokens.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>All code sources of a workspace</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceCodeSourcesArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceCodeSourcesResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceCodeSourcesResult> sources =
   *         PaiFunctions.getWorkspaceCodeSources(
   *             GetWorkspaceCodeSourcesArgs.builder().workspaceId("478812").build());
   *     context.export("names", sources.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceCodeSourcesResult> getWorkspaceCodeSourcesPlain(
      GetWorkspaceCodeSourcesPlainArgs args) {
    return getWorkspaceCodeSourcesPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the code sources of a workspace, without their access tokens.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceCodeSourcesResult> getWorkspaceCodeSources(
      GetWorkspaceCodeSourcesArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources",
        GetWorkspaceCodeSourcesResult.class,
        args,
        options);
  }

  /**
   * Returns the code sources of a workspace, without their access tokens.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceCodeSourcesResult> getWorkspaceCodeSources(
      GetWorkspaceCodeSourcesArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources",
        GetWorkspaceCodeSourcesResult.class,
        args,
        options);
  }

  /**
   * Returns the code sources of a workspace, without their access tokens.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceCodeSourcesResult> getWorkspaceCodeSourcesPlain(
      GetWorkspaceCodeSourcesPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources",
        GetWorkspaceCodeSourcesResult.class,
        args,
        options);
  }

  /**
   * Returns the settings of a workspace, for example where jobs store temporary files, how long
   * they may run, and which tags they must have.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>Where the jobs of a workspace keep what is temporary</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceConfigsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceConfigsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceConfigsResult> settings =
   *         PaiFunctions.getWorkspaceConfigs(
   *             GetWorkspaceConfigsArgs.builder()
   *                 .workspaceId("478812")
   *                 .categoryName("CommonResourceConfig")
   *                 .configKey("tempStoragePath")
   *                 .build());
   *     context.export(
   *         "path", settings.applyValue(found -> found.configs().get(0).configValue().orElse("")));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceConfigsResult> getWorkspaceConfigs(
      GetWorkspaceConfigsArgs args) {
    return getWorkspaceConfigs(args, InvokeOptions.Empty);
  }

  /**
   * Returns the settings of a workspace, for example where jobs store temporary files, how long
   * they may run, and which tags they must have.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>Where the jobs of a workspace keep what is temporary</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceConfigsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceConfigsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceConfigsResult> settings =
   *         PaiFunctions.getWorkspaceConfigs(
   *             GetWorkspaceConfigsArgs.builder()
   *                 .workspaceId("478812")
   *                 .categoryName("CommonResourceConfig")
   *                 .configKey("tempStoragePath")
   *                 .build());
   *     context.export(
   *         "path", settings.applyValue(found -> found.configs().get(0).configValue().orElse("")));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceConfigsResult> getWorkspaceConfigsPlain(
      GetWorkspaceConfigsPlainArgs args) {
    return getWorkspaceConfigsPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the settings of a workspace, for example where jobs store temporary files, how long
   * they may run, and which tags they must have.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceConfigsResult> getWorkspaceConfigs(
      GetWorkspaceConfigsArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs",
        GetWorkspaceConfigsResult.class,
        args,
        options);
  }

  /**
   * Returns the settings of a workspace, for example where jobs store temporary files, how long
   * they may run, and which tags they must have.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceConfigsResult> getWorkspaceConfigs(
      GetWorkspaceConfigsArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs",
        GetWorkspaceConfigsResult.class,
        args,
        options);
  }

  /**
   * Returns the settings of a workspace, for example where jobs store temporary files, how long
   * they may run, and which tags they must have.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceConfigsResult> getWorkspaceConfigsPlain(
      GetWorkspaceConfigsPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs",
        GetWorkspaceConfigsResult.class,
        args,
        options);
  }

  /**
   * Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if
   * more than one does.
   *
   * @return what it answers
   */
  public static Output<GetWorkspaceDatasetResult> getWorkspaceDataset() {
    return getWorkspaceDataset(GetWorkspaceDatasetArgs.Empty);
  }

  /**
   * Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if
   * more than one does.
   *
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceDatasetResult> getWorkspaceDatasetPlain() {
    return getWorkspaceDatasetPlain(GetWorkspaceDatasetPlainArgs.Empty);
  }

  /**
   * Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if
   * more than one does.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>A new version of a dataset that another stack made</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceDatasetversion;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceDatasetversionArgs;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceDatasetResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceDatasetResult> transactions =
   *         PaiFunctions.getWorkspaceDataset(
   *             GetWorkspaceDatasetArgs.builder()
   *                 .workspaceId("478812")
   *                 .datasetName("card_transactions")
   *                 .build());
   *     new WorkspaceDatasetversion(
   *         "october",
   *         WorkspaceDatasetversionArgs.builder()
   *             .datasetId(transactions.applyValue(found -> found.id()))
   *             .uri("oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/")
   *             .dataSourceType("OSS")
   *             .property("DIRECTORY")
   *             .build());
   *     context.export("datasetUri", transactions.applyValue(found -> found.uri().orElse("")));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceDatasetResult> getWorkspaceDataset(
      GetWorkspaceDatasetArgs args) {
    return getWorkspaceDataset(args, InvokeOptions.Empty);
  }

  /**
   * Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if
   * more than one does.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>A new version of a dataset that another stack made</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceDatasetversion;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceDatasetversionArgs;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceDatasetResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceDatasetResult> transactions =
   *         PaiFunctions.getWorkspaceDataset(
   *             GetWorkspaceDatasetArgs.builder()
   *                 .workspaceId("478812")
   *                 .datasetName("card_transactions")
   *                 .build());
   *     new WorkspaceDatasetversion(
   *         "october",
   *         WorkspaceDatasetversionArgs.builder()
   *             .datasetId(transactions.applyValue(found -> found.id()))
   *             .uri("oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/")
   *             .dataSourceType("OSS")
   *             .property("DIRECTORY")
   *             .build());
   *     context.export("datasetUri", transactions.applyValue(found -> found.uri().orElse("")));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceDatasetResult> getWorkspaceDatasetPlain(
      GetWorkspaceDatasetPlainArgs args) {
    return getWorkspaceDatasetPlain(args, InvokeOptions.Empty);
  }

  /**
   * Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if
   * more than one does.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceDatasetResult> getWorkspaceDataset(
      GetWorkspaceDatasetArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceDataset:getWorkspaceDataset",
        GetWorkspaceDatasetResult.class,
        args,
        options);
  }

  /**
   * Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if
   * more than one does.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceDatasetResult> getWorkspaceDataset(
      GetWorkspaceDatasetArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceDataset:getWorkspaceDataset",
        GetWorkspaceDatasetResult.class,
        args,
        options);
  }

  /**
   * Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if
   * more than one does.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceDatasetResult> getWorkspaceDatasetPlain(
      GetWorkspaceDatasetPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceDataset:getWorkspaceDataset",
        GetWorkspaceDatasetResult.class,
        args,
        options);
  }

  /**
   * Returns the datasets of a workspace, or the public datasets of a publisher.
   *
   * @return what it answers
   */
  public static Output<GetWorkspaceDatasetsResult> getWorkspaceDatasets() {
    return getWorkspaceDatasets(GetWorkspaceDatasetsArgs.Empty);
  }

  /**
   * Returns the datasets of a workspace, or the public datasets of a publisher.
   *
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceDatasetsResult> getWorkspaceDatasetsPlain() {
    return getWorkspaceDatasetsPlain(GetWorkspaceDatasetsPlainArgs.Empty);
  }

  /**
   * Returns the datasets of a workspace, or the public datasets of a publisher.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>Datasets whose names begin alike</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceDatasetsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceDatasetsResult> transactions =
   *         PaiFunctions.getWorkspaceDatasets(
   *             GetWorkspaceDatasetsArgs.builder()
   *                 .workspaceId("478812")
   *                 .nameRegex("^card_")
   *                 .maxItems(20)
   *                 .build());
   *     context.export("datasetIds", transactions.applyValue(found -> found.ids()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceDatasetsResult> getWorkspaceDatasets(
      GetWorkspaceDatasetsArgs args) {
    return getWorkspaceDatasets(args, InvokeOptions.Empty);
  }

  /**
   * Returns the datasets of a workspace, or the public datasets of a publisher.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>Datasets whose names begin alike</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceDatasetsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceDatasetsResult> transactions =
   *         PaiFunctions.getWorkspaceDatasets(
   *             GetWorkspaceDatasetsArgs.builder()
   *                 .workspaceId("478812")
   *                 .nameRegex("^card_")
   *                 .maxItems(20)
   *                 .build());
   *     context.export("datasetIds", transactions.applyValue(found -> found.ids()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceDatasetsResult> getWorkspaceDatasetsPlain(
      GetWorkspaceDatasetsPlainArgs args) {
    return getWorkspaceDatasetsPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the datasets of a workspace, or the public datasets of a publisher.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceDatasetsResult> getWorkspaceDatasets(
      GetWorkspaceDatasetsArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets",
        GetWorkspaceDatasetsResult.class,
        args,
        options);
  }

  /**
   * Returns the datasets of a workspace, or the public datasets of a publisher.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceDatasetsResult> getWorkspaceDatasets(
      GetWorkspaceDatasetsArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets",
        GetWorkspaceDatasetsResult.class,
        args,
        options);
  }

  /**
   * Returns the datasets of a workspace, or the public datasets of a publisher.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceDatasetsResult> getWorkspaceDatasetsPlain(
      GetWorkspaceDatasetsPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets",
        GetWorkspaceDatasetsResult.class,
        args,
        options);
  }

  /**
   * Returns the versions of a dataset, including {@code v1}, which the service creates together
   * with the dataset.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The versions of a dataset that are in use</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetversionsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceDatasetversionsResult;
   * import java.util.Map;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceDatasetversionsResult> versions =
   *         PaiFunctions.getWorkspaceDatasetversions(
   *             GetWorkspaceDatasetversionsArgs.builder()
   *                 .datasetId("d-rbvg5wzljzjhc9ks92")
   *                 .labels(Map.of("stage", "production"))
   *                 .build());
   *     context.export("versionIds", versions.applyValue(found -> found.ids()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceDatasetversionsResult> getWorkspaceDatasetversions(
      GetWorkspaceDatasetversionsArgs args) {
    return getWorkspaceDatasetversions(args, InvokeOptions.Empty);
  }

  /**
   * Returns the versions of a dataset, including {@code v1}, which the service creates together
   * with the dataset.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The versions of a dataset that are in use</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceDatasetversionsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceDatasetversionsResult;
   * import java.util.Map;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceDatasetversionsResult> versions =
   *         PaiFunctions.getWorkspaceDatasetversions(
   *             GetWorkspaceDatasetversionsArgs.builder()
   *                 .datasetId("d-rbvg5wzljzjhc9ks92")
   *                 .labels(Map.of("stage", "production"))
   *                 .build());
   *     context.export("versionIds", versions.applyValue(found -> found.ids()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceDatasetversionsResult>
      getWorkspaceDatasetversionsPlain(GetWorkspaceDatasetversionsPlainArgs args) {
    return getWorkspaceDatasetversionsPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the versions of a dataset, including {@code v1}, which the service creates together
   * with the dataset.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceDatasetversionsResult> getWorkspaceDatasetversions(
      GetWorkspaceDatasetversionsArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions",
        GetWorkspaceDatasetversionsResult.class,
        args,
        options);
  }

  /**
   * Returns the versions of a dataset, including {@code v1}, which the service creates together
   * with the dataset.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceDatasetversionsResult> getWorkspaceDatasetversions(
      GetWorkspaceDatasetversionsArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions",
        GetWorkspaceDatasetversionsResult.class,
        args,
        options);
  }

  /**
   * Returns the versions of a dataset, including {@code v1}, which the service creates together
   * with the dataset.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceDatasetversionsResult>
      getWorkspaceDatasetversionsPlain(
          GetWorkspaceDatasetversionsPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions",
        GetWorkspaceDatasetversionsResult.class,
        args,
        options);
  }

  /**
   * Returns the experiments of a workspace.
   *
   * @return what it answers
   */
  public static Output<GetWorkspaceExperimentsResult> getWorkspaceExperiments() {
    return getWorkspaceExperiments(GetWorkspaceExperimentsArgs.Empty);
  }

  /**
   * Returns the experiments of a workspace.
   *
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceExperimentsResult> getWorkspaceExperimentsPlain() {
    return getWorkspaceExperimentsPlain(GetWorkspaceExperimentsPlainArgs.Empty);
  }

  /**
   * Returns the experiments of a workspace.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The experiments of one team</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceExperimentsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceExperimentsResult;
   * import java.util.Map;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceExperimentsResult> experiments =
   *         PaiFunctions.getWorkspaceExperiments(
   *             GetWorkspaceExperimentsArgs.builder()
   *                 .workspaceId("478812")
   *                 .labels(Map.of("team", "fraud"))
   *                 .build());
   *     context.export("experimentNames", experiments.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceExperimentsResult> getWorkspaceExperiments(
      GetWorkspaceExperimentsArgs args) {
    return getWorkspaceExperiments(args, InvokeOptions.Empty);
  }

  /**
   * Returns the experiments of a workspace.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The experiments of one team</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceExperimentsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceExperimentsResult;
   * import java.util.Map;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceExperimentsResult> experiments =
   *         PaiFunctions.getWorkspaceExperiments(
   *             GetWorkspaceExperimentsArgs.builder()
   *                 .workspaceId("478812")
   *                 .labels(Map.of("team", "fraud"))
   *                 .build());
   *     context.export("experimentNames", experiments.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceExperimentsResult> getWorkspaceExperimentsPlain(
      GetWorkspaceExperimentsPlainArgs args) {
    return getWorkspaceExperimentsPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the experiments of a workspace.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceExperimentsResult> getWorkspaceExperiments(
      GetWorkspaceExperimentsArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments",
        GetWorkspaceExperimentsResult.class,
        args,
        options);
  }

  /**
   * Returns the experiments of a workspace.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceExperimentsResult> getWorkspaceExperiments(
      GetWorkspaceExperimentsArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments",
        GetWorkspaceExperimentsResult.class,
        args,
        options);
  }

  /**
   * Returns the experiments of a workspace.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceExperimentsResult> getWorkspaceExperimentsPlain(
      GetWorkspaceExperimentsPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments",
        GetWorkspaceExperimentsResult.class,
        args,
        options);
  }

  /**
   * Returns the members of a workspace with their roles.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>Who administers a workspace</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceMembersArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceMembersResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceMembersResult> admins =
   *         PaiFunctions.getWorkspaceMembers(
   *             GetWorkspaceMembersArgs.builder()
   *                 .workspaceId("478812")
   *                 .roles("PAI.WorkspaceAdmin")
   *                 .build());
   *     context.export("adminNames", admins.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceMembersResult> getWorkspaceMembers(
      GetWorkspaceMembersArgs args) {
    return getWorkspaceMembers(args, InvokeOptions.Empty);
  }

  /**
   * Returns the members of a workspace with their roles.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>Who administers a workspace</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceMembersArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceMembersResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceMembersResult> admins =
   *         PaiFunctions.getWorkspaceMembers(
   *             GetWorkspaceMembersArgs.builder()
   *                 .workspaceId("478812")
   *                 .roles("PAI.WorkspaceAdmin")
   *                 .build());
   *     context.export("adminNames", admins.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceMembersResult> getWorkspaceMembersPlain(
      GetWorkspaceMembersPlainArgs args) {
    return getWorkspaceMembersPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the members of a workspace with their roles.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceMembersResult> getWorkspaceMembers(
      GetWorkspaceMembersArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceMembers:getWorkspaceMembers",
        GetWorkspaceMembersResult.class,
        args,
        options);
  }

  /**
   * Returns the members of a workspace with their roles.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceMembersResult> getWorkspaceMembers(
      GetWorkspaceMembersArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceMembers:getWorkspaceMembers",
        GetWorkspaceMembersResult.class,
        args,
        options);
  }

  /**
   * Returns the members of a workspace with their roles.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceMembersResult> getWorkspaceMembersPlain(
      GetWorkspaceMembersPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceMembers:getWorkspaceMembers",
        GetWorkspaceMembersResult.class,
        args,
        options);
  }

  /**
   * Finds one model by the arguments that you give. The call fails if no model matches, or if more
   * than one does. Two models of a workspace can have the same name.
   *
   * @return what it answers
   */
  public static Output<GetWorkspaceModelResult> getWorkspaceModel() {
    return getWorkspaceModel(GetWorkspaceModelArgs.Empty);
  }

  /**
   * Finds one model by the arguments that you give. The call fails if no model matches, or if more
   * than one does. Two models of a workspace can have the same name.
   *
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceModelResult> getWorkspaceModelPlain() {
    return getWorkspaceModelPlain(GetWorkspaceModelPlainArgs.Empty);
  }

  /**
   * Finds one model by the arguments that you give. The call fails if no model matches, or if more
   * than one does. Two models of a workspace can have the same name.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>A new version of a model that another stack made</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersion;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersionArgs;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceModelResult> model =
   *         PaiFunctions.getWorkspaceModel(
   *             GetWorkspaceModelArgs.builder().workspaceId("478812").modelName("card-fraud").build());
   *     new WorkspaceModelVersion(
   *         "retrained",
   *         WorkspaceModelVersionArgs.builder()
   *             .modelId(model.applyValue(found -> found.id()))
   *             .uri("oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/")
   *             .formatType("ONNX")
   *             .build());
   *     context.export("task", model.applyValue(found -> found.task().orElse("")));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceModelResult> getWorkspaceModel(GetWorkspaceModelArgs args) {
    return getWorkspaceModel(args, InvokeOptions.Empty);
  }

  /**
   * Finds one model by the arguments that you give. The call fails if no model matches, or if more
   * than one does. Two models of a workspace can have the same name.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>A new version of a model that another stack made</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersion;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceModelVersionArgs;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceModelResult> model =
   *         PaiFunctions.getWorkspaceModel(
   *             GetWorkspaceModelArgs.builder().workspaceId("478812").modelName("card-fraud").build());
   *     new WorkspaceModelVersion(
   *         "retrained",
   *         WorkspaceModelVersionArgs.builder()
   *             .modelId(model.applyValue(found -> found.id()))
   *             .uri("oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/")
   *             .formatType("ONNX")
   *             .build());
   *     context.export("task", model.applyValue(found -> found.task().orElse("")));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceModelResult> getWorkspaceModelPlain(
      GetWorkspaceModelPlainArgs args) {
    return getWorkspaceModelPlain(args, InvokeOptions.Empty);
  }

  /**
   * Finds one model by the arguments that you give. The call fails if no model matches, or if more
   * than one does. Two models of a workspace can have the same name.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceModelResult> getWorkspaceModel(
      GetWorkspaceModelArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceModel:getWorkspaceModel",
        GetWorkspaceModelResult.class,
        args,
        options);
  }

  /**
   * Finds one model by the arguments that you give. The call fails if no model matches, or if more
   * than one does. Two models of a workspace can have the same name.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceModelResult> getWorkspaceModel(
      GetWorkspaceModelArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceModel:getWorkspaceModel",
        GetWorkspaceModelResult.class,
        args,
        options);
  }

  /**
   * Finds one model by the arguments that you give. The call fails if no model matches, or if more
   * than one does. Two models of a workspace can have the same name.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceModelResult> getWorkspaceModelPlain(
      GetWorkspaceModelPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceModel:getWorkspaceModel",
        GetWorkspaceModelResult.class,
        args,
        options);
  }

  /**
   * Returns the newest version of a model that matches the arguments. For example, set {@code
   * approvalStatus} to {@code Approved} to get the newest version that may go into production. The
   * call fails if no version matches.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The newest version that is approved</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelVersionArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelVersionResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceModelVersionResult> approved =
   *         PaiFunctions.getWorkspaceModelVersion(
   *             GetWorkspaceModelVersionArgs.builder()
   *                 .modelId("model-rbvg5wzljz")
   *                 .approvalStatus("Approved")
   *                 .build());
   *     context.export("uri", approved.applyValue(found -> found.uri().orElse("")));
   *     context.export("versionName", approved.applyValue(found -> found.versionName().orElse("")));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceModelVersionResult> getWorkspaceModelVersion(
      GetWorkspaceModelVersionArgs args) {
    return getWorkspaceModelVersion(args, InvokeOptions.Empty);
  }

  /**
   * Returns the newest version of a model that matches the arguments. For example, set {@code
   * approvalStatus} to {@code Approved} to get the newest version that may go into production. The
   * call fails if no version matches.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The newest version that is approved</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelVersionArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelVersionResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceModelVersionResult> approved =
   *         PaiFunctions.getWorkspaceModelVersion(
   *             GetWorkspaceModelVersionArgs.builder()
   *                 .modelId("model-rbvg5wzljz")
   *                 .approvalStatus("Approved")
   *                 .build());
   *     context.export("uri", approved.applyValue(found -> found.uri().orElse("")));
   *     context.export("versionName", approved.applyValue(found -> found.versionName().orElse("")));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceModelVersionResult> getWorkspaceModelVersionPlain(
      GetWorkspaceModelVersionPlainArgs args) {
    return getWorkspaceModelVersionPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the newest version of a model that matches the arguments. For example, set {@code
   * approvalStatus} to {@code Approved} to get the newest version that may go into production. The
   * call fails if no version matches.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceModelVersionResult> getWorkspaceModelVersion(
      GetWorkspaceModelVersionArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion",
        GetWorkspaceModelVersionResult.class,
        args,
        options);
  }

  /**
   * Returns the newest version of a model that matches the arguments. For example, set {@code
   * approvalStatus} to {@code Approved} to get the newest version that may go into production. The
   * call fails if no version matches.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceModelVersionResult> getWorkspaceModelVersion(
      GetWorkspaceModelVersionArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion",
        GetWorkspaceModelVersionResult.class,
        args,
        options);
  }

  /**
   * Returns the newest version of a model that matches the arguments. For example, set {@code
   * approvalStatus} to {@code Approved} to get the newest version that may go into production. The
   * call fails if no version matches.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceModelVersionResult> getWorkspaceModelVersionPlain(
      GetWorkspaceModelVersionPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion",
        GetWorkspaceModelVersionResult.class,
        args,
        options);
  }

  /**
   * Returns the versions of a model.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The versions of a model that wait for approval</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelVersionsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelVersionsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceModelVersionsResult> pending =
   *         PaiFunctions.getWorkspaceModelVersions(
   *             GetWorkspaceModelVersionsArgs.builder()
   *                 .modelId("model-rbvg5wzljz")
   *                 .approvalStatus("Pending")
   *                 .build());
   *     context.export("versionNames", pending.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceModelVersionsResult> getWorkspaceModelVersions(
      GetWorkspaceModelVersionsArgs args) {
    return getWorkspaceModelVersions(args, InvokeOptions.Empty);
  }

  /**
   * Returns the versions of a model.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The versions of a model that wait for approval</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelVersionsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelVersionsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceModelVersionsResult> pending =
   *         PaiFunctions.getWorkspaceModelVersions(
   *             GetWorkspaceModelVersionsArgs.builder()
   *                 .modelId("model-rbvg5wzljz")
   *                 .approvalStatus("Pending")
   *                 .build());
   *     context.export("versionNames", pending.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceModelVersionsResult> getWorkspaceModelVersionsPlain(
      GetWorkspaceModelVersionsPlainArgs args) {
    return getWorkspaceModelVersionsPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the versions of a model.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceModelVersionsResult> getWorkspaceModelVersions(
      GetWorkspaceModelVersionsArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions",
        GetWorkspaceModelVersionsResult.class,
        args,
        options);
  }

  /**
   * Returns the versions of a model.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceModelVersionsResult> getWorkspaceModelVersions(
      GetWorkspaceModelVersionsArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions",
        GetWorkspaceModelVersionsResult.class,
        args,
        options);
  }

  /**
   * Returns the versions of a model.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceModelVersionsResult> getWorkspaceModelVersionsPlain(
      GetWorkspaceModelVersionsPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions",
        GetWorkspaceModelVersionsResult.class,
        args,
        options);
  }

  /**
   * Returns the models of a workspace, or the public models of a publisher.
   *
   * @return what it answers
   */
  public static Output<GetWorkspaceModelsResult> getWorkspaceModels() {
    return getWorkspaceModels(GetWorkspaceModelsArgs.Empty);
  }

  /**
   * Returns the models of a workspace, or the public models of a publisher.
   *
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceModelsResult> getWorkspaceModelsPlain() {
    return getWorkspaceModelsPlain(GetWorkspaceModelsPlainArgs.Empty);
  }

  /**
   * Returns the models of a workspace, or the public models of a publisher.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The platform's public models for a task</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceModelsResult> models =
   *         PaiFunctions.getWorkspaceModels(
   *             GetWorkspaceModelsArgs.builder().publisher("pai").domain("nlp").maxItems(50).build());
   *     context.export("modelNames", models.applyValue(found -> found.names()));
   *     context.export("modelIds", models.applyValue(found -> found.ids()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceModelsResult> getWorkspaceModels(GetWorkspaceModelsArgs args) {
    return getWorkspaceModels(args, InvokeOptions.Empty);
  }

  /**
   * Returns the models of a workspace, or the public models of a publisher.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The platform's public models for a task</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceModelsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceModelsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceModelsResult> models =
   *         PaiFunctions.getWorkspaceModels(
   *             GetWorkspaceModelsArgs.builder().publisher("pai").domain("nlp").maxItems(50).build());
   *     context.export("modelNames", models.applyValue(found -> found.names()));
   *     context.export("modelIds", models.applyValue(found -> found.ids()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceModelsResult> getWorkspaceModelsPlain(
      GetWorkspaceModelsPlainArgs args) {
    return getWorkspaceModelsPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the models of a workspace, or the public models of a publisher.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceModelsResult> getWorkspaceModels(
      GetWorkspaceModelsArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceModels:getWorkspaceModels",
        GetWorkspaceModelsResult.class,
        args,
        options);
  }

  /**
   * Returns the models of a workspace, or the public models of a publisher.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceModelsResult> getWorkspaceModels(
      GetWorkspaceModelsArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceModels:getWorkspaceModels",
        GetWorkspaceModelsResult.class,
        args,
        options);
  }

  /**
   * Returns the models of a workspace, or the public models of a publisher.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceModelsResult> getWorkspaceModelsPlain(
      GetWorkspaceModelsPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceModels:getWorkspaceModels",
        GetWorkspaceModelsResult.class,
        args,
        options);
  }

  /**
   * Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and
   * others that its jobs can run on.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The quotas that jobs of a workspace can run on</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceResourcesArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceResourcesResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceResourcesResult> quotas =
   *         PaiFunctions.getWorkspaceResources(
   *             GetWorkspaceResourcesArgs.builder().workspaceId("478812").resourceType("ECS").build());
   *     context.export("quotaNames", quotas.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceResourcesResult> getWorkspaceResources(
      GetWorkspaceResourcesArgs args) {
    return getWorkspaceResources(args, InvokeOptions.Empty);
  }

  /**
   * Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and
   * others that its jobs can run on.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The quotas that jobs of a workspace can run on</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceResourcesArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceResourcesResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceResourcesResult> quotas =
   *         PaiFunctions.getWorkspaceResources(
   *             GetWorkspaceResourcesArgs.builder().workspaceId("478812").resourceType("ECS").build());
   *     context.export("quotaNames", quotas.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceResourcesResult> getWorkspaceResourcesPlain(
      GetWorkspaceResourcesPlainArgs args) {
    return getWorkspaceResourcesPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and
   * others that its jobs can run on.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceResourcesResult> getWorkspaceResources(
      GetWorkspaceResourcesArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceResources:getWorkspaceResources",
        GetWorkspaceResourcesResult.class,
        args,
        options);
  }

  /**
   * Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and
   * others that its jobs can run on.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceResourcesResult> getWorkspaceResources(
      GetWorkspaceResourcesArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceResources:getWorkspaceResources",
        GetWorkspaceResourcesResult.class,
        args,
        options);
  }

  /**
   * Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and
   * others that its jobs can run on.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceResourcesResult> getWorkspaceResourcesPlain(
      GetWorkspaceResourcesPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceResources:getWorkspaceResources",
        GetWorkspaceResourcesResult.class,
        args,
        options);
  }

  /**
   * Returns the custom roles of a workspace. Use a {@code roleId} in the {@code roles} of a member
   * or in the {@code accessibleRoleIdList} of a dataset. The result does not include the roles that
   * PAI defines, such as {@code PAI.AlgoDeveloper}.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The custom roles that can be used</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceRolesArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceRolesResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceRolesResult> roles =
   *         PaiFunctions.getWorkspaceRoles(
   *             GetWorkspaceRolesArgs.builder().workspaceId("478812").status("Succeeded").build());
   *     context.export("roleIds", roles.applyValue(found -> found.ids()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceRolesResult> getWorkspaceRoles(GetWorkspaceRolesArgs args) {
    return getWorkspaceRoles(args, InvokeOptions.Empty);
  }

  /**
   * Returns the custom roles of a workspace. Use a {@code roleId} in the {@code roles} of a member
   * or in the {@code accessibleRoleIdList} of a dataset. The result does not include the roles that
   * PAI defines, such as {@code PAI.AlgoDeveloper}.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The custom roles that can be used</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceRolesArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceRolesResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceRolesResult> roles =
   *         PaiFunctions.getWorkspaceRoles(
   *             GetWorkspaceRolesArgs.builder().workspaceId("478812").status("Succeeded").build());
   *     context.export("roleIds", roles.applyValue(found -> found.ids()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceRolesResult> getWorkspaceRolesPlain(
      GetWorkspaceRolesPlainArgs args) {
    return getWorkspaceRolesPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the custom roles of a workspace. Use a {@code roleId} in the {@code roles} of a member
   * or in the {@code accessibleRoleIdList} of a dataset. The result does not include the roles that
   * PAI defines, such as {@code PAI.AlgoDeveloper}.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceRolesResult> getWorkspaceRoles(
      GetWorkspaceRolesArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceRoles:getWorkspaceRoles",
        GetWorkspaceRolesResult.class,
        args,
        options);
  }

  /**
   * Returns the custom roles of a workspace. Use a {@code roleId} in the {@code roles} of a member
   * or in the {@code accessibleRoleIdList} of a dataset. The result does not include the roles that
   * PAI defines, such as {@code PAI.AlgoDeveloper}.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceRolesResult> getWorkspaceRoles(
      GetWorkspaceRolesArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceRoles:getWorkspaceRoles",
        GetWorkspaceRolesResult.class,
        args,
        options);
  }

  /**
   * Returns the custom roles of a workspace. Use a {@code roleId} in the {@code roles} of a member
   * or in the {@code accessibleRoleIdList} of a dataset. The result does not include the roles that
   * PAI defines, such as {@code PAI.AlgoDeveloper}.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceRolesResult> getWorkspaceRolesPlain(
      GetWorkspaceRolesPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceRoles:getWorkspaceRoles",
        GetWorkspaceRolesResult.class,
        args,
        options);
  }

  /**
   * Returns the runs of an experiment, or all runs of a workspace.
   *
   * @return what it answers
   */
  public static Output<GetWorkspaceRunsResult> getWorkspaceRuns() {
    return getWorkspaceRuns(GetWorkspaceRunsArgs.Empty);
  }

  /**
   * Returns the runs of an experiment, or all runs of a workspace.
   *
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceRunsResult> getWorkspaceRunsPlain() {
    return getWorkspaceRunsPlain(GetWorkspaceRunsPlainArgs.Empty);
  }

  /**
   * Returns the runs of an experiment, or all runs of a workspace.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>All runs of an experiment</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceRunsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceRunsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceRunsResult> runs =
   *         PaiFunctions.getWorkspaceRuns(
   *             GetWorkspaceRunsArgs.builder().experimentId("exp-1zpfthdxabc123").build());
   *     context.export("runNames", runs.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceRunsResult> getWorkspaceRuns(GetWorkspaceRunsArgs args) {
    return getWorkspaceRuns(args, InvokeOptions.Empty);
  }

  /**
   * Returns the runs of an experiment, or all runs of a workspace.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>All runs of an experiment</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceRunsArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceRunsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceRunsResult> runs =
   *         PaiFunctions.getWorkspaceRuns(
   *             GetWorkspaceRunsArgs.builder().experimentId("exp-1zpfthdxabc123").build());
   *     context.export("runNames", runs.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceRunsResult> getWorkspaceRunsPlain(
      GetWorkspaceRunsPlainArgs args) {
    return getWorkspaceRunsPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the runs of an experiment, or all runs of a workspace.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceRunsResult> getWorkspaceRuns(
      GetWorkspaceRunsArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceRuns:getWorkspaceRuns",
        GetWorkspaceRunsResult.class,
        args,
        options);
  }

  /**
   * Returns the runs of an experiment, or all runs of a workspace.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceRunsResult> getWorkspaceRuns(
      GetWorkspaceRunsArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceRuns:getWorkspaceRuns",
        GetWorkspaceRunsResult.class,
        args,
        options);
  }

  /**
   * Returns the runs of an experiment, or all runs of a workspace.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceRunsResult> getWorkspaceRunsPlain(
      GetWorkspaceRunsPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceRuns:getWorkspaceRuns",
        GetWorkspaceRunsResult.class,
        args,
        options);
  }

  /**
   * Finds one user who can become a member of the workspace, by name or by ID. The call fails if no
   * user matches, or if more than one does.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>A member by the name of the RAM user</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceMember;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceMemberArgs;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceUserArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceUserResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceUserResult> analyst =
   *         PaiFunctions.getWorkspaceUser(
   *             GetWorkspaceUserArgs.builder()
   *                 .workspaceId("478812")
   *                 .userName("analyst@fraud-team")
   *                 .build());
   *     new WorkspaceMember(
   *         "analyst",
   *         WorkspaceMemberArgs.builder()
   *             .workspaceId("478812")
   *             .userId(analyst.applyValue(found -> found.id()))
   *             .roles("PAI.AlgoDeveloper")
   *             .build());
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceUserResult> getWorkspaceUser(GetWorkspaceUserArgs args) {
    return getWorkspaceUser(args, InvokeOptions.Empty);
  }

  /**
   * Finds one user who can become a member of the workspace, by name or by ID. The call fails if no
   * user matches, or if more than one does.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>A member by the name of the RAM user</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceMember;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceMemberArgs;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceUserArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceUserResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceUserResult> analyst =
   *         PaiFunctions.getWorkspaceUser(
   *             GetWorkspaceUserArgs.builder()
   *                 .workspaceId("478812")
   *                 .userName("analyst@fraud-team")
   *                 .build());
   *     new WorkspaceMember(
   *         "analyst",
   *         WorkspaceMemberArgs.builder()
   *             .workspaceId("478812")
   *             .userId(analyst.applyValue(found -> found.id()))
   *             .roles("PAI.AlgoDeveloper")
   *             .build());
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceUserResult> getWorkspaceUserPlain(
      GetWorkspaceUserPlainArgs args) {
    return getWorkspaceUserPlain(args, InvokeOptions.Empty);
  }

  /**
   * Finds one user who can become a member of the workspace, by name or by ID. The call fails if no
   * user matches, or if more than one does.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceUserResult> getWorkspaceUser(
      GetWorkspaceUserArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceUser:getWorkspaceUser",
        GetWorkspaceUserResult.class,
        args,
        options);
  }

  /**
   * Finds one user who can become a member of the workspace, by name or by ID. The call fails if no
   * user matches, or if more than one does.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceUserResult> getWorkspaceUser(
      GetWorkspaceUserArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceUser:getWorkspaceUser",
        GetWorkspaceUserResult.class,
        args,
        options);
  }

  /**
   * Finds one user who can become a member of the workspace, by name or by ID. The call fails if no
   * user matches, or if more than one does.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceUserResult> getWorkspaceUserPlain(
      GetWorkspaceUserPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceUser:getWorkspaceUser",
        GetWorkspaceUserResult.class,
        args,
        options);
  }

  /**
   * Returns the settings of the account for PAI, without their values.
   *
   * @return what it answers
   */
  public static Output<GetWorkspaceUserConfigsResult> getWorkspaceUserConfigs() {
    return getWorkspaceUserConfigs(GetWorkspaceUserConfigsArgs.Empty);
  }

  /**
   * Returns the settings of the account for PAI, without their values.
   *
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceUserConfigsResult> getWorkspaceUserConfigsPlain() {
    return getWorkspaceUserConfigsPlain(GetWorkspaceUserConfigsPlainArgs.Empty);
  }

  /**
   * Returns the settings of the account for PAI, without their values.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>Which settings the account has</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceUserConfigsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceUserConfigsResult> settings = PaiFunctions.getWorkspaceUserConfigs();
   *     context.export("settingIds", settings.applyValue(found -> found.ids()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceUserConfigsResult> getWorkspaceUserConfigs(
      GetWorkspaceUserConfigsArgs args) {
    return getWorkspaceUserConfigs(args, InvokeOptions.Empty);
  }

  /**
   * Returns the settings of the account for PAI, without their values.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>Which settings the account has</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceUserConfigsResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceUserConfigsResult> settings = PaiFunctions.getWorkspaceUserConfigs();
   *     context.export("settingIds", settings.applyValue(found -> found.ids()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceUserConfigsResult> getWorkspaceUserConfigsPlain(
      GetWorkspaceUserConfigsPlainArgs args) {
    return getWorkspaceUserConfigsPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the settings of the account for PAI, without their values.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceUserConfigsResult> getWorkspaceUserConfigs(
      GetWorkspaceUserConfigsArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs",
        GetWorkspaceUserConfigsResult.class,
        args,
        options);
  }

  /**
   * Returns the settings of the account for PAI, without their values.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceUserConfigsResult> getWorkspaceUserConfigs(
      GetWorkspaceUserConfigsArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs",
        GetWorkspaceUserConfigsResult.class,
        args,
        options);
  }

  /**
   * Returns the settings of the account for PAI, without their values.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceUserConfigsResult> getWorkspaceUserConfigsPlain(
      GetWorkspaceUserConfigsPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs",
        GetWorkspaceUserConfigsResult.class,
        args,
        options);
  }

  /**
   * Returns the users who can become members of a workspace. Use it to find the ID that {@code
   * WorkspaceMember} needs by the name of a RAM user.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>Everybody who could become a member</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceUsersArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceUsersResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceUsersResult> users =
   *         PaiFunctions.getWorkspaceUsers(
   *             GetWorkspaceUsersArgs.builder().workspaceId("478812").build());
   *     context.export("userNames", users.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceUsersResult> getWorkspaceUsers(GetWorkspaceUsersArgs args) {
    return getWorkspaceUsers(args, InvokeOptions.Empty);
  }

  /**
   * Returns the users who can become members of a workspace. Use it to find the ID that {@code
   * WorkspaceMember} needs by the name of a RAM user.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>Everybody who could become a member</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceUsersArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceUsersResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceUsersResult> users =
   *         PaiFunctions.getWorkspaceUsers(
   *             GetWorkspaceUsersArgs.builder().workspaceId("478812").build());
   *     context.export("userNames", users.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceUsersResult> getWorkspaceUsersPlain(
      GetWorkspaceUsersPlainArgs args) {
    return getWorkspaceUsersPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the users who can become members of a workspace. Use it to find the ID that {@code
   * WorkspaceMember} needs by the name of a RAM user.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceUsersResult> getWorkspaceUsers(
      GetWorkspaceUsersArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceUsers:getWorkspaceUsers",
        GetWorkspaceUsersResult.class,
        args,
        options);
  }

  /**
   * Returns the users who can become members of a workspace. Use it to find the ID that {@code
   * WorkspaceMember} needs by the name of a RAM user.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceUsersResult> getWorkspaceUsers(
      GetWorkspaceUsersArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceUsers:getWorkspaceUsers",
        GetWorkspaceUsersResult.class,
        args,
        options);
  }

  /**
   * Returns the users who can become members of a workspace. Use it to find the ID that {@code
   * WorkspaceMember} needs by the name of a RAM user.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceUsersResult> getWorkspaceUsersPlain(
      GetWorkspaceUsersPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceUsers:getWorkspaceUsers",
        GetWorkspaceUsersResult.class,
        args,
        options);
  }

  /**
   * Finds one workspace by the arguments that you give. The call fails if no workspace matches, or
   * if more than one does. A deleted workspace does not count.
   *
   * @return what it answers
   */
  public static Output<GetWorkspaceWorkspaceResult> getWorkspaceWorkspace() {
    return getWorkspaceWorkspace(GetWorkspaceWorkspaceArgs.Empty);
  }

  /**
   * Finds one workspace by the arguments that you give. The call fails if no workspace matches, or
   * if more than one does. A deleted workspace does not count.
   *
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceWorkspaceResult> getWorkspaceWorkspacePlain() {
    return getWorkspaceWorkspacePlain(GetWorkspaceWorkspacePlainArgs.Empty);
  }

  /**
   * Finds one workspace by the arguments that you give. The call fails if no workspace matches, or
   * if more than one does. A deleted workspace does not count.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>A model in a workspace that another stack made</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceModel;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceModelArgs;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceWorkspaceArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceWorkspaceResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceWorkspaceResult> team =
   *         PaiFunctions.getWorkspaceWorkspace(
   *             GetWorkspaceWorkspaceArgs.builder().workspaceName("fraud_detection").build());
   *     new WorkspaceModel(
   *         "scorer",
   *         WorkspaceModelArgs.builder()
   *             .workspaceId(team.applyValue(found -> found.id()))
   *             .modelName("card-fraud")
   *             .build());
   *     context.export("workspaceStatus", team.applyValue(found -> found.status().orElse("")));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceWorkspaceResult> getWorkspaceWorkspace(
      GetWorkspaceWorkspaceArgs args) {
    return getWorkspaceWorkspace(args, InvokeOptions.Empty);
  }

  /**
   * Finds one workspace by the arguments that you give. The call fails if no workspace matches, or
   * if more than one does. A deleted workspace does not count.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>A model in a workspace that another stack made</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceModel;
   * import com.pulumialicloudpai.alicloud.pai.WorkspaceModelArgs;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceWorkspaceArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceWorkspaceResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceWorkspaceResult> team =
   *         PaiFunctions.getWorkspaceWorkspace(
   *             GetWorkspaceWorkspaceArgs.builder().workspaceName("fraud_detection").build());
   *     new WorkspaceModel(
   *         "scorer",
   *         WorkspaceModelArgs.builder()
   *             .workspaceId(team.applyValue(found -> found.id()))
   *             .modelName("card-fraud")
   *             .build());
   *     context.export("workspaceStatus", team.applyValue(found -> found.status().orElse("")));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceWorkspaceResult> getWorkspaceWorkspacePlain(
      GetWorkspaceWorkspacePlainArgs args) {
    return getWorkspaceWorkspacePlain(args, InvokeOptions.Empty);
  }

  /**
   * Finds one workspace by the arguments that you give. The call fails if no workspace matches, or
   * if more than one does. A deleted workspace does not count.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceWorkspaceResult> getWorkspaceWorkspace(
      GetWorkspaceWorkspaceArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace",
        GetWorkspaceWorkspaceResult.class,
        args,
        options);
  }

  /**
   * Finds one workspace by the arguments that you give. The call fails if no workspace matches, or
   * if more than one does. A deleted workspace does not count.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceWorkspaceResult> getWorkspaceWorkspace(
      GetWorkspaceWorkspaceArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace",
        GetWorkspaceWorkspaceResult.class,
        args,
        options);
  }

  /**
   * Finds one workspace by the arguments that you give. The call fails if no workspace matches, or
   * if more than one does. A deleted workspace does not count.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceWorkspaceResult> getWorkspaceWorkspacePlain(
      GetWorkspaceWorkspacePlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceWorkspace:getWorkspaceWorkspace",
        GetWorkspaceWorkspaceResult.class,
        args,
        options);
  }

  /**
   * Returns the workspaces that you may see in the region.
   *
   * @return what it answers
   */
  public static Output<GetWorkspaceWorkspacesResult> getWorkspaceWorkspaces() {
    return getWorkspaceWorkspaces(GetWorkspaceWorkspacesArgs.Empty);
  }

  /**
   * Returns the workspaces that you may see in the region.
   *
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceWorkspacesResult> getWorkspaceWorkspacesPlain() {
    return getWorkspaceWorkspacesPlain(GetWorkspaceWorkspacesPlainArgs.Empty);
  }

  /**
   * Returns the workspaces that you may see in the region.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The workspaces of a resource group</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceWorkspacesArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceWorkspacesResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceWorkspacesResult> workspaces =
   *         PaiFunctions.getWorkspaceWorkspaces(
   *             GetWorkspaceWorkspacesArgs.builder()
   *                 .resourceGroupId("rg-acfmxazb4ph6aiy")
   *                 .status("ENABLED")
   *                 .build());
   *     context.export("workspaceNames", workspaces.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers
   */
  public static Output<GetWorkspaceWorkspacesResult> getWorkspaceWorkspaces(
      GetWorkspaceWorkspacesArgs args) {
    return getWorkspaceWorkspaces(args, InvokeOptions.Empty);
  }

  /**
   * Returns the workspaces that you may see in the region.
   *
   * <h4>Example Usage</h4>
   *
   * <h5>The workspaces of a resource group</h5>
   *
   * <pre>{@code
   * import com.pulumi.Context;
   * import com.pulumi.core.Output;
   * import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
   * import com.pulumialicloudpai.alicloud.pai.inputs.GetWorkspaceWorkspacesArgs;
   * import com.pulumialicloudpai.alicloud.pai.outputs.GetWorkspaceWorkspacesResult;
   *
   * public class App {
   *   static void stack(Context context) {
   *     Output<GetWorkspaceWorkspacesResult> workspaces =
   *         PaiFunctions.getWorkspaceWorkspaces(
   *             GetWorkspaceWorkspacesArgs.builder()
   *                 .resourceGroupId("rg-acfmxazb4ph6aiy")
   *                 .status("ENABLED")
   *                 .build());
   *     context.export("workspaceNames", workspaces.applyValue(found -> found.names()));
   *   }
   * }
   * }</pre>
   *
   * @param args the arguments of the function
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceWorkspacesResult> getWorkspaceWorkspacesPlain(
      GetWorkspaceWorkspacesPlainArgs args) {
    return getWorkspaceWorkspacesPlain(args, InvokeOptions.Empty);
  }

  /**
   * Returns the workspaces that you may see in the region.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceWorkspacesResult> getWorkspaceWorkspaces(
      GetWorkspaceWorkspacesArgs args, InvokeOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces",
        GetWorkspaceWorkspacesResult.class,
        args,
        options);
  }

  /**
   * Returns the workspaces that you may see in the region.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers
   */
  public static Output<GetWorkspaceWorkspacesResult> getWorkspaceWorkspaces(
      GetWorkspaceWorkspacesArgs args, InvokeOutputOptions options) {
    return Utilities.invoke(
        "alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces",
        GetWorkspaceWorkspacesResult.class,
        args,
        options);
  }

  /**
   * Returns the workspaces that you may see in the region.
   *
   * @param args the arguments of the function
   * @param options the options of the call
   * @return what it answers, when it has
   */
  public static CompletableFuture<GetWorkspaceWorkspacesResult> getWorkspaceWorkspacesPlain(
      GetWorkspaceWorkspacesPlainArgs args, InvokeOptions options) {
    return Utilities.invokeAsync(
        "alicloud:pai/getWorkspaceWorkspaces:getWorkspaceWorkspaces",
        GetWorkspaceWorkspacesResult.class,
        args,
        options);
  }
}
