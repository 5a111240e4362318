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
   * AccessKey ID that signs the calls to Alibaba Cloud. Taken from {@code ALICLOUD_ACCESS_KEY},
   * {@code ALIBABA_CLOUD_ACCESS_KEY_ID} or {@code ALIBABACLOUD_ACCESS_KEY_ID} when it is not set,
   * and from {@code profile} after those. Secret.
   *
   * @return the value, or nothing
   */
  public Optional<String> accessKey() {
    return Codegen.stringProp("accessKey").config(stack).get();
  }

  /**
   * Number of the Alibaba Cloud account. Accepted for programs written for the complete package;
   * PAI needs no account number.
   *
   * @return the value, or nothing
   */
  public Optional<String> accountId() {
    return Codegen.stringProp("accountId").config(stack).get();
  }

  /**
   * Site the account belongs to: {@code Domestic} for the Chinese site or {@code International}, in
   * any case of letters. The hosts of PAI do not depend on it.
   *
   * @return the value, or nothing
   */
  public Optional<String> accountType() {
    return Codegen.stringProp("accountType").config(stack).get();
  }

  /**
   * RAM role to act as. The other credentials are exchanged at STS for temporary ones of this role,
   * which are renewed before they expire.
   *
   * @return the value, or nothing
   */
  public Optional<AssumeRole> assumeRole() {
    return Codegen.objectProp("assumeRole", AssumeRole.class).config(stack).get();
  }

  /**
   * RAM role to act as on the strength of an OpenID Connect token, for example in a CI job or in a
   * Kubernetes pod. Used when there is no {@code accessKey}.
   *
   * @return the value, or nothing
   */
  public Optional<AssumeRoleWithOidc> assumeRoleWithOidc() {
    return Codegen.objectProp("assumeRoleWithOidc", AssumeRoleWithOidc.class).config(stack).get();
  }

  /**
   * Milliseconds to wait for a connection to the cloud. Defaults to 60000; taken from {@code
   * CLIENT_CONNECT_TIMEOUT} when it is not set.
   *
   * @return the value, or nothing
   */
  public Optional<Integer> clientConnectTimeout() {
    return Codegen.integerProp("clientConnectTimeout").config(stack).get();
  }

  /**
   * Milliseconds to wait for an answer of the cloud. Defaults to 60000; taken from {@code
   * CLIENT_READ_TIMEOUT} when it is not set.
   *
   * @return the value, or nothing
   */
  public Optional<Integer> clientReadTimeout() {
    return Codegen.integerProp("clientReadTimeout").config(stack).get();
  }

  /**
   * Text of at most 1024 characters that is appended to the user agent, so that calls can be told
   * apart in audit logs. Taken from {@code TF_APPEND_USER_AGENT} when it is not set.
   *
   * @return the value, or nothing
   */
  public Optional<String> configurationSource() {
    return Codegen.stringProp("configurationSource").config(stack).get();
  }

  /**
   * HTTP address that answers with temporary credentials as JSON ({@code Code}, {@code
   * AccessKeyId}, {@code AccessKeySecret}, {@code SecurityToken}, {@code Expiration}). Used when
   * there is no {@code accessKey}.
   *
   * @return the value, or nothing
   */
  public Optional<String> credentialsUri() {
    return Codegen.stringProp("credentialsUri").config(stack).get();
  }

  /**
   * Name of the RAM role attached to the ECS instance the deployment runs on. Its credentials are
   * fetched from the instance metadata service and renewed by themselves; used only when there is
   * no {@code accessKey}.
   *
   * @return the value, or nothing
   */
  public Optional<String> ecsRoleName() {
    return Codegen.stringProp("ecsRoleName").config(stack).env("ALICLOUD_ECS_ROLE_NAME").get();
  }

  /**
   * Hosts to use in place of the services' public ones. {@code aiworkspace} is the one that PAI
   * resources call, {@code sts} the one that roles are assumed at.
   *
   * @return the value, or nothing
   */
  public Optional<List<Endpoints>> endpoints() {
    return Codegen.objectProp("endpoints", TypeShape.list(Endpoints.class)).config(stack).get();
  }

  /**
   * Host of Function Compute. Accepted for programs written for the complete package; PAI does not
   * use it.
   *
   * @return the value, or nothing
   * @deprecated Set {@code fc} inside {@code endpoints} instead.
   */
  @Deprecated
  public Optional<String> fc() {
    return Codegen.stringProp("fc").config(stack).get();
  }

  /**
   * Host of the Log Service. Accepted for programs written for the complete package; PAI does not
   * use it.
   *
   * @return the value, or nothing
   * @deprecated Set {@code log} inside {@code endpoints} instead.
   */
  @Deprecated
  public Optional<String> logEndpoint() {
    return Codegen.stringProp("logEndpoint").config(stack).get();
  }

  /**
   * Seconds after which a call that keeps failing for a passing reason, such as throttling, is
   * given up. 0 (the default) leaves it to the timeout of the operation. Taken from {@code
   * MAX_RETRY_TIMEOUT} when it is not set.
   *
   * @return the value, or nothing
   */
  public Optional<Integer> maxRetryTimeout() {
    return Codegen.integerProp("maxRetryTimeout").config(stack).get();
  }

  /**
   * Host of the Message Service. Accepted for programs written for the complete package; PAI does
   * not use it.
   *
   * @return the value, or nothing
   * @deprecated Set {@code mns} inside {@code endpoints} instead.
   */
  @Deprecated
  public Optional<String> mnsEndpoint() {
    return Codegen.stringProp("mnsEndpoint").config(stack).get();
  }

  /**
   * Table Store instance. Accepted for programs written for the complete package; PAI does not use
   * it.
   *
   * @return the value, or nothing
   * @deprecated It has no effect; remove it.
   */
  @Deprecated
  public Optional<String> otsInstanceName() {
    return Codegen.stringProp("otsInstanceName").config(stack).get();
  }

  /**
   * Name of a profile in the file of the Alibaba Cloud CLI ({@code sharedCredentialsFile}). It
   * supplies credentials and region where they are not set otherwise.
   *
   * @return the value, or nothing
   */
  public Optional<String> profile() {
    return Codegen.stringProp("profile").config(stack).env("ALICLOUD_PROFILE").get();
  }

  /**
   * {@code HTTPS} (the default) or {@code HTTP}, in capital letters. Plain HTTP is for emulators
   * and proxies on a trusted network.
   *
   * @return the value, or nothing
   */
  public Optional<String> protocol() {
    return Codegen.stringProp("protocol").config(stack).get();
  }

  /**
   * Region to work in, for example {@code cn-hangzhou}. Every resource of this provider lives in
   * it, so changing it replaces them all. Taken from {@code ALICLOUD_REGION}, {@code
   * ALIBABA_CLOUD_REGION} or the profile when it is not set; {@code cn-beijing} after those.
   *
   * @return the value, or nothing
   */
  public Optional<String> region() {
    return Codegen.stringProp("region").config(stack).env("ALICLOUD_REGION").get();
  }

  /**
   * AccessKey secret that belongs to {@code accessKey}. Taken from {@code ALICLOUD_SECRET_KEY},
   * {@code ALIBABA_CLOUD_ACCESS_KEY_SECRET} or {@code ALIBABACLOUD_ACCESS_KEY_SECRET} when it is
   * not set, and from {@code profile} after those. Secret.
   *
   * @return the value, or nothing
   */
  public Optional<String> secretKey() {
    return Codegen.stringProp("secretKey").config(stack).get();
  }

  /**
   * Value that is sent as header {@code x-acs-secure-transport}, for policies that look at it.
   * Taken from {@code ALICLOUD_SECURE_TRANSPORT} or {@code ALIBABA_CLOUD_SECURE_TRANSPORT} when it
   * is not set.
   *
   * @return the value, or nothing
   */
  public Optional<String> secureTransport() {
    return Codegen.stringProp("secureTransport").config(stack).get();
  }

  /**
   * Session token of temporary credentials; set it together with {@code accessKey} and {@code
   * secretKey} when these were issued by STS. Taken from {@code ALICLOUD_SECURITY_TOKEN}, {@code
   * ALIBABA_CLOUD_SECURITY_TOKEN} or {@code ALIBABACLOUD_SECURITY_TOKEN} when it is not set.
   * Secret.
   *
   * @return the value, or nothing
   */
  public Optional<String> securityToken() {
    return Codegen.stringProp("securityToken").config(stack).get();
  }

  /**
   * Older spelling of {@code secureTransport}; used only when that one is empty. Taken from {@code
   * ALICLOUD_SECURITY_TRANSPORT} or {@code ALIBABA_CLOUD_SECURITY_TRANSPORT} when it is not set.
   *
   * @return the value, or nothing
   * @deprecated Use {@code secureTransport} instead.
   */
  @Deprecated
  public Optional<String> securityTransport() {
    return Codegen.stringProp("securityTransport").config(stack).get();
  }

  /**
   * Path of the file with the profiles of the Alibaba Cloud CLI. A leading {@code ~} means the home
   * directory. Defaults to {@code ~/.aliyun/config.json}; read only when {@code profile} is set.
   *
   * @return the value, or nothing
   */
  public Optional<String> sharedCredentialsFile() {
    return Codegen.stringProp("sharedCredentialsFile").config(stack).get();
  }

  /**
   * Signature versions of single services. Accepted for programs written for the complete package;
   * PAI has one signature version.
   *
   * @return the value, or nothing
   */
  public Optional<SignVersion> signVersion() {
    return Codegen.objectProp("signVersion", SignVersion.class).config(stack).get();
  }

  /**
   * Accept a {@code region} that is not in the list of known regions. Defaults to false; taken from
   * {@code ALICLOUD_SKIP_REGION_VALIDATION} when it is not set.
   *
   * @return the value, or nothing
   */
  public Optional<Boolean> skipRegionValidation() {
    return Codegen.booleanProp("skipRegionValidation").config(stack).get();
  }

  /**
   * IP address that is sent as the origin of a call (header {@code x-acs-source-ip}), for policies
   * that look at it. Taken from {@code ALICLOUD_SOURCE_IP} or {@code ALIBABA_CLOUD_SOURCE_IP} when
   * it is not set.
   *
   * @return the value, or nothing
   */
  public Optional<String> sourceIp() {
    return Codegen.stringProp("sourceIp").config(stack).get();
  }
}
