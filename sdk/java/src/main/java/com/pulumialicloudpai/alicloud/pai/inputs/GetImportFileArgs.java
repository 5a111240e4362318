// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.InvokeArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** Arguments of {@code getImportFile}. */
public final class GetImportFileArgs extends InvokeArgs {
  /** Says nothing. */
  public static final GetImportFileArgs Empty = new GetImportFileArgs();

  @Import(name = "includeRuns")
  private @Nullable Output<Boolean> includeRuns;

  @Import(name = "types")
  private @Nullable Output<List<String>> types;

  @Import(name = "workspaceId", required = true)
  private Output<String> workspaceId;

  private GetImportFileArgs() {}

  private GetImportFileArgs(GetImportFileArgs $) {
    this.includeRuns = $.includeRuns;
    this.types = $.types;
    this.workspaceId = $.workspaceId;
  }

  /**
   * Whether the file includes the runs of the experiments. Defaults to false.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Boolean>> includeRuns() {
    return Optional.ofNullable(this.includeRuns);
  }

  /**
   * Return only objects of these types. Write {@code WorkspaceModel} or the whole type token. To
   * include runs or settings, name {@code WorkspaceRun} or {@code WorkspaceUserConfig}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<String>>> types() {
    return Optional.ofNullable(this.types);
  }

  /**
   * ID of the workspace, which is a number.
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
  public static Builder builder(GetImportFileArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private GetImportFileArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new GetImportFileArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(GetImportFileArgs defaults) {
      $ = new GetImportFileArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Whether the file includes the runs of the experiments. Defaults to false.
     *
     * @param includeRuns the value, perhaps not known yet
     * @return this builder
     */
    public Builder includeRuns(@Nullable Output<Boolean> includeRuns) {
      $.includeRuns = includeRuns;
      return this;
    }

    /**
     * Whether the file includes the runs of the experiments. Defaults to false.
     *
     * @param includeRuns the value
     * @return this builder
     */
    public Builder includeRuns(Boolean includeRuns) {
      return includeRuns(Output.of(includeRuns));
    }

    /**
     * Return only objects of these types. Write {@code WorkspaceModel} or the whole type token. To
     * include runs or settings, name {@code WorkspaceRun} or {@code WorkspaceUserConfig}.
     *
     * @param types the value, perhaps not known yet
     * @return this builder
     */
    public Builder types(@Nullable Output<List<String>> types) {
      $.types = types;
      return this;
    }

    /**
     * Return only objects of these types. Write {@code WorkspaceModel} or the whole type token. To
     * include runs or settings, name {@code WorkspaceRun} or {@code WorkspaceUserConfig}.
     *
     * @param types the value
     * @return this builder
     */
    public Builder types(List<String> types) {
      return types(Output.of(types));
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
     * @param workspaceId the value, perhaps not known yet
     * @return this builder
     */
    public Builder workspaceId(Output<String> workspaceId) {
      $.workspaceId = workspaceId;
      return this;
    }

    /**
     * ID of the workspace, which is a number.
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
    public GetImportFileArgs build() {
      if ($.workspaceId == null) {
        throw new MissingRequiredPropertyException("GetImportFileArgs", "workspaceId");
      }
      return $;
    }
  }
}
