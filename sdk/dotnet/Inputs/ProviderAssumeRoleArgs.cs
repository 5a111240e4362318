// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Inputs
{
    /// <summary>
    /// A RAM role to assume.
    /// </summary>
    public sealed class ProviderAssumeRoleArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// External ID that the role's trust policy requires.
        /// </summary>
        [Input("externalId")]
        public Input<string>? ExternalId { get; set; }

        /// <summary>
        /// Policy document, as a JSON string, that limits what the session may do. Without it, the session has all
        /// permissions of the role.
        /// </summary>
        [Input("policy")]
        public Input<string>? Policy { get; set; }

        /// <summary>
        /// ARN of the role, <c>acs:ram::&lt;account&gt;:role/&lt;name&gt;</c>. If it is empty, the provider reads the
        /// environment variables <c>ALICLOUD_ASSUME_ROLE_ARN</c> and <c>ALIBABA_CLOUD_ROLE_ARN</c>.
        /// </summary>
        [Input("roleArn", required: true)]
        public Input<string> RoleArn { get; set; } = null!;

        /// <summary>
        /// Lifetime of the temporary credentials in seconds, 900 to 43200. If you do not set it, the provider reads the
        /// environment variable <c>ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION</c>. Defaults to 3600. The provider renews
        /// the credentials before they expire.
        /// </summary>
        [Input("sessionExpiration")]
        public Input<int>? SessionExpiration { get; set; }

        /// <summary>
        /// Name of the session, which audit logs show. If you do not set it, the provider reads the environment
        /// variables <c>ALICLOUD_ASSUME_ROLE_SESSION_NAME</c> and <c>ALIBABA_CLOUD_ROLE_SESSION_NAME</c>. Defaults to
        /// <c>terraform</c>, as in the official package, so that policies that name the session keep working.
        /// </summary>
        [Input("sessionName")]
        public Input<string>? SessionName { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public ProviderAssumeRoleArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new ProviderAssumeRoleArgs Empty => new ProviderAssumeRoleArgs();
    }
}
