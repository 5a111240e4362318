// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.core.internal.Codegen;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * The connection to one region of Alibaba Cloud: credentials, region, endpoints and time limits. A
 * program makes its own to work with several accounts or regions; without one, the stack
 * configuration ({@code alicloud:region} and so on) is used.
 */
@ResourceType(type = "pulumi:providers:alicloud")
public class Provider extends ProviderResource {
  private static final String TYPE = "alicloud";

  @Export(name = "accessKey", refs = String.class, tree = "[0]")
  private Output<String> accessKey;

  @Export(name = "accountId", refs = String.class, tree = "[0]")
  private Output<String> accountId;

  @Export(name = "accountType", refs = String.class, tree = "[0]")
  private Output<String> accountType;

  @Export(name = "configurationSource", refs = String.class, tree = "[0]")
  private Output<String> configurationSource;

  @Export(name = "credentialsUri", refs = String.class, tree = "[0]")
  private Output<String> credentialsUri;

  @Export(name = "ecsRoleName", refs = String.class, tree = "[0]")
  private Output<String> ecsRoleName;

  @Export(name = "fc", refs = String.class, tree = "[0]")
  private Output<String> fc;

  @Export(name = "logEndpoint", refs = String.class, tree = "[0]")
  private Output<String> logEndpoint;

  @Export(name = "mnsEndpoint", refs = String.class, tree = "[0]")
  private Output<String> mnsEndpoint;

  @Export(name = "otsInstanceName", refs = String.class, tree = "[0]")
  private Output<String> otsInstanceName;

  @Export(name = "profile", refs = String.class, tree = "[0]")
  private Output<String> profile;

  @Export(name = "protocol", refs = String.class, tree = "[0]")
  private Output<String> protocol;

  @Export(name = "region", refs = String.class, tree = "[0]")
  private Output<String> region;

  @Export(name = "secretKey", refs = String.class, tree = "[0]")
  private Output<String> secretKey;

  @Export(name = "secureTransport", refs = String.class, tree = "[0]")
  private Output<String> secureTransport;

  @Export(name = "securityToken", refs = String.class, tree = "[0]")
  private Output<String> securityToken;

  @Export(name = "securityTransport", refs = String.class, tree = "[0]")
  private Output<String> securityTransport;

  @Export(name = "sharedCredentialsFile", refs = String.class, tree = "[0]")
  private Output<String> sharedCredentialsFile;

  @Export(name = "sourceIp", refs = String.class, tree = "[0]")
  private Output<String> sourceIp;

  /**
   * Makes the resource, and says nothing about it.
   *
   * @param name the name of the resource in the program
   */
  public Provider(String name) {
    this(name, ProviderArgs.Empty);
  }

  /**
   * Makes the resource.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   */
  public Provider(String name, @Nullable ProviderArgs args) {
    this(name, args, null);
  }

  /**
   * Makes the resource, with options.
   *
   * @param name the name of the resource in the program
   * @param args what the program says about it
   * @param options the options of the resource, null for none
   */
  public Provider(
      String name, @Nullable ProviderArgs args, @Nullable CustomResourceOptions options) {
    super(TYPE, name, makeArgs(args, options), makeOptions(options, Codegen.empty()), false);
  }

  private static ProviderArgs makeArgs(
      @Nullable ProviderArgs args, @Nullable CustomResourceOptions options) {
    if (options != null && options.getUrn().isPresent()) {
      return null;
    }
    return args == null ? ProviderArgs.Empty : args;
  }

  private static CustomResourceOptions makeOptions(
      @Nullable CustomResourceOptions options, @Nullable Output<String> id) {
    return Utilities.mergeOptions(
        options, id, "accessKey", "assumeRoleWithOidc", "secretKey", "securityToken");
  }

  /**
   * AccessKey ID that signs the calls to Alibaba Cloud. Taken from {@code ALICLOUD_ACCESS_KEY},
   * {@code ALIBABA_CLOUD_ACCESS_KEY_ID} or {@code ALIBABACLOUD_ACCESS_KEY_ID} when it is not set,
   * and from {@code profile} after those. Secret.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> accessKey() {
    return Codegen.optional(this.accessKey);
  }

  /**
   * Number of the Alibaba Cloud account. Accepted for programs written for the complete package;
   * PAI needs no account number.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> accountId() {
    return Codegen.optional(this.accountId);
  }

  /**
   * Site the account belongs to: {@code Domestic} for the Chinese site or {@code International}, in
   * any case of letters. The hosts of PAI do not depend on it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> accountType() {
    return Codegen.optional(this.accountType);
  }

  /**
   * Text of at most 1024 characters that is appended to the user agent, so that calls can be told
   * apart in audit logs. Taken from {@code TF_APPEND_USER_AGENT} when it is not set.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> configurationSource() {
    return Codegen.optional(this.configurationSource);
  }

  /**
   * HTTP address that answers with temporary credentials as JSON ({@code Code}, {@code
   * AccessKeyId}, {@code AccessKeySecret}, {@code SecurityToken}, {@code Expiration}). Used when
   * there is no {@code accessKey}.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> credentialsUri() {
    return Codegen.optional(this.credentialsUri);
  }

  /**
   * Name of the RAM role attached to the ECS instance the deployment runs on. Its credentials are
   * fetched from the instance metadata service and renewed by themselves; used only when there is
   * no {@code accessKey}.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> ecsRoleName() {
    return Codegen.optional(this.ecsRoleName);
  }

  /**
   * Host of Function Compute. Accepted for programs written for the complete package; PAI does not
   * use it.
   *
   * @return the value, or nothing
   * @deprecated Set {@code fc} inside {@code endpoints} instead.
   */
  @Deprecated
  public Output<Optional<String>> fc() {
    return Codegen.optional(this.fc);
  }

  /**
   * Host of the Log Service. Accepted for programs written for the complete package; PAI does not
   * use it.
   *
   * @return the value, or nothing
   * @deprecated Set {@code log} inside {@code endpoints} instead.
   */
  @Deprecated
  public Output<Optional<String>> logEndpoint() {
    return Codegen.optional(this.logEndpoint);
  }

  /**
   * Host of the Message Service. Accepted for programs written for the complete package; PAI does
   * not use it.
   *
   * @return the value, or nothing
   * @deprecated Set {@code mns} inside {@code endpoints} instead.
   */
  @Deprecated
  public Output<Optional<String>> mnsEndpoint() {
    return Codegen.optional(this.mnsEndpoint);
  }

  /**
   * Table Store instance. Accepted for programs written for the complete package; PAI does not use
   * it.
   *
   * @return the value, or nothing
   * @deprecated It has no effect; remove it.
   */
  @Deprecated
  public Output<Optional<String>> otsInstanceName() {
    return Codegen.optional(this.otsInstanceName);
  }

  /**
   * Name of a profile in the file of the Alibaba Cloud CLI ({@code sharedCredentialsFile}). It
   * supplies credentials and region where they are not set otherwise.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> profile() {
    return Codegen.optional(this.profile);
  }

  /**
   * {@code HTTPS} (the default) or {@code HTTP}, in capital letters. Plain HTTP is for emulators
   * and proxies on a trusted network.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> protocol() {
    return Codegen.optional(this.protocol);
  }

  /**
   * Region to work in, for example {@code cn-hangzhou}. Every resource of this provider lives in
   * it, so changing it replaces them all. Taken from {@code ALICLOUD_REGION}, {@code
   * ALIBABA_CLOUD_REGION} or the profile when it is not set; {@code cn-beijing} after those.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> region() {
    return Codegen.optional(this.region);
  }

  /**
   * AccessKey secret that belongs to {@code accessKey}. Taken from {@code ALICLOUD_SECRET_KEY},
   * {@code ALIBABA_CLOUD_ACCESS_KEY_SECRET} or {@code ALIBABACLOUD_ACCESS_KEY_SECRET} when it is
   * not set, and from {@code profile} after those. Secret.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> secretKey() {
    return Codegen.optional(this.secretKey);
  }

  /**
   * Value that is sent as header {@code x-acs-secure-transport}, for policies that look at it.
   * Taken from {@code ALICLOUD_SECURE_TRANSPORT} or {@code ALIBABA_CLOUD_SECURE_TRANSPORT} when it
   * is not set.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> secureTransport() {
    return Codegen.optional(this.secureTransport);
  }

  /**
   * Session token of temporary credentials; set it together with {@code accessKey} and {@code
   * secretKey} when these were issued by STS. Taken from {@code ALICLOUD_SECURITY_TOKEN}, {@code
   * ALIBABA_CLOUD_SECURITY_TOKEN} or {@code ALIBABACLOUD_SECURITY_TOKEN} when it is not set.
   * Secret.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> securityToken() {
    return Codegen.optional(this.securityToken);
  }

  /**
   * Older spelling of {@code secureTransport}; used only when that one is empty. Taken from {@code
   * ALICLOUD_SECURITY_TRANSPORT} or {@code ALIBABA_CLOUD_SECURITY_TRANSPORT} when it is not set.
   *
   * @return the value, or nothing
   * @deprecated Use {@code secureTransport} instead.
   */
  @Deprecated
  public Output<Optional<String>> securityTransport() {
    return Codegen.optional(this.securityTransport);
  }

  /**
   * Path of the file with the profiles of the Alibaba Cloud CLI. A leading {@code ~} means the home
   * directory. Defaults to {@code ~/.aliyun/config.json}; read only when {@code profile} is set.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> sharedCredentialsFile() {
    return Codegen.optional(this.sharedCredentialsFile);
  }

  /**
   * IP address that is sent as the origin of a call (header {@code x-acs-source-ip}), for policies
   * that look at it. Taken from {@code ALICLOUD_SOURCE_IP} or {@code ALIBABA_CLOUD_SOURCE_IP} when
   * it is not set.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> sourceIp() {
    return Codegen.optional(this.sourceIp);
  }
}
