// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.core.internal.Codegen;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumialicloudpai.alicloud.Utilities;
import com.pulumialicloudpai.alicloud.pai.inputs.WorkspaceUserConfigState;
import javax.annotation.Nullable;

/**
 * A setting of the account for PAI, for example the RAM role that PAI assumes ({@code
 * customizePAIAssumedRole} in {@code DataPrivacyConfig}). A key has one value in each scope. If the
 * value exists already, the provider does not overwrite it: import it first. If your credentials
 * may not list settings, the provider cannot see the value, warns you and overwrites it.
 *
 * <h2>Example Usage</h2>
 *
 * <h3>The role that PAI acts as</h3>
 *
 * <pre>{@code
 * import com.pulumi.Context;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceUserConfig;
 * import com.pulumialicloudpai.alicloud.pai.WorkspaceUserConfigArgs;
 *
 * public class App {
 *   static void stack(Context context) {
 *     new WorkspaceUserConfig(
 *         "role",
 *         WorkspaceUserConfigArgs.builder()
 *             .categoryName("DataPrivacyConfig")
 *             .configKey("customizePAIAssumedRole")
 *             .configValue("acs:ram::1234567890123456:role/pai-training")
 *             .build());
 *   }
 * }
 * }</pre>
 *
 * <h2>Import</h2>
 *
 * <p>To import a setting, join its category and its key with a colon. You can add the scope.
 * Without it, the provider takes the only value that exists. If there are two, it asks you for the
 * scope.
 *
 * <pre>{@code
 * $ pulumi import alicloud:pai/workspaceUserConfig:WorkspaceUserConfig role <category_name>:<config_key>
 * $ pulumi import alicloud:pai/workspaceUserConfig:WorkspaceUserConfig role <category_name>:<config_key>:<scope>
 * }</pre>
 */
@ResourceType(type = "alicloud:pai/workspaceUserConfig:WorkspaceUserConfig")
public class WorkspaceUserConfig extends CustomResource {
  private static final String TYPE = "alicloud:pai/workspaceUserConfig:WorkspaceUserConfig";

  @Export(name = "categoryName", refs = String.class, tree = "[0]")
  private Output<String> categoryName;

  @Export(name = "configKey", refs = String.class, tree = "[0]")
  private Output<String> configKey;

  @Export(name = "configValue", refs = String.class, tree = "[0]")
  private Output<String> configValue;

  @Export(name = "scope", refs = String.class, tree = "[0]")
  private Output<String> scope;

  /**
   * Makes the resource, and says nothing about it.
   *
   * @param name the name of the resource in the program
   */
  public WorkspaceUserConfig(String name) {
    this(name, WorkspaceUserConfigArgs.Empty);
  }

  /**
   * Makes the resource.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   */
  public WorkspaceUserConfig(String name, WorkspaceUserConfigArgs args) {
    this(name, args, null);
  }

  /**
   * Makes the resource, with options.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   * @param options the options of the resource, null for none
   */
  public WorkspaceUserConfig(
      String name, WorkspaceUserConfigArgs args, @Nullable CustomResourceOptions options) {
    super(TYPE, name, makeArgs(args, options), makeOptions(options, Codegen.empty()), false);
  }

  private WorkspaceUserConfig(
      String name,
      Output<String> id,
      @Nullable WorkspaceUserConfigState state,
      @Nullable CustomResourceOptions options) {
    super(TYPE, name, state, makeOptions(options, id), false);
  }

  private static WorkspaceUserConfigArgs makeArgs(
      @Nullable WorkspaceUserConfigArgs args, @Nullable CustomResourceOptions options) {
    if (options != null && options.getUrn().isPresent()) {
      return null;
    }
    return args == null ? WorkspaceUserConfigArgs.Empty : args;
  }

  private static CustomResourceOptions makeOptions(
      @Nullable CustomResourceOptions options, @Nullable Output<String> id) {
    return Utilities.mergeOptions(options, id, "configValue");
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
  public static WorkspaceUserConfig get(
      String name,
      Output<String> id,
      @Nullable WorkspaceUserConfigState state,
      @Nullable CustomResourceOptions options) {
    return new WorkspaceUserConfig(name, id, state, options);
  }

  /**
   * Category of the setting. The service documents {@code DataPrivacyConfig}. Changing it replaces
   * the setting.
   *
   * @return the value
   */
  public Output<String> categoryName() {
    return this.categoryName;
  }

  /**
   * Key of the setting. The service documents {@code customizePAIAssumedRole}. Changing it replaces
   * the setting.
   *
   * @return the value
   */
  public Output<String> configKey() {
    return this.configKey;
  }

  /**
   * Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is a
   * secret. Changing it updates the setting in place.
   *
   * @return the value
   */
  public Output<String> configValue() {
    return this.configValue;
  }

  /**
   * Who the setting is for: {@code owner} (the account) or {@code subUser} (the RAM user whose
   * credentials the provider uses). Defaults to {@code owner}. Changing it replaces the setting.
   *
   * @return the value
   */
  public Output<String> scope() {
    return this.scope;
  }
}
