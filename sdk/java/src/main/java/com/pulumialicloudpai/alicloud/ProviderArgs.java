// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.core.internal.Codegen;
import com.pulumi.resources.ResourceArgs;
import com.pulumialicloudpai.alicloud.inputs.ProviderAssumeRoleArgs;
import com.pulumialicloudpai.alicloud.inputs.ProviderAssumeRoleWithOidcArgs;
import com.pulumialicloudpai.alicloud.inputs.ProviderEndpointArgs;
import com.pulumialicloudpai.alicloud.inputs.ProviderSignVersionArgs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** What a program says about a Provider. */
public final class ProviderArgs extends ResourceArgs {
  /** Says nothing. */
  public static final ProviderArgs Empty = new ProviderArgs();

  @Import(name = "accessKey")
  private @Nullable Output<String> accessKey;

  @Import(name = "accountId")
  private @Nullable Output<String> accountId;

  @Import(name = "accountType")
  private @Nullable Output<String> accountType;

  @Import(name = "assumeRole", json = true)
  private @Nullable Output<ProviderAssumeRoleArgs> assumeRole;

  @Import(name = "assumeRoleWithOidc", json = true)
  private @Nullable Output<ProviderAssumeRoleWithOidcArgs> assumeRoleWithOidc;

  @Import(name = "clientConnectTimeout", json = true)
  private @Nullable Output<Integer> clientConnectTimeout;

  @Import(name = "clientReadTimeout", json = true)
  private @Nullable Output<Integer> clientReadTimeout;

  @Import(name = "configurationSource")
  private @Nullable Output<String> configurationSource;

  @Import(name = "credentialsUri")
  private @Nullable Output<String> credentialsUri;

  @Import(name = "ecsRoleName")
  private @Nullable Output<String> ecsRoleName;

  @Import(name = "endpoints", json = true)
  private @Nullable Output<List<ProviderEndpointArgs>> endpoints;

  @Import(name = "fc")
  private @Nullable Output<String> fc;

  @Import(name = "logEndpoint")
  private @Nullable Output<String> logEndpoint;

  @Import(name = "maxRetryTimeout", json = true)
  private @Nullable Output<Integer> maxRetryTimeout;

  @Import(name = "mnsEndpoint")
  private @Nullable Output<String> mnsEndpoint;

  @Import(name = "otsInstanceName")
  private @Nullable Output<String> otsInstanceName;

  @Import(name = "profile")
  private @Nullable Output<String> profile;

  @Import(name = "protocol")
  private @Nullable Output<String> protocol;

  @Import(name = "region")
  private @Nullable Output<String> region;

  @Import(name = "secretKey")
  private @Nullable Output<String> secretKey;

  @Import(name = "secureTransport")
  private @Nullable Output<String> secureTransport;

  @Import(name = "securityToken")
  private @Nullable Output<String> securityToken;

  @Import(name = "securityTransport")
  private @Nullable Output<String> securityTransport;

  @Import(name = "sharedCredentialsFile")
  private @Nullable Output<String> sharedCredentialsFile;

  @Import(name = "signVersion", json = true)
  private @Nullable Output<ProviderSignVersionArgs> signVersion;

  @Import(name = "skipRegionValidation", json = true)
  private @Nullable Output<Boolean> skipRegionValidation;

  @Import(name = "sourceIp")
  private @Nullable Output<String> sourceIp;

  private ProviderArgs() {}

  private ProviderArgs(ProviderArgs $) {
    this.accessKey = $.accessKey;
    this.accountId = $.accountId;
    this.accountType = $.accountType;
    this.assumeRole = $.assumeRole;
    this.assumeRoleWithOidc = $.assumeRoleWithOidc;
    this.clientConnectTimeout = $.clientConnectTimeout;
    this.clientReadTimeout = $.clientReadTimeout;
    this.configurationSource = $.configurationSource;
    this.credentialsUri = $.credentialsUri;
    this.ecsRoleName = $.ecsRoleName;
    this.endpoints = $.endpoints;
    this.fc = $.fc;
    this.logEndpoint = $.logEndpoint;
    this.maxRetryTimeout = $.maxRetryTimeout;
    this.mnsEndpoint = $.mnsEndpoint;
    this.otsInstanceName = $.otsInstanceName;
    this.profile = $.profile;
    this.protocol = $.protocol;
    this.region = $.region;
    this.secretKey = $.secretKey;
    this.secureTransport = $.secureTransport;
    this.securityToken = $.securityToken;
    this.securityTransport = $.securityTransport;
    this.sharedCredentialsFile = $.sharedCredentialsFile;
    this.signVersion = $.signVersion;
    this.skipRegionValidation = $.skipRegionValidation;
    this.sourceIp = $.sourceIp;
  }

  /**
   * AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads
   * the environment variables {@code ALICLOUD_ACCESS_KEY}, {@code ALIBABA_CLOUD_ACCESS_KEY_ID} and
   * {@code ALIBABACLOUD_ACCESS_KEY_ID}, and then {@code profile}. The value is a secret.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> accessKey() {
    return Optional.ofNullable(this.accessKey);
  }

  /**
   * ID of the Alibaba Cloud account. Accepted so that programs for the official package keep
   * working; PAI needs no account ID. Changing it to another ID replaces all resources of the
   * provider.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> accountId() {
    return Optional.ofNullable(this.accountId);
  }

  /**
   * Site of the account: {@code Domestic} for the Chinese site or {@code International}, in upper
   * or lower case. The hosts of PAI do not depend on it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> accountType() {
    return Optional.ofNullable(this.accountType);
  }

  /**
   * RAM role to assume. The provider exchanges the other credentials for temporary credentials of
   * this role, and renews them before they expire.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<ProviderAssumeRoleArgs>> assumeRole() {
    return Optional.ofNullable(this.assumeRole);
  }

  /**
   * RAM role to assume with an OpenID Connect token, for example in a CI job or in a Kubernetes
   * pod. The provider uses it if there is no {@code accessKey}, no profile, no {@code
   * credentialsUri} and no {@code ecsRoleName}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<ProviderAssumeRoleWithOidcArgs>> assumeRoleWithOidc() {
    return Optional.ofNullable(this.assumeRoleWithOidc);
  }

  /**
   * Milliseconds to wait for a connection to the cloud. If you do not set it, the provider reads
   * the environment variable {@code CLIENT_CONNECT_TIMEOUT}. Defaults to 60000.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> clientConnectTimeout() {
    return Optional.ofNullable(this.clientConnectTimeout);
  }

  /**
   * Milliseconds to wait for a response of the cloud. If you do not set it, the provider reads the
   * environment variable {@code CLIENT_READ_TIMEOUT}. Defaults to 60000.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> clientReadTimeout() {
    return Optional.ofNullable(this.clientReadTimeout);
  }

  /**
   * Text of at most 1024 characters that the provider appends to the user agent, so that you can
   * tell its calls apart in audit logs. The provider appends the text of the environment variable
   * {@code TF_APPEND_USER_AGENT} as well.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> configurationSource() {
    return Optional.ofNullable(this.configurationSource);
  }

  /**
   * HTTP address that returns temporary credentials as JSON, with the keys {@code Code}, {@code
   * AccessKeyId}, {@code AccessKeySecret}, {@code SecurityToken} and {@code Expiration}. The
   * provider uses it if there is no {@code accessKey} and no profile. If you do not set it, the
   * provider reads the environment variables {@code ALICLOUD_CREDENTIALS_URI} and {@code
   * ALIBABA_CLOUD_CREDENTIALS_URI}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> credentialsUri() {
    return Optional.ofNullable(this.credentialsUri);
  }

  /**
   * Name of the RAM role of the ECS instance that the deployment runs on. The provider gets its
   * credentials from the instance metadata service and renews them. It uses the role only if there
   * is no {@code accessKey}, no profile and no {@code credentialsUri}. If you do not set it, the
   * provider reads the environment variables {@code ALICLOUD_ECS_ROLE_NAME} and {@code
   * ALIBABA_CLOUD_ECS_METADATA}. With {@code true} in {@code ALIBABA_CLOUD_ECS_METADATA_DISABLED}
   * it never asks the metadata service; with {@code true} in {@code ALIBABA_CLOUD_IMDSV1_DISABLED}
   * it asks only in the mode with a token.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ecsRoleName() {
    return Optional.ofNullable(this.ecsRoleName);
  }

  /**
   * Hosts to call instead of the public hosts of the services. PAI resources call {@code
   * aiworkspace}. The provider calls {@code sts} to assume roles. What the file has that {@code
   * TF_ENDPOINT_PATH} names goes before this key.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<List<ProviderEndpointArgs>>> endpoints() {
    return Optional.ofNullable(this.endpoints);
  }

  /**
   * Host of Function Compute. Accepted so that programs for the official package keep working; PAI
   * does not use it.
   *
   * @return what was given, or nothing
   * @deprecated Set {@code fc} inside {@code endpoints} instead.
   */
  @Deprecated
  public Optional<Output<String>> fc() {
    return Optional.ofNullable(this.fc);
  }

  /**
   * Host of the Log Service. Accepted so that programs for the official package keep working; PAI
   * does not use it.
   *
   * @return what was given, or nothing
   * @deprecated Set {@code log} inside {@code endpoints} instead.
   */
  @Deprecated
  public Optional<Output<String>> logEndpoint() {
    return Optional.ofNullable(this.logEndpoint);
  }

  /**
   * Seconds after which the provider stops repeating a call that fails for a temporary reason, such
   * as throttling. With 0, the default, the timeout of the operation decides. If you do not set it,
   * the provider reads the environment variable {@code MAX_RETRY_TIMEOUT}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Integer>> maxRetryTimeout() {
    return Optional.ofNullable(this.maxRetryTimeout);
  }

  /**
   * Host of the Message Service. Accepted so that programs for the official package keep working;
   * PAI does not use it.
   *
   * @return what was given, or nothing
   * @deprecated Set {@code mns} inside {@code endpoints} instead.
   */
  @Deprecated
  public Optional<Output<String>> mnsEndpoint() {
    return Optional.ofNullable(this.mnsEndpoint);
  }

  /**
   * Table Store instance. Accepted so that programs for the official package keep working; PAI does
   * not use it.
   *
   * @return what was given, or nothing
   * @deprecated It has no effect; remove it.
   */
  @Deprecated
  public Optional<Output<String>> otsInstanceName() {
    return Optional.ofNullable(this.otsInstanceName);
  }

  /**
   * Name of a profile in the configuration file of the Alibaba Cloud CLI ({@code
   * sharedCredentialsFile}). The provider takes credentials and region from the profile if you do
   * not set them elsewhere. If you do not set it, the provider reads the environment variables
   * {@code ALICLOUD_PROFILE} and {@code ALIBABA_CLOUD_PROFILE}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> profile() {
    return Optional.ofNullable(this.profile);
  }

  /**
   * {@code HTTPS} (the default) or {@code HTTP}, in upper case. Use plain HTTP only for emulators,
   * and for proxies in a network that you trust.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> protocol() {
    return Optional.ofNullable(this.protocol);
  }

  /**
   * Region to work in, for example {@code cn-hangzhou}. Every resource of this provider belongs to
   * the region, so changing it replaces all of them. If you do not set it, the provider reads the
   * environment variables {@code ALICLOUD_REGION}, {@code ALIBABA_CLOUD_REGION} and {@code
   * ALIBABA_CLOUD_REGION_ID}, and then the profile. Defaults to {@code cn-beijing}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> region() {
    return Optional.ofNullable(this.region);
  }

  /**
   * AccessKey secret of {@code accessKey}. If you do not set it, the provider reads the environment
   * variables {@code ALICLOUD_SECRET_KEY}, {@code ALIBABA_CLOUD_ACCESS_KEY_SECRET} and {@code
   * ALIBABACLOUD_ACCESS_KEY_SECRET}, and then {@code profile}. The value is a secret.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> secretKey() {
    return Optional.ofNullable(this.secretKey);
  }

  /**
   * Value of the header {@code x-acs-secure-transport}, for policies that check it. If you do not
   * set it, the provider reads the environment variables {@code ALICLOUD_SECURE_TRANSPORT} and
   * {@code ALIBABA_CLOUD_SECURE_TRANSPORT}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> secureTransport() {
    return Optional.ofNullable(this.secureTransport);
  }

  /**
   * Session token of temporary credentials. Set it together with {@code accessKey} and {@code
   * secretKey} if STS issued them. If you do not set it, the provider reads the environment
   * variables {@code ALICLOUD_SECURITY_TOKEN}, {@code ALIBABA_CLOUD_SECURITY_TOKEN} and {@code
   * ALIBABACLOUD_SECURITY_TOKEN}. The value is a secret.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> securityToken() {
    return Optional.ofNullable(this.securityToken);
  }

  /**
   * Older name of {@code secureTransport}. The provider uses it only if {@code secureTransport} is
   * empty. If you do not set it, the provider reads the environment variables {@code
   * ALICLOUD_SECURITY_TRANSPORT} and {@code ALIBABA_CLOUD_SECURITY_TRANSPORT}.
   *
   * @return what was given, or nothing
   * @deprecated Use {@code secureTransport} instead.
   */
  @Deprecated
  public Optional<Output<String>> securityTransport() {
    return Optional.ofNullable(this.securityTransport);
  }

  /**
   * Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A {@code ~} at
   * the beginning is your home directory. Defaults to {@code ~/.aliyun/config.json}. The provider
   * reads the file only if you set {@code profile}. If you do not set it, the provider reads the
   * environment variables {@code ALICLOUD_SHARED_CREDENTIALS_FILE} and {@code
   * ALIBABA_CLOUD_CREDENTIALS_FILE}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sharedCredentialsFile() {
    return Optional.ofNullable(this.sharedCredentialsFile);
  }

  /**
   * Signature versions of services. Accepted so that programs for the official package keep
   * working; PAI has only one signature version.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<ProviderSignVersionArgs>> signVersion() {
    return Optional.ofNullable(this.signVersion);
  }

  /**
   * Whether to accept a {@code region} that is not in the list of known regions. If you do not set
   * it, the provider reads the environment variable {@code ALICLOUD_SKIP_REGION_VALIDATION}.
   * Defaults to false.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<Boolean>> skipRegionValidation() {
    return Optional.ofNullable(this.skipRegionValidation);
  }

  /**
   * IP address that the provider sends as the origin of its calls, in the header {@code
   * x-acs-source-ip}, for policies that check it. If you do not set it, the provider reads the
   * environment variables {@code ALICLOUD_SOURCE_IP} and {@code ALIBABA_CLOUD_SOURCE_IP}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sourceIp() {
    return Optional.ofNullable(this.sourceIp);
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
  public static Builder builder(ProviderArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private ProviderArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new ProviderArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(ProviderArgs defaults) {
      $ = new ProviderArgs(Objects.requireNonNull(defaults));
    }

    /**
     * AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads
     * the environment variables {@code ALICLOUD_ACCESS_KEY}, {@code ALIBABA_CLOUD_ACCESS_KEY_ID}
     * and {@code ALIBABACLOUD_ACCESS_KEY_ID}, and then {@code profile}. The value is a secret.
     *
     * @param accessKey the value, perhaps not known yet
     * @return this builder
     */
    public Builder accessKey(@Nullable Output<String> accessKey) {
      $.accessKey = accessKey;
      return this;
    }

    /**
     * AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads
     * the environment variables {@code ALICLOUD_ACCESS_KEY}, {@code ALIBABA_CLOUD_ACCESS_KEY_ID}
     * and {@code ALIBABACLOUD_ACCESS_KEY_ID}, and then {@code profile}. The value is a secret.
     *
     * @param accessKey the value
     * @return this builder
     */
    public Builder accessKey(String accessKey) {
      return accessKey(Output.of(accessKey));
    }

    /**
     * ID of the Alibaba Cloud account. Accepted so that programs for the official package keep
     * working; PAI needs no account ID. Changing it to another ID replaces all resources of the
     * provider.
     *
     * @param accountId the value, perhaps not known yet
     * @return this builder
     */
    public Builder accountId(@Nullable Output<String> accountId) {
      $.accountId = accountId;
      return this;
    }

    /**
     * ID of the Alibaba Cloud account. Accepted so that programs for the official package keep
     * working; PAI needs no account ID. Changing it to another ID replaces all resources of the
     * provider.
     *
     * @param accountId the value
     * @return this builder
     */
    public Builder accountId(String accountId) {
      return accountId(Output.of(accountId));
    }

    /**
     * Site of the account: {@code Domestic} for the Chinese site or {@code International}, in upper
     * or lower case. The hosts of PAI do not depend on it.
     *
     * @param accountType the value, perhaps not known yet
     * @return this builder
     */
    public Builder accountType(@Nullable Output<String> accountType) {
      $.accountType = accountType;
      return this;
    }

    /**
     * Site of the account: {@code Domestic} for the Chinese site or {@code International}, in upper
     * or lower case. The hosts of PAI do not depend on it.
     *
     * @param accountType the value
     * @return this builder
     */
    public Builder accountType(String accountType) {
      return accountType(Output.of(accountType));
    }

    /**
     * RAM role to assume. The provider exchanges the other credentials for temporary credentials of
     * this role, and renews them before they expire.
     *
     * @param assumeRole the value, perhaps not known yet
     * @return this builder
     */
    public Builder assumeRole(@Nullable Output<ProviderAssumeRoleArgs> assumeRole) {
      $.assumeRole = assumeRole;
      return this;
    }

    /**
     * RAM role to assume. The provider exchanges the other credentials for temporary credentials of
     * this role, and renews them before they expire.
     *
     * @param assumeRole the value
     * @return this builder
     */
    public Builder assumeRole(ProviderAssumeRoleArgs assumeRole) {
      return assumeRole(Output.of(assumeRole));
    }

    /**
     * RAM role to assume with an OpenID Connect token, for example in a CI job or in a Kubernetes
     * pod. The provider uses it if there is no {@code accessKey}, no profile, no {@code
     * credentialsUri} and no {@code ecsRoleName}.
     *
     * @param assumeRoleWithOidc the value, perhaps not known yet
     * @return this builder
     */
    public Builder assumeRoleWithOidc(
        @Nullable Output<ProviderAssumeRoleWithOidcArgs> assumeRoleWithOidc) {
      $.assumeRoleWithOidc = assumeRoleWithOidc;
      return this;
    }

    /**
     * RAM role to assume with an OpenID Connect token, for example in a CI job or in a Kubernetes
     * pod. The provider uses it if there is no {@code accessKey}, no profile, no {@code
     * credentialsUri} and no {@code ecsRoleName}.
     *
     * @param assumeRoleWithOidc the value
     * @return this builder
     */
    public Builder assumeRoleWithOidc(ProviderAssumeRoleWithOidcArgs assumeRoleWithOidc) {
      return assumeRoleWithOidc(Output.of(assumeRoleWithOidc));
    }

    /**
     * Milliseconds to wait for a connection to the cloud. If you do not set it, the provider reads
     * the environment variable {@code CLIENT_CONNECT_TIMEOUT}. Defaults to 60000.
     *
     * @param clientConnectTimeout the value, perhaps not known yet
     * @return this builder
     */
    public Builder clientConnectTimeout(@Nullable Output<Integer> clientConnectTimeout) {
      $.clientConnectTimeout = clientConnectTimeout;
      return this;
    }

    /**
     * Milliseconds to wait for a connection to the cloud. If you do not set it, the provider reads
     * the environment variable {@code CLIENT_CONNECT_TIMEOUT}. Defaults to 60000.
     *
     * @param clientConnectTimeout the value
     * @return this builder
     */
    public Builder clientConnectTimeout(Integer clientConnectTimeout) {
      return clientConnectTimeout(Output.of(clientConnectTimeout));
    }

    /**
     * Milliseconds to wait for a response of the cloud. If you do not set it, the provider reads
     * the environment variable {@code CLIENT_READ_TIMEOUT}. Defaults to 60000.
     *
     * @param clientReadTimeout the value, perhaps not known yet
     * @return this builder
     */
    public Builder clientReadTimeout(@Nullable Output<Integer> clientReadTimeout) {
      $.clientReadTimeout = clientReadTimeout;
      return this;
    }

    /**
     * Milliseconds to wait for a response of the cloud. If you do not set it, the provider reads
     * the environment variable {@code CLIENT_READ_TIMEOUT}. Defaults to 60000.
     *
     * @param clientReadTimeout the value
     * @return this builder
     */
    public Builder clientReadTimeout(Integer clientReadTimeout) {
      return clientReadTimeout(Output.of(clientReadTimeout));
    }

    /**
     * Text of at most 1024 characters that the provider appends to the user agent, so that you can
     * tell its calls apart in audit logs. The provider appends the text of the environment variable
     * {@code TF_APPEND_USER_AGENT} as well.
     *
     * @param configurationSource the value, perhaps not known yet
     * @return this builder
     */
    public Builder configurationSource(@Nullable Output<String> configurationSource) {
      $.configurationSource = configurationSource;
      return this;
    }

    /**
     * Text of at most 1024 characters that the provider appends to the user agent, so that you can
     * tell its calls apart in audit logs. The provider appends the text of the environment variable
     * {@code TF_APPEND_USER_AGENT} as well.
     *
     * @param configurationSource the value
     * @return this builder
     */
    public Builder configurationSource(String configurationSource) {
      return configurationSource(Output.of(configurationSource));
    }

    /**
     * HTTP address that returns temporary credentials as JSON, with the keys {@code Code}, {@code
     * AccessKeyId}, {@code AccessKeySecret}, {@code SecurityToken} and {@code Expiration}. The
     * provider uses it if there is no {@code accessKey} and no profile. If you do not set it, the
     * provider reads the environment variables {@code ALICLOUD_CREDENTIALS_URI} and {@code
     * ALIBABA_CLOUD_CREDENTIALS_URI}.
     *
     * @param credentialsUri the value, perhaps not known yet
     * @return this builder
     */
    public Builder credentialsUri(@Nullable Output<String> credentialsUri) {
      $.credentialsUri = credentialsUri;
      return this;
    }

    /**
     * HTTP address that returns temporary credentials as JSON, with the keys {@code Code}, {@code
     * AccessKeyId}, {@code AccessKeySecret}, {@code SecurityToken} and {@code Expiration}. The
     * provider uses it if there is no {@code accessKey} and no profile. If you do not set it, the
     * provider reads the environment variables {@code ALICLOUD_CREDENTIALS_URI} and {@code
     * ALIBABA_CLOUD_CREDENTIALS_URI}.
     *
     * @param credentialsUri the value
     * @return this builder
     */
    public Builder credentialsUri(String credentialsUri) {
      return credentialsUri(Output.of(credentialsUri));
    }

    /**
     * Name of the RAM role of the ECS instance that the deployment runs on. The provider gets its
     * credentials from the instance metadata service and renews them. It uses the role only if
     * there is no {@code accessKey}, no profile and no {@code credentialsUri}. If you do not set
     * it, the provider reads the environment variables {@code ALICLOUD_ECS_ROLE_NAME} and {@code
     * ALIBABA_CLOUD_ECS_METADATA}. With {@code true} in {@code ALIBABA_CLOUD_ECS_METADATA_DISABLED}
     * it never asks the metadata service; with {@code true} in {@code
     * ALIBABA_CLOUD_IMDSV1_DISABLED} it asks only in the mode with a token.
     *
     * @param ecsRoleName the value, perhaps not known yet
     * @return this builder
     */
    public Builder ecsRoleName(@Nullable Output<String> ecsRoleName) {
      $.ecsRoleName = ecsRoleName;
      return this;
    }

    /**
     * Name of the RAM role of the ECS instance that the deployment runs on. The provider gets its
     * credentials from the instance metadata service and renews them. It uses the role only if
     * there is no {@code accessKey}, no profile and no {@code credentialsUri}. If you do not set
     * it, the provider reads the environment variables {@code ALICLOUD_ECS_ROLE_NAME} and {@code
     * ALIBABA_CLOUD_ECS_METADATA}. With {@code true} in {@code ALIBABA_CLOUD_ECS_METADATA_DISABLED}
     * it never asks the metadata service; with {@code true} in {@code
     * ALIBABA_CLOUD_IMDSV1_DISABLED} it asks only in the mode with a token.
     *
     * @param ecsRoleName the value
     * @return this builder
     */
    public Builder ecsRoleName(String ecsRoleName) {
      return ecsRoleName(Output.of(ecsRoleName));
    }

    /**
     * Hosts to call instead of the public hosts of the services. PAI resources call {@code
     * aiworkspace}. The provider calls {@code sts} to assume roles. What the file has that {@code
     * TF_ENDPOINT_PATH} names goes before this key.
     *
     * @param endpoints the value, perhaps not known yet
     * @return this builder
     */
    public Builder endpoints(@Nullable Output<List<ProviderEndpointArgs>> endpoints) {
      $.endpoints = endpoints;
      return this;
    }

    /**
     * Hosts to call instead of the public hosts of the services. PAI resources call {@code
     * aiworkspace}. The provider calls {@code sts} to assume roles. What the file has that {@code
     * TF_ENDPOINT_PATH} names goes before this key.
     *
     * @param endpoints the value
     * @return this builder
     */
    public Builder endpoints(List<ProviderEndpointArgs> endpoints) {
      return endpoints(Output.of(endpoints));
    }

    /**
     * Hosts to call instead of the public hosts of the services. PAI resources call {@code
     * aiworkspace}. The provider calls {@code sts} to assume roles. What the file has that {@code
     * TF_ENDPOINT_PATH} names goes before this key.
     *
     * @param endpoints the elements
     * @return this builder
     */
    public Builder endpoints(ProviderEndpointArgs... endpoints) {
      return endpoints(List.of(endpoints));
    }

    /**
     * Host of Function Compute. Accepted so that programs for the official package keep working;
     * PAI does not use it.
     *
     * @param fc the value, perhaps not known yet
     * @return this builder
     * @deprecated Set {@code fc} inside {@code endpoints} instead.
     */
    @Deprecated
    public Builder fc(@Nullable Output<String> fc) {
      $.fc = fc;
      return this;
    }

    /**
     * Host of Function Compute. Accepted so that programs for the official package keep working;
     * PAI does not use it.
     *
     * @param fc the value
     * @return this builder
     * @deprecated Set {@code fc} inside {@code endpoints} instead.
     */
    @Deprecated
    public Builder fc(String fc) {
      return fc(Output.of(fc));
    }

    /**
     * Host of the Log Service. Accepted so that programs for the official package keep working; PAI
     * does not use it.
     *
     * @param logEndpoint the value, perhaps not known yet
     * @return this builder
     * @deprecated Set {@code log} inside {@code endpoints} instead.
     */
    @Deprecated
    public Builder logEndpoint(@Nullable Output<String> logEndpoint) {
      $.logEndpoint = logEndpoint;
      return this;
    }

    /**
     * Host of the Log Service. Accepted so that programs for the official package keep working; PAI
     * does not use it.
     *
     * @param logEndpoint the value
     * @return this builder
     * @deprecated Set {@code log} inside {@code endpoints} instead.
     */
    @Deprecated
    public Builder logEndpoint(String logEndpoint) {
      return logEndpoint(Output.of(logEndpoint));
    }

    /**
     * Seconds after which the provider stops repeating a call that fails for a temporary reason,
     * such as throttling. With 0, the default, the timeout of the operation decides. If you do not
     * set it, the provider reads the environment variable {@code MAX_RETRY_TIMEOUT}.
     *
     * @param maxRetryTimeout the value, perhaps not known yet
     * @return this builder
     */
    public Builder maxRetryTimeout(@Nullable Output<Integer> maxRetryTimeout) {
      $.maxRetryTimeout = maxRetryTimeout;
      return this;
    }

    /**
     * Seconds after which the provider stops repeating a call that fails for a temporary reason,
     * such as throttling. With 0, the default, the timeout of the operation decides. If you do not
     * set it, the provider reads the environment variable {@code MAX_RETRY_TIMEOUT}.
     *
     * @param maxRetryTimeout the value
     * @return this builder
     */
    public Builder maxRetryTimeout(Integer maxRetryTimeout) {
      return maxRetryTimeout(Output.of(maxRetryTimeout));
    }

    /**
     * Host of the Message Service. Accepted so that programs for the official package keep working;
     * PAI does not use it.
     *
     * @param mnsEndpoint the value, perhaps not known yet
     * @return this builder
     * @deprecated Set {@code mns} inside {@code endpoints} instead.
     */
    @Deprecated
    public Builder mnsEndpoint(@Nullable Output<String> mnsEndpoint) {
      $.mnsEndpoint = mnsEndpoint;
      return this;
    }

    /**
     * Host of the Message Service. Accepted so that programs for the official package keep working;
     * PAI does not use it.
     *
     * @param mnsEndpoint the value
     * @return this builder
     * @deprecated Set {@code mns} inside {@code endpoints} instead.
     */
    @Deprecated
    public Builder mnsEndpoint(String mnsEndpoint) {
      return mnsEndpoint(Output.of(mnsEndpoint));
    }

    /**
     * Table Store instance. Accepted so that programs for the official package keep working; PAI
     * does not use it.
     *
     * @param otsInstanceName the value, perhaps not known yet
     * @return this builder
     * @deprecated It has no effect; remove it.
     */
    @Deprecated
    public Builder otsInstanceName(@Nullable Output<String> otsInstanceName) {
      $.otsInstanceName = otsInstanceName;
      return this;
    }

    /**
     * Table Store instance. Accepted so that programs for the official package keep working; PAI
     * does not use it.
     *
     * @param otsInstanceName the value
     * @return this builder
     * @deprecated It has no effect; remove it.
     */
    @Deprecated
    public Builder otsInstanceName(String otsInstanceName) {
      return otsInstanceName(Output.of(otsInstanceName));
    }

    /**
     * Name of a profile in the configuration file of the Alibaba Cloud CLI ({@code
     * sharedCredentialsFile}). The provider takes credentials and region from the profile if you do
     * not set them elsewhere. If you do not set it, the provider reads the environment variables
     * {@code ALICLOUD_PROFILE} and {@code ALIBABA_CLOUD_PROFILE}.
     *
     * @param profile the value, perhaps not known yet
     * @return this builder
     */
    public Builder profile(@Nullable Output<String> profile) {
      $.profile = profile;
      return this;
    }

    /**
     * Name of a profile in the configuration file of the Alibaba Cloud CLI ({@code
     * sharedCredentialsFile}). The provider takes credentials and region from the profile if you do
     * not set them elsewhere. If you do not set it, the provider reads the environment variables
     * {@code ALICLOUD_PROFILE} and {@code ALIBABA_CLOUD_PROFILE}.
     *
     * @param profile the value
     * @return this builder
     */
    public Builder profile(String profile) {
      return profile(Output.of(profile));
    }

    /**
     * {@code HTTPS} (the default) or {@code HTTP}, in upper case. Use plain HTTP only for
     * emulators, and for proxies in a network that you trust.
     *
     * @param protocol the value, perhaps not known yet
     * @return this builder
     */
    public Builder protocol(@Nullable Output<String> protocol) {
      $.protocol = protocol;
      return this;
    }

    /**
     * {@code HTTPS} (the default) or {@code HTTP}, in upper case. Use plain HTTP only for
     * emulators, and for proxies in a network that you trust.
     *
     * @param protocol the value
     * @return this builder
     */
    public Builder protocol(String protocol) {
      return protocol(Output.of(protocol));
    }

    /**
     * Region to work in, for example {@code cn-hangzhou}. Every resource of this provider belongs
     * to the region, so changing it replaces all of them. If you do not set it, the provider reads
     * the environment variables {@code ALICLOUD_REGION}, {@code ALIBABA_CLOUD_REGION} and {@code
     * ALIBABA_CLOUD_REGION_ID}, and then the profile. Defaults to {@code cn-beijing}.
     *
     * @param region the value, perhaps not known yet
     * @return this builder
     */
    public Builder region(@Nullable Output<String> region) {
      $.region = region;
      return this;
    }

    /**
     * Region to work in, for example {@code cn-hangzhou}. Every resource of this provider belongs
     * to the region, so changing it replaces all of them. If you do not set it, the provider reads
     * the environment variables {@code ALICLOUD_REGION}, {@code ALIBABA_CLOUD_REGION} and {@code
     * ALIBABA_CLOUD_REGION_ID}, and then the profile. Defaults to {@code cn-beijing}.
     *
     * @param region the value
     * @return this builder
     */
    public Builder region(String region) {
      return region(Output.of(region));
    }

    /**
     * AccessKey secret of {@code accessKey}. If you do not set it, the provider reads the
     * environment variables {@code ALICLOUD_SECRET_KEY}, {@code ALIBABA_CLOUD_ACCESS_KEY_SECRET}
     * and {@code ALIBABACLOUD_ACCESS_KEY_SECRET}, and then {@code profile}. The value is a secret.
     *
     * @param secretKey the value, perhaps not known yet
     * @return this builder
     */
    public Builder secretKey(@Nullable Output<String> secretKey) {
      $.secretKey = secretKey;
      return this;
    }

    /**
     * AccessKey secret of {@code accessKey}. If you do not set it, the provider reads the
     * environment variables {@code ALICLOUD_SECRET_KEY}, {@code ALIBABA_CLOUD_ACCESS_KEY_SECRET}
     * and {@code ALIBABACLOUD_ACCESS_KEY_SECRET}, and then {@code profile}. The value is a secret.
     *
     * @param secretKey the value
     * @return this builder
     */
    public Builder secretKey(String secretKey) {
      return secretKey(Output.of(secretKey));
    }

    /**
     * Value of the header {@code x-acs-secure-transport}, for policies that check it. If you do not
     * set it, the provider reads the environment variables {@code ALICLOUD_SECURE_TRANSPORT} and
     * {@code ALIBABA_CLOUD_SECURE_TRANSPORT}.
     *
     * @param secureTransport the value, perhaps not known yet
     * @return this builder
     */
    public Builder secureTransport(@Nullable Output<String> secureTransport) {
      $.secureTransport = secureTransport;
      return this;
    }

    /**
     * Value of the header {@code x-acs-secure-transport}, for policies that check it. If you do not
     * set it, the provider reads the environment variables {@code ALICLOUD_SECURE_TRANSPORT} and
     * {@code ALIBABA_CLOUD_SECURE_TRANSPORT}.
     *
     * @param secureTransport the value
     * @return this builder
     */
    public Builder secureTransport(String secureTransport) {
      return secureTransport(Output.of(secureTransport));
    }

    /**
     * Session token of temporary credentials. Set it together with {@code accessKey} and {@code
     * secretKey} if STS issued them. If you do not set it, the provider reads the environment
     * variables {@code ALICLOUD_SECURITY_TOKEN}, {@code ALIBABA_CLOUD_SECURITY_TOKEN} and {@code
     * ALIBABACLOUD_SECURITY_TOKEN}. The value is a secret.
     *
     * @param securityToken the value, perhaps not known yet
     * @return this builder
     */
    public Builder securityToken(@Nullable Output<String> securityToken) {
      $.securityToken = securityToken;
      return this;
    }

    /**
     * Session token of temporary credentials. Set it together with {@code accessKey} and {@code
     * secretKey} if STS issued them. If you do not set it, the provider reads the environment
     * variables {@code ALICLOUD_SECURITY_TOKEN}, {@code ALIBABA_CLOUD_SECURITY_TOKEN} and {@code
     * ALIBABACLOUD_SECURITY_TOKEN}. The value is a secret.
     *
     * @param securityToken the value
     * @return this builder
     */
    public Builder securityToken(String securityToken) {
      return securityToken(Output.of(securityToken));
    }

    /**
     * Older name of {@code secureTransport}. The provider uses it only if {@code secureTransport}
     * is empty. If you do not set it, the provider reads the environment variables {@code
     * ALICLOUD_SECURITY_TRANSPORT} and {@code ALIBABA_CLOUD_SECURITY_TRANSPORT}.
     *
     * @param securityTransport the value, perhaps not known yet
     * @return this builder
     * @deprecated Use {@code secureTransport} instead.
     */
    @Deprecated
    public Builder securityTransport(@Nullable Output<String> securityTransport) {
      $.securityTransport = securityTransport;
      return this;
    }

    /**
     * Older name of {@code secureTransport}. The provider uses it only if {@code secureTransport}
     * is empty. If you do not set it, the provider reads the environment variables {@code
     * ALICLOUD_SECURITY_TRANSPORT} and {@code ALIBABA_CLOUD_SECURITY_TRANSPORT}.
     *
     * @param securityTransport the value
     * @return this builder
     * @deprecated Use {@code secureTransport} instead.
     */
    @Deprecated
    public Builder securityTransport(String securityTransport) {
      return securityTransport(Output.of(securityTransport));
    }

    /**
     * Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A {@code ~}
     * at the beginning is your home directory. Defaults to {@code ~/.aliyun/config.json}. The
     * provider reads the file only if you set {@code profile}. If you do not set it, the provider
     * reads the environment variables {@code ALICLOUD_SHARED_CREDENTIALS_FILE} and {@code
     * ALIBABA_CLOUD_CREDENTIALS_FILE}.
     *
     * @param sharedCredentialsFile the value, perhaps not known yet
     * @return this builder
     */
    public Builder sharedCredentialsFile(@Nullable Output<String> sharedCredentialsFile) {
      $.sharedCredentialsFile = sharedCredentialsFile;
      return this;
    }

    /**
     * Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A {@code ~}
     * at the beginning is your home directory. Defaults to {@code ~/.aliyun/config.json}. The
     * provider reads the file only if you set {@code profile}. If you do not set it, the provider
     * reads the environment variables {@code ALICLOUD_SHARED_CREDENTIALS_FILE} and {@code
     * ALIBABA_CLOUD_CREDENTIALS_FILE}.
     *
     * @param sharedCredentialsFile the value
     * @return this builder
     */
    public Builder sharedCredentialsFile(String sharedCredentialsFile) {
      return sharedCredentialsFile(Output.of(sharedCredentialsFile));
    }

    /**
     * Signature versions of services. Accepted so that programs for the official package keep
     * working; PAI has only one signature version.
     *
     * @param signVersion the value, perhaps not known yet
     * @return this builder
     */
    public Builder signVersion(@Nullable Output<ProviderSignVersionArgs> signVersion) {
      $.signVersion = signVersion;
      return this;
    }

    /**
     * Signature versions of services. Accepted so that programs for the official package keep
     * working; PAI has only one signature version.
     *
     * @param signVersion the value
     * @return this builder
     */
    public Builder signVersion(ProviderSignVersionArgs signVersion) {
      return signVersion(Output.of(signVersion));
    }

    /**
     * Whether to accept a {@code region} that is not in the list of known regions. If you do not
     * set it, the provider reads the environment variable {@code ALICLOUD_SKIP_REGION_VALIDATION}.
     * Defaults to false.
     *
     * @param skipRegionValidation the value, perhaps not known yet
     * @return this builder
     */
    public Builder skipRegionValidation(@Nullable Output<Boolean> skipRegionValidation) {
      $.skipRegionValidation = skipRegionValidation;
      return this;
    }

    /**
     * Whether to accept a {@code region} that is not in the list of known regions. If you do not
     * set it, the provider reads the environment variable {@code ALICLOUD_SKIP_REGION_VALIDATION}.
     * Defaults to false.
     *
     * @param skipRegionValidation the value
     * @return this builder
     */
    public Builder skipRegionValidation(Boolean skipRegionValidation) {
      return skipRegionValidation(Output.of(skipRegionValidation));
    }

    /**
     * IP address that the provider sends as the origin of its calls, in the header {@code
     * x-acs-source-ip}, for policies that check it. If you do not set it, the provider reads the
     * environment variables {@code ALICLOUD_SOURCE_IP} and {@code ALIBABA_CLOUD_SOURCE_IP}.
     *
     * @param sourceIp the value, perhaps not known yet
     * @return this builder
     */
    public Builder sourceIp(@Nullable Output<String> sourceIp) {
      $.sourceIp = sourceIp;
      return this;
    }

    /**
     * IP address that the provider sends as the origin of its calls, in the header {@code
     * x-acs-source-ip}, for policies that check it. If you do not set it, the provider reads the
     * environment variables {@code ALICLOUD_SOURCE_IP} and {@code ALIBABA_CLOUD_SOURCE_IP}.
     *
     * @param sourceIp the value
     * @return this builder
     */
    public Builder sourceIp(String sourceIp) {
      return sourceIp(Output.of(sourceIp));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public ProviderArgs build() {
      if ($.accessKey != null) {
        $.accessKey = $.accessKey.asSecret();
      }
      if ($.assumeRoleWithOidc != null) {
        $.assumeRoleWithOidc = $.assumeRoleWithOidc.asSecret();
      }
      $.ecsRoleName =
          Codegen.stringProp("ecsRoleName")
              .output()
              .arg($.ecsRoleName)
              .env("ALICLOUD_ECS_ROLE_NAME")
              .getNullable();
      $.profile =
          Codegen.stringProp("profile")
              .output()
              .arg($.profile)
              .env("ALICLOUD_PROFILE")
              .getNullable();
      $.region =
          Codegen.stringProp("region").output().arg($.region).env("ALICLOUD_REGION").getNullable();
      if ($.secretKey != null) {
        $.secretKey = $.secretKey.asSecret();
      }
      if ($.securityToken != null) {
        $.securityToken = $.securityToken.asSecret();
      }
      return $;
    }
  }
}
