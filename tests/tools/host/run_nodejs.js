// Runs a Pulumi program in TypeScript or JavaScript against the engine whose addresses are in the environment.
//
// The program's own Pulumi library does it, in this process: what stops the process stops the program. Types are not
// checked unless the environment says so; that would take most of the time.
"use strict";

const { PULUMI_MONITOR, PULUMI_ENGINE, PULUMI_ORGANIZATION, PULUMI_PROJECT, PULUMI_STACK } = process.env;
const { PULUMI_ROOT_DIRECTORY, PULUMI_PARALLEL, PULUMI_DRY_RUN } = process.env;

process.env.PULUMI_NODEJS_TYPESCRIPT = "true";
process.env.PULUMI_NODEJS_TRANSPILE_ONLY ??= "true";
process.argv.splice(
    2,
    Infinity,
    `--monitor=${PULUMI_MONITOR}`,
    `--engine=${PULUMI_ENGINE}`,
    `--organization=${PULUMI_ORGANIZATION}`,
    `--project=${PULUMI_PROJECT}`,
    `--stack=${PULUMI_STACK}`,
    `--root-directory=${PULUMI_ROOT_DIRECTORY}`,
    `--parallel=${PULUMI_PARALLEL}`,
    `--pwd=${PULUMI_ROOT_DIRECTORY}`,
    ...(PULUMI_DRY_RUN === "true" ? ["--dry-run"] : []),
    ".",
);
require(require.resolve("@pulumi/pulumi/cmd/run", { paths: [PULUMI_ROOT_DIRECTORY] }));
