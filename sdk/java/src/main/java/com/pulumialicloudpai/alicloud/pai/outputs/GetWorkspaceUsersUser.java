// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A user who can become a member of a workspace. */
@CustomType
public final class GetWorkspaceUsersUser {
  private String id;
  private @Nullable String userId;
  private @Nullable String userName;
  private String workspaceId;

  private GetWorkspaceUsersUser() {}

  /**
   * ID of the object. You can use the ID of a resource with {@code pulumi import}.
   *
   * @return the value
   */
  public String id() {
    return this.id;
  }

  /**
   * ID of the account or RAM user. Use it as {@code userId} of a {@code WorkspaceMember}.
   *
   * @return the value, or nothing
   */
  public Optional<String> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Name of the user.
   *
   * @return the value, or nothing
   */
  public Optional<String> userName() {
    return Optional.ofNullable(this.userName);
  }

  /**
   * Workspace that the user can become a member of.
   *
   * @return the value
   */
  public String workspaceId() {
    return this.workspaceId;
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
  public static Builder builder(GetWorkspaceUsersUser defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private String id;
    private @Nullable String userId;
    private @Nullable String userName;
    private String workspaceId;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceUsersUser defaults) {
      Objects.requireNonNull(defaults);
      this.id = defaults.id;
      this.userId = defaults.userId;
      this.userName = defaults.userName;
      this.workspaceId = defaults.workspaceId;
    }

    /**
     * ID of the object. You can use the ID of a resource with {@code pulumi import}.
     *
     * @param id the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder id(String id) {
      if (id == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceUsersUser", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * ID of the account or RAM user. Use it as {@code userId} of a {@code WorkspaceMember}.
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
     * Name of the user.
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
     * Workspace that the user can become a member of.
     *
     * @param workspaceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder workspaceId(String workspaceId) {
      if (workspaceId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceUsersUser", "workspaceId");
      }
      this.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceUsersUser build() {
      GetWorkspaceUsersUser built = new GetWorkspaceUsersUser();
      built.id = id;
      built.userId = userId;
      built.userName = userName;
      built.workspaceId = workspaceId;
      return built;
    }
  }
}
