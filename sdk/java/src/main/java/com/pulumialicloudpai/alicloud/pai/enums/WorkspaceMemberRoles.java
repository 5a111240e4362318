// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.pai.enums;

import com.pulumi.core.annotations.EnumType;
import java.util.Objects;

/**
 * Values of {@code roles} of a {@code WorkspaceMember}. The property takes them as strings, too.
 *
 * <p>A builder takes what {@code getValue} returns.
 */
@EnumType
public enum WorkspaceMemberRoles {
  /** The value {@code PAI.AlgoDeveloper}. */
  PaiAlgoDeveloper("PAI.AlgoDeveloper"),
  /** The value {@code PAI.AlgoOperator}. */
  PaiAlgoOperator("PAI.AlgoOperator"),
  /** The value {@code PAI.LabelManager}. */
  PaiLabelManager("PAI.LabelManager"),
  /** The value {@code PAI.MaxComputeDeveloper}. */
  PaiMaxComputeDeveloper("PAI.MaxComputeDeveloper"),
  /** The value {@code PAI.WorkspaceAdmin}. */
  PaiWorkspaceAdmin("PAI.WorkspaceAdmin"),
  /** The value {@code PAI.WorkspaceGuest}. */
  PaiWorkspaceGuest("PAI.WorkspaceGuest"),
  /** The value {@code PAI.WorkspaceOwner}. */
  PaiWorkspaceOwner("PAI.WorkspaceOwner");

  private final String value;

  WorkspaceMemberRoles(String value) {
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
