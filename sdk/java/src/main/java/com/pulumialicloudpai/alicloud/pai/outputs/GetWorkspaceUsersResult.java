// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;

/** Result of {@code getWorkspaceUsers}. */
@CustomType
public final class GetWorkspaceUsersResult {
  private List<String> ids;
  private List<String> names;
  private List<GetWorkspaceUsersUser> users;

  private GetWorkspaceUsersResult() {}

  /**
   * The IDs, in the order of the list. You can use the ID of a resource with {@code pulumi import}.
   *
   * @return the value
   */
  public List<String> ids() {
    return this.ids;
  }

  /**
   * The names, in the order of the list. An object without a name has its ID here.
   *
   * @return the value
   */
  public List<String> names() {
    return this.names;
  }

  /**
   * The objects that were found, the oldest first. The list has only the objects that you may see.
   * An empty list does not prove that there are none.
   *
   * @return the value
   */
  public List<GetWorkspaceUsersUser> users() {
    return this.users;
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
  public static Builder builder(GetWorkspaceUsersResult defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private List<String> ids;
    private List<String> names;
    private List<GetWorkspaceUsersUser> users;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceUsersResult defaults) {
      Objects.requireNonNull(defaults);
      this.ids = defaults.ids;
      this.names = defaults.names;
      this.users = defaults.users;
    }

    /**
     * The IDs, in the order of the list. You can use the ID of a resource with {@code pulumi
     * import}.
     *
     * @param ids the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ids(List<String> ids) {
      if (ids == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceUsersResult", "ids");
      }
      this.ids = ids;
      return this;
    }

    /**
     * The IDs, in the order of the list. You can use the ID of a resource with {@code pulumi
     * import}.
     *
     * @param ids the elements
     * @return this builder
     */
    public Builder ids(String... ids) {
      return ids(List.of(ids));
    }

    /**
     * The names, in the order of the list. An object without a name has its ID here.
     *
     * @param names the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder names(List<String> names) {
      if (names == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceUsersResult", "names");
      }
      this.names = names;
      return this;
    }

    /**
     * The names, in the order of the list. An object without a name has its ID here.
     *
     * @param names the elements
     * @return this builder
     */
    public Builder names(String... names) {
      return names(List.of(names));
    }

    /**
     * The objects that were found, the oldest first. The list has only the objects that you may
     * see. An empty list does not prove that there are none.
     *
     * @param users the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder users(List<GetWorkspaceUsersUser> users) {
      if (users == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceUsersResult", "users");
      }
      this.users = users;
      return this;
    }

    /**
     * The objects that were found, the oldest first. The list has only the objects that you may
     * see. An empty list does not prove that there are none.
     *
     * @param users the elements
     * @return this builder
     */
    public Builder users(GetWorkspaceUsersUser... users) {
      return users(List.of(users));
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceUsersResult build() {
      GetWorkspaceUsersResult built = new GetWorkspaceUsersResult();
      built.ids = ids;
      built.names = names;
      built.users = users;
      return built;
    }
  }
}
