// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What is known of a WorkspaceCodeSource that is looked up. */
public final class WorkspaceCodeSourceState extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceCodeSourceState Empty = new WorkspaceCodeSourceState();

  @Import(name = "accessibility")
  private @Nullable Output<String> accessibility;

  @Import(name = "cloneType")
  private @Nullable Output<Integer> cloneType;

  @Import(name = "codeBranch")
  private @Nullable Output<String> codeBranch;

  @Import(name = "codeCommit")
  private @Nullable Output<String> codeCommit;

  @Import(name = "codeRepo")
  private @Nullable Output<String> codeRepo;

  @Import(name = "codeRepoAccessToken")
  private @Nullable Output<String> codeRepoAccessToken;

  @Import(name = "codeRepoUserName")
  private @Nullable Output<String> codeRepoUserName;

  @Import(name = "createTime")
  private @Nullable Output<String> createTime;

  @Import(name = "description")
  private @Nullable Output<String> description;

  @Import(name = "displayName")
  private @Nullable Output<String> displayName;

  @Import(name = "gmtModifiedTime")
  private @Nullable Output<String> gmtModifiedTime;

  @Import(name = "mountPath")
  private @Nullable Output<String> mountPath;

  @Import(name = "userId")
  private @Nullable Output<String> userId;

  @Import(name = "workspaceId")
  private @Nullable Output<String> workspaceId;

  private WorkspaceCodeSourceState() {}

  private WorkspaceCodeSourceState(WorkspaceCodeSourceState $) {
    this.accessibility = $.accessibility;
    this.cloneType = $.cloneType;
    this.codeBranch = $.codeBranch;
    this.codeCommit = $.codeCommit;
    this.codeRepo = $.codeRepo;
    this.codeRepoAccessToken = $.codeRepoAccessToken;
    this.codeRepoUserName = $.codeRepoUserName;
    this.createTime = $.createTime;
    this.description = $.description;
    this.displayName = $.displayName;
    this.gmtModifiedTime = $.gmtModifiedTime;
    this.mountPath = $.mountPath;
    this.userId = $.userId;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Who can see the code source in the workspace: {@code PRIVATE} (its owner and the
   * administrators) or {@code PUBLIC} (every member). A change to {@code PUBLIC} updates the code
   * source in place. A change to {@code PRIVATE} replaces it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> accessibility() {
    return Optional.ofNullable(this.accessibility);
  }

  /**
   * Where the files go. 0 clones the repository into a new folder below {@code mountPath}, 1 into
   * {@code mountPath} itself. Defaults to 0. Changing it updates the code source in place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> cloneType() {
    return Optional.ofNullable(this.cloneType);
  }

  /**
   * Branch to clone. Defaults to the repository's default branch. Changing it updates the code
   * source in place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> codeBranch() {
    return Optional.ofNullable(this.codeBranch);
  }

  /**
   * Commit to check out after cloning. Changing it updates the code source in place; removing it
   * clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> codeCommit() {
    return Optional.ofNullable(this.codeCommit);
  }

  /**
   * Address of the repository, at most 1024 characters, for example {@code
   * https://github.com/<owner>/<name>.git}. A longer address gives a warning. Changing it updates
   * the code source in place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> codeRepo() {
    return Optional.ofNullable(this.codeRepo);
  }

  /**
   * Token that may read a private repository. The token is a secret: the service may not show it
   * again, and Pulumi encrypts it in the state. Changing it updates the code source in place;
   * removing it clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> codeRepoAccessToken() {
    return Optional.ofNullable(this.codeRepoAccessToken);
  }

  /**
   * User that the token belongs to. Changing it updates the code source in place; removing it
   * clears the value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> codeRepoUserName() {
    return Optional.ofNullable(this.codeRepoUserName);
  }

  /**
   * When the code source was created, in UTC (ISO 8601).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> createTime() {
    return Optional.ofNullable(this.createTime);
  }

  /**
   * What the code is for. Changing it updates the code source in place; removing it clears the
   * value.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> description() {
    return Optional.ofNullable(this.description);
  }

  /**
   * Name of the code source, at most 1024 characters. A longer name gives a warning. If you leave
   * it out, the provider makes a name from the resource's name in your program and seven random
   * hexadecimal digits, for example {@code training-1b9c3f0}. A {@code -} replaces every character
   * that is not a letter, a digit, {@code _} or {@code -}. Changing it updates the code source in
   * place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> displayName() {
    return Optional.ofNullable(this.displayName);
  }

  /**
   * When the code source was last changed, in UTC (ISO 8601).
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> gmtModifiedTime() {
    return Optional.ofNullable(this.gmtModifiedTime);
  }

  /**
   * Folder in the job's container into which the repository is cloned, for example {@code
   * /root/code/}. Changing it updates the code source in place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> mountPath() {
    return Optional.ofNullable(this.mountPath);
  }

  /**
   * ID of the account or RAM user that created the code source.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> userId() {
    return Optional.ofNullable(this.userId);
  }

  /**
   * Workspace of the code source. Changing it replaces the code source.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> workspaceId() {
    return Optional.ofNullable(this.workspaceId);
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
  public static Builder builder(WorkspaceCodeSourceState defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceCodeSourceState $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceCodeSourceState();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceCodeSourceState defaults) {
      $ = new WorkspaceCodeSourceState(Objects.requireNonNull(defaults));
    }

    /**
     * Who can see the code source in the workspace: {@code PRIVATE} (its owner and the
     * administrators) or {@code PUBLIC} (every member). A change to {@code PUBLIC} updates the code
     * source in place. A change to {@code PRIVATE} replaces it.
     *
     * @param accessibility the value, perhaps not known yet
     * @return this builder
     */
    public Builder accessibility(@Nullable Output<String> accessibility) {
      $.accessibility = accessibility;
      return this;
    }

    /**
     * Who can see the code source in the workspace: {@code PRIVATE} (its owner and the
     * administrators) or {@code PUBLIC} (every member). A change to {@code PUBLIC} updates the code
     * source in place. A change to {@code PRIVATE} replaces it.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(String accessibility) {
      return accessibility(Output.of(accessibility));
    }

    /**
     * Where the files go. 0 clones the repository into a new folder below {@code mountPath}, 1 into
     * {@code mountPath} itself. Defaults to 0. Changing it updates the code source in place.
     *
     * @param cloneType the value, perhaps not known yet
     * @return this builder
     */
    public Builder cloneType(@Nullable Output<Integer> cloneType) {
      $.cloneType = cloneType;
      return this;
    }

    /**
     * Where the files go. 0 clones the repository into a new folder below {@code mountPath}, 1 into
     * {@code mountPath} itself. Defaults to 0. Changing it updates the code source in place.
     *
     * @param cloneType the value
     * @return this builder
     */
    public Builder cloneType(Integer cloneType) {
      return cloneType(Output.of(cloneType));
    }

    /**
     * Branch to clone. Defaults to the repository's default branch. Changing it updates the code
     * source in place.
     *
     * @param codeBranch the value, perhaps not known yet
     * @return this builder
     */
    public Builder codeBranch(@Nullable Output<String> codeBranch) {
      $.codeBranch = codeBranch;
      return this;
    }

    /**
     * Branch to clone. Defaults to the repository's default branch. Changing it updates the code
     * source in place.
     *
     * @param codeBranch the value
     * @return this builder
     */
    public Builder codeBranch(String codeBranch) {
      return codeBranch(Output.of(codeBranch));
    }

    /**
     * Commit to check out after cloning. Changing it updates the code source in place; removing it
     * clears the value.
     *
     * @param codeCommit the value, perhaps not known yet
     * @return this builder
     */
    public Builder codeCommit(@Nullable Output<String> codeCommit) {
      $.codeCommit = codeCommit;
      return this;
    }

    /**
     * Commit to check out after cloning. Changing it updates the code source in place; removing it
     * clears the value.
     *
     * @param codeCommit the value
     * @return this builder
     */
    public Builder codeCommit(String codeCommit) {
      return codeCommit(Output.of(codeCommit));
    }

    /**
     * Address of the repository, at most 1024 characters, for example {@code
     * https://github.com/<owner>/<name>.git}. A longer address gives a warning. Changing it updates
     * the code source in place.
     *
     * @param codeRepo the value, perhaps not known yet
     * @return this builder
     */
    public Builder codeRepo(@Nullable Output<String> codeRepo) {
      $.codeRepo = codeRepo;
      return this;
    }

    /**
     * Address of the repository, at most 1024 characters, for example {@code
     * https://github.com/<owner>/<name>.git}. A longer address gives a warning. Changing it updates
     * the code source in place.
     *
     * @param codeRepo the value
     * @return this builder
     */
    public Builder codeRepo(String codeRepo) {
      return codeRepo(Output.of(codeRepo));
    }

    /**
     * Token that may read a private repository. The token is a secret: the service may not show it
     * again, and Pulumi encrypts it in the state. Changing it updates the code source in place;
     * removing it clears the value.
     *
     * @param codeRepoAccessToken the value, perhaps not known yet
     * @return this builder
     */
    public Builder codeRepoAccessToken(@Nullable Output<String> codeRepoAccessToken) {
      $.codeRepoAccessToken = codeRepoAccessToken;
      return this;
    }

    /**
     * Token that may read a private repository. The token is a secret: the service may not show it
     * again, and Pulumi encrypts it in the state. Changing it updates the code source in place;
     * removing it clears the value.
     *
     * @param codeRepoAccessToken the value
     * @return this builder
     */
    public Builder codeRepoAccessToken(String codeRepoAccessToken) {
      return codeRepoAccessToken(Output.of(codeRepoAccessToken));
    }

    /**
     * User that the token belongs to. Changing it updates the code source in place; removing it
     * clears the value.
     *
     * @param codeRepoUserName the value, perhaps not known yet
     * @return this builder
     */
    public Builder codeRepoUserName(@Nullable Output<String> codeRepoUserName) {
      $.codeRepoUserName = codeRepoUserName;
      return this;
    }

    /**
     * User that the token belongs to. Changing it updates the code source in place; removing it
     * clears the value.
     *
     * @param codeRepoUserName the value
     * @return this builder
     */
    public Builder codeRepoUserName(String codeRepoUserName) {
      return codeRepoUserName(Output.of(codeRepoUserName));
    }

    /**
     * When the code source was created, in UTC (ISO 8601).
     *
     * @param createTime the value, perhaps not known yet
     * @return this builder
     */
    public Builder createTime(@Nullable Output<String> createTime) {
      $.createTime = createTime;
      return this;
    }

    /**
     * When the code source was created, in UTC (ISO 8601).
     *
     * @param createTime the value
     * @return this builder
     */
    public Builder createTime(String createTime) {
      return createTime(Output.of(createTime));
    }

    /**
     * What the code is for. Changing it updates the code source in place; removing it clears the
     * value.
     *
     * @param description the value, perhaps not known yet
     * @return this builder
     */
    public Builder description(@Nullable Output<String> description) {
      $.description = description;
      return this;
    }

    /**
     * What the code is for. Changing it updates the code source in place; removing it clears the
     * value.
     *
     * @param description the value
     * @return this builder
     */
    public Builder description(String description) {
      return description(Output.of(description));
    }

    /**
     * Name of the code source, at most 1024 characters. A longer name gives a warning. If you leave
     * it out, the provider makes a name from the resource's name in your program and seven random
     * hexadecimal digits, for example {@code training-1b9c3f0}. A {@code -} replaces every
     * character that is not a letter, a digit, {@code _} or {@code -}. Changing it updates the code
     * source in place.
     *
     * @param displayName the value, perhaps not known yet
     * @return this builder
     */
    public Builder displayName(@Nullable Output<String> displayName) {
      $.displayName = displayName;
      return this;
    }

    /**
     * Name of the code source, at most 1024 characters. A longer name gives a warning. If you leave
     * it out, the provider makes a name from the resource's name in your program and seven random
     * hexadecimal digits, for example {@code training-1b9c3f0}. A {@code -} replaces every
     * character that is not a letter, a digit, {@code _} or {@code -}. Changing it updates the code
     * source in place.
     *
     * @param displayName the value
     * @return this builder
     */
    public Builder displayName(String displayName) {
      return displayName(Output.of(displayName));
    }

    /**
     * When the code source was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value, perhaps not known yet
     * @return this builder
     */
    public Builder gmtModifiedTime(@Nullable Output<String> gmtModifiedTime) {
      $.gmtModifiedTime = gmtModifiedTime;
      return this;
    }

    /**
     * When the code source was last changed, in UTC (ISO 8601).
     *
     * @param gmtModifiedTime the value
     * @return this builder
     */
    public Builder gmtModifiedTime(String gmtModifiedTime) {
      return gmtModifiedTime(Output.of(gmtModifiedTime));
    }

    /**
     * Folder in the job's container into which the repository is cloned, for example {@code
     * /root/code/}. Changing it updates the code source in place.
     *
     * @param mountPath the value, perhaps not known yet
     * @return this builder
     */
    public Builder mountPath(@Nullable Output<String> mountPath) {
      $.mountPath = mountPath;
      return this;
    }

    /**
     * Folder in the job's container into which the repository is cloned, for example {@code
     * /root/code/}. Changing it updates the code source in place.
     *
     * @param mountPath the value
     * @return this builder
     */
    public Builder mountPath(String mountPath) {
      return mountPath(Output.of(mountPath));
    }

    /**
     * ID of the account or RAM user that created the code source.
     *
     * @param userId the value, perhaps not known yet
     * @return this builder
     */
    public Builder userId(@Nullable Output<String> userId) {
      $.userId = userId;
      return this;
    }

    /**
     * ID of the account or RAM user that created the code source.
     *
     * @param userId the value
     * @return this builder
     */
    public Builder userId(String userId) {
      return userId(Output.of(userId));
    }

    /**
     * Workspace of the code source. Changing it replaces the code source.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(@Nullable Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Workspace of the code source. Changing it replaces the code source.
     *
     * @param workspaceId the value
     * @return this builder
     */
    public Builder workspaceId(String workspaceId) {
      return workspaceId(Output.of(workspaceId));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public WorkspaceCodeSourceState build() {
      if ($.codeRepoAccessToken != null) {
        $.codeRepoAccessToken = $.codeRepoAccessToken.asSecret();
      }
      return $;
    }
  }
}
