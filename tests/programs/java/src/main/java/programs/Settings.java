package programs;

import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.Config;
import com.pulumialicloudpai.alicloud.ProviderArgs;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells all that the SDK reads of the stack's configuration, and of the environment. */
public final class Settings {
  private Settings() {}

  /** Runs the program. */
  public static void main(String[] args) {
    Pulumi.run(
        context -> {
          context.export("settings", Output.of(read(new Config())));
          context.export(
              "profile", ProviderArgs.builder().build().profile().orElse(Output.of("none")));
        });
  }

  /** Returns what an object's getters give: values of the language, lists and maps of them. */
  private static Object read(Object value) {
    if (value instanceof Optional) {
      return ((Optional<?>) value).map(Settings::read).orElse(null);
    }
    if (value instanceof List) {
      return ((List<?>) value).stream().map(Settings::read).collect(Collectors.toList());
    }
    if (!value.getClass().getName().startsWith("com.pulumialicloudpai.")) {
      return value;
    }
    Map<String, Object> members = new TreeMap<>();
    for (Method getter : value.getClass().getDeclaredMethods()) {
      int modifiers = getter.getModifiers();
      if (Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers)) {
        try {
          Object member = read(getter.invoke(value));
          if (member != null) {
            members.put(getter.getName(), member);
          }
        } catch (ReflectiveOperationException error) {
          throw new IllegalStateException(getter.getName(), error);
        }
      }
    }
    return members;
  }
}
