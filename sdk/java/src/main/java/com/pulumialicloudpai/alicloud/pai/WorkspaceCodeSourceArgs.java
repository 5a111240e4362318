// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.ResourceArgs;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What a program says about a WorkspaceCodeSource. */
public final class WorkspaceCodeSourceArgs extends ResourceArgs {
  /** Says nothing. */
  public static final WorkspaceCodeSourceArgs Empty = new WorkspaceCodeSourceArgs();

  @Import(name = "accessibility", required = true)
  private Output<String> accessibility;

  @Import(name = "cloneType")
  private @Nullable Output<Integer> cloneType;

  @Import(name = "codeBranch")
  private @Nullable Output<String> codeBranch;

  @Import(name = "codeCommit")
  private @Nullable Output<String> codeCommit;

  @Import(name = "codeRepo", required = true)
  private Output<String> codeRepo;

  @Import(name = "codeRepoAccessToken")
  private @Nullable Output<String> codeRepoAccessToken;

  @Import(name = "codeRepoUserName")
  private @Nullable Output<String> codeRepoUserName;

  @Import(name = "description")
  private @Nullable Output<String> description;

  @Import(name = "displayName")
  private @Nullable Output<String> displayName;

  @Import(name = "mountPath", required = true)
  private Output<String> mountPath;

  @Import(name = "workspaceId", required = true)
  private Output<String> workspaceId;

  private WorkspaceCodeSourceArgs() {}

  private WorkspaceCodeSourceArgs(WorkspaceCodeSourceArgs $) {
    this.accessibility = $.accessibility;
    this.cloneType = $.cloneType;
    this.codeBranch = $.codeBranch;
    this.codeCommit = $.codeCommit;
    this.codeRepo = $.codeRepo;
    this.codeRepoAccessToken = $.codeRepoAccessToken;
    this.codeRepoUserName = $.codeRepoUserName;
    this.description = $.description;
    this.displayName = $.displayName;
    this.mountPath = $.mountPath;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Who sees the code source in the workspace: {@code PRIVATE} (its owner and the administrators)
   * or {@code PUBLIC} (every member). A change to {@code PUBLIC} is made in place, a change back
   * replaces the code source.
   *
   * @return what was given
   */
  public Output<String> accessibility() {
    return this.accessibility;
  }

  /**
   * Where the files go: 0 clones into a new folder below {@code mountPath}, 1 into {@code
   * mountPath} itself. Defaults to 0. Changed in place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> cloneType() {
    return Optional.ofNullable(this.cloneType);
  }

  /**
   * Branch that is cloned. Defaults to the repository's default branch as the service finds it.
   * Changed in place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> codeBranch() {
    return Optional.ofNullable(this.codeBranch);
  }

  /**
   * Commit that is checked out after cloning. Changed in place; removing it clears it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> codeCommit() {
    return Optional.ofNullable(this.codeCommit);
  }

  /**
   * Address of the repository, at most 1024 characters, for example {@code
   * https://github.com/<owner>/<name>.git}. Changed in place.
   *
   * @return what was given
   */
  public Output<String> codeRepo() {
    return this.codeRepo;
  }

  /**
   * Token that may read a private repository. Secret: the service does not show it again, the state
   * keeps it encrypted. Changed in place; removing it clears it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> codeRepoAccessToken() {
    return Optional.ofNullable(this.codeRepoAccessToken);
  }

  /**
   * User that the token belongs to. Changed in place; removing it clears it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> codeRepoUserName() {
    return Optional.ofNullable(this.codeRepoUserName);
  }

  /**
   * What the code is for. Changed in place; removing it clears it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> description() {
    return Optional.ofNullable(this.description);
  }

  /**
   * Name of the code source, at most 1024 characters. Where it is left out, it is made of the
   * resource's name in the program and seven random digits, with {@code -} in place of what is no
   * letter, digit, {@code _} or {@code -}: {@code training-1b9c3f0}, for example. Changed in place.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> displayName() {
    return Optional.ofNullable(this.displayName);
  }

  /**
   * Folder in the job's container that the repository is cloned to, for example {@code
   * /root/code/}. Changed in place.
   *
   * @return what was given
   */
  public Output<String> mountPath() {
    return this.mountPath;
  }

  /**
   * Workspace the code source belongs to. Changing it replaces the code source.
   *
   * @return what was given
   */
  public Output<String> workspaceId() {
    return this.workspaceId;
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
  public static Builder builder(WorkspaceCodeSourceArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private WorkspaceCodeSourceArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new WorkspaceCodeSourceArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(WorkspaceCodeSourceArgs defaults) {
      $ = new WorkspaceCodeSourceArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Who sees the code source in the workspace: {@code PRIVATE} (its owner and the administrators)
     * or {@code PUBLIC} (every member). A change to {@code PUBLIC} is made in place, a change back
     * replaces the code source.
     *
     * @param accessibility the value, perhaps not known yet
     * @return this builder
     */
    public Builder accessibility(Output<String> accessibility) {
      $.accessibility = accessibility;
      return this;
    }

    /**
     * Who sees the code source in the workspace: {@code PRIVATE} (its owner and the administrators)
     * or {@code PUBLIC} (every member). A change to {@code PUBLIC} is made in place, a change back
     * replaces the code source.
     *
     * @param accessibility the value
     * @return this builder
     */
    public Builder accessibility(String accessibility) {
      return accessibility(Output.of(accessibility));
    }

    /**
     * Where the files go: 0 clones into a new folder below {@code mountPath}, 1 into {@code
     * mountPath} itself. Defaults to 0. Changed in place.
     *
     * @param cloneType the value, perhaps not known yet
     * @return this builder
     */
    public Builder cloneType(@Nullable Output<Integer> cloneType) {
      $.cloneType = cloneType;
      return this;
    }

    /**
     * Where the files go: 0 clones into a new folder below {@code mountPath}, 1 into {@code
     * mountPath} itself. Defaults to 0. Changed in place.
     *
     * @param cloneType the value
     * @return this builder
     */
    public Builder cloneType(Integer cloneType) {
      return cloneType(Output.of(cloneType));
    }

    /**
     * Branch that is cloned. Defaults to the repository's default branch as the service finds it.
     * Changed in place.
     *
     * @param codeBranch the value, perhaps not known yet
     * @return this builder
     */
    public Builder codeBranch(@Nullable Output<String> codeBranch) {
      $.codeBranch = codeBranch;
      return this;
    }

    /**
     * Branch that is cloned. Defaults to the repository's default branch as the service finds it.
     * Changed in place.
     *
     * @param codeBranch the value
     * @return this builder
     */
    public Builder codeBranch(String codeBranch) {
      return codeBranch(Output.of(codeBranch));
    }

    /**
     * Commit that is checked out after cloning. Changed in place; removing it clears it.
     *
     * @param codeCommit the value, perhaps not known yet
     * @return this builder
     */
    public Builder codeCommit(@Nullable Output<String> codeCommit) {
      $.codeCommit = codeCommit;
      return this;
    }

    /**
     * Commit that is checked out after cloning. Changed in place; removing it clears it.
     *
     * @param codeCommit the value
     * @return this builder
     */
    public Builder codeCommit(String codeCommit) {
      return codeCommit(Output.of(codeCommit));
    }

    /**
     * Address of the repository, at most 1024 characters, for example {@code
     * https://github.com/<owner>/<name>.git}. Changed in place.
     *
     * @param codeRepo the value, perhaps not known yet
     * @return this builder
     */
    public Builder codeRepo(Output<String> codeRepo) {
      $.codeRepo = codeRepo;
      return this;
    }

    /**
     * Address of the repository, at most 1024 characters, for example {@code
     * https://github.com/<owner>/<name>.git}. Changed in place.
     *
     * @param codeRepo the value
     * @return this builder
     */
    public Builder codeRepo(String codeRepo) {
      return codeRepo(Output.of(codeRepo));
    }

    /**
     * Token that may read a private repository. Secret: the service does not show it again, the
     * state keeps it encrypted. Changed in place; removing it clears it.
     *
     * @param codeRepoAccessToken the value, perhaps not known yet
     * @return this builder
     */
    public Builder codeRepoAccessToken(@Nullable Output<String> codeRepoAccessToken) {
      $.codeRepoAccessToken = codeRepoAccessToken;
      return this;
    }

    /**
     * Token that may read a private repository. Secret: the service does not show it again, the
     * state keeps it encrypted. Changed in place; removing it clears it.
     *
     * @param codeRepoAccessToken the value
     * @return this builder
     */
    public Builder codeRepoAccessToken(String codeRepoAccessToken) {
      return codeRepoAccessToken(Output.of(codeRepoAccessToken));
    }

    /**
     * User that the token belongs to. Changed in place; removing it clears it.
     *
     * @param codeRepoUserName the value, perhaps not known yet
     * @return this builder
     */
    public Builder codeRepoUserName(@Nullable Output<String> codeRepoUserName) {
      $.codeRepoUserName = codeRepoUserName;
      return this;
    }

    /**
     * User that the token belongs to. Changed in place; removing it clears it.
     *
     * @param codeRepoUserName the value
     * @return this builder
     */
    public Builder codeRepoUserName(String codeRepoUserName) {
      return codeRepoUserName(Output.of(codeRepoUserName));
    }

    /**
     * What the code is for. Changed in place; removing it clears it.
     *
     * @param description the value, perhaps not known yet
     * @return this builder
     */
    public Builder description(@Nullable Output<String> description) {
      $.description = description;
      return this;
    }

    /**
     * What the code is for. Changed in place; removing it clears it.
     *
     * @param description the value
     * @return this builder
     */
    public Builder description(String description) {
      return description(Output.of(description));
    }

    /**
     * Name of the code source, at most 1024 characters. Where it is left out, it is made of the
     * resource's name in the program and seven random digits, with {@code -} in place of what is no
     * letter, digit, {@code _} or {@code -}: {@code training-1b9c3f0}, for example. Changed in
     * place.
     *
     * @param displayName the value, perhaps not known yet
     * @return this builder
     */
    public Builder displayName(@Nullable Output<String> displayName) {
      $.displayName = displayName;
      return this;
    }

    /**
     * Name of the code source, at most 1024 characters. Where it is left out, it is made of the
     * resource's name in the program and seven random digits, with {@code -} in place of what is no
     * letter, digit, {@code _} or {@code -}: {@code training-1b9c3f0}, for example. Changed in
     * place.
     *
     * @param displayName the value
     * @return this builder
     */
    public Builder displayName(String displayName) {
      return displayName(Output.of(displayName));
    }

    /**
     * Folder in the job's container that the repository is cloned to, for example {@code
     * /root/code/}. Changed in place.
     *
     * @param mountPath the value, perhaps not known yet
     * @return this builder
     */
    public Builder mountPath(Output<String> mountPath) {
      $.mountPath = mountPath;
      return this;
    }

    /**
     * Folder in the job's container that the repository is cloned to, for example {@code
     * /root/code/}. Changed in place.
     *
     * @param mountPath the value
     * @return this builder
     */
    public Builder mountPath(String mountPath) {
      return mountPath(Output.of(mountPath));
    }

    /**
     * Workspace the code source belongs to. Changing it replaces the code source.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Workspace the code source belongs to. Changing it replaces the code source.
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
    public WorkspaceCodeSourceArgs build() {
      if ($.accessibility == null) {
        throw new MissingRequiredPropertyException("WorkspaceCodeSourceArgs", "accessibility");
      }
      if ($.codeRepo == null) {
        throw new MissingRequiredPropertyException("WorkspaceCodeSourceArgs", "codeRepo");
      }
      if ($.codeRepoAccessToken != null) {
        $.codeRepoAccessToken = $.codeRepoAccessToken.asSecret();
      }
      if ($.mountPath == null) {
        throw new MissingRequiredPropertyException("WorkspaceCodeSourceArgs", "mountPath");
      }
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("WorkspaceCodeSourceArgs", "workspaceId");
      }
      return $;
    }
  }
}
