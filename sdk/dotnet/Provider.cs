// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud
{
    /// <summary>
    /// Connects to one region of Alibaba Cloud with credentials, endpoints and timeouts. Create providers of your own
    /// in a program that works with several accounts or regions. Without one, Pulumi uses the stack configuration, for
    /// example <c>alicloud:region</c>.
    /// </summary>
    [AliCloudResourceType("pulumi:providers:alicloud")]
    public partial class Provider : global::Pulumi.ProviderResource
    {
        /// <summary>
        /// AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads the environment
        /// variables <c>ALICLOUD_ACCESS_KEY</c>, <c>ALIBABA_CLOUD_ACCESS_KEY_ID</c> and
        /// <c>ALIBABACLOUD_ACCESS_KEY_ID</c>, and then <c>Profile</c>. The value is a secret.
        /// </summary>
        [Output("accessKey")]
        public Output<string?> AccessKey { get; private set; } = null!;

        /// <summary>
        /// ID of the Alibaba Cloud account. Accepted so that programs for the official package keep working; PAI needs
        /// no account ID. Changing it to another ID replaces all resources of the provider.
        /// </summary>
        [Output("accountId")]
        public Output<string?> AccountId { get; private set; } = null!;

        /// <summary>
        /// Site of the account: <c>Domestic</c> for the Chinese site or <c>International</c>, in upper or lower case.
        /// The hosts of PAI do not depend on it.
        /// </summary>
        [Output("accountType")]
        public Output<string?> AccountType { get; private set; } = null!;

        /// <summary>
        /// Text of at most 1024 characters that the provider appends to the user agent, so that you can tell its calls
        /// apart in audit logs. The provider appends the text of the environment variable <c>TF_APPEND_USER_AGENT</c>
        /// as well.
        /// </summary>
        [Output("configurationSource")]
        public Output<string?> ConfigurationSource { get; private set; } = null!;

        /// <summary>
        /// HTTP address that returns temporary credentials as JSON, with the keys <c>Code</c>, <c>AccessKeyId</c>,
        /// <c>AccessKeySecret</c>, <c>SecurityToken</c> and <c>Expiration</c>. The provider uses it if there is no
        /// <c>AccessKey</c> and no profile. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_CREDENTIALS_URI</c> and <c>ALIBABA_CLOUD_CREDENTIALS_URI</c>.
        /// </summary>
        [Output("credentialsUri")]
        public Output<string?> CredentialsUri { get; private set; } = null!;

        /// <summary>
        /// Name of the RAM role of the ECS instance that the deployment runs on. The provider gets its credentials from
        /// the instance metadata service and renews them. It uses the role only if there is no <c>AccessKey</c>, no
        /// profile and no <c>CredentialsUri</c>. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_ECS_ROLE_NAME</c> and <c>ALIBABA_CLOUD_ECS_METADATA</c>. With <c>true</c> in
        /// <c>ALIBABA_CLOUD_ECS_METADATA_DISABLED</c> it never asks the metadata service; with <c>true</c> in
        /// <c>ALIBABA_CLOUD_IMDSV1_DISABLED</c> it asks only in the mode with a token.
        /// </summary>
        [Output("ecsRoleName")]
        public Output<string?> EcsRoleName { get; private set; } = null!;

        /// <summary>
        /// Host of Function Compute. Accepted so that programs for the official package keep working; PAI does not use
        /// it.
        /// </summary>
        [Obsolete("Set `Fc` inside `Endpoints` instead.")]
        [Output("fc")]
        public Output<string?> Fc { get; private set; } = null!;

        /// <summary>
        /// Host of the Log Service. Accepted so that programs for the official package keep working; PAI does not use
        /// it.
        /// </summary>
        [Obsolete("Set `log` inside `Endpoints` instead.")]
        [Output("logEndpoint")]
        public Output<string?> LogEndpoint { get; private set; } = null!;

        /// <summary>
        /// Host of the Message Service. Accepted so that programs for the official package keep working; PAI does not
        /// use it.
        /// </summary>
        [Obsolete("Set `mns` inside `Endpoints` instead.")]
        [Output("mnsEndpoint")]
        public Output<string?> MnsEndpoint { get; private set; } = null!;

        /// <summary>
        /// Table Store instance. Accepted so that programs for the official package keep working; PAI does not use it.
        /// </summary>
        [Obsolete("It has no effect; remove it.")]
        [Output("otsInstanceName")]
        public Output<string?> OtsInstanceName { get; private set; } = null!;

        /// <summary>
        /// Name of a profile in the configuration file of the Alibaba Cloud CLI (<c>SharedCredentialsFile</c>). The
        /// provider takes credentials and region from the profile if you do not set them elsewhere. If you do not set
        /// it, the provider reads the environment variables <c>ALICLOUD_PROFILE</c> and <c>ALIBABA_CLOUD_PROFILE</c>.
        /// </summary>
        [Output("profile")]
        public Output<string?> Profile { get; private set; } = null!;

        /// <summary>
        /// <c>HTTPS</c> (the default) or <c>HTTP</c>, in upper case. Use plain HTTP only for emulators, and for proxies
        /// in a network that you trust.
        /// </summary>
        [Output("protocol")]
        public Output<string?> Protocol { get; private set; } = null!;

        /// <summary>
        /// Region to work in, for example <c>cn-hangzhou</c>. Every resource of this provider belongs to the region, so
        /// changing it replaces all of them. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_REGION</c>, <c>ALIBABA_CLOUD_REGION</c> and <c>ALIBABA_CLOUD_REGION_ID</c>, and then the
        /// profile. Defaults to <c>cn-beijing</c>.
        /// </summary>
        [Output("region")]
        public Output<string?> Region { get; private set; } = null!;

        /// <summary>
        /// AccessKey secret of <c>AccessKey</c>. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_SECRET_KEY</c>, <c>ALIBABA_CLOUD_ACCESS_KEY_SECRET</c> and
        /// <c>ALIBABACLOUD_ACCESS_KEY_SECRET</c>, and then <c>Profile</c>. The value is a secret.
        /// </summary>
        [Output("secretKey")]
        public Output<string?> SecretKey { get; private set; } = null!;

        /// <summary>
        /// Value of the header <c>x-acs-secure-transport</c>, for policies that check it. If you do not set it, the
        /// provider reads the environment variables <c>ALICLOUD_SECURE_TRANSPORT</c> and
        /// <c>ALIBABA_CLOUD_SECURE_TRANSPORT</c>.
        /// </summary>
        [Output("secureTransport")]
        public Output<string?> SecureTransport { get; private set; } = null!;

        /// <summary>
        /// Session token of temporary credentials. Set it together with <c>AccessKey</c> and <c>SecretKey</c> if STS
        /// issued them. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_SECURITY_TOKEN</c>, <c>ALIBABA_CLOUD_SECURITY_TOKEN</c> and <c>ALIBABACLOUD_SECURITY_TOKEN</c>.
        /// The value is a secret.
        /// </summary>
        [Output("securityToken")]
        public Output<string?> SecurityToken { get; private set; } = null!;

        /// <summary>
        /// Older name of <c>SecureTransport</c>. The provider uses it only if <c>SecureTransport</c> is empty. If you
        /// do not set it, the provider reads the environment variables <c>ALICLOUD_SECURITY_TRANSPORT</c> and
        /// <c>ALIBABA_CLOUD_SECURITY_TRANSPORT</c>.
        /// </summary>
        [Obsolete("Use `SecureTransport` instead.")]
        [Output("securityTransport")]
        public Output<string?> SecurityTransport { get; private set; } = null!;

        /// <summary>
        /// Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A <c>~</c> at the beginning
        /// is your home directory. Defaults to <c>~/.aliyun/config.json</c>. The provider reads the file only if you
        /// set <c>Profile</c>. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_SHARED_CREDENTIALS_FILE</c> and <c>ALIBABA_CLOUD_CREDENTIALS_FILE</c>.
        /// </summary>
        [Output("sharedCredentialsFile")]
        public Output<string?> SharedCredentialsFile { get; private set; } = null!;

        /// <summary>
        /// IP address that the provider sends as the origin of its calls, in the header <c>x-acs-source-ip</c>, for
        /// policies that check it. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_SOURCE_IP</c> and <c>ALIBABA_CLOUD_SOURCE_IP</c>.
        /// </summary>
        [Output("sourceIp")]
        public Output<string?> SourceIp { get; private set; } = null!;

        /// <summary>
        /// Makes the resource.
        /// </summary>
        /// <param name="name">The name of the resource in the program.</param>
        /// <param name="args">What the program says about it.</param>
        /// <param name="options">The options of the resource.</param>
        public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null)
            : base("alicloud", name, args ?? new ProviderArgs(), MakeResourceOptions(options, ""))
        {
        }

        private static CustomResourceOptions MakeResourceOptions(CustomResourceOptions? options, Input<string>? id)
        {
            return Utilities.MergeOptions(options, id, "accessKey", "assumeRoleWithOidc", "secretKey", "securityToken");
        }
    }

    /// <summary>
    /// What a program says about a Provider.
    /// </summary>
    public sealed class ProviderArgs : global::Pulumi.ResourceArgs
    {
        [Input("accessKey")]
        private Input<string>? _accessKey;

        /// <summary>
        /// AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads the environment
        /// variables <c>ALICLOUD_ACCESS_KEY</c>, <c>ALIBABA_CLOUD_ACCESS_KEY_ID</c> and
        /// <c>ALIBABACLOUD_ACCESS_KEY_ID</c>, and then <c>Profile</c>. The value is a secret.
        /// </summary>
        public Input<string>? AccessKey
        {
            get => _accessKey;
            set => _accessKey = Utilities.Secret(value);
        }

        /// <summary>
        /// ID of the Alibaba Cloud account. Accepted so that programs for the official package keep working; PAI needs
        /// no account ID. Changing it to another ID replaces all resources of the provider.
        /// </summary>
        [Input("accountId")]
        public Input<string>? AccountId { get; set; }

        /// <summary>
        /// Site of the account: <c>Domestic</c> for the Chinese site or <c>International</c>, in upper or lower case.
        /// The hosts of PAI do not depend on it.
        /// </summary>
        [Input("accountType")]
        public Input<string>? AccountType { get; set; }

        /// <summary>
        /// RAM role to assume. The provider exchanges the other credentials for temporary credentials of this role, and
        /// renews them before they expire.
        /// </summary>
        [Input("assumeRole", json: true)]
        public Input<Inputs.ProviderAssumeRoleArgs>? AssumeRole { get; set; }

        [Input("assumeRoleWithOidc", json: true)]
        private Input<Inputs.ProviderAssumeRoleWithOidcArgs>? _assumeRoleWithOidc;

        /// <summary>
        /// RAM role to assume with an OpenID Connect token, for example in a CI job or in a Kubernetes pod. The
        /// provider uses it if there is no <c>AccessKey</c>, no profile, no <c>CredentialsUri</c> and no
        /// <c>EcsRoleName</c>.
        /// </summary>
        public Input<Inputs.ProviderAssumeRoleWithOidcArgs>? AssumeRoleWithOidc
        {
            get => _assumeRoleWithOidc;
            set => _assumeRoleWithOidc = Utilities.Secret(value);
        }

        /// <summary>
        /// Milliseconds to wait for a connection to the cloud. If you do not set it, the provider reads the environment
        /// variable <c>CLIENT_CONNECT_TIMEOUT</c>. Defaults to 60000.
        /// </summary>
        [Input("clientConnectTimeout", json: true)]
        public Input<int>? ClientConnectTimeout { get; set; }

        /// <summary>
        /// Milliseconds to wait for a response of the cloud. If you do not set it, the provider reads the environment
        /// variable <c>CLIENT_READ_TIMEOUT</c>. Defaults to 60000.
        /// </summary>
        [Input("clientReadTimeout", json: true)]
        public Input<int>? ClientReadTimeout { get; set; }

        /// <summary>
        /// Text of at most 1024 characters that the provider appends to the user agent, so that you can tell its calls
        /// apart in audit logs. The provider appends the text of the environment variable <c>TF_APPEND_USER_AGENT</c>
        /// as well.
        /// </summary>
        [Input("configurationSource")]
        public Input<string>? ConfigurationSource { get; set; }

        /// <summary>
        /// HTTP address that returns temporary credentials as JSON, with the keys <c>Code</c>, <c>AccessKeyId</c>,
        /// <c>AccessKeySecret</c>, <c>SecurityToken</c> and <c>Expiration</c>. The provider uses it if there is no
        /// <c>AccessKey</c> and no profile. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_CREDENTIALS_URI</c> and <c>ALIBABA_CLOUD_CREDENTIALS_URI</c>.
        /// </summary>
        [Input("credentialsUri")]
        public Input<string>? CredentialsUri { get; set; }

        /// <summary>
        /// Name of the RAM role of the ECS instance that the deployment runs on. The provider gets its credentials from
        /// the instance metadata service and renews them. It uses the role only if there is no <c>AccessKey</c>, no
        /// profile and no <c>CredentialsUri</c>. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_ECS_ROLE_NAME</c> and <c>ALIBABA_CLOUD_ECS_METADATA</c>. With <c>true</c> in
        /// <c>ALIBABA_CLOUD_ECS_METADATA_DISABLED</c> it never asks the metadata service; with <c>true</c> in
        /// <c>ALIBABA_CLOUD_IMDSV1_DISABLED</c> it asks only in the mode with a token.
        /// </summary>
        [Input("ecsRoleName")]
        public Input<string>? EcsRoleName { get; set; }

        [Input("endpoints", json: true)]
        private InputList<Inputs.ProviderEndpointArgs>? _endpoints;

        /// <summary>
        /// Hosts to call instead of the public hosts of the services. PAI resources call <c>aiworkspace</c>. The
        /// provider calls <c>sts</c> to assume roles. What the file has that <c>TF_ENDPOINT_PATH</c> names goes before
        /// this key.
        /// </summary>
        public InputList<Inputs.ProviderEndpointArgs> Endpoints
        {
            get => _endpoints ??= new InputList<Inputs.ProviderEndpointArgs>();
            set => _endpoints = value;
        }

        /// <summary>
        /// Host of Function Compute. Accepted so that programs for the official package keep working; PAI does not use
        /// it.
        /// </summary>
        [Obsolete("Set `Fc` inside `Endpoints` instead.")]
        [Input("fc")]
        public Input<string>? Fc { get; set; }

        /// <summary>
        /// Host of the Log Service. Accepted so that programs for the official package keep working; PAI does not use
        /// it.
        /// </summary>
        [Obsolete("Set `log` inside `Endpoints` instead.")]
        [Input("logEndpoint")]
        public Input<string>? LogEndpoint { get; set; }

        /// <summary>
        /// Seconds after which the provider stops repeating a call that fails for a temporary reason, such as
        /// throttling. With 0, the default, the timeout of the operation decides. If you do not set it, the provider
        /// reads the environment variable <c>MAX_RETRY_TIMEOUT</c>.
        /// </summary>
        [Input("maxRetryTimeout", json: true)]
        public Input<int>? MaxRetryTimeout { get; set; }

        /// <summary>
        /// Host of the Message Service. Accepted so that programs for the official package keep working; PAI does not
        /// use it.
        /// </summary>
        [Obsolete("Set `mns` inside `Endpoints` instead.")]
        [Input("mnsEndpoint")]
        public Input<string>? MnsEndpoint { get; set; }

        /// <summary>
        /// Table Store instance. Accepted so that programs for the official package keep working; PAI does not use it.
        /// </summary>
        [Obsolete("It has no effect; remove it.")]
        [Input("otsInstanceName")]
        public Input<string>? OtsInstanceName { get; set; }

        /// <summary>
        /// Name of a profile in the configuration file of the Alibaba Cloud CLI (<c>SharedCredentialsFile</c>). The
        /// provider takes credentials and region from the profile if you do not set them elsewhere. If you do not set
        /// it, the provider reads the environment variables <c>ALICLOUD_PROFILE</c> and <c>ALIBABA_CLOUD_PROFILE</c>.
        /// </summary>
        [Input("profile")]
        public Input<string>? Profile { get; set; }

        /// <summary>
        /// <c>HTTPS</c> (the default) or <c>HTTP</c>, in upper case. Use plain HTTP only for emulators, and for proxies
        /// in a network that you trust.
        /// </summary>
        [Input("protocol")]
        public Input<string>? Protocol { get; set; }

        /// <summary>
        /// Region to work in, for example <c>cn-hangzhou</c>. Every resource of this provider belongs to the region, so
        /// changing it replaces all of them. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_REGION</c>, <c>ALIBABA_CLOUD_REGION</c> and <c>ALIBABA_CLOUD_REGION_ID</c>, and then the
        /// profile. Defaults to <c>cn-beijing</c>.
        /// </summary>
        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("secretKey")]
        private Input<string>? _secretKey;

        /// <summary>
        /// AccessKey secret of <c>AccessKey</c>. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_SECRET_KEY</c>, <c>ALIBABA_CLOUD_ACCESS_KEY_SECRET</c> and
        /// <c>ALIBABACLOUD_ACCESS_KEY_SECRET</c>, and then <c>Profile</c>. The value is a secret.
        /// </summary>
        public Input<string>? SecretKey
        {
            get => _secretKey;
            set => _secretKey = Utilities.Secret(value);
        }

        /// <summary>
        /// Value of the header <c>x-acs-secure-transport</c>, for policies that check it. If you do not set it, the
        /// provider reads the environment variables <c>ALICLOUD_SECURE_TRANSPORT</c> and
        /// <c>ALIBABA_CLOUD_SECURE_TRANSPORT</c>.
        /// </summary>
        [Input("secureTransport")]
        public Input<string>? SecureTransport { get; set; }

        [Input("securityToken")]
        private Input<string>? _securityToken;

        /// <summary>
        /// Session token of temporary credentials. Set it together with <c>AccessKey</c> and <c>SecretKey</c> if STS
        /// issued them. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_SECURITY_TOKEN</c>, <c>ALIBABA_CLOUD_SECURITY_TOKEN</c> and <c>ALIBABACLOUD_SECURITY_TOKEN</c>.
        /// The value is a secret.
        /// </summary>
        public Input<string>? SecurityToken
        {
            get => _securityToken;
            set => _securityToken = Utilities.Secret(value);
        }

        /// <summary>
        /// Older name of <c>SecureTransport</c>. The provider uses it only if <c>SecureTransport</c> is empty. If you
        /// do not set it, the provider reads the environment variables <c>ALICLOUD_SECURITY_TRANSPORT</c> and
        /// <c>ALIBABA_CLOUD_SECURITY_TRANSPORT</c>.
        /// </summary>
        [Obsolete("Use `SecureTransport` instead.")]
        [Input("securityTransport")]
        public Input<string>? SecurityTransport { get; set; }

        /// <summary>
        /// Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A <c>~</c> at the beginning
        /// is your home directory. Defaults to <c>~/.aliyun/config.json</c>. The provider reads the file only if you
        /// set <c>Profile</c>. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_SHARED_CREDENTIALS_FILE</c> and <c>ALIBABA_CLOUD_CREDENTIALS_FILE</c>.
        /// </summary>
        [Input("sharedCredentialsFile")]
        public Input<string>? SharedCredentialsFile { get; set; }

        /// <summary>
        /// Signature versions of services. Accepted so that programs for the official package keep working; PAI has
        /// only one signature version.
        /// </summary>
        [Input("signVersion", json: true)]
        public Input<Inputs.ProviderSignVersionArgs>? SignVersion { get; set; }

        /// <summary>
        /// Whether to accept a <c>Region</c> that is not in the list of known regions. If you do not set it, the
        /// provider reads the environment variable <c>ALICLOUD_SKIP_REGION_VALIDATION</c>. Defaults to false.
        /// </summary>
        [Input("skipRegionValidation", json: true)]
        public Input<bool>? SkipRegionValidation { get; set; }

        /// <summary>
        /// IP address that the provider sends as the origin of its calls, in the header <c>x-acs-source-ip</c>, for
        /// policies that check it. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_SOURCE_IP</c> and <c>ALIBABA_CLOUD_SOURCE_IP</c>.
        /// </summary>
        [Input("sourceIp")]
        public Input<string>? SourceIp { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public ProviderArgs()
        {
            EcsRoleName = Utilities.InputFromEnv("ALICLOUD_ECS_ROLE_NAME");
            Profile = Utilities.InputFromEnv("ALICLOUD_PROFILE");
            Region = Utilities.InputFromEnv("ALICLOUD_REGION");
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new ProviderArgs Empty => new ProviderArgs();
    }
}
