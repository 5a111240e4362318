// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as inputs from "../types/input";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

const shape: utilities.Shape = {
    name: "WorkspaceExperiment",
    inputs: ["accessibility", "artifactUri", "experimentName", "labels", "workspaceId"],
    required: ["workspaceId"],
    outputs: ["createTime", "gmtModifiedTime", "ownerId", "userId"],
    state: [
        "accessibility",
        "artifactUri",
        "createTime",
        "experimentName",
        "gmtModifiedTime",
        "labels",
        "ownerId",
        "userId",
        "workspaceId",
    ],
};

/**
 * An experiment of a PAI workspace groups runs (`WorkspaceRun`), so that you can compare their parameters and results.
 *
 * ## Example Usage
 *
 * ### An experiment that all members see
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
 *     accessibility: "PUBLIC",
 * });
 * ```
 *
 * ## Import
 *
 * To import an experiment, use its ID, `exp-...`.
 *
 * ```sh
 * $ pulumi import alicloud:pai/workspaceExperiment:WorkspaceExperiment tuning <experiment_id>
 * ```
 */
export class WorkspaceExperiment extends pulumi.CustomResource {
    /**
     * Look up a WorkspaceExperiment that exists, without managing it.
     *
     * @param name - Name of the resource in the program.
     * @param id - Id of the resource, the same that it is imported by.
     * @param state - What is known of it.
     * @param opts - Options of the resource.
     */
    public static get(
        name: string,
        id: pulumi.Input<pulumi.ID>,
        state?: WorkspaceExperimentState,
        opts?: pulumi.CustomResourceOptions,
    ): WorkspaceExperiment {
        return new WorkspaceExperiment(name, state as any, { ...opts, id });
    }

    /** @internal */
    public static readonly __pulumiType = "alicloud:pai/workspaceExperiment:WorkspaceExperiment";

    /**
     * Tell whether an object is a WorkspaceExperiment, even one of another copy of this package in the same process.
     *
     * @param obj - Any value.
     */
    public static override isInstance(obj: any): obj is WorkspaceExperiment {
        return obj?.["__pulumiType"] === WorkspaceExperiment.__pulumiType;
    }

    /**
     * Who can see the experiment in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
     * member). Defaults to `PRIVATE`. Changing it updates the experiment in place; removing it restores the default.
     */
    declare public readonly accessibility: pulumi.Output<string>;
    /**
     * Folder in OSS in which the runs store their files, `oss://<bucket>.<endpoint>/<path>/`. An experiment can have no
     * folder. Changing it replaces the experiment. Removing it changes nothing, because an experiment keeps its folder.
     */
    declare public readonly artifactUri: pulumi.Output<string>;
    /**
     * When the experiment was created, in UTC (ISO 8601).
     */
    declare public readonly createTime: pulumi.Output<string>;
    /**
     * Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. If you leave
     * it out, the provider makes a name from the resource's name in your program and seven random hexadecimal digits,
     * for example `rates-1b9c3f0`. Changing it updates the experiment in place.
     */
    declare public readonly experimentName: pulumi.Output<string>;
    /**
     * When the experiment was last changed, in UTC (ISO 8601).
     */
    declare public readonly gmtModifiedTime: pulumi.Output<string | undefined>;
    /**
     * Labels of the experiment. Their order does not matter. Changing them updates the experiment in place, and only
     * the labels that differ.
     */
    declare public readonly labels: pulumi.Output<outputs.pai.WorkspaceExperimentLabel[] | undefined>;
    /**
     * ID of the Alibaba Cloud account that owns the experiment.
     */
    declare public readonly ownerId: pulumi.Output<string | undefined>;
    /**
     * ID of the account or RAM user that created the experiment.
     */
    declare public readonly userId: pulumi.Output<string | undefined>;
    /**
     * Workspace of the experiment. Changing it replaces the experiment.
     */
    declare public readonly workspaceId: pulumi.Output<string>;

    /**
     * Create a WorkspaceExperiment.
     *
     * @param name - Name of the resource in the program.
     * @param args - What the program says about it.
     * @param opts - Options of the resource.
     */
    constructor(name: string, args: WorkspaceExperimentArgs, opts?: pulumi.CustomResourceOptions);
    constructor(
        name: string,
        args?: WorkspaceExperimentArgs | WorkspaceExperimentState,
        opts?: pulumi.CustomResourceOptions,
    ) {
        super(
            WorkspaceExperiment.__pulumiType,
            name,
            utilities.properties(shape, args, opts),
            utilities.options(shape, opts),
        );
    }
}

/**
 * What is known of a WorkspaceExperiment that is looked up.
 */
export interface WorkspaceExperimentState {
    /**
     * Who can see the experiment in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
     * member). Defaults to `PRIVATE`. Changing it updates the experiment in place; removing it restores the default.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Folder in OSS in which the runs store their files, `oss://<bucket>.<endpoint>/<path>/`. An experiment can have no
     * folder. Changing it replaces the experiment. Removing it changes nothing, because an experiment keeps its folder.
     */
    artifactUri?: pulumi.Input<string | undefined>;
    /**
     * When the experiment was created, in UTC (ISO 8601).
     */
    createTime?: pulumi.Input<string | undefined>;
    /**
     * Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. If you leave
     * it out, the provider makes a name from the resource's name in your program and seven random hexadecimal digits,
     * for example `rates-1b9c3f0`. Changing it updates the experiment in place.
     */
    experimentName?: pulumi.Input<string | undefined>;
    /**
     * When the experiment was last changed, in UTC (ISO 8601).
     */
    gmtModifiedTime?: pulumi.Input<string | undefined>;
    /**
     * Labels of the experiment. Their order does not matter. Changing them updates the experiment in place, and only
     * the labels that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceExperimentLabel>[] | undefined>;
    /**
     * ID of the Alibaba Cloud account that owns the experiment.
     */
    ownerId?: pulumi.Input<string | undefined>;
    /**
     * ID of the account or RAM user that created the experiment.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * Workspace of the experiment. Changing it replaces the experiment.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * What a program says about a WorkspaceExperiment.
 */
export interface WorkspaceExperimentArgs {
    /**
     * Who can see the experiment in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
     * member). Defaults to `PRIVATE`. Changing it updates the experiment in place; removing it restores the default.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Folder in OSS in which the runs store their files, `oss://<bucket>.<endpoint>/<path>/`. An experiment can have no
     * folder. Changing it replaces the experiment. Removing it changes nothing, because an experiment keeps its folder.
     */
    artifactUri?: pulumi.Input<string | undefined>;
    /**
     * Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with a letter. If you leave
     * it out, the provider makes a name from the resource's name in your program and seven random hexadecimal digits,
     * for example `rates-1b9c3f0`. Changing it updates the experiment in place.
     */
    experimentName?: pulumi.Input<string | undefined>;
    /**
     * Labels of the experiment. Their order does not matter. Changing them updates the experiment in place, and only
     * the labels that differ.
     */
    labels?: pulumi.Input<pulumi.Input<inputs.pai.WorkspaceExperimentLabel>[] | undefined>;
    /**
     * Workspace of the experiment. Changing it replaces the experiment.
     */
    workspaceId: pulumi.Input<string>;
}
