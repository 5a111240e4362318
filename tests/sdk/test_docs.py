"""Descriptions reach a language with its own examples and its own names, and nothing of the others."""

import pytest

from sdk.generator.docs import for_language, paragraphs

TEXT = """A thing with `someName` and `other`.

{{% examples %}}
## Example Usage

{{% example %}}
### First

```typescript
new Thing(someName);
```

```python
Thing(`someName`)
```
{{% /example %}}
{{% example %}}
### Second

```typescript
new Thing();
```
{{% /example %}}
{{% /examples %}}

## Import

```sh
$ pulumi import a:b:Thing thing `someName`
```
"""


def upper(name: str) -> str:
    """Rename in a way that shows."""
    return name.upper()


def test_a_language_gets_its_own_examples_and_names() -> None:
    """Names of properties are renamed in text and never in code; shell commands stay; other words stay."""
    expected = """A thing with `SOMENAME` and `other`.

## Example Usage

### First

```python
Thing(`someName`)
```

## Import

```sh
$ pulumi import a:b:Thing thing `someName`
```"""
    assert expected == for_language(TEXT, "python", {"someName"}, upper)


def test_a_language_without_examples_gets_no_heading() -> None:
    """The whole block of examples goes when none is in the language."""
    assert for_language(TEXT, "go", {"someName"}, upper).split("\n\n")[1] == "## Import"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one\n\n\ntwo", [("one", False), ("two", False)]),
        ("one\n\n```sh\na\n\nb\n```\ntwo", [("one", False), ("```sh\na\n\nb\n```", True), ("two", False)]),
        ("", []),
    ],
)
def test_code_is_one_piece(text: str, expected: list[tuple[str, bool]]) -> None:
    """Paragraphs end at empty lines, fenced code only at its fence."""
    assert expected == list(paragraphs(text))
