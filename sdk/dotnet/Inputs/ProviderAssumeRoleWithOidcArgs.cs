// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Inputs
{
    /// <summary>
    /// A RAM role to assume with an OpenID Connect token.
    /// </summary>
    public sealed class ProviderAssumeRoleWithOidcArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// ARN of the OIDC identity provider that is registered in RAM. If it is empty, the provider reads the
        /// environment variable <c>ALIBABA_CLOUD_OIDC_PROVIDER_ARN</c>.
        /// </summary>
        [Input("oidcProviderArn", required: true)]
        public Input<string> OidcProviderArn { get; set; } = null!;

        [Input("oidcToken")]
        private Input<string>? _oidcToken;

        /// <summary>
        /// The OIDC token, 4 to 20000 characters. Set either this or <c>OidcTokenFile</c>. If you do not set it, the
        /// provider reads the environment variable <c>ALIBABA_CLOUD_OIDC_TOKEN</c>. The value is a secret.
        /// </summary>
        public Input<string>? OidcToken
        {
            get => _oidcToken;
            set => _oidcToken = Utilities.Secret(value);
        }

        /// <summary>
        /// Path of a file with the OIDC token. The provider reads the file each time that it renews the credentials. If
        /// you do not set it, the provider reads the environment variable <c>ALIBABA_CLOUD_OIDC_TOKEN_FILE</c>.
        /// </summary>
        [Input("oidcTokenFile")]
        public Input<string>? OidcTokenFile { get; set; }

        /// <summary>
        /// Policy document, as a JSON string, that limits what the session may do. Without it, the session has all
        /// permissions of the role.
        /// </summary>
        [Input("policy")]
        public Input<string>? Policy { get; set; }

        /// <summary>
        /// ARN of the role, <c>acs:ram::&lt;account&gt;:role/&lt;name&gt;</c>. If it is empty, the provider reads the
        /// environment variable <c>ALIBABA_CLOUD_ROLE_ARN</c>.
        /// </summary>
        [Input("roleArn", required: true)]
        public Input<string> RoleArn { get; set; } = null!;

        /// <summary>
        /// Name of the session, which audit logs show. If you do not set it, the provider reads the environment
        /// variable <c>ALIBABA_CLOUD_ROLE_SESSION_NAME</c>. Defaults to <c>terraform</c>, as in the official package.
        /// </summary>
        [Input("roleSessionName")]
        public Input<string>? RoleSessionName { get; set; }

        /// <summary>
        /// Lifetime of the temporary credentials in seconds. The service's default is 3600. The provider renews the
        /// credentials before they expire.
        /// </summary>
        [Input("sessionExpiration")]
        public Input<int>? SessionExpiration { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public ProviderAssumeRoleWithOidcArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new ProviderAssumeRoleWithOidcArgs Empty => new ProviderAssumeRoleWithOidcArgs();
    }
}
