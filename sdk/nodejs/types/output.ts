// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as outputs from "../types/output";

export namespace config {
    /**
     * A RAM role to assume.
     */
    export interface AssumeRole {
        /**
         * External ID that the role's trust policy requires.
         */
        externalId?: string;
        /**
         * Policy document, as a JSON string, that limits what the session may do. Without it, the session has all
         * permissions of the role.
         */
        policy?: string;
        /**
         * ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the provider reads the environment
         * variables `ALICLOUD_ASSUME_ROLE_ARN` and `ALIBABA_CLOUD_ROLE_ARN`.
         */
        roleArn: string;
        /**
         * Lifetime of the temporary credentials in seconds, 900 to 43200. If you do not set it, the provider reads the
         * environment variable `ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION`. Defaults to 3600. The provider renews the
         * credentials before they expire.
         */
        sessionExpiration?: number;
        /**
         * Name of the session, which audit logs show. If you do not set it, the provider reads the environment
         * variables `ALICLOUD_ASSUME_ROLE_SESSION_NAME` and `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults to `terraform`,
         * as in the official package, so that policies that name the session keep working.
         */
        sessionName?: string;
    }

    /**
     * A RAM role to assume with an OpenID Connect token.
     */
    export interface AssumeRoleWithOidc {
        /**
         * ARN of the OIDC identity provider that is registered in RAM. If it is empty, the provider reads the
         * environment variable `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`.
         */
        oidcProviderArn: string;
        /**
         * The OIDC token, 4 to 20000 characters. Set either this or `oidcTokenFile`. If you do not set it, the provider
         * reads the environment variable `ALIBABA_CLOUD_OIDC_TOKEN`. The value is a secret.
         */
        oidcToken?: string;
        /**
         * Path of a file with the OIDC token. The provider reads the file each time that it renews the credentials. If
         * you do not set it, the provider reads the environment variable `ALIBABA_CLOUD_OIDC_TOKEN_FILE`.
         */
        oidcTokenFile?: string;
        /**
         * Policy document, as a JSON string, that limits what the session may do. Without it, the session has all
         * permissions of the role.
         */
        policy?: string;
        /**
         * ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the provider reads the environment
         * variable `ALIBABA_CLOUD_ROLE_ARN`.
         */
        roleArn: string;
        /**
         * Name of the session, which audit logs show. If you do not set it, the provider reads the environment variable
         * `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults to `terraform`, as in the official package.
         */
        roleSessionName?: string;
        /**
         * Lifetime of the temporary credentials in seconds. The service's default is 3600. The provider renews the
         * credentials before they expire.
         */
        sessionExpiration?: number;
    }

    /**
     * Hosts by service. Each key is the code of a service, and each value is a host, with `http://` or `https://`
     * before it and a port after it if needed.
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
         * Host of the AIWorkSpace API, for example `aiworkspace-vpc.cn-hangzhou.aliyuncs.com`. All PAI resources use
         * it. If you do not set it, the provider reads the environment variables `ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE`
         * and `AIWORKSPACE_ENDPOINT`. Defaults to `aiworkspace.<region>.aliyuncs.com`.
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
         * Host of the location service. PAI does not use it.
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
         * Host of the Security Token Service (STS), which the provider calls to assume roles. Defaults to
         * `sts.<region>.aliyuncs.com`.
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
     * A label of a dataset: a key with a value. Use labels to group and find datasets.
     */
    export interface WorkspaceDatasetLabel {
        /**
         * Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or `https://`. A
         * dataset has each key only once.
         */
        key?: string;
        /**
         * Value of the label, 1 to 128 characters.
         */
        value?: string;
    }

    /**
     * A label of a dataset version: a key with a value. Use labels to group and find dataset versions.
     */
    export interface WorkspaceDatasetversionLabel {
        /**
         * Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or `https://`. A
         * version has each key only once.
         */
        key?: string;
        /**
         * Value of the label, 1 to 128 characters.
         */
        value?: string;
    }

    /**
     * A label of an experiment: a key with a value. Use labels to group and find experiments.
     */
    export interface WorkspaceExperimentLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. A experiment has each key only once.
         */
        key?: string;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A label of a model: a key with a value. Use labels to group and find models.
     */
    export interface WorkspaceModelLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. A model has each key only once.
         */
        key?: string;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A label of a model version: a key with a value. Use labels to group and find versions.
     */
    export interface WorkspaceModelVersionLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. A version has each key only once.
         */
        key?: string;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A label of a run: a key with a value. Use labels to group and find runs.
     */
    export interface WorkspaceRunLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. A run has each key only once.
         */
        key?: string;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A parameter of a run: a name with a value.
     */
    export interface WorkspaceRunParam {
        /**
         * Name of the parameter, at most 128 bytes, without `=` and `,`. A run has each name only once.
         */
        key?: string;
        /**
         * Value of the parameter, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * Account that owns a workspace.
     */
    export interface WorkspaceWorkspaceOwner {
        /**
         * Name of the owner as shown in the console.
         */
        displayName?: string;
        /**
         * ID of the owner's account or RAM user.
         */
        userId?: string;
        /**
         * ID of the owner in DataWorks.
         */
        userKp?: string;
        /**
         * Login name of the owner.
         */
        userName?: string;
    }

    /**
     * A connection of a workspace.
     */
    export interface GetConnectionsConnection {
        /**
         * Who can see the connection: `PRIVATE` (its creator and the administrators) or `PUBLIC` (every member).
         */
        accessibility?: string;
        /**
         * Settings by name, for example `base_url`. They depend on `connectionType`.
         */
        configs?: { [key: string]: string };
        /**
         * ID of the connection, `conn-...`.
         */
        connectionId?: string;
        /**
         * Name of the connection.
         */
        connectionName?: string;
        /**
         * Kind of service, for example `DashScopeConnection`, `OpenLLMConnection` or `MilvusConnection`.
         */
        connectionType?: string;
        /**
         * When the connection was created, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * ID of the account or RAM user that created the connection.
         */
        creator?: string;
        /**
         * What the connection is for.
         */
        description?: string;
        /**
         * When the connection was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * Models that you can reach through the connection.
         */
        models?: outputs.pai.GetConnectionsModel[];
        /**
         * The database instance, if the connection leads to a database.
         */
        resourceMeta?: outputs.pai.GetConnectionsResourceMeta;
        /**
         * Workspace of the connection.
         */
        workspaceId?: string;
    }

    /**
     * A model that you can reach through a connection.
     */
    export interface GetConnectionsModel {
        /**
         * Name of the model as shown in the console.
         */
        displayName?: string;
        /**
         * Name to call the model by.
         */
        model?: string;
        /**
         * Kind of model: `LLM`, `Embedding` or `ReRank`.
         */
        modelType?: string;
        /**
         * Whether the model can call tools.
         */
        toolCall?: boolean;
    }

    /**
     * The database instance that a connection leads to.
     */
    export interface GetConnectionsResourceMeta {
        /**
         * More settings.
         */
        extra?: string;
        /**
         * ID of the instance.
         */
        instanceId?: string;
        /**
         * Name of the instance.
         */
        instanceName?: string;
    }

    /**
     * A step of the creation of a default workspace.
     */
    export interface GetDefaultWorkspaceCondition {
        /**
         * Result of the step. 200 is success; any other number is a failure.
         */
        code?: number;
        /**
         * Why the step failed.
         */
        message?: string;
        /**
         * Name of the step: `CREATING`, `WORKSPACE_CREATED`, `MEMBERS_ADDED` or `ENABLED`, which is the last step.
         */
        type?: string;
    }

    /**
     * Account that owns a workspace.
     */
    export interface GetDefaultWorkspaceOwner {
        /**
         * Name of the owner as shown in the console.
         */
        displayName?: string;
        /**
         * ID of the owner's account or RAM user.
         */
        userId?: string;
        /**
         * ID of the owner in DataWorks.
         */
        userKp?: string;
        /**
         * Login name of the owner.
         */
        userName?: string;
    }

    /**
     * A container image that PAI knows.
     */
    export interface GetImagesImage {
        /**
         * Who can see the image in the workspace: `PRIVATE` (its creator) or `PUBLIC` (every member).
         */
        accessibility?: string;
        /**
         * When the image was registered, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * What the image is for.
         */
        description?: string;
        /**
         * When the image was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * Address of the image with its tag, in the form that jobs use.
         */
        imageUri?: string;
        /**
         * Labels of the image. The labels of official images, for example `system.chipType` and `system.supported.eas`,
         * say what the image is made for.
         */
        labels?: outputs.pai.GetImagesLabel[];
        /**
         * Name of the image.
         */
        name?: string;
        /**
         * ID of the Alibaba Cloud account that owns the image.
         */
        parentUserId?: string;
        /**
         * Size of the image in bytes.
         */
        size?: number;
        /**
         * Source of the image.
         */
        sourceId?: string;
        /**
         * Kind of source.
         */
        sourceType?: string;
        /**
         * ID of the account or RAM user that registered the image.
         */
        userId?: string;
        /**
         * Workspace of the image. Official images belong to no workspace.
         */
        workspaceId?: string;
    }

    /**
     * A label of an image: a key with a value. Use labels to find images.
     */
    export interface GetImagesLabel {
        /**
         * Key of the label.
         */
        key?: string;
        /**
         * Value of the label.
         */
        value?: string;
    }

    /**
     * An object to import.
     */
    export interface GetImportFileResource {
        /**
         * ID of the object, in the form that `pulumi import` uses.
         */
        id: string;
        /**
         * Name of the resource in the program, made from the object's own name. It is unique, and the same for each
         * call.
         */
        name: string;
        /**
         * Where the Pulumi engine finds this plugin.
         */
        pluginDownloadUrl: string;
        /**
         * Type token of the resource.
         */
        type: string;
        /**
         * Version of this plugin. Without it, the Pulumi engine would use the newest plugin with this name.
         */
        version: string;
    }

    /**
     * A product that you can buy.
     */
    export interface GetProductsProduct {
        /**
         * Whether you may buy the product.
         */
        hasPermissionToPurchase?: boolean;
        /**
         * Whether the account has bought the product.
         */
        isPurchased?: boolean;
        /**
         * Code of the product, for example `PAI_share` or `MaxCompute_isolate`.
         */
        productCode?: string;
        /**
         * ID of the product.
         */
        productId?: string;
        /**
         * Address at which you can buy the product.
         */
        purchaseUrl?: string;
    }

    /**
     * A service that you can activate.
     */
    export interface GetProductsService {
        /**
         * Whether the service is active.
         */
        isOpen?: boolean;
        /**
         * Address at which you can activate the service.
         */
        openUrl?: string;
        /**
         * Code of the service.
         */
        serviceCode?: string;
    }

    /**
     * A code source of a PAI workspace is a Git repository that jobs clone before they start.
     *
     * You can make a private code source public, but the service cannot make it private again. A change from `PUBLIC`
     * to `PRIVATE` therefore replaces the code source.
     */
    export interface GetWorkspaceCodeSourcesCodeSource {
        /**
         * Who can see the code source in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
         * member).
         */
        accessibility?: string;
        /**
         * Where the files go. 0 clones the repository into a new folder below `mountPath`, 1 into `mountPath` itself.
         */
        cloneType?: number;
        /**
         * Branch to clone.
         */
        codeBranch?: string;
        /**
         * Commit to check out after cloning.
         */
        codeCommit?: string;
        /**
         * Address of the repository, at most 1024 characters, for example `https://github.com/<owner>/<name>.git`.
         */
        codeRepo?: string;
        /**
         * User that the token belongs to.
         */
        codeRepoUserName?: string;
        /**
         * When the code source was created, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * What the code is for.
         */
        description?: string;
        /**
         * Name of the code source, at most 1024 characters.
         */
        displayName?: string;
        /**
         * When the code source was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * Folder in the job's container into which the repository is cloned, for example `/root/code/`.
         */
        mountPath?: string;
        /**
         * ID of the account or RAM user that created the code source.
         */
        userId?: string;
        /**
         * Workspace of the code source.
         */
        workspaceId: string;
    }

    /**
     * A setting of a workspace.
     */
    export interface GetWorkspaceConfigsConfig {
        /**
         * Category of the setting, if you asked for a category.
         */
        categoryName?: string;
        /**
         * ID of the setting.
         */
        configId?: string;
        /**
         * Key of the setting, for example `tempStoragePath`.
         */
        configKey?: string;
        /**
         * Value of the setting.
         */
        configValue?: string;
        /**
         * When the setting was created, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * When the setting was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * Labels that say what the setting applies to.
         */
        labels?: outputs.pai.GetWorkspaceConfigsLabel[];
        /**
         * Workspace of the setting.
         */
        workspaceId: string;
    }

    /**
     * A label of a setting: a key with a value.
     */
    export interface GetWorkspaceConfigsLabel {
        /**
         * Key of the label.
         */
        key?: string;
        /**
         * Value of the label.
         */
        value?: string;
    }

    /**
     * A label of a dataset: a key with a value. Use labels to group and find datasets.
     */
    export interface GetWorkspaceDatasetLabel {
        /**
         * Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or `https://`. A
         * dataset has each key only once.
         */
        key?: string;
        /**
         * Value of the label, 1 to 128 characters.
         */
        value?: string;
    }

    /**
     * A dataset of a PAI workspace gives a name and a description to data in OSS, NAS, CPFS or other storage. The
     * dataset has the address of the data, never the data itself.
     *
     * The service creates the version `v1` together with the dataset. Create further versions with
     * `WorkspaceDatasetversion`. If you delete a dataset, its versions are deleted as well.
     */
    export interface GetWorkspaceDatasetsDataset {
        /**
         * Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC` (every
         * member) or `ROLE_PUBLIC` (the roles in `accessibleRoleIdList`).
         */
        accessibility?: string;
        /**
         * Roles that can see the dataset if `accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`. Their
         * order does not matter.
         */
        accessibleRoleIdList?: string[];
        /**
         * When the dataset was created, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`.
         */
        dataSourceType?: string;
        /**
         * Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`.
         */
        dataType?: string;
        /**
         * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, not beginning
         * with an underscore or a hyphen. The name must be unique in the workspace.
         */
        datasetName?: string;
        /**
         * What the data is.
         */
        description?: string;
        /**
         * Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`.
         */
        edition?: string;
        /**
         * When the dataset was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * Where the storage is, as a JSON string. Its keys depend on `dataSourceType`, for example `region`, `bucket`
         * and `path` for OSS. Jobs use it to mount the dataset.
         */
        importInfo?: string;
        /**
         * Labels of the dataset. Their order does not matter.
         */
        labels?: outputs.pai.GetWorkspaceDatasetsDatasetLabel[];
        /**
         * How you may mount the dataset: `RO` (to read) or `RW` (to read and write).
         */
        mountAccess?: string;
        /**
         * Roles that may mount the dataset to write to it. `*` stands for all roles. Their order does not matter.
         */
        mountAccessReadWriteRoleIdList?: string[];
        /**
         * More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
         */
        options?: string;
        /**
         * ID of the Alibaba Cloud account that owns the dataset.
         */
        ownerId?: string;
        /**
         * What the address points to: `FILE` or `DIRECTORY`.
         */
        property?: string;
        /**
         * Kind of machines that mount the dataset: `Ecs` or `Lingjun`.
         */
        providerType?: string;
        /**
         * Source of the dataset: the labeling task if `sourceType` is `ITAG`, the public dataset if it is
         * `PAI_PUBLIC_DATASET`.
         */
        sourceId?: string;
        /**
         * Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`.
         */
        sourceType?: string;
        /**
         * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
         * `nas://<file_system_id>.<region>/<path>/`.
         */
        uri?: string;
        /**
         * ID of the account or RAM user that the dataset is made for.
         */
        userId?: string;
        /**
         * Workspace of the dataset.
         */
        workspaceId?: string;
    }

    /**
     * A label of a dataset: a key with a value. Use labels to group and find datasets.
     */
    export interface GetWorkspaceDatasetsDatasetLabel {
        /**
         * Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or `https://`. A
         * dataset has each key only once.
         */
        key?: string;
        /**
         * Value of the label, 1 to 128 characters.
         */
        value?: string;
    }

    /**
     * A version of a PAI dataset describes another address, size or state of the same data. The service names the
     * versions `v1`, `v2` and so on. It creates `v1` together with the dataset and deletes it only with the dataset.
     */
    export interface GetWorkspaceDatasetversionsVersion {
        /**
         * When the version was created, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * Number of files in the version.
         */
        dataCount?: number;
        /**
         * Size of the version in bytes.
         */
        dataSize?: number;
        /**
         * Kind of storage. It must be that of the dataset: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE`
         * or `URL`.
         */
        dataSourceType?: string;
        /**
         * ID of the dataset that the version belongs to.
         */
        datasetId: string;
        /**
         * What is new in the version.
         */
        description?: string;
        /**
         * When the version was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * Where the storage is, as a JSON string. Its keys depend on `dataSourceType`.
         */
        importInfo?: string;
        /**
         * Labels of the version. Their order does not matter.
         */
        labels?: outputs.pai.GetWorkspaceDatasetversionsVersionLabel[];
        /**
         * How you may mount the version: `RO` (to read) or `RW` (to read and write).
         */
        mountAccess?: string;
        /**
         * More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
         */
        options?: string;
        /**
         * What the address points to: `FILE` or `DIRECTORY`.
         */
        property?: string;
        /**
         * Source of the version.
         */
        sourceId?: string;
        /**
         * Kind of source, for example `USER` or `ITAG`.
         */
        sourceType?: string;
        /**
         * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`.
         */
        uri?: string;
        /**
         * Name that the service gives to the version: `v2`, `v3` and so on.
         */
        versionName?: string;
    }

    /**
     * A label of a dataset version: a key with a value. Use labels to group and find dataset versions.
     */
    export interface GetWorkspaceDatasetversionsVersionLabel {
        /**
         * Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or `https://`. A
         * version has each key only once.
         */
        key?: string;
        /**
         * Value of the label, 1 to 128 characters.
         */
        value?: string;
    }

    /**
     * An experiment of a PAI workspace groups runs (`WorkspaceRun`), so that you can compare their parameters and
     * results.
     */
    export interface GetWorkspaceExperimentsExperiment {
        /**
         * Who can see the experiment in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
         * member).
         */
        accessibility?: string;
        /**
         * Folder in OSS in which the runs store their files, `oss://<bucket>.<endpoint>/<path>/`. An experiment can
         * have no folder.
         */
        artifactUri?: string;
        /**
         * When the experiment was created, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
         */
        experimentName?: string;
        /**
         * When the experiment was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * Labels of the experiment. Their order does not matter.
         */
        labels?: outputs.pai.GetWorkspaceExperimentsExperimentLabel[];
        /**
         * ID of the Alibaba Cloud account that owns the experiment.
         */
        ownerId?: string;
        /**
         * ID of the account or RAM user that created the experiment.
         */
        userId?: string;
        /**
         * Workspace of the experiment.
         */
        workspaceId?: string;
    }

    /**
     * A label of an experiment: a key with a value. Use labels to group and find experiments.
     */
    export interface GetWorkspaceExperimentsExperimentLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. A experiment has each key only once.
         */
        key?: string;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A member of a PAI workspace is a RAM user, or the account itself, with its roles in the workspace. The owner of a
     * workspace is always a member. You cannot remove the owner.
     */
    export interface GetWorkspaceMembersMember {
        /**
         * Login name of the member.
         */
        accountName?: string;
        /**
         * Kind of account: `1` for the Alibaba Cloud account itself, `5` for a RAM user, `6` for a RAM role.
         */
        accountType?: string;
        /**
         * When the user became a member, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * Name of the member as shown in the console.
         */
        displayName?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * ID of the member, `<workspace_id>-<user_id>`.
         */
        memberId?: string;
        /**
         * Name of the member.
         */
        memberName?: string;
        /**
         * Roles of the member, at least one. A role is `PAI.AlgoDeveloper`, `PAI.AlgoOperator`, `PAI.LabelManager`,
         * `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`, `PAI.WorkspaceOwner` or a custom role,
         * `role-...`. Their order does not matter.
         */
        roles?: string[];
        /**
         * ID of the RAM user or account.
         */
        userId?: string;
        /**
         * Workspace that the user becomes a member of.
         */
        workspaceId: string;
    }

    /**
     * A label of a model: a key with a value. Use labels to group and find models.
     */
    export interface GetWorkspaceModelLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. A model has each key only once.
         */
        key?: string;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A label of a model version: a key with a value. Use labels to group and find versions.
     */
    export interface GetWorkspaceModelVersionLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. A version has each key only once.
         */
        key?: string;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A version of a registered model. It says where the files are, how they were made, how good the result is, and
     * whether the version is approved.
     *
     * The files, the format and the framework of a version never change. If you change one of them, Pulumi replaces the
     * version. If the new version has the same `versionName`, Pulumi deletes the old version first. With another
     * `versionName`, it creates the new one first.
     */
    export interface GetWorkspaceModelVersionsVersion {
        /**
         * Whether the version may go into production: `Pending`, `Approved` or `Rejected`.
         */
        approvalStatus?: string;
        /**
         * Settings of a job that compresses the model. A value that is the text of a JSON object or array is stored as
         * that object or array; any other value is stored as text.
         */
        compressionSpec?: { [key: string]: string };
        /**
         * Settings of a job that distills the model. A value that is the text of a JSON object or array is stored as
         * that object or array; any other value is stored as text.
         */
        distillationSpec?: { [key: string]: string };
        /**
         * Settings of a job that evaluates the model. A value that is the text of a JSON object or array is stored as
         * that object or array; any other value is stored as text.
         */
        evaluationSpec?: { [key: string]: string };
        /**
         * More facts about the version, as keys with values. A value that is the text of a JSON object or array is
         * stored as that object or array; any other value is stored as text.
         */
        extraInfo?: { [key: string]: string };
        /**
         * Format of the model files.
         */
        formatType?: string;
        /**
         * Framework that the model was made with.
         */
        frameworkType?: string;
        /**
         * When the version was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * How to serve the version. For Elastic Algorithm Service this is the processor or the container, for example
         * `processor: tensorflow_gpu_1.12`. A value that is the text of a JSON object or array is stored as that object
         * or array; any other value is stored as text.
         */
        inferenceSpec?: { [key: string]: string };
        /**
         * Labels of the version. Their order does not matter.
         */
        labels?: outputs.pai.GetWorkspaceModelVersionsVersionLabel[];
        /**
         * Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value that is the text of
         * a JSON object or array is stored as that object or array; any other value is stored as text.
         */
        metrics?: { [key: string]: string };
        /**
         * ID of the model that the version belongs to, `model-...`.
         */
        modelId: string;
        /**
         * Field for extensions: a JSON document, as a string.
         */
        options?: string;
        /**
         * ID of the Alibaba Cloud account that owns the version.
         */
        ownerId?: string;
        /**
         * Where the version comes from. If `sourceType` is `Custom`, write any text. Otherwise write
         * `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the kind `PipelineRun` or `ServiceJob`.
         */
        sourceId?: string;
        /**
         * Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI training job).
         */
        sourceType?: string;
        /**
         * Settings of a job that fine-tunes the version or trains it further. A value that is the text of a JSON object
         * or array is stored as that object or array; any other value is stored as text.
         */
        trainingSpec?: { [key: string]: string };
        /**
         * Address of the files: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`.
         */
        uri?: string;
        /**
         * ID of the account or RAM user that created the version.
         */
        userId?: string;
        /**
         * What is new or special in the version.
         */
        versionDescription?: string;
        /**
         * Version number in the form `major.minor.patch`. Major and minor are numbers. Patch begins with a digit and
         * can continue with letters and underscores, as in `2.3.4_beta`. The name must be unique in the model.
         */
        versionName?: string;
    }

    /**
     * A label of a model version: a key with a value. Use labels to group and find versions.
     */
    export interface GetWorkspaceModelVersionsVersionLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. A version has each key only once.
         */
        key?: string;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A model that is registered in a PAI workspace. The model has a name, a purpose and an origin. Its files belong to
     * its versions (`WorkspaceModelVersion`).
     */
    export interface GetWorkspaceModelsModel {
        /**
         * Who can see the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
         * member).
         */
        accessibility?: string;
        /**
         * Field of application, for example `nlp` or `cv`.
         */
        domain?: string;
        /**
         * More facts about the model, as keys with values. A value that is the text of a JSON object or array is stored
         * as that object or array; any other value is stored as text.
         */
        extraInfo?: { [key: string]: string };
        /**
         * When the model was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * Labels of the model. Their order does not matter.
         */
        labels?: outputs.pai.GetWorkspaceModelsModelLabel[];
        /**
         * What the model is and does.
         */
        modelDescription?: string;
        /**
         * Documentation of the model, or its address.
         */
        modelDoc?: string;
        /**
         * Name of the model, 1 to 127 characters.
         */
        modelName?: string;
        /**
         * Kind of model, for example `Checkpoint` or `LoRA`.
         */
        modelType?: string;
        /**
         * Number that lists of models are sorted by. 0 counts as a number.
         */
        orderNumber?: number;
        /**
         * Community or organization that the model comes from, for example `ModelScope` or `HuggingFace`.
         */
        origin?: string;
        /**
         * ID of the Alibaba Cloud account that owns the model.
         */
        ownerId?: string;
        /**
         * Problem that the model solves, for example `text-classification`.
         */
        task?: string;
        /**
         * ID of the account or RAM user that created the model.
         */
        userId?: string;
        /**
         * Workspace of the model.
         */
        workspaceId?: string;
    }

    /**
     * A label of a model: a key with a value. Use labels to group and find models.
     */
    export interface GetWorkspaceModelsModelLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. A model has each key only once.
         */
        key?: string;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A label of a computing resource: a key with a value.
     */
    export interface GetWorkspaceResourcesLabel {
        /**
         * Key of the label.
         */
        key?: string;
        /**
         * Value of the label.
         */
        value?: string;
    }

    /**
     * A quota that a computing resource is made of.
     */
    export interface GetWorkspaceResourcesQuota {
        /**
         * Kind of card: `CPU` or `GPU`.
         */
        cardType?: string;
        /**
         * Name of the quota as shown in the console.
         */
        displayName?: string;
        /**
         * ID of the quota.
         */
        id?: string;
        /**
         * How the quota is billed: `isolate` (subscription) or `share` (pay as you go).
         */
        mode?: string;
        /**
         * Name of the quota.
         */
        name?: string;
        /**
         * Product of the quota, for example `PAI_isolate` or `MaxCompute_share`.
         */
        productCode?: string;
        /**
         * Kind of quota: `PAI`, `MaxCompute` or `DLC`.
         */
        quotaType?: string;
        /**
         * Amounts of the quota, by kind.
         */
        specs?: outputs.pai.GetWorkspaceResourcesQuotaSpec[];
    }

    /**
     * Amount of one kind in a quota.
     */
    export interface GetWorkspaceResourcesQuotaSpec {
        /**
         * Name of the kind.
         */
        name?: string;
        /**
         * Amount of the kind.
         */
        value?: string;
    }

    /**
     * A computing resource of a workspace.
     */
    export interface GetWorkspaceResourcesResource {
        /**
         * When the resource was added, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * Environment of the resource: `dev` or `prod`.
         */
        envType?: string;
        /**
         * Name of the resource's group.
         */
        groupName?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * Whether jobs that name no resource of this type run on it.
         */
        isDefault?: boolean;
        /**
         * Labels of the resource.
         */
        labels?: outputs.pai.GetWorkspaceResourcesLabel[];
        /**
         * Name of the resource.
         */
        name?: string;
        /**
         * Quotas of the resource.
         */
        quotas?: outputs.pai.GetWorkspaceResourcesQuota[];
        /**
         * ID of the resource.
         */
        resourceId?: string;
        /**
         * Kind of resource, for example `MaxCompute`, `ECS`, `Lingjun`, `ACS` or `Flink`.
         */
        resourceType?: string;
        /**
         * What the resource consists of, as keys with values. A value that is neither text nor a number is a JSON
         * string.
         */
        spec?: { [key: string]: string };
        /**
         * Workspace of the resource.
         */
        workspaceId: string;
    }

    /**
     * Permissions of a role in a module of PAI.
     */
    export interface GetWorkspaceRolesModulePermission {
        /**
         * Name of the module, for example `DSW`, `DLC`, `Dataset`, `Model`, `Image` or `CodeSource`.
         */
        moduleName?: string;
        /**
         * Level of access: `ReadOnly`, `ReadWrite`, `FullAccess`, `NoPrivilege` or `CustomPermissions`.
         */
        permissionType?: string;
        /**
         * The permissions in detail, if `permissionType` is `CustomPermissions`.
         */
        permissions?: outputs.pai.GetWorkspaceRolesPermission[];
    }

    /**
     * Permissions that a role has under the same conditions.
     */
    export interface GetWorkspaceRolesPermission {
        /**
         * Codes of the permissions.
         */
        permissionCodes?: string[];
        /**
         * Objects that the permissions apply to.
         */
        permissionRules?: outputs.pai.GetWorkspaceRolesPermissionRule[];
    }

    /**
     * Objects that a permission applies to.
     */
    export interface GetWorkspaceRolesPermissionRule {
        /**
         * Visibility of the objects: `PUBLIC`, `PRIVATE` or `ANY`.
         */
        accessibility?: string;
        /**
         * Owner of private objects: `CREATOR` (only your own objects) or `ANY`.
         */
        entityAccessType?: string;
    }

    /**
     * A custom role of a workspace.
     */
    export interface GetWorkspaceRolesRole {
        /**
         * When the role was created, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * ID of the account or RAM user that created the role.
         */
        creator?: string;
        /**
         * When the role was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * Permissions of the role, module by module.
         */
        modulePermissions?: outputs.pai.GetWorkspaceRolesModulePermission[];
        /**
         * ID of the role, `role-...`.
         */
        roleId?: string;
        /**
         * Name of the role.
         */
        roleName?: string;
        /**
         * Workspace of the role.
         */
        workspaceId: string;
    }

    /**
     * A run of a PAI experiment is one execution with its parameters. The training code writes the metrics of the run,
     * not this resource.
     */
    export interface GetWorkspaceRunsRun {
        /**
         * When the run was created, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * Experiment of the run.
         */
        experimentId?: string;
        /**
         * When the run was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * Labels of the run. Their order does not matter.
         */
        labels?: outputs.pai.GetWorkspaceRunsRunLabel[];
        /**
         * ID of the Alibaba Cloud account that owns the run.
         */
        ownerId?: string;
        /**
         * Parameters of the run. Their order does not matter.
         */
        params?: outputs.pai.GetWorkspaceRunsRunParam[];
        /**
         * Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter.
         */
        runName?: string;
        /**
         * ID of the job that the run executes, for example `train1q2w3e4r`.
         */
        sourceId?: string;
        /**
         * Kind of job: `TrainingService` or `DLC`.
         */
        sourceType?: string;
        /**
         * ID of the account or RAM user that created the run.
         */
        userId?: string;
    }

    /**
     * A label of a run: a key with a value. Use labels to group and find runs.
     */
    export interface GetWorkspaceRunsRunLabel {
        /**
         * Key of the label, at most 128 bytes, without `=` and `,`. A run has each key only once.
         */
        key?: string;
        /**
         * Value of the label, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A parameter of a run: a name with a value.
     */
    export interface GetWorkspaceRunsRunParam {
        /**
         * Name of the parameter, at most 128 bytes, without `=` and `,`. A run has each name only once.
         */
        key?: string;
        /**
         * Value of the parameter, at most 128 bytes, without `=` and `,`.
         */
        value?: string;
    }

    /**
     * A setting of the account for PAI, for example the RAM role that PAI assumes (`customizePAIAssumedRole` in
     * `DataPrivacyConfig`). A key has one value in each scope. If the value exists already, the provider does not
     * overwrite it: import it first. If your credentials may not list settings, the provider cannot see the value,
     * warns you and overwrites it.
     */
    export interface GetWorkspaceUserConfigsUserConfig {
        /**
         * Category of the setting. The service documents `DataPrivacyConfig`.
         */
        categoryName?: string;
        /**
         * Key of the setting. The service documents `customizePAIAssumedRole`.
         */
        configKey?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose credentials the provider
         * uses).
         */
        scope?: string;
    }

    /**
     * A user who can become a member of a workspace.
     */
    export interface GetWorkspaceUsersUser {
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * ID of the account or RAM user. Use it as `userId` of a `WorkspaceMember`.
         */
        userId?: string;
        /**
         * Name of the user.
         */
        userName?: string;
        /**
         * Workspace that the user can become a member of.
         */
        workspaceId: string;
    }

    /**
     * Account that owns a workspace.
     */
    export interface GetWorkspaceWorkspaceOwner {
        /**
         * Name of the owner as shown in the console.
         */
        displayName?: string;
        /**
         * ID of the owner's account or RAM user.
         */
        userId?: string;
        /**
         * ID of the owner in DataWorks.
         */
        userKp?: string;
        /**
         * Login name of the owner.
         */
        userName?: string;
    }

    /**
     * A PAI workspace is the place where a team keeps its models, datasets, code and experiments, and where it gives
     * roles to its members.
     *
     * The service creates a workspace in the background. The provider waits until its status is `ENABLED`. A deleted
     * workspace stays in the recycle bin for 14 days, and you cannot use its name again during that time.
     */
    export interface GetWorkspaceWorkspacesWorkspace {
        /**
         * Login names of the administrators, in the order in which the service returns them.
         */
        adminNames?: string[];
        /**
         * When the workspace was created, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * What the workspace is for, at most 80 characters.
         */
        description?: string;
        /**
         * Name that the console shows. It can be any text.
         */
        displayName?: string;
        /**
         * Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard mode). The order
         * does not matter. Give the new workspace another `workspaceName`, because the old name stays taken for 14
         * days.
         */
        envTypes?: string[];
        /**
         * When the workspace was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * ID of the object. You can use the ID of a resource with `pulumi import`.
         */
        id: string;
        /**
         * Whether this is the account's default workspace in the region. Models that name no workspace are created in
         * it.
         */
        isDefault?: boolean;
        /**
         * Account that owns the workspace.
         */
        owner?: outputs.pai.GetWorkspaceWorkspacesWorkspaceOwner;
        /**
         * Resource group of the workspace, `rg-...`.
         */
        resourceGroupId?: string;
        /**
         * State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it could not be created),
         * `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
         */
        status?: string;
        /**
         * Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. The name must be
         * unique in the region, also among the workspaces of DataWorks. It stays taken for 14 days after the workspace
         * is deleted.
         */
        workspaceName?: string;
    }

    /**
     * Account that owns a workspace.
     */
    export interface GetWorkspaceWorkspacesWorkspaceOwner {
        /**
         * Name of the owner as shown in the console.
         */
        displayName?: string;
        /**
         * ID of the owner's account or RAM user.
         */
        userId?: string;
        /**
         * ID of the owner in DataWorks.
         */
        userKp?: string;
        /**
         * Login name of the owner.
         */
        userName?: string;
    }
}
