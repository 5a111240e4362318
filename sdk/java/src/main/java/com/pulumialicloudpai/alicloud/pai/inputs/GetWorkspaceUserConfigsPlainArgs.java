// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What {@code getWorkspaceUserConfigs} is asked with. */
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
   * Only settings of this category.
   *
   * @return what was given, or nothing
   */
  public Optional<String> categoryName() {
    return Optional.ofNullable(this.categoryName);
  }

  /**
   * Only settings with this key.
   *
   * @return what was given, or nothing
   */
  public Optional<String> configKey() {
    return Optional.ofNullable(this.configKey);
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
   * At most so many, at least 1. Without it there are all.
   *
   * @return what was given, or nothing
   */
  public Optional<Integer> maxItems() {
    return Optional.ofNullable(this.maxItems);
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
     * Only settings of this category.
     *
     * @param categoryName the value
     * @return this builder
     */
    public Builder categoryName(@Nullable String categoryName) {
      $.categoryName = categoryName;
      return this;
    }

    /**
     * Only settings with this key.
     *
     * @param configKey the value
     * @return this builder
     */
    public Builder configKey(@Nullable String configKey) {
      $.configKey = configKey;
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
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public GetWorkspaceUserConfigsPlainArgs build() {
      return $;
    }
  }
}
