"""The errors that a resource can give, what each means and what to do: from the codes of the provider's records."""

from collections.abc import Iterator
from dataclasses import dataclass

from pulumi_resource_alicloud.resources.vocabulary import Resource

from sdk.generator.model import Resource as Declared


@dataclass(frozen=True, slots=True)
class Failure:
    """One way in which a verb can fail."""

    code: str
    """The cloud's code, or a few words where there is none."""
    meaning: str
    remedy: str


def of_resource(record: Resource, resource: Declared) -> list[Failure]:
    """Return the errors that are peculiar to a resource, then those that each resource can give."""
    return [*_own(record, resource), *_common()]


def _own(record: Resource, resource: Declared) -> Iterator[Failure]:
    title = record.title
    sent = {record.wire_name(prop.name): f"<{prop.name}>" for prop in resource.inputs}
    for code, hint in sorted(record.hints.items()):
        yield Failure(code, f"The service refuses the call for the {title}.", hint(sent))
    unique = record.unique
    if unique is not None and not record.hints:
        yield Failure(
            "HTTP 400 or 409",
            f"Another {title} has this `{unique.name}`.",
            "The message names it and the command that imports it. Import it, or choose another value.",
        )
    if record.create_overwrites:
        yield Failure(
            "exists already",
            f"There is such a {title} already, and a create would overwrite it.",
            "Import it with the command that the message has, or take one of two equal resources out of your program.",
        )
    if record.ready is not None:
        for state in sorted(record.ready.failed):
            yield Failure(f"state {state}", f"The {title} was made, but it cannot be used.", record.ready.remedy)
    for code in sorted(record.transient):
        yield Failure(
            code, "It passes by itself.", "The provider calls again for up to 15 seconds. You need do nothing."
        )
    for code in sorted(record.gone):
        yield Failure(
            code,
            f"The {title} does not exist.",
            "A refresh takes it out of the state, and a delete takes it as done. After a failed update run "
            "`pulumi refresh`, then `pulumi up`.",
        )


def _common() -> Iterator[Failure]:
    yield Failure(
        "100700008 or HTTP 403",
        "The credentials may not do this. The service says it with HTTP 404 too, and it never means that something is "
        "gone.",
        "Grant the RAM action that the message names, and give the user a role in the workspace. What all calls need "
        "stands under `API operations and rights`.",
    )
    yield Failure(
        "Throttling",
        "There were too many calls within a short time.",
        "The provider slows down by itself. If the time of the operation is over all the same, raise `customTimeouts`, "
        "or run with less parallelism: `pulumi up --parallel 4`.",
    )
    yield Failure(
        "no answer, or an unclear one",
        "The call may have been carried out.",
        "The provider looks for the object first. If it cannot tell, the message says where to look and how to import.",
    )
