// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceUsers}. */
public final class GetWorkspaceUsersPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceUsersPlainArgs Empty = new GetWorkspaceUsersPlainArgs();

  @Import(name = "ids")
  private @Nullable List<String> ids;

  @Import(name = "maxItems")
  private @Nullable Integer maxItems;

  @Import(name = "nameRegex")
  private @Nullable String nameRegex;

  @Import(name = "userId")
  private @Nullable String userId;

  @Import(name = "userName")
  private @Nullable String userName;

  @Import(name = "workspaceId", required = true)
  private String workspaceId;

  private GetWorkspaceUsersPlainArgs() {}

  private GetWorkspaceUsersPlainArgs(GetWorkspaceUsersPlainArgs $) {
    this.ids = $.ids;
    this.maxItems = $.maxItems;
    this.nameRegex = $.nameRegex;
    this.userId = $.userId;
    this.userName = $.userName;
    this.workspaceId = $.workspaceId;
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
   * Return only the user with this ID, which is a number.
   *
   * @return what was given, or nothing
   */
  public Optional<String> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Return only the user with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<String> userName() {
    return Optional.ofNullable(this.userName);
  }

  /**
   * Return the users for this workspace.
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
  public static Builder builder(GetWorkspaceUsersPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceUsersPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceUsersPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceUsersPlainArgs defaults) {
      $ = new GetWorkspaceUsersPlainArgs(Objects.requireNonNull(defaults));
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
     * Return only the user with this ID, which is a number.
     *
     * @param userId the value
     * @return this builder
     */
    public Builder userId(@Nullable String userId) {
      $.userId = userId;
      return this;
    }

    /**
     * Return only the user with this name.
     *
     * @param userName the value
     * @return this builder
     */
    public Builder userName(@Nullable String userName) {
      $.userName = userName;
      return this;
    }

    /**
     * Return the users for this workspace.
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
    public GetWorkspaceUsersPlainArgs build() {
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceUsersPlainArgs", "workspaceId");
      }
      return $;
    }
  }
}
