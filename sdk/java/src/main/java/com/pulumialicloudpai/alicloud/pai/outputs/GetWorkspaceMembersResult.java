// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;

/** Result of {@code getWorkspaceMembers}. */
@CustomType
public final class GetWorkspaceMembersResult {
  private List<String> ids;
  private List<GetWorkspaceMembersMember> members;
  private List<String> names;

  private GetWorkspaceMembersResult() {}

  /**
   * The IDs, in the order of the list. You can use the ID of a resource with {@code pulumi import}.
   *
   * @return the value
   */
  public List<String> ids() {
    return this.ids;
  }

  /**
   * The objects that were found, the oldest first. The list has only the objects that you may see.
   * An empty list does not prove that there are none.
   *
   * @return the value
   */
  public List<GetWorkspaceMembersMember> members() {
    return this.members;
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
  public static Builder builder(GetWorkspaceMembersResult defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private List<String> ids;
    private List<GetWorkspaceMembersMember> members;
    private List<String> names;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceMembersResult defaults) {
      Objects.requireNonNull(defaults);
      this.ids = defaults.ids;
      this.members = defaults.members;
      this.names = defaults.names;
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
        throw new MissingRequiredPropertyException("GetWorkspaceMembersResult", "ids");
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
     * The objects that were found, the oldest first. The list has only the objects that you may
     * see. An empty list does not prove that there are none.
     *
     * @param members the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder members(List<GetWorkspaceMembersMember> members) {
      if (members == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceMembersResult", "members");
      }
      this.members = members;
      return this;
    }

    /**
     * The objects that were found, the oldest first. The list has only the objects that you may
     * see. An empty list does not prove that there are none.
     *
     * @param members the elements
     * @return this builder
     */
    public Builder members(GetWorkspaceMembersMember... members) {
      return members(List.of(members));
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
        throw new MissingRequiredPropertyException("GetWorkspaceMembersResult", "names");
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
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceMembersResult build() {
      GetWorkspaceMembersResult built = new GetWorkspaceMembersResult();
      built.ids = ids;
      built.members = members;
      built.names = names;
      return built;
    }
  }
}
