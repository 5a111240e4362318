// Tells, as JSON, all that the SDK reads of the stack's configuration.
import * as alicloud from "pulumi-alicloud-pai";

const names = Object.keys(alicloud.config) as (keyof typeof alicloud.config)[];
export const settings = JSON.stringify(Object.fromEntries(names.map((name) => [name, alicloud.config[name]])));
