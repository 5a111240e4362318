import * as alicloud from "pulumi-alicloud-pai";

const transactions = alicloud.pai.getWorkspaceDatasetOutput({
    workspaceId: "478812",
    datasetName: "card_transactions",
});
const october = new alicloud.pai.WorkspaceDatasetversion("october", {
    datasetId: transactions.id,
    uri: "oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/",
    dataSourceType: "OSS",
    property: "DIRECTORY",
});
export const datasetUri = transactions.uri;
