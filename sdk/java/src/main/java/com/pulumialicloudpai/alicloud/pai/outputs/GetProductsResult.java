// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;

/** Result of {@code getProducts}. */
@CustomType
public final class GetProductsResult {
  private List<GetProductsProduct> products;
  private List<GetProductsService> services;

  private GetProductsResult() {}

  /**
   * Products that PAI needs.
   *
   * @return the value
   */
  public List<GetProductsProduct> products() {
    return this.products;
  }

  /**
   * Services that PAI needs.
   *
   * @return the value
   */
  public List<GetProductsService> services() {
    return this.services;
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
  public static Builder builder(GetProductsResult defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private List<GetProductsProduct> products;
    private List<GetProductsService> services;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetProductsResult defaults) {
      Objects.requireNonNull(defaults);
      this.products = defaults.products;
      this.services = defaults.services;
    }

    /**
     * Products that PAI needs.
     *
     * @param products the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder products(List<GetProductsProduct> products) {
      if (products == null) {
        throw new MissingRequiredPropertyException("GetProductsResult", "products");
      }
      this.products = products;
      return this;
    }

    /**
     * Products that PAI needs.
     *
     * @param products the elements
     * @return this builder
     */
    public Builder products(GetProductsProduct... products) {
      return products(List.of(products));
    }

    /**
     * Services that PAI needs.
     *
     * @param services the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder services(List<GetProductsService> services) {
      if (services == null) {
        throw new MissingRequiredPropertyException("GetProductsResult", "services");
      }
      this.services = services;
      return this;
    }

    /**
     * Services that PAI needs.
     *
     * @param services the elements
     * @return this builder
     */
    public Builder services(GetProductsService... services) {
      return services(List.of(services));
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetProductsResult build() {
      GetProductsResult built = new GetProductsResult();
      built.products = products;
      built.services = services;
      return built;
    }
  }
}
