// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as utilities from "../utilities";

export type { WorkspaceCodeSourceArgs, WorkspaceCodeSourceState } from "./workspaceCodeSource";
export type WorkspaceCodeSource = import("./workspaceCodeSource").WorkspaceCodeSource;
/**
 * A code source of a PAI workspace: a Git repository that jobs clone before they start.
 */
export const WorkspaceCodeSource: typeof import("./workspaceCodeSource").WorkspaceCodeSource = null as any;
utilities.lazyLoad(exports, "WorkspaceCodeSource", () => require("./workspaceCodeSource"));

export type { WorkspaceDatasetArgs, WorkspaceDatasetState } from "./workspaceDataset";
export type WorkspaceDataset = import("./workspaceDataset").WorkspaceDataset;
/**
 * A dataset of a PAI workspace: a name and a description for data in OSS, NAS, CPFS and other storage. The dataset
 * holds the address of the data, never the data itself.
 */
export const WorkspaceDataset: typeof import("./workspaceDataset").WorkspaceDataset = null as any;
utilities.lazyLoad(exports, "WorkspaceDataset", () => require("./workspaceDataset"));

export type { WorkspaceDatasetversionArgs, WorkspaceDatasetversionState } from "./workspaceDatasetversion";
export type WorkspaceDatasetversion = import("./workspaceDatasetversion").WorkspaceDatasetversion;
/**
 * A version of a PAI dataset: another address, size or state of the same data. The service names versions `v1`, `v2`
 * and so on; `v1` is made together with its dataset and is deleted only with it.
 */
export const WorkspaceDatasetversion: typeof import("./workspaceDatasetversion").WorkspaceDatasetversion = null as any;
utilities.lazyLoad(exports, "WorkspaceDatasetversion", () => require("./workspaceDatasetversion"));

export type { WorkspaceExperimentArgs, WorkspaceExperimentState } from "./workspaceExperiment";
export type WorkspaceExperiment = import("./workspaceExperiment").WorkspaceExperiment;
/**
 * An experiment of a PAI workspace: it groups runs (`WorkspaceRun`), so that their parameters and results can be
 * compared.
 */
export const WorkspaceExperiment: typeof import("./workspaceExperiment").WorkspaceExperiment = null as any;
utilities.lazyLoad(exports, "WorkspaceExperiment", () => require("./workspaceExperiment"));

export type { WorkspaceMemberArgs, WorkspaceMemberState } from "./workspaceMember";
export type WorkspaceMember = import("./workspaceMember").WorkspaceMember;
/**
 * A member of a PAI workspace: a RAM user, or the account itself, with the roles it has there. The owner of a workspace
 * is a member from the start and cannot be removed.
 */
export const WorkspaceMember: typeof import("./workspaceMember").WorkspaceMember = null as any;
utilities.lazyLoad(exports, "WorkspaceMember", () => require("./workspaceMember"));

export type { WorkspaceModelArgs, WorkspaceModelState } from "./workspaceModel";
export type WorkspaceModel = import("./workspaceModel").WorkspaceModel;
/**
 * A model registered in a PAI workspace. It carries the name, purpose and origin; the files are in its versions
 * (`WorkspaceModelVersion`).
 */
export const WorkspaceModel: typeof import("./workspaceModel").WorkspaceModel = null as any;
utilities.lazyLoad(exports, "WorkspaceModel", () => require("./workspaceModel"));

export type { WorkspaceModelVersionArgs, WorkspaceModelVersionState } from "./workspaceModelVersion";
export type WorkspaceModelVersion = import("./workspaceModelVersion").WorkspaceModelVersion;
/**
 * A version of a registered model: where its files are, what they were made with, how good the result is and whether it
 * is approved.
 */
export const WorkspaceModelVersion: typeof import("./workspaceModelVersion").WorkspaceModelVersion = null as any;
utilities.lazyLoad(exports, "WorkspaceModelVersion", () => require("./workspaceModelVersion"));

export type { WorkspaceRunArgs, WorkspaceRunState } from "./workspaceRun";
export type WorkspaceRun = import("./workspaceRun").WorkspaceRun;
/**
 * A run of a PAI experiment: one execution, with the parameters it was made with. What the run itself measures is
 * written by the training code, not by this resource.
 */
export const WorkspaceRun: typeof import("./workspaceRun").WorkspaceRun = null as any;
utilities.lazyLoad(exports, "WorkspaceRun", () => require("./workspaceRun"));

export type { WorkspaceUserConfigArgs, WorkspaceUserConfigState } from "./workspaceUserConfig";
export type WorkspaceUserConfig = import("./workspaceUserConfig").WorkspaceUserConfig;
/**
 * A setting of the account for PAI, such as the RAM role that PAI acts as (`customizePAIAssumedRole` in
 * `DataPrivacyConfig`). There is one value for a key in a scope; a value that exists already is not overwritten but has
 * to be imported.
 */
export const WorkspaceUserConfig: typeof import("./workspaceUserConfig").WorkspaceUserConfig = null as any;
utilities.lazyLoad(exports, "WorkspaceUserConfig", () => require("./workspaceUserConfig"));

export type { WorkspaceWorkspaceArgs, WorkspaceWorkspaceState } from "./workspaceWorkspace";
export type WorkspaceWorkspace = import("./workspaceWorkspace").WorkspaceWorkspace;
/**
 * A PAI workspace: the place in which a team keeps its models, datasets, code and experiments, and in which it gives
 * its members their roles.
 */
export const WorkspaceWorkspace: typeof import("./workspaceWorkspace").WorkspaceWorkspace = null as any;
utilities.lazyLoad(exports, "WorkspaceWorkspace", () => require("./workspaceWorkspace"));

utilities.registerResources({
    "alicloud:pai/workspaceCodeSource:WorkspaceCodeSource": () => WorkspaceCodeSource,
    "alicloud:pai/workspaceDataset:WorkspaceDataset": () => WorkspaceDataset,
    "alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion": () => WorkspaceDatasetversion,
    "alicloud:pai/workspaceExperiment:WorkspaceExperiment": () => WorkspaceExperiment,
    "alicloud:pai/workspaceMember:WorkspaceMember": () => WorkspaceMember,
    "alicloud:pai/workspaceModel:WorkspaceModel": () => WorkspaceModel,
    "alicloud:pai/workspaceModelVersion:WorkspaceModelVersion": () => WorkspaceModelVersion,
    "alicloud:pai/workspaceRun:WorkspaceRun": () => WorkspaceRun,
    "alicloud:pai/workspaceUserConfig:WorkspaceUserConfig": () => WorkspaceUserConfig,
    "alicloud:pai/workspaceWorkspace:WorkspaceWorkspace": () => WorkspaceWorkspace,
});
