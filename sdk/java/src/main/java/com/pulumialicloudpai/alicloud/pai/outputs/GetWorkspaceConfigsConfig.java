// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A setting of a workspace. */
@CustomType
public final class GetWorkspaceConfigsConfig {
  private @Nullable String categoryName;
  private @Nullable String configId;
  private @Nullable String configKey;
  private @Nullable String configValue;
  private @Nullable String createTime;
  private @Nullable String gmtModifiedTime;
  private String id;
  private @Nullable List<GetWorkspaceConfigsLabel> labels;
  private String workspaceId;

  private GetWorkspaceConfigsConfig() {}

  /**
   * Category of the setting, if you asked for a category.
   *
   * @return the value, or nothing
   */
  public Optional<String> categoryName() {
    return Optional.ofNullable(this.categoryName);
  }

  /**
   * ID of the setting.
   *
   * @return the value, or nothing
   */
  public Optional<String> configId() {
    return Optional.ofNullable(this.configId);
  }

  /**
   * Key of the setting, for example {@code tempStoragePath}.
   *
   * @return the value, or nothing
   */
  public Optional<String> configKey() {
    return Optional.ofNullable(this.configKey);
  }

  /**
   * Value of the setting.
   *
   * @return the value, or nothing
   */
  public Optional<String> configValue() {
    return Optional.ofNullable(this.configValue);
  }

  /**
   * When the setting was created, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * When the setting was last changed, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> gmtModifiedTime() {
    return Optional.ofNullable(this.gmtModifiedTime);
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
   * Labels that say what the setting applies to.
   *
   * @return the value, empty when there is none
   */
  public List<GetWorkspaceConfigsLabel> labels() {
    return this.labels == null ? List.of() : this.labels;
  }

  /**
   * Workspace of the setting.
   *
   * @return the value
   */
  public String workspaceId() {
    return this.workspaceId;
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
  public static Builder builder(GetWorkspaceConfigsConfig defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String categoryName;
    private @Nullable String configId;
    private @Nullable String configKey;
    private @Nullable String configValue;
    private @Nullable String createTime;
    private @Nullable String gmtModifiedTime;
    private String id;
    private @Nullable List<GetWorkspaceConfigsLabel> labels;
    private String workspaceId;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceConfigsConfig defaults) {
      Objects.requireNonNull(defaults);
      this.categoryName = defaults.categoryName;
      this.configId = defaults.configId;
      this.configKey = defaults.configKey;
      this.configValue = defaults.configValue;
      this.createTime = defaults.createTime;
      this.gmtModifiedTime = defaults.gmtModifiedTime;
      this.id = defaults.id;
      this.labels = defaults.labels;
      this.workspaceId = defaults.workspaceId;
    }

    /**
     * Category of the setting, if you asked for a category.
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
     * ID of the setting.
     *
     * @param configId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder configId(@Nullable String configId) {
      this.configId = configId;
      return this;
    }

    /**
     * Key of the setting, for example {@code tempStoragePath}.
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
     * Value of the setting.
     *
     * @param configValue the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder configValue(@Nullable String configValue) {
      this.configValue = configValue;
      return this;
    }

    /**
     * When the setting was created, in UTC (ISO 8601).
     *
     * @param createTime the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder createTime(@Nullable String createTime) {
      this.createTime = createTime;
      return this;
    }

    /**
     * When the setting was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder gmtModifiedTime(@Nullable String gmtModifiedTime) {
      this.gmtModifiedTime = gmtModifiedTime;
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
        throw new MissingRequiredPropertyException("GetWorkspaceConfigsConfig", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * Labels that say what the setting applies to.
     *
     * @param labels the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder labels(@Nullable List<GetWorkspaceConfigsLabel> labels) {
      this.labels = labels;
      return this;
    }

    /**
     * Labels that say what the setting applies to.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(GetWorkspaceConfigsLabel... labels) {
      return labels(List.of(labels));
    }

    /**
     * Workspace of the setting.
     *
     * @param workspaceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder workspaceId(String workspaceId) {
      if (workspaceId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceConfigsConfig", "workspaceId");
      }
      this.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceConfigsConfig build() {
      GetWorkspaceConfigsConfig built = new GetWorkspaceConfigsConfig();
      built.categoryName = categoryName;
      built.configId = configId;
      built.configKey = configKey;
      built.configValue = configValue;
      built.createTime = createTime;
      built.gmtModifiedTime = gmtModifiedTime;
      built.id = id;
      built.labels = labels;
      built.workspaceId = workspaceId;
      return built;
    }
  }
}
