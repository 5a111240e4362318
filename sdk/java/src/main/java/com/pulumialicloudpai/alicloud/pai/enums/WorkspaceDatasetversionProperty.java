// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.enums;

import com.pulumi.core.annotations.EnumType;
import java.util.Objects;

/**
 * Values of {@code property} of a {@code WorkspaceDatasetversion}. The property takes them as
 * strings, too.
 *
 * <p>A builder takes what {@code getValue} returns.
 */
@EnumType
public enum WorkspaceDatasetversionProperty {
  /** The value {@code FILE}. */
  File("FILE"),
  /** The value {@code DIRECTORY}. */
  Directory("DIRECTORY");

  private final String value;

  WorkspaceDatasetversionProperty(String value) {
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
