"""PAI code source: a Git repository with its access token. It can be published, never taken back."""

from pulumi_resource_alicloud.resources.rules import DIGITS, NOT_EMPTY, one_of, published_length
from pulumi_resource_alicloud.resources.vocabulary import AutoName, Call, Id, Listing, Resource, names

CODE_SOURCE = Resource(
    token="alicloud:pai/workspaceCodeSource:WorkspaceCodeSource",
    title="code source",
    id=Id(("CodeSourceId",), example="code-20210111103721-85qz78ia9m6n"),
    create=Call("CreateCodeSource"),
    read=Call("GetCodeSource"),
    update=(
        Call("PublishCodeSource", when=names("accessibility"), carries_nothing=True),
        Call(
            "UpdateCodeSource",
            when=names(
                "cloneType codeBranch codeCommit codeRepo codeRepoAccessToken codeRepoUserName",
                "description displayName mountPath",
            ),
        ),
    ),
    delete=Call("DeleteCodeSource"),
    gone=names("201400002"),
    transient=names("201400004"),
    listing=Listing(
        operation="ListCodeSources",
        items="CodeSources",
        name="DisplayName",
        filters=names("workspaceId displayName"),
        within=names("workspaceId"),
        needs=names("workspaceId"),
    ),
    recognised_by=("DisplayName", "CodeRepo"),
    autoname=AutoName(property="displayName", longest=1024),
    wire={"createTime": "GmtCreateTime", "gmtModifiedTime": "GmtModifyTime"},
    write_only=names("CodeRepoAccessToken"),
    chosen=names("codeBranch cloneType"),
    defaults={"cloneType": 0},
    one_way={"accessibility": frozenset({("PRIVATE", "PUBLIC")})},
    rules={
        "accessibility": one_of("PRIVATE", "PUBLIC"),
        "cloneType": {"enum": [0, 1], "says": "0 (a new sub-directory) or 1 (into the directory itself)"},
        "codeRepo": NOT_EMPTY,
        "displayName": NOT_EMPTY,
        "mountPath": NOT_EMPTY,
        "workspaceId": DIGITS,
    },
    advice=dict.fromkeys(("codeRepo", "displayName", "mountPath"), published_length(1, 1024)),
)
