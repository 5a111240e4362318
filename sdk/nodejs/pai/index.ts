// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as utilities from "../utilities";

export * from "../types/enums/pai";

export type { WorkspaceCodeSourceArgs, WorkspaceCodeSourceState } from "./workspaceCodeSource";
export type WorkspaceCodeSource = import("./workspaceCodeSource").WorkspaceCodeSource;
/**
 * A code source of a PAI workspace is a Git repository that jobs clone before they start.
 */
export const WorkspaceCodeSource: typeof import("./workspaceCodeSource").WorkspaceCodeSource = null as any;
utilities.lazyLoad(exports, "WorkspaceCodeSource", () => require("./workspaceCodeSource"));

export type { WorkspaceDatasetArgs, WorkspaceDatasetState } from "./workspaceDataset";
export type WorkspaceDataset = import("./workspaceDataset").WorkspaceDataset;
/**
 * A dataset of a PAI workspace gives a name and a description to data in OSS, NAS, CPFS or other storage. The dataset
 * has the address of the data, never the data itself.
 */
export const WorkspaceDataset: typeof import("./workspaceDataset").WorkspaceDataset = null as any;
utilities.lazyLoad(exports, "WorkspaceDataset", () => require("./workspaceDataset"));

export type { WorkspaceDatasetversionArgs, WorkspaceDatasetversionState } from "./workspaceDatasetversion";
export type WorkspaceDatasetversion = import("./workspaceDatasetversion").WorkspaceDatasetversion;
/**
 * A version of a PAI dataset describes another address, size or state of the same data. The service names the versions
 * `v1`, `v2` and so on. It creates `v1` together with the dataset and deletes it only with the dataset.
 */
export const WorkspaceDatasetversion: typeof import("./workspaceDatasetversion").WorkspaceDatasetversion = null as any;
utilities.lazyLoad(exports, "WorkspaceDatasetversion", () => require("./workspaceDatasetversion"));

export type { WorkspaceExperimentArgs, WorkspaceExperimentState } from "./workspaceExperiment";
export type WorkspaceExperiment = import("./workspaceExperiment").WorkspaceExperiment;
/**
 * An experiment of a PAI workspace groups runs (`WorkspaceRun`), so that you can compare their parameters and results.
 */
export const WorkspaceExperiment: typeof import("./workspaceExperiment").WorkspaceExperiment = null as any;
utilities.lazyLoad(exports, "WorkspaceExperiment", () => require("./workspaceExperiment"));

export type { WorkspaceMemberArgs, WorkspaceMemberState } from "./workspaceMember";
export type WorkspaceMember = import("./workspaceMember").WorkspaceMember;
/**
 * A member of a PAI workspace is a RAM user, or the account itself, with its roles in the workspace. The owner of a
 * workspace is always a member. You cannot remove the owner.
 */
export const WorkspaceMember: typeof import("./workspaceMember").WorkspaceMember = null as any;
utilities.lazyLoad(exports, "WorkspaceMember", () => require("./workspaceMember"));

export type { WorkspaceModelArgs, WorkspaceModelState } from "./workspaceModel";
export type WorkspaceModel = import("./workspaceModel").WorkspaceModel;
/**
 * A model that is registered in a PAI workspace. The model has a name, a purpose and an origin. Its files belong to its
 * versions (`WorkspaceModelVersion`).
 */
export const WorkspaceModel: typeof import("./workspaceModel").WorkspaceModel = null as any;
utilities.lazyLoad(exports, "WorkspaceModel", () => require("./workspaceModel"));

export type { WorkspaceModelVersionArgs, WorkspaceModelVersionState } from "./workspaceModelVersion";
export type WorkspaceModelVersion = import("./workspaceModelVersion").WorkspaceModelVersion;
/**
 * A version of a registered model. It says where the files are, how they were made, how good the result is, and whether
 * the version is approved.
 */
export const WorkspaceModelVersion: typeof import("./workspaceModelVersion").WorkspaceModelVersion = null as any;
utilities.lazyLoad(exports, "WorkspaceModelVersion", () => require("./workspaceModelVersion"));

export type { WorkspaceRunArgs, WorkspaceRunState } from "./workspaceRun";
export type WorkspaceRun = import("./workspaceRun").WorkspaceRun;
/**
 * A run of a PAI experiment is one execution with its parameters. The training code writes the metrics of the run, not
 * this resource.
 */
export const WorkspaceRun: typeof import("./workspaceRun").WorkspaceRun = null as any;
utilities.lazyLoad(exports, "WorkspaceRun", () => require("./workspaceRun"));

export type { WorkspaceUserConfigArgs, WorkspaceUserConfigState } from "./workspaceUserConfig";
export type WorkspaceUserConfig = import("./workspaceUserConfig").WorkspaceUserConfig;
/**
 * A setting of the account for PAI, for example the RAM role that PAI assumes (`customizePAIAssumedRole` in
 * `DataPrivacyConfig`). A key has one value in each scope. If the value exists already, the provider does not overwrite
 * it: import it first. If your credentials may not list settings, the provider cannot see the value, warns you and
 * overwrites it.
 */
export const WorkspaceUserConfig: typeof import("./workspaceUserConfig").WorkspaceUserConfig = null as any;
utilities.lazyLoad(exports, "WorkspaceUserConfig", () => require("./workspaceUserConfig"));

export type { WorkspaceWorkspaceArgs, WorkspaceWorkspaceState } from "./workspaceWorkspace";
export type WorkspaceWorkspace = import("./workspaceWorkspace").WorkspaceWorkspace;
/**
 * A PAI workspace is the place where a team keeps its models, datasets, code and experiments, and where it gives roles
 * to its members.
 */
export const WorkspaceWorkspace: typeof import("./workspaceWorkspace").WorkspaceWorkspace = null as any;
utilities.lazyLoad(exports, "WorkspaceWorkspace", () => require("./workspaceWorkspace"));

export type { GetConnectionsArgs, GetConnectionsOutputArgs, GetConnectionsResult } from "./getConnections";
/**
 * Returns the connections of a workspace to model services, vector stores and databases. The result has no passwords
 * and keys.
 */
export const getConnections: typeof import("./getConnections").getConnections = null as any;
utilities.lazyLoad(exports, "getConnections", () => require("./getConnections"));
/**
 * Returns the connections of a workspace to model services, vector stores and databases. The result has no passwords
 * and keys.
 */
export const getConnectionsOutput: typeof import("./getConnections").getConnectionsOutput = null as any;
utilities.lazyLoad(exports, "getConnectionsOutput", () => require("./getConnections"));

export type { GetDefaultWorkspaceResult } from "./getDefaultWorkspace";
/**
 * Returns the account's default workspace in the region. Models and datasets that name no workspace are created in it.
 * The call fails if the account has no default workspace.
 */
export const getDefaultWorkspace: typeof import("./getDefaultWorkspace").getDefaultWorkspace = null as any;
utilities.lazyLoad(exports, "getDefaultWorkspace", () => require("./getDefaultWorkspace"));
/**
 * Returns the account's default workspace in the region. Models and datasets that name no workspace are created in it.
 * The call fails if the account has no default workspace.
 */
export const getDefaultWorkspaceOutput: typeof import("./getDefaultWorkspace").getDefaultWorkspaceOutput = null as any;
utilities.lazyLoad(exports, "getDefaultWorkspaceOutput", () => require("./getDefaultWorkspace"));

export type { GetImageArgs, GetImageOutputArgs, GetImageResult } from "./getImage";
/**
 * Finds one image by the arguments that you give. The call fails if no image matches, or if more than one does.
 */
export const getImage: typeof import("./getImage").getImage = null as any;
utilities.lazyLoad(exports, "getImage", () => require("./getImage"));
/**
 * Finds one image by the arguments that you give. The call fails if no image matches, or if more than one does.
 */
export const getImageOutput: typeof import("./getImage").getImageOutput = null as any;
utilities.lazyLoad(exports, "getImageOutput", () => require("./getImage"));

export type { GetImagesArgs, GetImagesOutputArgs, GetImagesResult } from "./getImages";
/**
 * Returns the container images for the jobs and notebooks of a workspace. These are the images that its members
 * registered and the official images of the platform. Official images have the label `system.official` with the value
 * `true`.
 */
export const getImages: typeof import("./getImages").getImages = null as any;
utilities.lazyLoad(exports, "getImages", () => require("./getImages"));
/**
 * Returns the container images for the jobs and notebooks of a workspace. These are the images that its members
 * registered and the official images of the platform. Official images have the label `system.official` with the value
 * `true`.
 */
export const getImagesOutput: typeof import("./getImages").getImagesOutput = null as any;
utilities.lazyLoad(exports, "getImagesOutput", () => require("./getImages"));

export type { GetImportFileArgs, GetImportFileOutputArgs, GetImportFileResult } from "./getImportFile";
/**
 * Returns the contents of a workspace in the form of a file for `pulumi import --file`. The file has the workspace, its
 * members, code sources, datasets, models, the versions of datasets and models, and experiments. It does not have the
 * owner of the workspace or the versions `v1` of datasets. It has runs and the settings of the account only if you ask
 * for them.
 */
export const getImportFile: typeof import("./getImportFile").getImportFile = null as any;
utilities.lazyLoad(exports, "getImportFile", () => require("./getImportFile"));
/**
 * Returns the contents of a workspace in the form of a file for `pulumi import --file`. The file has the workspace, its
 * members, code sources, datasets, models, the versions of datasets and models, and experiments. It does not have the
 * owner of the workspace or the versions `v1` of datasets. It has runs and the settings of the account only if you ask
 * for them.
 */
export const getImportFileOutput: typeof import("./getImportFile").getImportFileOutput = null as any;
utilities.lazyLoad(exports, "getImportFileOutput", () => require("./getImportFile"));

export type { GetProductsArgs, GetProductsOutputArgs, GetProductsResult } from "./getProducts";
/**
 * Returns the products and services that PAI needs, and says which of them the account has bought or activated. Call it
 * before you create the first workspace.
 */
export const getProducts: typeof import("./getProducts").getProducts = null as any;
utilities.lazyLoad(exports, "getProducts", () => require("./getProducts"));
/**
 * Returns the products and services that PAI needs, and says which of them the account has bought or activated. Call it
 * before you create the first workspace.
 */
export const getProductsOutput: typeof import("./getProducts").getProductsOutput = null as any;
utilities.lazyLoad(exports, "getProductsOutput", () => require("./getProducts"));

export type {
    GetWorkspaceCodeSourcesArgs,
    GetWorkspaceCodeSourcesOutputArgs,
    GetWorkspaceCodeSourcesResult,
} from "./getWorkspaceCodeSources";
/**
 * Returns the code sources of a workspace, without their access tokens.
 */
export const getWorkspaceCodeSources: typeof import("./getWorkspaceCodeSources").getWorkspaceCodeSources = null as any;
utilities.lazyLoad(exports, "getWorkspaceCodeSources", () => require("./getWorkspaceCodeSources"));
/**
 * Returns the code sources of a workspace, without their access tokens.
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
 * Returns the settings of a workspace, for example where jobs store temporary files, how long they may run, and which
 * tags they must have.
 */
export const getWorkspaceConfigs: typeof import("./getWorkspaceConfigs").getWorkspaceConfigs = null as any;
utilities.lazyLoad(exports, "getWorkspaceConfigs", () => require("./getWorkspaceConfigs"));
/**
 * Returns the settings of a workspace, for example where jobs store temporary files, how long they may run, and which
 * tags they must have.
 */
export const getWorkspaceConfigsOutput: typeof import("./getWorkspaceConfigs").getWorkspaceConfigsOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceConfigsOutput", () => require("./getWorkspaceConfigs"));

export type {
    GetWorkspaceDatasetArgs,
    GetWorkspaceDatasetOutputArgs,
    GetWorkspaceDatasetResult,
} from "./getWorkspaceDataset";
/**
 * Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if more than one does.
 */
export const getWorkspaceDataset: typeof import("./getWorkspaceDataset").getWorkspaceDataset = null as any;
utilities.lazyLoad(exports, "getWorkspaceDataset", () => require("./getWorkspaceDataset"));
/**
 * Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if more than one does.
 */
export const getWorkspaceDatasetOutput: typeof import("./getWorkspaceDataset").getWorkspaceDatasetOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceDatasetOutput", () => require("./getWorkspaceDataset"));

export type {
    GetWorkspaceDatasetsArgs,
    GetWorkspaceDatasetsOutputArgs,
    GetWorkspaceDatasetsResult,
} from "./getWorkspaceDatasets";
/**
 * Returns the datasets of a workspace, or the public datasets of a publisher.
 */
export const getWorkspaceDatasets: typeof import("./getWorkspaceDatasets").getWorkspaceDatasets = null as any;
utilities.lazyLoad(exports, "getWorkspaceDatasets", () => require("./getWorkspaceDatasets"));
/**
 * Returns the datasets of a workspace, or the public datasets of a publisher.
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
 * Returns the versions of a dataset, including `v1`, which the service creates together with the dataset.
 */
export const getWorkspaceDatasetversions: typeof import("./getWorkspaceDatasetversions").getWorkspaceDatasetversions =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceDatasetversions", () => require("./getWorkspaceDatasetversions"));
/**
 * Returns the versions of a dataset, including `v1`, which the service creates together with the dataset.
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
 * Returns the experiments of a workspace.
 */
export const getWorkspaceExperiments: typeof import("./getWorkspaceExperiments").getWorkspaceExperiments = null as any;
utilities.lazyLoad(exports, "getWorkspaceExperiments", () => require("./getWorkspaceExperiments"));
/**
 * Returns the experiments of a workspace.
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
 * Returns the members of a workspace with their roles.
 */
export const getWorkspaceMembers: typeof import("./getWorkspaceMembers").getWorkspaceMembers = null as any;
utilities.lazyLoad(exports, "getWorkspaceMembers", () => require("./getWorkspaceMembers"));
/**
 * Returns the members of a workspace with their roles.
 */
export const getWorkspaceMembersOutput: typeof import("./getWorkspaceMembers").getWorkspaceMembersOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceMembersOutput", () => require("./getWorkspaceMembers"));

export type { GetWorkspaceModelArgs, GetWorkspaceModelOutputArgs, GetWorkspaceModelResult } from "./getWorkspaceModel";
/**
 * Finds one model by the arguments that you give. The call fails if no model matches, or if more than one does. Two
 * models of a workspace can have the same name.
 */
export const getWorkspaceModel: typeof import("./getWorkspaceModel").getWorkspaceModel = null as any;
utilities.lazyLoad(exports, "getWorkspaceModel", () => require("./getWorkspaceModel"));
/**
 * Finds one model by the arguments that you give. The call fails if no model matches, or if more than one does. Two
 * models of a workspace can have the same name.
 */
export const getWorkspaceModelOutput: typeof import("./getWorkspaceModel").getWorkspaceModelOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceModelOutput", () => require("./getWorkspaceModel"));

export type {
    GetWorkspaceModelVersionArgs,
    GetWorkspaceModelVersionOutputArgs,
    GetWorkspaceModelVersionResult,
} from "./getWorkspaceModelVersion";
/**
 * Returns the newest version of a model that matches the arguments. For example, set `approvalStatus` to `Approved` to
 * get the newest version that may go into production. The call fails if no version matches.
 */
export const getWorkspaceModelVersion: typeof import("./getWorkspaceModelVersion").getWorkspaceModelVersion =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceModelVersion", () => require("./getWorkspaceModelVersion"));
/**
 * Returns the newest version of a model that matches the arguments. For example, set `approvalStatus` to `Approved` to
 * get the newest version that may go into production. The call fails if no version matches.
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
 * Returns the versions of a model.
 */
export const getWorkspaceModelVersions: typeof import("./getWorkspaceModelVersions").getWorkspaceModelVersions =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceModelVersions", () => require("./getWorkspaceModelVersions"));
/**
 * Returns the versions of a model.
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
 * Returns the models of a workspace, or the public models of a publisher.
 */
export const getWorkspaceModels: typeof import("./getWorkspaceModels").getWorkspaceModels = null as any;
utilities.lazyLoad(exports, "getWorkspaceModels", () => require("./getWorkspaceModels"));
/**
 * Returns the models of a workspace, or the public models of a publisher.
 */
export const getWorkspaceModelsOutput: typeof import("./getWorkspaceModels").getWorkspaceModelsOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceModelsOutput", () => require("./getWorkspaceModels"));

export type {
    GetWorkspaceResourcesArgs,
    GetWorkspaceResourcesOutputArgs,
    GetWorkspaceResourcesResult,
} from "./getWorkspaceResources";
/**
 * Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its jobs can
 * run on.
 */
export const getWorkspaceResources: typeof import("./getWorkspaceResources").getWorkspaceResources = null as any;
utilities.lazyLoad(exports, "getWorkspaceResources", () => require("./getWorkspaceResources"));
/**
 * Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and others that its jobs can
 * run on.
 */
export const getWorkspaceResourcesOutput: typeof import("./getWorkspaceResources").getWorkspaceResourcesOutput =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceResourcesOutput", () => require("./getWorkspaceResources"));

export type { GetWorkspaceRolesArgs, GetWorkspaceRolesOutputArgs, GetWorkspaceRolesResult } from "./getWorkspaceRoles";
/**
 * Returns the custom roles of a workspace. Use a `roleId` in the `roles` of a member or in the `accessibleRoleIdList`
 * of a dataset. The result does not include the roles that PAI defines, such as `PAI.AlgoDeveloper`.
 */
export const getWorkspaceRoles: typeof import("./getWorkspaceRoles").getWorkspaceRoles = null as any;
utilities.lazyLoad(exports, "getWorkspaceRoles", () => require("./getWorkspaceRoles"));
/**
 * Returns the custom roles of a workspace. Use a `roleId` in the `roles` of a member or in the `accessibleRoleIdList`
 * of a dataset. The result does not include the roles that PAI defines, such as `PAI.AlgoDeveloper`.
 */
export const getWorkspaceRolesOutput: typeof import("./getWorkspaceRoles").getWorkspaceRolesOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceRolesOutput", () => require("./getWorkspaceRoles"));

export type { GetWorkspaceRunsArgs, GetWorkspaceRunsOutputArgs, GetWorkspaceRunsResult } from "./getWorkspaceRuns";
/**
 * Returns the runs of an experiment, or all runs of a workspace.
 */
export const getWorkspaceRuns: typeof import("./getWorkspaceRuns").getWorkspaceRuns = null as any;
utilities.lazyLoad(exports, "getWorkspaceRuns", () => require("./getWorkspaceRuns"));
/**
 * Returns the runs of an experiment, or all runs of a workspace.
 */
export const getWorkspaceRunsOutput: typeof import("./getWorkspaceRuns").getWorkspaceRunsOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceRunsOutput", () => require("./getWorkspaceRuns"));

export type { GetWorkspaceUserArgs, GetWorkspaceUserOutputArgs, GetWorkspaceUserResult } from "./getWorkspaceUser";
/**
 * Finds one user who can become a member of the workspace, by name or by ID. The call fails if no user matches, or if
 * more than one does.
 */
export const getWorkspaceUser: typeof import("./getWorkspaceUser").getWorkspaceUser = null as any;
utilities.lazyLoad(exports, "getWorkspaceUser", () => require("./getWorkspaceUser"));
/**
 * Finds one user who can become a member of the workspace, by name or by ID. The call fails if no user matches, or if
 * more than one does.
 */
export const getWorkspaceUserOutput: typeof import("./getWorkspaceUser").getWorkspaceUserOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceUserOutput", () => require("./getWorkspaceUser"));

export type {
    GetWorkspaceUserConfigsArgs,
    GetWorkspaceUserConfigsOutputArgs,
    GetWorkspaceUserConfigsResult,
} from "./getWorkspaceUserConfigs";
/**
 * Returns the settings of the account for PAI, without their values.
 */
export const getWorkspaceUserConfigs: typeof import("./getWorkspaceUserConfigs").getWorkspaceUserConfigs = null as any;
utilities.lazyLoad(exports, "getWorkspaceUserConfigs", () => require("./getWorkspaceUserConfigs"));
/**
 * Returns the settings of the account for PAI, without their values.
 */
export const getWorkspaceUserConfigsOutput: typeof import("./getWorkspaceUserConfigs").getWorkspaceUserConfigsOutput =
    null as any;
utilities.lazyLoad(exports, "getWorkspaceUserConfigsOutput", () => require("./getWorkspaceUserConfigs"));

export type { GetWorkspaceUsersArgs, GetWorkspaceUsersOutputArgs, GetWorkspaceUsersResult } from "./getWorkspaceUsers";
/**
 * Returns the users who can become members of a workspace. Use it to find the ID that `WorkspaceMember` needs by the
 * name of a RAM user.
 */
export const getWorkspaceUsers: typeof import("./getWorkspaceUsers").getWorkspaceUsers = null as any;
utilities.lazyLoad(exports, "getWorkspaceUsers", () => require("./getWorkspaceUsers"));
/**
 * Returns the users who can become members of a workspace. Use it to find the ID that `WorkspaceMember` needs by the
 * name of a RAM user.
 */
export const getWorkspaceUsersOutput: typeof import("./getWorkspaceUsers").getWorkspaceUsersOutput = null as any;
utilities.lazyLoad(exports, "getWorkspaceUsersOutput", () => require("./getWorkspaceUsers"));

export type {
    GetWorkspaceWorkspaceArgs,
    GetWorkspaceWorkspaceOutputArgs,
    GetWorkspaceWorkspaceResult,
} from "./getWorkspaceWorkspace";
/**
 * Finds one workspace by the arguments that you give. The call fails if no workspace matches, or if more than one does.
 * A deleted workspace does not count.
 */
export const getWorkspaceWorkspace: typeof import("./getWorkspaceWorkspace").getWorkspaceWorkspace = null as any;
utilities.lazyLoad(exports, "getWorkspaceWorkspace", () => require("./getWorkspaceWorkspace"));
/**
 * Finds one workspace by the arguments that you give. The call fails if no workspace matches, or if more than one does.
 * A deleted workspace does not count.
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
 * Returns the workspaces that you may see in the region.
 */
export const getWorkspaceWorkspaces: typeof import("./getWorkspaceWorkspaces").getWorkspaceWorkspaces = null as any;
utilities.lazyLoad(exports, "getWorkspaceWorkspaces", () => require("./getWorkspaceWorkspaces"));
/**
 * Returns the workspaces that you may see in the region.
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
