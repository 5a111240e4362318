// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.enums;

import com.pulumi.core.annotations.EnumType;
import java.util.Objects;

/**
 * Values of {@code configKey} of a {@code WorkspaceUserConfig}. The property takes them as strings,
 * too, and others with a warning.
 *
 * <p>A builder takes what {@code getValue} returns.
 */
@EnumType
public enum WorkspaceUserConfigConfigKey {
  /** The value {@code customizePAIAssumedRole}. */
  CustomizePAIAssumedRole("customizePAIAssumedRole");

  private final String value;

  WorkspaceUserConfigConfigKey(String value) {
    this.value = Objects.requireNonNull(value);
  }

  /**
   * Returns the value as the service knows it.
   *
   * @return the value
   */
  @EnumType.Converter
  public String getValue() {
    return this.value;
  }

  @Override
  public String toString() {
    return this.value;
  }
}
