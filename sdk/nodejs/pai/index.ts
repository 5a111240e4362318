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

export type { GetConnectionsArgs, GetConnectionsOutputArgs, GetConnectionsResult } from "./getConnections";
/**
 * Connections of a workspace: where model services, vector stores and databases are. Their passwords and keys are left
 * out.
 */
export const getConnections: typeof import("./getConnections").getConnections = null as any;
utilities.lazyLoad(exports, "getConnections", () => require("./getConnections"));
/**
 * Connections of a workspace: where model services, vector stores and databases are. Their passwords and keys are left
 * out.
 */
export const getConnectionsOutput: typeof import("./getConnections").getConnectionsOutput = null as any;
utilities.lazyLoad(exports, "getConnectionsOutput", () => require("./getConnections"));

export type { GetDefaultWorkspaceResult } from "./getDefaultWorkspace";
/**
 * The account's default workspace in the region: the one that models and datasets are made in when nobody names one. It
 * is an error if there is none.
 */
export const getDefaultWorkspace: typeof import("./getDefaultWorkspace").getDefaultWorkspace = null as any;
utilities.lazyLoad(exports, "getDefaultWorkspace", () => require("./getDefaultWorkspace"));
/**
 * The account's default workspace in the region: the one that models and datasets are made in when nobody names one. It
 * is an error if there is none.
 */
export const getDefaultWorkspaceOutput: typeof import("./getDefaultWorkspace").getDefaultWorkspaceOutput = null as any;
utilities.lazyLoad(exports, "getDefaultWorkspaceOutput", () => require("./getDefaultWorkspace"));

export type { GetImageArgs, GetImageOutputArgs, GetImageResult } from "./getImage";
/**
 * The one image that has what is asked for. It is an error if there is none, or more than one.
 */
export const getImage: typeof import("./getImage").getImage = null as any;
utilities.lazyLoad(exports, "getImage", () => require("./getImage"));
/**
 * The one image that has what is asked for. It is an error if there is none, or more than one.
 */
export const getImageOutput: typeof import("./getImage").getImageOutput = null as any;
utilities.lazyLoad(exports, "getImageOutput", () => require("./getImage"));

export type { GetImagesArgs, GetImagesOutputArgs, GetImagesResult } from "./getImages";
/**
 * Container images for the jobs and notebooks of a workspace: those that its members registered, and the official ones
 * of the platform, which have the label `system.official` with the value `true`.
 */
export const getImages: typeof import("./getImages").getImages = null as any;
utilities.lazyLoad(exports, "getImages", () => require("./getImages"));
/**
 * Container images for the jobs and notebooks of a workspace: those that its members registered, and the official ones
 * of the platform, which have the label `system.official` with the value `true`.
 */
export const getImagesOutput: typeof import("./getImages").getImagesOutput = null as any;
utilities.lazyLoad(exports, "getImagesOutput", () => require("./getImages"));

export type { GetImportFileArgs, GetImportFileOutputArgs, GetImportFileResult } from "./getImportFile";
/**
 * What a workspace holds, as a file for `pulumi import --file`: the workspace, its members without the owner, code
 * sources, datasets and their versions without `v1`, models and their versions, and experiments. Runs and the settings
 * of the account come only when they are asked for.
 */
export const getImportFile: typeof import("./getImportFile").getImportFile = null as any;
utilities.lazyLoad(exports, "getImportFile", () => require("./getImportFile"));
/**
 * What a workspace holds, as a file for `pulumi import --file`: the workspace, its members without the owner, code
 * sources, datasets and their versions without `v1`, models and their versions, and experiments. Runs and the settings
 * of the account come only when they are asked for.
 */
export const getImportFileOutput: typeof import("./getImportFile").getImportFileOutput = null as any;
utilities.lazyLoad(exports, "getImportFileOutput", () => require("./getImportFile"));

export type { GetProductsArgs, GetProductsOutputArgs, GetProductsResult } from "./getProducts";
/**
 * Which products and services PAI needs are bought and opened for the account, and where to do that: ask it before the
 * first workspace is made.
 */
export const getProducts: typeof import("./getProducts").getProducts = null as any;
utilities.lazyLoad(exports, "getProducts", () => require("./getProducts"));
/**
 * Which products and services PAI needs are bought and opened for the account, and where to do that: ask it before the
 * first workspace is made.
 */
export const getProductsOutput: typeof import("./getProducts").getProductsOutput = null as any;
utilities.lazyLoad(exports, "getProductsOutput", () => require("./getProducts"));

export type {
    GetWorkspaceCodeSourcesArgs,
    GetWorkspaceCodeSourcesOutputArgs,
    GetWorkspaceCodeSourcesResult,
} from "./getWorkspaceCodeSources";
/**
 * The code sources of a workspace, without their tokens.
 */
export const getWorkspaceCodeSources: typeof import("./getWorkspaceCodeSources").getWorkspaceCodeSources = null as any;
utilities.lazyLoad(exports, "getWorkspaceCodeSources", () => require("./getWorkspaceCodeSources"));
/**
 * The code sources of a workspace, without their tokens.
 */
export const getWorkspaceCodeSourcesOutput: typeof import("./getWorkspaceCodeSources").getWorkspaceCodeSourcesOutput =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceCodeSourcesOutput", () => require("./getWorkspaceCodeSources"));

export type {
    GetWorkspaceConfigsArgs,
    GetWorkspaceConfigsOutputArgs,
    GetWorkspaceConfigsResult,
} from "./getWorkspaceConfigs";
/**
 * The settings of a workspace: where jobs store what is temporary, how long they may run, which tags they must have.
 */
export const getWorkspaceConfigs: typeof import("./getWorkspaceConfigs").getWorkspaceConfigs = null as any;
utilities.lazyLoad(exports, "getWorkspaceConfigs", () => require("./getWorkspaceConfigs"));
/**
 * The settings of a workspace: where jobs store what is temporary, how long they may run, which tags they must have.
 */
export const getWorkspaceConfigsOutput: typeof import("./getWorkspaceConfigs").getWorkspaceConfigsOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceConfigsOutput", () => require("./getWorkspaceConfigs"));

export type {
    GetWorkspaceDatasetArgs,
    GetWorkspaceDatasetOutputArgs,
    GetWorkspaceDatasetResult,
} from "./getWorkspaceDataset";
/**
 * The one dataset that has what is asked for. It is an error if there is none, or more than one.
 */
export const getWorkspaceDataset: typeof import("./getWorkspaceDataset").getWorkspaceDataset = null as any;
utilities.lazyLoad(exports, "getWorkspaceDataset", () => require("./getWorkspaceDataset"));
/**
 * The one dataset that has what is asked for. It is an error if there is none, or more than one.
 */
export const getWorkspaceDatasetOutput: typeof import("./getWorkspaceDataset").getWorkspaceDatasetOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceDatasetOutput", () => require("./getWorkspaceDataset"));

export type {
    GetWorkspaceDatasetsArgs,
    GetWorkspaceDatasetsOutputArgs,
    GetWorkspaceDatasetsResult,
} from "./getWorkspaceDatasets";
/**
 * The datasets of a workspace, or the public ones of a publisher.
 */
export const getWorkspaceDatasets: typeof import("./getWorkspaceDatasets").getWorkspaceDatasets = null as any;
utilities.lazyLoad(exports, "getWorkspaceDatasets", () => require("./getWorkspaceDatasets"));
/**
 * The datasets of a workspace, or the public ones of a publisher.
 */
export const getWorkspaceDatasetsOutput: typeof import("./getWorkspaceDatasets").getWorkspaceDatasetsOutput =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceDatasetsOutput", () => require("./getWorkspaceDatasets"));

export type {
    GetWorkspaceDatasetversionsArgs,
    GetWorkspaceDatasetversionsOutputArgs,
    GetWorkspaceDatasetversionsResult,
} from "./getWorkspaceDatasetversions";
/**
 * The versions of a dataset, with `v1`, which is made together with it.
 */
export const getWorkspaceDatasetversions: typeof import("./getWorkspaceDatasetversions").getWorkspaceDatasetversions =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceDatasetversions", () => require("./getWorkspaceDatasetversions"));
/**
 * The versions of a dataset, with `v1`, which is made together with it.
 */
export const getWorkspaceDatasetversionsOutput: typeof import("./getWorkspaceDatasetversions").getWorkspaceDatasetversionsOutput =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceDatasetversionsOutput", () => require("./getWorkspaceDatasetversions"));

export type {
    GetWorkspaceExperimentsArgs,
    GetWorkspaceExperimentsOutputArgs,
    GetWorkspaceExperimentsResult,
} from "./getWorkspaceExperiments";
/**
 * The experiments of a workspace.
 */
export const getWorkspaceExperiments: typeof import("./getWorkspaceExperiments").getWorkspaceExperiments = null as any;
utilities.lazyLoad(exports, "getWorkspaceExperiments", () => require("./getWorkspaceExperiments"));
/**
 * The experiments of a workspace.
 */
export const getWorkspaceExperimentsOutput: typeof import("./getWorkspaceExperiments").getWorkspaceExperimentsOutput =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceExperimentsOutput", () => require("./getWorkspaceExperiments"));

export type {
    GetWorkspaceMembersArgs,
    GetWorkspaceMembersOutputArgs,
    GetWorkspaceMembersResult,
} from "./getWorkspaceMembers";
/**
 * The members of a workspace, with their roles.
 */
export const getWorkspaceMembers: typeof import("./getWorkspaceMembers").getWorkspaceMembers = null as any;
utilities.lazyLoad(exports, "getWorkspaceMembers", () => require("./getWorkspaceMembers"));
/**
 * The members of a workspace, with their roles.
 */
export const getWorkspaceMembersOutput: typeof import("./getWorkspaceMembers").getWorkspaceMembersOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceMembersOutput", () => require("./getWorkspaceMembers"));

export type { GetWorkspaceModelArgs, GetWorkspaceModelOutputArgs, GetWorkspaceModelResult } from "./getWorkspaceModel";
/**
 * The one model that has what is asked for. It is an error if there is none, or more than one: two models of a
 * workspace can have the same name.
 */
export const getWorkspaceModel: typeof import("./getWorkspaceModel").getWorkspaceModel = null as any;
utilities.lazyLoad(exports, "getWorkspaceModel", () => require("./getWorkspaceModel"));
/**
 * The one model that has what is asked for. It is an error if there is none, or more than one: two models of a
 * workspace can have the same name.
 */
export const getWorkspaceModelOutput: typeof import("./getWorkspaceModel").getWorkspaceModelOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceModelOutput", () => require("./getWorkspaceModel"));

export type {
    GetWorkspaceModelVersionArgs,
    GetWorkspaceModelVersionOutputArgs,
    GetWorkspaceModelVersionResult,
} from "./getWorkspaceModelVersion";
/**
 * The version of a model that was made last, of those that have what is asked for: with `approvalStatus` `Approved` the
 * newest one that may go into production. It is an error if there is none.
 */
export const getWorkspaceModelVersion: typeof import("./getWorkspaceModelVersion").getWorkspaceModelVersion =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceModelVersion", () => require("./getWorkspaceModelVersion"));
/**
 * The version of a model that was made last, of those that have what is asked for: with `approvalStatus` `Approved` the
 * newest one that may go into production. It is an error if there is none.
 */
export const getWorkspaceModelVersionOutput: typeof import("./getWorkspaceModelVersion").getWorkspaceModelVersionOutput =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceModelVersionOutput", () => require("./getWorkspaceModelVersion"));

export type {
    GetWorkspaceModelVersionsArgs,
    GetWorkspaceModelVersionsOutputArgs,
    GetWorkspaceModelVersionsResult,
} from "./getWorkspaceModelVersions";
/**
 * The versions of a model.
 */
export const getWorkspaceModelVersions: typeof import("./getWorkspaceModelVersions").getWorkspaceModelVersions =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceModelVersions", () => require("./getWorkspaceModelVersions"));
/**
 * The versions of a model.
 */
export const getWorkspaceModelVersionsOutput: typeof import("./getWorkspaceModelVersions").getWorkspaceModelVersionsOutput =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceModelVersionsOutput", () => require("./getWorkspaceModelVersions"));

export type {
    GetWorkspaceModelsArgs,
    GetWorkspaceModelsOutputArgs,
    GetWorkspaceModelsResult,
} from "./getWorkspaceModels";
/**
 * The models of a workspace, or the public ones of a publisher.
 */
export const getWorkspaceModels: typeof import("./getWorkspaceModels").getWorkspaceModels = null as any;
utilities.lazyLoad(exports, "getWorkspaceModels", () => require("./getWorkspaceModels"));
/**
 * The models of a workspace, or the public ones of a publisher.
 */
export const getWorkspaceModelsOutput: typeof import("./getWorkspaceModels").getWorkspaceModelsOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceModelsOutput", () => require("./getWorkspaceModels"));

export type {
    GetWorkspaceResourcesArgs,
    GetWorkspaceResourcesOutputArgs,
    GetWorkspaceResourcesResult,
} from "./getWorkspaceResources";
/**
 * The computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its jobs can run on.
 */
export const getWorkspaceResources: typeof import("./getWorkspaceResources").getWorkspaceResources = null as any;
utilities.lazyLoad(exports, "getWorkspaceResources", () => require("./getWorkspaceResources"));
/**
 * The computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its jobs can run on.
 */
export const getWorkspaceResourcesOutput: typeof import("./getWorkspaceResources").getWorkspaceResourcesOutput =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceResourcesOutput", () => require("./getWorkspaceResources"));

export type { GetWorkspaceRolesArgs, GetWorkspaceRolesOutputArgs, GetWorkspaceRolesResult } from "./getWorkspaceRoles";
/**
 * The custom roles of a workspace. Members take their `roleId` in `roles`, and datasets in `accessibleRoleIdList`; the
 * roles that PAI brings along, such as `PAI.AlgoDeveloper`, are not among them.
 */
export const getWorkspaceRoles: typeof import("./getWorkspaceRoles").getWorkspaceRoles = null as any;
utilities.lazyLoad(exports, "getWorkspaceRoles", () => require("./getWorkspaceRoles"));
/**
 * The custom roles of a workspace. Members take their `roleId` in `roles`, and datasets in `accessibleRoleIdList`; the
 * roles that PAI brings along, such as `PAI.AlgoDeveloper`, are not among them.
 */
export const getWorkspaceRolesOutput: typeof import("./getWorkspaceRoles").getWorkspaceRolesOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceRolesOutput", () => require("./getWorkspaceRoles"));

export type { GetWorkspaceRunsArgs, GetWorkspaceRunsOutputArgs, GetWorkspaceRunsResult } from "./getWorkspaceRuns";
/**
 * The runs of an experiment, or all those of a workspace.
 */
export const getWorkspaceRuns: typeof import("./getWorkspaceRuns").getWorkspaceRuns = null as any;
utilities.lazyLoad(exports, "getWorkspaceRuns", () => require("./getWorkspaceRuns"));
/**
 * The runs of an experiment, or all those of a workspace.
 */
export const getWorkspaceRunsOutput: typeof import("./getWorkspaceRuns").getWorkspaceRunsOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceRunsOutput", () => require("./getWorkspaceRuns"));

export type { GetWorkspaceUserArgs, GetWorkspaceUserOutputArgs, GetWorkspaceUserResult } from "./getWorkspaceUser";
/**
 * The one user who has the name or number that is asked for and can become a member of the workspace. It is an error if
 * there is none, or more than one.
 */
export const getWorkspaceUser: typeof import("./getWorkspaceUser").getWorkspaceUser = null as any;
utilities.lazyLoad(exports, "getWorkspaceUser", () => require("./getWorkspaceUser"));
/**
 * The one user who has the name or number that is asked for and can become a member of the workspace. It is an error if
 * there is none, or more than one.
 */
export const getWorkspaceUserOutput: typeof import("./getWorkspaceUser").getWorkspaceUserOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceUserOutput", () => require("./getWorkspaceUser"));

export type {
    GetWorkspaceUserConfigsArgs,
    GetWorkspaceUserConfigsOutputArgs,
    GetWorkspaceUserConfigsResult,
} from "./getWorkspaceUserConfigs";
/**
 * The settings of the account for PAI, without their values.
 */
export const getWorkspaceUserConfigs: typeof import("./getWorkspaceUserConfigs").getWorkspaceUserConfigs = null as any;
utilities.lazyLoad(exports, "getWorkspaceUserConfigs", () => require("./getWorkspaceUserConfigs"));
/**
 * The settings of the account for PAI, without their values.
 */
export const getWorkspaceUserConfigsOutput: typeof import("./getWorkspaceUserConfigs").getWorkspaceUserConfigsOutput =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceUserConfigsOutput", () => require("./getWorkspaceUserConfigs"));

export type { GetWorkspaceUsersArgs, GetWorkspaceUsersOutputArgs, GetWorkspaceUsersResult } from "./getWorkspaceUsers";
/**
 * The users who can become members of a workspace: it turns the name of a RAM user into the number that
 * `WorkspaceMember` takes.
 */
export const getWorkspaceUsers: typeof import("./getWorkspaceUsers").getWorkspaceUsers = null as any;
utilities.lazyLoad(exports, "getWorkspaceUsers", () => require("./getWorkspaceUsers"));
/**
 * The users who can become members of a workspace: it turns the name of a RAM user into the number that
 * `WorkspaceMember` takes.
 */
export const getWorkspaceUsersOutput: typeof import("./getWorkspaceUsers").getWorkspaceUsersOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceUsersOutput", () => require("./getWorkspaceUsers"));

export type {
    GetWorkspaceWorkspaceArgs,
    GetWorkspaceWorkspaceOutputArgs,
    GetWorkspaceWorkspaceResult,
} from "./getWorkspaceWorkspace";
/**
 * The one workspace that has what is asked for. It is an error if there is none, or more than one; a deleted workspace
 * is none.
 */
export const getWorkspaceWorkspace: typeof import("./getWorkspaceWorkspace").getWorkspaceWorkspace = null as any;
utilities.lazyLoad(exports, "getWorkspaceWorkspace", () => require("./getWorkspaceWorkspace"));
/**
 * The one workspace that has what is asked for. It is an error if there is none, or more than one; a deleted workspace
 * is none.
 */
export const getWorkspaceWorkspaceOutput: typeof import("./getWorkspaceWorkspace").getWorkspaceWorkspaceOutput =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceWorkspaceOutput", () => require("./getWorkspaceWorkspace"));

export type {
    GetWorkspaceWorkspacesArgs,
    GetWorkspaceWorkspacesOutputArgs,
    GetWorkspaceWorkspacesResult,
} from "./getWorkspaceWorkspaces";
/**
 * The workspaces that the caller may see in the region.
 */
export const getWorkspaceWorkspaces: typeof import("./getWorkspaceWorkspaces").getWorkspaceWorkspaces = null as any;
utilities.lazyLoad(exports, "getWorkspaceWorkspaces", () => require("./getWorkspaceWorkspaces"));
/**
 * The workspaces that the caller may see in the region.
 */
export const getWorkspaceWorkspacesOutput: typeof import("./getWorkspaceWorkspaces").getWorkspaceWorkspacesOutput =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceWorkspacesOutput", () => require("./getWorkspaceWorkspaces"));

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
