// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.enums;

import com.pulumi.core.annotations.EnumType;
import java.util.Objects;

/**
 * Values of {@code frameworkType} of a {@code WorkspaceModelVersion}. The property takes them as
 * strings, too, and others with a warning.
 *
 * <p>A builder takes what {@code getValue} returns.
 */
@EnumType
public enum WorkspaceModelVersionFrameworkType {
  /** And accepts {@code PyTorch}. */
  Pytorch("Pytorch"),
  /** The value {@code PyTorch}. */
  PyTorch("PyTorch"),
  /** The value {@code XGBoost}. */
  XGBoost("XGBoost"),
  /** The value {@code Keras}. */
  Keras("Keras"),
  /** The value {@code Caffe}. */
  Caffe("Caffe"),
  /** The value {@code Alink}. */
  Alink("Alink"),
  /** The value {@code Xflow}. */
  Xflow("Xflow"),
  /** The value {@code TensorFlow}. */
  TensorFlow("TensorFlow");

  private final String value;

  WorkspaceModelVersionFrameworkType(String value) {
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
