"""Writes functions out that look things up: what they take and answer is that of a resource, or of a thing beside it.

Nothing is said twice: properties, filters and texts come from where they stand, only what a change does is left out.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, TypeAlias

from sdk.schema.located import Document, Problem

Spec: TypeAlias = Mapping[str, Any]

_FORMS: Final = ("lists", "finds", "outputs")
_SENTENCE: Final = re.compile(r"(?<=[.!])\s+(?=[A-Z`])")
_OF_CHANGE: Final = re.compile(
    r"\b(chang(e|ed|ing)|removing|replaces|defaults to|compares the|warns about|gives a warning|leave it out"
    r"|if you do not)\b",
    re.IGNORECASE,
)
"""Says what only those need who make such a thing."""
_STAYS: Final = "last changed"


class Lookups:
    """Knows of what functions can be, and writes each out."""

    def __init__(self, common: Document, resources: list[Document], functions: list[Document]) -> None:
        self._common = common.content
        lists = {_name(each): each.content for each in functions if "lists" in each.content}
        self._kinds: dict[str, Spec] = {_name(each): each.content for each in resources}
        self._kinds |= {name: said["lists"]["item"] for name, said in lists.items() if "item" in said["lists"]}
        self._types: dict[str, Spec] = {name: spec for each in resources for name, spec in _types(each).items()}
        """Object types of resources. Answers have types of their own: engines print what is shared by other names."""
        self._also = {said["lists"].get("of", name): said.get("also", {}) for name, said in lists.items()}
        """What the list of a kind tells beyond its properties."""

    def problems(self, document: Document) -> Iterator[Problem]:
        """Yield what keeps a function from being written out."""
        content = document.content
        said = [form for form in _FORMS if form in content]
        if len(said) != 1:
            yield document.problem((), f"say one of {', '.join(_FORMS)}; here is {' and '.join(said) or 'none'}")
            return
        if "inputs" in content and "outputs" not in content:
            yield document.problem(("inputs",), "inputs stand beside outputs; here they are worked out")
        listed = content.get("lists", {"of": ""})
        if ("of" in listed) == ("item" in listed):
            yield document.problem(("lists",), "say either of what it is a list, or what an item is")
        kind = listed.get("of") or content.get("finds")
        if kind and kind not in self._kinds:
            where = ("lists", "of") if "lists" in content else ("finds",)
            yield document.problem(where, f"there is no {kind}: name a resource, or a function that says item")

    def written_out(self, document: Document) -> Document:
        """Return a function with its inputs, outputs and types."""
        content = document.content
        if "outputs" in content:
            return document
        made = self._list(_name(document), content) if "lists" in content else self._one(_name(document), content)
        types = {**content.get("types", {}), **made.pop("types", {})}
        head = {key: value for key, value in content.items() if key not in _FORMS}
        return replace(document, content={**head, **made, **({"types": types} if types else {})})

    def _list(self, function: str, content: Spec) -> dict[str, Any]:
        listed = content["lists"]
        of = listed.get("of", function)
        type_ = f"{function}{listed['as'][:1].upper()}{listed['as'][1:-1]}"
        properties, types = self._own(of, self._told(of), type_)
        item = {"description": self._kinds[of]["description"], "properties": properties}
        return {
            "inputs": {**filters_of(self._kinds[of]), **self._common["arguments"]},
            "outputs": {
                **self._common["results"],
                listed["as"]: {"description": self._common["list"], "type": f"list of {type_}", "required": True},
            },
            "types": {type_: item, **types},
        }

    def _one(self, function: str, content: Spec) -> dict[str, Any]:
        told = {**self._told(content["finds"]), **content.get("also", {})}
        outputs, types = self._own(content["finds"], told, function)
        if content.get("asked") is False:
            return {"outputs": outputs, "types": types}
        filters = filters_of(self._kinds[content["finds"]])
        by_id = {"id": {"description": self._common["id"]["asked"], "type": "string"}}
        alone = not any("required" in spec for spec in filters.values())
        return {"inputs": {**(by_id if alone else {}), **filters}, "outputs": outputs, "types": types}

    def _own(self, of: str, told: Spec, owner: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return properties of a kind with types of their own instead of the resource's, and these types."""
        types: dict[str, Any] = {}
        properties = {}
        for name, spec in told.items():
            shape, _, inner = spec["type"].rpartition(" ")
            if declared := self._types.get(inner):
                inner = f"{owner}{inner.removeprefix(of)}"
                members, inside = self._own(
                    of, {key: _as_told(each) for key, each in declared["properties"].items()}, owner
                )
                types |= {inner: {"description": declared["description"], "properties": members}, **inside}
            properties[name] = {**spec, "type": f"{shape} {inner}".lstrip()}
        return properties, types

    def _told(self, of: str) -> dict[str, Any]:
        properties = self._kinds[of]["properties"]
        shown = {name: _as_told(spec) for name, spec in properties.items() if "secret" not in spec}
        id_ = {"description": self._common["id"]["told"], "type": "string", "required": True}
        return {"id": id_, **shown, **self._also.get(of, {})}


def _types(document: Document) -> Mapping[str, Spec]:
    types: Mapping[str, Spec] = document.content.get("types", {})
    return types


def _name(document: Document) -> str:
    name: str = document.content["token"].rpartition(":")[2]
    return name


def filters_of(kind: Spec) -> dict[str, Any]:
    """Return what a list is filtered by: properties of the objects, and what only the list knows them by."""
    of_properties = {
        name: {"type": spec["type"], **spec["listed"]} for name, spec in kind["properties"].items() if "listed" in spec
    }
    return dict(sorted({**of_properties, **kind.get("listed", {})}.items()))


def _as_told(spec: Spec) -> dict[str, Any]:
    """Return a property as an answer has it: only what every list is asked by is always there."""
    said = spec["description"]
    return {
        "description": [_still(text) for text in said] if isinstance(said, list) else _still(said),
        "type": "number" if "wide" in spec else spec["type"],
        **({"required": True} if "required" in spec.get("listed", {}) else {}),
        **({"deprecated": spec["deprecated"]} if "deprecated" in spec else {}),
    }


def _still(text: str) -> str:
    """Return a text without the sentences that speak of changes."""
    sentences = _SENTENCE.split(text)
    kept = [each for each in sentences if _STAYS in each or not _OF_CHANGE.search(each)]
    return " ".join(kept or sentences[:1])
