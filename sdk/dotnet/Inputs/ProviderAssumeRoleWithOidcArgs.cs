// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Inputs
{
    /// <summary>
    /// A RAM role to act as on the strength of an OpenID Connect token.
    /// </summary>
    public sealed class ProviderAssumeRoleWithOidcArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// ARN of the OIDC identity provider registered in RAM. Taken from <c>ALIBABA_CLOUD_OIDC_PROVIDER_ARN</c> when
        /// it is empty.
        /// </summary>
        [Input("oidcProviderArn", required: true)]
        public Input<string> OidcProviderArn { get; set; } = null!;

        [Input("oidcToken")]
        private Input<string>? _oidcToken;

        /// <summary>
        /// The OIDC token itself, 4 to 20000 characters. Set it or <c>OidcTokenFile</c>. Taken from
        /// <c>ALIBABA_CLOUD_OIDC_TOKEN</c> when it is not set. Secret.
        /// </summary>
        public Input<string>? OidcToken
        {
            get => _oidcToken;
            set => _oidcToken = Utilities.Secret(value);
        }

        /// <summary>
        /// Path of a file with the OIDC token. It is read again whenever the credentials are renewed. Taken from
        /// <c>ALIBABA_CLOUD_OIDC_TOKEN_FILE</c> when it is not set.
        /// </summary>
        [Input("oidcTokenFile")]
        public Input<string>? OidcTokenFile { get; set; }

        /// <summary>
        /// Policy document (JSON text) that narrows what the session may do. Without it the session may do what the
        /// role may do.
        /// </summary>
        [Input("policy")]
        public Input<string>? Policy { get; set; }

        /// <summary>
        /// ARN of the role, <c>acs:ram::&lt;account&gt;:role/&lt;name&gt;</c>. Taken from <c>ALIBABA_CLOUD_ROLE_ARN</c>
        /// when it is empty.
        /// </summary>
        [Input("roleArn", required: true)]
        public Input<string> RoleArn { get; set; } = null!;

        /// <summary>
        /// Name of the session, shown in audit logs. Defaults to <c>terraform</c>, as in the complete package; taken
        /// from <c>ALIBABA_CLOUD_ROLE_SESSION_NAME</c> when it is not set.
        /// </summary>
        [Input("roleSessionName")]
        public Input<string>? RoleSessionName { get; set; }

        /// <summary>
        /// Lifetime of the temporary credentials in seconds. The service's default is 3600; they are renewed before
        /// they expire.
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
