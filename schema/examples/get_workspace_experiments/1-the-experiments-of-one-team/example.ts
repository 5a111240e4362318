import * as alicloud from "pulumi-alicloud-pai";

const experiments = alicloud.pai.getWorkspaceExperimentsOutput({ workspaceId: "478812", labels: { team: "fraud" } });
export const experimentNames = experiments.names;
