// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** The database instance that a connection leads to. */
@CustomType
public final class GetConnectionsResourceMeta {
  private @Nullable String extra;
  private @Nullable String instanceId;
  private @Nullable String instanceName;

  private GetConnectionsResourceMeta() {}

  /**
   * More settings.
   *
   * @return the value, or nothing
   */
  public Optional<String> extra() {
    return Optional.ofNullable(this.extra);
  }

  /**
   * ID of the instance.
   *
   * @return the value, or nothing
   */
  public Optional<String> instanceId() {
    return Optional.ofNullable(this.instanceId);
  }

  /**
   * Name of the instance.
   *
   * @return the value, or nothing
   */
  public Optional<String> instanceName() {
    return Optional.ofNullable(this.instanceName);
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
  public static Builder builder(GetConnectionsResourceMeta defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String extra;
    private @Nullable String instanceId;
    private @Nullable String instanceName;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetConnectionsResourceMeta defaults) {
      Objects.requireNonNull(defaults);
      this.extra = defaults.extra;
      this.instanceId = defaults.instanceId;
      this.instanceName = defaults.instanceName;
    }

    /**
     * More settings.
     *
     * @param extra the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder extra(@Nullable String extra) {
      this.extra = extra;
      return this;
    }

    /**
     * ID of the instance.
     *
     * @param instanceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder instanceId(@Nullable String instanceId) {
      this.instanceId = instanceId;
      return this;
    }

    /**
     * Name of the instance.
     *
     * @param instanceName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder instanceName(@Nullable String instanceName) {
      this.instanceName = instanceName;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetConnectionsResourceMeta build() {
      GetConnectionsResourceMeta built = new GetConnectionsResourceMeta();
      built.extra = extra;
      built.instanceId = instanceId;
      built.instanceName = instanceName;
      return built;
    }
  }
}
