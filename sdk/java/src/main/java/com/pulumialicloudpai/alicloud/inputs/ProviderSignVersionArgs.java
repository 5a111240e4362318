// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Signature versions by service. */
public final class ProviderSignVersionArgs extends ResourceArgs {
  /** Says nothing. */
  public static final ProviderSignVersionArgs Empty = new ProviderSignVersionArgs();

  @Import(name = "oss")
  private @Nullable Output<String> oss;

  @Import(name = "sls")
  private @Nullable Output<String> sls;

  private ProviderSignVersionArgs() {}

  private ProviderSignVersionArgs(ProviderSignVersionArgs $) {
    this.oss = $.oss;
    this.sls = $.sls;
  }

  /**
   * Signature version for Object Storage Service. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> oss() {
    return Optional.ofNullable(this.oss);
  }

  /**
   * Signature version for Log Service. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sls() {
    return Optional.ofNullable(this.sls);
  }

  /**
   * Starts with nothing given.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with what others give.
   *
   * @param defaults where to start
   * @return a builder
   */
  public static Builder builder(ProviderSignVersionArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private ProviderSignVersionArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new ProviderSignVersionArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(ProviderSignVersionArgs defaults) {
      $ = new ProviderSignVersionArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Signature version for Object Storage Service. PAI does not use it.
     *
     * @param oss the value, perhaps not known yet
     * @return this builder
     */
    public Builder oss(@Nullable Output<String> oss) {
      $.oss = oss;
      return this;
    }

    /**
     * Signature version for Object Storage Service. PAI does not use it.
     *
     * @param oss the value
     * @return this builder
     */
    public Builder oss(String oss) {
      return oss(Output.of(oss));
    }

    /**
     * Signature version for Log Service. PAI does not use it.
     *
     * @param sls the value, perhaps not known yet
     * @return this builder
     */
    public Builder sls(@Nullable Output<String> sls) {
      $.sls = sls;
      return this;
    }

    /**
     * Signature version for Log Service. PAI does not use it.
     *
     * @param sls the value
     * @return this builder
     */
    public Builder sls(String sls) {
      return sls(Output.of(sls));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public ProviderSignVersionArgs build() {
      return $;
    }
  }
}
