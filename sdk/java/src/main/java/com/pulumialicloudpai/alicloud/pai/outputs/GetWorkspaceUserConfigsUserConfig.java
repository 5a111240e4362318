// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A setting of the account for PAI, for example the RAM role that PAI assumes ({@code
 * customizePAIAssumedRole} in {@code DataPrivacyConfig}). A key has one value in each scope. If the
 * value exists already, the provider does not overwrite it: import it first. If your credentials
 * may not list settings, the provider cannot see the value, warns you and overwrites it.
 */
@CustomType
public final class GetWorkspaceUserConfigsUserConfig {
  private @Nullable String categoryName;
  private @Nullable String configKey;
  private String id;
  private @Nullable String scope;

  private GetWorkspaceUserConfigsUserConfig() {}

  /**
   * Category of the setting. The service documents {@code DataPrivacyConfig}.
   *
   * @return the value, or nothing
   */
  public Optional<String> categoryName() {
    return Optional.ofNullable(this.categoryName);
  }

  /**
   * Key of the setting. The service documents {@code customizePAIAssumedRole}.
   *
   * @return the value, or nothing
   */
  public Optional<String> configKey() {
    return Optional.ofNullable(this.configKey);
  }

  /**
   * ID of the object. You can use the ID of a resource with {@code pulumi import}.
   *
   * @return the value
   */
  public String id() {
    return this.id;
  }

  /**
   * Who the setting is for: {@code owner} (the account) or {@code subUser} (the RAM user whose
   * credentials the provider uses).
   *
   * @return the value, or nothing
   */
  public Optional<String> scope() {
    return Optional.ofNullable(this.scope);
  }

  /**
   * Starts with nothing known.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with what another value holds.
   *
   * @param defaults where to start
   * @return a builder
   */
  public static Builder builder(GetWorkspaceUserConfigsUserConfig defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String categoryName;
    private @Nullable String configKey;
    private String id;
    private @Nullable String scope;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceUserConfigsUserConfig defaults) {
      Objects.requireNonNull(defaults);
      this.categoryName = defaults.categoryName;
      this.configKey = defaults.configKey;
      this.id = defaults.id;
      this.scope = defaults.scope;
    }

    /**
     * Category of the setting. The service documents {@code DataPrivacyConfig}.
     *
     * @param categoryName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder categoryName(@Nullable String categoryName) {
      this.categoryName = categoryName;
      return this;
    }

    /**
     * Key of the setting. The service documents {@code customizePAIAssumedRole}.
     *
     * @param configKey the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder configKey(@Nullable String configKey) {
      this.configKey = configKey;
      return this;
    }

    /**
     * ID of the object. You can use the ID of a resource with {@code pulumi import}.
     *
     * @param id the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder id(String id) {
      if (id == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceUserConfigsUserConfig", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * Who the setting is for: {@code owner} (the account) or {@code subUser} (the RAM user whose
     * credentials the provider uses).
     *
     * @param scope the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder scope(@Nullable String scope) {
      this.scope = scope;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceUserConfigsUserConfig build() {
      GetWorkspaceUserConfigsUserConfig built = new GetWorkspaceUserConfigsUserConfig();
      built.categoryName = categoryName;
      built.configKey = configKey;
      built.id = id;
      built.scope = scope;
      return built;
    }
  }
}
