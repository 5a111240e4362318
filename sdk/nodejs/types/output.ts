// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as outputs from "../types/output";

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

    /**
     * A connection of a workspace.
     */
    export interface GetConnectionsConnection {
        /**
         * Who sees the connection: `PRIVATE` (its creator and the administrators) or `PUBLIC` (every member).
         */
        accessibility?: string;
        /**
         * Settings by name, for example `base_url`; which there are depends on the type.
         */
        configs?: { [key: string]: string };
        /**
         * Id of the connection, `conn-...`.
         */
        connectionId?: string;
        /**
         * Name of the connection.
         */
        connectionName?: string;
        /**
         * What it leads to: `DashScopeConnection`, `OpenLLMConnection` or `MilvusConnection`, for example.
         */
        connectionType?: string;
        /**
         * When the connection was created, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * Number of the account or RAM user that created the connection.
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
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * The models that can be reached by it.
         */
        models?: outputs.pai.GetConnectionsModel[];
        /**
         * Of a database: which instance it is.
         */
        resourceMeta?: outputs.pai.GetConnectionsResourceMeta;
        /**
         * Workspace the connection belongs to.
         */
        workspaceId?: string;
    }

    /**
     * A model that can be reached by a connection.
     */
    export interface GetConnectionsModel {
        /**
         * Name of the model as the console shows it.
         */
        displayName?: string;
        /**
         * Name that the model is called by.
         */
        model?: string;
        /**
         * Kind of model: `LLM`, `Embedding` or `ReRank`.
         */
        modelType?: string;
        /**
         * Whether it can call tools.
         */
        toolCall?: boolean;
    }

    /**
     * The database instance that a connection leads to.
     */
    export interface GetConnectionsResourceMeta {
        /**
         * Further settings.
         */
        extra?: string;
        /**
         * Id of the instance.
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
         * How the step ended: 200 is success, any other number a failure.
         */
        code?: number;
        /**
         * Why the step failed.
         */
        message?: string;
        /**
         * The step: `CREATING`, `WORKSPACE_CREATED`, `MEMBERS_ADDED` or `ENABLED`, which is the last one.
         */
        type?: string;
    }

    /**
     * The account that a workspace belongs to.
     */
    export interface GetDefaultWorkspaceOwner {
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

    /**
     * A container image that PAI knows.
     */
    export interface GetImagesImage {
        /**
         * Who sees the image in the workspace: `PRIVATE` (its creator) or `PUBLIC` (every member).
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
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * Address of the image with its tag, as jobs take it.
         */
        imageUri?: string;
        /**
         * Labels of the image. Official ones say in `system.chipType`, `system.supported.eas` and others what the image
         * is made for.
         */
        labels?: outputs.pai.GetImagesLabel[];
        /**
         * Name of the image.
         */
        name?: string;
        /**
         * Number of the Alibaba Cloud account that the image belongs to.
         */
        parentUserId?: string;
        /**
         * Size of the image in bytes.
         */
        size?: number;
        /**
         * What the image was made from.
         */
        sourceId?: string;
        /**
         * Kind of what the image was made from.
         */
        sourceType?: string;
        /**
         * Number of the account or RAM user that registered the image.
         */
        userId?: string;
        /**
         * Workspace the image belongs to; official ones belong to none.
         */
        workspaceId?: string;
    }

    /**
     * A label of an image: a key with a value, to find by.
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
         * Id of the object, as `pulumi import` takes it.
         */
        id: string;
        /**
         * Name for it in the program, made from its own name; unique, and the same each time.
         */
        name: string;
        /**
         * Where the engine finds this plugin.
         */
        pluginDownloadUrl: string;
        /**
         * Type of the resource: its token.
         */
        type: string;
        /**
         * Version of this plugin. Without it the engine would ask the newest plugin of the name.
         */
        version: string;
    }

    /**
     * A product that can be bought.
     */
    export interface GetProductsProduct {
        /**
         * Whether the caller may buy it.
         */
        hasPermissionToPurchase?: boolean;
        /**
         * Whether it is bought.
         */
        isPurchased?: boolean;
        /**
         * Code of the product: `PAI_share` or `MaxCompute_isolate`, for example.
         */
        productCode?: string;
        /**
         * Id of the product.
         */
        productId?: string;
        /**
         * Where it can be bought.
         */
        purchaseUrl?: string;
    }

    /**
     * A service that can be opened.
     */
    export interface GetProductsService {
        /**
         * Whether it is open.
         */
        isOpen?: boolean;
        /**
         * Where it can be opened.
         */
        openUrl?: string;
        /**
         * Code of the service.
         */
        serviceCode?: string;
    }

    /**
     * A code source of a PAI workspace: a Git repository that jobs clone before they start.
     *
     * A private code source can be made public; it can never be taken back, so that a change from `PUBLIC` to `PRIVATE`
     * replaces it.
     */
    export interface GetWorkspaceCodeSourcesCodeSource {
        /**
         * Who sees the code source in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
         * member).
         */
        accessibility?: string;
        /**
         * Where the files go: 0 clones into a new folder below `mountPath`, 1 into `mountPath` itself.
         */
        cloneType?: number;
        /**
         * Branch that is cloned.
         */
        codeBranch?: string;
        /**
         * Commit that is checked out after cloning.
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
         * Name of the code source, at most 1024 characters. Where it is left out, it is made of the resource's name in
         * the program and seven random digits, with `-` in place of what is no letter, digit, `_` or `-`:
         * `training-1b9c3f0`, for example.
         */
        displayName?: string;
        /**
         * When the code source was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * Folder in the job's container that the repository is cloned to, for example `/root/code/`.
         */
        mountPath?: string;
        /**
         * Number of the account or RAM user that created the code source.
         */
        userId?: string;
        /**
         * Workspace the code source belongs to.
         */
        workspaceId: string;
    }

    /**
     * A setting of a workspace.
     */
    export interface GetWorkspaceConfigsConfig {
        /**
         * Category of the setting, where one was asked for.
         */
        categoryName?: string;
        /**
         * Id of the setting.
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
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * Labels that say what the setting holds for.
         */
        labels?: outputs.pai.GetWorkspaceConfigsLabel[];
        /**
         * Workspace the setting belongs to.
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
     * A label of a dataset: a key with a value, to group and find by.
     */
    export interface GetWorkspaceDatasetLabel {
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
     * A dataset of a PAI workspace: a name and a description for data in OSS, NAS, CPFS and other storage. The dataset
     * holds the address of the data, never the data itself.
     *
     * The service makes the version `v1` together with the dataset; further ones are `WorkspaceDatasetversion`
     * resources. Deleting a dataset deletes its versions.
     */
    export interface GetWorkspaceDatasetsDataset {
        /**
         * Who sees the dataset in the workspace: `PRIVATE` (its owner and the administrators), `PUBLIC` (every member)
         * or `ROLE_PUBLIC` (the roles in `accessibleRoleIdList`).
         */
        accessibility?: string;
        /**
         * Roles that see the dataset when `accessibility` is `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`. Their
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
         * Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and hyphens, beginning with
         * neither underscore nor hyphen. It is unique in the workspace. Where it is left out, it is made of the
         * resource's name in the program and seven random digits: `cards-1b9c3f0`, for example.
         */
        datasetName?: string;
        /**
         * What the data is, to tell it from others.
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
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * Where the storage is, as JSON text; its keys depend on `dataSourceType`, for example `region`, `bucket` and
         * `path` for OSS. Compute jobs mount datasets by it.
         */
        importInfo?: string;
        /**
         * Labels of the dataset. Their order does not matter.
         */
        labels?: outputs.pai.GetWorkspaceDatasetsDatasetLabel[];
        /**
         * How the caller may mount the dataset: `RO` (for reading) or `RW` (for reading and writing).
         */
        mountAccess?: string;
        /**
         * Roles that may mount the dataset for writing; `*` stands for all. Without it jobs mount it read-only. Their
         * order does not matter.
         */
        mountAccessReadWriteRoleIdList?: string[];
        /**
         * Further settings as JSON text, for example `{"mountPath": "/mnt/data/"}`.
         */
        options?: string;
        /**
         * Number of the Alibaba Cloud account that the dataset belongs to.
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
         * What the dataset was made from: for `ITAG` the task, for `PAI_PUBLIC_DATASET` the public dataset.
         */
        sourceId?: string;
        /**
         * Who made the dataset: `USER`, `ITAG` (a labelling task) or `PAI_PUBLIC_DATASET`.
         */
        sourceType?: string;
        /**
         * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
         * `nas://<file_system_id>.<region>/<path>/`.
         */
        uri?: string;
        /**
         * Number of the account or RAM user that the dataset is made for.
         */
        userId?: string;
        /**
         * Workspace the dataset belongs to.
         */
        workspaceId?: string;
    }

    /**
     * A label of a dataset: a key with a value, to group and find by.
     */
    export interface GetWorkspaceDatasetsDatasetLabel {
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
     * A version of a PAI dataset: another address, size or state of the same data. The service names versions `v1`,
     * `v2` and so on; `v1` is made together with its dataset and is deleted only with it.
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
         * Kind of storage, the same as the dataset's: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or
         * `URL`.
         */
        dataSourceType?: string;
        /**
         * Dataset the version belongs to.
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
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * Where the storage is, as JSON text; its keys depend on `dataSourceType`.
         */
        importInfo?: string;
        /**
         * Labels of the version. Their order does not matter.
         */
        labels?: outputs.pai.GetWorkspaceDatasetversionsVersionLabel[];
        /**
         * How the caller may mount the version: `RO` (for reading) or `RW` (for reading and writing).
         */
        mountAccess?: string;
        /**
         * Further settings as JSON text, for example `{"mountPath": "/mnt/data/"}`.
         */
        options?: string;
        /**
         * What the address points to: `FILE` or `DIRECTORY`.
         */
        property?: string;
        /**
         * What the version was made from.
         */
        sourceId?: string;
        /**
         * Who made the version, for example `USER` or `ITAG`.
         */
        sourceType?: string;
        /**
         * Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`.
         */
        uri?: string;
        /**
         * Name the service gave to the version: `v2`, `v3` and so on.
         */
        versionName?: string;
    }

    /**
     * A label of a dataset version: a key with a value, to group and find by.
     */
    export interface GetWorkspaceDatasetversionsVersionLabel {
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
     * An experiment of a PAI workspace: it groups runs (`WorkspaceRun`), so that their parameters and results can be
     * compared.
     */
    export interface GetWorkspaceExperimentsExperiment {
        /**
         * Who sees the experiment in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
         * member).
         */
        accessibility?: string;
        /**
         * Folder in OSS in which the runs leave their files, `oss://<bucket>.<endpoint>/<path>/`. An experiment may
         * have none.
         */
        artifactUri?: string;
        /**
         * When the experiment was created, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. Where it
         * is left out, it is made of the resource's name in the program and seven random digits: `rates-1b9c3f0`, for
         * example.
         */
        experimentName?: string;
        /**
         * When the experiment was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * Labels of the experiment. Their order does not matter.
         */
        labels?: outputs.pai.GetWorkspaceExperimentsExperimentLabel[];
        /**
         * Number of the Alibaba Cloud account that the experiment belongs to.
         */
        ownerId?: string;
        /**
         * Number of the account or RAM user that created the experiment.
         */
        userId?: string;
        /**
         * Workspace the experiment belongs to.
         */
        workspaceId?: string;
    }

    /**
     * A label of an experiment: a key with a value, to group and find by.
     */
    export interface GetWorkspaceExperimentsExperimentLabel {
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
     * A member of a PAI workspace: a RAM user, or the account itself, with the roles it has there. The owner of a
     * workspace is a member from the start and cannot be removed.
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
         * Name of the member as the console shows it.
         */
        displayName?: string;
        /**
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * Id of the member, `<workspace_id>-<user_id>`.
         */
        memberId?: string;
        /**
         * Name of the member.
         */
        memberName?: string;
        /**
         * Roles of the member, at least one of `PAI.AlgoDeveloper`, `PAI.AlgoOperator`, `PAI.LabelManager`,
         * `PAI.MaxComputeDeveloper`, `PAI.WorkspaceAdmin`, `PAI.WorkspaceGuest`, `PAI.WorkspaceOwner` or a custom role,
         * `role-...`. Their order does not matter.
         */
        roles?: string[];
        /**
         * Number of the RAM user or account.
         */
        userId?: string;
        /**
         * Workspace that the user becomes a member of.
         */
        workspaceId: string;
    }

    /**
     * A label of a model: a key with a value, to group and find models by.
     */
    export interface GetWorkspaceModelLabel {
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
    export interface GetWorkspaceModelVersionLabel {
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
     * A version of a registered model: where its files are, what they were made with, how good the result is and
     * whether it is approved.
     *
     * Files, format and framework of a version never change; changing them replaces it. Give it a new `versionName`
     * then, because the old one is taken until the old version is deleted.
     */
    export interface GetWorkspaceModelVersionsVersion {
        /**
         * Whether the version may go into production: `Pending`, `Approved` or `Rejected`.
         */
        approvalStatus?: string;
        /**
         * How the model can be compressed: the settings of a compression job. An entry that is the text of a JSON
         * object or array is stored as that, any other text as text.
         */
        compressionSpec?: { [key: string]: string };
        /**
         * How the model can be distilled: the settings of a distillation job. An entry that is the text of a JSON
         * object or array is stored as that, any other text as text.
         */
        distillationSpec?: { [key: string]: string };
        /**
         * How the model can be evaluated: the settings of an evaluation job. An entry that is the text of a JSON object
         * or array is stored as that, any other text as text.
         */
        evaluationSpec?: { [key: string]: string };
        /**
         * Further facts about the version, as names with values. An entry that is the text of a JSON object or array is
         * stored as that, any other text as text.
         */
        extraInfo?: { [key: string]: string };
        /**
         * Format the model is stored in.
         */
        formatType?: string;
        /**
         * Framework the model was made with.
         */
        frameworkType?: string;
        /**
         * When the version was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * How to serve the version, for example the processor or container for Elastic Algorithm Service:
         * `processor: tensorflow_gpu_1.12`. An entry that is the text of a JSON object or array is stored as that, any
         * other text as text.
         */
        inferenceSpec?: { [key: string]: string };
        /**
         * Labels of the version. Their order does not matter.
         */
        labels?: outputs.pai.GetWorkspaceModelVersionsVersionLabel[];
        /**
         * Measured quality of the version, as names with values; at most 8192 bytes as JSON. An entry that is the text
         * of a JSON object or array is stored as that, any other text as text.
         */
        metrics?: { [key: string]: string };
        /**
         * Model the version belongs to, `model-...`.
         */
        modelId: string;
        /**
         * Extension field: a JSON document as text.
         */
        options?: string;
        /**
         * Number of the Alibaba Cloud account that the version belongs to.
         */
        ownerId?: string;
        /**
         * Where the version comes from. Free text for source type `Custom`; for the others
         * `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with kind `PipelineRun` or `ServiceJob`.
         */
        sourceId?: string;
        /**
         * Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService` (a PAI training job).
         */
        sourceType?: string;
        /**
         * Settings of the training, to fine-tune the version or to train it further. An entry that is the text of a
         * JSON object or array is stored as that, any other text as text.
         */
        trainingSpec?: { [key: string]: string };
        /**
         * Where the files of the version are: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`.
         */
        uri?: string;
        /**
         * Number of the account or RAM user that created the version.
         */
        userId?: string;
        /**
         * What is new or special in the version.
         */
        versionDescription?: string;
        /**
         * Version number `major.minor.patch`: major and minor are numbers, patch begins with a digit and may go on with
         * letters and underscores (`2.3.4_beta`). Unique in the model. Without it the service counts: `0.1.0`, then one
         * minor number more each time.
         */
        versionName?: string;
    }

    /**
     * A label of a model version: a key with a value, to group and find versions by.
     */
    export interface GetWorkspaceModelVersionsVersionLabel {
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
     * A model registered in a PAI workspace. It carries the name, purpose and origin; the files are in its versions
     * (`WorkspaceModelVersion`).
     */
    export interface GetWorkspaceModelsModel {
        /**
         * Who sees the model in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every member).
         */
        accessibility?: string;
        /**
         * Field the model is made for, for example `nlp` or `cv`.
         */
        domain?: string;
        /**
         * Further facts about the model, as names with values. An entry that is the text of a JSON object or array is
         * stored as that, any other text as text.
         */
        extraInfo?: { [key: string]: string };
        /**
         * When the model was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * Labels of the model. Their order does not matter.
         */
        labels?: outputs.pai.GetWorkspaceModelsModelLabel[];
        /**
         * What the model is and does, to tell it from others.
         */
        modelDescription?: string;
        /**
         * Documentation of the model, or the address of it.
         */
        modelDoc?: string;
        /**
         * Name of the model, 1 to 127 characters. Where it is left out, it is made of the resource's name in the
         * program and seven random digits, with `-` in place of what is no letter, digit, `_` or `-`: `scorer-1b9c3f0`,
         * for example.
         */
        modelName?: string;
        /**
         * Kind of model, for example `Checkpoint` or `LoRA`.
         */
        modelType?: string;
        /**
         * Number to sort models by in lists; 0 is a number like any other.
         */
        orderNumber?: number;
        /**
         * Community or organisation the model comes from, for example `ModelScope` or `HuggingFace`.
         */
        origin?: string;
        /**
         * Number of the Alibaba Cloud account that the model belongs to.
         */
        ownerId?: string;
        /**
         * Problem the model solves, for example `text-classification`.
         */
        task?: string;
        /**
         * Number of the account or RAM user that created the model.
         */
        userId?: string;
        /**
         * Workspace the model belongs to.
         */
        workspaceId?: string;
    }

    /**
     * A label of a model: a key with a value, to group and find models by.
     */
    export interface GetWorkspaceModelsModelLabel {
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
         * Name of the quota as the console shows it.
         */
        displayName?: string;
        /**
         * Id of the quota.
         */
        id?: string;
        /**
         * How it is paid: `isolate` (in advance) or `share` (by use).
         */
        mode?: string;
        /**
         * Name of the quota.
         */
        name?: string;
        /**
         * Product that it belongs to: `PAI_isolate` or `MaxCompute_share`, for example.
         */
        productCode?: string;
        /**
         * Kind of quota: `PAI`, `MaxCompute` or `DLC`.
         */
        quotaType?: string;
        /**
         * How much there is of what.
         */
        specs?: outputs.pai.GetWorkspaceResourcesQuotaSpec[];
    }

    /**
     * How much of something a quota has.
     */
    export interface GetWorkspaceResourcesQuotaSpec {
        /**
         * What it is.
         */
        name?: string;
        /**
         * How much there is of it.
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
         * Environment that it serves: `dev` or `prod`.
         */
        envType?: string;
        /**
         * Name of the group that it belongs to.
         */
        groupName?: string;
        /**
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * Whether jobs run on it when they name no other resource of its type.
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
         * The quotas that it is made of.
         */
        quotas?: outputs.pai.GetWorkspaceResourcesQuota[];
        /**
         * Id of the resource.
         */
        resourceId?: string;
        /**
         * Kind of resource: `MaxCompute`, `ECS`, `Lingjun`, `ACS` or `Flink`, for example.
         */
        resourceType?: string;
        /**
         * What the resource consists of, as names with values; what is neither text nor number is JSON text.
         */
        spec?: { [key: string]: string };
        /**
         * Workspace the resource belongs to.
         */
        workspaceId: string;
    }

    /**
     * What a role may do in a module of PAI.
     */
    export interface GetWorkspaceRolesModulePermission {
        /**
         * The module: `DSW`, `DLC`, `Dataset`, `Model`, `Image` or `CodeSource`, for example.
         */
        moduleName?: string;
        /**
         * How much it may: `ReadOnly`, `ReadWrite`, `FullAccess`, `NoPrivilege` or `CustomPermissions`.
         */
        permissionType?: string;
        /**
         * With `CustomPermissions`: what exactly it may.
         */
        permissions?: outputs.pai.GetWorkspaceRolesPermission[];
    }

    /**
     * A few permissions that a role has under the same conditions.
     */
    export interface GetWorkspaceRolesPermission {
        /**
         * Codes of the permissions.
         */
        permissionCodes?: string[];
        /**
         * For which objects it has them.
         */
        permissionRules?: outputs.pai.GetWorkspaceRolesPermissionRule[];
    }

    /**
     * For which objects a permission holds.
     */
    export interface GetWorkspaceRolesPermissionRule {
        /**
         * Visibility of the objects: `PUBLIC`, `PRIVATE` or `ANY`.
         */
        accessibility?: string;
        /**
         * Whose objects, where they are private: `CREATOR` (one's own) or `ANY`.
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
         * Number of the account or RAM user that created the role.
         */
        creator?: string;
        /**
         * When the role was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * What the role may do, module by module.
         */
        modulePermissions?: outputs.pai.GetWorkspaceRolesModulePermission[];
        /**
         * Id of the role, `role-...`.
         */
        roleId?: string;
        /**
         * Name of the role.
         */
        roleName?: string;
        /**
         * Workspace the role belongs to.
         */
        workspaceId: string;
    }

    /**
     * A run of a PAI experiment: one execution, with the parameters it was made with. What the run itself measures is
     * written by the training code, not by this resource.
     */
    export interface GetWorkspaceRunsRun {
        /**
         * When the run was created, in UTC (ISO 8601).
         */
        createTime?: string;
        /**
         * Experiment the run belongs to.
         */
        experimentId?: string;
        /**
         * When the run was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * Labels of the run. Their order does not matter.
         */
        labels?: outputs.pai.GetWorkspaceRunsRunLabel[];
        /**
         * Number of the Alibaba Cloud account that the run belongs to.
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
         * Job that the run executes, for example `train1q2w3e4r`.
         */
        sourceId?: string;
        /**
         * Kind of job: `TrainingService` or `DLC`.
         */
        sourceType?: string;
        /**
         * Number of the account or RAM user that created the run.
         */
        userId?: string;
    }

    /**
     * A label of a run: a key with a value, to group and find by.
     */
    export interface GetWorkspaceRunsRunLabel {
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
    export interface GetWorkspaceRunsRunParam {
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
     * A setting of the account for PAI, such as the RAM role that PAI acts as (`customizePAIAssumedRole` in
     * `DataPrivacyConfig`). There is one value for a key in a scope; a value that exists already is not overwritten but
     * has to be imported.
     */
    export interface GetWorkspaceUserConfigsUserConfig {
        /**
         * Category of the setting; the published one is `DataPrivacyConfig`.
         */
        categoryName?: string;
        /**
         * Key of the setting; the published one is `customizePAIAssumedRole`.
         */
        configKey?: string;
        /**
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * Whom it holds for: `owner` (the account) or `subUser` (the RAM user whose credentials are used).
         */
        scope?: string;
    }

    /**
     * A user who can become a member of a workspace.
     */
    export interface GetWorkspaceUsersUser {
        /**
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * Number of the account or RAM user, as `userId` of `WorkspaceMember` takes it.
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
     * The account that a workspace belongs to.
     */
    export interface GetWorkspaceWorkspaceOwner {
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

    /**
     * A PAI workspace: the place in which a team keeps its models, datasets, code and experiments, and in which it
     * gives its members their roles.
     *
     * The service creates a workspace in the background; the resource is ready when its status is `ENABLED`. A deleted
     * workspace lies in the recycle bin for 14 days, and its name stays taken that long.
     */
    export interface GetWorkspaceWorkspacesWorkspace {
        /**
         * Login names of the administrators, in the order the service gives.
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
         * Name shown in the console; free text.
         */
        displayName?: string;
        /**
         * Environments of the workspace: `prod` alone (simple mode), or `dev` and `prod` (standard mode). The order
         * does not matter.
         */
        envTypes?: string[];
        /**
         * When the workspace was last changed, in UTC (ISO 8601).
         */
        gmtModifiedTime?: string;
        /**
         * Its id; that of a resource is the one that `pulumi import` takes.
         */
        id: string;
        /**
         * Whether it is the account's default workspace in the region: the one that models are made in when a program
         * names none.
         */
        isDefault?: boolean;
        /**
         * The account that the workspace belongs to.
         */
        owner?: outputs.pai.GetWorkspaceWorkspacesWorkspaceOwner;
        /**
         * Resource group that the workspace belongs to, `rg-...`.
         */
        resourceGroupId?: string;
        /**
         * State of the workspace: `ENABLED` (ready), `INITIALIZING`, `UPDATING`, `FAILURE` (it could not be created),
         * `DISABLED` (switched off by hand) or `FROZEN` (payment overdue).
         */
        status?: string;
        /**
         * Name of the workspace: 3 to 23 letters, digits and underscores, beginning with a letter. It is unique in the
         * region, together with the workspaces of DataWorks, and stays taken for 14 days after the workspace was
         * deleted. Where it is left out, it is made of the resource's name in the program, cut to 15 characters, and
         * seven random digits: `team_1b9c3f0`, for example.
         */
        workspaceName?: string;
    }

    /**
     * The account that a workspace belongs to.
     */
    export interface GetWorkspaceWorkspacesWorkspaceOwner {
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
