// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import com.pulumi.resources.ResourceArgs;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A RAM role to assume with an OpenID Connect token. */
public final class ProviderAssumeRoleWithOidcArgs extends ResourceArgs {
  /** Says nothing. */
  public static final ProviderAssumeRoleWithOidcArgs Empty = new ProviderAssumeRoleWithOidcArgs();

  @Import(name = "oidcProviderArn", required = true)
  private Output<String> oidcProviderArn;

  @Import(name = "oidcToken")
  private @Nullable Output<String> oidcToken;

  @Import(name = "oidcTokenFile")
  private @Nullable Output<String> oidcTokenFile;

  @Import(name = "policy")
  private @Nullable Output<String> policy;

  @Import(name = "roleArn", required = true)
  private Output<String> roleArn;

  @Import(name = "roleSessionName")
  private @Nullable Output<String> roleSessionName;

  @Import(name = "sessionExpiration")
  private @Nullable Output<Integer> sessionExpiration;

  private ProviderAssumeRoleWithOidcArgs() {}

  private ProviderAssumeRoleWithOidcArgs(ProviderAssumeRoleWithOidcArgs $) {
    this.oidcProviderArn = $.oidcProviderArn;
    this.oidcToken = $.oidcToken;
    this.oidcTokenFile = $.oidcTokenFile;
    this.policy = $.policy;
    this.roleArn = $.roleArn;
    this.roleSessionName = $.roleSessionName;
    this.sessionExpiration = $.sessionExpiration;
  }

  /**
   * ARN of the OIDC identity provider that is registered in RAM. If it is empty, the provider reads
   * the environment variable {@code ALIBABA_CLOUD_OIDC_PROVIDER_ARN}.
   *
   * @return what was given
   */
  public Output<String> oidcProviderArn() {
    return this.oidcProviderArn;
  }

  /**
   * The OIDC token, 4 to 20000 characters. Set either this or {@code oidcTokenFile}. If you do not
   * set it, the provider reads the environment variable {@code ALIBABA_CLOUD_OIDC_TOKEN}. The value
   * is a secret.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> oidcToken() {
    return Optional.ofNullable(this.oidcToken);
  }

  /**
   * Path of a file with the OIDC token. The provider reads the file each time that it renews the
   * credentials. If you do not set it, the provider reads the environment variable {@code
   * ALIBABA_CLOUD_OIDC_TOKEN_FILE}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> oidcTokenFile() {
    return Optional.ofNullable(this.oidcTokenFile);
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
   * environment variable {@code ALIBABA_CLOUD_ROLE_ARN}.
   *
   * @return what was given
   */
  public Output<String> roleArn() {
    return this.roleArn;
  }

  /**
   * Name of the session, which audit logs show. If you do not set it, the provider reads the
   * environment variable {@code ALIBABA_CLOUD_ROLE_SESSION_NAME}. Defaults to {@code terraform}, as
   * in the official package.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> roleSessionName() {
    return Optional.ofNullable(this.roleSessionName);
  }

  /**
   * Lifetime of the temporary credentials in seconds. The service's default is 3600. The provider
   * renews the credentials before they expire.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> sessionExpiration() {
    return Optional.ofNullable(this.sessionExpiration);
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
  public static Builder builder(ProviderAssumeRoleWithOidcArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private ProviderAssumeRoleWithOidcArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new ProviderAssumeRoleWithOidcArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(ProviderAssumeRoleWithOidcArgs defaults) {
      $ = new ProviderAssumeRoleWithOidcArgs(Objects.requireNonNull(defaults));
    }

    /**
     * ARN of the OIDC identity provider that is registered in RAM. If it is empty, the provider
     * reads the environment variable {@code ALIBABA_CLOUD_OIDC_PROVIDER_ARN}.
     *
     * @param oidcProviderArn the value, perhaps not known yet
     * @return this builder
     */
    public Builder oidcProviderArn(Output<String> oidcProviderArn) {
      $.oidcProviderArn = oidcProviderArn;
      return this;
    }

    /**
     * ARN of the OIDC identity provider that is registered in RAM. If it is empty, the provider
     * reads the environment variable {@code ALIBABA_CLOUD_OIDC_PROVIDER_ARN}.
     *
     * @param oidcProviderArn the value
     * @return this builder
     */
    public Builder oidcProviderArn(String oidcProviderArn) {
      return oidcProviderArn(Output.of(oidcProviderArn));
    }

    /**
     * The OIDC token, 4 to 20000 characters. Set either this or {@code oidcTokenFile}. If you do
     * not set it, the provider reads the environment variable {@code ALIBABA_CLOUD_OIDC_TOKEN}. The
     * value is a secret.
     *
     * @param oidcToken the value, perhaps not known yet
     * @return this builder
     */
    public Builder oidcToken(@Nullable Output<String> oidcToken) {
      $.oidcToken = oidcToken;
      return this;
    }

    /**
     * The OIDC token, 4 to 20000 characters. Set either this or {@code oidcTokenFile}. If you do
     * not set it, the provider reads the environment variable {@code ALIBABA_CLOUD_OIDC_TOKEN}. The
     * value is a secret.
     *
     * @param oidcToken the value
     * @return this builder
     */
    public Builder oidcToken(String oidcToken) {
      return oidcToken(Output.of(oidcToken));
    }

    /**
     * Path of a file with the OIDC token. The provider reads the file each time that it renews the
     * credentials. If you do not set it, the provider reads the environment variable {@code
     * ALIBABA_CLOUD_OIDC_TOKEN_FILE}.
     *
     * @param oidcTokenFile the value, perhaps not known yet
     * @return this builder
     */
    public Builder oidcTokenFile(@Nullable Output<String> oidcTokenFile) {
      $.oidcTokenFile = oidcTokenFile;
      return this;
    }

    /**
     * Path of a file with the OIDC token. The provider reads the file each time that it renews the
     * credentials. If you do not set it, the provider reads the environment variable {@code
     * ALIBABA_CLOUD_OIDC_TOKEN_FILE}.
     *
     * @param oidcTokenFile the value
     * @return this builder
     */
    public Builder oidcTokenFile(String oidcTokenFile) {
      return oidcTokenFile(Output.of(oidcTokenFile));
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
     * the environment variable {@code ALIBABA_CLOUD_ROLE_ARN}.
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
     * the environment variable {@code ALIBABA_CLOUD_ROLE_ARN}.
     *
     * @param roleArn the value
     * @return this builder
     */
    public Builder roleArn(String roleArn) {
      return roleArn(Output.of(roleArn));
    }

    /**
     * Name of the session, which audit logs show. If you do not set it, the provider reads the
     * environment variable {@code ALIBABA_CLOUD_ROLE_SESSION_NAME}. Defaults to {@code terraform},
     * as in the official package.
     *
     * @param roleSessionName the value, perhaps not known yet
     * @return this builder
     */
    public Builder roleSessionName(@Nullable Output<String> roleSessionName) {
      $.roleSessionName = roleSessionName;
      return this;
    }

    /**
     * Name of the session, which audit logs show. If you do not set it, the provider reads the
     * environment variable {@code ALIBABA_CLOUD_ROLE_SESSION_NAME}. Defaults to {@code terraform},
     * as in the official package.
     *
     * @param roleSessionName the value
     * @return this builder
     */
    public Builder roleSessionName(String roleSessionName) {
      return roleSessionName(Output.of(roleSessionName));
    }

    /**
     * Lifetime of the temporary credentials in seconds. The service's default is 3600. The provider
     * renews the credentials before they expire.
     *
     * @param sessionExpiration the value, perhaps not known yet
     * @return this builder
     */
    public Builder sessionExpiration(@Nullable Output<Integer> sessionExpiration) {
      $.sessionExpiration = sessionExpiration;
      return this;
    }

    /**
     * Lifetime of the temporary credentials in seconds. The service's default is 3600. The provider
     * renews the credentials before they expire.
     *
     * @param sessionExpiration the value
     * @return this builder
     */
    public Builder sessionExpiration(Integer sessionExpiration) {
      return sessionExpiration(Output.of(sessionExpiration));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public ProviderAssumeRoleWithOidcArgs build() {
      if ($.oidcProviderArn == null) {
        throw new MissingRequiredPropertyException(
            "ProviderAssumeRoleWithOidcArgs", "oidcProviderArn");
      }
      if ($.oidcToken != null) {
        $.oidcToken = $.oidcToken.asSecret();
      }
      if ($.roleArn == null) {
        throw new MissingRequiredPropertyException("ProviderAssumeRoleWithOidcArgs", "roleArn");
      }
      return $;
    }
  }
}
