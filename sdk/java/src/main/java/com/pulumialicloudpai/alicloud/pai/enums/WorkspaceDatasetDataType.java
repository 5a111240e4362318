// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.enums;

import com.pulumi.core.annotations.EnumType;
import java.util.Objects;

/**
 * Values of {@code dataType} of a {@code WorkspaceDataset}. The property takes them as strings,
 * too.
 *
 * <p>A builder takes what {@code getValue} returns.
 */
@EnumType
public enum WorkspaceDatasetDataType {
  /** The value {@code COMMON}. */
  Common("COMMON"),
  /** The value {@code PIC}. */
  Pic("PIC"),
  /** The value {@code TEXT}. */
  Text("TEXT"),
  /** The value {@code VIDEO}. */
  Video("VIDEO"),
  /** The value {@code AUDIO}. */
  Audio("AUDIO");

  private final String value;

  WorkspaceDatasetDataType(String value) {
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
