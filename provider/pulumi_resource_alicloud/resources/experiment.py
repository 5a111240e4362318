"""PAI experiment: groups runs; visible to reads only some time after create."""

from pulumi_resource_alicloud.resources.rules import DIGITS, LABELS, NAME_OF_EXPERIMENT, one_of, pattern
from pulumi_resource_alicloud.resources.vocabulary import AutoName, Call, Entries, Id, Listing, Resource, names

EXPERIMENT = Resource(
    token="alicloud:pai/workspaceExperiment:WorkspaceExperiment",
    title="experiment",
    id=Id(("ExperimentId",), example="exp-1xb8nayhbxg4h8f3xt"),
    create=Call("CreateExperiment"),
    read=Call("GetExperiment", fixed={"Verbose": True}),
    update=(Call("UpdateExperiment", when=names("accessibility experimentName")),),
    delete=Call("DeleteExperiment"),
    gone=names("NotFoundErrorProblem"),
    listing=Listing(
        operation="ListExperiment",
        items="Experiments",
        name="Name",
        filters=names("workspaceId experimentName labels"),
        within=names("workspaceId"),
    ),
    recognised_by=("Name",),
    entries=Entries("labels", "SetExperimentLabels", "Labels", "DeleteExperimentLabel", "Key", remove_each=True),
    autoname=AutoName(property="experimentName", longest=63),
    wire={"experimentName": "Name", "createTime": "GmtCreateTime"},
    sets=names("labels"),
    defaults={"accessibility": "PRIVATE"},
    lacking={"artifactUri": ""},
    rules={
        "accessibility": one_of("PRIVATE", "PUBLIC"),
        "artifactUri": pattern("oss://.+", "an OSS address such as oss://<bucket>.<endpoint>/<path>/"),
        "experimentName": NAME_OF_EXPERIMENT,
        "labels": LABELS,
        "workspaceId": DIGITS,
    },
)
