# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceModels:getWorkspaceModels`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities
from . import outputs

__all__ = [
    "GetWorkspaceModelsResult",
    "AwaitableGetWorkspaceModelsResult",
    "get_workspace_models",
    "get_workspace_models_output",
]


@pulumi.output_type
class GetWorkspaceModelsResult:
    """What `get_workspace_models` answers."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        models: Optional[Sequence[outputs.GetWorkspaceModelsModelResult]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "models", models)
        pulumi.set(self, "names", names)

    @_builtins.property
    @pulumi.getter(name="ids")
    def ids(self) -> Sequence[_builtins.str]:
        """The ids, in the order of the list; those of resources are the ones that `pulumi import`
        takes.
        """
        return _utilities.read(self, "ids")

    @_builtins.property
    @pulumi.getter(name="models")
    def models(self) -> Sequence[outputs.GetWorkspaceModelsModelResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
        """
        return _utilities.read(self, "models")

    @_builtins.property
    @pulumi.getter(name="names")
    def names(self) -> Sequence[_builtins.str]:
        """The names, in the order of the list; the id where there is no name."""
        return _utilities.read(self, "names")


class AwaitableGetWorkspaceModelsResult(GetWorkspaceModelsResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceModelsResult]:
        yield from ()
        return self


def get_workspace_models(
    collections: Optional[Sequence[_builtins.str]] = None,
    domain: Optional[_builtins.str] = None,
    ids: Optional[Sequence[_builtins.str]] = None,
    labels: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    model_name: Optional[_builtins.str] = None,
    model_type: Optional[_builtins.str] = None,
    name_regex: Optional[_builtins.str] = None,
    origin: Optional[_builtins.str] = None,
    publisher: Optional[_builtins.str] = None,
    query: Optional[_builtins.str] = None,
    task: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceModelsResult:
    """The models of a workspace, or the public ones of a publisher.

    ## Example Usage

    ### The platform's public models for a task

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    models = alicloud.pai.get_workspace_models(publisher="pai", domain="nlp", max_items=50)
    pulumi.export("modelNames", models.names)
    pulumi.export("modelIds", models.ids)
    ```

    :param collections: Only models that belong to one of these collections.
    :param domain: Only models of this domain.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param labels: Only models that have all of these labels, each a key with its value.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param model_name: Only models of this name.
    :param model_type: Only models of this type.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param origin: Only models from this source.
    :param publisher: Public models of this publisher instead of the workspace's own: `pai` for
        those of the platform. Leave `workspace_id` out then.
    :param query: Only models in whose name, domain, task or labels this text occurs.
    :param task: Only models for this task.
    :param workspace_id: Models of this workspace; without it those of the caller's default
        workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceModels:getWorkspaceModels",
        {
            "collections": collections,
            "domain": domain,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "modelName": model_name,
            "modelType": model_type,
            "nameRegex": name_regex,
            "origin": origin,
            "publisher": publisher,
            "query": query,
            "task": task,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceModelsResult,
    )


def get_workspace_models_output(
    collections: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    domain: pulumi.Input[Optional[_builtins.str]] = None,
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    labels: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    model_name: pulumi.Input[Optional[_builtins.str]] = None,
    model_type: pulumi.Input[Optional[_builtins.str]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    origin: pulumi.Input[Optional[_builtins.str]] = None,
    publisher: pulumi.Input[Optional[_builtins.str]] = None,
    query: pulumi.Input[Optional[_builtins.str]] = None,
    task: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceModelsResult]:
    """The models of a workspace, or the public ones of a publisher.

    ## Example Usage

    ### The platform's public models for a task

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    models = alicloud.pai.get_workspace_models(publisher="pai", domain="nlp", max_items=50)
    pulumi.export("modelNames", models.names)
    pulumi.export("modelIds", models.ids)
    ```

    :param collections: Only models that belong to one of these collections.
    :param domain: Only models of this domain.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param labels: Only models that have all of these labels, each a key with its value.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param model_name: Only models of this name.
    :param model_type: Only models of this type.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param origin: Only models from this source.
    :param publisher: Public models of this publisher instead of the workspace's own: `pai` for
        those of the platform. Leave `workspace_id` out then.
    :param query: Only models in whose name, domain, task or labels this text occurs.
    :param task: Only models for this task.
    :param workspace_id: Models of this workspace; without it those of the caller's default
        workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceModels:getWorkspaceModels",
        {
            "collections": collections,
            "domain": domain,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "modelName": model_name,
            "modelType": model_type,
            "nameRegex": name_regex,
            "origin": origin,
            "publisher": publisher,
            "query": query,
            "task": task,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceModelsResult,
    )
