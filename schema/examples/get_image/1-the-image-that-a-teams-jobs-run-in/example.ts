import * as alicloud from "pulumi-alicloud-pai";

const image = alicloud.pai.getImageOutput({ workspaceId: "478812", name: "fraud-training" });
export const imageUri = image.imageUri;
