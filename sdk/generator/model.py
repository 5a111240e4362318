"""What a Pulumi package consists of, in no language: resources, functions, types, configuration, documentation.

Built once from a linted schema and fed to every language's templates. It knows no names and no syntax of any language.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, TypeAlias

Kind: TypeAlias = Literal["string", "integer", "number", "boolean", "any", "array", "map", "object"]
Spec: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Type:
    """A property's type; `items` is the element of arrays and maps, `token` names an object type."""

    kind: Kind
    items: "Type | None" = None
    token: str = ""

    @property
    def objects(self) -> frozenset[str]:
        """The tokens of the object types it is made of."""
        return self.items.objects if self.items else frozenset({self.token} if self.token else ())


@dataclass(frozen=True, slots=True)
class Property:
    """A property of a resource, of an object type or of the configuration."""

    name: str
    type: Type
    doc: str
    required: bool
    secret: bool
    """It is secret itself, or an object type it is made of has a secret property."""
    default: bool | float | str | None
    environment: tuple[str, ...]
    deprecation: str
    wide: bool = False
    """A whole number that may be more than 32 bits hold, which is what some languages' types have."""

    @property
    def wide_doc(self) -> str:
        """Return the description of its form in a type of more bits."""
        return f"The same as `{self.name}`, in a type that holds numbers beyond 2147483647."


@dataclass(frozen=True, slots=True)
class ObjectType:
    """A nested type; it is printed once for each side on which something uses it."""

    token: str
    module: str
    name: str
    doc: str
    properties: tuple[Property, ...]
    given: bool
    """A program gives values of it: as input of a resource, of the provider, or inside of another such type."""
    received: bool
    """A program receives values of it: as output of a resource, or from the configuration."""
    answered: bool
    """A program receives values of it from a function; nothing else is of such a type."""


@dataclass(frozen=True, slots=True)
class Constant:
    """A value that has a name, and what it means, "" where nobody says."""

    name: str
    value: str
    doc: str

    @property
    def told(self) -> str:
        """Return what it means, or at least which value it is: some languages' tools ask for a text."""
        return self.doc or f"The value {self.written}."

    @property
    def written(self) -> str:
        """Return the value as code of a text, unless a back-tick in it would end the code."""
        return self.value if "`" in self.value else f"`{self.value}`"


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Constants that belong together. Nothing is of such a type: they are given where a string is asked for."""

    token: str
    module: str
    name: str
    doc: str
    constants: tuple[Constant, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource with what a program gives, gets back and may look it up by; the provider is one too."""

    token: str
    module: str
    name: str
    doc: str
    inputs: tuple[Property, ...]
    outputs: tuple[Property, ...]
    state: tuple[Property, ...]
    deprecation: str
    is_provider: bool = False


@dataclass(frozen=True, slots=True)
class Function:
    """A function with what a program asks it with, and what it answers. It has no arguments, or some in one object."""

    token: str
    module: str
    name: str
    doc: str
    arguments: tuple[Property, ...]
    results: tuple[Property, ...]
    deprecation: str

    @property
    def is_lenient(self) -> bool:
        """Tell whether it can be asked with nothing."""
        return not any(argument.required for argument in self.arguments)


@dataclass(frozen=True, slots=True)
class Package:
    """The whole package."""

    name: str
    version: str
    title: str
    doc: str
    homepage: str
    repository: str
    license: str
    publisher: str
    keywords: tuple[str, ...]
    download_url: str
    language: Mapping[str, Spec]
    config: tuple[Property, ...]
    provider: Resource
    resources: tuple[Resource, ...]
    functions: tuple[Function, ...]
    types: Mapping[str, ObjectType]
    enumerations: tuple[Enumeration, ...]

    @property
    def plugin(self) -> Mapping[str, str | bool]:
        """Return what the engine reads in an SDK to find the plugin."""
        return {"resource": True, "name": self.name, "version": self.version, "server": self.download_url}

    @property
    def has_wide(self) -> bool:
        """Tell whether there are numbers of more than 32 bits."""
        return any(prop.wide for resource in self.resources for prop in (*resource.inputs, *resource.outputs))

    def modules(self) -> list[str]:
        """Return the modules that hold resources or functions, in order."""
        modules = {resource.module for resource in self.resources}
        return sorted(modules | {function.module for function in self.functions})

    @property
    def input_names(self) -> frozenset[str]:
        """Return the names of all inputs, which texts about values mention."""
        return frozenset(prop.name for resource in self.resources for prop in resource.inputs)

    def enumerations_of(self, module: str) -> list[Enumeration]:
        """Return the enumerations of a module, in order."""
        return [declared for declared in self.enumerations if declared.module == module]

    def functions_of(self, module: str) -> list[Function]:
        """Return the functions of a module, in order."""
        return [function for function in self.functions if function.module == module]


def module_of(token: str, module_format: str) -> str:
    """Return the module of a token: what the package's pattern captures of its middle part, "" for the root."""
    middle = token.split(":")[1]
    found = re.match(module_format, middle) if module_format else None
    module = found.group(1) if found and found.groups() else middle
    return "" if module == "index" else module


def build(schema: Spec) -> Package:
    """Build the model of a schema in which the lint found nothing."""
    return _Builder(schema).package()


class _Builder:
    def __init__(self, schema: Spec) -> None:
        self._schema = schema
        self._format = schema.get("meta", {}).get("moduleFormat", "")
        self._wide = frozenset(name for told in schema["language"].values() for name in told.get("wide", ()))

    def package(self) -> Package:
        schema = self._schema
        provider, config = self._provider(), self._config()
        resources = tuple(self._resource(token, spec) for token, spec in sorted(schema.get("resources", {}).items()))
        functions = tuple(self._function(token, spec) for token, spec in sorted(schema.get("functions", {}).items()))
        given = self._reached(p for r in (provider, *resources) for p in (*r.inputs, *r.state))
        received = self._reached((*config, *(p for r in resources for p in r.outputs)))
        answered = self._reached(p for f in functions for p in f.results)
        return Package(
            name=schema["name"],
            version=schema["version"],
            title=schema["displayName"],
            doc=schema["description"],
            homepage=schema["homepage"],
            repository=schema["repository"],
            license=schema["license"],
            publisher=schema["publisher"],
            keywords=tuple(schema.get("keywords", ())),
            download_url=schema["pluginDownloadURL"],
            language=schema["language"],
            config=config,
            provider=provider,
            resources=resources,
            functions=functions,
            types={
                token: ObjectType(
                    token=token,
                    module=module_of(token, self._format),
                    name=token.split(":")[2],
                    doc=spec["description"],
                    properties=self._properties(spec["properties"], spec.get("required", ())),
                    given=token in given,
                    received=token in received,
                    answered=token in answered,
                )
                for token, spec in sorted(schema.get("types", {}).items())
                if "enum" not in spec
            },
            enumerations=tuple(
                Enumeration(
                    token=token,
                    module=module_of(token, self._format),
                    name=token.split(":")[2],
                    doc=spec["description"],
                    constants=tuple(
                        Constant(one["name"], one["value"], one.get("description", "")) for one in spec["enum"]
                    ),
                )
                for token, spec in sorted(schema.get("types", {}).items())
                if "enum" in spec
            ),
        )

    def _config(self) -> tuple[Property, ...]:
        config = self._schema.get("config", {})
        return self._properties(config.get("variables", {}), config.get("required", ()))

    def _provider(self) -> Resource:
        spec = self._schema["provider"]
        outputs = self._properties(spec.get("properties", {}), spec.get("required", ()))
        return Resource(
            token="pulumi:providers:" + self._schema["name"],
            module="",
            name="Provider",
            doc=spec["description"],
            inputs=self._properties(spec.get("inputProperties", {}), spec.get("requiredInputs", ())),
            # The engine keeps everything else as JSON text, so that no SDK can offer it as what it is.
            outputs=tuple(output for output in outputs if output.type.kind == "string"),
            state=(),
            deprecation="",
            is_provider=True,
        )

    def _resource(self, token: str, spec: Spec) -> Resource:
        return Resource(
            token=token,
            module=module_of(token, self._format),
            name=(name := token.split(":")[2]),
            doc=spec["description"],
            inputs=self._properties(spec.get("inputProperties", {}), spec.get("requiredInputs", ()), name),
            outputs=self._properties(spec.get("properties", {}), spec.get("required", ()), name),
            state=self._properties(spec.get("stateInputs", {}).get("properties", {}), (), name),
            deprecation=spec.get("deprecationMessage", ""),
        )

    def _function(self, token: str, spec: Spec) -> Function:
        arguments, results = spec.get("inputs", {}), spec["outputs"]
        return Function(
            token=token,
            module=module_of(token, self._format),
            name=token.split(":")[2],
            doc=spec["description"],
            arguments=self._properties(arguments.get("properties", {}), arguments.get("required", ())),
            results=self._properties(results.get("properties", {}), results.get("required", ())),
            deprecation=spec.get("deprecationMessage", ""),
        )

    def _properties(self, specs: Mapping[str, Spec], required: Iterable[str], owner: str = "") -> tuple[Property, ...]:
        needed = frozenset(required)
        return tuple(self._property(name, spec, owner, required=name in needed) for name, spec in sorted(specs.items()))

    def _property(self, name: str, spec: Spec, owner: str, *, required: bool) -> Property:
        kind = self._type(spec)
        return Property(
            name=name,
            type=kind,
            doc=spec["description"],
            required=required,
            secret=bool(spec.get("secret")) or not self._secret_objects.isdisjoint(kind.objects),
            default=spec.get("default"),
            environment=tuple(spec.get("defaultInfo", {}).get("environment", ())),
            deprecation=spec.get("deprecationMessage", ""),
            wide=f"{owner}.{name}" in self._wide,
        )

    def _type(self, spec: Spec) -> Type:
        if ref := spec.get("$ref"):
            return Type("any") if ref == "pulumi.json#/Any" else Type("object", token=ref.removeprefix("#/types/"))
        match spec["type"]:
            case "array":
                return Type("array", items=self._type(spec["items"]))
            case "object":
                return Type("map", items=self._type(spec.get("additionalProperties", {"type": "string"})))
            case kind:
                return Type(kind)

    @cached_property
    def _objects(self) -> dict[str, frozenset[str]]:
        """The object types inside of each object type, at any depth, itself included."""
        direct = {
            token: frozenset().union(*(self._type(spec).objects for spec in declared["properties"].values()))
            for token, declared in self._schema.get("types", {}).items()
            if "enum" not in declared
        }
        return {token: _closure(token, direct) for token in direct}

    @cached_property
    def _secret_objects(self) -> frozenset[str]:
        types = self._schema.get("types", {})
        secret = {
            token
            for token, declared in types.items()
            if any(spec.get("secret") for spec in declared.get("properties", {}).values())
        }
        return frozenset(token for token, inside in self._objects.items() if inside & secret)

    def _reached(self, properties: Iterable[Property]) -> frozenset[str]:
        direct = {token for prop in properties for token in prop.type.objects}
        return frozenset().union(*(self._objects[token] for token in direct))


def _closure(start: str, edges: Mapping[str, frozenset[str]]) -> frozenset[str]:
    reached: set[str] = set()
    waiting = {start}
    while waiting:
        token = waiting.pop()
        reached.add(token)
        waiting |= edges.get(token, frozenset()) - reached
    return frozenset(reached)
