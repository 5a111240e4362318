// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceCodeSources}. */
public final class GetWorkspaceCodeSourcesArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceCodeSourcesArgs Empty = new GetWorkspaceCodeSourcesArgs();

  @Import(name = "displayName")
  private @Nullable Output<String> displayName;

  @Import(name = "ids")
  private @Nullable Output<List<String>> ids;

  @Import(name = "maxItems")
  private @Nullable Output<Integer> maxItems;

  @Import(name = "nameRegex")
  private @Nullable Output<String> nameRegex;

  @Import(name = "workspaceId", required = true)
  private Output<String> workspaceId;

  private GetWorkspaceCodeSourcesArgs() {}

  private GetWorkspaceCodeSourcesArgs(GetWorkspaceCodeSourcesArgs $) {
    this.displayName = $.displayName;
    this.ids = $.ids;
    this.maxItems = $.maxItems;
    this.nameRegex = $.nameRegex;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Return only code sources with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> displayName() {
    return Optional.ofNullable(this.displayName);
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
   * Return the code sources of this workspace.
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
  public static Builder builder(GetWorkspaceCodeSourcesArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceCodeSourcesArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceCodeSourcesArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceCodeSourcesArgs defaults) {
      $ = new GetWorkspaceCodeSourcesArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only code sources with this name.
     *
     * @param displayName the value, perhaps not known yet
     * @return this builder
     */
    public Builder displayName(@Nullable Output<String> displayName) {
      $.displayName = displayName;
      return this;
    }

    /**
     * Return only code sources with this name.
     *
     * @param displayName the value
     * @return this builder
     */
    public Builder displayName(String displayName) {
      return displayName(Output.of(displayName));
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
     * Return the code sources of this workspace.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Return the code sources of this workspace.
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
    public GetWorkspaceCodeSourcesArgs build() {
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceCodeSourcesArgs", "workspaceId");
      }
      return $;
    }
  }
}
