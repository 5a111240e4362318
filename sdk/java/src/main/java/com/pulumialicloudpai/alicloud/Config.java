// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud;

import com.pulumi.core.TypeShape;
import com.pulumi.core.internal.Codegen;
import com.pulumialicloudpai.alicloud.config.inputs.AssumeRole;
import com.pulumialicloudpai.alicloud.config.inputs.AssumeRoleWithOidc;
import com.pulumialicloudpai.alicloud.config.inputs.Endpoints;
import com.pulumialicloudpai.alicloud.config.inputs.SignVersion;
import java.util.List;
import java.util.Optional;

/** Configuration of the stack under {@code alicloud:}, read when a program asks for it. */
public final class Config {
  private final com.pulumi.Config stack;

  /** Reads the configuration of the running stack. */
  @SuppressWarnings("deprecation") // Its replacement needs a Context, and there is none here.
  public Config() {
    stack = com.pulumi.Config.of("alicloud");
  }

  /**
   * AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads
   * the environment variables {@code ALICLOUD_ACCESS_KEY}, {@code ALIBABA_CLOUD_ACCESS_KEY_ID} and
   * {@code ALIBABACLOUD_ACCESS_KEY_ID}, and then {@code profile}. The value is a secret.
   *
   * @return the value, or nothing
   */
  public Optional<String> accessKey() {
    return Codegen.stringProp("accessKey").config(stack).get();
  }

  /**
   * ID of the Alibaba Cloud account. Accepted so that programs for the official package keep
   * working; PAI needs no account ID. Changing it to another ID replaces all resources of the
   * provider.
   *
   * @return the value, or nothing
   */
  public Optional<String> accountId() {
    return Codegen.stringProp("accountId").config(stack).get();
  }

  /**
   * Site of the account: {@code Domestic} for the Chinese site or {@code International}, in upper
   * or lower case. The hosts of PAI do not depend on it.
   *
   * @return the value, or nothing
   */
  public Optional<String> accountType() {
    return Codegen.stringProp("accountType").config(stack).get();
  }

  /**
   * RAM role to assume. The provider exchanges the other credentials for temporary credentials of
   * this role, and renews them before they expire.
   *
   * @return the value, or nothing
   */
  public Optional<AssumeRole> assumeRole() {
    return Codegen.objectProp("assumeRole", AssumeRole.class).config(stack).get();
  }

  /**
   * RAM role to assume with an OpenID Connect token, for example in a CI job or in a Kubernetes
   * pod. The provider uses it if there is no {@code accessKey}, no profile, no {@code
   * credentialsUri} and no {@code ecsRoleName}.
   *
   * @return the value, or nothing
   */
  public Optional<AssumeRoleWithOidc> assumeRoleWithOidc() {
    return Codegen.objectProp("assumeRoleWithOidc", AssumeRoleWithOidc.class).config(stack).get();
  }

  /**
   * Milliseconds to wait for a connection to the cloud. If you do not set it, the provider reads
   * the environment variable {@code CLIENT_CONNECT_TIMEOUT}. Defaults to 60000.
   *
   * @return the value, or nothing
   */
  public Optional<Integer> clientConnectTimeout() {
    return Codegen.integerProp("clientConnectTimeout").config(stack).get();
  }

  /**
   * Milliseconds to wait for a response of the cloud. If you do not set it, the provider reads the
   * environment variable {@code CLIENT_READ_TIMEOUT}. Defaults to 60000.
   *
   * @return the value, or nothing
   */
  public Optional<Integer> clientReadTimeout() {
    return Codegen.integerProp("clientReadTimeout").config(stack).get();
  }

  /**
   * Text of at most 1024 characters that the provider appends to the user agent, so that you can
   * tell its calls apart in audit logs. The provider appends the text of the environment variable
   * {@code TF_APPEND_USER_AGENT} as well.
   *
   * @return the value, or nothing
   */
  public Optional<String> configurationSource() {
    return Codegen.stringProp("configurationSource").config(stack).get();
  }

  /**
   * HTTP address that returns temporary credentials as JSON, with the keys {@code Code}, {@code
   * AccessKeyId}, {@code AccessKeySecret}, {@code SecurityToken} and {@code Expiration}. The
   * provider uses it if there is no {@code accessKey} and no profile. If you do not set it, the
   * provider reads the environment variables {@code ALICLOUD_CREDENTIALS_URI} and {@code
   * ALIBABA_CLOUD_CREDENTIALS_URI}.
   *
   * @return the value, or nothing
   */
  public Optional<String> credentialsUri() {
    return Codegen.stringProp("credentialsUri").config(stack).get();
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
   * @return the value, or nothing
   */
  public Optional<String> ecsRoleName() {
    return Codegen.stringProp("ecsRoleName").config(stack).env("ALICLOUD_ECS_ROLE_NAME").get();
  }

  /**
   * Hosts to call instead of the public hosts of the services. PAI resources call {@code
   * aiworkspace}. The provider calls {@code sts} to assume roles. What the file has that {@code
   * TF_ENDPOINT_PATH} names goes before this key.
   *
   * @return the value, or nothing
   */
  public Optional<List<Endpoints>> endpoints() {
    return Codegen.objectProp("endpoints", TypeShape.list(Endpoints.class)).config(stack).get();
  }

  /**
   * Host of Function Compute. Accepted so that programs for the official package keep working; PAI
   * does not use it.
   *
   * @return the value, or nothing
   * @deprecated Set {@code fc} inside {@code endpoints} instead.
   */
  @Deprecated
  public Optional<String> fc() {
    return Codegen.stringProp("fc").config(stack).get();
  }

  /**
   * Host of the Log Service. Accepted so that programs for the official package keep working; PAI
   * does not use it.
   *
   * @return the value, or nothing
   * @deprecated Set {@code log} inside {@code endpoints} instead.
   */
  @Deprecated
  public Optional<String> logEndpoint() {
    return Codegen.stringProp("logEndpoint").config(stack).get();
  }

  /**
   * Seconds after which the provider stops repeating a call that fails for a temporary reason, such
   * as throttling. With 0, the default, the timeout of the operation decides. If you do not set it,
   * the provider reads the environment variable {@code MAX_RETRY_TIMEOUT}.
   *
   * @return the value, or nothing
   */
  public Optional<Integer> maxRetryTimeout() {
    return Codegen.integerProp("maxRetryTimeout").config(stack).get();
  }

  /**
   * Host of the Message Service. Accepted so that programs for the official package keep working;
   * PAI does not use it.
   *
   * @return the value, or nothing
   * @deprecated Set {@code mns} inside {@code endpoints} instead.
   */
  @Deprecated
  public Optional<String> mnsEndpoint() {
    return Codegen.stringProp("mnsEndpoint").config(stack).get();
  }

  /**
   * Table Store instance. Accepted so that programs for the official package keep working; PAI does
   * not use it.
   *
   * @return the value, or nothing
   * @deprecated It has no effect; remove it.
   */
  @Deprecated
  public Optional<String> otsInstanceName() {
    return Codegen.stringProp("otsInstanceName").config(stack).get();
  }

  /**
   * Name of a profile in the configuration file of the Alibaba Cloud CLI ({@code
   * sharedCredentialsFile}). The provider takes credentials and region from the profile if you do
   * not set them elsewhere. If you do not set it, the provider reads the environment variables
   * {@code ALICLOUD_PROFILE} and {@code ALIBABA_CLOUD_PROFILE}.
   *
   * @return the value, or nothing
   */
  public Optional<String> profile() {
    return Codegen.stringProp("profile").config(stack).env("ALICLOUD_PROFILE").get();
  }

  /**
   * {@code HTTPS} (the default) or {@code HTTP}, in upper case. Use plain HTTP only for emulators,
   * and for proxies in a network that you trust.
   *
   * @return the value, or nothing
   */
  public Optional<String> protocol() {
    return Codegen.stringProp("protocol").config(stack).get();
  }

  /**
   * Region to work in, for example {@code cn-hangzhou}. Every resource of this provider belongs to
   * the region, so changing it replaces all of them. If you do not set it, the provider reads the
   * environment variables {@code ALICLOUD_REGION}, {@code ALIBABA_CLOUD_REGION} and {@code
   * ALIBABA_CLOUD_REGION_ID}, and then the profile. Defaults to {@code cn-beijing}.
   *
   * @return the value, or nothing
   */
  public Optional<String> region() {
    return Codegen.stringProp("region").config(stack).env("ALICLOUD_REGION").get();
  }

  /**
   * AccessKey secret of {@code accessKey}. If you do not set it, the provider reads the environment
   * variables {@code ALICLOUD_SECRET_KEY}, {@code ALIBABA_CLOUD_ACCESS_KEY_SECRET} and {@code
   * ALIBABACLOUD_ACCESS_KEY_SECRET}, and then {@code profile}. The value is a secret.
   *
   * @return the value, or nothing
   */
  public Optional<String> secretKey() {
    return Codegen.stringProp("secretKey").config(stack).get();
  }

  /**
   * Value of the header {@code x-acs-secure-transport}, for policies that check it. If you do not
   * set it, the provider reads the environment variables {@code ALICLOUD_SECURE_TRANSPORT} and
   * {@code ALIBABA_CLOUD_SECURE_TRANSPORT}.
   *
   * @return the value, or nothing
   */
  public Optional<String> secureTransport() {
    return Codegen.stringProp("secureTransport").config(stack).get();
  }

  /**
   * Session token of temporary credentials. Set it together with {@code accessKey} and {@code
   * secretKey} if STS issued them. If you do not set it, the provider reads the environment
   * variables {@code ALICLOUD_SECURITY_TOKEN}, {@code ALIBABA_CLOUD_SECURITY_TOKEN} and {@code
   * ALIBABACLOUD_SECURITY_TOKEN}. The value is a secret.
   *
   * @return the value, or nothing
   */
  public Optional<String> securityToken() {
    return Codegen.stringProp("securityToken").config(stack).get();
  }

  /**
   * Older name of {@code secureTransport}. The provider uses it only if {@code secureTransport} is
   * empty. If you do not set it, the provider reads the environment variables {@code
   * ALICLOUD_SECURITY_TRANSPORT} and {@code ALIBABA_CLOUD_SECURITY_TRANSPORT}.
   *
   * @return the value, or nothing
   * @deprecated Use {@code secureTransport} instead.
   */
  @Deprecated
  public Optional<String> securityTransport() {
    return Codegen.stringProp("securityTransport").config(stack).get();
  }

  /**
   * Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A {@code ~} at
   * the beginning is your home directory. Defaults to {@code ~/.aliyun/config.json}. The provider
   * reads the file only if you set {@code profile}. If you do not set it, the provider reads the
   * environment variables {@code ALICLOUD_SHARED_CREDENTIALS_FILE} and {@code
   * ALIBABA_CLOUD_CREDENTIALS_FILE}.
   *
   * @return the value, or nothing
   */
  public Optional<String> sharedCredentialsFile() {
    return Codegen.stringProp("sharedCredentialsFile").config(stack).get();
  }

  /**
   * Signature versions of services. Accepted so that programs for the official package keep
   * working; PAI has only one signature version.
   *
   * @return the value, or nothing
   */
  public Optional<SignVersion> signVersion() {
    return Codegen.objectProp("signVersion", SignVersion.class).config(stack).get();
  }

  /**
   * Whether to accept a {@code region} that is not in the list of known regions. If you do not set
   * it, the provider reads the environment variable {@code ALICLOUD_SKIP_REGION_VALIDATION}.
   * Defaults to false.
   *
   * @return the value, or nothing
   */
  public Optional<Boolean> skipRegionValidation() {
    return Codegen.booleanProp("skipRegionValidation").config(stack).get();
  }

  /**
   * IP address that the provider sends as the origin of its calls, in the header {@code
   * x-acs-source-ip}, for policies that check it. If you do not set it, the provider reads the
   * environment variables {@code ALICLOUD_SOURCE_IP} and {@code ALIBABA_CLOUD_SOURCE_IP}.
   *
   * @return the value, or nothing
   */
  public Optional<String> sourceIp() {
    return Codegen.stringProp("sourceIp").config(stack).get();
  }
}
