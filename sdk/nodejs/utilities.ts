// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";

const version = "1.2026.0";
const pluginDownloadURL = "github://api.github.com/pulumi-resource-alicloud/pulumi-resource-alicloud";

/** Return the value of the first environment variable that is set. */
export function getEnv(...names: string[]): string | undefined {
    return names.map((name) => process.env[name]).find((value) => value);
}

/** Return the first environment variable that is set as a switch. */
export function getEnvBoolean(...names: string[]): boolean | undefined {
    const values: Record<string, boolean> = { "1": true, t: true, true: true, "0": false, f: false, false: false };
    return values[getEnv(...names)?.toLowerCase() ?? ""];
}

/** Return the first environment variable that is set as a number. */
export function getEnvNumber(...names: string[]): number | undefined {
    const value = parseFloat(getEnv(...names) ?? "");
    return Number.isNaN(value) ? undefined : value;
}

/** Return the version of this package, which is that of its plugin. */
export function getVersion(): string {
    return version;
}

/** @internal */
export function resourceOptsDefaults(): pulumi.ResourceOptions {
    return { version, pluginDownloadURL };
}

/**
 * What the constructor of a resource turns its arguments into properties by. Each list is of names.
 *
 * @internal
 */
export interface Shape {
    name: string;
    inputs: string[];
    required?: string[];
    /** Outputs that are no inputs. */
    outputs?: string[];
    state?: string[];
    secretInputs?: string[];
    secretOutputs?: string[];
    /** What the engine keeps as text, as it does with everything a provider is given. */
    asJson?: string[];
    defaults?: Record<string, () => unknown>;
    nested?: Record<string, (value: any) => unknown>;
}

/**
 * Return the properties to register: those of a lookup's state, or those of the arguments.
 *
 * @internal
 */
export function properties(shape: Shape, given: any, opts: pulumi.CustomResourceOptions = {}): pulumi.Inputs {
    if (opts.id) {
        return Object.fromEntries((shape.state ?? []).map((name) => [name, given?.[name]]));
    }
    const missing = (shape.required ?? []).filter((name) => given?.[name] === undefined);
    if (missing.length > 0 && !opts.urn) {
        throw new Error(`${shape.name} needs ${missing.join(", ")}`);
    }
    const inputs = shape.inputs.map((name) => [name, property(shape, name, given?.[name])]);
    // Every output must be a key, or the resource gets no output for it.
    const outputs = (shape.outputs ?? []).map((name) => [name, undefined]);
    return Object.fromEntries([...inputs, ...outputs]);
}

function property(shape: Shape, name: string, given: any): unknown {
    let value: any = given ?? shape.defaults?.[name]?.();
    const complete = shape.nested?.[name];
    if (complete) {
        value = pulumi.output(value).apply((known: any) => known && complete(known));
    }
    if (value !== undefined && value !== null && shape.secretInputs?.includes(name)) {
        value = pulumi.secret(value);
    }
    return shape.asJson?.includes(name) ? pulumi.output(value).apply(JSON.stringify) : value;
}

/**
 * Return a resource's options with our plugin's version and place, which the program's own go before.
 *
 * @internal
 */
export function options<T extends pulumi.ResourceOptions>(shape: Shape, opts?: T): T {
    const merged = pulumi.mergeOptions(resourceOptsDefaults(), opts) as T;
    return pulumi.mergeOptions(merged, { additionalSecretOutputs: shape.secretOutputs ?? [] }) as T;
}

/**
 * Ask our plugin, with the arguments of these names.
 *
 * @internal
 */
export function invoke<T>(token: string, names: string[], args: any, opts?: pulumi.InvokeOptions): Promise<T> {
    const merged = pulumi.mergeOptions(resourceOptsDefaults(), opts ?? {});
    return pulumi.runtime.invoke(token, named(names, args), merged);
}

/**
 * Ask our plugin when all arguments are known.
 *
 * @internal
 */
export function invokeOutput<T>(
    token: string,
    names: string[],
    args: any,
    opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<T> {
    const merged = pulumi.mergeOptions(resourceOptsDefaults(), opts ?? {});
    return pulumi.runtime.invokeOutput(token, named(names, args), merged);
}

function named(names: string[], args: any): pulumi.Inputs {
    return Object.fromEntries(names.map((name) => [name, args?.[name]]));
}

/**
 * Define a name of a module that is loaded when it is first used.
 *
 * @internal
 */
export function lazyLoad(exports: any, name: string, load: () => any): void {
    Object.defineProperty(exports, name, { enumerable: true, get: () => load()[name] });
}

/**
 * Define names of a module whose values are read each time they are used.
 *
 * @internal
 */
export function lazyValues(exports: any, values: Record<string, () => unknown>): void {
    for (const [name, get] of Object.entries(values)) {
        Object.defineProperty(exports, name, { enumerable: true, get });
    }
}

/**
 * Tell Pulumi's runtime which class a reference to one of our resources becomes. It keys them by package, module and
 * version, so that other packages of the same name can be there as well.
 *
 * @internal
 */
export function registerResources(
    classes: Record<string, () => new (name: string, args: any, opts: any) => pulumi.Resource>,
): void {
    const construct = (name: string, type: string, urn: string): pulumi.Resource => {
        if (!(type in classes)) {
            throw new Error(`${type} is no resource of this package`);
        }
        return new (classes[type]())(name, undefined, { urn });
    };
    for (const module of new Set(Object.keys(classes).map((token) => token.split(":")[1]))) {
        pulumi.runtime.registerResourceModule("alicloud", module, { version, construct });
    }
}
