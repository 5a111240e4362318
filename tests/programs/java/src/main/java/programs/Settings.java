package programs;

import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.Config;
import com.pulumialicloudpai.alicloud.ProviderArgs;

/** Tells what the SDK reads of the stack's configuration, and of the environment. */
public final class Settings {
  private Settings() {}

  /** Runs the program. */
  public static void main(String[] args) {
    Pulumi.run(
        context -> {
          Config config = new Config();
          context.export("region", config.region().orElse("none"));
          context.export("timeout", config.clientReadTimeout().orElse(0));
          context.export("sourceIp", config.sourceIp().orElse("none"));
          context.export(
              "host",
              config.endpoints().flatMap(hosts -> hosts.get(0).aiworkspace()).orElse("none"));
          context.export(
              "profile", ProviderArgs.builder().build().profile().orElse(Output.of("none")));
        });
  }
}
