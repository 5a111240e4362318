# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceModel:getWorkspaceModel`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceModelResult",
    "AwaitableGetWorkspaceModelResult",
    "get_workspace_model",
    "get_workspace_model_output",
]


@pulumi.output_type
class GetWorkspaceModelLabelResult(dict[_builtins.str, Any]):
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
class GetWorkspaceModelResult:
    """What `get_workspace_model` answers."""

    def __init__(
        self,
        accessibility: Optional[_builtins.str] = None,
        domain: Optional[_builtins.str] = None,
        extra_info: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        id: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetWorkspaceModelLabelResult]] = None,
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
        pulumi.set(self, "accessibility", accessibility)
        pulumi.set(self, "domain", domain)
        pulumi.set(self, "extra_info", extra_info)
        pulumi.set(self, "gmt_modified_time", gmt_modified_time)
        pulumi.set(self, "id", id)
        pulumi.set(self, "labels", labels)
        pulumi.set(self, "model_description", model_description)
        pulumi.set(self, "model_doc", model_doc)
        pulumi.set(self, "model_name", model_name)
        pulumi.set(self, "model_type", model_type)
        pulumi.set(self, "order_number", order_number)
        pulumi.set(self, "origin", origin)
        pulumi.set(self, "owner_id", owner_id)
        pulumi.set(self, "task", task)
        pulumi.set(self, "user_id", user_id)
        pulumi.set(self, "workspace_id", workspace_id)

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
    def labels(self) -> Optional[Sequence[GetWorkspaceModelLabelResult]]:
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


class AwaitableGetWorkspaceModelResult(GetWorkspaceModelResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceModelResult]:
        yield from ()
        return self


def get_workspace_model(
    collections: Optional[Sequence[_builtins.str]] = None,
    domain: Optional[_builtins.str] = None,
    id: Optional[_builtins.str] = None,
    labels: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    model_name: Optional[_builtins.str] = None,
    model_type: Optional[_builtins.str] = None,
    origin: Optional[_builtins.str] = None,
    publisher: Optional[_builtins.str] = None,
    query: Optional[_builtins.str] = None,
    task: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceModelResult:
    """The one model that has what is asked for. It is an error if there is none, or more than one:
    two models of a workspace can have the same name.

    ## Example Usage

    ### A new version of a model that another stack made

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    model = alicloud.pai.get_workspace_model(workspace_id="478812", model_name="card-fraud")
    retrained = alicloud.pai.WorkspaceModelVersion(
        "retrained",
        model_id=model.id,
        uri="oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/",
        format_type="ONNX",
    )
    pulumi.export("task", model.task)
    ```

    :param collections: Only models that belong to one of these collections.
    :param domain: Only models of this domain.
    :param id: Only the one with this id.
    :param labels: Only models that have all of these labels, each a key with its value.
    :param model_name: Only models of this name.
    :param model_type: Only models of this type.
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
        "alicloud:pai/getWorkspaceModel:getWorkspaceModel",
        {
            "collections": collections,
            "domain": domain,
            "id": id,
            "labels": labels,
            "modelName": model_name,
            "modelType": model_type,
            "origin": origin,
            "publisher": publisher,
            "query": query,
            "task": task,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceModelResult,
    )


def get_workspace_model_output(
    collections: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    domain: pulumi.Input[Optional[_builtins.str]] = None,
    id: pulumi.Input[Optional[_builtins.str]] = None,
    labels: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
    model_name: pulumi.Input[Optional[_builtins.str]] = None,
    model_type: pulumi.Input[Optional[_builtins.str]] = None,
    origin: pulumi.Input[Optional[_builtins.str]] = None,
    publisher: pulumi.Input[Optional[_builtins.str]] = None,
    query: pulumi.Input[Optional[_builtins.str]] = None,
    task: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceModelResult]:
    """The one model that has what is asked for. It is an error if there is none, or more than one:
    two models of a workspace can have the same name.

    ## Example Usage

    ### A new version of a model that another stack made

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    model = alicloud.pai.get_workspace_model(workspace_id="478812", model_name="card-fraud")
    retrained = alicloud.pai.WorkspaceModelVersion(
        "retrained",
        model_id=model.id,
        uri="oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/",
        format_type="ONNX",
    )
    pulumi.export("task", model.task)
    ```

    :param collections: Only models that belong to one of these collections.
    :param domain: Only models of this domain.
    :param id: Only the one with this id.
    :param labels: Only models that have all of these labels, each a key with its value.
    :param model_name: Only models of this name.
    :param model_type: Only models of this type.
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
        "alicloud:pai/getWorkspaceModel:getWorkspaceModel",
        {
            "collections": collections,
            "domain": domain,
            "id": id,
            "labels": labels,
            "modelName": model_name,
            "modelType": model_type,
            "origin": origin,
            "publisher": publisher,
            "query": query,
            "task": task,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceModelResult,
    )
