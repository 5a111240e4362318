import * as alicloud from "pulumi-alicloud-pai";

const settings = alicloud.pai.getWorkspaceUserConfigsOutput();
export const settingIds = settings.ids;
