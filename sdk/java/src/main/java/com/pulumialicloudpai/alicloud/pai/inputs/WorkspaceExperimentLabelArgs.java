// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A label of an experiment: a key with a value. Use labels to group and find experiments. */
public final class WorkspaceExperimentLabelArgs extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceExperimentLabelArgs Empty = new WorkspaceExperimentLabelArgs();

  @Import(name = "key")
  private @Nullable Output<String> key;

  @Import(name = "value")
  private @Nullable Output<String> value;

  private WorkspaceExperimentLabelArgs() {}

  private WorkspaceExperimentLabelArgs(WorkspaceExperimentLabelArgs $) {
    this.key = $.key;
    this.value = $.value;
  }

  /**
   * Key of the label, at most 128 bytes, without {@code =} and {@code ,}. A experiment has each key
   * only once.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> key() {
    return Optional.ofNullable(this.key);
  }

  /**
   * Value of the label, at most 128 bytes, without {@code =} and {@code ,}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> value() {
    return Optional.ofNullable(this.value);
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
  public static Builder builder(WorkspaceExperimentLabelArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceExperimentLabelArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceExperimentLabelArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceExperimentLabelArgs defaults) {
      $ = new WorkspaceExperimentLabelArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Key of the label, at most 128 bytes, without {@code =} and {@code ,}. A experiment has each
     * key only once.
     *
     * @param key the value, perhaps not known yet
     * @return this builder
     */
    public Builder key(@Nullable Output<String> key) {
      $.key = key;
      return this;
    }

    /**
     * Key of the label, at most 128 bytes, without {@code =} and {@code ,}. A experiment has each
     * key only once.
     *
     * @param key the value
     * @return this builder
     */
    public Builder key(String key) {
      return key(Output.of(key));
    }

    /**
     * Value of the label, at most 128 bytes, without {@code =} and {@code ,}.
     *
     * @param value the value, perhaps not known yet
     * @return this builder
     */
    public Builder value(@Nullable Output<String> value) {
      $.value = value;
      return this;
    }

    /**
     * Value of the label, at most 128 bytes, without {@code =} and {@code ,}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder value(String value) {
      return value(Output.of(value));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public WorkspaceExperimentLabelArgs build() {
      return $;
    }
  }
}
