# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceModels:getWorkspaceModels`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceModelsResult",
    "AwaitableGetWorkspaceModelsResult",
    "get_workspace_models",
    "get_workspace_models_output",
]


@pulumi.output_type
class GetWorkspaceModelsModelResult(dict[_builtins.str, Any]):
    """A model registered in a PAI workspace. It carries the name, purpose and origin; the files are
    in its versions (`WorkspaceModelVersion`).
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceModelsModelResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceModelsModelResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        accessibility: Optional[_builtins.str] = None,
        domain: Optional[_builtins.str] = None,
        extra_info: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetWorkspaceModelsModelLabelResult]] = None,
        model_description: Optional[_builtins.str] = None,
        model_doc: Optional[_builtins.str] = None,
        model_name: Optional[_builtins.str] = None,
        model_type: Optional[_builtins.str] = None,
        order_number: Optional[_builtins.float] = None,
        origin: Optional[_builtins.str] = None,
        owner_id: Optional[_builtins.str] = None,
        task: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
        workspace_id: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param accessibility: Who sees the model in the workspace: `PRIVATE` (its owner and the
            administrators) or `PUBLIC` (every member).
        :param domain: Field the model is made for, for example `nlp` or `cv`.
        :param extra_info: Further facts about the model, as names with values. An entry that is the
            text of a JSON object or array is stored as that, any other text as text.
        :param gmt_modified_time: When the model was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param labels: Labels of the model. Their order does not matter.
        :param model_description: What the model is and does, to tell it from others.
        :param model_doc: Documentation of the model, or the address of it.
        :param model_name: Name of the model, 1 to 127 characters. Where it is left out, it is made
            of the resource's name in the program and seven random digits, with `-` in place of what
            is no letter, digit, `_` or `-`: `scorer-1b9c3f0`, for example.
        :param model_type: Kind of model, for example `Checkpoint` or `LoRA`.
        :param order_number: Number to sort models by in lists; 0 is a number like any other.
        :param origin: Community or organisation the model comes from, for example `ModelScope` or
            `HuggingFace`.
        :param owner_id: Number of the Alibaba Cloud account that the model belongs to.
        :param task: Problem the model solves, for example `text-classification`.
        :param user_id: Number of the account or RAM user that created the model.
        :param workspace_id: Workspace the model belongs to.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            domain=domain,
            extra_info=extra_info,
            gmt_modified_time=gmt_modified_time,
            id=id,
            labels=labels,
            model_description=model_description,
            model_doc=model_doc,
            model_name=model_name,
            model_type=model_type,
            order_number=order_number,
            origin=origin,
            owner_id=owner_id,
            task=task,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[_builtins.str]:
        """Who sees the model in the workspace: `PRIVATE` (its owner and the administrators) or
        `PUBLIC` (every member).
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="domain")
    def domain(self) -> Optional[_builtins.str]:
        """Field the model is made for, for example `nlp` or `cv`."""
        return _utilities.read(self, "domain")

    @_builtins.property
    @pulumi.getter(name="extraInfo")
    def extra_info(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """Further facts about the model, as names with values. An entry that is the text of a JSON
        object or array is stored as that, any other text as text.
        """
        return _utilities.read(self, "extra_info")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the model was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceModelsModelLabelResult]]:
        """Labels of the model. Their order does not matter."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="modelDescription")
    def model_description(self) -> Optional[_builtins.str]:
        """What the model is and does, to tell it from others."""
        return _utilities.read(self, "model_description")

    @_builtins.property
    @pulumi.getter(name="modelDoc")
    def model_doc(self) -> Optional[_builtins.str]:
        """Documentation of the model, or the address of it."""
        return _utilities.read(self, "model_doc")

    @_builtins.property
    @pulumi.getter(name="modelName")
    def model_name(self) -> Optional[_builtins.str]:
        """Name of the model, 1 to 127 characters. Where it is left out, it is made of the
        resource's name in the program and seven random digits, with `-` in place of what is no
        letter, digit, `_` or `-`: `scorer-1b9c3f0`, for example.
        """
        return _utilities.read(self, "model_name")

    @_builtins.property
    @pulumi.getter(name="modelType")
    def model_type(self) -> Optional[_builtins.str]:
        """Kind of model, for example `Checkpoint` or `LoRA`."""
        return _utilities.read(self, "model_type")

    @_builtins.property
    @pulumi.getter(name="orderNumber")
    def order_number(self) -> Optional[_builtins.float]:
        """Number to sort models by in lists; 0 is a number like any other."""
        return _utilities.read(self, "order_number")

    @_builtins.property
    @pulumi.getter(name="origin")
    def origin(self) -> Optional[_builtins.str]:
        """Community or organisation the model comes from, for example `ModelScope` or
        `HuggingFace`.
        """
        return _utilities.read(self, "origin")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[_builtins.str]:
        """Number of the Alibaba Cloud account that the model belongs to."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="task")
    def task(self) -> Optional[_builtins.str]:
        """Problem the model solves, for example `text-classification`."""
        return _utilities.read(self, "task")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the account or RAM user that created the model."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[_builtins.str]:
        """Workspace the model belongs to."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceModelsModelResult_names = {
    "extraInfo": "extra_info",
    "gmtModifiedTime": "gmt_modified_time",
    "modelDescription": "model_description",
    "modelDoc": "model_doc",
    "modelName": "model_name",
    "modelType": "model_type",
    "orderNumber": "order_number",
    "ownerId": "owner_id",
    "userId": "user_id",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceModelsModelLabelResult(dict[_builtins.str, Any]):
    """A label of a model: a key with a value, to group and find models by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. One model has a key
            once.
        :param value: Value of the label, at most 128 bytes, without `=` and `,`.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Key of the label, at most 128 bytes, without `=` and `,`. One model has a key once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceModelsResult:
    """What `get_workspace_models` answers."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        models: Optional[Sequence[GetWorkspaceModelsModelResult]] = None,
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
    def models(self) -> Sequence[GetWorkspaceModelsModelResult]:
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
