// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

import * as config from "./config";
import * as pai from "./pai";
import * as types from "./types";

export type { ProviderArgs } from "./provider";
export type Provider = import("./provider").Provider;
/**
 * Connects to one region of Alibaba Cloud with credentials, endpoints and timeouts. Create providers of your own in a
 * program that works with several accounts or regions. Without one, Pulumi uses the stack configuration, for example
 * `alicloud:region`.
 */
export const Provider: typeof import("./provider").Provider = null as any;
utilities.lazyLoad(exports, "Provider", () => require("./provider"));

export { config, pai, types };

pulumi.runtime.registerResourcePackage("alicloud", {
    version: utilities.getVersion(),
    constructProvider: (name: string, type: string, urn: string): pulumi.ProviderResource => {
        if (type !== "pulumi:providers:alicloud") {
            throw new Error(`${type} is no provider of this package`);
        }
        return new Provider(name, undefined, { urn });
    },
});
