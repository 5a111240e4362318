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
 * A code source of a PAI workspace is a Git repository that jobs clone before they start.
 *
 * You can make a private code source public, but the service cannot make it private again. A change from `PUBLIC` to
 * `PRIVATE` therefore replaces the code source.
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
 * To import a code source, use its ID, `code-...`. The service may not show the access token. If the import warns you,
 * write the token into your program. If the import wrote it in clear, move it to the configuration with `--secret`.
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
     * Who can see the code source in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
     * member). A change to `PUBLIC` updates the code source in place. A change to `PRIVATE` replaces it.
     */
    declare public readonly accessibility: pulumi.Output<string>;
    /**
     * Where the files go. 0 clones the repository into a new folder below `mountPath`, 1 into `mountPath` itself.
     * Defaults to 0. Changing it updates the code source in place.
     */
    declare public readonly cloneType: pulumi.Output<number | undefined>;
    /**
     * Branch to clone. Defaults to the repository's default branch. Changing it updates the code source in place.
     */
    declare public readonly codeBranch: pulumi.Output<string | undefined>;
    /**
     * Commit to check out after cloning. Changing it updates the code source in place; removing it clears the value.
     */
    declare public readonly codeCommit: pulumi.Output<string | undefined>;
    /**
     * Address of the repository, at most 1024 characters, for example `https://github.com/<owner>/<name>.git`. A longer
     * address gives a warning. Changing it updates the code source in place.
     */
    declare public readonly codeRepo: pulumi.Output<string>;
    /**
     * Token that may read a private repository. The token is a secret: the service may not show it again, and Pulumi
     * encrypts it in the state. Changing it updates the code source in place; removing it clears the value.
     */
    declare public readonly codeRepoAccessToken: pulumi.Output<string | undefined>;
    /**
     * User that the token belongs to. Changing it updates the code source in place; removing it clears the value.
     */
    declare public readonly codeRepoUserName: pulumi.Output<string | undefined>;
    /**
     * When the code source was created, in UTC (ISO 8601).
     */
    declare public readonly createTime: pulumi.Output<string>;
    /**
     * What the code is for. Changing it updates the code source in place; removing it clears the value.
     */
    declare public readonly description: pulumi.Output<string | undefined>;
    /**
     * Name of the code source, at most 1024 characters. A longer name gives a warning. If you leave it out, the
     * provider makes a name from the resource's name in your program and seven random hexadecimal digits, for example
     * `training-1b9c3f0`. A `-` replaces every character that is not a letter, a digit, `_` or `-`. Changing it updates
     * the code source in place.
     */
    declare public readonly displayName: pulumi.Output<string>;
    /**
     * When the code source was last changed, in UTC (ISO 8601).
     */
    declare public readonly gmtModifiedTime: pulumi.Output<string | undefined>;
    /**
     * Folder in the job's container into which the repository is cloned, for example `/root/code/`. Changing it updates
     * the code source in place.
     */
    declare public readonly mountPath: pulumi.Output<string>;
    /**
     * ID of the account or RAM user that created the code source.
     */
    declare public readonly userId: pulumi.Output<string | undefined>;
    /**
     * Workspace of the code source. Changing it replaces the code source.
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
     * Who can see the code source in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
     * member). A change to `PUBLIC` updates the code source in place. A change to `PRIVATE` replaces it.
     */
    accessibility?: pulumi.Input<string | undefined>;
    /**
     * Where the files go. 0 clones the repository into a new folder below `mountPath`, 1 into `mountPath` itself.
     * Defaults to 0. Changing it updates the code source in place.
     */
    cloneType?: pulumi.Input<number | undefined>;
    /**
     * Branch to clone. Defaults to the repository's default branch. Changing it updates the code source in place.
     */
    codeBranch?: pulumi.Input<string | undefined>;
    /**
     * Commit to check out after cloning. Changing it updates the code source in place; removing it clears the value.
     */
    codeCommit?: pulumi.Input<string | undefined>;
    /**
     * Address of the repository, at most 1024 characters, for example `https://github.com/<owner>/<name>.git`. A longer
     * address gives a warning. Changing it updates the code source in place.
     */
    codeRepo?: pulumi.Input<string | undefined>;
    /**
     * Token that may read a private repository. The token is a secret: the service may not show it again, and Pulumi
     * encrypts it in the state. Changing it updates the code source in place; removing it clears the value.
     */
    codeRepoAccessToken?: pulumi.Input<string | undefined>;
    /**
     * User that the token belongs to. Changing it updates the code source in place; removing it clears the value.
     */
    codeRepoUserName?: pulumi.Input<string | undefined>;
    /**
     * When the code source was created, in UTC (ISO 8601).
     */
    createTime?: pulumi.Input<string | undefined>;
    /**
     * What the code is for. Changing it updates the code source in place; removing it clears the value.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * Name of the code source, at most 1024 characters. A longer name gives a warning. If you leave it out, the
     * provider makes a name from the resource's name in your program and seven random hexadecimal digits, for example
     * `training-1b9c3f0`. A `-` replaces every character that is not a letter, a digit, `_` or `-`. Changing it updates
     * the code source in place.
     */
    displayName?: pulumi.Input<string | undefined>;
    /**
     * When the code source was last changed, in UTC (ISO 8601).
     */
    gmtModifiedTime?: pulumi.Input<string | undefined>;
    /**
     * Folder in the job's container into which the repository is cloned, for example `/root/code/`. Changing it updates
     * the code source in place.
     */
    mountPath?: pulumi.Input<string | undefined>;
    /**
     * ID of the account or RAM user that created the code source.
     */
    userId?: pulumi.Input<string | undefined>;
    /**
     * Workspace of the code source. Changing it replaces the code source.
     */
    workspaceId?: pulumi.Input<string | undefined>;
}

/**
 * What a program says about a WorkspaceCodeSource.
 */
export interface WorkspaceCodeSourceArgs {
    /**
     * Who can see the code source in the workspace: `PRIVATE` (its owner and the administrators) or `PUBLIC` (every
     * member). A change to `PUBLIC` updates the code source in place. A change to `PRIVATE` replaces it.
     */
    accessibility: pulumi.Input<string>;
    /**
     * Where the files go. 0 clones the repository into a new folder below `mountPath`, 1 into `mountPath` itself.
     * Defaults to 0. Changing it updates the code source in place.
     */
    cloneType?: pulumi.Input<number | undefined>;
    /**
     * Branch to clone. Defaults to the repository's default branch. Changing it updates the code source in place.
     */
    codeBranch?: pulumi.Input<string | undefined>;
    /**
     * Commit to check out after cloning. Changing it updates the code source in place; removing it clears the value.
     */
    codeCommit?: pulumi.Input<string | undefined>;
    /**
     * Address of the repository, at most 1024 characters, for example `https://github.com/<owner>/<name>.git`. A longer
     * address gives a warning. Changing it updates the code source in place.
     */
    codeRepo: pulumi.Input<string>;
    /**
     * Token that may read a private repository. The token is a secret: the service may not show it again, and Pulumi
     * encrypts it in the state. Changing it updates the code source in place; removing it clears the value.
     */
    codeRepoAccessToken?: pulumi.Input<string | undefined>;
    /**
     * User that the token belongs to. Changing it updates the code source in place; removing it clears the value.
     */
    codeRepoUserName?: pulumi.Input<string | undefined>;
    /**
     * What the code is for. Changing it updates the code source in place; removing it clears the value.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * Name of the code source, at most 1024 characters. A longer name gives a warning. If you leave it out, the
     * provider makes a name from the resource's name in your program and seven random hexadecimal digits, for example
     * `training-1b9c3f0`. A `-` replaces every character that is not a letter, a digit, `_` or `-`. Changing it updates
     * the code source in place.
     */
    displayName?: pulumi.Input<string | undefined>;
    /**
     * Folder in the job's container into which the repository is cloned, for example `/root/code/`. Changing it updates
     * the code source in place.
     */
    mountPath: pulumi.Input<string>;
    /**
     * Workspace of the code source. Changing it replaces the code source.
     */
    workspaceId: pulumi.Input<string>;
}
