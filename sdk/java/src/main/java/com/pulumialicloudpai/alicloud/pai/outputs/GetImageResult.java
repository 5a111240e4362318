// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Result of {@code getImage}. */
@CustomType
public final class GetImageResult {
  private @Nullable String accessibility;
  private @Nullable String createTime;
  private @Nullable String description;
  private @Nullable String gmtModifiedTime;
  private String id;
  private @Nullable String imageUri;
  private @Nullable List<GetImagesLabel> labels;
  private @Nullable String name;
  private @Nullable String parentUserId;
  private @Nullable Double size;
  private @Nullable String sourceId;
  private @Nullable String sourceType;
  private @Nullable String userId;
  private @Nullable String workspaceId;

  private GetImageResult() {}

  /**
   * Who can see the image in the workspace: {@code PRIVATE} (its creator) or {@code PUBLIC} (every
   * member).
   *
   * @return the value, or nothing
   */
  public Optional<String> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * When the image was registered, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * What the image is for.
   *
   * @return the value, or nothing
   */
  public Optional<String> description() {
    return Optional.ofNullable(this.description);
  }

  /**
   * When the image was last changed, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> gmtModifiedTime() {
    return Optional.ofNullable(this.gmtModifiedTime);
  }

  /**
   * ID of the object. You can use the ID of a resource with {@code pulumi import}.
   *
   * @return the value
   */
  public String id() {
    return this.id;
  }

  /**
   * Address of the image with its tag, in the form that jobs use.
   *
   * @return the value, or nothing
   */
  public Optional<String> imageUri() {
    return Optional.ofNullable(this.imageUri);
  }

  /**
   * Labels of the image. The labels of official images, for example {@code system.chipType} and
   * {@code system.supported.eas}, say what the image is made for.
   *
   * @return the value, empty when there is none
   */
  public List<GetImagesLabel> labels() {
    return this.labels == null ? List.of() : this.labels;
  }

  /**
   * Name of the image.
   *
   * @return the value, or nothing
   */
  public Optional<String> name() {
    return Optional.ofNullable(this.name);
  }

  /**
   * ID of the Alibaba Cloud account that owns the image.
   *
   * @return the value, or nothing
   */
  public Optional<String> parentUserId() {
    return Optional.ofNullable(this.parentUserId);
  }

  /**
   * Size of the image in bytes.
   *
   * @return the value, or nothing
   */
  public Optional<Double> size() {
    return Optional.ofNullable(this.size);
  }

  /**
   * Source of the image.
   *
   * @return the value, or nothing
   */
  public Optional<String> sourceId() {
    return Optional.ofNullable(this.sourceId);
  }

  /**
   * Kind of source.
   *
   * @return the value, or nothing
   */
  public Optional<String> sourceType() {
    return Optional.ofNullable(this.sourceType);
  }

  /**
   * ID of the account or RAM user that registered the image.
   *
   * @return the value, or nothing
   */
  public Optional<String> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Workspace of the image. Official images belong to no workspace.
   *
   * @return the value, or nothing
   */
  public Optional<String> workspaceId() {
    return Optional.ofNullable(this.workspaceId);
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
  public static Builder builder(GetImageResult defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String accessibility;
    private @Nullable String createTime;
    private @Nullable String description;
    private @Nullable String gmtModifiedTime;
    private String id;
    private @Nullable String imageUri;
    private @Nullable List<GetImagesLabel> labels;
    private @Nullable String name;
    private @Nullable String parentUserId;
    private @Nullable Double size;
    private @Nullable String sourceId;
    private @Nullable String sourceType;
    private @Nullable String userId;
    private @Nullable String workspaceId;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetImageResult defaults) {
      Objects.requireNonNull(defaults);
      this.accessibility = defaults.accessibility;
      this.createTime = defaults.createTime;
      this.description = defaults.description;
      this.gmtModifiedTime = defaults.gmtModifiedTime;
      this.id = defaults.id;
      this.imageUri = defaults.imageUri;
      this.labels = defaults.labels;
      this.name = defaults.name;
      this.parentUserId = defaults.parentUserId;
      this.size = defaults.size;
      this.sourceId = defaults.sourceId;
      this.sourceType = defaults.sourceType;
      this.userId = defaults.userId;
      this.workspaceId = defaults.workspaceId;
    }

    /**
     * Who can see the image in the workspace: {@code PRIVATE} (its creator) or {@code PUBLIC}
     * (every member).
     *
     * @param accessibility the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder accessibility(@Nullable String accessibility) {
      this.accessibility = accessibility;
      return this;
    }

    /**
     * When the image was registered, in UTC (ISO 8601).
     *
     * @param createTime the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder createTime(@Nullable String createTime) {
      this.createTime = createTime;
      return this;
    }

    /**
     * What the image is for.
     *
     * @param description the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /**
     * When the image was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder gmtModifiedTime(@Nullable String gmtModifiedTime) {
      this.gmtModifiedTime = gmtModifiedTime;
      return this;
    }

    /**
     * ID of the object. You can use the ID of a resource with {@code pulumi import}.
     *
     * @param id the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder id(String id) {
      if (id == null) {
        throw new MissingRequiredPropertyException("GetImageResult", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * Address of the image with its tag, in the form that jobs use.
     *
     * @param imageUri the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder imageUri(@Nullable String imageUri) {
      this.imageUri = imageUri;
      return this;
    }

    /**
     * Labels of the image. The labels of official images, for example {@code system.chipType} and
     * {@code system.supported.eas}, say what the image is made for.
     *
     * @param labels the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder labels(@Nullable List<GetImagesLabel> labels) {
      this.labels = labels;
      return this;
    }

    /**
     * Labels of the image. The labels of official images, for example {@code system.chipType} and
     * {@code system.supported.eas}, say what the image is made for.
     *
     * @param labels the elements
     * @return this builder
     */
    public Builder labels(GetImagesLabel... labels) {
      return labels(List.of(labels));
    }

    /**
     * Name of the image.
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
     * ID of the Alibaba Cloud account that owns the image.
     *
     * @param parentUserId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder parentUserId(@Nullable String parentUserId) {
      this.parentUserId = parentUserId;
      return this;
    }

    /**
     * Size of the image in bytes.
     *
     * @param size the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder size(@Nullable Double size) {
      this.size = size;
      return this;
    }

    /**
     * Source of the image.
     *
     * @param sourceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder sourceId(@Nullable String sourceId) {
      this.sourceId = sourceId;
      return this;
    }

    /**
     * Kind of source.
     *
     * @param sourceType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder sourceType(@Nullable String sourceType) {
      this.sourceType = sourceType;
      return this;
    }

    /**
     * ID of the account or RAM user that registered the image.
     *
     * @param userId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /**
     * Workspace of the image. Official images belong to no workspace.
     *
     * @param workspaceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder workspaceId(@Nullable String workspaceId) {
      this.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetImageResult build() {
      GetImageResult built = new GetImageResult();
      built.accessibility = accessibility;
      built.createTime = createTime;
      built.description = description;
      built.gmtModifiedTime = gmtModifiedTime;
      built.id = id;
      built.imageUri = imageUri;
      built.labels = labels;
      built.name = name;
      built.parentUserId = parentUserId;
      built.size = size;
      built.sourceId = sourceId;
      built.sourceType = sourceType;
      built.userId = userId;
      built.workspaceId = workspaceId;
      return built;
    }
  }
}
