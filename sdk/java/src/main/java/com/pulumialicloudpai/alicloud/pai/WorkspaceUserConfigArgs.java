// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.ResourceArgs;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What a program says about a WorkspaceUserConfig. */
public final class WorkspaceUserConfigArgs extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceUserConfigArgs Empty = new WorkspaceUserConfigArgs();

  @Import(name = "categoryName", required = true)
  private Output<String> categoryName;

  @Import(name = "configKey", required = true)
  private Output<String> configKey;

  @Import(name = "configValue", required = true)
  private Output<String> configValue;

  @Import(name = "scope")
  private @Nullable Output<String> scope;

  private WorkspaceUserConfigArgs() {}

  private WorkspaceUserConfigArgs(WorkspaceUserConfigArgs $) {
    this.categoryName = $.categoryName;
    this.configKey = $.configKey;
    this.configValue = $.configValue;
    this.scope = $.scope;
  }

  /**
   * Category of the setting. The service documents {@code DataPrivacyConfig}. Changing it replaces
   * the setting.
   *
   * @return what was given
   */
  public Output<String> categoryName() {
    return this.categoryName;
  }

  /**
   * Key of the setting. The service documents {@code customizePAIAssumedRole}. Changing it replaces
   * the setting.
   *
   * @return what was given
   */
  public Output<String> configKey() {
    return this.configKey;
  }

  /**
   * Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is a
   * secret. Changing it updates the setting in place.
   *
   * @return what was given
   */
  public Output<String> configValue() {
    return this.configValue;
  }

  /**
   * Who the setting is for: {@code owner} (the account) or {@code subUser} (the RAM user whose
   * credentials the provider uses). Defaults to {@code owner}. Changing it replaces the setting.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> scope() {
    return Optional.ofNullable(this.scope);
  }

  /**
   * Starts with nothing given.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with what others give.
   *
   * @param defaults where to start
   * @return a builder
   */
  public static Builder builder(WorkspaceUserConfigArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceUserConfigArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceUserConfigArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceUserConfigArgs defaults) {
      $ = new WorkspaceUserConfigArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Category of the setting. The service documents {@code DataPrivacyConfig}. Changing it
     * replaces the setting.
     *
     * @param categoryName the value, perhaps not known yet
     * @return this builder
     */
    public Builder categoryName(Output<String> categoryName) {
      $.categoryName = categoryName;
      return this;
    }

    /**
     * Category of the setting. The service documents {@code DataPrivacyConfig}. Changing it
     * replaces the setting.
     *
     * @param categoryName the value
     * @return this builder
     */
    public Builder categoryName(String categoryName) {
      return categoryName(Output.of(categoryName));
    }

    /**
     * Key of the setting. The service documents {@code customizePAIAssumedRole}. Changing it
     * replaces the setting.
     *
     * @param configKey the value, perhaps not known yet
     * @return this builder
     */
    public Builder configKey(Output<String> configKey) {
      $.configKey = configKey;
      return this;
    }

    /**
     * Key of the setting. The service documents {@code customizePAIAssumedRole}. Changing it
     * replaces the setting.
     *
     * @param configKey the value
     * @return this builder
     */
    public Builder configKey(String configKey) {
      return configKey(Output.of(configKey));
    }

    /**
     * Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is a
     * secret. Changing it updates the setting in place.
     *
     * @param configValue the value, perhaps not known yet
     * @return this builder
     */
    public Builder configValue(Output<String> configValue) {
      $.configValue = configValue;
      return this;
    }

    /**
     * Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is a
     * secret. Changing it updates the setting in place.
     *
     * @param configValue the value
     * @return this builder
     */
    public Builder configValue(String configValue) {
      return configValue(Output.of(configValue));
    }

    /**
     * Who the setting is for: {@code owner} (the account) or {@code subUser} (the RAM user whose
     * credentials the provider uses). Defaults to {@code owner}. Changing it replaces the setting.
     *
     * @param scope the value, perhaps not known yet
     * @return this builder
     */
    public Builder scope(@Nullable Output<String> scope) {
      $.scope = scope;
      return this;
    }

    /**
     * Who the setting is for: {@code owner} (the account) or {@code subUser} (the RAM user whose
     * credentials the provider uses). Defaults to {@code owner}. Changing it replaces the setting.
     *
     * @param scope the value
     * @return this builder
     */
    public Builder scope(String scope) {
      return scope(Output.of(scope));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public WorkspaceUserConfigArgs build() {
      if ($.categoryName == null) {
        throw new MissingRequiredPropertyException("WorkspaceUserConfigArgs", "categoryName");
      }
      if ($.configKey == null) {
        throw new MissingRequiredPropertyException("WorkspaceUserConfigArgs", "configKey");
      }
      if ($.configValue != null) {
        $.configValue = $.configValue.asSecret();
      }
      if ($.configValue == null) {
        throw new MissingRequiredPropertyException("WorkspaceUserConfigArgs", "configValue");
      }
      return $;
    }
  }
}
