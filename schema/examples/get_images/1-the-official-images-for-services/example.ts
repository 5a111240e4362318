import * as alicloud from "pulumi-alicloud-pai";

const official = alicloud.pai.getImagesOutput({
    labels: { "system.official": "true", "system.supported.eas": "true" },
});
export const imageNames = official.names;
