"""PAI model: a name under which versions are registered. Names are not known to be unique in a workspace."""

from pulumi_resource_alicloud.resources.rules import DIGITS, LABELS, length, one_of
from pulumi_resource_alicloud.resources.vocabulary import Call, Entries, Id, Listing, Resource, names

MODEL = Resource(
    token="alicloud:pai/workspaceModel:WorkspaceModel",
    title="model",
    id=Id(("ModelId",), example="model-c5c9f4v2pwbhkkl1xy"),
    create=Call("CreateModel"),
    read=Call("GetModel"),
    update=(
        Call(
            "UpdateModel",
            when=names(
                "accessibility domain extraInfo modelDescription modelDoc modelName modelType",
                "orderNumber origin task",
            ),
        ),
    ),
    delete=Call("DeleteModel"),
    gone=names("201900002"),
    listing=Listing(
        operation="ListModels",
        items="Models",
        name="ModelName",
        filters=names("collections domain labels modelName modelType origin publisher query task workspaceId"),
        renames={"publisher": "Provider"},
        unasked=names("labels"),
        within=names("workspaceId"),
    ),
    recognised_by=("ModelName",),
    of_others=names("Provider"),
    entries=Entries("labels", "CreateModelLabels", "Labels", "DeleteModelLabels", "LabelKeys"),
    sets=names("labels"),
    defaults={"accessibility": "PRIVATE"},
    kept={"orderNumber": "the API has no way to unset an order number"},
    rules={
        "accessibility": one_of("PRIVATE", "PUBLIC"),
        "modelName": length(1, 127),
        "labels": LABELS,
        "workspaceId": DIGITS,
    },
)
