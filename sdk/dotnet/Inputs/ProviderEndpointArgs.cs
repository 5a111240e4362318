// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using Pulumi;
using Pulumi.Serialization;

namespace PulumiAlicloudPai.AliCloud.Inputs
{
    /// <summary>
    /// Hosts by service. Each key is the code of a service, and each value is a host, with <c>http://</c> or
    /// <c>https://</c> before it and a port after it if needed.
    /// </summary>
    public sealed class ProviderEndpointArgs : global::Pulumi.ResourceArgs
    {
        /// <summary>
        /// Host to use for <c>Acr</c>. PAI does not use it.
        /// </summary>
        [Input("acr")]
        public Input<string>? Acr { get; set; }

        /// <summary>
        /// Host to use for <c>Actiontrail</c>. PAI does not use it.
        /// </summary>
        [Input("actiontrail")]
        public Input<string>? Actiontrail { get; set; }

        /// <summary>
        /// Host to use for <c>Adb</c>. PAI does not use it.
        /// </summary>
        [Input("adb")]
        public Input<string>? Adb { get; set; }

        /// <summary>
        /// Host of the AIWorkSpace API, for example <c>aiworkspace-vpc.cn-hangzhou.aliyuncs.com</c>. All PAI resources
        /// use it. If you do not set it, the provider reads the environment variables
        /// <c>ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE</c> and <c>AIWORKSPACE_ENDPOINT</c>. Defaults to
        /// <c>aiworkspace.&lt;region&gt;.aliyuncs.com</c>.
        /// </summary>
        [Input("aiworkspace")]
        public Input<string>? Aiworkspace { get; set; }

        /// <summary>
        /// Host to use for <c>Alb</c>. PAI does not use it.
        /// </summary>
        [Input("alb")]
        public Input<string>? Alb { get; set; }

        /// <summary>
        /// Host to use for <c>Alidfs</c>. PAI does not use it.
        /// </summary>
        [Input("alidfs")]
        public Input<string>? Alidfs { get; set; }

        /// <summary>
        /// Host to use for <c>Alidns</c>. PAI does not use it.
        /// </summary>
        [Input("alidns")]
        public Input<string>? Alidns { get; set; }

        /// <summary>
        /// Host to use for <c>Alikafka</c>. PAI does not use it.
        /// </summary>
        [Input("alikafka")]
        public Input<string>? Alikafka { get; set; }

        /// <summary>
        /// Host to use for <c>Amqp</c>. PAI does not use it.
        /// </summary>
        [Input("amqp")]
        public Input<string>? Amqp { get; set; }

        /// <summary>
        /// Host to use for <c>AntiddosPublic</c>. PAI does not use it.
        /// </summary>
        [Input("antiddosPublic")]
        public Input<string>? AntiddosPublic { get; set; }

        /// <summary>
        /// Host to use for <c>Apig</c>. PAI does not use it.
        /// </summary>
        [Input("apig")]
        public Input<string>? Apig { get; set; }

        /// <summary>
        /// Host to use for <c>Apigateway</c>. PAI does not use it.
        /// </summary>
        [Input("apigateway")]
        public Input<string>? Apigateway { get; set; }

        /// <summary>
        /// Host to use for <c>Arms</c>. PAI does not use it.
        /// </summary>
        [Input("arms")]
        public Input<string>? Arms { get; set; }

        /// <summary>
        /// Host to use for <c>Bastionhost</c>. PAI does not use it.
        /// </summary>
        [Input("bastionhost")]
        public Input<string>? Bastionhost { get; set; }

        /// <summary>
        /// Host to use for <c>Beebot</c>. PAI does not use it.
        /// </summary>
        [Input("beebot")]
        public Input<string>? Beebot { get; set; }

        /// <summary>
        /// Host to use for <c>Bpstudio</c>. PAI does not use it.
        /// </summary>
        [Input("bpstudio")]
        public Input<string>? Bpstudio { get; set; }

        /// <summary>
        /// Host to use for <c>BrainIndustrial</c>. PAI does not use it.
        /// </summary>
        [Input("brainIndustrial")]
        public Input<string>? BrainIndustrial { get; set; }

        /// <summary>
        /// Host of the billing API. PAI does not use it.
        /// </summary>
        [Input("bssopenapi")]
        public Input<string>? Bssopenapi { get; set; }

        /// <summary>
        /// Host to use for <c>Cas</c>. PAI does not use it.
        /// </summary>
        [Input("cas")]
        public Input<string>? Cas { get; set; }

        /// <summary>
        /// Host to use for <c>Cassandra</c>. PAI does not use it.
        /// </summary>
        [Input("cassandra")]
        public Input<string>? Cassandra { get; set; }

        /// <summary>
        /// Host to use for <c>Cbn</c>. PAI does not use it.
        /// </summary>
        [Input("cbn")]
        public Input<string>? Cbn { get; set; }

        /// <summary>
        /// Host to use for <c>Cbs</c>. PAI does not use it.
        /// </summary>
        [Input("cbs")]
        public Input<string>? Cbs { get; set; }

        /// <summary>
        /// Host to use for <c>Cddc</c>. PAI does not use it.
        /// </summary>
        [Input("cddc")]
        public Input<string>? Cddc { get; set; }

        /// <summary>
        /// Host to use for <c>Cdn</c>. PAI does not use it.
        /// </summary>
        [Input("cdn")]
        public Input<string>? Cdn { get; set; }

        /// <summary>
        /// Host to use for <c>Cds</c>. PAI does not use it.
        /// </summary>
        [Input("cds")]
        public Input<string>? Cds { get; set; }

        /// <summary>
        /// Host to use for <c>Chatbot</c>. PAI does not use it.
        /// </summary>
        [Input("chatbot")]
        public Input<string>? Chatbot { get; set; }

        /// <summary>
        /// Host to use for <c>Clickhouse</c>. PAI does not use it.
        /// </summary>
        [Input("clickhouse")]
        public Input<string>? Clickhouse { get; set; }

        /// <summary>
        /// Host to use for <c>Cloudapi</c>. PAI does not use it.
        /// </summary>
        [Input("cloudapi")]
        public Input<string>? Cloudapi { get; set; }

        /// <summary>
        /// Host to use for <c>Cloudauth</c>. PAI does not use it.
        /// </summary>
        [Input("cloudauth")]
        public Input<string>? Cloudauth { get; set; }

        /// <summary>
        /// Host to use for <c>Cloudfirewall</c>. PAI does not use it.
        /// </summary>
        [Input("cloudfirewall")]
        public Input<string>? Cloudfirewall { get; set; }

        /// <summary>
        /// Host to use for <c>Cloudfw</c>. PAI does not use it.
        /// </summary>
        [Input("cloudfw")]
        public Input<string>? Cloudfw { get; set; }

        /// <summary>
        /// Host to use for <c>Cloudphone</c>. PAI does not use it.
        /// </summary>
        [Input("cloudphone")]
        public Input<string>? Cloudphone { get; set; }

        /// <summary>
        /// Host to use for <c>Cloudsso</c>. PAI does not use it.
        /// </summary>
        [Input("cloudsso")]
        public Input<string>? Cloudsso { get; set; }

        /// <summary>
        /// Host to use for <c>Cms</c>. PAI does not use it.
        /// </summary>
        [Input("cms")]
        public Input<string>? Cms { get; set; }

        /// <summary>
        /// Host to use for <c>Computenest</c>. PAI does not use it.
        /// </summary>
        [Input("computenest")]
        public Input<string>? Computenest { get; set; }

        /// <summary>
        /// Host to use for <c>Config</c>. PAI does not use it.
        /// </summary>
        [Input("config")]
        public Input<string>? Config { get; set; }

        /// <summary>
        /// Host to use for <c>Cr</c>. PAI does not use it.
        /// </summary>
        [Input("cr")]
        public Input<string>? Cr { get; set; }

        /// <summary>
        /// Host to use for <c>Cs</c>. PAI does not use it.
        /// </summary>
        [Input("cs")]
        public Input<string>? Cs { get; set; }

        /// <summary>
        /// Host to use for <c>Das</c>. PAI does not use it.
        /// </summary>
        [Input("das")]
        public Input<string>? Das { get; set; }

        /// <summary>
        /// Host to use for <c>Datahub</c>. PAI does not use it.
        /// </summary>
        [Input("datahub")]
        public Input<string>? Datahub { get; set; }

        /// <summary>
        /// Host to use for <c>DataworksPublic</c>. PAI does not use it.
        /// </summary>
        [Input("dataworksPublic")]
        public Input<string>? DataworksPublic { get; set; }

        /// <summary>
        /// Host to use for <c>Dataworkspublic</c>. PAI does not use it.
        /// </summary>
        [Input("dataworkspublic")]
        public Input<string>? Dataworkspublic { get; set; }

        /// <summary>
        /// Host to use for <c>Dbfs</c>. PAI does not use it.
        /// </summary>
        [Input("dbfs")]
        public Input<string>? Dbfs { get; set; }

        /// <summary>
        /// Host to use for <c>Dbs</c>. PAI does not use it.
        /// </summary>
        [Input("dbs")]
        public Input<string>? Dbs { get; set; }

        /// <summary>
        /// Host to use for <c>Dcdn</c>. PAI does not use it.
        /// </summary>
        [Input("dcdn")]
        public Input<string>? Dcdn { get; set; }

        /// <summary>
        /// Host to use for <c>Ddosbasic</c>. PAI does not use it.
        /// </summary>
        [Input("ddosbasic")]
        public Input<string>? Ddosbasic { get; set; }

        /// <summary>
        /// Host to use for <c>Ddosbgp</c>. PAI does not use it.
        /// </summary>
        [Input("ddosbgp")]
        public Input<string>? Ddosbgp { get; set; }

        /// <summary>
        /// Host to use for <c>Ddoscoo</c>. PAI does not use it.
        /// </summary>
        [Input("ddoscoo")]
        public Input<string>? Ddoscoo { get; set; }

        /// <summary>
        /// Host to use for <c>Dds</c>. PAI does not use it.
        /// </summary>
        [Input("dds")]
        public Input<string>? Dds { get; set; }

        /// <summary>
        /// Host to use for <c>DevopsRdc</c>. PAI does not use it.
        /// </summary>
        [Input("devopsRdc")]
        public Input<string>? DevopsRdc { get; set; }

        /// <summary>
        /// Host to use for <c>Devopsrdc</c>. PAI does not use it.
        /// </summary>
        [Input("devopsrdc")]
        public Input<string>? Devopsrdc { get; set; }

        /// <summary>
        /// Host to use for <c>Dfs</c>. PAI does not use it.
        /// </summary>
        [Input("dfs")]
        public Input<string>? Dfs { get; set; }

        /// <summary>
        /// Host to use for <c>Dg</c>. PAI does not use it.
        /// </summary>
        [Input("dg")]
        public Input<string>? Dg { get; set; }

        /// <summary>
        /// Host to use for <c>Dm</c>. PAI does not use it.
        /// </summary>
        [Input("dm")]
        public Input<string>? Dm { get; set; }

        /// <summary>
        /// Host to use for <c>DmsEnterprise</c>. PAI does not use it.
        /// </summary>
        [Input("dmsEnterprise")]
        public Input<string>? DmsEnterprise { get; set; }

        /// <summary>
        /// Host to use for <c>Dmsenterprise</c>. PAI does not use it.
        /// </summary>
        [Input("dmsenterprise")]
        public Input<string>? Dmsenterprise { get; set; }

        /// <summary>
        /// Host to use for <c>Dns</c>. PAI does not use it.
        /// </summary>
        [Input("dns")]
        public Input<string>? Dns { get; set; }

        /// <summary>
        /// Host to use for <c>Drds</c>. PAI does not use it.
        /// </summary>
        [Input("drds")]
        public Input<string>? Drds { get; set; }

        /// <summary>
        /// Host to use for <c>Dts</c>. PAI does not use it.
        /// </summary>
        [Input("dts")]
        public Input<string>? Dts { get; set; }

        /// <summary>
        /// Host to use for <c>Dysms</c>. PAI does not use it.
        /// </summary>
        [Input("dysms")]
        public Input<string>? Dysms { get; set; }

        /// <summary>
        /// Host to use for <c>Dysmsapi</c>. PAI does not use it.
        /// </summary>
        [Input("dysmsapi")]
        public Input<string>? Dysmsapi { get; set; }

        /// <summary>
        /// Host to use for <c>Eais</c>. PAI does not use it.
        /// </summary>
        [Input("eais")]
        public Input<string>? Eais { get; set; }

        /// <summary>
        /// Host to use for <c>Ebs</c>. PAI does not use it.
        /// </summary>
        [Input("ebs")]
        public Input<string>? Ebs { get; set; }

        /// <summary>
        /// Host to use for <c>Ecd</c>. PAI does not use it.
        /// </summary>
        [Input("ecd")]
        public Input<string>? Ecd { get; set; }

        /// <summary>
        /// Host to use for <c>Eci</c>. PAI does not use it.
        /// </summary>
        [Input("eci")]
        public Input<string>? Eci { get; set; }

        /// <summary>
        /// Host to use for <c>Ecs</c>. PAI does not use it.
        /// </summary>
        [Input("ecs")]
        public Input<string>? Ecs { get; set; }

        /// <summary>
        /// Host to use for <c>Edas</c>. PAI does not use it.
        /// </summary>
        [Input("edas")]
        public Input<string>? Edas { get; set; }

        /// <summary>
        /// Host to use for <c>Edasschedulerx</c>. PAI does not use it.
        /// </summary>
        [Input("edasschedulerx")]
        public Input<string>? Edasschedulerx { get; set; }

        /// <summary>
        /// Host to use for <c>EdsUser</c>. PAI does not use it.
        /// </summary>
        [Input("edsUser")]
        public Input<string>? EdsUser { get; set; }

        /// <summary>
        /// Host to use for <c>Edsuser</c>. PAI does not use it.
        /// </summary>
        [Input("edsuser")]
        public Input<string>? Edsuser { get; set; }

        /// <summary>
        /// Host to use for <c>Eflo</c>. PAI does not use it.
        /// </summary>
        [Input("eflo")]
        public Input<string>? Eflo { get; set; }

        /// <summary>
        /// Host to use for <c>EfloCnp</c>. PAI does not use it.
        /// </summary>
        [Input("efloCnp")]
        public Input<string>? EfloCnp { get; set; }

        /// <summary>
        /// Host to use for <c>EfloController</c>. PAI does not use it.
        /// </summary>
        [Input("efloController")]
        public Input<string>? EfloController { get; set; }

        /// <summary>
        /// Host to use for <c>Ehpc</c>. PAI does not use it.
        /// </summary>
        [Input("ehpc")]
        public Input<string>? Ehpc { get; set; }

        /// <summary>
        /// Host to use for <c>Ehs</c>. PAI does not use it.
        /// </summary>
        [Input("ehs")]
        public Input<string>? Ehs { get; set; }

        /// <summary>
        /// Host to use for <c>Eipanycast</c>. PAI does not use it.
        /// </summary>
        [Input("eipanycast")]
        public Input<string>? Eipanycast { get; set; }

        /// <summary>
        /// Host to use for <c>Elasticsearch</c>. PAI does not use it.
        /// </summary>
        [Input("elasticsearch")]
        public Input<string>? Elasticsearch { get; set; }

        /// <summary>
        /// Host to use for <c>Emr</c>. PAI does not use it.
        /// </summary>
        [Input("emr")]
        public Input<string>? Emr { get; set; }

        /// <summary>
        /// Host to use for <c>Ens</c>. PAI does not use it.
        /// </summary>
        [Input("ens")]
        public Input<string>? Ens { get; set; }

        /// <summary>
        /// Host to use for <c>Esa</c>. PAI does not use it.
        /// </summary>
        [Input("esa")]
        public Input<string>? Esa { get; set; }

        /// <summary>
        /// Host to use for <c>Ess</c>. PAI does not use it.
        /// </summary>
        [Input("ess")]
        public Input<string>? Ess { get; set; }

        /// <summary>
        /// Host to use for <c>Eventbridge</c>. PAI does not use it.
        /// </summary>
        [Input("eventbridge")]
        public Input<string>? Eventbridge { get; set; }

        /// <summary>
        /// Host to use for <c>Fc</c>. PAI does not use it.
        /// </summary>
        [Input("fc")]
        public Input<string>? Fc { get; set; }

        /// <summary>
        /// Host to use for <c>FcOpen</c>. PAI does not use it.
        /// </summary>
        [Input("fcOpen")]
        public Input<string>? FcOpen { get; set; }

        /// <summary>
        /// Host to use for <c>Fnf</c>. PAI does not use it.
        /// </summary>
        [Input("fnf")]
        public Input<string>? Fnf { get; set; }

        /// <summary>
        /// Host to use for <c>Ga</c>. PAI does not use it.
        /// </summary>
        [Input("ga")]
        public Input<string>? Ga { get; set; }

        /// <summary>
        /// Host to use for <c>Gaplus</c>. PAI does not use it.
        /// </summary>
        [Input("gaplus")]
        public Input<string>? Gaplus { get; set; }

        /// <summary>
        /// Host to use for <c>Gdb</c>. PAI does not use it.
        /// </summary>
        [Input("gdb")]
        public Input<string>? Gdb { get; set; }

        /// <summary>
        /// Host to use for <c>Gds</c>. PAI does not use it.
        /// </summary>
        [Input("gds")]
        public Input<string>? Gds { get; set; }

        /// <summary>
        /// Host to use for <c>Gpdb</c>. PAI does not use it.
        /// </summary>
        [Input("gpdb")]
        public Input<string>? Gpdb { get; set; }

        /// <summary>
        /// Host to use for <c>Gwlb</c>. PAI does not use it.
        /// </summary>
        [Input("gwlb")]
        public Input<string>? Gwlb { get; set; }

        /// <summary>
        /// Host to use for <c>Gwsecd</c>. PAI does not use it.
        /// </summary>
        [Input("gwsecd")]
        public Input<string>? Gwsecd { get; set; }

        /// <summary>
        /// Host to use for <c>Hbr</c>. PAI does not use it.
        /// </summary>
        [Input("hbr")]
        public Input<string>? Hbr { get; set; }

        /// <summary>
        /// Host to use for <c>HcsSgw</c>. PAI does not use it.
        /// </summary>
        [Input("hcsSgw")]
        public Input<string>? HcsSgw { get; set; }

        /// <summary>
        /// Host to use for <c>Hitsdb</c>. PAI does not use it.
        /// </summary>
        [Input("hitsdb")]
        public Input<string>? Hitsdb { get; set; }

        /// <summary>
        /// Host to use for <c>Imm</c>. PAI does not use it.
        /// </summary>
        [Input("imm")]
        public Input<string>? Imm { get; set; }

        /// <summary>
        /// Host to use for <c>Imp</c>. PAI does not use it.
        /// </summary>
        [Input("imp")]
        public Input<string>? Imp { get; set; }

        /// <summary>
        /// Host to use for <c>Ims</c>. PAI does not use it.
        /// </summary>
        [Input("ims")]
        public Input<string>? Ims { get; set; }

        /// <summary>
        /// Host to use for <c>Iot</c>. PAI does not use it.
        /// </summary>
        [Input("iot")]
        public Input<string>? Iot { get; set; }

        /// <summary>
        /// Host to use for <c>Kms</c>. PAI does not use it.
        /// </summary>
        [Input("kms")]
        public Input<string>? Kms { get; set; }

        /// <summary>
        /// Host to use for <c>Kvstore</c>. PAI does not use it.
        /// </summary>
        [Input("kvstore")]
        public Input<string>? Kvstore { get; set; }

        /// <summary>
        /// Host of the location service. PAI does not use it.
        /// </summary>
        [Input("location")]
        public Input<string>? Location { get; set; }

        /// <summary>
        /// Host to use for <c>Log</c>. PAI does not use it.
        /// </summary>
        [Input("log")]
        public Input<string>? Log { get; set; }

        /// <summary>
        /// Host to use for <c>Market</c>. PAI does not use it.
        /// </summary>
        [Input("market")]
        public Input<string>? Market { get; set; }

        /// <summary>
        /// Host to use for <c>Maxcompute</c>. PAI does not use it.
        /// </summary>
        [Input("maxcompute")]
        public Input<string>? Maxcompute { get; set; }

        /// <summary>
        /// Host to use for <c>Mhub</c>. PAI does not use it.
        /// </summary>
        [Input("mhub")]
        public Input<string>? Mhub { get; set; }

        /// <summary>
        /// Host to use for <c>Mns</c>. PAI does not use it.
        /// </summary>
        [Input("mns")]
        public Input<string>? Mns { get; set; }

        /// <summary>
        /// Host to use for <c>MnsOpen</c>. PAI does not use it.
        /// </summary>
        [Input("mnsOpen")]
        public Input<string>? MnsOpen { get; set; }

        /// <summary>
        /// Host to use for <c>Mscopensubscription</c>. PAI does not use it.
        /// </summary>
        [Input("mscopensubscription")]
        public Input<string>? Mscopensubscription { get; set; }

        /// <summary>
        /// Host to use for <c>Mse</c>. PAI does not use it.
        /// </summary>
        [Input("mse")]
        public Input<string>? Mse { get; set; }

        /// <summary>
        /// Host to use for <c>Nas</c>. PAI does not use it.
        /// </summary>
        [Input("nas")]
        public Input<string>? Nas { get; set; }

        /// <summary>
        /// Host to use for <c>Nlb</c>. PAI does not use it.
        /// </summary>
        [Input("nlb")]
        public Input<string>? Nlb { get; set; }

        /// <summary>
        /// Host to use for <c>Oceanbase</c>. PAI does not use it.
        /// </summary>
        [Input("oceanbase")]
        public Input<string>? Oceanbase { get; set; }

        /// <summary>
        /// Host to use for <c>Oceanbasepro</c>. PAI does not use it.
        /// </summary>
        [Input("oceanbasepro")]
        public Input<string>? Oceanbasepro { get; set; }

        /// <summary>
        /// Host to use for <c>Ons</c>. PAI does not use it.
        /// </summary>
        [Input("ons")]
        public Input<string>? Ons { get; set; }

        /// <summary>
        /// Host to use for <c>Onsproxy</c>. PAI does not use it.
        /// </summary>
        [Input("onsproxy")]
        public Input<string>? Onsproxy { get; set; }

        /// <summary>
        /// Host to use for <c>Oos</c>. PAI does not use it.
        /// </summary>
        [Input("oos")]
        public Input<string>? Oos { get; set; }

        /// <summary>
        /// Host to use for <c>Opensearch</c>. PAI does not use it.
        /// </summary>
        [Input("opensearch")]
        public Input<string>? Opensearch { get; set; }

        /// <summary>
        /// Host to use for <c>Oss</c>. PAI does not use it.
        /// </summary>
        [Input("oss")]
        public Input<string>? Oss { get; set; }

        /// <summary>
        /// Host to use for <c>Ots</c>. PAI does not use it.
        /// </summary>
        [Input("ots")]
        public Input<string>? Ots { get; set; }

        /// <summary>
        /// Host to use for <c>Polardb</c>. PAI does not use it.
        /// </summary>
        [Input("polardb")]
        public Input<string>? Polardb { get; set; }

        /// <summary>
        /// Host to use for <c>Polardbx</c>. PAI does not use it.
        /// </summary>
        [Input("polardbx")]
        public Input<string>? Polardbx { get; set; }

        /// <summary>
        /// Host to use for <c>Privatelink</c>. PAI does not use it.
        /// </summary>
        [Input("privatelink")]
        public Input<string>? Privatelink { get; set; }

        /// <summary>
        /// Host to use for <c>Pvtz</c>. PAI does not use it.
        /// </summary>
        [Input("pvtz")]
        public Input<string>? Pvtz { get; set; }

        /// <summary>
        /// Host to use for <c>Quickbi</c>. PAI does not use it.
        /// </summary>
        [Input("quickbi")]
        public Input<string>? Quickbi { get; set; }

        /// <summary>
        /// Host to use for <c>QuickbiPublic</c>. PAI does not use it.
        /// </summary>
        [Input("quickbiPublic")]
        public Input<string>? QuickbiPublic { get; set; }

        /// <summary>
        /// Host to use for <c>Quotas</c>. PAI does not use it.
        /// </summary>
        [Input("quotas")]
        public Input<string>? Quotas { get; set; }

        /// <summary>
        /// Host to use for <c>RKvstore</c>. PAI does not use it.
        /// </summary>
        [Input("rKvstore")]
        public Input<string>? RKvstore { get; set; }

        /// <summary>
        /// Host to use for <c>Ram</c>. PAI does not use it.
        /// </summary>
        [Input("ram")]
        public Input<string>? Ram { get; set; }

        /// <summary>
        /// Host to use for <c>Rds</c>. PAI does not use it.
        /// </summary>
        [Input("rds")]
        public Input<string>? Rds { get; set; }

        /// <summary>
        /// Host to use for <c>Redisa</c>. PAI does not use it.
        /// </summary>
        [Input("redisa")]
        public Input<string>? Redisa { get; set; }

        /// <summary>
        /// Host to use for <c>Resourcemanager</c>. PAI does not use it.
        /// </summary>
        [Input("resourcemanager")]
        public Input<string>? Resourcemanager { get; set; }

        /// <summary>
        /// Host to use for <c>Resourcesharing</c>. PAI does not use it.
        /// </summary>
        [Input("resourcesharing")]
        public Input<string>? Resourcesharing { get; set; }

        /// <summary>
        /// Host to use for <c>Ressharing</c>. PAI does not use it.
        /// </summary>
        [Input("ressharing")]
        public Input<string>? Ressharing { get; set; }

        /// <summary>
        /// Host to use for <c>Rocketmq</c>. PAI does not use it.
        /// </summary>
        [Input("rocketmq")]
        public Input<string>? Rocketmq { get; set; }

        /// <summary>
        /// Host to use for <c>Ros</c>. PAI does not use it.
        /// </summary>
        [Input("ros")]
        public Input<string>? Ros { get; set; }

        /// <summary>
        /// Host to use for <c>Sae</c>. PAI does not use it.
        /// </summary>
        [Input("sae")]
        public Input<string>? Sae { get; set; }

        /// <summary>
        /// Host to use for <c>Sas</c>. PAI does not use it.
        /// </summary>
        [Input("sas")]
        public Input<string>? Sas { get; set; }

        /// <summary>
        /// Host to use for <c>Scdn</c>. PAI does not use it.
        /// </summary>
        [Input("scdn")]
        public Input<string>? Scdn { get; set; }

        /// <summary>
        /// Host to use for <c>Schedulerx2</c>. PAI does not use it.
        /// </summary>
        [Input("schedulerx2")]
        public Input<string>? Schedulerx2 { get; set; }

        /// <summary>
        /// Host to use for <c>Sddp</c>. PAI does not use it.
        /// </summary>
        [Input("sddp")]
        public Input<string>? Sddp { get; set; }

        /// <summary>
        /// Host to use for <c>Selectdb</c>. PAI does not use it.
        /// </summary>
        [Input("selectdb")]
        public Input<string>? Selectdb { get; set; }

        /// <summary>
        /// Host to use for <c>Serverless</c>. PAI does not use it.
        /// </summary>
        [Input("serverless")]
        public Input<string>? Serverless { get; set; }

        /// <summary>
        /// Host to use for <c>Servicecatalog</c>. PAI does not use it.
        /// </summary>
        [Input("servicecatalog")]
        public Input<string>? Servicecatalog { get; set; }

        /// <summary>
        /// Host to use for <c>Servicemesh</c>. PAI does not use it.
        /// </summary>
        [Input("servicemesh")]
        public Input<string>? Servicemesh { get; set; }

        /// <summary>
        /// Host to use for <c>Sgw</c>. PAI does not use it.
        /// </summary>
        [Input("sgw")]
        public Input<string>? Sgw { get; set; }

        /// <summary>
        /// Host to use for <c>Slb</c>. PAI does not use it.
        /// </summary>
        [Input("slb")]
        public Input<string>? Slb { get; set; }

        /// <summary>
        /// Host to use for <c>Smartag</c>. PAI does not use it.
        /// </summary>
        [Input("smartag")]
        public Input<string>? Smartag { get; set; }

        /// <summary>
        /// Host to use for <c>Srvcatalog</c>. PAI does not use it.
        /// </summary>
        [Input("srvcatalog")]
        public Input<string>? Srvcatalog { get; set; }

        /// <summary>
        /// Host of the Security Token Service (STS), which the provider calls to assume roles. Defaults to
        /// <c>sts.&lt;region&gt;.aliyuncs.com</c>.
        /// </summary>
        [Input("sts")]
        public Input<string>? Sts { get; set; }

        /// <summary>
        /// Host to use for <c>Swas</c>. PAI does not use it.
        /// </summary>
        [Input("swas")]
        public Input<string>? Swas { get; set; }

        /// <summary>
        /// Host to use for <c>SwasOpen</c>. PAI does not use it.
        /// </summary>
        [Input("swasOpen")]
        public Input<string>? SwasOpen { get; set; }

        /// <summary>
        /// Host to use for <c>Tag</c>. PAI does not use it.
        /// </summary>
        [Input("tag")]
        public Input<string>? Tag { get; set; }

        /// <summary>
        /// Host to use for <c>Vod</c>. PAI does not use it.
        /// </summary>
        [Input("vod")]
        public Input<string>? Vod { get; set; }

        /// <summary>
        /// Host to use for <c>Vpc</c>. PAI does not use it.
        /// </summary>
        [Input("vpc")]
        public Input<string>? Vpc { get; set; }

        /// <summary>
        /// Host to use for <c>Vpcipam</c>. PAI does not use it.
        /// </summary>
        [Input("vpcipam")]
        public Input<string>? Vpcipam { get; set; }

        /// <summary>
        /// Host to use for <c>Vpcpeer</c>. PAI does not use it.
        /// </summary>
        [Input("vpcpeer")]
        public Input<string>? Vpcpeer { get; set; }

        /// <summary>
        /// Host to use for <c>Vs</c>. PAI does not use it.
        /// </summary>
        [Input("vs")]
        public Input<string>? Vs { get; set; }

        /// <summary>
        /// Host to use for <c>Waf</c>. PAI does not use it.
        /// </summary>
        [Input("waf")]
        public Input<string>? Waf { get; set; }

        /// <summary>
        /// Host to use for <c>WafOpenapi</c>. PAI does not use it.
        /// </summary>
        [Input("wafOpenapi")]
        public Input<string>? WafOpenapi { get; set; }

        /// <summary>
        /// Starts with nothing but defaults.
        /// </summary>
        public ProviderEndpointArgs()
        {
        }

        /// <summary>
        /// Says nothing.
        /// </summary>
        public static new ProviderEndpointArgs Empty => new ProviderEndpointArgs();
    }
}
