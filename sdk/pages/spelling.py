"""All the ways in which people write the name of a resource or a function, for search and for the line at the end."""

import re

from sdk.generator.languages.python.rules import snake_case
from sdk.generator.model import Function, Resource
from sdk.generator.terraform import terraform_type
from sdk.pages.facts import Facts


def spellings(facts: Facts, owner: Resource | Function) -> list[str]:
    """Return the token, the dotted, the snake and the Terraform spelling, and the words of a name, each once."""
    package = facts.package.name
    dotted = ".".join(part for part in (package, owner.module, owner.name) if part)
    short = ":".join(part for part in (package, owner.module, owner.name) if part)
    snake = snake_case(owner.name)
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", owner.name[:1].upper() + owner.name[1:])
    found = [owner.token, short, dotted, owner.name, snake, words]
    if isinstance(owner, Resource) and not owner.is_provider:
        found.append(terraform_type(owner.token))
    return list(dict.fromkeys(found))
