// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A service that you can activate. */
@CustomType
public final class GetProductsService {
  private @Nullable Boolean isOpen;
  private @Nullable String openUrl;
  private @Nullable String serviceCode;

  private GetProductsService() {}

  /**
   * Whether the service is active.
   *
   * @return the value, or nothing
   */
  public Optional<Boolean> isOpen() {
    return Optional.ofNullable(this.isOpen);
  }

  /**
   * Address at which you can activate the service.
   *
   * @return the value, or nothing
   */
  public Optional<String> openUrl() {
    return Optional.ofNullable(this.openUrl);
  }

  /**
   * Code of the service.
   *
   * @return the value, or nothing
   */
  public Optional<String> serviceCode() {
    return Optional.ofNullable(this.serviceCode);
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
  public static Builder builder(GetProductsService defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable Boolean isOpen;
    private @Nullable String openUrl;
    private @Nullable String serviceCode;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetProductsService defaults) {
      Objects.requireNonNull(defaults);
      this.isOpen = defaults.isOpen;
      this.openUrl = defaults.openUrl;
      this.serviceCode = defaults.serviceCode;
    }

    /**
     * Whether the service is active.
     *
     * @param isOpen the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder isOpen(@Nullable Boolean isOpen) {
      this.isOpen = isOpen;
      return this;
    }

    /**
     * Address at which you can activate the service.
     *
     * @param openUrl the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder openUrl(@Nullable String openUrl) {
      this.openUrl = openUrl;
      return this;
    }

    /**
     * Code of the service.
     *
     * @param serviceCode the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder serviceCode(@Nullable String serviceCode) {
      this.serviceCode = serviceCode;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetProductsService build() {
      GetProductsService built = new GetProductsService();
      built.isOpen = isOpen;
      built.openUrl = openUrl;
      built.serviceCode = serviceCode;
      return built;
    }
  }
}
