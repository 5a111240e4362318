// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as utilities from "../utilities";

export type { WorkspaceCodeSourceArgs, WorkspaceCodeSourceState } from "./workspaceCodeSource";
export type WorkspaceCodeSource = import("./workspaceCodeSource").WorkspaceCodeSource;
export const WorkspaceCodeSource: typeof import("./workspaceCodeSource").WorkspaceCodeSource = null as any;
utilities.lazyLoad(exports, "WorkspaceCodeSource", () => require("./workspaceCodeSource"));

export type { WorkspaceDatasetArgs, WorkspaceDatasetState } from "./workspaceDataset";
export type WorkspaceDataset = import("./workspaceDataset").WorkspaceDataset;
export const WorkspaceDataset: typeof import("./workspaceDataset").WorkspaceDataset = null as any;
utilities.lazyLoad(exports, "WorkspaceDataset", () => require("./workspaceDataset"));

export type { WorkspaceDatasetversionArgs, WorkspaceDatasetversionState } from "./workspaceDatasetversion";
export type WorkspaceDatasetversion = import("./workspaceDatasetversion").WorkspaceDatasetversion;
export const WorkspaceDatasetversion: typeof import("./workspaceDatasetversion").WorkspaceDatasetversion = null as any;
utilities.lazyLoad(exports, "WorkspaceDatasetversion", () => require("./workspaceDatasetversion"));

export type { WorkspaceExperimentArgs, WorkspaceExperimentState } from "./workspaceExperiment";
export type WorkspaceExperiment = import("./workspaceExperiment").WorkspaceExperiment;
export const WorkspaceExperiment: typeof import("./workspaceExperiment").WorkspaceExperiment = null as any;
utilities.lazyLoad(exports, "WorkspaceExperiment", () => require("./workspaceExperiment"));

export type { WorkspaceMemberArgs, WorkspaceMemberState } from "./workspaceMember";
export type WorkspaceMember = import("./workspaceMember").WorkspaceMember;
export const WorkspaceMember: typeof import("./workspaceMember").WorkspaceMember = null as any;
utilities.lazyLoad(exports, "WorkspaceMember", () => require("./workspaceMember"));

export type { WorkspaceModelArgs, WorkspaceModelState } from "./workspaceModel";
export type WorkspaceModel = import("./workspaceModel").WorkspaceModel;
export const WorkspaceModel: typeof import("./workspaceModel").WorkspaceModel = null as any;
utilities.lazyLoad(exports, "WorkspaceModel", () => require("./workspaceModel"));

export type { WorkspaceModelVersionArgs, WorkspaceModelVersionState } from "./workspaceModelVersion";
export type WorkspaceModelVersion = import("./workspaceModelVersion").WorkspaceModelVersion;
export const WorkspaceModelVersion: typeof import("./workspaceModelVersion").WorkspaceModelVersion = null as any;
utilities.lazyLoad(exports, "WorkspaceModelVersion", () => require("./workspaceModelVersion"));

export type { WorkspaceRunArgs, WorkspaceRunState } from "./workspaceRun";
export type WorkspaceRun = import("./workspaceRun").WorkspaceRun;
export const WorkspaceRun: typeof import("./workspaceRun").WorkspaceRun = null as any;
utilities.lazyLoad(exports, "WorkspaceRun", () => require("./workspaceRun"));

export type { WorkspaceUserConfigArgs, WorkspaceUserConfigState } from "./workspaceUserConfig";
export type WorkspaceUserConfig = import("./workspaceUserConfig").WorkspaceUserConfig;
export const WorkspaceUserConfig: typeof import("./workspaceUserConfig").WorkspaceUserConfig = null as any;
utilities.lazyLoad(exports, "WorkspaceUserConfig", () => require("./workspaceUserConfig"));

export type { WorkspaceWorkspaceArgs, WorkspaceWorkspaceState } from "./workspaceWorkspace";
export type WorkspaceWorkspace = import("./workspaceWorkspace").WorkspaceWorkspace;
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
