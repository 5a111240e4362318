// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.annotation.Nullable;

/** What all resources of this package have in common: which version of the plugin they ask for. */
public final class Utilities {
  private static final String SERVER =
      "github://api.github.com/pulumi-resource-alicloud/pulumi-resource-alicloud";
  private static final String VERSION = read("version.txt");

  private Utilities() {}

  /**
   * The version of this package, and of the plugin that its resources ask for.
   *
   * @return the version
   */
  public static String getVersion() {
    return VERSION;
  }

  /**
   * Completes the options of a resource by version and place of the plugin.
   *
   * @param options what the program says, null for nothing
   * @param id the id of a resource that is looked up
   * @param secrets the outputs that are always secret
   * @return the options to use
   */
  public static CustomResourceOptions mergeOptions(
      @Nullable CustomResourceOptions options, @Nullable Output<String> id, String... secrets) {
    CustomResourceOptions.Builder ours = CustomResourceOptions.builder();
    ours.version(VERSION);
    ours.pluginDownloadURL(SERVER);
    ours.additionalSecretOutputs(secrets);
    return CustomResourceOptions.merge(ours.build(), options, id);
  }

  private static String read(String name) {
    try (InputStream stream = Utilities.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The package is incomplete: it has no " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).trim();
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }
}
