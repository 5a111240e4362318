// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A computing resource of a workspace. */
@CustomType
public final class GetWorkspaceResourcesResource {
  private @Nullable String createTime;
  private @Nullable String envType;
  private @Nullable String groupName;
  private String id;
  private @Nullable Boolean isDefault;
  private @Nullable List<GetWorkspaceResourcesLabel> labels;
  private @Nullable String name;
  private @Nullable List<GetWorkspaceResourcesQuota> quotas;
  private @Nullable String resourceId;
  private @Nullable String resourceType;
  private @Nullable Map<String, String> spec;
  private String workspaceId;

  private GetWorkspaceResourcesResource() {}

  /**
   * When the resource was added, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * Environment of the resource: {@code dev} or {@code prod}.
   *
   * @return the value, or nothing
   */
  public Optional<String> envType() {
    return Optional.ofNullable(this.envType);
  }

  /**
   * Name of the resource's group.
   *
   * @return the value, or nothing
   */
  public Optional<String> groupName() {
    return Optional.ofNullable(this.groupName);
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
   * Whether jobs that name no resource of this type run on it.
   *
   * @return the value, or nothing
   */
  public Optional<Boolean> isDefault() {
    return Optional.ofNullable(this.isDefault);
  }

  /**
   * Labels of the resource.
   *
   * @return the value, empty when there is none
   */
  public List<GetWorkspaceResourcesLabel> labels() {
    return this.labels == null ? List.of() : this.labels;
  }

  /**
   * Name of the resource.
   *
   * @return the value, or nothing
   */
  public Optional<String> name() {
    return Optional.ofNullable(this.name);
  }

  /**
   * Quotas of the resource.
   *
   * @return the value, empty when there is none
   */
  public List<GetWorkspaceResourcesQuota> quotas() {
    return this.quotas == null ? List.of() : this.quotas;
  }

  /**
   * ID of the resource.
   *
   * @return the value, or nothing
   */
  public Optional<String> resourceId() {
    return Optional.ofNullable(this.resourceId);
  }

  /**
   * Kind of resource, for example {@code MaxCompute}, {@code ECS}, {@code Lingjun}, {@code ACS} or
   * {@code Flink}.
   *
   * @return the value, or nothing
   */
  public Optional<String> resourceType() {
    return Optional.ofNullable(this.resourceType);
  }

  /**
   * What the resource consists of, as keys with values. A value that is neither text nor a number
   * is a JSON string.
   *
   * @return the value, empty when there is none
   */
  public Map<String, String> spec() {
    return this.spec == null ? Map.of() : this.spec;
  }

  /**
   * Workspace of the resource.
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
  public static Builder builder(GetWorkspaceResourcesResource defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String createTime;
    private @Nullable String envType;
    private @Nullable String groupName;
    private String id;
    private @Nullable Boolean isDefault;
    private @Nullable List<GetWorkspaceResourcesLabel> labels;
    private @Nullable String name;
    private @Nullable List<GetWorkspaceResourcesQuota> quotas;
    private @Nullable String resourceId;
    private @Nullable String resourceType;
    private @Nullable Map<String, String> spec;
    private String workspaceId;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceResourcesResource defaults) {
      Objects.requireNonNull(defaults);
      this.createTime = defaults.createTime;
      this.envType = defaults.envType;
      this.groupName = defaults.groupName;
      this.id = defaults.id;
      this.isDefault = defaults.isDefault;
      this.labels = defaults.labels;
      this.name = defaults.name;
      this.quotas = defaults.quotas;
      this.resourceId = defaults.resourceId;
      this.resourceType = defaults.resourceType;
      this.spec = defaults.spec;
      this.workspaceId = defaults.workspaceId;
    }

    /**
     * When the resource was added, in UTC (ISO 8601).
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
     * Environment of the resource: {@code dev} or {@code prod}.
     *
     * @param envType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder envType(@Nullable String envType) {
      this.envType = envType;
      return this;
    }

    /**
     * Name of the resource's group.
     *
     * @param groupName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder groupName(@Nullable String groupName) {
      this.groupName = groupName;
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
        throw new MissingRequiredPropertyException("GetWorkspaceResourcesResource", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * Whether jobs that name no resource of this type run on it.
     *
     * @param isDefault the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder isDefault(@Nullable Boolean isDefault) {
      this.isDefault = isDefault;
      return this;
    }

    /**
     * Labels of the resource.
     *
     * @param labels the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder labels(@Nullable List<GetWorkspaceResourcesLabel> labels) {
      this.labels = labels;
      return this;
    }

    /**
     * Labels of the resource.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(GetWorkspaceResourcesLabel... labels) {
      return labels(List.of(labels));
    }

    /**
     * Name of the resource.
     *
     * @param name the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * Quotas of the resource.
     *
     * @param quotas the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder quotas(@Nullable List<GetWorkspaceResourcesQuota> quotas) {
      this.quotas = quotas;
      return this;
    }

    /**
     * Quotas of the resource.
     *
     * @param quotas the elements
     * @return this builder
     */
    public Builder quotas(GetWorkspaceResourcesQuota... quotas) {
      return quotas(List.of(quotas));
    }

    /**
     * ID of the resource.
     *
     * @param resourceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder resourceId(@Nullable String resourceId) {
      this.resourceId = resourceId;
      return this;
    }

    /**
     * Kind of resource, for example {@code MaxCompute}, {@code ECS}, {@code Lingjun}, {@code ACS}
     * or {@code Flink}.
     *
     * @param resourceType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder resourceType(@Nullable String resourceType) {
      this.resourceType = resourceType;
      return this;
    }

    /**
     * What the resource consists of, as keys with values. A value that is neither text nor a number
     * is a JSON string.
     *
     * @param spec the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder spec(@Nullable Map<String, String> spec) {
      this.spec = spec;
      return this;
    }

    /**
     * Workspace of the resource.
     *
     * @param workspaceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder workspaceId(String workspaceId) {
      if (workspaceId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceResourcesResource", "workspaceId");
      }
      this.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceResourcesResource build() {
      GetWorkspaceResourcesResource built = new GetWorkspaceResourcesResource();
      built.createTime = createTime;
      built.envType = envType;
      built.groupName = groupName;
      built.id = id;
      built.isDefault = isDefault;
      built.labels = labels;
      built.name = name;
      built.quotas = quotas;
      built.resourceId = resourceId;
      built.resourceType = resourceType;
      built.spec = spec;
      built.workspaceId = workspaceId;
      return built;
    }
  }
}
