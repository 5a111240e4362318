// Prints what the Node.js SDK sends to an engine, one JSON object for each resource, and what it gives back.
import * as pulumi from "@pulumi/pulumi";
import { MockMonitor } from "@pulumi/pulumi/runtime/mocks";
import * as rpc from "@pulumi/pulumi/runtime/rpc";
import * as alicloud from "pulumi-alicloud-pai";

function tell(told: Record<string, unknown>): void {
    console.log(JSON.stringify(told));
}

/** Lets each request of a kind be told before it is answered. */
function overhear(kind: "registerResource" | "readResource", properties: (request: any) => any): void {
    const answer = MockMonitor.prototype[kind];
    MockMonitor.prototype[kind] = function (this: MockMonitor, request: any, callback: any): Promise<void> {
        tell({
            name: request.getName(),
            type: request.getType(),
            version: request.getVersion(),
            url: request.getPlugindownloadurl(),
            secrets: request.getAdditionalsecretoutputsList(),
            inputs: properties(request).toJavaScript(),
            ...(kind === "readResource" ? { id: request.getId() } : {}),
        });
        return answer.call(this, request, callback);
    };
}

overhear("registerResource", (request) => request.getObject());
overhear("readResource", (request) => request.getProperties());

async function program(): Promise<void> {
    await pulumi.runtime.setMocks({
        newResource: ({ id, name, inputs }) => ({
            id: id || `${name}-id`,
            state: { ...inputs, createTime: "2026-11-24T00:00:00Z" },
        }),
        call: ({ token }) => {
            throw new Error(`${token} is no function`);
        },
    });
    const args = {
        accessibility: "PRIVATE",
        codeRepo: "https://git.example/team/code",
        codeRepoAccessToken: "t",
        displayName: "code",
        mountPath: "/code",
        workspaceId: "12",
    };
    const before = JSON.stringify(args);
    const source = new alicloud.pai.WorkspaceCodeSource("source", args);
    const model = new alicloud.pai.WorkspaceModel(
        "model",
        {
            modelName: "n",
            orderNumber: 0,
            workspaceId: source.workspaceId,
            labels: [{ key: "tier" }],
            extraInfo: {},
        },
        { version: "2027.1.0" },
    );
    const found = alicloud.pai.WorkspaceModelVersion.get("found", "model-1:1.0.0", {
        uri: "oss://b",
        labels: [{ key: "tier", value: "gold" }],
    });
    alicloud.pai.WorkspaceCodeSource.get("looked up", "code-1");
    new alicloud.Provider("provider", {
        accessKey: "k",
        assumeRole: { roleArn: "r", sessionExpiration: pulumi.output(900) },
        assumeRoleWithOidc: { oidcProviderArn: "a", roleArn: "r", oidcToken: "token" },
        clientReadTimeout: 1000,
        endpoints: [{ aiworkspace: "h" }],
        skipRegionValidation: false,
    });
    new alicloud.Provider("spoken", { region: "cn-hangzhou" });
    const asked: alicloud.pai.WorkspaceDatasetAccessibility = alicloud.pai.WorkspaceDatasetAccessibility.RolePublic;
    new alicloud.pai.WorkspaceDataset("constants", {
        accessibility: asked,
        dataSourceType: alicloud.types.enums.pai.WorkspaceDatasetDataSourceType.Oss,
        property: pulumi.output(alicloud.pai.WorkspaceDatasetProperty.Directory),
        uri: "oss://b",
        workspaceId: "12",
    });
    new alicloud.pai.WorkspaceWorkspace("lists", {
        description: "d",
        envTypes: [alicloud.pai.WorkspaceWorkspaceEnvTypes.Prod],
    });
    const outputs = pulumi.all([found.id, found.uri, found.labels, model.labels, source.createTime]);
    let missing = "";
    try {
        new alicloud.pai.WorkspaceCodeSource("empty", {} as alicloud.pai.WorkspaceCodeSourceArgs);
    } catch (error) {
        missing = String(error);
    }
    const reference = (version: string) =>
        rpc.deserializeProperty({
            [rpc.specialSigKey]: rpc.specialResourceSig,
            urn: "urn:pulumi:stack::project::alicloud:pai/workspaceModel:WorkspaceModel::model",
            id: "model-id",
            packageVersion: version,
        });
    tell({
        name: "program",
        argsChanged: before !== JSON.stringify(args),
        outputs: await new Promise((resolve) => outputs.apply(resolve)),
        secretOutput: await pulumi.isSecret(source.codeRepoAccessToken),
        missing,
        isOurs: [reference(process.env.VERSION!), reference("3.105.0")].map(alicloud.pai.WorkspaceModel.isInstance),
        config: [alicloud.config.region, alicloud.config.maxRetryTimeout, alicloud.config.endpoints],
    });
}

void program();
