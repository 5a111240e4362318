// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;

/** Result of {@code getWorkspaceRoles}. */
@CustomType
public final class GetWorkspaceRolesResult {
  private List<String> ids;
  private List<String> names;
  private List<GetWorkspaceRolesRole> roles;

  private GetWorkspaceRolesResult() {}

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
  public List<GetWorkspaceRolesRole> roles() {
    return this.roles;
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
  public static Builder builder(GetWorkspaceRolesResult defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private List<String> ids;
    private List<String> names;
    private List<GetWorkspaceRolesRole> roles;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceRolesResult defaults) {
      Objects.requireNonNull(defaults);
      this.ids = defaults.ids;
      this.names = defaults.names;
      this.roles = defaults.roles;
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
        throw new MissingRequiredPropertyException("GetWorkspaceRolesResult", "ids");
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
        throw new MissingRequiredPropertyException("GetWorkspaceRolesResult", "names");
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
     * @param roles the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder roles(List<GetWorkspaceRolesRole> roles) {
      if (roles == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceRolesResult", "roles");
      }
      this.roles = roles;
      return this;
    }

    /**
     * The objects that were found, the oldest first. The list has only the objects that you may
     * see. An empty list does not prove that there are none.
     *
     * @param roles the elements
     * @return this builder
     */
    public Builder roles(GetWorkspaceRolesRole... roles) {
      return roles(List.of(roles));
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceRolesResult build() {
      GetWorkspaceRolesResult built = new GetWorkspaceRolesResult();
      built.ids = ids;
      built.names = names;
      built.roles = roles;
      return built;
    }
  }
}
