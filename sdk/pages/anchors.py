"""A Sphinx extension: the anchors of our pages are spelled as the Pulumi Registry spells them, and belong to one page.

Docutils writes `model-id-python` for an anchor that a page calls `model_id_python`, and links from elsewhere would
break. Sphinx takes every anchor for a label of the whole site, and all our pages have `inputs`. A page says in its head
that its anchors are its own: `local-anchors: true`.
"""

from typing import Any, Final

from docutils import nodes
from sphinx.transforms import SphinxTransform

FIELD: Final = "local-anchors"
_HIDDEN: Final = "sdk_pages_hidden"


class Own(SphinxTransform):
    """Names targets as the page does, and keeps them from being labels of the site."""

    default_priority = 840
    """Before Sphinx collects the labels of a document."""

    def apply(self, **_: Any) -> None:
        """Rename ids that docutils made of names with underscores, and hide the names for a moment."""
        document = self.document
        if not any(field.astext().startswith(FIELD) for field in document.findall(nodes.field)):
            return
        for node in document.findall(nodes.Element):
            for name in node["names"]:
                made = document.nameids.get(name)
                written = "_" in name and document.nametypes.get(name) and made == nodes.make_id(name)
                if made and written and name not in document.ids:
                    node["ids"] = [name if id_ == made else id_ for id_ in node["ids"]]
                    document.ids[name] = document.ids.pop(made)
                    document.nameids[name] = name
        names = [name for name, explicit in document.nametypes.items() if explicit]
        document.nametypes.update(dict.fromkeys(names, False))
        setattr(document, _HIDDEN, names)
        # MyST takes no link for a target, as each property is that links to itself, unless it is in this table.
        known = {**getattr(document, "myst_slugs", {})}
        known.update({name: (0, document.nameids[name], "") for name in names if document.nameids.get(name)})
        self.env.metadata[self.env.docname]["myst_slugs"] = known
        document.myst_slugs = known  # type: ignore[attr-defined]  # MyST keeps it there


class Back(SphinxTransform):
    """Shows the names again, by which MyST finds what a link on the page means."""

    default_priority = 860
    """After Sphinx has collected the labels, and before MyST looks for targets."""

    def apply(self, **_: Any) -> None:
        """Undo what `Own` hid."""
        self.document.nametypes.update(dict.fromkeys(getattr(self.document, _HIDDEN, ()), True))


def setup(app: Any) -> dict[str, Any]:
    """Register the two steps."""
    app.add_transform(Own)
    app.add_transform(Back)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
