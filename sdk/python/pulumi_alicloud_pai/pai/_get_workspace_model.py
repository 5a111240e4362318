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
    """A label of a model: a key with a value. Use labels to group and find models."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. A model has each key
            only once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. A model has each key only once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceModelResult:
    """Result of `get_workspace_model`."""

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
        """Who can see the model in the workspace: `PRIVATE` (its owner and the administrators) or
        `PUBLIC` (every member).
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="domain")
    def domain(self) -> Optional[_builtins.str]:
        """Field of application, for example `nlp` or `cv`."""
        return _utilities.read(self, "domain")

    @_builtins.property
    @pulumi.getter(name="extraInfo")
    def extra_info(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """More facts about the model, as keys with values. A value that is the text of a JSON
        object or array is stored as that object or array; any other value is stored as text.
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
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceModelLabelResult]]:
        """Labels of the model. Their order does not matter."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="modelDescription")
    def model_description(self) -> Optional[_builtins.str]:
        """What the model is and does."""
        return _utilities.read(self, "model_description")

    @_builtins.property
    @pulumi.getter(name="modelDoc")
    def model_doc(self) -> Optional[_builtins.str]:
        """Documentation of the model, or its address."""
        return _utilities.read(self, "model_doc")

    @_builtins.property
    @pulumi.getter(name="modelName")
    def model_name(self) -> Optional[_builtins.str]:
        """Name of the model, 1 to 127 characters."""
        return _utilities.read(self, "model_name")

    @_builtins.property
    @pulumi.getter(name="modelType")
    def model_type(self) -> Optional[_builtins.str]:
        """Kind of model, for example `Checkpoint` or `LoRA`."""
        return _utilities.read(self, "model_type")

    @_builtins.property
    @pulumi.getter(name="orderNumber")
    def order_number(self) -> Optional[_builtins.float]:
        """Number that lists of models are sorted by. 0 counts as a number."""
        return _utilities.read(self, "order_number")

    @_builtins.property
    @pulumi.getter(name="origin")
    def origin(self) -> Optional[_builtins.str]:
        """Community or organization that the model comes from, for example `ModelScope` or
        `HuggingFace`.
        """
        return _utilities.read(self, "origin")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[_builtins.str]:
        """ID of the Alibaba Cloud account that owns the model."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="task")
    def task(self) -> Optional[_builtins.str]:
        """Problem that the model solves, for example `text-classification`."""
        return _utilities.read(self, "task")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """ID of the account or RAM user that created the model."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[_builtins.str]:
        """Workspace of the model."""
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
    """Finds one model by the arguments that you give. The call fails if no model matches, or if
    more than one does. Two models of a workspace can have the same name.

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

    :param collections: Return only models that belong to one of these collections.
    :param domain: Return only models of this domain.
    :param id: Return only the object with this ID.
    :param labels: Return only models that have all of these labels, given as keys with values.
    :param model_name: Return only models with this name.
    :param model_type: Return only models of this type.
    :param origin: Return only models from this source.
    :param publisher: Return the public models of this publisher instead of the workspace's own, for
        example `pai` for those of the platform. In this case, leave out `workspace_id`.
    :param query: Return only models that have this text in their name, domain, task or labels.
    :param task: Return only models for this task.
    :param workspace_id: Return the models of this workspace. If you leave it out, the function
        searches your default workspace.
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
    """Finds one model by the arguments that you give. The call fails if no model matches, or if
    more than one does. Two models of a workspace can have the same name.

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

    :param collections: Return only models that belong to one of these collections.
    :param domain: Return only models of this domain.
    :param id: Return only the object with this ID.
    :param labels: Return only models that have all of these labels, given as keys with values.
    :param model_name: Return only models with this name.
    :param model_type: Return only models of this type.
    :param origin: Return only models from this source.
    :param publisher: Return the public models of this publisher instead of the workspace's own, for
        example `pai` for those of the platform. In this case, leave out `workspace_id`.
    :param query: Return only models that have this text in their name, domain, task or labels.
    :param task: Return only models for this task.
    :param workspace_id: Return the models of this workspace. If you leave it out, the function
        searches your default workspace.
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
