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
 * Connects to one region of Alibaba Cloud with credentials, endpoints and timeouts. Create
 * providers of your own in a program that works with several accounts or regions. Without one,
 * Pulumi uses the stack configuration, for example {@code alicloud:region}.
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
   * AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads
   * the environment variables {@code ALICLOUD_ACCESS_KEY}, {@code ALIBABA_CLOUD_ACCESS_KEY_ID} and
   * {@code ALIBABACLOUD_ACCESS_KEY_ID}, and then {@code profile}. The value is a secret.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> accessKey() {
    return Codegen.optional(this.accessKey);
  }

  /**
   * ID of the Alibaba Cloud account. Accepted so that programs for the official package keep
   * working; PAI needs no account ID. Changing it to another ID replaces all resources of the
   * provider.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> accountId() {
    return Codegen.optional(this.accountId);
  }

  /**
   * Site of the account: {@code Domestic} for the Chinese site or {@code International}, in upper
   * or lower case. The hosts of PAI do not depend on it.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> accountType() {
    return Codegen.optional(this.accountType);
  }

  /**
   * Text of at most 1024 characters that the provider appends to the user agent, so that you can
   * tell its calls apart in audit logs. The provider appends the text of the environment variable
   * {@code TF_APPEND_USER_AGENT} as well.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> configurationSource() {
    return Codegen.optional(this.configurationSource);
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
  public Output<Optional<String>> credentialsUri() {
    return Codegen.optional(this.credentialsUri);
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
  public Output<Optional<String>> ecsRoleName() {
    return Codegen.optional(this.ecsRoleName);
  }

  /**
   * Host of Function Compute. Accepted so that programs for the official package keep working; PAI
   * does not use it.
   *
   * @return the value, or nothing
   * @deprecated Set {@code fc} inside {@code endpoints} instead.
   */
  @Deprecated
  public Output<Optional<String>> fc() {
    return Codegen.optional(this.fc);
  }

  /**
   * Host of the Log Service. Accepted so that programs for the official package keep working; PAI
   * does not use it.
   *
   * @return the value, or nothing
   * @deprecated Set {@code log} inside {@code endpoints} instead.
   */
  @Deprecated
  public Output<Optional<String>> logEndpoint() {
    return Codegen.optional(this.logEndpoint);
  }

  /**
   * Host of the Message Service. Accepted so that programs for the official package keep working;
   * PAI does not use it.
   *
   * @return the value, or nothing
   * @deprecated Set {@code mns} inside {@code endpoints} instead.
   */
  @Deprecated
  public Output<Optional<String>> mnsEndpoint() {
    return Codegen.optional(this.mnsEndpoint);
  }

  /**
   * Table Store instance. Accepted so that programs for the official package keep working; PAI does
   * not use it.
   *
   * @return the value, or nothing
   * @deprecated It has no effect; remove it.
   */
  @Deprecated
  public Output<Optional<String>> otsInstanceName() {
    return Codegen.optional(this.otsInstanceName);
  }

  /**
   * Name of a profile in the configuration file of the Alibaba Cloud CLI ({@code
   * sharedCredentialsFile}). The provider takes credentials and region from the profile if you do
   * not set them elsewhere. If you do not set it, the provider reads the environment variables
   * {@code ALICLOUD_PROFILE} and {@code ALIBABA_CLOUD_PROFILE}.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> profile() {
    return Codegen.optional(this.profile);
  }

  /**
   * {@code HTTPS} (the default) or {@code HTTP}, in upper case. Use plain HTTP only for emulators,
   * and for proxies in a network that you trust.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> protocol() {
    return Codegen.optional(this.protocol);
  }

  /**
   * Region to work in, for example {@code cn-hangzhou}. Every resource of this provider belongs to
   * the region, so changing it replaces all of them. If you do not set it, the provider reads the
   * environment variables {@code ALICLOUD_REGION}, {@code ALIBABA_CLOUD_REGION} and {@code
   * ALIBABA_CLOUD_REGION_ID}, and then the profile. Defaults to {@code cn-beijing}.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> region() {
    return Codegen.optional(this.region);
  }

  /**
   * AccessKey secret of {@code accessKey}. If you do not set it, the provider reads the environment
   * variables {@code ALICLOUD_SECRET_KEY}, {@code ALIBABA_CLOUD_ACCESS_KEY_SECRET} and {@code
   * ALIBABACLOUD_ACCESS_KEY_SECRET}, and then {@code profile}. The value is a secret.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> secretKey() {
    return Codegen.optional(this.secretKey);
  }

  /**
   * Value of the header {@code x-acs-secure-transport}, for policies that check it. If you do not
   * set it, the provider reads the environment variables {@code ALICLOUD_SECURE_TRANSPORT} and
   * {@code ALIBABA_CLOUD_SECURE_TRANSPORT}.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> secureTransport() {
    return Codegen.optional(this.secureTransport);
  }

  /**
   * Session token of temporary credentials. Set it together with {@code accessKey} and {@code
   * secretKey} if STS issued them. If you do not set it, the provider reads the environment
   * variables {@code ALICLOUD_SECURITY_TOKEN}, {@code ALIBABA_CLOUD_SECURITY_TOKEN} and {@code
   * ALIBABACLOUD_SECURITY_TOKEN}. The value is a secret.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> securityToken() {
    return Codegen.optional(this.securityToken);
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
  public Output<Optional<String>> securityTransport() {
    return Codegen.optional(this.securityTransport);
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
  public Output<Optional<String>> sharedCredentialsFile() {
    return Codegen.optional(this.sharedCredentialsFile);
  }

  /**
   * IP address that the provider sends as the origin of its calls, in the header {@code
   * x-acs-source-ip}, for policies that check it. If you do not set it, the provider reads the
   * environment variables {@code ALICLOUD_SOURCE_IP} and {@code ALIBABA_CLOUD_SOURCE_IP}.
   *
   * @return the value, or nothing
   */
  public Output<Optional<String>> sourceIp() {
    return Codegen.optional(this.sourceIp);
  }
}
