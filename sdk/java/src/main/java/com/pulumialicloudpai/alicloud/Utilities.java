// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud;

import com.pulumi.core.Output;
import com.pulumi.core.internal.Codegen;
import com.pulumi.resources.CustomResourceOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.Nullable;

/** What all of this package has in common: which version of the plugin it asks for. */
public final class Utilities {
  private static final String SERVER =
      "github://api.github.com/pulumi-resource-alicloud/pulumi-resource-alicloud";
  private static final String VERSION = read("version.txt");

  private Utilities() {}

  /**
   * The version of this package, and of the plugin that it asks for.
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

  /**
   * Gives a number as an integer, and fails where no integer holds it.
   *
   * @param number the number, null for none
   * @param name the property
   * @return the integer, null for none
   */
  @Nullable
  public static Output<Integer> integer(@Nullable Output<Double> number, String name) {
    return number == null ? null : number.applyValue(value -> toInteger(value, name));
  }

  /**
   * Gives a number as an integer, and fails where no integer holds it.
   *
   * @param number the number, or nothing
   * @param name the property
   * @return the integer, or nothing
   */
  public static Output<Optional<Integer>> optionalInteger(Output<Double> number, String name) {
    return Codegen.optional(number).applyValue(found -> found.map(value -> toInteger(value, name)));
  }

  /**
   * Gives an integer as a number.
   *
   * @param integer the integer, null for none
   * @return the number, null for none
   */
  @Nullable
  public static Output<Double> number(@Nullable Output<Integer> integer) {
    return integer == null ? null : integer.applyValue(Integer::doubleValue);
  }

  private static Integer toInteger(Double number, String name) {
    if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
      throw new ArithmeticException(
          String.format("%s is %.0f, which no int holds: use %sAsDouble.", name, number, name));
    }
    return number.intValue();
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
