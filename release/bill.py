"""bom.cdx.json: the bill of materials in the form of CycloneDX, so that a scanner can tell who is affected by a flaw.

It says of each distribution that the plugin needs whether an archive bundles it, and who needs it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.bom_ref import BomRef
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.dependency import Dependency
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from release.distributions import PLUGIN, Distribution
from release.failure import Refused
from release.workshop import Workshop

NAME: Final = "bom.cdx.json"
BUNDLED: Final = "pulumi-resource-alicloud:bundledIn"
"""The property that names the archive in which something is bundled."""


def write(
    workshop: Workshop,
    needed: Mapping[str, Distribution],
    contents: Mapping[str, tuple[str, str]],
    archive: str,
) -> Path:
    """Write the bill of a release, and return where it is.

    Args:
        workshop: the build.
        needed: the plugin and all that it needs, by their names.
        contents: what an archive bundles: versions and licences by names.
        archive: the name of that archive.
    """
    parts = {name: _component(one, archive if name in contents else "") for name, one in needed.items()}
    bom = Bom(
        # The same release has the same number, whoever builds it.
        serial_number=uuid5(NAMESPACE_URL, f"{PLUGIN}@{workshop.version}#{workshop.tree.commit}"),
        dependencies=[
            Dependency(parts[name].bom_ref, [Dependency(parts[other].bom_ref) for other in one.needs])
            for name, one in needed.items()
        ],
    )
    bom.metadata.timestamp = datetime.fromtimestamp(workshop.time, timezone.utc)
    bom.metadata.component = parts.pop(PLUGIN)
    bom.components.update(parts.values())
    bom.components.update(_library(name, *about, archive) for name, about in contents.items() if name not in needed)
    path = workshop.out / NAME
    text = JsonV1Dot6(bom).output_as_string()
    path.write_text(json.dumps(json.loads(text), indent=2, sort_keys=True) + "\n", encoding="utf-8", newline="\n")
    return path


def demand_valid(path: Path) -> int:
    """Return how many components a bill has.

    Raises:
        Refused: the published schema of the form refuses it.
    """
    text = path.read_text(encoding="utf-8")
    if errors := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text, all_errors=True):
        said = "; ".join(str(error.data.message) for error in errors)
        raise Refused(f"{path} is no valid CycloneDX 1.6: {said}. Mend release/bill.py.")
    return len(json.loads(text)["components"])


def _component(one: Distribution, archive: str) -> Component:
    return Component(
        type=ComponentType.APPLICATION if one.name == PLUGIN else ComponentType.LIBRARY,
        name=one.name,
        version=one.version,
        bom_ref=BomRef(f"{one.name}@{one.version}"),
        purl=PackageURL("pypi", None, one.name, one.version),
        licenses=[LicenseFactory().make_from_string(one.licence)] if one.licence else [],
        properties=[Property(name=BUNDLED, value=archive)] if archive else [],
    )


def _library(name: str, version: str, licence: str, archive: str) -> Component:
    return Component(
        type=ComponentType.LIBRARY,
        name=name,
        version=version or None,
        bom_ref=BomRef(f"{name}@{version}"),
        purl=PackageURL("generic", None, name, version or None),
        licenses=[LicenseFactory().make_from_string(licence)],
        properties=[Property(name=BUNDLED, value=archive)],
    )
