// Nested settings of a model version, as every language can write them: as JSON text; and past the type checker.
import * as pulumi from "@pulumi/pulumi";
import * as alicloud from "pulumi-alicloud-pai";

const config = new pulumi.Config();
const model = new alicloud.pai.WorkspaceModel("model", {
    modelName: "scorer",
    workspaceId: config.require("workspaceId"),
});
const metadata = { instance: 1, cpu: 2.5, rpc: { keepalive: true } };
const version = new alicloud.pai.WorkspaceModelVersion("version", {
    modelId: model.id,
    uri: "oss://models.oss-cn-hangzhou.aliyuncs.com/scorer/",
    versionName: "1.0.0",
    inferenceSpec: {
        metadata: config.getBoolean("nested") ? (metadata as any) : JSON.stringify(metadata),
        source: pulumi.jsonStringify({ model: model.id }),
        name: "svc",
        digits: config.require("digits"),
    },
    metrics: { Results: JSON.stringify([{ dataset: "q3", loss: 0.175 }]) },
});

const read = version.inferenceSpec.apply((spec) => spec?.["metadata"]);
export { read as metadata };
