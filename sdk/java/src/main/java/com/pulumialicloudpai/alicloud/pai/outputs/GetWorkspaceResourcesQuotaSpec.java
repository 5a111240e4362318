// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Amount of one kind in a quota. */
@CustomType
public final class GetWorkspaceResourcesQuotaSpec {
  private @Nullable String name;
  private @Nullable String value;

  private GetWorkspaceResourcesQuotaSpec() {}

  /**
   * Name of the kind.
   *
   * @return the value, or nothing
   */
  public Optional<String> name() {
    return Optional.ofNullable(this.name);
  }

  /**
   * Amount of the kind.
   *
   * @return the value, or nothing
   */
  public Optional<String> value() {
    return Optional.ofNullable(this.value);
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
  public static Builder builder(GetWorkspaceResourcesQuotaSpec defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String value;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceResourcesQuotaSpec defaults) {
      Objects.requireNonNull(defaults);
      this.name = defaults.name;
      this.value = defaults.value;
    }

    /**
     * Name of the kind.
     *
     * @param name the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * Amount of the kind.
     *
     * @param value the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder value(@Nullable String value) {
      this.value = value;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceResourcesQuotaSpec build() {
      GetWorkspaceResourcesQuotaSpec built = new GetWorkspaceResourcesQuotaSpec();
      built.name = name;
      built.value = value;
      return built;
    }
  }
}
