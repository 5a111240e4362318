// An experiment that compares learning rates: a run for each of them, with its parameters and labels.
import * as pulumi from "@pulumi/pulumi";
import * as alicloud from "pulumi-alicloud-pai";

const config = new pulumi.Config();
const learningRates = { baseline: "0.1", slow: "0.01", slowest: "0.001" };

const workspace = new alicloud.pai.WorkspaceWorkspace("ranking", {
    // A name stays taken for 14 days after its workspace is gone, so an example cannot choose one for you.
    workspaceName: config.require("workspaceName"),
    displayName: "Ranking team",
    description: "Ordering what a search finds",
    envTypes: ["prod"],
});

const experiment = new alicloud.pai.WorkspaceExperiment("learning-rates", {
    workspaceId: workspace.id,
    experimentName: "learning-rates",
    // Runs leave their files here. It cannot be changed: another folder is another experiment.
    artifactUri: `oss://${config.require("bucket")}.oss-cn-hangzhou-internal.aliyuncs.com/learning-rates/`,
    // All members of the workspace see it; without this only its owner and the administrators do.
    accessibility: "PUBLIC",
    // Labels are what experiments and runs are found by. Neither '=' nor ',' may be in them.
    labels: [
        { key: "model", value: "two-towers" },
        { key: "stage", value: config.require("stage") },
    ],
});

const runs = Object.entries(learningRates).map(
    ([name, learningRate]) =>
        new alicloud.pai.WorkspaceRun(name, {
            experimentId: experiment.id,
            // Without a name PAI takes the run's id for it.
            runName: name,
            // Values are text. A parameter can be changed, or added; leaving one out makes a new run of it.
            params: [
                { key: "learning_rate", value: learningRate },
                { key: "epochs", value: "10" },
                { key: "optimizer", value: config.require("optimizer") },
            ],
            labels: [{ key: "compares", value: "learning_rate" }],
        }),
);

export const workspaceId = workspace.id;
export const experimentId = experiment.id;
export const runIds = runs.map((run) => run.id);
