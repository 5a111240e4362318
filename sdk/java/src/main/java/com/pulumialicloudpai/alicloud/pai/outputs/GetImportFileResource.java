// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.outputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.Objects;

/** An object to import. */
@CustomType
public final class GetImportFileResource {
  private String id;
  private String name;
  private String pluginDownloadUrl;
  private String type;
  private String version;

  private GetImportFileResource() {}

  /**
   * ID of the object, in the form that {@code pulumi import} uses.
   *
   * @return the value
   */
  public String id() {
    return this.id;
  }

  /**
   * Name of the resource in the program, made from the object's own name. It is unique, and the
   * same for each call.
   *
   * @return the value
   */
  public String name() {
    return this.name;
  }

  /**
   * Where the Pulumi engine finds this plugin.
   *
   * @return the value
   */
  public String pluginDownloadUrl() {
    return this.pluginDownloadUrl;
  }

  /**
   * Type token of the resource.
   *
   * @return the value
   */
  public String type() {
    return this.type;
  }

  /**
   * Version of this plugin. Without it, the Pulumi engine would use the newest plugin with this
   * name.
   *
   * @return the value
   */
  public String version() {
    return this.version;
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
  public static Builder builder(GetImportFileResource defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private String id;
    private String name;
    private String pluginDownloadUrl;
    private String type;
    private String version;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(GetImportFileResource defaults) {
      Objects.requireNonNull(defaults);
      this.id = defaults.id;
      this.name = defaults.name;
      this.pluginDownloadUrl = defaults.pluginDownloadUrl;
      this.type = defaults.type;
      this.version = defaults.version;
    }

    /**
     * ID of the object, in the form that {@code pulumi import} uses.
     *
     * @param id the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder id(String id) {
      if (id == null) {
        throw new MissingRequiredPropertyException("GetImportFileResource", "id");
      }
      this.id = id;
      return this;
    }

    /**
     * Name of the resource in the program, made from the object's own name. It is unique, and the
     * same for each call.
     *
     * @param name the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder name(String name) {
      if (name == null) {
        throw new MissingRequiredPropertyException("GetImportFileResource", "name");
      }
      this.name = name;
      return this;
    }

    /**
     * Where the Pulumi engine finds this plugin.
     *
     * @param pluginDownloadUrl the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder pluginDownloadUrl(String pluginDownloadUrl) {
      if (pluginDownloadUrl == null) {
        throw new MissingRequiredPropertyException("GetImportFileResource", "pluginDownloadUrl");
      }
      this.pluginDownloadUrl = pluginDownloadUrl;
      return this;
    }

    /**
     * Type token of the resource.
     *
     * @param type the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder type(String type) {
      if (type == null) {
        throw new MissingRequiredPropertyException("GetImportFileResource", "type");
      }
      this.type = type;
      return this;
    }

    /**
     * Version of this plugin. Without it, the Pulumi engine would use the newest plugin with this
     * name.
     *
     * @param version the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder version(String version) {
      if (version == null) {
        throw new MissingRequiredPropertyException("GetImportFileResource", "version");
      }
      this.version = version;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public GetImportFileResource build() {
      GetImportFileResource built = new GetImportFileResource();
      built.id = id;
      built.name = name;
      built.pluginDownloadUrl = pluginDownloadUrl;
      built.type = type;
      built.version = version;
      return built;
    }
  }
}
