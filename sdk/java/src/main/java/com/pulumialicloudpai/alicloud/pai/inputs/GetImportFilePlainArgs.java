// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getImportFile}. */
public final class GetImportFilePlainArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetImportFilePlainArgs Empty = new GetImportFilePlainArgs();

  @Import(name = "includeRuns")
  private @Nullable Boolean includeRuns;

  @Import(name = "types")
  private @Nullable List<String> types;

  @Import(name = "workspaceId", required = true)
  private String workspaceId;

  private GetImportFilePlainArgs() {}

  private GetImportFilePlainArgs(GetImportFilePlainArgs $) {
    this.includeRuns = $.includeRuns;
    this.types = $.types;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Whether the file includes the runs of the experiments. Defaults to false.
   *
   * @return what was given, or nothing
   */
  public Optional<Boolean> includeRuns() {
    return Optional.ofNullable(this.includeRuns);
  }

  /**
   * Return only objects of these types. Write {@code WorkspaceModel} or the whole type token. To
   * include runs or settings, name {@code WorkspaceRun} or {@code WorkspaceUserConfig}.
   *
   * @return what was given, or nothing
   */
  public Optional<List<String>> types() {
    return Optional.ofNullable(this.types);
  }

  /**
   * ID of the workspace, which is a number.
   *
   * @return what was given
   */
  public String workspaceId() {
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
  public static Builder builder(GetImportFilePlainArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetImportFilePlainArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetImportFilePlainArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetImportFilePlainArgs defaults) {
      $ = new GetImportFilePlainArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Whether the file includes the runs of the experiments. Defaults to false.
     *
     * @param includeRuns the value
     * @return this builder
     */
    public Builder includeRuns(@Nullable Boolean includeRuns) {
      $.includeRuns = includeRuns;
      return this;
    }

    /**
     * Return only objects of these types. Write {@code WorkspaceModel} or the whole type token. To
     * include runs or settings, name {@code WorkspaceRun} or {@code WorkspaceUserConfig}.
     *
     * @param types the value
     * @return this builder
     */
    public Builder types(@Nullable List<String> types) {
      $.types = types;
      return this;
    }

    /**
     * Return only objects of these types. Write {@code WorkspaceModel} or the whole type token. To
     * include runs or settings, name {@code WorkspaceRun} or {@code WorkspaceUserConfig}.
     *
     * @param types the elements
     * @return this builder
     */
    public Builder types(String... types) {
      return types(List.of(types));
    }

    /**
     * ID of the workspace, which is a number.
     *
     * @param workspaceId the value
     * @return this builder
     */
    public Builder workspaceId(String workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public GetImportFilePlainArgs build() {
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("GetImportFilePlainArgs", "workspaceId");
      }
      return $;
    }
  }
}
