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

/** Arguments of {@code getWorkspaceConfigs}. */
public final class GetWorkspaceConfigsArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceConfigsArgs Empty = new GetWorkspaceConfigsArgs();

  @Import(name = "categoryName")
  private @Nullable Output<String> categoryName;

  @Import(name = "configKey")
  private @Nullable Output<String> configKey;

  @Import(name = "ids")
  private @Nullable Output<List<String>> ids;

  @Import(name = "labels")
  private @Nullable Output<Map<String, String>> labels;

  @Import(name = "maxItems")
  private @Nullable Output<Integer> maxItems;

  @Import(name = "nameRegex")
  private @Nullable Output<String> nameRegex;

  @Import(name = "workspaceId", required = true)
  private Output<String> workspaceId;

  private GetWorkspaceConfigsArgs() {}

  private GetWorkspaceConfigsArgs(GetWorkspaceConfigsArgs $) {
    this.categoryName = $.categoryName;
    this.configKey = $.configKey;
    this.ids = $.ids;
    this.labels = $.labels;
    this.maxItems = $.maxItems;
    this.nameRegex = $.nameRegex;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Return only settings of this category, for example {@code CommonResourceConfig}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> categoryName() {
    return Optional.ofNullable(this.categoryName);
  }

  /**
   * Return only settings with this key, for example {@code tempStoragePath}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> configKey() {
    return Optional.ofNullable(this.configKey);
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
   * Return only settings that have all of these labels, given as keys with values.
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
   * Return the settings of this workspace.
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
  public static Builder builder(GetWorkspaceConfigsArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceConfigsArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceConfigsArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceConfigsArgs defaults) {
      $ = new GetWorkspaceConfigsArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only settings of this category, for example {@code CommonResourceConfig}.
     *
     * @param categoryName the value, perhaps not known yet
     * @return this builder
     */
    public Builder categoryName(@Nullable Output<String> categoryName) {
      $.categoryName = categoryName;
      return this;
    }

    /**
     * Return only settings of this category, for example {@code CommonResourceConfig}.
     *
     * @param categoryName the value
     * @return this builder
     */
    public Builder categoryName(String categoryName) {
      return categoryName(Output.of(categoryName));
    }

    /**
     * Return only settings with this key, for example {@code tempStoragePath}.
     *
     * @param configKey the value, perhaps not known yet
     * @return this builder
     */
    public Builder configKey(@Nullable Output<String> configKey) {
      $.configKey = configKey;
      return this;
    }

    /**
     * Return only settings with this key, for example {@code tempStoragePath}.
     *
     * @param configKey the value
     * @return this builder
     */
    public Builder configKey(String configKey) {
      return configKey(Output.of(configKey));
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
     * Return only settings that have all of these labels, given as keys with values.
     *
     * @param labels the value, perhaps not known yet
     * @return this builder
     */
    public Builder labels(@Nullable Output<Map<String, String>> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Return only settings that have all of these labels, given as keys with values.
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
     * Return the settings of this workspace.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Return the settings of this workspace.
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
    public GetWorkspaceConfigsArgs build() {
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceConfigsArgs", "workspaceId");
      }
      return $;
    }
  }
}
