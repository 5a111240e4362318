"""PAI run: one execution within an experiment. Without a name the service takes the run's id for it."""

from pulumi_resource_alicloud.resources.rules import ID, LABELS, NAME_OF_EXPERIMENT, one_of
from pulumi_resource_alicloud.resources.vocabulary import Call, Entries, Id, Listing, Resource, names

RUN = Resource(
    token="alicloud:pai/workspaceRun:WorkspaceRun",
    title="run",
    id=Id(("RunId",), example="run-1qja2qzkr5d2hohrz3"),
    create=Call("CreateRun"),
    read=Call("GetRun", fixed={"Verbose": True}),
    update=(Call("UpdateRun", when=names("params runName")),),
    delete=Call("DeleteRun"),
    gone=names("NotFoundErrorProblem"),
    listing=Listing(
        operation="ListRuns",
        items="Runs",
        name="Name",
        filters=names("experimentId labels runName sourceId sourceType workspaceId"),
        within=names("experimentId"),
        labelled=":",
        detailed={"Verbose": True},
    ),
    adopted="on request",
    recognised_by=("Name",),
    entries=Entries("labels", "UpdateRun", "Labels", "DeleteRunLabel", "Key", remove_each=True),
    wire={"runName": "Name", "createTime": "GmtCreateTime"},
    sets=names("labels params"),
    grows=names("params"),
    chosen=names("runName"),
    kept={"runName": "the service named the run when it was made, or was told its name before"},
    rules={
        "experimentId": ID,
        "labels": LABELS,
        "params": LABELS,
        "runName": NAME_OF_EXPERIMENT,
        "sourceType": one_of("TrainingService", "DLC", ""),
    },
)
