// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

export namespace config {
    /**
     * A RAM role to act as.
     */
    export interface AssumeRole {
        /**
         * External identifier that the role's trust policy asks for.
         */
        externalId?: string;
        /**
         * Policy document (JSON text) that narrows what the session may do. Without it the session may do what the role
         * may do.
         */
        policy?: string;
        /**
         * ARN of the role, `acs:ram::<account>:role/<name>`.
         */
        roleArn: string;
        /**
         * Lifetime of the temporary credentials in seconds, 900 to 43200. Defaults to 3600; they are renewed before
         * they expire.
         */
        sessionExpiration?: number;
        /**
         * Name of the session, shown in audit logs. Defaults to `terraform`, as in the complete package, so that
         * policies which name the session keep matching; taken from `ALICLOUD_ASSUME_ROLE_SESSION_NAME` or
         * `ALIBABA_CLOUD_ROLE_SESSION_NAME` when it is not set.
         */
        sessionName?: string;
    }

    /**
     * A RAM role to act as on the strength of an OpenID Connect token.
     */
    export interface AssumeRoleWithOidc {
        /**
         * ARN of the OIDC identity provider registered in RAM. Taken from `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` when it is
         * empty.
         */
        oidcProviderArn: string;
        /**
         * The OIDC token itself, 4 to 20000 characters. Set it or `oidcTokenFile`. Taken from
         * `ALIBABA_CLOUD_OIDC_TOKEN` when it is not set. Secret.
         */
        oidcToken?: string;
        /**
         * Path of a file with the OIDC token. It is read again whenever the credentials are renewed. Taken from
         * `ALIBABA_CLOUD_OIDC_TOKEN_FILE` when it is not set.
         */
        oidcTokenFile?: string;
        /**
         * Policy document (JSON text) that narrows what the session may do. Without it the session may do what the role
         * may do.
         */
        policy?: string;
        /**
         * ARN of the role, `acs:ram::<account>:role/<name>`. Taken from `ALIBABA_CLOUD_ROLE_ARN` when it is empty.
         */
        roleArn: string;
        /**
         * Name of the session, shown in audit logs. Defaults to `terraform`, as in the complete package; taken from
         * `ALIBABA_CLOUD_ROLE_SESSION_NAME` when it is not set.
         */
        roleSessionName?: string;
        /**
         * Lifetime of the temporary credentials in seconds. The service's default is 3600; they are renewed before they
         * expire.
         */
        sessionExpiration?: number;
    }

    /**
     * Hosts by service. Each key is the service's code; values are hosts without a scheme.
     */
    export interface Endpoints {
        /**
         * Host to use for `acr`. PAI does not use it.
         */
        acr?: string;
        /**
         * Host to use for `actiontrail`. PAI does not use it.
         */
        actiontrail?: string;
        /**
         * Host to use for `adb`. PAI does not use it.
         */
        adb?: string;
        /**
         * Host of the AIWorkSpace API, with a port if it needs one and without a scheme:
         * `aiworkspace-vpc.cn-hangzhou.aliyuncs.com`. All PAI resources use it; by default it is
         * `aiworkspace.<region>.aliyuncs.com`.
         */
        aiworkspace?: string;
        /**
         * Host to use for `alb`. PAI does not use it.
         */
        alb?: string;
        /**
         * Host to use for `alidfs`. PAI does not use it.
         */
        alidfs?: string;
        /**
         * Host to use for `alidns`. PAI does not use it.
         */
        alidns?: string;
        /**
         * Host to use for `alikafka`. PAI does not use it.
         */
        alikafka?: string;
        /**
         * Host to use for `amqp`. PAI does not use it.
         */
        amqp?: string;
        /**
         * Host to use for `antiddosPublic`. PAI does not use it.
         */
        antiddosPublic?: string;
        /**
         * Host to use for `apig`. PAI does not use it.
         */
        apig?: string;
        /**
         * Host to use for `apigateway`. PAI does not use it.
         */
        apigateway?: string;
        /**
         * Host to use for `arms`. PAI does not use it.
         */
        arms?: string;
        /**
         * Host to use for `bastionhost`. PAI does not use it.
         */
        bastionhost?: string;
        /**
         * Host to use for `beebot`. PAI does not use it.
         */
        beebot?: string;
        /**
         * Host to use for `bpstudio`. PAI does not use it.
         */
        bpstudio?: string;
        /**
         * Host to use for `brainIndustrial`. PAI does not use it.
         */
        brainIndustrial?: string;
        /**
         * Host of the billing API. PAI does not use it.
         */
        bssopenapi?: string;
        /**
         * Host to use for `cas`. PAI does not use it.
         */
        cas?: string;
        /**
         * Host to use for `cassandra`. PAI does not use it.
         */
        cassandra?: string;
        /**
         * Host to use for `cbn`. PAI does not use it.
         */
        cbn?: string;
        /**
         * Host to use for `cbs`. PAI does not use it.
         */
        cbs?: string;
        /**
         * Host to use for `cddc`. PAI does not use it.
         */
        cddc?: string;
        /**
         * Host to use for `cdn`. PAI does not use it.
         */
        cdn?: string;
        /**
         * Host to use for `cds`. PAI does not use it.
         */
        cds?: string;
        /**
         * Host to use for `chatbot`. PAI does not use it.
         */
        chatbot?: string;
        /**
         * Host to use for `clickhouse`. PAI does not use it.
         */
        clickhouse?: string;
        /**
         * Host to use for `cloudapi`. PAI does not use it.
         */
        cloudapi?: string;
        /**
         * Host to use for `cloudauth`. PAI does not use it.
         */
        cloudauth?: string;
        /**
         * Host to use for `cloudfirewall`. PAI does not use it.
         */
        cloudfirewall?: string;
        /**
         * Host to use for `cloudfw`. PAI does not use it.
         */
        cloudfw?: string;
        /**
         * Host to use for `cloudphone`. PAI does not use it.
         */
        cloudphone?: string;
        /**
         * Host to use for `cloudsso`. PAI does not use it.
         */
        cloudsso?: string;
        /**
         * Host to use for `cms`. PAI does not use it.
         */
        cms?: string;
        /**
         * Host to use for `computenest`. PAI does not use it.
         */
        computenest?: string;
        /**
         * Host to use for `config`. PAI does not use it.
         */
        config?: string;
        /**
         * Host to use for `cr`. PAI does not use it.
         */
        cr?: string;
        /**
         * Host to use for `cs`. PAI does not use it.
         */
        cs?: string;
        /**
         * Host to use for `das`. PAI does not use it.
         */
        das?: string;
        /**
         * Host to use for `datahub`. PAI does not use it.
         */
        datahub?: string;
        /**
         * Host to use for `dataworksPublic`. PAI does not use it.
         */
        dataworksPublic?: string;
        /**
         * Host to use for `dataworkspublic`. PAI does not use it.
         */
        dataworkspublic?: string;
        /**
         * Host to use for `dbfs`. PAI does not use it.
         */
        dbfs?: string;
        /**
         * Host to use for `dbs`. PAI does not use it.
         */
        dbs?: string;
        /**
         * Host to use for `dcdn`. PAI does not use it.
         */
        dcdn?: string;
        /**
         * Host to use for `ddosbasic`. PAI does not use it.
         */
        ddosbasic?: string;
        /**
         * Host to use for `ddosbgp`. PAI does not use it.
         */
        ddosbgp?: string;
        /**
         * Host to use for `ddoscoo`. PAI does not use it.
         */
        ddoscoo?: string;
        /**
         * Host to use for `dds`. PAI does not use it.
         */
        dds?: string;
        /**
         * Host to use for `devopsRdc`. PAI does not use it.
         */
        devopsRdc?: string;
        /**
         * Host to use for `devopsrdc`. PAI does not use it.
         */
        devopsrdc?: string;
        /**
         * Host to use for `dfs`. PAI does not use it.
         */
        dfs?: string;
        /**
         * Host to use for `dg`. PAI does not use it.
         */
        dg?: string;
        /**
         * Host to use for `dm`. PAI does not use it.
         */
        dm?: string;
        /**
         * Host to use for `dmsEnterprise`. PAI does not use it.
         */
        dmsEnterprise?: string;
        /**
         * Host to use for `dmsenterprise`. PAI does not use it.
         */
        dmsenterprise?: string;
        /**
         * Host to use for `dns`. PAI does not use it.
         */
        dns?: string;
        /**
         * Host to use for `drds`. PAI does not use it.
         */
        drds?: string;
        /**
         * Host to use for `dts`. PAI does not use it.
         */
        dts?: string;
        /**
         * Host to use for `dysms`. PAI does not use it.
         */
        dysms?: string;
        /**
         * Host to use for `dysmsapi`. PAI does not use it.
         */
        dysmsapi?: string;
        /**
         * Host to use for `eais`. PAI does not use it.
         */
        eais?: string;
        /**
         * Host to use for `ebs`. PAI does not use it.
         */
        ebs?: string;
        /**
         * Host to use for `ecd`. PAI does not use it.
         */
        ecd?: string;
        /**
         * Host to use for `eci`. PAI does not use it.
         */
        eci?: string;
        /**
         * Host to use for `ecs`. PAI does not use it.
         */
        ecs?: string;
        /**
         * Host to use for `edas`. PAI does not use it.
         */
        edas?: string;
        /**
         * Host to use for `edasschedulerx`. PAI does not use it.
         */
        edasschedulerx?: string;
        /**
         * Host to use for `edsUser`. PAI does not use it.
         */
        edsUser?: string;
        /**
         * Host to use for `edsuser`. PAI does not use it.
         */
        edsuser?: string;
        /**
         * Host to use for `eflo`. PAI does not use it.
         */
        eflo?: string;
        /**
         * Host to use for `efloCnp`. PAI does not use it.
         */
        efloCnp?: string;
        /**
         * Host to use for `efloController`. PAI does not use it.
         */
        efloController?: string;
        /**
         * Host to use for `ehpc`. PAI does not use it.
         */
        ehpc?: string;
        /**
         * Host to use for `ehs`. PAI does not use it.
         */
        ehs?: string;
        /**
         * Host to use for `eipanycast`. PAI does not use it.
         */
        eipanycast?: string;
        /**
         * Host to use for `elasticsearch`. PAI does not use it.
         */
        elasticsearch?: string;
        /**
         * Host to use for `emr`. PAI does not use it.
         */
        emr?: string;
        /**
         * Host to use for `ens`. PAI does not use it.
         */
        ens?: string;
        /**
         * Host to use for `esa`. PAI does not use it.
         */
        esa?: string;
        /**
         * Host to use for `ess`. PAI does not use it.
         */
        ess?: string;
        /**
         * Host to use for `eventbridge`. PAI does not use it.
         */
        eventbridge?: string;
        /**
         * Host to use for `fc`. PAI does not use it.
         */
        fc?: string;
        /**
         * Host to use for `fcOpen`. PAI does not use it.
         */
        fcOpen?: string;
        /**
         * Host to use for `fnf`. PAI does not use it.
         */
        fnf?: string;
        /**
         * Host to use for `ga`. PAI does not use it.
         */
        ga?: string;
        /**
         * Host to use for `gaplus`. PAI does not use it.
         */
        gaplus?: string;
        /**
         * Host to use for `gdb`. PAI does not use it.
         */
        gdb?: string;
        /**
         * Host to use for `gds`. PAI does not use it.
         */
        gds?: string;
        /**
         * Host to use for `gpdb`. PAI does not use it.
         */
        gpdb?: string;
        /**
         * Host to use for `gwlb`. PAI does not use it.
         */
        gwlb?: string;
        /**
         * Host to use for `gwsecd`. PAI does not use it.
         */
        gwsecd?: string;
        /**
         * Host to use for `hbr`. PAI does not use it.
         */
        hbr?: string;
        /**
         * Host to use for `hcsSgw`. PAI does not use it.
         */
        hcsSgw?: string;
        /**
         * Host to use for `hitsdb`. PAI does not use it.
         */
        hitsdb?: string;
        /**
         * Host to use for `imm`. PAI does not use it.
         */
        imm?: string;
        /**
         * Host to use for `imp`. PAI does not use it.
         */
        imp?: string;
        /**
         * Host to use for `ims`. PAI does not use it.
         */
        ims?: string;
        /**
         * Host to use for `iot`. PAI does not use it.
         */
        iot?: string;
        /**
         * Host to use for `kms`. PAI does not use it.
         */
        kms?: string;
        /**
         * Host to use for `kvstore`. PAI does not use it.
         */
        kvstore?: string;
        /**
         * Host of the location service, which names the endpoints of other services.
         */
        location?: string;
        /**
         * Host to use for `log`. PAI does not use it.
         */
        log?: string;
        /**
         * Host to use for `market`. PAI does not use it.
         */
        market?: string;
        /**
         * Host to use for `maxcompute`. PAI does not use it.
         */
        maxcompute?: string;
        /**
         * Host to use for `mhub`. PAI does not use it.
         */
        mhub?: string;
        /**
         * Host to use for `mns`. PAI does not use it.
         */
        mns?: string;
        /**
         * Host to use for `mnsOpen`. PAI does not use it.
         */
        mnsOpen?: string;
        /**
         * Host to use for `mscopensubscription`. PAI does not use it.
         */
        mscopensubscription?: string;
        /**
         * Host to use for `mse`. PAI does not use it.
         */
        mse?: string;
        /**
         * Host to use for `nas`. PAI does not use it.
         */
        nas?: string;
        /**
         * Host to use for `nlb`. PAI does not use it.
         */
        nlb?: string;
        /**
         * Host to use for `oceanbase`. PAI does not use it.
         */
        oceanbase?: string;
        /**
         * Host to use for `oceanbasepro`. PAI does not use it.
         */
        oceanbasepro?: string;
        /**
         * Host to use for `ons`. PAI does not use it.
         */
        ons?: string;
        /**
         * Host to use for `onsproxy`. PAI does not use it.
         */
        onsproxy?: string;
        /**
         * Host to use for `oos`. PAI does not use it.
         */
        oos?: string;
        /**
         * Host to use for `opensearch`. PAI does not use it.
         */
        opensearch?: string;
        /**
         * Host to use for `oss`. PAI does not use it.
         */
        oss?: string;
        /**
         * Host to use for `ots`. PAI does not use it.
         */
        ots?: string;
        /**
         * Host to use for `polardb`. PAI does not use it.
         */
        polardb?: string;
        /**
         * Host to use for `polardbx`. PAI does not use it.
         */
        polardbx?: string;
        /**
         * Host to use for `privatelink`. PAI does not use it.
         */
        privatelink?: string;
        /**
         * Host to use for `pvtz`. PAI does not use it.
         */
        pvtz?: string;
        /**
         * Host to use for `quickbi`. PAI does not use it.
         */
        quickbi?: string;
        /**
         * Host to use for `quickbiPublic`. PAI does not use it.
         */
        quickbiPublic?: string;
        /**
         * Host to use for `quotas`. PAI does not use it.
         */
        quotas?: string;
        /**
         * Host to use for `rKvstore`. PAI does not use it.
         */
        rKvstore?: string;
        /**
         * Host to use for `ram`. PAI does not use it.
         */
        ram?: string;
        /**
         * Host to use for `rds`. PAI does not use it.
         */
        rds?: string;
        /**
         * Host to use for `redisa`. PAI does not use it.
         */
        redisa?: string;
        /**
         * Host to use for `resourcemanager`. PAI does not use it.
         */
        resourcemanager?: string;
        /**
         * Host to use for `resourcesharing`. PAI does not use it.
         */
        resourcesharing?: string;
        /**
         * Host to use for `ressharing`. PAI does not use it.
         */
        ressharing?: string;
        /**
         * Host to use for `rocketmq`. PAI does not use it.
         */
        rocketmq?: string;
        /**
         * Host to use for `ros`. PAI does not use it.
         */
        ros?: string;
        /**
         * Host to use for `sae`. PAI does not use it.
         */
        sae?: string;
        /**
         * Host to use for `sas`. PAI does not use it.
         */
        sas?: string;
        /**
         * Host to use for `scdn`. PAI does not use it.
         */
        scdn?: string;
        /**
         * Host to use for `schedulerx2`. PAI does not use it.
         */
        schedulerx2?: string;
        /**
         * Host to use for `sddp`. PAI does not use it.
         */
        sddp?: string;
        /**
         * Host to use for `selectdb`. PAI does not use it.
         */
        selectdb?: string;
        /**
         * Host to use for `serverless`. PAI does not use it.
         */
        serverless?: string;
        /**
         * Host to use for `servicecatalog`. PAI does not use it.
         */
        servicecatalog?: string;
        /**
         * Host to use for `servicemesh`. PAI does not use it.
         */
        servicemesh?: string;
        /**
         * Host to use for `sgw`. PAI does not use it.
         */
        sgw?: string;
        /**
         * Host to use for `slb`. PAI does not use it.
         */
        slb?: string;
        /**
         * Host to use for `smartag`. PAI does not use it.
         */
        smartag?: string;
        /**
         * Host to use for `srvcatalog`. PAI does not use it.
         */
        srvcatalog?: string;
        /**
         * Host of the Security Token Service, where roles are assumed. By default `sts.<region>.aliyuncs.com`.
         */
        sts?: string;
        /**
         * Host to use for `swas`. PAI does not use it.
         */
        swas?: string;
        /**
         * Host to use for `swasOpen`. PAI does not use it.
         */
        swasOpen?: string;
        /**
         * Host to use for `tag`. PAI does not use it.
         */
        tag?: string;
        /**
         * Host to use for `vod`. PAI does not use it.
         */
        vod?: string;
        /**
         * Host to use for `vpc`. PAI does not use it.
         */
        vpc?: string;
        /**
         * Host to use for `vpcipam`. PAI does not use it.
         */
        vpcipam?: string;
        /**
         * Host to use for `vpcpeer`. PAI does not use it.
         */
        vpcpeer?: string;
        /**
         * Host to use for `vs`. PAI does not use it.
         */
        vs?: string;
        /**
         * Host to use for `waf`. PAI does not use it.
         */
        waf?: string;
        /**
         * Host to use for `wafOpenapi`. PAI does not use it.
         */
        wafOpenapi?: string;
    }

    /**
     * Signature versions by service.
     */
    export interface SignVersion {
        /**
         * Signature version for Object Storage Service. PAI does not use it.
         */
        oss?: string;
        /**
         * Signature version for Log Service. PAI does not use it.
         */
        sls?: string;
    }
}

export namespace pai {
    /**
     * A label of a dataset: a key with a value, to group and find by.
     */
    export interface WorkspaceDatasetLabel {
        /**
         * Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or `https://`. One
         * dataset has a key once.
         */
        key?: string;
        /**
         * Value of the label, 1 to 128 characters.
         */
        value?: string;
    }

    /**
     * A label of a dataset version: a key with a value, to group and find by.
     */
    export interface WorkspaceDatasetversionLabel {
        /**
         * Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or `https://`. One
         * version has a key once.
         */
        key?: string;
        /**
         * Value of the label, 1 to 128 characters.
         */
        value?: string;
    }

    /**
     * A label of an experiment: a key with a value, to group and find by.
     */
    export interface WorkspaceExperimentLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. One experiment has a key once.
         */
        key?: string;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A label of a model: a key with a value, to group and find models by.
     */
    export interface WorkspaceModelLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. One model has a key once.
         */
        key?: string;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A label of a model version: a key with a value, to group and find versions by.
     */
    export interface WorkspaceModelVersionLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. One version has a key once.
         */
        key?: string;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A label of a run: a key with a value, to group and find by.
     */
    export interface WorkspaceRunLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. One run has a key once.
         */
        key?: string;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A parameter of a run: a name with the value the run was made with.
     */
    export interface WorkspaceRunParam {
        /**
         * Name of the parameter, at most 128 bytes, without `=` and `,`. One run has a name once.
         */
        key?: string;
        /**
         * Value of the parameter, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * The account that a workspace belongs to.
     */
    export interface WorkspaceWorkspaceOwner {
        /**
         * Name of the owner as the console shows it.
         */
        displayName?: string;
        /**
         * Number of the owner's account or RAM user.
         */
        userId?: string;
        /**
         * Number that DataWorks knows the owner by.
         */
        userKp?: string;
        /**
         * Login name of the owner.
         */
        userName?: string;
    }
}
