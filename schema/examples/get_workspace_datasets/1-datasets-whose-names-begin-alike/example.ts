import * as alicloud from "pulumi-alicloud-pai";

const transactions = alicloud.pai.getWorkspaceDatasetsOutput({
    workspaceId: "478812",
    nameRegex: "^card_",
    maxItems: 20,
});
export const datasetIds = transactions.ids;
