// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.InvokeArgs;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceUser}. */
public final class GetWorkspaceUserArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceUserArgs Empty = new GetWorkspaceUserArgs();

  @Import(name = "userId")
  private @Nullable Output<String> userId;

  @Import(name = "userName")
  private @Nullable Output<String> userName;

  @Import(name = "workspaceId", required = true)
  private Output<String> workspaceId;

  private GetWorkspaceUserArgs() {}

  private GetWorkspaceUserArgs(GetWorkspaceUserArgs $) {
    this.userId = $.userId;
    this.userName = $.userName;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Return only the user with this ID, which is a number.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Return only the user with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> userName() {
    return Optional.ofNullable(this.userName);
  }

  /**
   * Return the users for this workspace.
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
  public static Builder builder(GetWorkspaceUserArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceUserArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceUserArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceUserArgs defaults) {
      $ = new GetWorkspaceUserArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only the user with this ID, which is a number.
     *
     * @param userId the value, perhaps not known yet
     * @return this builder
     */
    public Builder userId(@Nullable Output<String> userId) {
      $.userId = userId;
      return this;
    }

    /**
     * Return only the user with this ID, which is a number.
     *
     * @param userId the value
     * @return this builder
     */
    public Builder userId(String userId) {
      return userId(Output.of(userId));
    }

    /**
     * Return only the user with this name.
     *
     * @param userName the value, perhaps not known yet
     * @return this builder
     */
    public Builder userName(@Nullable Output<String> userName) {
      $.userName = userName;
      return this;
    }

    /**
     * Return only the user with this name.
     *
     * @param userName the value
     * @return this builder
     */
    public Builder userName(String userName) {
      return userName(Output.of(userName));
    }

    /**
     * Return the users for this workspace.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Return the users for this workspace.
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
    public GetWorkspaceUserArgs build() {
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceUserArgs", "workspaceId");
      }
      return $;
    }
  }
}
