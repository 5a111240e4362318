"""Images: those that PAI publishes and those of a workspace. A get does not repeat the id; nothing here makes one."""

from __future__ import annotations

from aiworkspace_emulator.filters import contains, labelled_with, same_each
from aiworkspace_emulator.listing import list_
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.verbs import get
from aiworkspace_emulator.vocabulary import Collection, Listing, Operation

PATH = "/api/v1/images"
ONE = (
    "Accessibility Description GmtCreateTime GmtModifiedTime ImageUri Labels Name ParentUserId Size SourceId SourceType"
    " UserId WorkspaceId"
)

IMAGES = Collection(
    name="images",
    id_field="ImageId",
    # The code is a guess: no source shows what the service answers here.
    gone=Refusal(404, "201200002", "The image does not exist", settled=False),
    answers=f"{ONE} ImageId",
    verbose=frozenset({"Labels"}),
    operations=(
        Operation(name="GetImage", method="GET", path=f"{PATH}/{{ImageId}}", verb=get, accepts="Verbose", answers=ONE),
        Operation(
            name="ListImages",
            method="GET",
            path=PATH,
            verb=list_,
            accepts="Accessibility ImageUri Labels Name Options Order PageNumber PageSize Query SortBy Verbose"
            " WorkspaceId",
            listing=Listing(
                items="Images",
                filters={
                    **same_each("Accessibility ImageUri WorkspaceId"),
                    "Labels": labelled_with("="),
                    "Name": contains("Name"),
                    "Query": contains("Name", "Description"),
                },
            ),
            ignores=("Options",),
        ),
    ),
)
