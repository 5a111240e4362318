// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Account that owns a workspace. */
@CustomType
public final class GetWorkspaceWorkspaceOwner {
  private @Nullable String displayName;
  private @Nullable String userId;
  private @Nullable String userKp;
  private @Nullable String userName;

  private GetWorkspaceWorkspaceOwner() {}

  /**
   * Name of the owner as shown in the console.
   *
   * @return the value, or nothing
   */
  public Optional<String> displayName() {
    return Optional.ofNullable(this.displayName);
  }

  /**
   * ID of the owner's account or RAM user.
   *
   * @return the value, or nothing
   */
  public Optional<String> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * ID of the owner in DataWorks.
   *
   * @return the value, or nothing
   */
  public Optional<String> userKp() {
    return Optional.ofNullable(this.userKp);
  }

  /**
   * Login name of the owner.
   *
   * @return the value, or nothing
   */
  public Optional<String> userName() {
    return Optional.ofNullable(this.userName);
  }

  /**
   * Starts with nothing known.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with what another value holds.
   *
   * @param defaults where to start
   * @return a builder
   */
  public static Builder builder(GetWorkspaceWorkspaceOwner defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String displayName;
    private @Nullable String userId;
    private @Nullable String userKp;
    private @Nullable String userName;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceWorkspaceOwner defaults) {
      Objects.requireNonNull(defaults);
      this.displayName = defaults.displayName;
      this.userId = defaults.userId;
      this.userKp = defaults.userKp;
      this.userName = defaults.userName;
    }

    /**
     * Name of the owner as shown in the console.
     *
     * @param displayName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder displayName(@Nullable String displayName) {
      this.displayName = displayName;
      return this;
    }

    /**
     * ID of the owner's account or RAM user.
     *
     * @param userId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /**
     * ID of the owner in DataWorks.
     *
     * @param userKp the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder userKp(@Nullable String userKp) {
      this.userKp = userKp;
      return this;
    }

    /**
     * Login name of the owner.
     *
     * @param userName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder userName(@Nullable String userName) {
      this.userName = userName;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceWorkspaceOwner build() {
      GetWorkspaceWorkspaceOwner built = new GetWorkspaceWorkspaceOwner();
      built.displayName = displayName;
      built.userId = userId;
      built.userKp = userKp;
      built.userName = userName;
      return built;
    }
  }
}
