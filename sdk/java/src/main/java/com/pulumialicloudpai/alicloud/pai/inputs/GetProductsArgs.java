// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getProducts}. */
public final class GetProductsArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetProductsArgs Empty = new GetProductsArgs();

  @Import(name = "productCodes")
  private @Nullable Output<List<String>> productCodes;

  @Import(name = "serviceCodes")
  private @Nullable Output<List<String>> serviceCodes;

  private GetProductsArgs() {}

  private GetProductsArgs(GetProductsArgs $) {
    this.productCodes = $.productCodes;
    this.serviceCodes = $.serviceCodes;
  }

  /**
   * Return only products with these codes, for example {@code PAI_share}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> productCodes() {
    return Optional.ofNullable(this.productCodes);
  }

  /**
   * Return only services with these codes.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> serviceCodes() {
    return Optional.ofNullable(this.serviceCodes);
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
  public static Builder builder(GetProductsArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetProductsArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetProductsArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetProductsArgs defaults) {
      $ = new GetProductsArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only products with these codes, for example {@code PAI_share}.
     *
     * @param productCodes the value, perhaps not known yet
     * @return this builder
     */
    public Builder productCodes(@Nullable Output<List<String>> productCodes) {
      $.productCodes = productCodes;
      return this;
    }

    /**
     * Return only products with these codes, for example {@code PAI_share}.
     *
     * @param productCodes the value
     * @return this builder
     */
    public Builder productCodes(List<String> productCodes) {
      return productCodes(Output.of(productCodes));
    }

    /**
     * Return only products with these codes, for example {@code PAI_share}.
     *
     * @param productCodes the elements
     * @return this builder
     */
    public Builder productCodes(String... productCodes) {
      return productCodes(List.of(productCodes));
    }

    /**
     * Return only services with these codes.
     *
     * @param serviceCodes the value, perhaps not known yet
     * @return this builder
     */
    public Builder serviceCodes(@Nullable Output<List<String>> serviceCodes) {
      $.serviceCodes = serviceCodes;
      return this;
    }

    /**
     * Return only services with these codes.
     *
     * @param serviceCodes the value
     * @return this builder
     */
    public Builder serviceCodes(List<String> serviceCodes) {
      return serviceCodes(Output.of(serviceCodes));
    }

    /**
     * Return only services with these codes.
     *
     * @param serviceCodes the elements
     * @return this builder
     */
    public Builder serviceCodes(String... serviceCodes) {
      return serviceCodes(List.of(serviceCodes));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public GetProductsArgs build() {
      return $;
    }
  }
}
