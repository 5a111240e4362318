import * as alicloud from "pulumi-alicloud-pai";

const versions = alicloud.pai.getWorkspaceDatasetversionsOutput({
    datasetId: "d-rbvg5wzljzjhc9ks92",
    labels: { stage: "production" },
});
export const versionIds = versions.ids;
