// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A step of the creation of a default workspace. */
@CustomType
public final class GetDefaultWorkspaceCondition {
  private @Nullable Integer code;
  private @Nullable String message;
  private @Nullable String type;

  private GetDefaultWorkspaceCondition() {}

  /**
   * Result of the step. 200 is success; any other number is a failure.
   *
   * @return the value, or nothing
   */
  public Optional<Integer> code() {
    return Optional.ofNullable(this.code);
  }

  /**
   * Why the step failed.
   *
   * @return the value, or nothing
   */
  public Optional<String> message() {
    return Optional.ofNullable(this.message);
  }

  /**
   * Name of the step: {@code CREATING}, {@code WORKSPACE_CREATED}, {@code MEMBERS_ADDED} or {@code
   * ENABLED}, which is the last step.
   *
   * @return the value, or nothing
   */
  public Optional<String> type() {
    return Optional.ofNullable(this.type);
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
  public static Builder builder(GetDefaultWorkspaceCondition defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable Integer code;
    private @Nullable String message;
    private @Nullable String type;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetDefaultWorkspaceCondition defaults) {
      Objects.requireNonNull(defaults);
      this.code = defaults.code;
      this.message = defaults.message;
      this.type = defaults.type;
    }

    /**
     * Result of the step. 200 is success; any other number is a failure.
     *
     * @param code the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder code(@Nullable Integer code) {
      this.code = code;
      return this;
    }

    /**
     * Why the step failed.
     *
     * @param message the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /**
     * Name of the step: {@code CREATING}, {@code WORKSPACE_CREATED}, {@code MEMBERS_ADDED} or
     * {@code ENABLED}, which is the last step.
     *
     * @param type the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder type(@Nullable String type) {
      this.type = type;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetDefaultWorkspaceCondition build() {
      GetDefaultWorkspaceCondition built = new GetDefaultWorkspaceCondition();
      built.code = code;
      built.message = message;
      built.type = type;
      return built;
    }
  }
}
