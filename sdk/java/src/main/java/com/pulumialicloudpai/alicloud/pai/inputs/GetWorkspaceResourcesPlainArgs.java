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

/** Arguments of {@code getWorkspaceResources}. */
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
   * Return only resources of this group.
   *
   * @return what was given, or nothing
   */
  public Optional<String> groupName() {
    return Optional.ofNullable(this.groupName);
  }

  /**
   * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
   * your list with the {@code ids} of the result. An empty list returns nothing.
   *
   * @return what was given, or nothing
   */
  public Optional<List<String>> ids() {
    return Optional.ofNullable(this.ids);
  }

  /**
   * Return only resources that have all of these labels, given as keys with values.
   *
   * @return what was given, or nothing
   */
  public Optional<Map<String, String>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Return at most this number of objects, at least 1. If you leave it out, the function returns
   * all of them.
   *
   * @return what was given, or nothing
   */
  public Optional<Integer> maxItems() {
    return Optional.ofNullable(this.maxItems);
  }

  /**
   * Return only the resource with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<String> name() {
    return Optional.ofNullable(this.name);
  }

  /**
   * Return only objects whose name matches this regular expression. The match can be anywhere in
   * the name; use {@code ^} and {@code $} to match the beginning and the end. The function fails if
   * the match takes longer than one second.
   *
   * @return what was given, or nothing
   */
  public Optional<String> nameRegex() {
    return Optional.ofNullable(this.nameRegex);
  }

  /**
   * Return only resources of type {@code ACS} that have all of these quotas.
   *
   * @return what was given, or nothing
   */
  public Optional<List<String>> quotaIds() {
    return Optional.ofNullable(this.quotaIds);
  }

  /**
   * Return only resources of this kind, for example {@code ECS}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> resourceType() {
    return Optional.ofNullable(this.resourceType);
  }

  /**
   * Return the resources of this workspace.
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
     * Return only resources of this group.
     *
     * @param groupName the value
     * @return this builder
     */
    public Builder groupName(@Nullable String groupName) {
      $.groupName = groupName;
      return this;
    }

    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
     * your list with the {@code ids} of the result. An empty list returns nothing.
     *
     * @param ids the value
     * @return this builder
     */
    public Builder ids(@Nullable List<String> ids) {
      $.ids = ids;
      return this;
    }

    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
     * your list with the {@code ids} of the result. An empty list returns nothing.
     *
     * @param ids the elements
     * @return this builder
     */
    public Builder ids(String... ids) {
      return ids(List.of(ids));
    }

    /**
     * Return only resources that have all of these labels, given as keys with values.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(@Nullable Map<String, String> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns
     * all of them.
     *
     * @param maxItems the value
     * @return this builder
     */
    public Builder maxItems(@Nullable Integer maxItems) {
      $.maxItems = maxItems;
      return this;
    }

    /**
     * Return only the resource with this name.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      $.name = name;
      return this;
    }

    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in
     * the name; use {@code ^} and {@code $} to match the beginning and the end. The function fails
     * if the match takes longer than one second.
     *
     * @param nameRegex the value
     * @return this builder
     */
    public Builder nameRegex(@Nullable String nameRegex) {
      $.nameRegex = nameRegex;
      return this;
    }

    /**
     * Return only resources of type {@code ACS} that have all of these quotas.
     *
     * @param quotaIds the value
     * @return this builder
     */
    public Builder quotaIds(@Nullable List<String> quotaIds) {
      $.quotaIds = quotaIds;
      return this;
    }

    /**
     * Return only resources of type {@code ACS} that have all of these quotas.
     *
     * @param quotaIds the elements
     * @return this builder
     */
    public Builder quotaIds(String... quotaIds) {
      return quotaIds(List.of(quotaIds));
    }

    /**
     * Return only resources of this kind, for example {@code ECS}.
     *
     * @param resourceType the value
     * @return this builder
     */
    public Builder resourceType(@Nullable String resourceType) {
      $.resourceType = resourceType;
      return this;
    }

    /**
     * Return the resources of this workspace.
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
