// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";

/**
 * A RAM role to assume.
 */
export interface ProviderAssumeRole {
    /**
     * External ID that the role's trust policy requires.
     */
    externalId?: pulumi.Input<string | undefined>;
    /**
     * Policy document, as a JSON string, that limits what the session may do. Without it, the session has all
     * permissions of the role.
     */
    policy?: pulumi.Input<string | undefined>;
    /**
     * ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the provider reads the environment variables
     * `ALICLOUD_ASSUME_ROLE_ARN` and `ALIBABA_CLOUD_ROLE_ARN`.
     */
    roleArn: pulumi.Input<string>;
    /**
     * Lifetime of the temporary credentials in seconds, 900 to 43200. If you do not set it, the provider reads the
     * environment variable `ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION`. Defaults to 3600. The provider renews the
     * credentials before they expire.
     */
    sessionExpiration?: pulumi.Input<number | undefined>;
    /**
     * Name of the session, which audit logs show. If you do not set it, the provider reads the environment variables
     * `ALICLOUD_ASSUME_ROLE_SESSION_NAME` and `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults to `terraform`, as in the
     * official package, so that policies that name the session keep working.
     */
    sessionName?: pulumi.Input<string | undefined>;
}

/**
 * A RAM role to assume with an OpenID Connect token.
 */
export interface ProviderAssumeRoleWithOidc {
    /**
     * ARN of the OIDC identity provider that is registered in RAM. If it is empty, the provider reads the environment
     * variable `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`.
     */
    oidcProviderArn: pulumi.Input<string>;
    /**
     * The OIDC token, 4 to 20000 characters. Set either this or `oidcTokenFile`. If you do not set it, the provider
     * reads the environment variable `ALIBABA_CLOUD_OIDC_TOKEN`. The value is a secret.
     */
    oidcToken?: pulumi.Input<string | undefined>;
    /**
     * Path of a file with the OIDC token. The provider reads the file each time that it renews the credentials. If you
     * do not set it, the provider reads the environment variable `ALIBABA_CLOUD_OIDC_TOKEN_FILE`.
     */
    oidcTokenFile?: pulumi.Input<string | undefined>;
    /**
     * Policy document, as a JSON string, that limits what the session may do. Without it, the session has all
     * permissions of the role.
     */
    policy?: pulumi.Input<string | undefined>;
    /**
     * ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the provider reads the environment variable
     * `ALIBABA_CLOUD_ROLE_ARN`.
     */
    roleArn: pulumi.Input<string>;
    /**
     * Name of the session, which audit logs show. If you do not set it, the provider reads the environment variable
     * `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults to `terraform`, as in the official package.
     */
    roleSessionName?: pulumi.Input<string | undefined>;
    /**
     * Lifetime of the temporary credentials in seconds. The service's default is 3600. The provider renews the
     * credentials before they expire.
     */
    sessionExpiration?: pulumi.Input<number | undefined>;
}

/**
 * Hosts by service. Each key is the code of a service, and each value is a host, with `http://` or `https://` before it
 * and a port after it if needed.
 */
export interface ProviderEndpoint {
    /**
     * Host to use for `acr`. PAI does not use it.
     */
    acr?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `actiontrail`. PAI does not use it.
     */
    actiontrail?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `adb`. PAI does not use it.
     */
    adb?: pulumi.Input<string | undefined>;
    /**
     * Host of the AIWorkSpace API, for example `aiworkspace-vpc.cn-hangzhou.aliyuncs.com`. All PAI resources use it. If
     * you do not set it, the provider reads the environment variables `ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE` and
     * `AIWORKSPACE_ENDPOINT`. Defaults to `aiworkspace.<region>.aliyuncs.com`.
     */
    aiworkspace?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `alb`. PAI does not use it.
     */
    alb?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `alidfs`. PAI does not use it.
     */
    alidfs?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `alidns`. PAI does not use it.
     */
    alidns?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `alikafka`. PAI does not use it.
     */
    alikafka?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `amqp`. PAI does not use it.
     */
    amqp?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `antiddosPublic`. PAI does not use it.
     */
    antiddosPublic?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `apig`. PAI does not use it.
     */
    apig?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `apigateway`. PAI does not use it.
     */
    apigateway?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `arms`. PAI does not use it.
     */
    arms?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `bastionhost`. PAI does not use it.
     */
    bastionhost?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `beebot`. PAI does not use it.
     */
    beebot?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `bpstudio`. PAI does not use it.
     */
    bpstudio?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `brainIndustrial`. PAI does not use it.
     */
    brainIndustrial?: pulumi.Input<string | undefined>;
    /**
     * Host of the billing API. PAI does not use it.
     */
    bssopenapi?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cas`. PAI does not use it.
     */
    cas?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cassandra`. PAI does not use it.
     */
    cassandra?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cbn`. PAI does not use it.
     */
    cbn?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cbs`. PAI does not use it.
     */
    cbs?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cddc`. PAI does not use it.
     */
    cddc?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cdn`. PAI does not use it.
     */
    cdn?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cds`. PAI does not use it.
     */
    cds?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `chatbot`. PAI does not use it.
     */
    chatbot?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `clickhouse`. PAI does not use it.
     */
    clickhouse?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cloudapi`. PAI does not use it.
     */
    cloudapi?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cloudauth`. PAI does not use it.
     */
    cloudauth?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cloudfirewall`. PAI does not use it.
     */
    cloudfirewall?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cloudfw`. PAI does not use it.
     */
    cloudfw?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cloudphone`. PAI does not use it.
     */
    cloudphone?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cloudsso`. PAI does not use it.
     */
    cloudsso?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cms`. PAI does not use it.
     */
    cms?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `computenest`. PAI does not use it.
     */
    computenest?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `config`. PAI does not use it.
     */
    config?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cr`. PAI does not use it.
     */
    cr?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `cs`. PAI does not use it.
     */
    cs?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `das`. PAI does not use it.
     */
    das?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `datahub`. PAI does not use it.
     */
    datahub?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dataworksPublic`. PAI does not use it.
     */
    dataworksPublic?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dataworkspublic`. PAI does not use it.
     */
    dataworkspublic?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dbfs`. PAI does not use it.
     */
    dbfs?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dbs`. PAI does not use it.
     */
    dbs?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dcdn`. PAI does not use it.
     */
    dcdn?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ddosbasic`. PAI does not use it.
     */
    ddosbasic?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ddosbgp`. PAI does not use it.
     */
    ddosbgp?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ddoscoo`. PAI does not use it.
     */
    ddoscoo?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dds`. PAI does not use it.
     */
    dds?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `devopsRdc`. PAI does not use it.
     */
    devopsRdc?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `devopsrdc`. PAI does not use it.
     */
    devopsrdc?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dfs`. PAI does not use it.
     */
    dfs?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dg`. PAI does not use it.
     */
    dg?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dm`. PAI does not use it.
     */
    dm?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dmsEnterprise`. PAI does not use it.
     */
    dmsEnterprise?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dmsenterprise`. PAI does not use it.
     */
    dmsenterprise?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dns`. PAI does not use it.
     */
    dns?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `drds`. PAI does not use it.
     */
    drds?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dts`. PAI does not use it.
     */
    dts?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dysms`. PAI does not use it.
     */
    dysms?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `dysmsapi`. PAI does not use it.
     */
    dysmsapi?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `eais`. PAI does not use it.
     */
    eais?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ebs`. PAI does not use it.
     */
    ebs?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ecd`. PAI does not use it.
     */
    ecd?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `eci`. PAI does not use it.
     */
    eci?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ecs`. PAI does not use it.
     */
    ecs?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `edas`. PAI does not use it.
     */
    edas?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `edasschedulerx`. PAI does not use it.
     */
    edasschedulerx?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `edsUser`. PAI does not use it.
     */
    edsUser?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `edsuser`. PAI does not use it.
     */
    edsuser?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `eflo`. PAI does not use it.
     */
    eflo?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `efloCnp`. PAI does not use it.
     */
    efloCnp?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `efloController`. PAI does not use it.
     */
    efloController?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ehpc`. PAI does not use it.
     */
    ehpc?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ehs`. PAI does not use it.
     */
    ehs?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `eipanycast`. PAI does not use it.
     */
    eipanycast?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `elasticsearch`. PAI does not use it.
     */
    elasticsearch?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `emr`. PAI does not use it.
     */
    emr?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ens`. PAI does not use it.
     */
    ens?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `esa`. PAI does not use it.
     */
    esa?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ess`. PAI does not use it.
     */
    ess?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `eventbridge`. PAI does not use it.
     */
    eventbridge?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `fc`. PAI does not use it.
     */
    fc?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `fcOpen`. PAI does not use it.
     */
    fcOpen?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `fnf`. PAI does not use it.
     */
    fnf?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ga`. PAI does not use it.
     */
    ga?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `gaplus`. PAI does not use it.
     */
    gaplus?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `gdb`. PAI does not use it.
     */
    gdb?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `gds`. PAI does not use it.
     */
    gds?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `gpdb`. PAI does not use it.
     */
    gpdb?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `gwlb`. PAI does not use it.
     */
    gwlb?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `gwsecd`. PAI does not use it.
     */
    gwsecd?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `hbr`. PAI does not use it.
     */
    hbr?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `hcsSgw`. PAI does not use it.
     */
    hcsSgw?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `hitsdb`. PAI does not use it.
     */
    hitsdb?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `imm`. PAI does not use it.
     */
    imm?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `imp`. PAI does not use it.
     */
    imp?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ims`. PAI does not use it.
     */
    ims?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `iot`. PAI does not use it.
     */
    iot?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `kms`. PAI does not use it.
     */
    kms?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `kvstore`. PAI does not use it.
     */
    kvstore?: pulumi.Input<string | undefined>;
    /**
     * Host of the location service. PAI does not use it.
     */
    location?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `log`. PAI does not use it.
     */
    log?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `market`. PAI does not use it.
     */
    market?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `maxcompute`. PAI does not use it.
     */
    maxcompute?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `mhub`. PAI does not use it.
     */
    mhub?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `mns`. PAI does not use it.
     */
    mns?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `mnsOpen`. PAI does not use it.
     */
    mnsOpen?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `mscopensubscription`. PAI does not use it.
     */
    mscopensubscription?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `mse`. PAI does not use it.
     */
    mse?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `nas`. PAI does not use it.
     */
    nas?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `nlb`. PAI does not use it.
     */
    nlb?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `oceanbase`. PAI does not use it.
     */
    oceanbase?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `oceanbasepro`. PAI does not use it.
     */
    oceanbasepro?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ons`. PAI does not use it.
     */
    ons?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `onsproxy`. PAI does not use it.
     */
    onsproxy?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `oos`. PAI does not use it.
     */
    oos?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `opensearch`. PAI does not use it.
     */
    opensearch?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `oss`. PAI does not use it.
     */
    oss?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ots`. PAI does not use it.
     */
    ots?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `polardb`. PAI does not use it.
     */
    polardb?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `polardbx`. PAI does not use it.
     */
    polardbx?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `privatelink`. PAI does not use it.
     */
    privatelink?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `pvtz`. PAI does not use it.
     */
    pvtz?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `quickbi`. PAI does not use it.
     */
    quickbi?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `quickbiPublic`. PAI does not use it.
     */
    quickbiPublic?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `quotas`. PAI does not use it.
     */
    quotas?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `rKvstore`. PAI does not use it.
     */
    rKvstore?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ram`. PAI does not use it.
     */
    ram?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `rds`. PAI does not use it.
     */
    rds?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `redisa`. PAI does not use it.
     */
    redisa?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `resourcemanager`. PAI does not use it.
     */
    resourcemanager?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `resourcesharing`. PAI does not use it.
     */
    resourcesharing?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ressharing`. PAI does not use it.
     */
    ressharing?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `rocketmq`. PAI does not use it.
     */
    rocketmq?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `ros`. PAI does not use it.
     */
    ros?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `sae`. PAI does not use it.
     */
    sae?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `sas`. PAI does not use it.
     */
    sas?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `scdn`. PAI does not use it.
     */
    scdn?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `schedulerx2`. PAI does not use it.
     */
    schedulerx2?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `sddp`. PAI does not use it.
     */
    sddp?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `selectdb`. PAI does not use it.
     */
    selectdb?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `serverless`. PAI does not use it.
     */
    serverless?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `servicecatalog`. PAI does not use it.
     */
    servicecatalog?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `servicemesh`. PAI does not use it.
     */
    servicemesh?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `sgw`. PAI does not use it.
     */
    sgw?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `slb`. PAI does not use it.
     */
    slb?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `smartag`. PAI does not use it.
     */
    smartag?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `srvcatalog`. PAI does not use it.
     */
    srvcatalog?: pulumi.Input<string | undefined>;
    /**
     * Host of the Security Token Service (STS), which the provider calls to assume roles. Defaults to
     * `sts.<region>.aliyuncs.com`.
     */
    sts?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `swas`. PAI does not use it.
     */
    swas?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `swasOpen`. PAI does not use it.
     */
    swasOpen?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `tag`. PAI does not use it.
     */
    tag?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `vod`. PAI does not use it.
     */
    vod?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `vpc`. PAI does not use it.
     */
    vpc?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `vpcipam`. PAI does not use it.
     */
    vpcipam?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `vpcpeer`. PAI does not use it.
     */
    vpcpeer?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `vs`. PAI does not use it.
     */
    vs?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `waf`. PAI does not use it.
     */
    waf?: pulumi.Input<string | undefined>;
    /**
     * Host to use for `wafOpenapi`. PAI does not use it.
     */
    wafOpenapi?: pulumi.Input<string | undefined>;
}

/**
 * Signature versions by service.
 */
export interface ProviderSignVersion {
    /**
     * Signature version for Object Storage Service. PAI does not use it.
     */
    oss?: pulumi.Input<string | undefined>;
    /**
     * Signature version for Log Service. PAI does not use it.
     */
    sls?: pulumi.Input<string | undefined>;
}

export namespace pai {
    /**
     * A label of a dataset: a key with a value. Use labels to group and find datasets.
     */
    export interface WorkspaceDatasetLabel {
        /**
         * Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or `https://`. A
         * dataset has each key only once.
         */
        key?: pulumi.Input<string | undefined>;
        /**
         * Value of the label, 1 to 128 characters.
         */
        value?: pulumi.Input<string | undefined>;
    }

    /**
     * A label of a dataset version: a key with a value. Use labels to group and find dataset versions.
     */
    export interface WorkspaceDatasetversionLabel {
        /**
         * Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or `https://`. A
         * version has each key only once.
         */
        key?: pulumi.Input<string | undefined>;
        /**
         * Value of the label, 1 to 128 characters.
         */
        value?: pulumi.Input<string | undefined>;
    }

    /**
     * A label of an experiment: a key with a value. Use labels to group and find experiments.
     */
    export interface WorkspaceExperimentLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. A experiment has each key only once.
         */
        key?: pulumi.Input<string | undefined>;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: pulumi.Input<string | undefined>;
    }

    /**
     * A label of a model: a key with a value. Use labels to group and find models.
     */
    export interface WorkspaceModelLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. A model has each key only once.
         */
        key?: pulumi.Input<string | undefined>;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: pulumi.Input<string | undefined>;
    }

    /**
     * A label of a model version: a key with a value. Use labels to group and find versions.
     */
    export interface WorkspaceModelVersionLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. A version has each key only once.
         */
        key?: pulumi.Input<string | undefined>;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: pulumi.Input<string | undefined>;
    }

    /**
     * A label of a run: a key with a value. Use labels to group and find runs.
     */
    export interface WorkspaceRunLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. A run has each key only once.
         */
        key?: pulumi.Input<string | undefined>;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: pulumi.Input<string | undefined>;
    }

    /**
     * A parameter of a run: a name with a value.
     */
    export interface WorkspaceRunParam {
        /**
         * Name of the parameter, at most 128 bytes, without `=` and `,`. A run has each name only once.
         */
        key?: pulumi.Input<string | undefined>;
        /**
         * Value of the parameter, at most 128 bytes, without `=` and `,`.
         */
        value?: pulumi.Input<string | undefined>;
    }

    /**
     * Account that owns a workspace.
     */
    export interface WorkspaceWorkspaceOwner {
        /**
         * Name of the owner as shown in the console.
         */
        displayName?: pulumi.Input<string | undefined>;
        /**
         * ID of the owner's account or RAM user.
         */
        userId?: pulumi.Input<string | undefined>;
        /**
         * ID of the owner in DataWorks.
         */
        userKp?: pulumi.Input<string | undefined>;
        /**
         * Login name of the owner.
         */
        userName?: pulumi.Input<string | undefined>;
    }
}
