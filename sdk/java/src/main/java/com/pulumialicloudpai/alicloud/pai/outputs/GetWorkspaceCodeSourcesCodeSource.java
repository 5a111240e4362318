// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A code source of a PAI workspace is a Git repository that jobs clone before they start.
 *
 * <p>You can make a private code source public, but the service cannot make it private again. A
 * change from {@code PUBLIC} to {@code PRIVATE} therefore replaces the code source.
 */
@CustomType
public final class GetWorkspaceCodeSourcesCodeSource {
  private @Nullable String accessibility;
  private @Nullable Integer cloneType;
  private @Nullable String codeBranch;
  private @Nullable String codeCommit;
  private @Nullable String codeRepo;
  private @Nullable String codeRepoUserName;
  private @Nullable String createTime;
  private @Nullable String description;
  private @Nullable String displayName;
  private @Nullable String gmtModifiedTime;
  private String id;
  private @Nullable String mountPath;
  private @Nullable String userId;
  private String workspaceId;

  private GetWorkspaceCodeSourcesCodeSource() {}

  /**
   * Who can see the code source in the workspace: {@code PRIVATE} (its owner and the
   * administrators) or {@code PUBLIC} (every member).
   *
   * @return the value, or nothing
   */
  public Optional<String> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Where the files go. 0 clones the repository into a new folder below {@code mountPath}, 1 into
   * {@code mountPath} itself.
   *
   * @return the value, or nothing
   */
  public Optional<Integer> cloneType() {
    return Optional.ofNullable(this.cloneType);
  }

  /**
   * Branch to clone.
   *
   * @return the value, or nothing
   */
  public Optional<String> codeBranch() {
    return Optional.ofNullable(this.codeBranch);
  }

  /**
   * Commit to check out after cloning.
   *
   * @return the value, or nothing
   */
  public Optional<String> codeCommit() {
    return Optional.ofNullable(this.codeCommit);
  }

  /**
   * Address of the repository, at most 1024 characters, for example {@code
   * https://github.com/<owner>/<name>.git}.
   *
   * @return the value, or nothing
   */
  public Optional<String> codeRepo() {
    return Optional.ofNullable(this.codeRepo);
  }

  /**
   * User that the token belongs to.
   *
   * @return the value, or nothing
   */
  public Optional<String> codeRepoUserName() {
    return Optional.ofNullable(this.codeRepoUserName);
  }

  /**
   * When the code source was created, in UTC (ISO 8601).
   *
   * @return the value, or nothing
   */
  public Optional<String> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * What the code is for.
   *
   * @return the value, or nothing
   */
  public Optional<String> description() {
    return Optional.ofNullable(this.description);
  }

  /**
   * Name of the code source, at most 1024 characters.
   *
   * @return the value, or nothing
   */
  public Optional<String> displayName() {
    return Optional.ofNullable(this.displayName);
  }

  /**
   * When the code source was last changed, in UTC (ISO 8601).
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
   * Folder in the job's container into which the repository is cloned, for example {@code
   * /root/code/}.
   *
   * @return the value, or nothing
   */
  public Optional<String> mountPath() {
    return Optional.ofNullable(this.mountPath);
  }

  /**
   * ID of the account or RAM user that created the code source.
   *
   * @return the value, or nothing
   */
  public Optional<String> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Workspace of the code source.
   *
   * @return the value
   */
  public String workspaceId() {
    return this.workspaceId;
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
  public static Builder builder(GetWorkspaceCodeSourcesCodeSource defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String accessibility;
    private @Nullable Integer cloneType;
    private @Nullable String codeBranch;
    private @Nullable String codeCommit;
    private @Nullable String codeRepo;
    private @Nullable String codeRepoUserName;
    private @Nullable String createTime;
    private @Nullable String description;
    private @Nullable String displayName;
    private @Nullable String gmtModifiedTime;
    private String id;
    private @Nullable String mountPath;
    private @Nullable String userId;
    private String workspaceId;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceCodeSourcesCodeSource defaults) {
      Objects.requireNonNull(defaults);
      this.accessibility = defaults.accessibility;
      this.cloneType = defaults.cloneType;
      this.codeBranch = defaults.codeBranch;
      this.codeCommit = defaults.codeCommit;
      this.codeRepo = defaults.codeRepo;
      this.codeRepoUserName = defaults.codeRepoUserName;
      this.createTime = defaults.createTime;
      this.description = defaults.description;
      this.displayName = defaults.displayName;
      this.gmtModifiedTime = defaults.gmtModifiedTime;
      this.id = defaults.id;
      this.mountPath = defaults.mountPath;
      this.userId = defaults.userId;
      this.workspaceId = defaults.workspaceId;
    }

    /**
     * Who can see the code source in the workspace: {@code PRIVATE} (its owner and the
     * administrators) or {@code PUBLIC} (every member).
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
     * Where the files go. 0 clones the repository into a new folder below {@code mountPath}, 1 into
     * {@code mountPath} itself.
     *
     * @param cloneType the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cloneType(@Nullable Integer cloneType) {
      this.cloneType = cloneType;
      return this;
    }

    /**
     * Branch to clone.
     *
     * @param codeBranch the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder codeBranch(@Nullable String codeBranch) {
      this.codeBranch = codeBranch;
      return this;
    }

    /**
     * Commit to check out after cloning.
     *
     * @param codeCommit the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder codeCommit(@Nullable String codeCommit) {
      this.codeCommit = codeCommit;
      return this;
    }

    /**
     * Address of the repository, at most 1024 characters, for example {@code
     * https://github.com/<owner>/<name>.git}.
     *
     * @param codeRepo the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder codeRepo(@Nullable String codeRepo) {
      this.codeRepo = codeRepo;
      return this;
    }

    /**
     * User that the token belongs to.
     *
     * @param codeRepoUserName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder codeRepoUserName(@Nullable String codeRepoUserName) {
      this.codeRepoUserName = codeRepoUserName;
      return this;
    }

    /**
     * When the code source was created, in UTC (ISO 8601).
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
     * What the code is for.
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
     * Name of the code source, at most 1024 characters.
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
     * When the code source was last changed, in UTC (ISO 8601).
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
        throw new MissingRequiredPropertyException("GetWorkspaceCodeSourcesCodeSource", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * Folder in the job's container into which the repository is cloned, for example {@code
     * /root/code/}.
     *
     * @param mountPath the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder mountPath(@Nullable String mountPath) {
      this.mountPath = mountPath;
      return this;
    }

    /**
     * ID of the account or RAM user that created the code source.
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
     * Workspace of the code source.
     *
     * @param workspaceId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder workspaceId(String workspaceId) {
      if (workspaceId == null) {
        throw new MissingRequiredPropertyException(
            "GetWorkspaceCodeSourcesCodeSource", "workspaceId");
      }
      this.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceCodeSourcesCodeSource build() {
      GetWorkspaceCodeSourcesCodeSource built = new GetWorkspaceCodeSourcesCodeSource();
      built.accessibility = accessibility;
      built.cloneType = cloneType;
      built.codeBranch = codeBranch;
      built.codeCommit = codeCommit;
      built.codeRepo = codeRepo;
      built.codeRepoUserName = codeRepoUserName;
      built.createTime = createTime;
      built.description = description;
      built.displayName = displayName;
      built.gmtModifiedTime = gmtModifiedTime;
      built.id = id;
      built.mountPath = mountPath;
      built.userId = userId;
      built.workspaceId = workspaceId;
      return built;
    }
  }
}
