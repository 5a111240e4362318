// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace PulumiAlicloudPai.AliCloud
{
    /// <summary>
    /// Configuration of the stack under <c>alicloud:</c>, read when a program asks for it.
    /// </summary>
    public static class Config
    {
        private static readonly global::Pulumi.Config __stack = new global::Pulumi.Config("alicloud");

        private static readonly __Variable<string?> _accessKey = new __Variable<string?>(() => __stack.Get("accessKey"));

        /// <summary>
        /// AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads the environment
        /// variables <c>ALICLOUD_ACCESS_KEY</c>, <c>ALIBABA_CLOUD_ACCESS_KEY_ID</c> and
        /// <c>ALIBABACLOUD_ACCESS_KEY_ID</c>, and then <c>Profile</c>. The value is a secret.
        /// </summary>
        public static string? AccessKey
        {
            get => _accessKey.Value;
            set => _accessKey.Value = value;
        }

        private static readonly __Variable<string?> _accountId = new __Variable<string?>(() => __stack.Get("accountId"));

        /// <summary>
        /// ID of the Alibaba Cloud account. Accepted so that programs for the official package keep working; PAI needs
        /// no account ID. Changing it to another ID replaces all resources of the provider.
        /// </summary>
        public static string? AccountId
        {
            get => _accountId.Value;
            set => _accountId.Value = value;
        }

        private static readonly __Variable<string?> _accountType = new __Variable<string?>(() => __stack.Get("accountType"));

        /// <summary>
        /// Site of the account: <c>Domestic</c> for the Chinese site or <c>International</c>, in upper or lower case.
        /// The hosts of PAI do not depend on it.
        /// </summary>
        public static string? AccountType
        {
            get => _accountType.Value;
            set => _accountType.Value = value;
        }

        private static readonly __Variable<Types.AssumeRole?> _assumeRole = new __Variable<Types.AssumeRole?>(() => __stack.GetObject<Types.AssumeRole>("assumeRole"));

        /// <summary>
        /// RAM role to assume. The provider exchanges the other credentials for temporary credentials of this role, and
        /// renews them before they expire.
        /// </summary>
        public static Types.AssumeRole? AssumeRole
        {
            get => _assumeRole.Value;
            set => _assumeRole.Value = value;
        }

        private static readonly __Variable<Types.AssumeRoleWithOidc?> _assumeRoleWithOidc = new __Variable<Types.AssumeRoleWithOidc?>(() => __stack.GetObject<Types.AssumeRoleWithOidc>("assumeRoleWithOidc"));

        /// <summary>
        /// RAM role to assume with an OpenID Connect token, for example in a CI job or in a Kubernetes pod. The
        /// provider uses it if there is no <c>AccessKey</c>, no profile, no <c>CredentialsUri</c> and no
        /// <c>EcsRoleName</c>.
        /// </summary>
        public static Types.AssumeRoleWithOidc? AssumeRoleWithOidc
        {
            get => _assumeRoleWithOidc.Value;
            set => _assumeRoleWithOidc.Value = value;
        }

        private static readonly __Variable<int?> _clientConnectTimeout = new __Variable<int?>(() => __stack.GetInt32("clientConnectTimeout"));

        /// <summary>
        /// Milliseconds to wait for a connection to the cloud. If you do not set it, the provider reads the environment
        /// variable <c>CLIENT_CONNECT_TIMEOUT</c>. Defaults to 60000.
        /// </summary>
        public static int? ClientConnectTimeout
        {
            get => _clientConnectTimeout.Value;
            set => _clientConnectTimeout.Value = value;
        }

        private static readonly __Variable<int?> _clientReadTimeout = new __Variable<int?>(() => __stack.GetInt32("clientReadTimeout"));

        /// <summary>
        /// Milliseconds to wait for a response of the cloud. If you do not set it, the provider reads the environment
        /// variable <c>CLIENT_READ_TIMEOUT</c>. Defaults to 60000.
        /// </summary>
        public static int? ClientReadTimeout
        {
            get => _clientReadTimeout.Value;
            set => _clientReadTimeout.Value = value;
        }

        private static readonly __Variable<string?> _configurationSource = new __Variable<string?>(() => __stack.Get("configurationSource"));

        /// <summary>
        /// Text of at most 1024 characters that the provider appends to the user agent, so that you can tell its calls
        /// apart in audit logs. The provider appends the text of the environment variable <c>TF_APPEND_USER_AGENT</c>
        /// as well.
        /// </summary>
        public static string? ConfigurationSource
        {
            get => _configurationSource.Value;
            set => _configurationSource.Value = value;
        }

        private static readonly __Variable<string?> _credentialsUri = new __Variable<string?>(() => __stack.Get("credentialsUri"));

        /// <summary>
        /// HTTP address that returns temporary credentials as JSON, with the keys <c>Code</c>, <c>AccessKeyId</c>,
        /// <c>AccessKeySecret</c>, <c>SecurityToken</c> and <c>Expiration</c>. The provider uses it if there is no
        /// <c>AccessKey</c> and no profile. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_CREDENTIALS_URI</c> and <c>ALIBABA_CLOUD_CREDENTIALS_URI</c>.
        /// </summary>
        public static string? CredentialsUri
        {
            get => _credentialsUri.Value;
            set => _credentialsUri.Value = value;
        }

        private static readonly __Variable<string?> _ecsRoleName = new __Variable<string?>(() => __stack.Get("ecsRoleName") ?? Utilities.GetEnv("ALICLOUD_ECS_ROLE_NAME"));

        /// <summary>
        /// Name of the RAM role of the ECS instance that the deployment runs on. The provider gets its credentials from
        /// the instance metadata service and renews them. It uses the role only if there is no <c>AccessKey</c>, no
        /// profile and no <c>CredentialsUri</c>. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_ECS_ROLE_NAME</c> and <c>ALIBABA_CLOUD_ECS_METADATA</c>. With <c>true</c> in
        /// <c>ALIBABA_CLOUD_ECS_METADATA_DISABLED</c> it never asks the metadata service; with <c>true</c> in
        /// <c>ALIBABA_CLOUD_IMDSV1_DISABLED</c> it asks only in the mode with a token.
        /// </summary>
        public static string? EcsRoleName
        {
            get => _ecsRoleName.Value;
            set => _ecsRoleName.Value = value;
        }

        private static readonly __Variable<ImmutableArray<Types.Endpoints>> _endpoints = new __Variable<ImmutableArray<Types.Endpoints>>(() => __stack.GetObject<ImmutableArray<Types.Endpoints>>("endpoints"));

        /// <summary>
        /// Hosts to call instead of the public hosts of the services. PAI resources call <c>aiworkspace</c>. The
        /// provider calls <c>sts</c> to assume roles. What the file has that <c>TF_ENDPOINT_PATH</c> names goes before
        /// this key.
        /// </summary>
        public static ImmutableArray<Types.Endpoints> Endpoints
        {
            get => _endpoints.Value;
            set => _endpoints.Value = value;
        }

        private static readonly __Variable<string?> _fc = new __Variable<string?>(() => __stack.Get("fc"));

        /// <summary>
        /// Host of Function Compute. Accepted so that programs for the official package keep working; PAI does not use
        /// it.
        /// </summary>
        [Obsolete("Set `Fc` inside `Endpoints` instead.")]
        public static string? Fc
        {
            get => _fc.Value;
            set => _fc.Value = value;
        }

        private static readonly __Variable<string?> _logEndpoint = new __Variable<string?>(() => __stack.Get("logEndpoint"));

        /// <summary>
        /// Host of the Log Service. Accepted so that programs for the official package keep working; PAI does not use
        /// it.
        /// </summary>
        [Obsolete("Set `log` inside `Endpoints` instead.")]
        public static string? LogEndpoint
        {
            get => _logEndpoint.Value;
            set => _logEndpoint.Value = value;
        }

        private static readonly __Variable<int?> _maxRetryTimeout = new __Variable<int?>(() => __stack.GetInt32("maxRetryTimeout"));

        /// <summary>
        /// Seconds after which the provider stops repeating a call that fails for a temporary reason, such as
        /// throttling. With 0, the default, the timeout of the operation decides. If you do not set it, the provider
        /// reads the environment variable <c>MAX_RETRY_TIMEOUT</c>.
        /// </summary>
        public static int? MaxRetryTimeout
        {
            get => _maxRetryTimeout.Value;
            set => _maxRetryTimeout.Value = value;
        }

        private static readonly __Variable<string?> _mnsEndpoint = new __Variable<string?>(() => __stack.Get("mnsEndpoint"));

        /// <summary>
        /// Host of the Message Service. Accepted so that programs for the official package keep working; PAI does not
        /// use it.
        /// </summary>
        [Obsolete("Set `mns` inside `Endpoints` instead.")]
        public static string? MnsEndpoint
        {
            get => _mnsEndpoint.Value;
            set => _mnsEndpoint.Value = value;
        }

        private static readonly __Variable<string?> _otsInstanceName = new __Variable<string?>(() => __stack.Get("otsInstanceName"));

        /// <summary>
        /// Table Store instance. Accepted so that programs for the official package keep working; PAI does not use it.
        /// </summary>
        [Obsolete("It has no effect; remove it.")]
        public static string? OtsInstanceName
        {
            get => _otsInstanceName.Value;
            set => _otsInstanceName.Value = value;
        }

        private static readonly __Variable<string?> _profile = new __Variable<string?>(() => __stack.Get("profile") ?? Utilities.GetEnv("ALICLOUD_PROFILE"));

        /// <summary>
        /// Name of a profile in the configuration file of the Alibaba Cloud CLI (<c>SharedCredentialsFile</c>). The
        /// provider takes credentials and region from the profile if you do not set them elsewhere. If you do not set
        /// it, the provider reads the environment variables <c>ALICLOUD_PROFILE</c> and <c>ALIBABA_CLOUD_PROFILE</c>.
        /// </summary>
        public static string? Profile
        {
            get => _profile.Value;
            set => _profile.Value = value;
        }

        private static readonly __Variable<string?> _protocol = new __Variable<string?>(() => __stack.Get("protocol"));

        /// <summary>
        /// <c>HTTPS</c> (the default) or <c>HTTP</c>, in upper case. Use plain HTTP only for emulators, and for proxies
        /// in a network that you trust.
        /// </summary>
        public static string? Protocol
        {
            get => _protocol.Value;
            set => _protocol.Value = value;
        }

        private static readonly __Variable<string?> _region = new __Variable<string?>(() => __stack.Get("region") ?? Utilities.GetEnv("ALICLOUD_REGION"));

        /// <summary>
        /// Region to work in, for example <c>cn-hangzhou</c>. Every resource of this provider belongs to the region, so
        /// changing it replaces all of them. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_REGION</c>, <c>ALIBABA_CLOUD_REGION</c> and <c>ALIBABA_CLOUD_REGION_ID</c>, and then the
        /// profile. Defaults to <c>cn-beijing</c>.
        /// </summary>
        public static string? Region
        {
            get => _region.Value;
            set => _region.Value = value;
        }

        private static readonly __Variable<string?> _secretKey = new __Variable<string?>(() => __stack.Get("secretKey"));

        /// <summary>
        /// AccessKey secret of <c>AccessKey</c>. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_SECRET_KEY</c>, <c>ALIBABA_CLOUD_ACCESS_KEY_SECRET</c> and
        /// <c>ALIBABACLOUD_ACCESS_KEY_SECRET</c>, and then <c>Profile</c>. The value is a secret.
        /// </summary>
        public static string? SecretKey
        {
            get => _secretKey.Value;
            set => _secretKey.Value = value;
        }

        private static readonly __Variable<string?> _secureTransport = new __Variable<string?>(() => __stack.Get("secureTransport"));

        /// <summary>
        /// Value of the header <c>x-acs-secure-transport</c>, for policies that check it. If you do not set it, the
        /// provider reads the environment variables <c>ALICLOUD_SECURE_TRANSPORT</c> and
        /// <c>ALIBABA_CLOUD_SECURE_TRANSPORT</c>.
        /// </summary>
        public static string? SecureTransport
        {
            get => _secureTransport.Value;
            set => _secureTransport.Value = value;
        }

        private static readonly __Variable<string?> _securityToken = new __Variable<string?>(() => __stack.Get("securityToken"));

        /// <summary>
        /// Session token of temporary credentials. Set it together with <c>AccessKey</c> and <c>SecretKey</c> if STS
        /// issued them. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_SECURITY_TOKEN</c>, <c>ALIBABA_CLOUD_SECURITY_TOKEN</c> and <c>ALIBABACLOUD_SECURITY_TOKEN</c>.
        /// The value is a secret.
        /// </summary>
        public static string? SecurityToken
        {
            get => _securityToken.Value;
            set => _securityToken.Value = value;
        }

        private static readonly __Variable<string?> _securityTransport = new __Variable<string?>(() => __stack.Get("securityTransport"));

        /// <summary>
        /// Older name of <c>SecureTransport</c>. The provider uses it only if <c>SecureTransport</c> is empty. If you
        /// do not set it, the provider reads the environment variables <c>ALICLOUD_SECURITY_TRANSPORT</c> and
        /// <c>ALIBABA_CLOUD_SECURITY_TRANSPORT</c>.
        /// </summary>
        [Obsolete("Use `SecureTransport` instead.")]
        public static string? SecurityTransport
        {
            get => _securityTransport.Value;
            set => _securityTransport.Value = value;
        }

        private static readonly __Variable<string?> _sharedCredentialsFile = new __Variable<string?>(() => __stack.Get("sharedCredentialsFile"));

        /// <summary>
        /// Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A <c>~</c> at the beginning
        /// is your home directory. Defaults to <c>~/.aliyun/config.json</c>. The provider reads the file only if you
        /// set <c>Profile</c>. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_SHARED_CREDENTIALS_FILE</c> and <c>ALIBABA_CLOUD_CREDENTIALS_FILE</c>.
        /// </summary>
        public static string? SharedCredentialsFile
        {
            get => _sharedCredentialsFile.Value;
            set => _sharedCredentialsFile.Value = value;
        }

        private static readonly __Variable<Types.SignVersion?> _signVersion = new __Variable<Types.SignVersion?>(() => __stack.GetObject<Types.SignVersion>("signVersion"));

        /// <summary>
        /// Signature versions of services. Accepted so that programs for the official package keep working; PAI has
        /// only one signature version.
        /// </summary>
        public static Types.SignVersion? SignVersion
        {
            get => _signVersion.Value;
            set => _signVersion.Value = value;
        }

        private static readonly __Variable<bool?> _skipRegionValidation = new __Variable<bool?>(() => __stack.GetBoolean("skipRegionValidation"));

        /// <summary>
        /// Whether to accept a <c>Region</c> that is not in the list of known regions. If you do not set it, the
        /// provider reads the environment variable <c>ALICLOUD_SKIP_REGION_VALIDATION</c>. Defaults to false.
        /// </summary>
        public static bool? SkipRegionValidation
        {
            get => _skipRegionValidation.Value;
            set => _skipRegionValidation.Value = value;
        }

        private static readonly __Variable<string?> _sourceIp = new __Variable<string?>(() => __stack.Get("sourceIp"));

        /// <summary>
        /// IP address that the provider sends as the origin of its calls, in the header <c>x-acs-source-ip</c>, for
        /// policies that check it. If you do not set it, the provider reads the environment variables
        /// <c>ALICLOUD_SOURCE_IP</c> and <c>ALIBABA_CLOUD_SOURCE_IP</c>.
        /// </summary>
        public static string? SourceIp
        {
            get => _sourceIp.Value;
            set => _sourceIp.Value = value;
        }

        private sealed class __Variable<T>
        {
            private readonly Func<T> _read;
            private T _given = default!;
            private bool _isGiven;

            public __Variable(Func<T> read)
            {
                _read = read;
            }

            public T Value
            {
                get => _isGiven ? _given : _read();
                set
                {
                    _given = value;
                    _isGiven = true;
                }
            }
        }

        /// <summary>
        /// Types of configuration values.
        /// </summary>
        public static class Types
        {
            /// <summary>
            /// A RAM role to assume.
            /// </summary>
            public class AssumeRole
            {
                /// <summary>
                /// External ID that the role's trust policy requires.
                /// </summary>
                [JsonPropertyName("externalId"), JsonConverter(typeof(TextConverter))]
                public string? ExternalId { get; set; }

                /// <summary>
                /// Policy document, as a JSON string, that limits what the session may do. Without it, the session has
                /// all permissions of the role.
                /// </summary>
                [JsonPropertyName("policy"), JsonConverter(typeof(TextConverter))]
                public string? Policy { get; set; }

                /// <summary>
                /// ARN of the role, <c>acs:ram::&lt;account&gt;:role/&lt;name&gt;</c>. If it is empty, the provider
                /// reads the environment variables <c>ALICLOUD_ASSUME_ROLE_ARN</c> and <c>ALIBABA_CLOUD_ROLE_ARN</c>.
                /// </summary>
                [JsonPropertyName("roleArn"), JsonConverter(typeof(TextConverter))]
                public string RoleArn { get; set; } = null!;

                /// <summary>
                /// Lifetime of the temporary credentials in seconds, 900 to 43200. If you do not set it, the provider
                /// reads the environment variable <c>ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION</c>. Defaults to 3600. The
                /// provider renews the credentials before they expire.
                /// </summary>
                [JsonPropertyName("sessionExpiration"), JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
                public int? SessionExpiration { get; set; }

                /// <summary>
                /// Name of the session, which audit logs show. If you do not set it, the provider reads the environment
                /// variables <c>ALICLOUD_ASSUME_ROLE_SESSION_NAME</c> and <c>ALIBABA_CLOUD_ROLE_SESSION_NAME</c>.
                /// Defaults to <c>terraform</c>, as in the official package, so that policies that name the session
                /// keep working.
                /// </summary>
                [JsonPropertyName("sessionName"), JsonConverter(typeof(TextConverter))]
                public string? SessionName { get; set; }
            }

            /// <summary>
            /// A RAM role to assume with an OpenID Connect token.
            /// </summary>
            public class AssumeRoleWithOidc
            {
                /// <summary>
                /// ARN of the OIDC identity provider that is registered in RAM. If it is empty, the provider reads the
                /// environment variable <c>ALIBABA_CLOUD_OIDC_PROVIDER_ARN</c>.
                /// </summary>
                [JsonPropertyName("oidcProviderArn"), JsonConverter(typeof(TextConverter))]
                public string OidcProviderArn { get; set; } = null!;

                /// <summary>
                /// The OIDC token, 4 to 20000 characters. Set either this or <c>OidcTokenFile</c>. If you do not set
                /// it, the provider reads the environment variable <c>ALIBABA_CLOUD_OIDC_TOKEN</c>. The value is a
                /// secret.
                /// </summary>
                [JsonPropertyName("oidcToken"), JsonConverter(typeof(TextConverter))]
                public string? OidcToken { get; set; }

                /// <summary>
                /// Path of a file with the OIDC token. The provider reads the file each time that it renews the
                /// credentials. If you do not set it, the provider reads the environment variable
                /// <c>ALIBABA_CLOUD_OIDC_TOKEN_FILE</c>.
                /// </summary>
                [JsonPropertyName("oidcTokenFile"), JsonConverter(typeof(TextConverter))]
                public string? OidcTokenFile { get; set; }

                /// <summary>
                /// Policy document, as a JSON string, that limits what the session may do. Without it, the session has
                /// all permissions of the role.
                /// </summary>
                [JsonPropertyName("policy"), JsonConverter(typeof(TextConverter))]
                public string? Policy { get; set; }

                /// <summary>
                /// ARN of the role, <c>acs:ram::&lt;account&gt;:role/&lt;name&gt;</c>. If it is empty, the provider
                /// reads the environment variable <c>ALIBABA_CLOUD_ROLE_ARN</c>.
                /// </summary>
                [JsonPropertyName("roleArn"), JsonConverter(typeof(TextConverter))]
                public string RoleArn { get; set; } = null!;

                /// <summary>
                /// Name of the session, which audit logs show. If you do not set it, the provider reads the environment
                /// variable <c>ALIBABA_CLOUD_ROLE_SESSION_NAME</c>. Defaults to <c>terraform</c>, as in the official
                /// package.
                /// </summary>
                [JsonPropertyName("roleSessionName"), JsonConverter(typeof(TextConverter))]
                public string? RoleSessionName { get; set; }

                /// <summary>
                /// Lifetime of the temporary credentials in seconds. The service's default is 3600. The provider renews
                /// the credentials before they expire.
                /// </summary>
                [JsonPropertyName("sessionExpiration"), JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
                public int? SessionExpiration { get; set; }
            }

            /// <summary>
            /// Hosts by service. Each key is the code of a service, and each value is a host, with <c>http://</c> or
            /// <c>https://</c> before it and a port after it if needed.
            /// </summary>
            public class Endpoints
            {
                /// <summary>
                /// Host to use for <c>Acr</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("acr"), JsonConverter(typeof(TextConverter))]
                public string? Acr { get; set; }

                /// <summary>
                /// Host to use for <c>Actiontrail</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("actiontrail"), JsonConverter(typeof(TextConverter))]
                public string? Actiontrail { get; set; }

                /// <summary>
                /// Host to use for <c>Adb</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("adb"), JsonConverter(typeof(TextConverter))]
                public string? Adb { get; set; }

                /// <summary>
                /// Host of the AIWorkSpace API, for example <c>aiworkspace-vpc.cn-hangzhou.aliyuncs.com</c>. All PAI
                /// resources use it. If you do not set it, the provider reads the environment variables
                /// <c>ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE</c> and <c>AIWORKSPACE_ENDPOINT</c>. Defaults to
                /// <c>aiworkspace.&lt;region&gt;.aliyuncs.com</c>.
                /// </summary>
                [JsonPropertyName("aiworkspace"), JsonConverter(typeof(TextConverter))]
                public string? Aiworkspace { get; set; }

                /// <summary>
                /// Host to use for <c>Alb</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("alb"), JsonConverter(typeof(TextConverter))]
                public string? Alb { get; set; }

                /// <summary>
                /// Host to use for <c>Alidfs</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("alidfs"), JsonConverter(typeof(TextConverter))]
                public string? Alidfs { get; set; }

                /// <summary>
                /// Host to use for <c>Alidns</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("alidns"), JsonConverter(typeof(TextConverter))]
                public string? Alidns { get; set; }

                /// <summary>
                /// Host to use for <c>Alikafka</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("alikafka"), JsonConverter(typeof(TextConverter))]
                public string? Alikafka { get; set; }

                /// <summary>
                /// Host to use for <c>Amqp</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("amqp"), JsonConverter(typeof(TextConverter))]
                public string? Amqp { get; set; }

                /// <summary>
                /// Host to use for <c>AntiddosPublic</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("antiddosPublic"), JsonConverter(typeof(TextConverter))]
                public string? AntiddosPublic { get; set; }

                /// <summary>
                /// Host to use for <c>Apig</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("apig"), JsonConverter(typeof(TextConverter))]
                public string? Apig { get; set; }

                /// <summary>
                /// Host to use for <c>Apigateway</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("apigateway"), JsonConverter(typeof(TextConverter))]
                public string? Apigateway { get; set; }

                /// <summary>
                /// Host to use for <c>Arms</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("arms"), JsonConverter(typeof(TextConverter))]
                public string? Arms { get; set; }

                /// <summary>
                /// Host to use for <c>Bastionhost</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("bastionhost"), JsonConverter(typeof(TextConverter))]
                public string? Bastionhost { get; set; }

                /// <summary>
                /// Host to use for <c>Beebot</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("beebot"), JsonConverter(typeof(TextConverter))]
                public string? Beebot { get; set; }

                /// <summary>
                /// Host to use for <c>Bpstudio</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("bpstudio"), JsonConverter(typeof(TextConverter))]
                public string? Bpstudio { get; set; }

                /// <summary>
                /// Host to use for <c>BrainIndustrial</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("brainIndustrial"), JsonConverter(typeof(TextConverter))]
                public string? BrainIndustrial { get; set; }

                /// <summary>
                /// Host of the billing API. PAI does not use it.
                /// </summary>
                [JsonPropertyName("bssopenapi"), JsonConverter(typeof(TextConverter))]
                public string? Bssopenapi { get; set; }

                /// <summary>
                /// Host to use for <c>Cas</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cas"), JsonConverter(typeof(TextConverter))]
                public string? Cas { get; set; }

                /// <summary>
                /// Host to use for <c>Cassandra</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cassandra"), JsonConverter(typeof(TextConverter))]
                public string? Cassandra { get; set; }

                /// <summary>
                /// Host to use for <c>Cbn</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cbn"), JsonConverter(typeof(TextConverter))]
                public string? Cbn { get; set; }

                /// <summary>
                /// Host to use for <c>Cbs</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cbs"), JsonConverter(typeof(TextConverter))]
                public string? Cbs { get; set; }

                /// <summary>
                /// Host to use for <c>Cddc</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cddc"), JsonConverter(typeof(TextConverter))]
                public string? Cddc { get; set; }

                /// <summary>
                /// Host to use for <c>Cdn</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cdn"), JsonConverter(typeof(TextConverter))]
                public string? Cdn { get; set; }

                /// <summary>
                /// Host to use for <c>Cds</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cds"), JsonConverter(typeof(TextConverter))]
                public string? Cds { get; set; }

                /// <summary>
                /// Host to use for <c>Chatbot</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("chatbot"), JsonConverter(typeof(TextConverter))]
                public string? Chatbot { get; set; }

                /// <summary>
                /// Host to use for <c>Clickhouse</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("clickhouse"), JsonConverter(typeof(TextConverter))]
                public string? Clickhouse { get; set; }

                /// <summary>
                /// Host to use for <c>Cloudapi</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cloudapi"), JsonConverter(typeof(TextConverter))]
                public string? Cloudapi { get; set; }

                /// <summary>
                /// Host to use for <c>Cloudauth</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cloudauth"), JsonConverter(typeof(TextConverter))]
                public string? Cloudauth { get; set; }

                /// <summary>
                /// Host to use for <c>Cloudfirewall</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cloudfirewall"), JsonConverter(typeof(TextConverter))]
                public string? Cloudfirewall { get; set; }

                /// <summary>
                /// Host to use for <c>Cloudfw</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cloudfw"), JsonConverter(typeof(TextConverter))]
                public string? Cloudfw { get; set; }

                /// <summary>
                /// Host to use for <c>Cloudphone</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cloudphone"), JsonConverter(typeof(TextConverter))]
                public string? Cloudphone { get; set; }

                /// <summary>
                /// Host to use for <c>Cloudsso</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cloudsso"), JsonConverter(typeof(TextConverter))]
                public string? Cloudsso { get; set; }

                /// <summary>
                /// Host to use for <c>Cms</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cms"), JsonConverter(typeof(TextConverter))]
                public string? Cms { get; set; }

                /// <summary>
                /// Host to use for <c>Computenest</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("computenest"), JsonConverter(typeof(TextConverter))]
                public string? Computenest { get; set; }

                /// <summary>
                /// Host to use for <c>Config</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("config"), JsonConverter(typeof(TextConverter))]
                public string? Config { get; set; }

                /// <summary>
                /// Host to use for <c>Cr</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cr"), JsonConverter(typeof(TextConverter))]
                public string? Cr { get; set; }

                /// <summary>
                /// Host to use for <c>Cs</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("cs"), JsonConverter(typeof(TextConverter))]
                public string? Cs { get; set; }

                /// <summary>
                /// Host to use for <c>Das</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("das"), JsonConverter(typeof(TextConverter))]
                public string? Das { get; set; }

                /// <summary>
                /// Host to use for <c>Datahub</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("datahub"), JsonConverter(typeof(TextConverter))]
                public string? Datahub { get; set; }

                /// <summary>
                /// Host to use for <c>DataworksPublic</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dataworksPublic"), JsonConverter(typeof(TextConverter))]
                public string? DataworksPublic { get; set; }

                /// <summary>
                /// Host to use for <c>Dataworkspublic</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dataworkspublic"), JsonConverter(typeof(TextConverter))]
                public string? Dataworkspublic { get; set; }

                /// <summary>
                /// Host to use for <c>Dbfs</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dbfs"), JsonConverter(typeof(TextConverter))]
                public string? Dbfs { get; set; }

                /// <summary>
                /// Host to use for <c>Dbs</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dbs"), JsonConverter(typeof(TextConverter))]
                public string? Dbs { get; set; }

                /// <summary>
                /// Host to use for <c>Dcdn</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dcdn"), JsonConverter(typeof(TextConverter))]
                public string? Dcdn { get; set; }

                /// <summary>
                /// Host to use for <c>Ddosbasic</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ddosbasic"), JsonConverter(typeof(TextConverter))]
                public string? Ddosbasic { get; set; }

                /// <summary>
                /// Host to use for <c>Ddosbgp</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ddosbgp"), JsonConverter(typeof(TextConverter))]
                public string? Ddosbgp { get; set; }

                /// <summary>
                /// Host to use for <c>Ddoscoo</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ddoscoo"), JsonConverter(typeof(TextConverter))]
                public string? Ddoscoo { get; set; }

                /// <summary>
                /// Host to use for <c>Dds</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dds"), JsonConverter(typeof(TextConverter))]
                public string? Dds { get; set; }

                /// <summary>
                /// Host to use for <c>DevopsRdc</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("devopsRdc"), JsonConverter(typeof(TextConverter))]
                public string? DevopsRdc { get; set; }

                /// <summary>
                /// Host to use for <c>Devopsrdc</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("devopsrdc"), JsonConverter(typeof(TextConverter))]
                public string? Devopsrdc { get; set; }

                /// <summary>
                /// Host to use for <c>Dfs</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dfs"), JsonConverter(typeof(TextConverter))]
                public string? Dfs { get; set; }

                /// <summary>
                /// Host to use for <c>Dg</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dg"), JsonConverter(typeof(TextConverter))]
                public string? Dg { get; set; }

                /// <summary>
                /// Host to use for <c>Dm</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dm"), JsonConverter(typeof(TextConverter))]
                public string? Dm { get; set; }

                /// <summary>
                /// Host to use for <c>DmsEnterprise</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dmsEnterprise"), JsonConverter(typeof(TextConverter))]
                public string? DmsEnterprise { get; set; }

                /// <summary>
                /// Host to use for <c>Dmsenterprise</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dmsenterprise"), JsonConverter(typeof(TextConverter))]
                public string? Dmsenterprise { get; set; }

                /// <summary>
                /// Host to use for <c>Dns</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dns"), JsonConverter(typeof(TextConverter))]
                public string? Dns { get; set; }

                /// <summary>
                /// Host to use for <c>Drds</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("drds"), JsonConverter(typeof(TextConverter))]
                public string? Drds { get; set; }

                /// <summary>
                /// Host to use for <c>Dts</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dts"), JsonConverter(typeof(TextConverter))]
                public string? Dts { get; set; }

                /// <summary>
                /// Host to use for <c>Dysms</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dysms"), JsonConverter(typeof(TextConverter))]
                public string? Dysms { get; set; }

                /// <summary>
                /// Host to use for <c>Dysmsapi</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("dysmsapi"), JsonConverter(typeof(TextConverter))]
                public string? Dysmsapi { get; set; }

                /// <summary>
                /// Host to use for <c>Eais</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("eais"), JsonConverter(typeof(TextConverter))]
                public string? Eais { get; set; }

                /// <summary>
                /// Host to use for <c>Ebs</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ebs"), JsonConverter(typeof(TextConverter))]
                public string? Ebs { get; set; }

                /// <summary>
                /// Host to use for <c>Ecd</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ecd"), JsonConverter(typeof(TextConverter))]
                public string? Ecd { get; set; }

                /// <summary>
                /// Host to use for <c>Eci</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("eci"), JsonConverter(typeof(TextConverter))]
                public string? Eci { get; set; }

                /// <summary>
                /// Host to use for <c>Ecs</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ecs"), JsonConverter(typeof(TextConverter))]
                public string? Ecs { get; set; }

                /// <summary>
                /// Host to use for <c>Edas</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("edas"), JsonConverter(typeof(TextConverter))]
                public string? Edas { get; set; }

                /// <summary>
                /// Host to use for <c>Edasschedulerx</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("edasschedulerx"), JsonConverter(typeof(TextConverter))]
                public string? Edasschedulerx { get; set; }

                /// <summary>
                /// Host to use for <c>EdsUser</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("edsUser"), JsonConverter(typeof(TextConverter))]
                public string? EdsUser { get; set; }

                /// <summary>
                /// Host to use for <c>Edsuser</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("edsuser"), JsonConverter(typeof(TextConverter))]
                public string? Edsuser { get; set; }

                /// <summary>
                /// Host to use for <c>Eflo</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("eflo"), JsonConverter(typeof(TextConverter))]
                public string? Eflo { get; set; }

                /// <summary>
                /// Host to use for <c>EfloCnp</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("efloCnp"), JsonConverter(typeof(TextConverter))]
                public string? EfloCnp { get; set; }

                /// <summary>
                /// Host to use for <c>EfloController</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("efloController"), JsonConverter(typeof(TextConverter))]
                public string? EfloController { get; set; }

                /// <summary>
                /// Host to use for <c>Ehpc</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ehpc"), JsonConverter(typeof(TextConverter))]
                public string? Ehpc { get; set; }

                /// <summary>
                /// Host to use for <c>Ehs</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ehs"), JsonConverter(typeof(TextConverter))]
                public string? Ehs { get; set; }

                /// <summary>
                /// Host to use for <c>Eipanycast</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("eipanycast"), JsonConverter(typeof(TextConverter))]
                public string? Eipanycast { get; set; }

                /// <summary>
                /// Host to use for <c>Elasticsearch</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("elasticsearch"), JsonConverter(typeof(TextConverter))]
                public string? Elasticsearch { get; set; }

                /// <summary>
                /// Host to use for <c>Emr</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("emr"), JsonConverter(typeof(TextConverter))]
                public string? Emr { get; set; }

                /// <summary>
                /// Host to use for <c>Ens</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ens"), JsonConverter(typeof(TextConverter))]
                public string? Ens { get; set; }

                /// <summary>
                /// Host to use for <c>Esa</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("esa"), JsonConverter(typeof(TextConverter))]
                public string? Esa { get; set; }

                /// <summary>
                /// Host to use for <c>Ess</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ess"), JsonConverter(typeof(TextConverter))]
                public string? Ess { get; set; }

                /// <summary>
                /// Host to use for <c>Eventbridge</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("eventbridge"), JsonConverter(typeof(TextConverter))]
                public string? Eventbridge { get; set; }

                /// <summary>
                /// Host to use for <c>Fc</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("fc"), JsonConverter(typeof(TextConverter))]
                public string? Fc { get; set; }

                /// <summary>
                /// Host to use for <c>FcOpen</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("fcOpen"), JsonConverter(typeof(TextConverter))]
                public string? FcOpen { get; set; }

                /// <summary>
                /// Host to use for <c>Fnf</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("fnf"), JsonConverter(typeof(TextConverter))]
                public string? Fnf { get; set; }

                /// <summary>
                /// Host to use for <c>Ga</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ga"), JsonConverter(typeof(TextConverter))]
                public string? Ga { get; set; }

                /// <summary>
                /// Host to use for <c>Gaplus</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("gaplus"), JsonConverter(typeof(TextConverter))]
                public string? Gaplus { get; set; }

                /// <summary>
                /// Host to use for <c>Gdb</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("gdb"), JsonConverter(typeof(TextConverter))]
                public string? Gdb { get; set; }

                /// <summary>
                /// Host to use for <c>Gds</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("gds"), JsonConverter(typeof(TextConverter))]
                public string? Gds { get; set; }

                /// <summary>
                /// Host to use for <c>Gpdb</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("gpdb"), JsonConverter(typeof(TextConverter))]
                public string? Gpdb { get; set; }

                /// <summary>
                /// Host to use for <c>Gwlb</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("gwlb"), JsonConverter(typeof(TextConverter))]
                public string? Gwlb { get; set; }

                /// <summary>
                /// Host to use for <c>Gwsecd</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("gwsecd"), JsonConverter(typeof(TextConverter))]
                public string? Gwsecd { get; set; }

                /// <summary>
                /// Host to use for <c>Hbr</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("hbr"), JsonConverter(typeof(TextConverter))]
                public string? Hbr { get; set; }

                /// <summary>
                /// Host to use for <c>HcsSgw</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("hcsSgw"), JsonConverter(typeof(TextConverter))]
                public string? HcsSgw { get; set; }

                /// <summary>
                /// Host to use for <c>Hitsdb</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("hitsdb"), JsonConverter(typeof(TextConverter))]
                public string? Hitsdb { get; set; }

                /// <summary>
                /// Host to use for <c>Imm</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("imm"), JsonConverter(typeof(TextConverter))]
                public string? Imm { get; set; }

                /// <summary>
                /// Host to use for <c>Imp</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("imp"), JsonConverter(typeof(TextConverter))]
                public string? Imp { get; set; }

                /// <summary>
                /// Host to use for <c>Ims</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ims"), JsonConverter(typeof(TextConverter))]
                public string? Ims { get; set; }

                /// <summary>
                /// Host to use for <c>Iot</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("iot"), JsonConverter(typeof(TextConverter))]
                public string? Iot { get; set; }

                /// <summary>
                /// Host to use for <c>Kms</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("kms"), JsonConverter(typeof(TextConverter))]
                public string? Kms { get; set; }

                /// <summary>
                /// Host to use for <c>Kvstore</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("kvstore"), JsonConverter(typeof(TextConverter))]
                public string? Kvstore { get; set; }

                /// <summary>
                /// Host of the location service. PAI does not use it.
                /// </summary>
                [JsonPropertyName("location"), JsonConverter(typeof(TextConverter))]
                public string? Location { get; set; }

                /// <summary>
                /// Host to use for <c>Log</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("log"), JsonConverter(typeof(TextConverter))]
                public string? Log { get; set; }

                /// <summary>
                /// Host to use for <c>Market</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("market"), JsonConverter(typeof(TextConverter))]
                public string? Market { get; set; }

                /// <summary>
                /// Host to use for <c>Maxcompute</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("maxcompute"), JsonConverter(typeof(TextConverter))]
                public string? Maxcompute { get; set; }

                /// <summary>
                /// Host to use for <c>Mhub</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("mhub"), JsonConverter(typeof(TextConverter))]
                public string? Mhub { get; set; }

                /// <summary>
                /// Host to use for <c>Mns</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("mns"), JsonConverter(typeof(TextConverter))]
                public string? Mns { get; set; }

                /// <summary>
                /// Host to use for <c>MnsOpen</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("mnsOpen"), JsonConverter(typeof(TextConverter))]
                public string? MnsOpen { get; set; }

                /// <summary>
                /// Host to use for <c>Mscopensubscription</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("mscopensubscription"), JsonConverter(typeof(TextConverter))]
                public string? Mscopensubscription { get; set; }

                /// <summary>
                /// Host to use for <c>Mse</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("mse"), JsonConverter(typeof(TextConverter))]
                public string? Mse { get; set; }

                /// <summary>
                /// Host to use for <c>Nas</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("nas"), JsonConverter(typeof(TextConverter))]
                public string? Nas { get; set; }

                /// <summary>
                /// Host to use for <c>Nlb</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("nlb"), JsonConverter(typeof(TextConverter))]
                public string? Nlb { get; set; }

                /// <summary>
                /// Host to use for <c>Oceanbase</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("oceanbase"), JsonConverter(typeof(TextConverter))]
                public string? Oceanbase { get; set; }

                /// <summary>
                /// Host to use for <c>Oceanbasepro</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("oceanbasepro"), JsonConverter(typeof(TextConverter))]
                public string? Oceanbasepro { get; set; }

                /// <summary>
                /// Host to use for <c>Ons</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ons"), JsonConverter(typeof(TextConverter))]
                public string? Ons { get; set; }

                /// <summary>
                /// Host to use for <c>Onsproxy</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("onsproxy"), JsonConverter(typeof(TextConverter))]
                public string? Onsproxy { get; set; }

                /// <summary>
                /// Host to use for <c>Oos</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("oos"), JsonConverter(typeof(TextConverter))]
                public string? Oos { get; set; }

                /// <summary>
                /// Host to use for <c>Opensearch</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("opensearch"), JsonConverter(typeof(TextConverter))]
                public string? Opensearch { get; set; }

                /// <summary>
                /// Host to use for <c>Oss</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("oss"), JsonConverter(typeof(TextConverter))]
                public string? Oss { get; set; }

                /// <summary>
                /// Host to use for <c>Ots</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ots"), JsonConverter(typeof(TextConverter))]
                public string? Ots { get; set; }

                /// <summary>
                /// Host to use for <c>Polardb</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("polardb"), JsonConverter(typeof(TextConverter))]
                public string? Polardb { get; set; }

                /// <summary>
                /// Host to use for <c>Polardbx</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("polardbx"), JsonConverter(typeof(TextConverter))]
                public string? Polardbx { get; set; }

                /// <summary>
                /// Host to use for <c>Privatelink</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("privatelink"), JsonConverter(typeof(TextConverter))]
                public string? Privatelink { get; set; }

                /// <summary>
                /// Host to use for <c>Pvtz</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("pvtz"), JsonConverter(typeof(TextConverter))]
                public string? Pvtz { get; set; }

                /// <summary>
                /// Host to use for <c>Quickbi</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("quickbi"), JsonConverter(typeof(TextConverter))]
                public string? Quickbi { get; set; }

                /// <summary>
                /// Host to use for <c>QuickbiPublic</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("quickbiPublic"), JsonConverter(typeof(TextConverter))]
                public string? QuickbiPublic { get; set; }

                /// <summary>
                /// Host to use for <c>Quotas</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("quotas"), JsonConverter(typeof(TextConverter))]
                public string? Quotas { get; set; }

                /// <summary>
                /// Host to use for <c>RKvstore</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("rKvstore"), JsonConverter(typeof(TextConverter))]
                public string? RKvstore { get; set; }

                /// <summary>
                /// Host to use for <c>Ram</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ram"), JsonConverter(typeof(TextConverter))]
                public string? Ram { get; set; }

                /// <summary>
                /// Host to use for <c>Rds</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("rds"), JsonConverter(typeof(TextConverter))]
                public string? Rds { get; set; }

                /// <summary>
                /// Host to use for <c>Redisa</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("redisa"), JsonConverter(typeof(TextConverter))]
                public string? Redisa { get; set; }

                /// <summary>
                /// Host to use for <c>Resourcemanager</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("resourcemanager"), JsonConverter(typeof(TextConverter))]
                public string? Resourcemanager { get; set; }

                /// <summary>
                /// Host to use for <c>Resourcesharing</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("resourcesharing"), JsonConverter(typeof(TextConverter))]
                public string? Resourcesharing { get; set; }

                /// <summary>
                /// Host to use for <c>Ressharing</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ressharing"), JsonConverter(typeof(TextConverter))]
                public string? Ressharing { get; set; }

                /// <summary>
                /// Host to use for <c>Rocketmq</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("rocketmq"), JsonConverter(typeof(TextConverter))]
                public string? Rocketmq { get; set; }

                /// <summary>
                /// Host to use for <c>Ros</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("ros"), JsonConverter(typeof(TextConverter))]
                public string? Ros { get; set; }

                /// <summary>
                /// Host to use for <c>Sae</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("sae"), JsonConverter(typeof(TextConverter))]
                public string? Sae { get; set; }

                /// <summary>
                /// Host to use for <c>Sas</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("sas"), JsonConverter(typeof(TextConverter))]
                public string? Sas { get; set; }

                /// <summary>
                /// Host to use for <c>Scdn</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("scdn"), JsonConverter(typeof(TextConverter))]
                public string? Scdn { get; set; }

                /// <summary>
                /// Host to use for <c>Schedulerx2</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("schedulerx2"), JsonConverter(typeof(TextConverter))]
                public string? Schedulerx2 { get; set; }

                /// <summary>
                /// Host to use for <c>Sddp</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("sddp"), JsonConverter(typeof(TextConverter))]
                public string? Sddp { get; set; }

                /// <summary>
                /// Host to use for <c>Selectdb</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("selectdb"), JsonConverter(typeof(TextConverter))]
                public string? Selectdb { get; set; }

                /// <summary>
                /// Host to use for <c>Serverless</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("serverless"), JsonConverter(typeof(TextConverter))]
                public string? Serverless { get; set; }

                /// <summary>
                /// Host to use for <c>Servicecatalog</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("servicecatalog"), JsonConverter(typeof(TextConverter))]
                public string? Servicecatalog { get; set; }

                /// <summary>
                /// Host to use for <c>Servicemesh</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("servicemesh"), JsonConverter(typeof(TextConverter))]
                public string? Servicemesh { get; set; }

                /// <summary>
                /// Host to use for <c>Sgw</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("sgw"), JsonConverter(typeof(TextConverter))]
                public string? Sgw { get; set; }

                /// <summary>
                /// Host to use for <c>Slb</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("slb"), JsonConverter(typeof(TextConverter))]
                public string? Slb { get; set; }

                /// <summary>
                /// Host to use for <c>Smartag</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("smartag"), JsonConverter(typeof(TextConverter))]
                public string? Smartag { get; set; }

                /// <summary>
                /// Host to use for <c>Srvcatalog</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("srvcatalog"), JsonConverter(typeof(TextConverter))]
                public string? Srvcatalog { get; set; }

                /// <summary>
                /// Host of the Security Token Service (STS), which the provider calls to assume roles. Defaults to
                /// <c>sts.&lt;region&gt;.aliyuncs.com</c>.
                /// </summary>
                [JsonPropertyName("sts"), JsonConverter(typeof(TextConverter))]
                public string? Sts { get; set; }

                /// <summary>
                /// Host to use for <c>Swas</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("swas"), JsonConverter(typeof(TextConverter))]
                public string? Swas { get; set; }

                /// <summary>
                /// Host to use for <c>SwasOpen</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("swasOpen"), JsonConverter(typeof(TextConverter))]
                public string? SwasOpen { get; set; }

                /// <summary>
                /// Host to use for <c>Tag</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("tag"), JsonConverter(typeof(TextConverter))]
                public string? Tag { get; set; }

                /// <summary>
                /// Host to use for <c>Vod</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("vod"), JsonConverter(typeof(TextConverter))]
                public string? Vod { get; set; }

                /// <summary>
                /// Host to use for <c>Vpc</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("vpc"), JsonConverter(typeof(TextConverter))]
                public string? Vpc { get; set; }

                /// <summary>
                /// Host to use for <c>Vpcipam</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("vpcipam"), JsonConverter(typeof(TextConverter))]
                public string? Vpcipam { get; set; }

                /// <summary>
                /// Host to use for <c>Vpcpeer</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("vpcpeer"), JsonConverter(typeof(TextConverter))]
                public string? Vpcpeer { get; set; }

                /// <summary>
                /// Host to use for <c>Vs</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("vs"), JsonConverter(typeof(TextConverter))]
                public string? Vs { get; set; }

                /// <summary>
                /// Host to use for <c>Waf</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("waf"), JsonConverter(typeof(TextConverter))]
                public string? Waf { get; set; }

                /// <summary>
                /// Host to use for <c>WafOpenapi</c>. PAI does not use it.
                /// </summary>
                [JsonPropertyName("wafOpenapi"), JsonConverter(typeof(TextConverter))]
                public string? WafOpenapi { get; set; }
            }

            /// <summary>
            /// Signature versions by service.
            /// </summary>
            public class SignVersion
            {
                /// <summary>
                /// Signature version for Object Storage Service. PAI does not use it.
                /// </summary>
                [JsonPropertyName("oss"), JsonConverter(typeof(TextConverter))]
                public string? Oss { get; set; }

                /// <summary>
                /// Signature version for Log Service. PAI does not use it.
                /// </summary>
                [JsonPropertyName("sls"), JsonConverter(typeof(TextConverter))]
                public string? Sls { get; set; }
            }
        }
    }
}
