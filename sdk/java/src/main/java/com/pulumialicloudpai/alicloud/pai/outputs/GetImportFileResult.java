// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Result of {@code getImportFile}. */
@CustomType
public final class GetImportFileResult {
  private Map<String, Integer> counts;
  private List<GetImportFileResource> resources;
  private List<String> todo;

  private GetImportFileResult() {}

  /**
   * Number of objects of each type in the file.
   *
   * @return the value
   */
  public Map<String, Integer> counts() {
    return this.counts;
  }

  /**
   * The objects to import. Each object comes after the object that contains it.
   *
   * @return the value
   */
  public List<GetImportFileResource> resources() {
    return this.resources;
  }

  /**
   * What you have to do by hand, for example about values that are secret.
   *
   * @return the value
   */
  public List<String> todo() {
    return this.todo;
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
  public static Builder builder(GetImportFileResult defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private Map<String, Integer> counts;
    private List<GetImportFileResource> resources;
    private List<String> todo;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetImportFileResult defaults) {
      Objects.requireNonNull(defaults);
      this.counts = defaults.counts;
      this.resources = defaults.resources;
      this.todo = defaults.todo;
    }

    /**
     * Number of objects of each type in the file.
     *
     * @param counts the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder counts(Map<String, Integer> counts) {
      if (counts == null) {
        throw new MissingRequiredPropertyException("GetImportFileResult", "counts");
      }
      this.counts = counts;
      return this;
    }

    /**
     * The objects to import. Each object comes after the object that contains it.
     *
     * @param resources the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder resources(List<GetImportFileResource> resources) {
      if (resources == null) {
        throw new MissingRequiredPropertyException("GetImportFileResult", "resources");
      }
      this.resources = resources;
      return this;
    }

    /**
     * The objects to import. Each object comes after the object that contains it.
     *
     * @param resources the elements
     * @return this builder
     */
    public Builder resources(GetImportFileResource... resources) {
      return resources(List.of(resources));
    }

    /**
     * What you have to do by hand, for example about values that are secret.
     *
     * @param todo the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder todo(List<String> todo) {
      if (todo == null) {
        throw new MissingRequiredPropertyException("GetImportFileResult", "todo");
      }
      this.todo = todo;
      return this;
    }

    /**
     * What you have to do by hand, for example about values that are secret.
     *
     * @param todo the elements
     * @return this builder
     */
    public Builder todo(String... todo) {
      return todo(List.of(todo));
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetImportFileResult build() {
      GetImportFileResult built = new GetImportFileResult();
      built.counts = counts;
      built.resources = resources;
      built.todo = todo;
      return built;
    }
  }
}
