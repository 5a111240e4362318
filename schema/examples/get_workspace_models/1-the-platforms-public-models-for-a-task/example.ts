import * as alicloud from "pulumi-alicloud-pai";

const models = alicloud.pai.getWorkspaceModelsOutput({ publisher: "pai", domain: "nlp", maxItems: 50 });
export const modelNames = models.names;
export const modelIds = models.ids;
