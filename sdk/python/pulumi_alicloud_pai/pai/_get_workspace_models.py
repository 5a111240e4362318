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
    """A model that is registered in a PAI workspace. The model has a name, a purpose and an origin.
    Its files belong to its versions (`WorkspaceModelVersion`).
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
        :param accessibility: Who can see the model in the workspace: `PRIVATE` (its owner and the
            administrators) or `PUBLIC` (every member).
        :param domain: Field of application, for example `nlp` or `cv`.
        :param extra_info: More facts about the model, as keys with values. A value that is the text
            of a JSON object or array is stored as that object or array; any other value is stored
            as text.
        :param gmt_modified_time: When the model was last changed, in UTC (ISO 8601).
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param labels: Labels of the model. Their order does not matter.
        :param model_description: What the model is and does.
        :param model_doc: Documentation of the model, or its address.
        :param model_name: Name of the model, 1 to 127 characters.
        :param model_type: Kind of model, for example `Checkpoint` or `LoRA`.
        :param order_number: Number that lists of models are sorted by. 0 counts as a number.
        :param origin: Community or organization that the model comes from, for example `ModelScope`
            or `HuggingFace`.
        :param owner_id: ID of the Alibaba Cloud account that owns the model.
        :param task: Problem that the model solves, for example `text-classification`.
        :param user_id: ID of the account or RAM user that created the model.
        :param workspace_id: Workspace of the model.
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
    def labels(self) -> Optional[Sequence[GetWorkspaceModelsModelLabelResult]]:
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
class GetWorkspaceModelsResult:
    """Result of `get_workspace_models`."""

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
        """The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "ids")

    @_builtins.property
    @pulumi.getter(name="models")
    def models(self) -> Sequence[GetWorkspaceModelsModelResult]:
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
        """
        return _utilities.read(self, "models")

    @_builtins.property
    @pulumi.getter(name="names")
    def names(self) -> Sequence[_builtins.str]:
        """The names, in the order of the list. An object without a name has its ID here."""
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
    """Returns the models of a workspace, or the public models of a publisher.

    ## Example Usage

    ### The platform's public models for a task

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    models = alicloud.pai.get_workspace_models(publisher="pai", domain="nlp", max_items=50)
    pulumi.export("modelNames", models.names)
    pulumi.export("modelIds", models.ids)
    ```

    :param collections: Return only models that belong to one of these collections.
    :param domain: Return only models of this domain.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param labels: Return only models that have all of these labels, given as keys with values.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param model_name: Return only models with this name.
    :param model_type: Return only models of this type.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
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
    """Returns the models of a workspace, or the public models of a publisher.

    ## Example Usage

    ### The platform's public models for a task

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    models = alicloud.pai.get_workspace_models(publisher="pai", domain="nlp", max_items=50)
    pulumi.export("modelNames", models.names)
    pulumi.export("modelIds", models.ids)
    ```

    :param collections: Return only models that belong to one of these collections.
    :param domain: Return only models of this domain.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param labels: Return only models that have all of these labels, given as keys with values.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param model_name: Return only models with this name.
    :param model_type: Return only models of this type.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
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
