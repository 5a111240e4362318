# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""What all of this package shares: arguments, secrets, version and place of the plugin."""

from __future__ import annotations

import importlib
import os
import sys
import warnings
from collections.abc import Mapping, Sequence
from typing import Any, Optional, TypeVar, Union

import pulumi
import pulumi.runtime
from semver import VersionInfo

VERSION = "1.2026.0"
PLUGIN_DOWNLOAD_URL = "github://api.github.com/pulumi-resource-alicloud/pulumi-resource-alicloud"

_Read = TypeVar("_Read")
_State = TypeVar("_State")
_Answer = TypeVar("_Answer")


def read(owner: object, name: str) -> _Read:  # type: ignore[type-var]  # the property that asks knows the type
    """Return the value of a property."""
    value: _Read = pulumi.get(owner, name)
    return value


def assign(owner: object, /, **values: Any) -> None:
    """Set the properties that have a value."""
    for name, value in values.items():
        if value is not None:
            pulumi.set(owner, name, value)


def hint(names: Mapping[str, str], key: str) -> None:
    """Tell how a property is named here to who asks for it by its name on the wire."""
    if key in names:
        pulumi.log.warn(f"There is no key '{key}'; read the property '{names[key]}' instead.")


def state(kind: type[_State], /, **values: Any) -> _State:
    """Make a state for a lookup; what is not known stays None, so that the resource gets an output for it."""
    made = kind.__new__(kind)
    made.__dict__.update(values)
    return made


def from_environment(value: Any, names: Sequence[str], kind: str) -> Any:
    """Return the value, or that of the first variable that is set, read as the property's type."""
    if value is not None:
        return value
    text = next((text for name in names if (text := os.environ.get(name))), None)
    if text is None or kind == "string":
        return text
    if kind == "boolean":
        return {"1": True, "t": True, "true": True, "0": False, "f": False, "false": False}.get(text.lower())
    return {"integer": int, "number": float}[kind](text)


def default(value: Any, otherwise: Any) -> Any:
    """Return the value if there is one."""
    return otherwise if value is None else value


def warn_deprecated(name: str, value: Any, message: str) -> None:
    """Warn about an argument or a function that is used although it is deprecated."""
    if value is not None:
        warnings.warn(f"{name} is deprecated: {message}", DeprecationWarning, stacklevel=3)
        pulumi.log.warn(f"{name} is deprecated: {message}")


def invoke(token: str, arguments: Any, opts: Optional[pulumi.InvokeOptions], kind: type[_Answer]) -> _Answer:
    """Ask our plugin, wait for its answer and return that."""
    ours = pulumi.InvokeOptions(version=VERSION, plugin_download_url=PLUGIN_DOWNLOAD_URL)
    opts = pulumi.InvokeOptions.merge(ours, opts)
    answer: _Answer = pulumi.runtime.invoke(token, arguments, opts=opts, typ=kind).value
    return answer


def invoke_output(
    token: str,
    arguments: Any,
    opts: Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions, None],
    kind: type[_Answer],
) -> pulumi.Output[_Answer]:
    """Ask our plugin when all arguments are known, and return its answer as an output."""
    ours = pulumi.InvokeOptions(version=VERSION, plugin_download_url=PLUGIN_DOWNLOAD_URL)
    opts = pulumi.InvokeOutputOptions.merge(ours, opts)
    return pulumi.runtime.invoke_output(token, arguments, opts=opts, typ=kind)


class Shape:
    """What the constructor of a resource turns its arguments into: options, and properties to register."""

    def __init__(
        self,
        type: str,
        args: Any,
        *,
        inputs: Sequence[str],
        required: Sequence[str],
        outputs: Sequence[str],
        secret_inputs: Sequence[str],
        secret_outputs: Sequence[str],
        as_json: Optional[Mapping[str, Any]] = None,
    ) -> None:
        self.type = type
        self._args = args
        self._inputs = inputs
        self._required = required
        self._outputs = outputs
        self._secret_inputs = secret_inputs
        self._secret_outputs = list(secret_outputs)
        self._as_json = as_json or {}

    def arguments(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[pulumi.ResourceOptions, Any]:
        """Return the options and properties, from an args object or from single arguments."""
        given, opts, values = self._bind(args, kwargs)
        if opts is not None and not isinstance(opts, pulumi.ResourceOptions):
            raise TypeError(f"opts of {self._name} must be pulumi.ResourceOptions, not {type(opts).__name__}")
        ours = pulumi.ResourceOptions(version=VERSION, plugin_download_url=PLUGIN_DOWNLOAD_URL)
        opts = pulumi.ResourceOptions.merge(ours, opts)
        props = values.pop("__props__", None)
        if opts.id is None:
            if props is not None:
                raise TypeError("__props__ is for lookups: give opts with an id as well")
            props = self._register(given, values, rehydrated=opts.urn is not None)
        if self._secret_outputs:
            secret = pulumi.ResourceOptions(additional_secret_outputs=self._secret_outputs)
            opts = pulumi.ResourceOptions.merge(opts, secret)
        return opts, props

    @property
    def _name(self) -> str:
        return str(self._args.__name__).removesuffix("Args")

    def _bind(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[Any, Any, dict[str, Any]]:
        values = dict(kwargs)
        given = values.pop("args", None)
        if args and isinstance(args[0], self._args):
            given, args = args[0], args[1:]
        names = ("opts", *self._inputs, "__props__")
        if len(args) > len(names):
            raise TypeError(f"{self._name} takes at most {len(names)} arguments after its name, not {len(args)}")
        for name, value in zip(names, args, strict=False):
            if name in values:
                raise TypeError(f"{self._name} got {name} twice")
            values[name] = value
        for name in values:
            if name not in names:
                raise TypeError(f"{self._name} has no argument {name}{self._alike(name)}")
        if given is not None and not isinstance(given, self._args):
            raise TypeError(f"args of {self._name} must be {self._args.__name__}, not {type(given).__name__}")
        return given, values.pop("opts", None), values

    def _alike(self, name: str) -> str:
        import difflib

        flat = {known.replace("_", ""): known for known in self._inputs}
        close = difflib.get_close_matches(name.replace("_", "").lower(), flat, n=1)
        return f"; did you mean {flat[close[0]]}?" if close else ""

    def _register(self, given: Any, values: Mapping[str, Any], *, rehydrated: bool) -> Any:
        if given is None and rehydrated:
            given = self._args.__new__(self._args)
        elif given is None:
            missing = [name for name in self._required if values.get(name) is None]
            if missing:
                raise TypeError(f"{self._name} needs {', '.join(missing)}")
            given = self._args(**values)
        props = self._args.__new__(self._args)
        # Every output must be a key, or the resource gets no output for it.
        props.__dict__.update(dict.fromkeys((*self._inputs, *self._outputs)), **given.__dict__)
        for name in self._secret_inputs:
            if props.__dict__[name] is not None:
                props.__dict__[name] = pulumi.Output.secret(props.__dict__[name])
        for name, kind in self._as_json.items():
            if props.__dict__[name] is not None:
                props.__dict__[name] = _json(props.__dict__[name], kind)
        return props


def _json(value: Any, kind: Any) -> pulumi.Output[str]:
    """Encode a provider's input: the engine hands providers text only."""
    return pulumi.Output.from_input(value).apply(lambda known: pulumi.runtime.to_json(_typed(known, kind)))


def _typed(value: Any, kind: Any) -> Any:
    """Make args objects of dicts, so that their keys are written as the provider knows them."""
    if kind is not None and isinstance(value, list):
        return [_typed(item, kind) for item in value]
    if kind is None or not isinstance(value, dict):
        return value
    properties = {name: prop for name, prop in vars(kind).items() if isinstance(prop, property)}
    by_key: dict[str, str] = {getattr(prop.fget, "_pulumi_name", name): name for name, prop in properties.items()}
    return kind(**{by_key.get(key, str(key)): item for key, item in value.items()})


def load(package: str, name: str, places: Mapping[str, str], inside: str = "") -> Any:
    """Import a public name of a package, or of a module inside of one, when it is first used.

    A place of "" is a module of that name.
    """
    if name not in places:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    module = importlib.import_module(f"{inside or package}.{places[name] or name}")
    value = getattr(module, name) if places[name] else module
    setattr(sys.modules[package], name, value)
    return value


class _Package(pulumi.runtime.ResourcePackage):
    def __init__(self, token: str, module: str, name: str) -> None:
        self._token = token
        self._place = (module, name)

    def version(self) -> VersionInfo:
        return VersionInfo.parse(VERSION)

    def construct_provider(self, name: str, typ: str, urn: str) -> pulumi.ProviderResource:
        if typ != self._token:
            raise ValueError(f"{typ} is no provider of this package")
        made: pulumi.ProviderResource = _class(*self._place)(name, opts=pulumi.ResourceOptions(urn=urn))
        return made


class _Module(pulumi.runtime.ResourceModule):
    def __init__(self, resources: Mapping[str, tuple[str, str]]) -> None:
        self._resources = resources

    def version(self) -> VersionInfo:
        return VersionInfo.parse(VERSION)

    def construct(self, name: str, typ: str, urn: str) -> pulumi.Resource:
        if typ not in self._resources:
            raise ValueError(f"{typ} is no resource of this package")
        made: pulumi.Resource = _class(*self._resources[typ])(name, opts=pulumi.ResourceOptions(urn=urn))
        return made


def _class(module: str, name: str) -> Any:
    return getattr(importlib.import_module(module), name)


def register(provider: tuple[str, str, str], resources: Mapping[str, tuple[str, str]]) -> None:
    """Tell Pulumi's runtime which class a reference to one of our resources becomes.

    The runtime keys them by package, module and version, so that other packages of the same name can be there as well.
    """
    pulumi.runtime.register_resource_package("alicloud", _Package(*provider))
    modules: dict[str, dict[str, tuple[str, str]]] = {}
    for token, place in resources.items():
        modules.setdefault(token.split(":")[1], {})[token] = place
    for module, declared in modules.items():
        pulumi.runtime.register_resource_module("alicloud", module, _Module(declared))
