// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.ResourceArgs;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A RAM role to assume. */
public final class ProviderAssumeRoleArgs extends ResourceArgs {
  /** Says nothing. */
  public static final ProviderAssumeRoleArgs Empty = new ProviderAssumeRoleArgs();

  @Import(name = "externalId")
  private @Nullable Output<String> externalId;

  @Import(name = "policy")
  private @Nullable Output<String> policy;

  @Import(name = "roleArn", required = true)
  private Output<String> roleArn;

  @Import(name = "sessionExpiration")
  private @Nullable Output<Integer> sessionExpiration;

  @Import(name = "sessionName")
  private @Nullable Output<String> sessionName;

  private ProviderAssumeRoleArgs() {}

  private ProviderAssumeRoleArgs(ProviderAssumeRoleArgs $) {
    this.externalId = $.externalId;
    this.policy = $.policy;
    this.roleArn = $.roleArn;
    this.sessionExpiration = $.sessionExpiration;
    this.sessionName = $.sessionName;
  }

  /**
   * External ID that the role's trust policy requires.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> externalId() {
    return Optional.ofNullable(this.externalId);
  }

  /**
   * Policy document, as a JSON string, that limits what the session may do. Without it, the session
   * has all permissions of the role.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> policy() {
    return Optional.ofNullable(this.policy);
  }

  /**
   * ARN of the role, {@code acs:ram::<account>:role/<name>}. If it is empty, the provider reads the
   * environment variables {@code ALICLOUD_ASSUME_ROLE_ARN} and {@code ALIBABA_CLOUD_ROLE_ARN}.
   *
   * @return what was given
   */
  public Output<String> roleArn() {
    return this.roleArn;
  }

  /**
   * Lifetime of the temporary credentials in seconds, 900 to 43200. If you do not set it, the
   * provider reads the environment variable {@code ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION}.
   * Defaults to 3600. The provider renews the credentials before they expire.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> sessionExpiration() {
    return Optional.ofNullable(this.sessionExpiration);
  }

  /**
   * Name of the session, which audit logs show. If you do not set it, the provider reads the
   * environment variables {@code ALICLOUD_ASSUME_ROLE_SESSION_NAME} and {@code
   * ALIBABA_CLOUD_ROLE_SESSION_NAME}. Defaults to {@code terraform}, as in the official package, so
   * that policies that name the session keep working.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sessionName() {
    return Optional.ofNullable(this.sessionName);
  }

  /**
   * Starts with nothing given.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with what others give.
   *
   * @param defaults where to start
   * @return a builder
   */
  public static Builder builder(ProviderAssumeRoleArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private ProviderAssumeRoleArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new ProviderAssumeRoleArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(ProviderAssumeRoleArgs defaults) {
      $ = new ProviderAssumeRoleArgs(Objects.requireNonNull(defaults));
    }

    /**
     * External ID that the role's trust policy requires.
     *
     * @param externalId the value, perhaps not known yet
     * @return this builder
     */
    public Builder externalId(@Nullable Output<String> externalId) {
      $.externalId = externalId;
      return this;
    }

    /**
     * External ID that the role's trust policy requires.
     *
     * @param externalId the value
     * @return this builder
     */
    public Builder externalId(String externalId) {
      return externalId(Output.of(externalId));
    }

    /**
     * Policy document, as a JSON string, that limits what the session may do. Without it, the
     * session has all permissions of the role.
     *
     * @param policy the value, perhaps not known yet
     * @return this builder
     */
    public Builder policy(@Nullable Output<String> policy) {
      $.policy = policy;
      return this;
    }

    /**
     * Policy document, as a JSON string, that limits what the session may do. Without it, the
     * session has all permissions of the role.
     *
     * @param policy the value
     * @return this builder
     */
    public Builder policy(String policy) {
      return policy(Output.of(policy));
    }

    /**
     * ARN of the role, {@code acs:ram::<account>:role/<name>}. If it is empty, the provider reads
     * the environment variables {@code ALICLOUD_ASSUME_ROLE_ARN} and {@code
     * ALIBABA_CLOUD_ROLE_ARN}.
     *
     * @param roleArn the value, perhaps not known yet
     * @return this builder
     */
    public Builder roleArn(Output<String> roleArn) {
      $.roleArn = roleArn;
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
    public Builder roleArn(String roleArn) {
      return roleArn(Output.of(roleArn));
    }

    /**
     * Lifetime of the temporary credentials in seconds, 900 to 43200. If you do not set it, the
     * provider reads the environment variable {@code ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION}.
     * Defaults to 3600. The provider renews the credentials before they expire.
     *
     * @param sessionExpiration the value, perhaps not known yet
     * @return this builder
     */
    public Builder sessionExpiration(@Nullable Output<Integer> sessionExpiration) {
      $.sessionExpiration = sessionExpiration;
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
    public Builder sessionExpiration(Integer sessionExpiration) {
      return sessionExpiration(Output.of(sessionExpiration));
    }

    /**
     * Name of the session, which audit logs show. If you do not set it, the provider reads the
     * environment variables {@code ALICLOUD_ASSUME_ROLE_SESSION_NAME} and {@code
     * ALIBABA_CLOUD_ROLE_SESSION_NAME}. Defaults to {@code terraform}, as in the official package,
     * so that policies that name the session keep working.
     *
     * @param sessionName the value, perhaps not known yet
     * @return this builder
     */
    public Builder sessionName(@Nullable Output<String> sessionName) {
      $.sessionName = sessionName;
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
    public Builder sessionName(String sessionName) {
      return sessionName(Output.of(sessionName));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public ProviderAssumeRoleArgs build() {
      if ($.roleArn == null) {
        throw new MissingRequiredPropertyException("ProviderAssumeRoleArgs", "roleArn");
      }
      return $;
    }
  }
}
