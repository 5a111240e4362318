// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.enums;

import com.pulumi.core.annotations.EnumType;
import java.util.Objects;

/**
 * Values of {@code dataSourceType} of a {@code WorkspaceDataset}. The property takes them as
 * strings, too.
 *
 * <p>A builder takes what {@code getValue} returns.
 */
@EnumType
public enum WorkspaceDatasetDataSourceType {
  /** The value {@code OSS}. */
  Oss("OSS"),
  /** The value {@code NAS}. */
  Nas("NAS"),
  /** The value {@code EXTREMENAS}. */
  Extremenas("EXTREMENAS"),
  /** The value {@code CPFS}. */
  Cpfs("CPFS"),
  /** The value {@code BMCPFS}. */
  Bmcpfs("BMCPFS"),
  /** The value {@code MAXCOMPUTE}. */
  Maxcompute("MAXCOMPUTE"),
  /** The value {@code URL}. */
  Url("URL");

  private final String value;

  WorkspaceDatasetDataSourceType(String value) {
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
