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

/** Arguments of {@code getWorkspaceConfigs}. */
public final class GetWorkspaceConfigsPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceConfigsPlainArgs Empty = new GetWorkspaceConfigsPlainArgs();

  @Import(name = "categoryName")
  private @Nullable String categoryName;

  @Import(name = "configKey")
  private @Nullable String configKey;

  @Import(name = "ids")
  private @Nullable List<String> ids;

  @Import(name = "labels")
  private @Nullable Map<String, String> labels;

  @Import(name = "maxItems")
  private @Nullable Integer maxItems;

  @Import(name = "nameRegex")
  private @Nullable String nameRegex;

  @Import(name = "workspaceId", required = true)
  private String workspaceId;

  private GetWorkspaceConfigsPlainArgs() {}

  private GetWorkspaceConfigsPlainArgs(GetWorkspaceConfigsPlainArgs $) {
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
  public Optional<String> categoryName() {
    return Optional.ofNullable(this.categoryName);
  }

  /**
   * Return only settings with this key, for example {@code tempStoragePath}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> configKey() {
    return Optional.ofNullable(this.configKey);
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
   * Return only settings that have all of these labels, given as keys with values.
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
   * Return the settings of this workspace.
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
  public static Builder builder(GetWorkspaceConfigsPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceConfigsPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceConfigsPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceConfigsPlainArgs defaults) {
      $ = new GetWorkspaceConfigsPlainArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only settings of this category, for example {@code CommonResourceConfig}.
     *
     * @param categoryName the value
     * @return this builder
     */
    public Builder categoryName(@Nullable String categoryName) {
      $.categoryName = categoryName;
      return this;
    }

    /**
     * Return only settings with this key, for example {@code tempStoragePath}.
     *
     * @param configKey the value
     * @return this builder
     */
    public Builder configKey(@Nullable String configKey) {
      $.configKey = configKey;
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
     * Return only settings that have all of these labels, given as keys with values.
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
     * Return the settings of this workspace.
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
    public GetWorkspaceConfigsPlainArgs build() {
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceConfigsPlainArgs", "workspaceId");
      }
      return $;
    }
  }
}
