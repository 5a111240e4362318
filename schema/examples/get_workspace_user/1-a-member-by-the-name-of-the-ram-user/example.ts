import * as alicloud from "pulumi-alicloud-pai";

const analyst = alicloud.pai.getWorkspaceUserOutput({ workspaceId: "478812", userName: "analyst@fraud-team" });
const analystMember = new alicloud.pai.WorkspaceMember("analyst", {
    workspaceId: "478812",
    userId: analyst.id,
    roles: ["PAI.AlgoDeveloper"],
});
