// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A product that you can buy. */
@CustomType
public final class GetProductsProduct {
  private @Nullable Boolean hasPermissionToPurchase;
  private @Nullable Boolean isPurchased;
  private @Nullable String productCode;
  private @Nullable String productId;
  private @Nullable String purchaseUrl;

  private GetProductsProduct() {}

  /**
   * Whether you may buy the product.
   *
   * @return the value, or nothing
   */
  public Optional<Boolean> hasPermissionToPurchase() {
    return Optional.ofNullable(this.hasPermissionToPurchase);
  }

  /**
   * Whether the account has bought the product.
   *
   * @return the value, or nothing
   */
  public Optional<Boolean> isPurchased() {
    return Optional.ofNullable(this.isPurchased);
  }

  /**
   * Code of the product, for example {@code PAI_share} or {@code MaxCompute_isolate}.
   *
   * @return the value, or nothing
   */
  public Optional<String> productCode() {
    return Optional.ofNullable(this.productCode);
  }

  /**
   * ID of the product.
   *
   * @return the value, or nothing
   */
  public Optional<String> productId() {
    return Optional.ofNullable(this.productId);
  }

  /**
   * Address at which you can buy the product.
   *
   * @return the value, or nothing
   */
  public Optional<String> purchaseUrl() {
    return Optional.ofNullable(this.purchaseUrl);
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
  public static Builder builder(GetProductsProduct defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable Boolean hasPermissionToPurchase;
    private @Nullable Boolean isPurchased;
    private @Nullable String productCode;
    private @Nullable String productId;
    private @Nullable String purchaseUrl;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetProductsProduct defaults) {
      Objects.requireNonNull(defaults);
      this.hasPermissionToPurchase = defaults.hasPermissionToPurchase;
      this.isPurchased = defaults.isPurchased;
      this.productCode = defaults.productCode;
      this.productId = defaults.productId;
      this.purchaseUrl = defaults.purchaseUrl;
    }

    /**
     * Whether you may buy the product.
     *
     * @param hasPermissionToPurchase the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder hasPermissionToPurchase(@Nullable Boolean hasPermissionToPurchase) {
      this.hasPermissionToPurchase = hasPermissionToPurchase;
      return this;
    }

    /**
     * Whether the account has bought the product.
     *
     * @param isPurchased the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder isPurchased(@Nullable Boolean isPurchased) {
      this.isPurchased = isPurchased;
      return this;
    }

    /**
     * Code of the product, for example {@code PAI_share} or {@code MaxCompute_isolate}.
     *
     * @param productCode the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder productCode(@Nullable String productCode) {
      this.productCode = productCode;
      return this;
    }

    /**
     * ID of the product.
     *
     * @param productId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder productId(@Nullable String productId) {
      this.productId = productId;
      return this;
    }

    /**
     * Address at which you can buy the product.
     *
     * @param purchaseUrl the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder purchaseUrl(@Nullable String purchaseUrl) {
      this.purchaseUrl = purchaseUrl;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetProductsProduct build() {
      GetProductsProduct built = new GetProductsProduct();
      built.hasPermissionToPurchase = hasPermissionToPurchase;
      built.isPurchased = isPurchased;
      built.productCode = productCode;
      built.productId = productId;
      built.purchaseUrl = purchaseUrl;
      return built;
    }
  }
}
