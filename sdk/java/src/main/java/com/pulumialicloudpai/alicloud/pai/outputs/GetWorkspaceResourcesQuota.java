// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A quota that a computing resource is made of. */
@CustomType
public final class GetWorkspaceResourcesQuota {
  private @Nullable String cardType;
  private @Nullable String displayName;
  private @Nullable String id;
  private @Nullable String mode;
  private @Nullable String name;
  private @Nullable String productCode;
  private @Nullable String quotaType;
  private @Nullable List<GetWorkspaceResourcesQuotaSpec> specs;

  private GetWorkspaceResourcesQuota() {}

  /**
   * Kind of card: {@code CPU} or {@code GPU}.
   *
   * @return the value, or nothing
   */
  public Optional<String> cardType() {
    return Optional.ofNullable(this.cardType);
  }

  /**
   * Name of the quota as shown in the console.
   *
   * @return the value, or nothing
   */
  public Optional<String> displayName() {
    return Optional.ofNullable(this.displayName);
  }

  /**
   * ID of the quota.
   *
   * @return the value, or nothing
   */
  public Optional<String> id() {
    return Optional.ofNullable(this.id);
  }

  /**
   * How the quota is billed: {@code isolate} (subscription) or {@code share} (pay as you go).
   *
   * @return the value, or nothing
   */
  public Optional<String> mode() {
    return Optional.ofNullable(this.mode);
  }

  /**
   * Name of the quota.
   *
   * @return the value, or nothing
   */
  public Optional<String> name() {
    return Optional.ofNullable(this.name);
  }

  /**
   * Product of the quota, for example {@code PAI_isolate} or {@code MaxCompute_share}.
   *
   * @return the value, or nothing
   */
  public Optional<String> productCode() {
    return Optional.ofNullable(this.productCode);
  }

  /**
   * Kind of quota: {@code PAI}, {@code MaxCompute} or {@code DLC}.
   *
   * @return the value, or nothing
   */
  public Optional<String> quotaType() {
    return Optional.ofNullable(this.quotaType);
  }

  /**
   * Amounts of the quota, by kind.
   *
   * @return the value, empty when there is none
   */
  public List<GetWorkspaceResourcesQuotaSpec> specs() {
    return this.specs == null ? List.of() : this.specs;
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
  public static Builder builder(GetWorkspaceResourcesQuota defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String cardType;
    private @Nullable String displayName;
    private @Nullable String id;
    private @Nullable String mode;
    private @Nullable String name;
    private @Nullable String productCode;
    private @Nullable String quotaType;
    private @Nullable List<GetWorkspaceResourcesQuotaSpec> specs;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceResourcesQuota defaults) {
      Objects.requireNonNull(defaults);
      this.cardType = defaults.cardType;
      this.displayName = defaults.displayName;
      this.id = defaults.id;
      this.mode = defaults.mode;
      this.name = defaults.name;
      this.productCode = defaults.productCode;
      this.quotaType = defaults.quotaType;
      this.specs = defaults.specs;
    }

    /**
     * Kind of card: {@code CPU} or {@code GPU}.
     *
     * @param cardType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cardType(@Nullable String cardType) {
      this.cardType = cardType;
      return this;
    }

    /**
     * Name of the quota as shown in the console.
     *
     * @param displayName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder displayName(@Nullable String displayName) {
      this.displayName = displayName;
      return this;
    }

    /**
     * ID of the quota.
     *
     * @param id the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /**
     * How the quota is billed: {@code isolate} (subscription) or {@code share} (pay as you go).
     *
     * @param mode the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder mode(@Nullable String mode) {
      this.mode = mode;
      return this;
    }

    /**
     * Name of the quota.
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
     * Product of the quota, for example {@code PAI_isolate} or {@code MaxCompute_share}.
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
     * Kind of quota: {@code PAI}, {@code MaxCompute} or {@code DLC}.
     *
     * @param quotaType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder quotaType(@Nullable String quotaType) {
      this.quotaType = quotaType;
      return this;
    }

    /**
     * Amounts of the quota, by kind.
     *
     * @param specs the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder specs(@Nullable List<GetWorkspaceResourcesQuotaSpec> specs) {
      this.specs = specs;
      return this;
    }

    /**
     * Amounts of the quota, by kind.
     *
     * @param specs the elements
     * @return this builder
     */
    public Builder specs(GetWorkspaceResourcesQuotaSpec... specs) {
      return specs(List.of(specs));
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceResourcesQuota build() {
      GetWorkspaceResourcesQuota built = new GetWorkspaceResourcesQuota();
      built.cardType = cardType;
      built.displayName = displayName;
      built.id = id;
      built.mode = mode;
      built.name = name;
      built.productCode = productCode;
      built.quotaType = quotaType;
      built.specs = specs;
      return built;
    }
  }
}
