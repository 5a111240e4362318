// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.core.internal.Codegen;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumialicloudpai.alicloud.Utilities;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceCodeSourceState;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A code source of a PAI workspace is a Git repository that jobs clone before they start.
 *
 * <p>You can make a private code source public, but the service cannot make it private again. A
 * change from {@code PUBLIC} to {@code PRIVATE} therefore replaces the code source.
 *
 * <h2>Example Usage</h2>
 *
 * <h3>A public repository</h3>
 *
 * <pre>{@code
 * import com.pulumi.Context;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceCodeSource;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceCodeSourceArgs;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspace;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceWorkspaceArgs;
 *
 * public class App {
 *   static void stack(Context context) {
 *     WorkspaceWorkspace team =
 *         new WorkspaceWorkspace(
 *             "team",
 *             WorkspaceWorkspaceArgs.builder()
 *                 .workspaceName("fraud_detection")
 *                 .description("Models that score card payments")
 *                 .envTypes("prod")
 *                 .build());
 *     new WorkspaceCodeSource(
 *         "training",
 *         WorkspaceCodeSourceArgs.builder()
 *             .workspaceId(team.id())
 *             .displayName("card-training")
 *             .accessibility("PRIVATE")
 *             .codeRepo("https://github.com/example/card-training.git")
 *             .codeBranch("main")
 *             .mountPath("/root/code/")
 *             .build());
 *   }
 * }
 * }</pre>
 *
 * <h2>Import</h2>
 *
 * <p>To import a code source, use its ID, {@code code-...}. The service may not show the access
 * token. If the import warns you, write the token into your program. If the import wrote it in
 * clear, move it to the configuration with {@code --secret}.
 *
 * <pre>{@code
 * $ pulumi import alicloud:pai/workspaceCodeSource:WorkspaceCodeSource training <code_source_id>
 * }</pre>
 */
@ResourceType(type = "alicloud:pai/workspaceCodeSource:WorkspaceCodeSource")
public class WorkspaceCodeSource extends CustomResource {
  private static final String TYPE = "alicloud:pai/workspaceCodeSource:WorkspaceCodeSource";

  @Export(name = "accessibility", refs = String.class, tree = "[0]")
  private Output<String> accessibility;

  @Export(name = "cloneType", refs = Integer.class, tree = "[0]")
  private Output<Integer> cloneType;

  @Export(name = "codeBranch", refs = String.class, tree = "[0]")
  private Output<String> codeBranch;

  @Export(name = "codeCommit", refs = String.class, tree = "[0]")
  private Output<String> codeCommit;

  @Export(name = "codeRepo", refs = String.class, tree = "[0]")
  private Output<String> codeRepo;

  @Export(name = "codeRepoAccessToken", refs = String.class, tree = "[0]")
  private Output<String> codeRepoAccessToken;

  @Export(name = "codeRepoUserName", refs = String.class, tree = "[0]")
  private Output<String> codeRepoUserName;

  @Export(name = "createTime", refs = String.class, tree = "[0]")
  private Output<String> createTime;

  @Export(name = "description", refs = String.class, tree = "[0]")
  private Output<String> description;

  @Export(name = "displayName", refs = String.class, tree = "[0]")
  private Output<String> displayName;

  @Export(name = "gmtModifiedTime", refs = String.class, tree = "[0]")
  private Output<String> gmtModifiedTime;

  @Export(name = "mountPath", refs = String.class, tree = "[0]")
  private Output<String> mountPath;

  @Export(name = "userId", refs = String.class, tree = "[0]")
  private Output<String> userId;

  @Export(name = "workspaceId", refs = String.class, tree = "[0]")
  private Output<String> workspaceId;

  /**
   * Makes the resource, and says nothing about it.
   *
   * @param name the name of the resource in the program
   */
  public WorkspaceCodeSource(String name) {
    this(name, WorkspaceCodeSourceArgs.Empty);
  }

  /**
   * Makes the resource.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   */
  public WorkspaceCodeSource(String name, WorkspaceCodeSourceArgs args) {
    this(name, args, null);
  }

  /**
   * Makes the resource, with options.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   * @param options the options of the resource, null for none
   */
  public WorkspaceCodeSource(
      String name, WorkspaceCodeSourceArgs args, @Nullable CustomResourceOptions options) {
    super(TYPE, name, makeArgs(args, options), makeOptions(options, Codegen.empty()), false);
  }

  private WorkspaceCodeSource(
      String name,
      Output<String> id,
      @Nullable WorkspaceCodeSourceState state,
      @Nullable CustomResourceOptions options) {
    super(TYPE, name, state, makeOptions(options, id), false);
  }

  private static WorkspaceCodeSourceArgs makeArgs(
      @Nullable WorkspaceCodeSourceArgs args, @Nullable CustomResourceOptions options) {
    if (options != null && options.getUrn().isPresent()) {
      return null;
    }
    return args == null ? WorkspaceCodeSourceArgs.Empty : args;
  }

  private static CustomResourceOptions makeOptions(
      @Nullable CustomResourceOptions options, @Nullable Output<String> id) {
    return Utilities.mergeOptions(options, id, "codeRepoAccessToken");
  }

  /**
   * Looks up a resource that exists, without managing it.
   *
   * @param name the name of the resource in the program
   * @param id the id of the resource, the same that it is imported by
   * @param state what is known of it, null for nothing
   * @param options the options of the resource, null for none
   * @return the resource that was found
   */
  public static WorkspaceCodeSource get(
      String name,
      Output<String> id,
      @Nullable WorkspaceCodeSourceState state,
      @Nullable CustomResourceOptions options) {
    return new WorkspaceCodeSource(name, id, state, options);
  }

  /**
   * Who can see the code source in the workspace: {@code PRIVATE} (its owner and the
   * administrators) or {@code PUBLIC} (every member). A change to {@code PUBLIC} updates the code
   * source in place. A change to {@code PRIVATE} replaces it.
   *
   * @return the value
   */
  public Output<String> accessibility() {
    return this.accessibility;
  }

  /**
   * Where the files go. 0 clones the repository into a new folder below {@code mountPath}, 1 into
   * {@code mountPath} itself. Defaults to 0. Changing it updates the code source in place.
   *
   * @return the value, or nothing
   */
  public Output<Optional<Integer>> cloneType() {
    return Codegen.optional(this.cloneType);
  }

  /**
   * Branch to clone. Defaults to the repository's default branch. Changing it updates the code
   * source in place.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> codeBranch() {
    return Codegen.optional(this.codeBranch);
  }

  /**
   * Commit to check out after cloning. Changing it updates the code source in place; removing it
   * clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> codeCommit() {
    return Codegen.optional(this.codeCommit);
  }

  /**
   * Address of the repository, at most 1024 characters, for example {@code
   * https://github.com/<owner>/<name>.git}. A longer address gives a warning. Changing it updates
   * the code source in place.
   *
   * @return the value
   */
  public Output<String> codeRepo() {
    return this.codeRepo;
  }

  /**
   * Token that may read a private repository. The token is a secret: the service may not show it
   * again, and Pulumi encrypts it in the state. Changing it updates the code source in place;
   * removing it clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> codeRepoAccessToken() {
    return Codegen.optional(this.codeRepoAccessToken);
  }

  /**
   * User that the token belongs to. Changing it updates the code source in place; removing it
   * clears the value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> codeRepoUserName() {
    return Codegen.optional(this.codeRepoUserName);
  }

  /**
   * When the code source was created, in UTC (ISO 8601).
   *
   * @return the value
   */
  public Output<String> createTime() {
    return this.createTime;
  }

  /**
   * What the code is for. Changing it updates the code source in place; removing it clears the
   * value.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> description() {
    return Codegen.optional(this.description);
  }

  /**
   * Name of the code source, at most 1024 characters. A longer name gives a warning. If you leave
   * it out, the provider makes a name from the resource's name in your program and seven random
   * hexadecimal digits, for example {@code training-1b9c3f0}. A {@code -} replaces every character
   * that is not a letter, a digit, {@code _} or {@code -}. Changing it updates the code source in
   * place.
   *
   * @return the value
   */
  public Output<String> displayName() {
    return this.displayName;
  }

  /**
   * When the code source was last changed, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> gmtModifiedTime() {
    return Codegen.optional(this.gmtModifiedTime);
  }

  /**
   * Folder in the job's container into which the repository is cloned, for example {@code
   * /root/code/}. Changing it updates the code source in place.
   *
   * @return the value
   */
  public Output<String> mountPath() {
    return this.mountPath;
  }

  /**
   * ID of the account or RAM user that created the code source.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> userId() {
    return Codegen.optional(this.userId);
  }

  /**
   * Workspace of the code source. Changing it replaces the code source.
   *
   * @return the value
   */
  public Output<String> workspaceId() {
    return this.workspaceId;
  }
}
