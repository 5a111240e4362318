"""PAI workspace: activated asynchronously; a deleted name stays taken for 14 days."""

from pulumi_resource_alicloud.resources.rules import ENVIRONMENTS, NAME_OF_WORKSPACE, length, published_length
from pulumi_resource_alicloud.resources.vocabulary import AutoName as Named
from pulumi_resource_alicloud.resources.vocabulary import Call, Id, Listing, Resource, SameAs, Timeouts, Until, names
from pulumi_resource_alicloud.resources.vocabulary import UniqueName as Unique

WORKSPACE = Resource(
    token="alicloud:pai/workspaceWorkspace:WorkspaceWorkspace",
    title="workspace",
    id=Id(("WorkspaceId",), example="123456"),
    create=Call("CreateWorkspace"),
    read=Call("GetWorkspace", fixed={"Verbose": True}),
    update=(
        Call("UpdateWorkspace", when=names("displayName description")),
        Call(
            "ChangeResourceGroup",
            when=names("resourceGroupId"),
            fixed={"ResourceType": "workspace"},
            renames={"WorkspaceId": "ResourceId", "ResourceGroupId": "NewResourceGroupId"},
        ),
    ),
    delete=Call("DeleteWorkspace"),
    gone=names("100400027 100400008"),
    ready=Until(
        "Status",
        done=names("ENABLED"),
        failed=names("FAILURE"),
        remedy=(
            "The API gives no reason: see the console. The name stays taken, also for 14 days after the workspace is "
            "deleted: give workspaceName another value and run `pulumi up`, which makes a new workspace and deletes "
            "this one."
        ),
        resting=names("DISABLED FROZEN"),
    ),
    lingers=True,
    listing=Listing(
        operation="ListWorkspaces",
        items="Workspaces",
        name="WorkspaceName",
        filters=names("workspaceName status resourceGroupId"),
        detailed={"Verbose": True},
        spelled={"resourceGroupId": "resourceGroupId"},
    ),
    recognised_by=("WorkspaceName",),
    unique=Unique("workspaceName", freed="after 14 days"),
    autoname=Named(property="workspaceName", shortest=3, longest=23, signs="_"),
    wire={"createTime": "GmtCreateTime"},
    sets=names("envTypes"),
    defaults={"displayName": SameAs("workspaceName")},
    kept={"resourceGroupId": "the API can move a workspace to another resource group but not out of one"},
    inhabited="members, models, datasets, experiments and code sources",
    rules={
        "workspaceName": NAME_OF_WORKSPACE,
        "description": length(1, 80),
        "envTypes": ENVIRONMENTS,
    },
    # Upstream's tests have names of 24 characters, and the service takes them.
    advice={"workspaceName": published_length(3, 23)},
    hints={
        "100400009": lambda sent: (
            f"The name '{sent.get('WorkspaceName', '')}' is taken in this region: by a workspace, by a DataWorks "
            f"workspace, or by one deleted within the last 14 days, whose name is not free yet. To manage an existing "
            f"workspace, run `pulumi import alicloud:pai/workspaceWorkspace:WorkspaceWorkspace <name> <workspace_id>`. "
            f"Otherwise choose another workspaceName."
        )
    },
    timeouts=Timeouts(create=360.0),
)
