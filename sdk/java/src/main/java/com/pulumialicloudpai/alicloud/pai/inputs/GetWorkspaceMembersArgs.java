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

/** Arguments of {@code getWorkspaceMembers}. */
public final class GetWorkspaceMembersArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceMembersArgs Empty = new GetWorkspaceMembersArgs();

  @Import(name = "ids")
  private @Nullable Output<List<String>> ids;

  @Import(name = "maxItems")
  private @Nullable Output<Integer> maxItems;

  @Import(name = "memberName")
  private @Nullable Output<String> memberName;

  @Import(name = "nameRegex")
  private @Nullable Output<String> nameRegex;

  @Import(name = "roles")
  private @Nullable Output<List<String>> roles;

  @Import(name = "userId")
  private @Nullable Output<String> userId;

  @Import(name = "workspaceId", required = true)
  private Output<String> workspaceId;

  private GetWorkspaceMembersArgs() {}

  private GetWorkspaceMembersArgs(GetWorkspaceMembersArgs $) {
    this.ids = $.ids;
    this.maxItems = $.maxItems;
    this.memberName = $.memberName;
    this.nameRegex = $.nameRegex;
    this.roles = $.roles;
    this.userId = $.userId;
    this.workspaceId = $.workspaceId;
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
   * Return only the member with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> memberName() {
    return Optional.ofNullable(this.memberName);
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
   * Return only members that have all of these roles.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> roles() {
    return Optional.ofNullable(this.roles);
  }

  /**
   * Return only the member with this user ID, which is a number.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Return the members of this workspace.
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
  public static Builder builder(GetWorkspaceMembersArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceMembersArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceMembersArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceMembersArgs defaults) {
      $ = new GetWorkspaceMembersArgs(Objects.requireNonNull(defaults));
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
     * Return only the member with this name.
     *
     * @param memberName the value, perhaps not known yet
     * @return this builder
     */
    public Builder memberName(@Nullable Output<String> memberName) {
      $.memberName = memberName;
      return this;
    }

    /**
     * Return only the member with this name.
     *
     * @param memberName the value
     * @return this builder
     */
    public Builder memberName(String memberName) {
      return memberName(Output.of(memberName));
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
     * Return only members that have all of these roles.
     *
     * @param roles the value, perhaps not known yet
     * @return this builder
     */
    public Builder roles(@Nullable Output<List<String>> roles) {
      $.roles = roles;
      return this;
    }

    /**
     * Return only members that have all of these roles.
     *
     * @param roles the value
     * @return this builder
     */
    public Builder roles(List<String> roles) {
      return roles(Output.of(roles));
    }

    /**
     * Return only members that have all of these roles.
     *
     * @param roles the elements
     * @return this builder
     */
    public Builder roles(String... roles) {
      return roles(List.of(roles));
    }

    /**
     * Return only the member with this user ID, which is a number.
     *
     * @param userId the value, perhaps not known yet
     * @return this builder
     */
    public Builder userId(@Nullable Output<String> userId) {
      $.userId = userId;
      return this;
    }

    /**
     * Return only the member with this user ID, which is a number.
     *
     * @param userId the value
     * @return this builder
     */
    public Builder userId(String userId) {
      return userId(Output.of(userId));
    }

    /**
     * Return the members of this workspace.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Return the members of this workspace.
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
    public GetWorkspaceMembersArgs build() {
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceMembersArgs", "workspaceId");
      }
      return $;
    }
  }
}
