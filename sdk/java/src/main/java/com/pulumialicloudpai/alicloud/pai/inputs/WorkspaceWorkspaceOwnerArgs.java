// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Account that owns a workspace. */
public final class WorkspaceWorkspaceOwnerArgs extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceWorkspaceOwnerArgs Empty = new WorkspaceWorkspaceOwnerArgs();

  @Import(name = "displayName")
  private @Nullable Output<String> displayName;

  @Import(name = "userId")
  private @Nullable Output<String> userId;

  @Import(name = "userKp")
  private @Nullable Output<String> userKp;

  @Import(name = "userName")
  private @Nullable Output<String> userName;

  private WorkspaceWorkspaceOwnerArgs() {}

  private WorkspaceWorkspaceOwnerArgs(WorkspaceWorkspaceOwnerArgs $) {
    this.displayName = $.displayName;
    this.userId = $.userId;
    this.userKp = $.userKp;
    this.userName = $.userName;
  }

  /**
   * Name of the owner as shown in the console.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> displayName() {
    return Optional.ofNullable(this.displayName);
  }

  /**
   * ID of the owner's account or RAM user.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * ID of the owner in DataWorks.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> userKp() {
    return Optional.ofNullable(this.userKp);
  }

  /**
   * Login name of the owner.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> userName() {
    return Optional.ofNullable(this.userName);
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
  public static Builder builder(WorkspaceWorkspaceOwnerArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceWorkspaceOwnerArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceWorkspaceOwnerArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceWorkspaceOwnerArgs defaults) {
      $ = new WorkspaceWorkspaceOwnerArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Name of the owner as shown in the console.
     *
     * @param displayName the value, perhaps not known yet
     * @return this builder
     */
    public Builder displayName(@Nullable Output<String> displayName) {
      $.displayName = displayName;
      return this;
    }

    /**
     * Name of the owner as shown in the console.
     *
     * @param displayName the value
     * @return this builder
     */
    public Builder displayName(String displayName) {
      return displayName(Output.of(displayName));
    }

    /**
     * ID of the owner's account or RAM user.
     *
     * @param userId the value, perhaps not known yet
     * @return this builder
     */
    public Builder userId(@Nullable Output<String> userId) {
      $.userId = userId;
      return this;
    }

    /**
     * ID of the owner's account or RAM user.
     *
     * @param userId the value
     * @return this builder
     */
    public Builder userId(String userId) {
      return userId(Output.of(userId));
    }

    /**
     * ID of the owner in DataWorks.
     *
     * @param userKp the value, perhaps not known yet
     * @return this builder
     */
    public Builder userKp(@Nullable Output<String> userKp) {
      $.userKp = userKp;
      return this;
    }

    /**
     * ID of the owner in DataWorks.
     *
     * @param userKp the value
     * @return this builder
     */
    public Builder userKp(String userKp) {
      return userKp(Output.of(userKp));
    }

    /**
     * Login name of the owner.
     *
     * @param userName the value, perhaps not known yet
     * @return this builder
     */
    public Builder userName(@Nullable Output<String> userName) {
      $.userName = userName;
      return this;
    }

    /**
     * Login name of the owner.
     *
     * @param userName the value
     * @return this builder
     */
    public Builder userName(String userName) {
      return userName(Output.of(userName));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public WorkspaceWorkspaceOwnerArgs build() {
      return $;
    }
  }
}
