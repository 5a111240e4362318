// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A model that you can reach through a connection. */
@CustomType
public final class GetConnectionsModel {
  private @Nullable String displayName;
  private @Nullable String model;
  private @Nullable String modelType;
  private @Nullable Boolean toolCall;

  private GetConnectionsModel() {}

  /**
   * Name of the model as shown in the console.
   *
   * @return the value, or nothing
   */
  public Optional<String> displayName() {
    return Optional.ofNullable(this.displayName);
  }

  /**
   * Name to call the model by.
   *
   * @return the value, or nothing
   */
  public Optional<String> model() {
    return Optional.ofNullable(this.model);
  }

  /**
   * Kind of model: {@code LLM}, {@code Embedding} or {@code ReRank}.
   *
   * @return the value, or nothing
   */
  public Optional<String> modelType() {
    return Optional.ofNullable(this.modelType);
  }

  /**
   * Whether the model can call tools.
   *
   * @return the value, or nothing
   */
  public Optional<Boolean> toolCall() {
    return Optional.ofNullable(this.toolCall);
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
  public static Builder builder(GetConnectionsModel defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String displayName;
    private @Nullable String model;
    private @Nullable String modelType;
    private @Nullable Boolean toolCall;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetConnectionsModel defaults) {
      Objects.requireNonNull(defaults);
      this.displayName = defaults.displayName;
      this.model = defaults.model;
      this.modelType = defaults.modelType;
      this.toolCall = defaults.toolCall;
    }

    /**
     * Name of the model as shown in the console.
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
     * Name to call the model by.
     *
     * @param model the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder model(@Nullable String model) {
      this.model = model;
      return this;
    }

    /**
     * Kind of model: {@code LLM}, {@code Embedding} or {@code ReRank}.
     *
     * @param modelType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder modelType(@Nullable String modelType) {
      this.modelType = modelType;
      return this;
    }

    /**
     * Whether the model can call tools.
     *
     * @param toolCall the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder toolCall(@Nullable Boolean toolCall) {
      this.toolCall = toolCall;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetConnectionsModel build() {
      GetConnectionsModel built = new GetConnectionsModel();
      built.displayName = displayName;
      built.model = model;
      built.modelType = modelType;
      built.toolCall = toolCall;
      return built;
    }
  }
}
