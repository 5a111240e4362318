// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as inputs from "../types/input";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const shape: utilities.Shape = {
    name: "WorkspaceRun",
    inputs: ["experimentId", "labels", "params", "runName", "sourceId", "sourceType"],
    required: ["experimentId"],
    outputs: ["createTime", "gmtModifiedTime", "ownerId", "userId"],
    state: [
        "createTime",
        "experimentId",
        "gmtModifiedTime",
        "labels",
        "ownerId",
        "params",
        "runName",
        "sourceId",
        "sourceType",
        "userId",
    ],
};

/**
 * A run of a PAI experiment is one execution with its parameters. The training code writes the metrics of the run, not
 * this resource.
 *
 * ## Example Usage
 *
 * ### A run with its parameters
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const team = new alicloud.pai.WorkspaceWorkspace("team", {
 *     workspaceName: "fraud_detection",
 *     description: "Models that score card payments",
 *     envTypes: ["prod"],
 * });
 * const tuning = new alicloud.pai.WorkspaceExperiment("tuning", {
 *     workspaceId: team.id,
 *     experimentName: "learning-rate",
 *     artifactUri: "oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/",
 * });
 * const first = new alicloud.pai.WorkspaceRun("first", {
 *     experimentId: tuning.id,
 *     runName: "rate-0-01",
 *     params: [{ key: "learning_rate", value: "0.01" }],
 * });
 * ```
 *
 * ## Import
 *
 * To import a run, use its ID, `run-...`.
 *
 * ```sh
 * $ pulumi import alicloud:pai/workspaceRun:WorkspaceRun first <run_id>
 * ```
 */
export class WorkspaceRun extends pulumi.CustomResource {
    /**
     * Look up a WorkspaceRun that exists, without managing it.
     *
     * @param name - Name of the resource in the program.
     * @param id - Id of the resource, the same that it is imported by.
     * @param state - What is known of it.
     * @param opts - Options of the resource.
     */
    public static get(
        name: string,
        id: pulumi.Input<pulumi.ID>,
        state?: WorkspaceRunState,
        opts?: pulumi.CustomResourceOptions,
    ): WorkspaceRun {
        return new WorkspaceRun(name, state as any, { ...opts, id });
    }

    /** @internal */
    public static readonly __pulumiType = "alicloud:pai/workspaceRun:WorkspaceRun";

    /**
     * Tell whether an object is a WorkspaceRun, even one of another copy of this package in the same process.
     *
     * @param obj - Any value.
     */
    public static override isInstance(obj: any): obj is WorkspaceRun {
        return obj?.["__pulumiType"] === WorkspaceRun.__pulumiType;
    }

    /**
     * When the run was created, in UTC (ISO 8601).
     */
    declare public readonly createTime: pulumi.Output<string>;
    /**
     * Experiment of the run. Changing it replaces the run.
     */
    declare public readonly experimentId: pulumi.Output<string>;
    /**
     * When the run was last changed, in UTC (ISO 8601).
     */
    declare public readonly gmtModifiedTime: pulumi.Output<string | undefined>;
    /**
     * Labels of the run. Their order does not matter. Changing them updates the run in place, and only the labels that
     * differ.
     */
    declare public readonly labels: pulumi.Output<outputs.pai.WorkspaceRunLabel[] | undefined>;
    /**
     * ID of the Alibaba Cloud account that owns the run.
     */
    declare public readonly ownerId: pulumi.Output<string | undefined>;
    /**
     * Parameters of the run. Their order does not matter. New and changed entries update the run in place. Removing an
     * entry replaces the run, because the service cannot remove it.
     */
    declare public readonly params: pulumi.Output<outputs.pai.WorkspaceRunParam[] | undefined>;
    /**
     * Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. Defaults to the ID of
     * the run. Changing it updates the run in place. Removing it keeps the name, because the service cannot unset it.
     */
    declare public readonly runName: pulumi.Output<string | undefined>;
    /**
     * ID of the job that the run executes, for example `train1q2w3e4r`. Changing it replaces the run.
     */
    declare public readonly sourceId: pulumi.Output<string | undefined>;
    /**
     * Kind of job: `TrainingService` or `DLC`. Changing it replaces the run.
     */
    declare public readonly sourceType: pulumi.Output<string | undefined>;
    /**
     * ID of the account or RAM user that created the run.
     */
    declare public readonly userId: pulumi.Output<string | undefined>;

    /**
     * Create a WorkspaceRun.
     *
     * @param name - Name of the resource in the program.
     * @param args - What the program says about it.
     * @param opts - Options of the resource.
     */
    constructor(name: string, args: WorkspaceRunArgs, opts?: pulumi.CustomResourceOptions);
    constructor(name: string, args?: WorkspaceRunArgs | WorkspaceRunState, opts?: pulumi.CustomResourceOptions) {
        super(WorkspaceRun.__pulumiType, name, utilities.properties(shape, args, opts), utilities.options(shape, opts));
    }
}

/**
 * What is known of a WorkspaceRun that is looked up.
 */
export interface WorkspaceRunState {
    /**
     * When the run was created, in UTC (ISO 8601).
     */
    createTime?: pulumi.Input<string | undefined>;
    /**
     * Experiment of the run. Changing it replaces the run.
     */
    experimentId?: pulumi.Input<string | undefined>;
    /**
     * When the run was last changed, in UTC (ISO 8601).
     */
    gmtModifiedTime?: pulumi.Input<string | undefined>;
    /**
     * Labels of the run. Their order does not matter. Changing them updates the run in place, and only the labels that
     * differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceRunLabel>[] | undefined>;
    /**
     * ID of the Alibaba Cloud account that owns the run.
     */
    ownerId?: pulumi.Input<string | undefined>;
    /**
     * Parameters of the run. Their order does not matter. New and changed entries update the run in place. Removing an
     * entry replaces the run, because the service cannot remove it.
     */
    params?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceRunParam>[] | undefined>;
    /**
     * Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. Defaults to the ID of
     * the run. Changing it updates the run in place. Removing it keeps the name, because the service cannot unset it.
     */
    runName?: pulumi.Input<string | undefined>;
    /**
     * ID of the job that the run executes, for example `train1q2w3e4r`. Changing it replaces the run.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Kind of job: `TrainingService` or `DLC`. Changing it replaces the run.
     */
    sourceType?: pulumi.Input<string | undefined>;
    /**
     * ID of the account or RAM user that created the run.
     */
    userId?: pulumi.Input<string | undefined>;
}

/**
 * What a program says about a WorkspaceRun.
 */
export interface WorkspaceRunArgs {
    /**
     * Experiment of the run. Changing it replaces the run.
     */
    experimentId: pulumi.Input<string>;
    /**
     * Labels of the run. Their order does not matter. Changing them updates the run in place, and only the labels that
     * differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceRunLabel>[] | undefined>;
    /**
     * Parameters of the run. Their order does not matter. New and changed entries update the run in place. Removing an
     * entry replaces the run, because the service cannot remove it.
     */
    params?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceRunParam>[] | undefined>;
    /**
     * Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. Defaults to the ID of
     * the run. Changing it updates the run in place. Removing it keeps the name, because the service cannot unset it.
     */
    runName?: pulumi.Input<string | undefined>;
    /**
     * ID of the job that the run executes, for example `train1q2w3e4r`. Changing it replaces the run.
     */
    sourceId?: pulumi.Input<string | undefined>;
    /**
     * Kind of job: `TrainingService` or `DLC`. Changing it replaces the run.
     */
    sourceType?: pulumi.Input<string | undefined>;
}
