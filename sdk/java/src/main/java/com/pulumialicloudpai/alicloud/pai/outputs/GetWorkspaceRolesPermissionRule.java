// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Objects that a permission applies to. */
@CustomType
public final class GetWorkspaceRolesPermissionRule {
  private @Nullable String accessibility;
  private @Nullable String entityAccessType;

  private GetWorkspaceRolesPermissionRule() {}

  /**
   * Visibility of the objects: {@code PUBLIC}, {@code PRIVATE} or {@code ANY}.
   *
   * @return the value, or nothing
   */
  public Optional<String> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Owner of private objects: {@code CREATOR} (only your own objects) or {@code ANY}.
   *
   * @return the value, or nothing
   */
  public Optional<String> entityAccessType() {
    return Optional.ofNullable(this.entityAccessType);
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
  public static Builder builder(GetWorkspaceRolesPermissionRule defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String accessibility;
    private @Nullable String entityAccessType;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceRolesPermissionRule defaults) {
      Objects.requireNonNull(defaults);
      this.accessibility = defaults.accessibility;
      this.entityAccessType = defaults.entityAccessType;
    }

    /**
     * Visibility of the objects: {@code PUBLIC}, {@code PRIVATE} or {@code ANY}.
     *
     * @param accessibility the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder accessibility(@Nullable String accessibility) {
      this.accessibility = accessibility;
      return this;
    }

    /**
     * Owner of private objects: {@code CREATOR} (only your own objects) or {@code ANY}.
     *
     * @param entityAccessType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder entityAccessType(@Nullable String entityAccessType) {
      this.entityAccessType = entityAccessType;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceRolesPermissionRule build() {
      GetWorkspaceRolesPermissionRule built = new GetWorkspaceRolesPermissionRule();
      built.accessibility = accessibility;
      built.entityAccessType = entityAccessType;
      return built;
    }
  }
}
