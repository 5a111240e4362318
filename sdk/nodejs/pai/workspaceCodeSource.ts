// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as utilities from "../utilities";

const shape: utilities.Shape = {
    name: "WorkspaceCodeSource",
    inputs: [
        "accessibility",
        "cloneType",
        "codeBranch",
        "codeCommit",
        "codeRepo",
        "codeRepoAccessToken",
        "codeRepoUserName",
        "description",
        "displayName",
        "mountPath",
        "workspaceId",
    ],
    required: ["accessibility", "codeRepo", "mountPath", "workspaceId"],
    outputs: ["createTime", "gmtModifiedTime", "userId"],
    state: [
        "accessibility",
        "cloneType",
        "codeBranch",
        "codeCommit",
        "codeRepo",
        "codeRepoAccessToken",
        "codeRepoUserName",
        "createTime",
        "description",
        "displayName",
        "gmtModifiedTime",
        "mountPath",
        "userId",
        "workspaceId",
    ],
    secretInputs: ["codeRepoAccessToken"],
    secretOutputs: ["codeRepoAccessToken"],
};

/**
 * A code source of a PAI workspace: a Git repository that jobs clone before they start.
 *
 * A private code source can be made public; it can never be taken back, so that a change from `PUBLIC` to `PRIVATE`
 * replaces it.
 *
 * ## Example Usage
 *
 * ### A public repository
 *
 * ```typescript
 * import * as alicloud from "pulumi-alicloud-pai";
 *
 * const team = new alicloud.pai.WorkspaceWorkspace("team", {
 *     workspaceName: "fraud_detection",
 *     description: "Models that score card payments",
 *     envTypes: ["prod"],
 * });
 * const training = new alicloud.pai.WorkspaceCodeSource("training", {
 *     workspaceId: team.id,
 *     displayName: "card-training",
 *     accessibility: "PRIVATE",
 *     codeRepo: "https://github.com/example/card-training.git",
 *     codeBranch: "main",
 *     mountPath: "/root/code/",
 * });
 * ```
 *
 * ## Import
 *
 * The import id is the id of the code source, `code-...`. The access token cannot be read back: give it in the program
 * after the import.
 *
 * ```sh
 * $ pulumi import alicloud:pai/workspaceCodeSource:WorkspaceCodeSource training <code_source_id>
 * ```
 */
export class WorkspaceCodeSource extends pulumi.CustomResource {
    /**
     * Look up a WorkspaceCodeSource that exists, without managing it.
     *
     * @param name - Name of the resource in the program.
     * @param id - Id of the resource, the same that it is imported by.
     * @param state - What is known of it.
     * @param opts - Options of the resource.
     */
    public static get(
        name: string,
        id: pulumi.Input<pulumi.ID>,
        state?: WorkspaceCodeSourceState,
        opts?: pulumi.CustomResourceOptions,
    ): WorkspaceCodeSource {
        return new WorkspaceCodeSource(name, state as any, { ...opts, id });
    }

    /** @internal */
    public static readonly __pulumiType = "alicloud:pai/workspaceCodeSource:WorkspaceCodeSource";

    /**
     * Tell whether an object is a WorkspaceCodeSource, even one of another copy of this package in the same process.
     *
     * @param obj - Any value.
     */
    public static override isInstance(obj: any): obj is WorkspaceCodeSource {
        return obj?.["__pulumiType"] === WorkspaceCodeSource.__pulumiType;
    }

    /**
     * Who sees the code source in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
     * member). A change to `PUBLIC` is made in place, a change back replaces the code source.
     */
    declare public readonly accessibility: pulumi.Output<string>;
    /**
     * Where the files go: 0 clones into a new folder below `mountPath`, 1 into `mountPath` itself. Defaults to 0.
     * Changed in place.
     */
    declare public readonly cloneType: pulumi.Output<number | undefined>;
    /**
     * Branch that is cloned. Defaults to the repository's default branch as the service finds it. Changed in place.
     */
    declare public readonly codeBranch: pulumi.Output<string | undefined>;
    /**
     * Commit that is checked out after cloning. Changed in place; removing it clears it.
     */
    declare public readonly codeCommit: pulumi.Output<string | undefined>;
    /**
     * Address of the repository, at most 1024 characters, for example `https://github.com/<owner>/<name>.git`. Changed
     * in place.
     */
    declare public readonly codeRepo: pulumi.Output<string>;
    /**
     * Token that may read a private repository. Secret: the service does not show it again, the state keeps it
     * encrypted. Changed in place; removing it clears it.
     */
    declare public readonly codeRepoAccessToken: pulumi.Output<string | undefined>;
    /**
     * User that the token belongs to. Changed in place; removing it clears it.
     */
    declare public readonly codeRepoUserName: pulumi.Output<string | undefined>;
    /**
     * When the code source was created, in UTC (ISO 8601).
     */
    declare public readonly createTime: pulumi.Output<string>;
    /**
     * What the code is for. Changed in place; removing it clears it.
     */
    declare public readonly description: pulumi.Output<string | undefined>;
    /**
     * Name of the code source, at most 1024 characters. Where it is left out, it is made of the resource's name in the
     * program and seven random digits, with `-` in place of what is no letter, digit, `_` or `-`: `training-1b9c3f0`,
     * for example. Changed in place.
     */
    declare public readonly displayName: pulumi.Output<string>;
    /**
     * When the code source was last changed, in UTC (ISO 8601).
     */
    declare public readonly gmtModifiedTime: pulumi.Output<string | undefined>;
    /**
     * Folder in the job's container that the repository is cloned to, for example `/root/code/`. Changed in place.
     */
    declare public readonly mountPath: pulumi.Output<string>;
    /**
     * Number of the account or RAM user that created the code source.
     */
    declare public readonly userId: pulumi.Output<string | undefined>;
    /**
     * Workspace the code source belongs to. Changing it replaces the code source.
     */
    declare public readonly workspaceId: pulumi.Output<string>;

    /**
     * Create a WorkspaceCodeSource.
     *
     * @param name - Name of the resource in the program.
     * @param args - What the program says about it.
     * @param opts - Options of the resource.
     */
    constructor(name: string, args: WorkspaceCodeSourceArgs, opts?: pulumi.CustomResourceOptions);
    constructor(
        name: string,
        args?: WorkspaceCodeSourceArgs | WorkspaceCodeSourceState,
        opts?: pulumi.CustomResourceOptions,
    ) {
        super(
            WorkspaceCodeSource.__pulumiType,
            name,
            utilities.properties(shape, args, opts),
            utilities.options(shape, opts),
        );
    }
}

/**
 * What is known of a WorkspaceCodeSource that is looked up.
 */
export interface WorkspaceCodeSourceState {
    /**
     * Who sees the code source in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
     * member). A change to `PUBLIC` is made in place, a change back replaces the code source.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Where the files go: 0 clones into a new folder below `mountPath`, 1 into `mountPath` itself. Defaults to 0.
     * Changed in place.
     */
    cloneType?: pulumi.Input<number | undefined>;
    /**
     * Branch that is cloned. Defaults to the repository's default branch as the service finds it. Changed in place.
     */
    codeBranch?: pulumi.Input<string | undefined>;
    /**
     * Commit that is checked out after cloning. Changed in place; removing it clears it.
     */
    codeCommit?: pulumi.Input<string | undefined>;
    /**
     * Address of the repository, at most 1024 characters, for example `https://github.com/<owner>/<name>.git`. Changed
     * in place.
     */
    codeRepo?: pulumi.Input<string | undefined>;
    /**
     * Token that may read a private repository. Secret: the service does not show it again, the state keeps it
     * encrypted. Changed in place; removing it clears it.
     */
    codeRepoAccessToken?: pulumi.Input<string | undefined>;
    /**
     * User that the token belongs to. Changed in place; removing it clears it.
     */
    codeRepoUserName?: pulumi.Input<string | undefined>;
    /**
     * When the code source was created, in UTC (ISO 8601).
     */
    createTime?: pulumi.Input<string | undefined>;
    /**
     * What the code is for. Changed in place; removing it clears it.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * Name of the code source, at most 1024 characters. Where it is left out, it is made of the resource's name in the
     * program and seven random digits, with `-` in place of what is no letter, digit, `_` or `-`: `training-1b9c3f0`,
     * for example. Changed in place.
     */
    displayName?: pulumi.Input<string | undefined>;
    /**
     * When the code source was last changed, in UTC (ISO 8601).
     */
    gmtModifiedTime?: pulumi.Input<string | undefined>;
    /**
     * Folder in the job's container that the repository is cloned to, for example `/root/code/`. Changed in place.
     */
    mountPath?: pulumi.Input<string | undefined>;
    /**
     * Number of the account or RAM user that created the code source.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * Workspace the code source belongs to. Changing it replaces the code source.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * What a program says about a WorkspaceCodeSource.
 */
export interface WorkspaceCodeSourceArgs {
    /**
     * Who sees the code source in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
     * member). A change to `PUBLIC` is made in place, a change back replaces the code source.
     */
    accessibility: pulumi.Input<string>;
    /**
     * Where the files go: 0 clones into a new folder below `mountPath`, 1 into `mountPath` itself. Defaults to 0.
     * Changed in place.
     */
    cloneType?: pulumi.Input<number | undefined>;
    /**
     * Branch that is cloned. Defaults to the repository's default branch as the service finds it. Changed in place.
     */
    codeBranch?: pulumi.Input<string | undefined>;
    /**
     * Commit that is checked out after cloning. Changed in place; removing it clears it.
     */
    codeCommit?: pulumi.Input<string | undefined>;
    /**
     * Address of the repository, at most 1024 characters, for example `https://github.com/<owner>/<name>.git`. Changed
     * in place.
     */
    codeRepo: pulumi.Input<string>;
    /**
     * Token that may read a private repository. Secret: the service does not show it again, the state keeps it
     * encrypted. Changed in place; removing it clears it.
     */
    codeRepoAccessToken?: pulumi.Input<string | undefined>;
    /**
     * User that the token belongs to. Changed in place; removing it clears it.
     */
    codeRepoUserName?: pulumi.Input<string | undefined>;
    /**
     * What the code is for. Changed in place; removing it clears it.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * Name of the code source, at most 1024 characters. Where it is left out, it is made of the resource's name in the
     * program and seven random digits, with `-` in place of what is no letter, digit, `_` or `-`: `training-1b9c3f0`,
     * for example. Changed in place.
     */
    displayName?: pulumi.Input<string | undefined>;
    /**
     * Folder in the job's container that the repository is cloned to, for example `/root/code/`. Changed in place.
     */
    mountPath: pulumi.Input<string>;
    /**
     * Workspace the code source belongs to. Changing it replaces the code source.
     */
    workspaceId: pulumi.Input<string>;
}
