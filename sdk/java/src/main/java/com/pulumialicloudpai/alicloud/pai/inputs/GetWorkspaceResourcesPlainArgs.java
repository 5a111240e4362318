// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What {@code getWorkspaceResources} is asked with. */
public final class GetWorkspaceResourcesPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceResourcesPlainArgs Empty = new GetWorkspaceResourcesPlainArgs();

  @Import(name = "groupName")
  private @Nullable String groupName;

  @Import(name = "ids")
  private @Nullable List<String> ids;

  @Import(name = "labels")
  private @Nullable Map<String, String> labels;

  @Import(name = "maxItems")
  private @Nullable Integer maxItems;

  @Import(name = "name")
  private @Nullable String name;

  @Import(name = "nameRegex")
  private @Nullable String nameRegex;

  @Import(name = "quotaIds")
  private @Nullable List<String> quotaIds;

  @Import(name = "resourceType")
  private @Nullable String resourceType;

  @Import(name = "workspaceId", required = true)
  private String workspaceId;

  private GetWorkspaceResourcesPlainArgs() {}

  private GetWorkspaceResourcesPlainArgs(GetWorkspaceResourcesPlainArgs $) {
    this.groupName = $.groupName;
    this.ids = $.ids;
    this.labels = $.labels;
    this.maxItems = $.maxItems;
    this.name = $.name;
    this.nameRegex = $.nameRegex;
    this.quotaIds = $.quotaIds;
    this.resourceType = $.resourceType;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Only resources of this group.
   *
   * @return what was given, or nothing
   */
  public Optional<String> groupName() {
    return Optional.ofNullable(this.groupName);
  }

  /**
   * Only those with one of these ids. An id that is not found is no error: compare with the {@code
   * ids} of the answer. An empty list finds nothing.
   *
   * @return what was given, or nothing
   */
  public Optional<List<String>> ids() {
    return Optional.ofNullable(this.ids);
  }

  /**
   * Only resources that have all of these labels, each a key with its value.
   *
   * @return what was given, or nothing
   */
  public Optional<Map<String, String>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * At most so many, at least 1. Without it there are all.
   *
   * @return what was given, or nothing
   */
  public Optional<Integer> maxItems() {
    return Optional.ofNullable(this.maxItems);
  }

  /**
   * Only the resource of this name.
   *
   * @return what was given, or nothing
   */
  public Optional<String> name() {
    return Optional.ofNullable(this.name);
  }

  /**
   * Only those whose name matches this regular expression anywhere in it; {@code ^} and {@code $}
   * hold it to the beginning and the end. It is refused when it takes longer than a second.
   *
   * @return what was given, or nothing
   */
  public Optional<String> nameRegex() {
    return Optional.ofNullable(this.nameRegex);
  }

  /**
   * Only resources of type {@code ACS} that are made of all these quotas.
   *
   * @return what was given, or nothing
   */
  public Optional<List<String>> quotaIds() {
    return Optional.ofNullable(this.quotaIds);
  }

  /**
   * Only resources of this kind: {@code ECS}, for example.
   *
   * @return what was given, or nothing
   */
  public Optional<String> resourceType() {
    return Optional.ofNullable(this.resourceType);
  }

  /**
   * Resources of this workspace.
   *
   * @return what was given
   */
  public String workspaceId() {
    return this.workspaceId;
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
  public static Builder builder(GetWorkspaceResourcesPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceResourcesPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceResourcesPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceResourcesPlainArgs defaults) {
      $ = new GetWorkspaceResourcesPlainArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Only resources of this group.
     *
     * @param groupName the value
     * @return this builder
     */
    public Builder groupName(@Nullable String groupName) {
      $.groupName = groupName;
      return this;
    }

    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the
     * {@code ids} of the answer. An empty list finds nothing.
     *
     * @param ids the value
     * @return this builder
     */
    public Builder ids(@Nullable List<String> ids) {
      $.ids = ids;
      return this;
    }

    /**
     * Only those with one of these ids. An id that is not found is no error: compare with the
     * {@code ids} of the answer. An empty list finds nothing.
     *
     * @param ids the elements
     * @return this builder
     */
    public Builder ids(String... ids) {
      return ids(List.of(ids));
    }

    /**
     * Only resources that have all of these labels, each a key with its value.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(@Nullable Map<String, String> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * At most so many, at least 1. Without it there are all.
     *
     * @param maxItems the value
     * @return this builder
     */
    public Builder maxItems(@Nullable Integer maxItems) {
      $.maxItems = maxItems;
      return this;
    }

    /**
     * Only the resource of this name.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      $.name = name;
      return this;
    }

    /**
     * Only those whose name matches this regular expression anywhere in it; {@code ^} and {@code $}
     * hold it to the beginning and the end. It is refused when it takes longer than a second.
     *
     * @param nameRegex the value
     * @return this builder
     */
    public Builder nameRegex(@Nullable String nameRegex) {
      $.nameRegex = nameRegex;
      return this;
    }

    /**
     * Only resources of type {@code ACS} that are made of all these quotas.
     *
     * @param quotaIds the value
     * @return this builder
     */
    public Builder quotaIds(@Nullable List<String> quotaIds) {
      $.quotaIds = quotaIds;
      return this;
    }

    /**
     * Only resources of type {@code ACS} that are made of all these quotas.
     *
     * @param quotaIds the elements
     * @return this builder
     */
    public Builder quotaIds(String... quotaIds) {
      return quotaIds(List.of(quotaIds));
    }

    /**
     * Only resources of this kind: {@code ECS}, for example.
     *
     * @param resourceType the value
     * @return this builder
     */
    public Builder resourceType(@Nullable String resourceType) {
      $.resourceType = resourceType;
      return this;
    }

    /**
     * Resources of this workspace.
     *
     * @param workspaceId the value
     * @return this builder
     */
    public Builder workspaceId(String workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public GetWorkspaceResourcesPlainArgs build() {
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceResourcesPlainArgs", "workspaceId");
      }
      return $;
    }
  }
}
