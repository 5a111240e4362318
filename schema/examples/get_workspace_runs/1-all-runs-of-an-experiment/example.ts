import * as alicloud from "pulumi-alicloud-pai";

const runs = alicloud.pai.getWorkspaceRunsOutput({ experimentId: "exp-1zpfthdxabc123" });
export const runNames = runs.names;
