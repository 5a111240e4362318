// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.List;
import java.util.Objects;

/** Result of {@code getWorkspaceDatasets}. */
@CustomType
public final class GetWorkspaceDatasetsResult {
  private List<GetWorkspaceDatasetsDataset> datasets;
  private List<String> ids;
  private List<String> names;

  private GetWorkspaceDatasetsResult() {}

  /**
   * The objects that were found, the oldest first. The list has only the objects that you may see.
   * An empty list does not prove that there are none.
   *
   * @return the value
   */
  public List<GetWorkspaceDatasetsDataset> datasets() {
    return this.datasets;
  }

  /**
   * The IDs, in the order of the list. You can use the ID of a resource with {@code pulumi import}.
   *
   * @return the value
   */
  public List<String> ids() {
    return this.ids;
  }

  /**
   * The names, in the order of the list. An object without a name has its ID here.
   *
   * @return the value
   */
  public List<String> names() {
    return this.names;
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
  public static Builder builder(GetWorkspaceDatasetsResult defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private List<GetWorkspaceDatasetsDataset> datasets;
    private List<String> ids;
    private List<String> names;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetWorkspaceDatasetsResult defaults) {
      Objects.requireNonNull(defaults);
      this.datasets = defaults.datasets;
      this.ids = defaults.ids;
      this.names = defaults.names;
    }

    /**
     * The objects that were found, the oldest first. The list has only the objects that you may
     * see. An empty list does not prove that there are none.
     *
     * @param datasets the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder datasets(List<GetWorkspaceDatasetsDataset> datasets) {
      if (datasets == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceDatasetsResult", "datasets");
      }
      this.datasets = datasets;
      return this;
    }

    /**
     * The objects that were found, the oldest first. The list has only the objects that you may
     * see. An empty list does not prove that there are none.
     *
     * @param datasets the elements
     * @return this builder
     */
    public Builder datasets(GetWorkspaceDatasetsDataset... datasets) {
      return datasets(List.of(datasets));
    }

    /**
     * The IDs, in the order of the list. You can use the ID of a resource with {@code pulumi
     * import}.
     *
     * @param ids the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ids(List<String> ids) {
      if (ids == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceDatasetsResult", "ids");
      }
      this.ids = ids;
      return this;
    }

    /**
     * The IDs, in the order of the list. You can use the ID of a resource with {@code pulumi
     * import}.
     *
     * @param ids the elements
     * @return this builder
     */
    public Builder ids(String... ids) {
      return ids(List.of(ids));
    }

    /**
     * The names, in the order of the list. An object without a name has its ID here.
     *
     * @param names the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder names(List<String> names) {
      if (names == null) {
        throw new MissingRequiredPropertyException("GetWorkspaceDatasetsResult", "names");
      }
      this.names = names;
      return this;
    }

    /**
     * The names, in the order of the list. An object without a name has its ID here.
     *
     * @param names the elements
     * @return this builder
     */
    public Builder names(String... names) {
      return names(List.of(names));
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetWorkspaceDatasetsResult build() {
      GetWorkspaceDatasetsResult built = new GetWorkspaceDatasetsResult();
      built.datasets = datasets;
      built.ids = ids;
      built.names = names;
      return built;
    }
  }
}
