// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.config.inputs;

import com.pulumi.core.annotations.CustomType;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Signature versions by service. */
@CustomType
public final class SignVersion {
  private @Nullable String oss;
  private @Nullable String sls;

  private SignVersion() {}

  /**
   * Signature version for Object Storage Service. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> oss() {
    return Optional.ofNullable(this.oss);
  }

  /**
   * Signature version for Log Service. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> sls() {
    return Optional.ofNullable(this.sls);
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
  public static Builder builder(SignVersion defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String oss;
    private @Nullable String sls;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(SignVersion defaults) {
      Objects.requireNonNull(defaults);
      this.oss = defaults.oss;
      this.sls = defaults.sls;
    }

    /**
     * Signature version for Object Storage Service. PAI does not use it.
     *
     * @param oss the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder oss(@Nullable String oss) {
      this.oss = oss;
      return this;
    }

    /**
     * Signature version for Log Service. PAI does not use it.
     *
     * @param sls the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder sls(@Nullable String sls) {
      this.sls = sls;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public SignVersion build() {
      SignVersion built = new SignVersion();
      built.oss = oss;
      built.sls = sls;
      return built;
    }
  }
}
