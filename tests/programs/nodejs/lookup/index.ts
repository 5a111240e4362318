// Looks a model version up that another stack manages, with what was known of it; some of that is out of date.
import * as pulumi from "@pulumi/pulumi";
import * as alicloud from "pulumi-alicloud-pai";

const version = alicloud.pai.WorkspaceModelVersion.get("found", new pulumi.Config().require("versionId"), {
    approvalStatus: "Rejected",
    labels: [{ key: "k1", value: "vs1" }],
});

export const approvalStatus = version.approvalStatus;
export const uri = version.uri;
