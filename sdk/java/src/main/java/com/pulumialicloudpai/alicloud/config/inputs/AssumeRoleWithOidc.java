// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.config.inputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A RAM role to assume with an OpenID Connect token. */
@CustomType
public final class AssumeRoleWithOidc {
  private String oidcProviderArn;
  private @Nullable String oidcToken;
  private @Nullable String oidcTokenFile;
  private @Nullable String policy;
  private String roleArn;
  private @Nullable String roleSessionName;
  private @Nullable Integer sessionExpiration;

  private AssumeRoleWithOidc() {}

  /**
   * ARN of the OIDC identity provider that is registered in RAM. If it is empty, the provider reads
   * the environment variable {@code ALIBABA_CLOUD_OIDC_PROVIDER_ARN}.
   *
   * @return the value
   */
  public String oidcProviderArn() {
    return this.oidcProviderArn;
  }

  /**
   * The OIDC token, 4 to 20000 characters. Set either this or {@code oidcTokenFile}. If you do not
   * set it, the provider reads the environment variable {@code ALIBABA_CLOUD_OIDC_TOKEN}. The value
   * is a secret.
   *
   * @return the value, or nothing
   */
  public Optional<String> oidcToken() {
    return Optional.ofNullable(this.oidcToken);
  }

  /**
   * Path of a file with the OIDC token. The provider reads the file each time that it renews the
   * credentials. If you do not set it, the provider reads the environment variable {@code
   * ALIBABA_CLOUD_OIDC_TOKEN_FILE}.
   *
   * @return the value, or nothing
   */
  public Optional<String> oidcTokenFile() {
    return Optional.ofNullable(this.oidcTokenFile);
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
   * environment variable {@code ALIBABA_CLOUD_ROLE_ARN}.
   *
   * @return the value
   */
  public String roleArn() {
    return this.roleArn;
  }

  /**
   * Name of the session, which audit logs show. If you do not set it, the provider reads the
   * environment variable {@code ALIBABA_CLOUD_ROLE_SESSION_NAME}. Defaults to {@code terraform}, as
   * in the official package.
   *
   * @return the value, or nothing
   */
  public Optional<String> roleSessionName() {
    return Optional.ofNullable(this.roleSessionName);
  }

  /**
   * Lifetime of the temporary credentials in seconds. The service's default is 3600. The provider
   * renews the credentials before they expire.
   *
   * @return the value, or nothing
   */
  public Optional<Integer> sessionExpiration() {
    return Optional.ofNullable(this.sessionExpiration);
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
  public static Builder builder(AssumeRoleWithOidc defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private String oidcProviderArn;
    private @Nullable String oidcToken;
    private @Nullable String oidcTokenFile;
    private @Nullable String policy;
    private String roleArn;
    private @Nullable String roleSessionName;
    private @Nullable Integer sessionExpiration;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(AssumeRoleWithOidc defaults) {
      Objects.requireNonNull(defaults);
      this.oidcProviderArn = defaults.oidcProviderArn;
      this.oidcToken = defaults.oidcToken;
      this.oidcTokenFile = defaults.oidcTokenFile;
      this.policy = defaults.policy;
      this.roleArn = defaults.roleArn;
      this.roleSessionName = defaults.roleSessionName;
      this.sessionExpiration = defaults.sessionExpiration;
    }

    /**
     * ARN of the OIDC identity provider that is registered in RAM. If it is empty, the provider
     * reads the environment variable {@code ALIBABA_CLOUD_OIDC_PROVIDER_ARN}.
     *
     * @param oidcProviderArn the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder oidcProviderArn(String oidcProviderArn) {
      if (oidcProviderArn == null) {
        throw new MissingRequiredPropertyException("AssumeRoleWithOidc", "oidcProviderArn");
      }
      this.oidcProviderArn = oidcProviderArn;
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
    @CustomType.Setter
    public Builder oidcToken(@Nullable String oidcToken) {
      this.oidcToken = oidcToken;
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
    @CustomType.Setter
    public Builder oidcTokenFile(@Nullable String oidcTokenFile) {
      this.oidcTokenFile = oidcTokenFile;
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
     * the environment variable {@code ALIBABA_CLOUD_ROLE_ARN}.
     *
     * @param roleArn the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder roleArn(String roleArn) {
      if (roleArn == null) {
        throw new MissingRequiredPropertyException("AssumeRoleWithOidc", "roleArn");
      }
      this.roleArn = roleArn;
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
    @CustomType.Setter
    public Builder roleSessionName(@Nullable String roleSessionName) {
      this.roleSessionName = roleSessionName;
      return this;
    }

    /**
     * Lifetime of the temporary credentials in seconds. The service's default is 3600. The provider
     * renews the credentials before they expire.
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
     * Ends with what is known.
     *
     * @return the whole
     */
    public AssumeRoleWithOidc build() {
      AssumeRoleWithOidc built = new AssumeRoleWithOidc();
      built.oidcProviderArn = oidcProviderArn;
      built.oidcToken = oidcToken;
      built.oidcTokenFile = oidcTokenFile;
      built.policy = policy;
      built.roleArn = roleArn;
      built.roleSessionName = roleSessionName;
      built.sessionExpiration = sessionExpiration;
      return built;
    }
  }
}
