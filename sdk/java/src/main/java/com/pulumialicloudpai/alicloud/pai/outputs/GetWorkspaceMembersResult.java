// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;

/** What {@code getWorkspaceMembers} answers. */
@CustomType
public final class GetWorkspaceMembersResult {
  private List<String> ids;
  private List<GetWorkspaceMembersMember> members;
  private List<String> names;

  private GetWorkspaceMembersResult() {}

  /**
   * The ids, in the order of the list; those of resources are the ones that {@code pulumi import}
   * takes.
   *
   * @return the value
   */
  public List<String> ids() {
    return this.ids;
  }

  /**
   * What was found, the oldest first. It has what the caller may see: an empty list does not prove
   * that there is nothing.
   *
   * @return the value
   */
  public List<GetWorkspaceMembersMember> members() {
    return this.members;
  }

  /**
   * The names, in the order of the list; the id where there is no name.
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
     * The ids, in the order of the list; those of resources are the ones that {@code pulumi import}
     * takes.
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
     * The ids, in the order of the list; those of resources are the ones that {@code pulumi import}
     * takes.
     *
     * @param ids the elements
     * @return this builder
     */
    public Builder ids(String... ids) {
      return ids(List.of(ids));
    }

    /**
     * What was found, the oldest first. It has what the caller may see: an empty list does not
     * prove that there is nothing.
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
     * What was found, the oldest first. It has what the caller may see: an empty list does not
     * prove that there is nothing.
     *
     * @param members the elements
     * @return this builder
     */
    public Builder members(GetWorkspaceMembersMember... members) {
      return members(List.of(members));
    }

    /**
     * The names, in the order of the list; the id where there is no name.
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
     * The names, in the order of the list; the id where there is no name.
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
