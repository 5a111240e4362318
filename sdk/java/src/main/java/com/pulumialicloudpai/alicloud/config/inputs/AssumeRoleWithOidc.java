// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.config.inputs;

import com.pulumi.core.annotations.CustomType;
import com.pulumi.exceptions.MissingRequiredPropertyException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A RAM role to act as on the strength of an OpenID Connect token. */
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
   * ARN of the OIDC identity provider registered in RAM. Taken from {@code
   * ALIBABA_CLOUD_OIDC_PROVIDER_ARN} when it is empty.
   *
   * @return the value
   */
  public String oidcProviderArn() {
    return this.oidcProviderArn;
  }

  /**
   * The OIDC token itself, 4 to 20000 characters. Set it or {@code oidcTokenFile}. Taken from
   * {@code ALIBABA_CLOUD_OIDC_TOKEN} when it is not set. Secret.
   *
   * @return the value, or nothing
   */
  public Optional<String> oidcToken() {
    return Optional.ofNullable(this.oidcToken);
  }

  /**
   * Path of a file with the OIDC token. It is read again whenever the credentials are renewed.
   * Taken from {@code ALIBABA_CLOUD_OIDC_TOKEN_FILE} when it is not set.
   *
   * @return the value, or nothing
   */
  public Optional<String> oidcTokenFile() {
    return Optional.ofNullable(this.oidcTokenFile);
  }

  /**
   * Policy document (JSON text) that narrows what the session may do. Without it the session may do
   * what the role may do.
   *
   * @return the value, or nothing
   */
  public Optional<String> policy() {
    return Optional.ofNullable(this.policy);
  }

  /**
   * ARN of the role, {@code acs:ram::<account>:role/<name>}. Taken from {@code
   * ALIBABA_CLOUD_ROLE_ARN} when it is empty.
   *
   * @return the value
   */
  public String roleArn() {
    return this.roleArn;
  }

  /**
   * Name of the session, shown in audit logs. Defaults to {@code terraform}, as in the complete
   * package; taken from {@code ALIBABA_CLOUD_ROLE_SESSION_NAME} when it is not set.
   *
   * @return the value, or nothing
   */
  public Optional<String> roleSessionName() {
    return Optional.ofNullable(this.roleSessionName);
  }

  /**
   * Lifetime of the temporary credentials in seconds. The service's default is 3600; they are
   * renewed before they expire.
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
     * ARN of the OIDC identity provider registered in RAM. Taken from {@code
     * ALIBABA_CLOUD_OIDC_PROVIDER_ARN} when it is empty.
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
     * The OIDC token itself, 4 to 20000 characters. Set it or {@code oidcTokenFile}. Taken from
     * {@code ALIBABA_CLOUD_OIDC_TOKEN} when it is not set. Secret.
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
     * Path of a file with the OIDC token. It is read again whenever the credentials are renewed.
     * Taken from {@code ALIBABA_CLOUD_OIDC_TOKEN_FILE} when it is not set.
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
     * Policy document (JSON text) that narrows what the session may do. Without it the session may
     * do what the role may do.
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
     * ARN of the role, {@code acs:ram::<account>:role/<name>}. Taken from {@code
     * ALIBABA_CLOUD_ROLE_ARN} when it is empty.
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
     * Name of the session, shown in audit logs. Defaults to {@code terraform}, as in the complete
     * package; taken from {@code ALIBABA_CLOUD_ROLE_SESSION_NAME} when it is not set.
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
     * Lifetime of the temporary credentials in seconds. The service's default is 3600; they are
     * renewed before they expire.
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
