// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.enums;

import com.pulumi.core.annotations.EnumType;
import java.util.Objects;

/**
 * Values of {@code formatType} of a {@code WorkspaceModelVersion}. The property takes them as
 * strings, too, and others with a warning.
 *
 * <p>A builder takes what {@code getValue} returns.
 */
@EnumType
public enum WorkspaceModelVersionFormatType {
  /** The value {@code OfflineModel}. */
  OfflineModel("OfflineModel"),
  /** The value {@code SavedModel}. */
  SavedModel("SavedModel"),
  /** The value {@code Keras H5}. */
  KerasH5("Keras H5"),
  /** The value {@code Frozen Pb}. */
  FrozenPb("Frozen Pb"),
  /** The value {@code Caffe Prototxt}. */
  CaffePrototxt("Caffe Prototxt"),
  /** The value {@code TorchScript}. */
  TorchScript("TorchScript"),
  /** The value {@code XGBoost}. */
  XGBoost("XGBoost"),
  /** The value {@code PMML}. */
  Pmml("PMML"),
  /** The value {@code AlinkModel}. */
  AlinkModel("AlinkModel"),
  /** The value {@code ONNX}. */
  Onnx("ONNX");

  private final String value;

  WorkspaceModelVersionFormatType(String value) {
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
