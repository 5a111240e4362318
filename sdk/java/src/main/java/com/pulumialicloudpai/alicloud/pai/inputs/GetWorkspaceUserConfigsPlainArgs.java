// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceUserConfigs}. */
public final class GetWorkspaceUserConfigsPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceUserConfigsPlainArgs Empty =
      new GetWorkspaceUserConfigsPlainArgs();

  @Import(name = "categoryName")
  private @Nullable String categoryName;

  @Import(name = "configKey")
  private @Nullable String configKey;

  @Import(name = "ids")
  private @Nullable List<String> ids;

  @Import(name = "maxItems")
  private @Nullable Integer maxItems;

  @Import(name = "nameRegex")
  private @Nullable String nameRegex;

  private GetWorkspaceUserConfigsPlainArgs() {}

  private GetWorkspaceUserConfigsPlainArgs(GetWorkspaceUserConfigsPlainArgs $) {
    this.categoryName = $.categoryName;
    this.configKey = $.configKey;
    this.ids = $.ids;
    this.maxItems = $.maxItems;
    this.nameRegex = $.nameRegex;
  }

  /**
   * Return only settings of this category.
   *
   * @return what was given, or nothing
   */
  public Optional<String> categoryName() {
    return Optional.ofNullable(this.categoryName);
  }

  /**
   * Return only settings with this key.
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
  public static Builder builder(GetWorkspaceUserConfigsPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceUserConfigsPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceUserConfigsPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceUserConfigsPlainArgs defaults) {
      $ = new GetWorkspaceUserConfigsPlainArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only settings of this category.
     *
     * @param categoryName the value
     * @return this builder
     */
    public Builder categoryName(@Nullable String categoryName) {
      $.categoryName = categoryName;
      return this;
    }

    /**
     * Return only settings with this key.
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
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public GetWorkspaceUserConfigsPlainArgs build() {
      return $;
    }
  }
}
