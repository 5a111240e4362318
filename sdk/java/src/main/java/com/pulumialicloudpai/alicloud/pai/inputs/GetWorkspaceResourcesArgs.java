// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceResources}. */
public final class GetWorkspaceResourcesArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceResourcesArgs Empty = new GetWorkspaceResourcesArgs();

  @Import(name = "groupName")
  private @Nullable Output<String> groupName;

  @Import(name = "ids")
  private @Nullable Output<List<String>> ids;

  @Import(name = "labels")
  private @Nullable Output<Map<String, String>> labels;

  @Import(name = "maxItems")
  private @Nullable Output<Integer> maxItems;

  @Import(name = "name")
  private @Nullable Output<String> name;

  @Import(name = "nameRegex")
  private @Nullable Output<String> nameRegex;

  @Import(name = "quotaIds")
  private @Nullable Output<List<String>> quotaIds;

  @Import(name = "resourceType")
  private @Nullable Output<String> resourceType;

  @Import(name = "workspaceId", required = true)
  private Output<String> workspaceId;

  private GetWorkspaceResourcesArgs() {}

  private GetWorkspaceResourcesArgs(GetWorkspaceResourcesArgs $) {
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
  public Optional<Output<String>> groupName() {
    return Optional.ofNullable(this.groupName);
  }

  /**
   * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
   * your list with the {@code ids} of the result. An empty list returns nothing.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> ids() {
    return Optional.ofNullable(this.ids);
  }

  /**
   * Return only resources that have all of these labels, given as keys with values.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Map<String, String>>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Return at most this number of objects, at least 1. If you leave it out, the function returns
   * all of them.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> maxItems() {
    return Optional.ofNullable(this.maxItems);
  }

  /**
   * Return only the resource with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> name() {
    return Optional.ofNullable(this.name);
  }

  /**
   * Return only objects whose name matches this regular expression. The match can be anywhere in
   * the name; use {@code ^} and {@code $} to match the beginning and the end. The function fails if
   * the match takes longer than one second.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> nameRegex() {
    return Optional.ofNullable(this.nameRegex);
  }

  /**
   * Return only resources of type {@code ACS} that have all of these quotas.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> quotaIds() {
    return Optional.ofNullable(this.quotaIds);
  }

  /**
   * Return only resources of this kind, for example {@code ECS}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> resourceType() {
    return Optional.ofNullable(this.resourceType);
  }

  /**
   * Return the resources of this workspace.
   *
   * @return what was given
   */
  public Output<String> workspaceId() {
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
  public static Builder builder(GetWorkspaceResourcesArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceResourcesArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceResourcesArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceResourcesArgs defaults) {
      $ = new GetWorkspaceResourcesArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only resources of this group.
     *
     * @param groupName the value, perhaps not known yet
     * @return this builder
     */
    public Builder groupName(@Nullable Output<String> groupName) {
      $.groupName = groupName;
      return this;
    }

    /**
     * Return only resources of this group.
     *
     * @param groupName the value
     * @return this builder
     */
    public Builder groupName(String groupName) {
      return groupName(Output.of(groupName));
    }

    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
     * your list with the {@code ids} of the result. An empty list returns nothing.
     *
     * @param ids the value, perhaps not known yet
     * @return this builder
     */
    public Builder ids(@Nullable Output<List<String>> ids) {
      $.ids = ids;
      return this;
    }

    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
     * your list with the {@code ids} of the result. An empty list returns nothing.
     *
     * @param ids the value
     * @return this builder
     */
    public Builder ids(List<String> ids) {
      return ids(Output.of(ids));
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
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<Map<String, String>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Return only resources that have all of these labels, given as keys with values.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(Map<String, String> labels) {
      return labels(Output.of(labels));
    }

    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns
     * all of them.
     *
     * @param maxItems the value, perhaps not known yet
     * @return this builder
     */
    public Builder maxItems(@Nullable Output<Integer> maxItems) {
      $.maxItems = maxItems;
      return this;
    }

    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns
     * all of them.
     *
     * @param maxItems the value
     * @return this builder
     */
    public Builder maxItems(Integer maxItems) {
      return maxItems(Output.of(maxItems));
    }

    /**
     * Return only the resource with this name.
     *
     * @param name the value, perhaps not known yet
     * @return this builder
     */
    public Builder name(@Nullable Output<String> name) {
      $.name = name;
      return this;
    }

    /**
     * Return only the resource with this name.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      return name(Output.of(name));
    }

    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in
     * the name; use {@code ^} and {@code $} to match the beginning and the end. The function fails
     * if the match takes longer than one second.
     *
     * @param nameRegex the value, perhaps not known yet
     * @return this builder
     */
    public Builder nameRegex(@Nullable Output<String> nameRegex) {
      $.nameRegex = nameRegex;
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
    public Builder nameRegex(String nameRegex) {
      return nameRegex(Output.of(nameRegex));
    }

    /**
     * Return only resources of type {@code ACS} that have all of these quotas.
     *
     * @param quotaIds the value, perhaps not known yet
     * @return this builder
     */
    public Builder quotaIds(@Nullable Output<List<String>> quotaIds) {
      $.quotaIds = quotaIds;
      return this;
    }

    /**
     * Return only resources of type {@code ACS} that have all of these quotas.
     *
     * @param quotaIds the value
     * @return this builder
     */
    public Builder quotaIds(List<String> quotaIds) {
      return quotaIds(Output.of(quotaIds));
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
     * @param resourceType the value, perhaps not known yet
     * @return this builder
     */
    public Builder resourceType(@Nullable Output<String> resourceType) {
      $.resourceType = resourceType;
      return this;
    }

    /**
     * Return only resources of this kind, for example {@code ECS}.
     *
     * @param resourceType the value
     * @return this builder
     */
    public Builder resourceType(String resourceType) {
      return resourceType(Output.of(resourceType));
    }

    /**
     * Return the resources of this workspace.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Return the resources of this workspace.
     *
     * @param workspaceId the value
     * @return this builder
     */
    public Builder workspaceId(String workspaceId) {
      return workspaceId(Output.of(workspaceId));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public GetWorkspaceResourcesArgs build() {
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceResourcesArgs", "workspaceId");
      }
      return $;
    }
  }
}
