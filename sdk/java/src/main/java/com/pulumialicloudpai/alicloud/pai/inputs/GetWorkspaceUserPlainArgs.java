// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.InvokeArgs;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceUser}. */
public final class GetWorkspaceUserPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceUserPlainArgs Empty = new GetWorkspaceUserPlainArgs();

  @Import(name = "userId")
  private @Nullable String userId;

  @Import(name = "userName")
  private @Nullable String userName;

  @Import(name = "workspaceId", required = true)
  private String workspaceId;

  private GetWorkspaceUserPlainArgs() {}

  private GetWorkspaceUserPlainArgs(GetWorkspaceUserPlainArgs $) {
    this.userId = $.userId;
    this.userName = $.userName;
    this.workspaceId = $.workspaceId;
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
  public static Builder builder(GetWorkspaceUserPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceUserPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceUserPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceUserPlainArgs defaults) {
      $ = new GetWorkspaceUserPlainArgs(Objects.requireNonNull(defaults));
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
    public GetWorkspaceUserPlainArgs build() {
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceUserPlainArgs", "workspaceId");
      }
      return $;
    }
  }
}
