// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Inputs
{
    /// <summary>
    /// A RAM role to act as.
    /// </summary>
    public sealed class ProviderAssumeRoleArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// External identifier that the role's trust policy asks for.
        /// </summary>
        [Input("externalId")]
        public Input<string>? ExternalId { get; set; }

        /// <summary>
        /// Policy document (JSON text) that narrows what the session may do. Without it the session may do what the
        /// role may do.
        /// </summary>
        [Input("policy")]
        public Input<string>? Policy { get; set; }

        /// <summary>
        /// ARN of the role, <c>acs:ram::&lt;account&gt;:role/&lt;name&gt;</c>.
        /// </summary>
        [Input("roleArn", required: true)]
        public Input<string> RoleArn { get; set; } = null!;

        /// <summary>
        /// Lifetime of the temporary credentials in seconds, 900 to 43200. Defaults to 3600; they are renewed before
        /// they expire.
        /// </summary>
        [Input("sessionExpiration")]
        public Input<int>? SessionExpiration { get; set; }

        /// <summary>
        /// Name of the session, shown in audit logs. Defaults to <c>terraform</c>, as in the complete package, so that
        /// policies which name the session keep matching; taken from <c>ALICLOUD_ASSUME_ROLE_SESSION_NAME</c> or
        /// <c>ALIBABA_CLOUD_ROLE_SESSION_NAME</c> when it is not set.
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
