// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System;
using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud
{
    /// <summary>
    /// The connection to one region of Alibaba Cloud: credentials, region, endpoints and time limits. A program makes
    /// its own to work with several accounts or regions; without one, the stack configuration (<c>alicloud:region</c>
    /// and so on) is used.
    /// </summary>
    [AliCloudResourceType("pulumi:providers:alicloud")]
    public partial class Provider : global::Pulumi.ProviderResource
    {
        /// <summary>
        /// AccessKey ID that signs the calls to Alibaba Cloud. Taken from <c>ALICLOUD_ACCESS_KEY</c>,
        /// <c>ALIBABA_CLOUD_ACCESS_KEY_ID</c> or <c>ALIBABACLOUD_ACCESS_KEY_ID</c> when it is not set, and from
        /// <c>Profile</c> after those. Secret.
        /// </summary>
        [Output("accessKey")]
        public Output<string?> AccessKey { get; private set; } = null!;

        /// <summary>
        /// Number of the Alibaba Cloud account. Accepted for programs written for the complete package; PAI needs no
        /// account number.
        /// </summary>
        [Output("accountId")]
        public Output<string?> AccountId { get; private set; } = null!;

        /// <summary>
        /// Site the account belongs to: <c>Domestic</c> for the Chinese site or <c>International</c>, in any case of
        /// letters. The hosts of PAI do not depend on it.
        /// </summary>
        [Output("accountType")]
        public Output<string?> AccountType { get; private set; } = null!;

        /// <summary>
        /// Text of at most 1024 characters that is appended to the user agent, so that calls can be told apart in audit
        /// logs. Taken from <c>TF_APPEND_USER_AGENT</c> when it is not set.
        /// </summary>
        [Output("configurationSource")]
        public Output<string?> ConfigurationSource { get; private set; } = null!;

        /// <summary>
        /// HTTP address that answers with temporary credentials as JSON (<c>Code</c>, <c>AccessKeyId</c>,
        /// <c>AccessKeySecret</c>, <c>SecurityToken</c>, <c>Expiration</c>). Used when there is no <c>AccessKey</c>.
        /// </summary>
        [Output("credentialsUri")]
        public Output<string?> CredentialsUri { get; private set; } = null!;

        /// <summary>
        /// Name of the RAM role attached to the ECS instance the deployment runs on. Its credentials are fetched from
        /// the instance metadata service and renewed by themselves; used only when there is no <c>AccessKey</c>.
        /// </summary>
        [Output("ecsRoleName")]
        public Output<string?> EcsRoleName { get; private set; } = null!;

        /// <summary>
        /// Host of Function Compute. Accepted for programs written for the complete package; PAI does not use it.
        /// </summary>
        [Obsolete("Set `Fc` inside `Endpoints` instead.")]
        [Output("fc")]
        public Output<string?> Fc { get; private set; } = null!;

        /// <summary>
        /// Host of the Log Service. Accepted for programs written for the complete package; PAI does not use it.
        /// </summary>
        [Obsolete("Set `log` inside `Endpoints` instead.")]
        [Output("logEndpoint")]
        public Output<string?> LogEndpoint { get; private set; } = null!;

        /// <summary>
        /// Host of the Message Service. Accepted for programs written for the complete package; PAI does not use it.
        /// </summary>
        [Obsolete("Set `mns` inside `Endpoints` instead.")]
        [Output("mnsEndpoint")]
        public Output<string?> MnsEndpoint { get; private set; } = null!;

        /// <summary>
        /// Table Store instance. Accepted for programs written for the complete package; PAI does not use it.
        /// </summary>
        [Obsolete("It has no effect; remove it.")]
        [Output("otsInstanceName")]
        public Output<string?> OtsInstanceName { get; private set; } = null!;

        /// <summary>
        /// Name of a profile in the file of the Alibaba Cloud CLI (<c>SharedCredentialsFile</c>). It supplies
        /// credentials and region where they are not set otherwise.
        /// </summary>
        [Output("profile")]
        public Output<string?> Profile { get; private set; } = null!;

        /// <summary>
        /// <c>HTTPS</c> (the default) or <c>HTTP</c>, in capital letters. Plain HTTP is for emulators and proxies on a
        /// trusted network.
        /// </summary>
        [Output("protocol")]
        public Output<string?> Protocol { get; private set; } = null!;

        /// <summary>
        /// Region to work in, for example <c>cn-hangzhou</c>. Every resource of this provider lives in it, so changing
        /// it replaces them all. Taken from <c>ALICLOUD_REGION</c>, <c>ALIBABA_CLOUD_REGION</c> or the profile when it
        /// is not set; <c>cn-beijing</c> after those.
        /// </summary>
        [Output("region")]
        public Output<string?> Region { get; private set; } = null!;

        /// <summary>
        /// AccessKey secret that belongs to <c>AccessKey</c>. Taken from <c>ALICLOUD_SECRET_KEY</c>,
        /// <c>ALIBABA_CLOUD_ACCESS_KEY_SECRET</c> or <c>ALIBABACLOUD_ACCESS_KEY_SECRET</c> when it is not set, and from
        /// <c>Profile</c> after those. Secret.
        /// </summary>
        [Output("secretKey")]
        public Output<string?> SecretKey { get; private set; } = null!;

        /// <summary>
        /// Value that is sent as header <c>x-acs-secure-transport</c>, for policies that look at it. Taken from
        /// <c>ALICLOUD_SECURE_TRANSPORT</c> or <c>ALIBABA_CLOUD_SECURE_TRANSPORT</c> when it is not set.
        /// </summary>
        [Output("secureTransport")]
        public Output<string?> SecureTransport { get; private set; } = null!;

        /// <summary>
        /// Session token of temporary credentials; set it together with <c>AccessKey</c> and <c>SecretKey</c> when
        /// these were issued by STS. Taken from <c>ALICLOUD_SECURITY_TOKEN</c>, <c>ALIBABA_CLOUD_SECURITY_TOKEN</c> or
        /// <c>ALIBABACLOUD_SECURITY_TOKEN</c> when it is not set. Secret.
        /// </summary>
        [Output("securityToken")]
        public Output<string?> SecurityToken { get; private set; } = null!;

        /// <summary>
        /// Older spelling of <c>SecureTransport</c>; used only when that one is empty. Taken from
        /// <c>ALICLOUD_SECURITY_TRANSPORT</c> or <c>ALIBABA_CLOUD_SECURITY_TRANSPORT</c> when it is not set.
        /// </summary>
        [Obsolete("Use `SecureTransport` instead.")]
        [Output("securityTransport")]
        public Output<string?> SecurityTransport { get; private set; } = null!;

        /// <summary>
        /// Path of the file with the profiles of the Alibaba Cloud CLI. A leading <c>~</c> means the home directory.
        /// Defaults to <c>~/.aliyun/config.json</c>; read only when <c>Profile</c> is set.
        /// </summary>
        [Output("sharedCredentialsFile")]
        public Output<string?> SharedCredentialsFile { get; private set; } = null!;

        /// <summary>
        /// IP address that is sent as the origin of a call (header <c>x-acs-source-ip</c>), for policies that look at
        /// it. Taken from <c>ALICLOUD_SOURCE_IP</c> or <c>ALIBABA_CLOUD_SOURCE_IP</c> when it is not set.
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
        /// AccessKey ID that signs the calls to Alibaba Cloud. Taken from <c>ALICLOUD_ACCESS_KEY</c>,
        /// <c>ALIBABA_CLOUD_ACCESS_KEY_ID</c> or <c>ALIBABACLOUD_ACCESS_KEY_ID</c> when it is not set, and from
        /// <c>Profile</c> after those. Secret.
        /// </summary>
        public Input<string>? AccessKey
        {
            get => _accessKey;
            set => _accessKey = Utilities.Secret(value);
        }

        /// <summary>
        /// Number of the Alibaba Cloud account. Accepted for programs written for the complete package; PAI needs no
        /// account number.
        /// </summary>
        [Input("accountId")]
        public Input<string>? AccountId { get; set; }

        /// <summary>
        /// Site the account belongs to: <c>Domestic</c> for the Chinese site or <c>International</c>, in any case of
        /// letters. The hosts of PAI do not depend on it.
        /// </summary>
        [Input("accountType")]
        public Input<string>? AccountType { get; set; }

        /// <summary>
        /// RAM role to act as. The other credentials are exchanged at STS for temporary ones of this role, which are
        /// renewed before they expire.
        /// </summary>
        [Input("assumeRole", json: true)]
        public Input<Inputs.ProviderAssumeRoleArgs>? AssumeRole { get; set; }

        [Input("assumeRoleWithOidc", json: true)]
        private Input<Inputs.ProviderAssumeRoleWithOidcArgs>? _assumeRoleWithOidc;

        /// <summary>
        /// RAM role to act as on the strength of an OpenID Connect token, for example in a CI job or in a Kubernetes
        /// pod. Used when there is no <c>AccessKey</c>.
        /// </summary>
        public Input<Inputs.ProviderAssumeRoleWithOidcArgs>? AssumeRoleWithOidc
        {
            get => _assumeRoleWithOidc;
            set => _assumeRoleWithOidc = Utilities.Secret(value);
        }

        /// <summary>
        /// Milliseconds to wait for a connection to the cloud. Defaults to 60000; taken from
        /// <c>CLIENT_CONNECT_TIMEOUT</c> when it is not set.
        /// </summary>
        [Input("clientConnectTimeout", json: true)]
        public Input<int>? ClientConnectTimeout { get; set; }

        /// <summary>
        /// Milliseconds to wait for an answer of the cloud. Defaults to 60000; taken from <c>CLIENT_READ_TIMEOUT</c>
        /// when it is not set.
        /// </summary>
        [Input("clientReadTimeout", json: true)]
        public Input<int>? ClientReadTimeout { get; set; }

        /// <summary>
        /// Text of at most 1024 characters that is appended to the user agent, so that calls can be told apart in audit
        /// logs. Taken from <c>TF_APPEND_USER_AGENT</c> when it is not set.
        /// </summary>
        [Input("configurationSource")]
        public Input<string>? ConfigurationSource { get; set; }

        /// <summary>
        /// HTTP address that answers with temporary credentials as JSON (<c>Code</c>, <c>AccessKeyId</c>,
        /// <c>AccessKeySecret</c>, <c>SecurityToken</c>, <c>Expiration</c>). Used when there is no <c>AccessKey</c>.
        /// </summary>
        [Input("credentialsUri")]
        public Input<string>? CredentialsUri { get; set; }

        /// <summary>
        /// Name of the RAM role attached to the ECS instance the deployment runs on. Its credentials are fetched from
        /// the instance metadata service and renewed by themselves; used only when there is no <c>AccessKey</c>.
        /// </summary>
        [Input("ecsRoleName")]
        public Input<string>? EcsRoleName { get; set; }

        [Input("endpoints", json: true)]
        private InputList<Inputs.ProviderEndpointArgs>? _endpoints;

        /// <summary>
        /// Hosts to use in place of the services' public ones. <c>aiworkspace</c> is the one that PAI resources call,
        /// <c>sts</c> the one that roles are assumed at.
        /// </summary>
        public InputList<Inputs.ProviderEndpointArgs> Endpoints
        {
            get => _endpoints ??= new InputList<Inputs.ProviderEndpointArgs>();
            set => _endpoints = value;
        }

        /// <summary>
        /// Host of Function Compute. Accepted for programs written for the complete package; PAI does not use it.
        /// </summary>
        [Obsolete("Set `Fc` inside `Endpoints` instead.")]
        [Input("fc")]
        public Input<string>? Fc { get; set; }

        /// <summary>
        /// Host of the Log Service. Accepted for programs written for the complete package; PAI does not use it.
        /// </summary>
        [Obsolete("Set `log` inside `Endpoints` instead.")]
        [Input("logEndpoint")]
        public Input<string>? LogEndpoint { get; set; }

        /// <summary>
        /// Seconds after which a call that keeps failing for a passing reason, such as throttling, is given up. 0 (the
        /// default) leaves it to the timeout of the operation. Taken from <c>MAX_RETRY_TIMEOUT</c> when it is not set.
        /// </summary>
        [Input("maxRetryTimeout", json: true)]
        public Input<int>? MaxRetryTimeout { get; set; }

        /// <summary>
        /// Host of the Message Service. Accepted for programs written for the complete package; PAI does not use it.
        /// </summary>
        [Obsolete("Set `mns` inside `Endpoints` instead.")]
        [Input("mnsEndpoint")]
        public Input<string>? MnsEndpoint { get; set; }

        /// <summary>
        /// Table Store instance. Accepted for programs written for the complete package; PAI does not use it.
        /// </summary>
        [Obsolete("It has no effect; remove it.")]
        [Input("otsInstanceName")]
        public Input<string>? OtsInstanceName { get; set; }

        /// <summary>
        /// Name of a profile in the file of the Alibaba Cloud CLI (<c>SharedCredentialsFile</c>). It supplies
        /// credentials and region where they are not set otherwise.
        /// </summary>
        [Input("profile")]
        public Input<string>? Profile { get; set; }

        /// <summary>
        /// <c>HTTPS</c> (the default) or <c>HTTP</c>, in capital letters. Plain HTTP is for emulators and proxies on a
        /// trusted network.
        /// </summary>
        [Input("protocol")]
        public Input<string>? Protocol { get; set; }

        /// <summary>
        /// Region to work in, for example <c>cn-hangzhou</c>. Every resource of this provider lives in it, so changing
        /// it replaces them all. Taken from <c>ALICLOUD_REGION</c>, <c>ALIBABA_CLOUD_REGION</c> or the profile when it
        /// is not set; <c>cn-beijing</c> after those.
        /// </summary>
        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("secretKey")]
        private Input<string>? _secretKey;

        /// <summary>
        /// AccessKey secret that belongs to <c>AccessKey</c>. Taken from <c>ALICLOUD_SECRET_KEY</c>,
        /// <c>ALIBABA_CLOUD_ACCESS_KEY_SECRET</c> or <c>ALIBABACLOUD_ACCESS_KEY_SECRET</c> when it is not set, and from
        /// <c>Profile</c> after those. Secret.
        /// </summary>
        public Input<string>? SecretKey
        {
            get => _secretKey;
            set => _secretKey = Utilities.Secret(value);
        }

        /// <summary>
        /// Value that is sent as header <c>x-acs-secure-transport</c>, for policies that look at it. Taken from
        /// <c>ALICLOUD_SECURE_TRANSPORT</c> or <c>ALIBABA_CLOUD_SECURE_TRANSPORT</c> when it is not set.
        /// </summary>
        [Input("secureTransport")]
        public Input<string>? SecureTransport { get; set; }

        [Input("securityToken")]
        private Input<string>? _securityToken;

        /// <summary>
        /// Session token of temporary credentials; set it together with <c>AccessKey</c> and <c>SecretKey</c> when
        /// these were issued by STS. Taken from <c>ALICLOUD_SECURITY_TOKEN</c>, <c>ALIBABA_CLOUD_SECURITY_TOKEN</c> or
        /// <c>ALIBABACLOUD_SECURITY_TOKEN</c> when it is not set. Secret.
        /// </summary>
        public Input<string>? SecurityToken
        {
            get => _securityToken;
            set => _securityToken = Utilities.Secret(value);
        }

        /// <summary>
        /// Older spelling of <c>SecureTransport</c>; used only when that one is empty. Taken from
        /// <c>ALICLOUD_SECURITY_TRANSPORT</c> or <c>ALIBABA_CLOUD_SECURITY_TRANSPORT</c> when it is not set.
        /// </summary>
        [Obsolete("Use `SecureTransport` instead.")]
        [Input("securityTransport")]
        public Input<string>? SecurityTransport { get; set; }

        /// <summary>
        /// Path of the file with the profiles of the Alibaba Cloud CLI. A leading <c>~</c> means the home directory.
        /// Defaults to <c>~/.aliyun/config.json</c>; read only when <c>Profile</c> is set.
        /// </summary>
        [Input("sharedCredentialsFile")]
        public Input<string>? SharedCredentialsFile { get; set; }

        /// <summary>
        /// Signature versions of single services. Accepted for programs written for the complete package; PAI has one
        /// signature version.
        /// </summary>
        [Input("signVersion", json: true)]
        public Input<Inputs.ProviderSignVersionArgs>? SignVersion { get; set; }

        /// <summary>
        /// Accept a <c>Region</c> that is not in the list of known regions. Defaults to false; taken from
        /// <c>ALICLOUD_SKIP_REGION_VALIDATION</c> when it is not set.
        /// </summary>
        [Input("skipRegionValidation", json: true)]
        public Input<bool>? SkipRegionValidation { get; set; }

        /// <summary>
        /// IP address that is sent as the origin of a call (header <c>x-acs-source-ip</c>), for policies that look at
        /// it. Taken from <c>ALICLOUD_SOURCE_IP</c> or <c>ALIBABA_CLOUD_SOURCE_IP</c> when it is not set.
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
