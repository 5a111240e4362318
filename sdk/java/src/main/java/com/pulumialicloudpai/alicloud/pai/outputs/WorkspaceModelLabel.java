// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A label of a model: a key with a value. Use labels to group and find models. */
@CustomType
public final class WorkspaceModelLabel {
  private @Nullable String key;
  private @Nullable String value;

  private WorkspaceModelLabel() {}

  /**
   * Key of the label, at most 128 bytes, without {@code =} and {@code ,}. A model has each key only
   * once.
   *
   * @return the value, or nothing
   */
  public Optional<String> key() {
    return Optional.ofNullable(this.key);
  }

  /**
   * Value of the label, at most 128 bytes, without {@code =} and {@code ,}.
   *
   * @return the value, or nothing
   */
  public Optional<String> value() {
    return Optional.ofNullable(this.value);
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
  public static Builder builder(WorkspaceModelLabel defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String key;
    private @Nullable String value;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceModelLabel defaults) {
      Objects.requireNonNull(defaults);
      this.key = defaults.key;
      this.value = defaults.value;
    }

    /**
     * Key of the label, at most 128 bytes, without {@code =} and {@code ,}. A model has each key
     * only once.
     *
     * @param key the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder key(@Nullable String key) {
      this.key = key;
      return this;
    }

    /**
     * Value of the label, at most 128 bytes, without {@code =} and {@code ,}.
     *
     * @param value the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder value(@Nullable String value) {
      this.value = value;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public WorkspaceModelLabel build() {
      WorkspaceModelLabel built = new WorkspaceModelLabel();
      built.key = key;
      built.value = value;
      return built;
    }
  }
}
