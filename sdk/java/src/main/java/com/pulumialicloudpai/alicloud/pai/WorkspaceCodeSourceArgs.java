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
   * Who can see the code source in the workspace: {@code PRIVATE} (its owner and the
   * administrators) or {@code PUBLIC} (every member). A change to {@code PUBLIC} updates the code
   * source in place. A change to {@code PRIVATE} replaces it.
   *
   * @return what was given
   */
  public Output<String> accessibility() {
    return this.accessibility;
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
   * @return what was given
   */
  public Output<String> codeRepo() {
    return this.codeRepo;
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
   * Folder in the job's container into which the repository is cloned, for example {@code
   * /root/code/}. Changing it updates the code source in place.
   *
   * @return what was given
   */
  public Output<String> mountPath() {
    return this.mountPath;
  }

  /**
   * Workspace of the code source. Changing it replaces the code source.
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
     * Who can see the code source in the workspace: {@code PRIVATE} (its owner and the
     * administrators) or {@code PUBLIC} (every member). A change to {@code PUBLIC} updates the code
     * source in place. A change to {@code PRIVATE} replaces it.
     *
     * @param accessibility the value, perhaps not known yet
     * @return this builder
     */
    public Builder accessibility(Output<String> accessibility) {
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
    public Builder codeRepo(Output<String> codeRepo) {
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
     * Folder in the job's container into which the repository is cloned, for example {@code
     * /root/code/}. Changing it updates the code source in place.
     *
     * @param mountPath the value, perhaps not known yet
     * @return this builder
     */
    public Builder mountPath(Output<String> mountPath) {
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
     * Workspace of the code source. Changing it replaces the code source.
     *
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(Output<String> workspaceId) {
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
