// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.config.inputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A RAM role to assume. */
@CustomType
public final class AssumeRole {
  private @Nullable String externalId;
  private @Nullable String policy;
  private String roleArn;
  private @Nullable Integer sessionExpiration;
  private @Nullable String sessionName;

  private AssumeRole() {}

  /**
   * External ID that the role's trust policy requires.
   *
   * @return the value, or nothing
   */
  public Optional<String> externalId() {
    return Optional.ofNullable(this.externalId);
  }

  /**
   * Policy document, as a JSON string, that limits what the session may do. Without it, the session
   * has all permissions of the role.
   *
   * @return the value, or nothing
   */
  public Optional<String> policy() {
    return Optional.ofNullable(this.policy);
  }

  /**
   * ARN of the role, {@code acs:ram::<account>:role/<name>}. If it is empty, the provider reads the
   * environment variables {@code ALICLOUD_ASSUME_ROLE_ARN} and {@code ALIBABA_CLOUD_ROLE_ARN}.
   *
   * @return the value
   */
  public String roleArn() {
    return this.roleArn;
  }

  /**
   * Lifetime of the temporary credentials in seconds, 900 to 43200. If you do not set it, the
   * provider reads the environment variable {@code ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION}.
   * Defaults to 3600. The provider renews the credentials before they expire.
   *
   * @return the value, or nothing
   */
  public Optional<Integer> sessionExpiration() {
    return Optional.ofNullable(this.sessionExpiration);
  }

  /**
   * Name of the session, which audit logs show. If you do not set it, the provider reads the
   * environment variables {@code ALICLOUD_ASSUME_ROLE_SESSION_NAME} and {@code
   * ALIBABA_CLOUD_ROLE_SESSION_NAME}. Defaults to {@code terraform}, as in the official package, so
   * that policies that name the session keep working.
   *
   * @return the value, or nothing
   */
  public Optional<String> sessionName() {
    return Optional.ofNullable(this.sessionName);
  }

  /**
   * Starts with nothing known.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with what another value holds.
   *
   * @param defaults where to start
   * @return a builder
   */
  public static Builder builder(AssumeRole defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String externalId;
    private @Nullable String policy;
    private String roleArn;
    private @Nullable Integer sessionExpiration;
    private @Nullable String sessionName;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(AssumeRole defaults) {
      Objects.requireNonNull(defaults);
      this.externalId = defaults.externalId;
      this.policy = defaults.policy;
      this.roleArn = defaults.roleArn;
      this.sessionExpiration = defaults.sessionExpiration;
      this.sessionName = defaults.sessionName;
    }

    /**
     * External ID that the role's trust policy requires.
     *
     * @param externalId the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder externalId(@Nullable String externalId) {
      this.externalId = externalId;
      return this;
    }

    /**
     * Policy document, as a JSON string, that limits what the session may do. Without it, the
     * session has all permissions of the role.
     *
     * @param policy the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder policy(@Nullable String policy) {
      this.policy = policy;
      return this;
    }

    /**
     * ARN of the role, {@code acs:ram::<account>:role/<name>}. If it is empty, the provider reads
     * the environment variables {@code ALICLOUD_ASSUME_ROLE_ARN} and {@code
     * ALIBABA_CLOUD_ROLE_ARN}.
     *
     * @param roleArn the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder roleArn(String roleArn) {
      if (roleArn == null) {
        throw new MissingRequiredPropertyException("AssumeRole", "roleArn");
      }
      this.roleArn = roleArn;
      return this;
    }

    /**
     * Lifetime of the temporary credentials in seconds, 900 to 43200. If you do not set it, the
     * provider reads the environment variable {@code ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION}.
     * Defaults to 3600. The provider renews the credentials before they expire.
     *
     * @param sessionExpiration the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder sessionExpiration(@Nullable Integer sessionExpiration) {
      this.sessionExpiration = sessionExpiration;
      return this;
    }

    /**
     * Name of the session, which audit logs show. If you do not set it, the provider reads the
     * environment variables {@code ALICLOUD_ASSUME_ROLE_SESSION_NAME} and {@code
     * ALIBABA_CLOUD_ROLE_SESSION_NAME}. Defaults to {@code terraform}, as in the official package,
     * so that policies that name the session keep working.
     *
     * @param sessionName the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder sessionName(@Nullable String sessionName) {
      this.sessionName = sessionName;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public AssumeRole build() {
      AssumeRole built = new AssumeRole();
      built.externalId = externalId;
      built.policy = policy;
      built.roleArn = roleArn;
      built.sessionExpiration = sessionExpiration;
      built.sessionName = sessionName;
      return built;
    }
  }
}
