// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud;

import com.pulumi.core.Output;
import com.pulumi.core.TypeShape;
import com.pulumi.core.internal.Codegen;
import com.pulumi.deployment.Deployment;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.deployment.InvokeOutputOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.InvokeArgs;
import com.pulumi.resources.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
   * @param options the options of the call, or null
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
   * Asks a function when all of its arguments are known.
   *
   * @param token the token of the function
   * @param answer the class of the result
   * @param args the arguments of the function
   * @param options the options of the call, or null
   * @param <T> the class of the result
   * @return the result of the function
   */
  public static <T> Output<T> invoke(
      String token, Class<T> answer, InvokeArgs args, @Nullable InvokeOptions options) {
    return Deployment.getInstance().invoke(token, TypeShape.of(answer), args, complete(options));
  }

  /**
   * Asks a function when all of its arguments are known, and what it depends on is done.
   *
   * @param token the token of the function
   * @param answer the class of the result
   * @param args the arguments of the function
   * @param options the options of the call, or null
   * @param <T> the class of the result
   * @return the result of the function
   */
  public static <T> Output<T> invoke(
      String token, Class<T> answer, InvokeArgs args, @Nullable InvokeOutputOptions options) {
    InvokeOptions ours = complete(options);
    InvokeOutputOptions.Builder builder = new InvokeOutputOptions.Builder();
    ours.getParent().ifPresent(builder::parent);
    ours.getProvider().ifPresent(builder::provider);
    ours.getVersion().ifPresent(builder::version);
    ours.getPluginDownloadURL().ifPresent(builder::pluginDownloadURL);
    if (options != null) {
      builder.dependsOn(options.getDependsOn().toArray(Resource[]::new));
    }
    return Deployment.getInstance().invoke(token, TypeShape.of(answer), args, builder.build());
  }

  /**
   * Asks a function.
   *
   * @param token the token of the function
   * @param answer the class of the result
   * @param args the arguments of the function
   * @param options the options of the call, or null
   * @param <T> the class of the result
   * @return the result of the function
   */
  public static <T> CompletableFuture<T> invokeAsync(
      String token, Class<T> answer, InvokeArgs args, @Nullable InvokeOptions options) {
    return Deployment.getInstance()
        .invokeAsync(token, TypeShape.of(answer), args, complete(options));
  }

  private static InvokeOptions complete(@Nullable InvokeOptions options) {
    InvokeOptions given = options == null ? InvokeOptions.Empty : options;
    InvokeOptions.Builder ours = InvokeOptions.builder();
    given.getParent().ifPresent(ours::parent);
    given.getProvider().ifPresent(ours::provider);
    ours.version(given.getVersion().orElse(VERSION));
    ours.pluginDownloadURL(given.getPluginDownloadURL().orElse(SERVER));
    return ours.build();
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
