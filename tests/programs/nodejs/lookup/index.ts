// Looks a model version up that another stack manages.
import * as pulumi from "@pulumi/pulumi";
import * as alicloud from "pulumi-alicloud-pai";

const version = alicloud.pai.WorkspaceModelVersion.get("found", new pulumi.Config().require("versionId"));

export const approvalStatus = version.approvalStatus;
export const uri = version.uri;
