// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A connection of a workspace. */
@CustomType
public final class GetConnectionsConnection {
  private @Nullable String accessibility;
  private @Nullable Map<String, String> configs;
  private @Nullable String connectionId;
  private @Nullable String connectionName;
  private @Nullable String connectionType;
  private @Nullable String createTime;
  private @Nullable String creator;
  private @Nullable String description;
  private @Nullable String gmtModifiedTime;
  private String id;
  private @Nullable List<GetConnectionsModel> models;
  private @Nullable GetConnectionsResourceMeta resourceMeta;
  private @Nullable String workspaceId;

  private GetConnectionsConnection() {}

  /**
   * Who can see the connection: {@code PRIVATE} (its creator and the administrators) or {@code
   * PUBLIC} (every member).
   *
   * @return the value, or nothing
   */
  public Optional<String> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Settings by name, for example {@code base_url}. They depend on {@code connectionType}.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> configs() {
    return this.configs == null ? Map.of() : this.configs;
  }

  /**
   * ID of the connection, {@code conn-...}.
   *
   * @return the value, or nothing
   */
  public Optional<String> connectionId() {
    return Optional.ofNullable(this.connectionId);
  }

  /**
   * Name of the connection.
   *
   * @return the value, or nothing
   */
  public Optional<String> connectionName() {
    return Optional.ofNullable(this.connectionName);
  }

  /**
   * Kind of service, for example {@code DashScopeConnection}, {@code OpenLLMConnection} or {@code
   * MilvusConnection}.
   *
   * @return the value, or nothing
   */
  public Optional<String> connectionType() {
    return Optional.ofNullable(this.connectionType);
  }

  /**
   * When the connection was created, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * ID of the account or RAM user that created the connection.
   *
   * @return the value, or nothing
   */
  public Optional<String> creator() {
    return Optional.ofNullable(this.creator);
  }

  /**
   * What the connection is for.
   *
   * @return the value, or nothing
   */
  public Optional<String> description() {
    return Optional.ofNullable(this.description);
  }

  /**
   * When the connection was last changed, in UTC (ISO 8601).
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
   * Models that you can reach through the connection.
   *
   * @return the value, empty when there is none
   */
  public List<GetConnectionsModel> models() {
    return this.models == null ? List.of() : this.models;
  }

  /**
   * The database instance, if the connection leads to a database.
   *
   * @return the value, or nothing
   */
  public Optional<GetConnectionsResourceMeta> resourceMeta() {
    return Optional.ofNullable(this.resourceMeta);
  }

  /**
   * Workspace of the connection.
   *
   * @return the value, or nothing
   */
  public Optional<String> workspaceId() {
    return Optional.ofNullable(this.workspaceId);
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
  public static Builder builder(GetConnectionsConnection defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String accessibility;
    private @Nullable Map<String, String> configs;
    private @Nullable String connectionId;
    private @Nullable String connectionName;
    private @Nullable String connectionType;
    private @Nullable String createTime;
    private @Nullable String creator;
    private @Nullable String description;
    private @Nullable String gmtModifiedTime;
    private String id;
    private @Nullable List<GetConnectionsModel> models;
    private @Nullable GetConnectionsResourceMeta resourceMeta;
    private @Nullable String workspaceId;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetConnectionsConnection defaults) {
      Objects.requireNonNull(defaults);
      this.accessibility = defaults.accessibility;
      this.configs = defaults.configs;
      this.connectionId = defaults.connectionId;
      this.connectionName = defaults.connectionName;
      this.connectionType = defaults.connectionType;
      this.createTime = defaults.createTime;
      this.creator = defaults.creator;
      this.description = defaults.description;
      this.gmtModifiedTime = defaults.gmtModifiedTime;
      this.id = defaults.id;
      this.models = defaults.models;
      this.resourceMeta = defaults.resourceMeta;
      this.workspaceId = defaults.workspaceId;
    }

    /**
     * Who can see the connection: {@code PRIVATE} (its creator and the administrators) or {@code
     * PUBLIC} (every member).
     *
     * @param accessibility the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder accessibility(@Nullable String accessibility) {
      this.accessibility = accessibility;
      return this;
    }

    /**
     * Settings by name, for example {@code base_url}. They depend on {@code connectionType}.
     *
     * @param configs the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder configs(@Nullable Map<String, String> configs) {
      this.configs = configs;
      return this;
    }

    /**
     * ID of the connection, {@code conn-...}.
     *
     * @param connectionId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder connectionId(@Nullable String connectionId) {
      this.connectionId = connectionId;
      return this;
    }

    /**
     * Name of the connection.
     *
     * @param connectionName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder connectionName(@Nullable String connectionName) {
      this.connectionName = connectionName;
      return this;
    }

    /**
     * Kind of service, for example {@code DashScopeConnection}, {@code OpenLLMConnection} or {@code
     * MilvusConnection}.
     *
     * @param connectionType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder connectionType(@Nullable String connectionType) {
      this.connectionType = connectionType;
      return this;
    }

    /**
     * When the connection was created, in UTC (ISO 8601).
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
     * ID of the account or RAM user that created the connection.
     *
     * @param creator the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder creator(@Nullable String creator) {
      this.creator = creator;
      return this;
    }

    /**
     * What the connection is for.
     *
     * @param description the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /**
     * When the connection was last changed, in UTC (ISO 8601).
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
        throw new MissingRequiredPropertyException("GetConnectionsConnection", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * Models that you can reach through the connection.
     *
     * @param models the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder models(@Nullable List<GetConnectionsModel> models) {
      this.models = models;
      return this;
    }

    /**
     * Models that you can reach through the connection.
     *
     * @param models the elements
     * @return this builder
     */
    public Builder models(GetConnectionsModel... models) {
      return models(List.of(models));
    }

    /**
     * The database instance, if the connection leads to a database.
     *
     * @param resourceMeta the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder resourceMeta(@Nullable GetConnectionsResourceMeta resourceMeta) {
      this.resourceMeta = resourceMeta;
      return this;
    }

    /**
     * Workspace of the connection.
     *
     * @param workspaceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder workspaceId(@Nullable String workspaceId) {
      this.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetConnectionsConnection build() {
      GetConnectionsConnection built = new GetConnectionsConnection();
      built.accessibility = accessibility;
      built.configs = configs;
      built.connectionId = connectionId;
      built.connectionName = connectionName;
      built.connectionType = connectionType;
      built.createTime = createTime;
      built.creator = creator;
      built.description = description;
      built.gmtModifiedTime = gmtModifiedTime;
      built.id = id;
      built.models = models;
      built.resourceMeta = resourceMeta;
      built.workspaceId = workspaceId;
      return built;
    }
  }
}
