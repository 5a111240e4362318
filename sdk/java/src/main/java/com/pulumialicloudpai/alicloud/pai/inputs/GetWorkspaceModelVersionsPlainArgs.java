// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getWorkspaceModelVersions}. */
public final class GetWorkspaceModelVersionsPlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetWorkspaceModelVersionsPlainArgs Empty =
      new GetWorkspaceModelVersionsPlainArgs();

  @Import(name = "approvalStatus")
  private @Nullable String approvalStatus;

  @Import(name = "formatType")
  private @Nullable String formatType;

  @Import(name = "frameworkType")
  private @Nullable String frameworkType;

  @Import(name = "ids")
  private @Nullable List<String> ids;

  @Import(name = "labels")
  private @Nullable Map<String, String> labels;

  @Import(name = "maxItems")
  private @Nullable Integer maxItems;

  @Import(name = "modelId", required = true)
  private String modelId;

  @Import(name = "nameRegex")
  private @Nullable String nameRegex;

  @Import(name = "sourceId")
  private @Nullable String sourceId;

  @Import(name = "sourceType")
  private @Nullable String sourceType;

  @Import(name = "versionName")
  private @Nullable String versionName;

  private GetWorkspaceModelVersionsPlainArgs() {}

  private GetWorkspaceModelVersionsPlainArgs(GetWorkspaceModelVersionsPlainArgs $) {
    this.approvalStatus = $.approvalStatus;
    this.formatType = $.formatType;
    this.frameworkType = $.frameworkType;
    this.ids = $.ids;
    this.labels = $.labels;
    this.maxItems = $.maxItems;
    this.modelId = $.modelId;
    this.nameRegex = $.nameRegex;
    this.sourceId = $.sourceId;
    this.sourceType = $.sourceType;
    this.versionName = $.versionName;
  }

  /**
   * Return only versions in this state: {@code Pending}, {@code Approved} or {@code Rejected}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> approvalStatus() {
    return Optional.ofNullable(this.approvalStatus);
  }

  /**
   * Return only versions in this format, for example {@code SavedModel}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> formatType() {
    return Optional.ofNullable(this.formatType);
  }

  /**
   * Return only versions made with this framework, for example {@code TensorFlow}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> frameworkType() {
    return Optional.ofNullable(this.frameworkType);
  }

  /**
   * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
   * your list with the {@code ids} of the result. An empty list returns nothing.
   *
   * @return what was given, or nothing
   */
  public Optional<List<String>> ids() {
    return Optional.ofNullable(this.ids);
  }

  /**
   * Return only versions that have all of these labels, given as keys with values.
   *
   * @return what was given, or nothing
   */
  public Optional<Map<String, String>> labels() {
    return Optional.ofNullable(this.labels);
  }

  /**
   * Return at most this number of objects, at least 1. If you leave it out, the function returns
   * all of them.
   *
   * @return what was given, or nothing
   */
  public Optional<Integer> maxItems() {
    return Optional.ofNullable(this.maxItems);
  }

  /**
   * Return the versions of this model.
   *
   * @return what was given
   */
  public String modelId() {
    return this.modelId;
  }

  /**
   * Return only objects whose name matches this regular expression. The match can be anywhere in
   * the name; use {@code ^} and {@code $} to match the beginning and the end. The function fails if
   * the match takes longer than one second.
   *
   * @return what was given, or nothing
   */
  public Optional<String> nameRegex() {
    return Optional.ofNullable(this.nameRegex);
  }

  /**
   * Return only versions that come from this source.
   *
   * @return what was given, or nothing
   */
  public Optional<String> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Return only versions of this kind of origin: {@code Custom}, {@code PAIFlow} or {@code
   * TrainingService}.
   *
   * @return what was given, or nothing
   */
  public Optional<String> sourceType() {
    return Optional.ofNullable(this.sourceType);
  }

  /**
   * Return only the version with this name.
   *
   * @return what was given, or nothing
   */
  public Optional<String> versionName() {
    return Optional.ofNullable(this.versionName);
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
  public static Builder builder(GetWorkspaceModelVersionsPlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetWorkspaceModelVersionsPlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetWorkspaceModelVersionsPlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceModelVersionsPlainArgs defaults) {
      $ = new GetWorkspaceModelVersionsPlainArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Return only versions in this state: {@code Pending}, {@code Approved} or {@code Rejected}.
     *
     * @param approvalStatus the value
     * @return this builder
     */
    public Builder approvalStatus(@Nullable String approvalStatus) {
      $.approvalStatus = approvalStatus;
      return this;
    }

    /**
     * Return only versions in this format, for example {@code SavedModel}.
     *
     * @param formatType the value
     * @return this builder
     */
    public Builder formatType(@Nullable String formatType) {
      $.formatType = formatType;
      return this;
    }

    /**
     * Return only versions made with this framework, for example {@code TensorFlow}.
     *
     * @param frameworkType the value
     * @return this builder
     */
    public Builder frameworkType(@Nullable String frameworkType) {
      $.frameworkType = frameworkType;
      return this;
    }

    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
     * your list with the {@code ids} of the result. An empty list returns nothing.
     *
     * @param ids the value
     * @return this builder
     */
    public Builder ids(@Nullable List<String> ids) {
      $.ids = ids;
      return this;
    }

    /**
     * Return only objects with one of these IDs. An ID that does not exist is not an error: compare
     * your list with the {@code ids} of the result. An empty list returns nothing.
     *
     * @param ids the elements
     * @return this builder
     */
    public Builder ids(String... ids) {
      return ids(List.of(ids));
    }

    /**
     * Return only versions that have all of these labels, given as keys with values.
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(@Nullable Map<String, String> labels) {
      $.labels = labels;
      return this;
    }

    /**
     * Return at most this number of objects, at least 1. If you leave it out, the function returns
     * all of them.
     *
     * @param maxItems the value
     * @return this builder
     */
    public Builder maxItems(@Nullable Integer maxItems) {
      $.maxItems = maxItems;
      return this;
    }

    /**
     * Return the versions of this model.
     *
     * @param modelId the value
     * @return this builder
     */
    public Builder modelId(String modelId) {
      $.modelId = modelId;
      return this;
    }

    /**
     * Return only objects whose name matches this regular expression. The match can be anywhere in
     * the name; use {@code ^} and {@code $} to match the beginning and the end. The function fails
     * if the match takes longer than one second.
     *
     * @param nameRegex the value
     * @return this builder
     */
    public Builder nameRegex(@Nullable String nameRegex) {
      $.nameRegex = nameRegex;
      return this;
    }

    /**
     * Return only versions that come from this source.
     *
     * @param sourceId the value
     * @return this builder
     */
    public Builder sourceId(@Nullable String sourceId) {
      $.sourceId = sourceId;
      return this;
    }

    /**
     * Return only versions of this kind of origin: {@code Custom}, {@code PAIFlow} or {@code
     * TrainingService}.
     *
     * @param sourceType the value
     * @return this builder
     */
    public Builder sourceType(@Nullable String sourceType) {
      $.sourceType = sourceType;
      return this;
    }

    /**
     * Return only the version with this name.
     *
     * @param versionName the value
     * @return this builder
     */
    public Builder versionName(@Nullable String versionName) {
      $.versionName = versionName;
      return this;
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public GetWorkspaceModelVersionsPlainArgs build() {
      if ($.modelId == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceModelVersionsPlainArgs", "modelId");
      }
      return $;
    }
  }
}
