// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceCodeSources}. */
public final class GetWorkspaceCodeSourcesPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceCodeSourcesPlainArgs Empty =
      new GetWorkspaceCodeSourcesPlainArgs();

  @Import(name = "displayName")
  private @Nullable String displayName;

  @Import(name = "ids")
  private @Nullable List<String> ids;

  @Import(name = "maxItems")
  private @Nullable Integer maxItems;

  @Import(name = "nameRegex")
  private @Nullable String nameRegex;

  @Import(name = "workspaceId", required = true)
  private String workspaceId;

  private GetWorkspaceCodeSourcesPlainArgs() {}

  private GetWorkspaceCodeSourcesPlainArgs(GetWorkspaceCodeSourcesPlainArgs $) {
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
  public Optional<String> displayName() {
    return Optional.ofNullable(this.displayName);
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
   * Return the code sources of this workspace.
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
  public static Builder builder(GetWorkspaceCodeSourcesPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceCodeSourcesPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceCodeSourcesPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceCodeSourcesPlainArgs defaults) {
      $ = new GetWorkspaceCodeSourcesPlainArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only code sources with this name.
     *
     * @param displayName the value
     * @return this builder
     */
    public Builder displayName(@Nullable String displayName) {
      $.displayName = displayName;
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
     * Return the code sources of this workspace.
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
    public GetWorkspaceCodeSourcesPlainArgs build() {
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException(
            "GetWorkspaceCodeSourcesPlainArgs", "workspaceId");
      }
      return $;
    }
  }
}
