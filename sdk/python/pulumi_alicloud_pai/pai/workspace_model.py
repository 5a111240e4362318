# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/workspaceModel:WorkspaceModel`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Mapping, Optional, Sequence, Union, overload

import pulumi

from .. import _utilities
from . import outputs
from ._inputs import WorkspaceModelLabelArgs, WorkspaceModelLabelArgsDict

__all__ = ["WorkspaceModel", "WorkspaceModelArgs"]


@pulumi.input_type
class WorkspaceModelArgs:
    """What a program says about a WorkspaceModel."""

    def __init__(
        self,
        *,
        accessibility: pulumi.Input[Optional[_builtins.str]] = None,
        domain: pulumi.Input[Optional[_builtins.str]] = None,
        extra_info: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        labels: pulumi.Input[
            Optional[Sequence[pulumi.Input[Union[WorkspaceModelLabelArgs, WorkspaceModelLabelArgsDict]]]]
        ] = None,
        model_description: pulumi.Input[Optional[_builtins.str]] = None,
        model_doc: pulumi.Input[Optional[_builtins.str]] = None,
        model_name: pulumi.Input[Optional[_builtins.str]] = None,
        model_type: pulumi.Input[Optional[_builtins.str]] = None,
        order_number: pulumi.Input[Optional[_builtins.int]] = None,
        origin: pulumi.Input[Optional[_builtins.str]] = None,
        task: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param accessibility: Who can see the model in the workspace: `PRIVATE` (its owner and the
            administrators) or `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it updates
            the model in place; removing it restores the default.
        :param domain: Field of application, for example `nlp` or `cv`. Changing it updates the
            model in place; removing it clears the value.
        :param extra_info: More facts about the model, as keys with values. A value that is the text
            of a JSON object or array is stored as that object or array; any other value is stored
            as text. Changing it updates the model in place; removing it clears the value.
        :param labels: Labels of the model. Their order does not matter. Changing them updates the
            model in place, and only the labels that differ.
        :param model_description: What the model is and does. Changing it updates the model in
            place; removing it clears the value.
        :param model_doc: Documentation of the model, or its address. Changing it updates the model
            in place; removing it clears the value.
        :param model_name: Name of the model, 1 to 127 characters. If you leave it out, the provider
            makes a name from the resource's name in your program and seven random hexadecimal
            digits, for example `scorer-1b9c3f0`. A `-` replaces every character that is not a
            letter, a digit, `_` or `-`. Changing it updates the model in place.
        :param model_type: Kind of model, for example `Checkpoint` or `LoRA`. Changing it updates
            the model in place; removing it clears the value.
        :param order_number: Number that lists of models are sorted by. 0 counts as a number.
            Changing it updates the model in place. Removing it keeps the number, because the
            service cannot unset it.
        :param origin: Community or organization that the model comes from, for example `ModelScope`
            or `HuggingFace`. Changing it updates the model in place; removing it clears the value.
        :param task: Problem that the model solves, for example `text-classification`. Changing it
            updates the model in place; removing it clears the value.
        :param workspace_id: Workspace of the model. Defaults to the account's default workspace in
            the region. Changing it replaces the model.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            domain=domain,
            extra_info=extra_info,
            labels=labels,
            model_description=model_description,
            model_doc=model_doc,
            model_name=model_name,
            model_type=model_type,
            order_number=order_number,
            origin=origin,
            task=task,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Who can see the model in the workspace: `PRIVATE` (its owner and the administrators) or
        `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it updates the model in place;
        removing it restores the default.
        """
        return _utilities.read(self, "accessibility")

    @accessibility.setter
    def accessibility(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "accessibility", value)

    @_builtins.property
    @pulumi.getter(name="domain")
    def domain(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Field of application, for example `nlp` or `cv`. Changing it updates the model in place;
        removing it clears the value.
        """
        return _utilities.read(self, "domain")

    @domain.setter
    def domain(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "domain", value)

    @_builtins.property
    @pulumi.getter(name="extraInfo")
    def extra_info(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """More facts about the model, as keys with values. A value that is the text of a JSON
        object or array is stored as that object or array; any other value is stored as text.
        Changing it updates the model in place; removing it clears the value.
        """
        return _utilities.read(self, "extra_info")

    @extra_info.setter
    def extra_info(self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]) -> None:
        pulumi.set(self, "extra_info", value)

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceModelLabelArgs]]]]:
        """Labels of the model. Their order does not matter. Changing them updates the model in
        place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @labels.setter
    def labels(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceModelLabelArgs]]]]) -> None:
        pulumi.set(self, "labels", value)

    @_builtins.property
    @pulumi.getter(name="modelDescription")
    def model_description(self) -> Optional[pulumi.Input[_builtins.str]]:
        """What the model is and does. Changing it updates the model in place; removing it clears
        the value.
        """
        return _utilities.read(self, "model_description")

    @model_description.setter
    def model_description(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "model_description", value)

    @_builtins.property
    @pulumi.getter(name="modelDoc")
    def model_doc(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Documentation of the model, or its address. Changing it updates the model in place;
        removing it clears the value.
        """
        return _utilities.read(self, "model_doc")

    @model_doc.setter
    def model_doc(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "model_doc", value)

    @_builtins.property
    @pulumi.getter(name="modelName")
    def model_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name
        from the resource's name in your program and seven random hexadecimal digits, for example
        `scorer-1b9c3f0`. A `-` replaces every character that is not a letter, a digit, `_` or `-`.
        Changing it updates the model in place.
        """
        return _utilities.read(self, "model_name")

    @model_name.setter
    def model_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "model_name", value)

    @_builtins.property
    @pulumi.getter(name="modelType")
    def model_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of model, for example `Checkpoint` or `LoRA`. Changing it updates the model in
        place; removing it clears the value.
        """
        return _utilities.read(self, "model_type")

    @model_type.setter
    def model_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "model_type", value)

    @_builtins.property
    @pulumi.getter(name="orderNumber")
    def order_number(self) -> Optional[pulumi.Input[_builtins.int]]:
        """Number that lists of models are sorted by. 0 counts as a number. Changing it updates the
        model in place. Removing it keeps the number, because the service cannot unset it.
        """
        return _utilities.read(self, "order_number")

    @order_number.setter
    def order_number(self, value: Optional[pulumi.Input[_builtins.int]]) -> None:
        pulumi.set(self, "order_number", value)

    @_builtins.property
    @pulumi.getter(name="origin")
    def origin(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Community or organization that the model comes from, for example `ModelScope` or
        `HuggingFace`. Changing it updates the model in place; removing it clears the value.
        """
        return _utilities.read(self, "origin")

    @origin.setter
    def origin(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "origin", value)

    @_builtins.property
    @pulumi.getter(name="task")
    def task(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Problem that the model solves, for example `text-classification`. Changing it updates the
        model in place; removing it clears the value.
        """
        return _utilities.read(self, "task")

    @task.setter
    def task(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "task", value)

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Workspace of the model. Defaults to the account's default workspace in the region.
        Changing it replaces the model.
        """
        return _utilities.read(self, "workspace_id")

    @workspace_id.setter
    def workspace_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "workspace_id", value)


@pulumi.input_type
class _WorkspaceModelState:
    """What is known of a WorkspaceModel that is looked up."""

    def __init__(
        self,
        *,
        accessibility: pulumi.Input[Optional[_builtins.str]] = None,
        domain: pulumi.Input[Optional[_builtins.str]] = None,
        extra_info: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[Sequence[pulumi.Input[Union[WorkspaceModelLabelArgs, WorkspaceModelLabelArgsDict]]]]
        ] = None,
        model_description: pulumi.Input[Optional[_builtins.str]] = None,
        model_doc: pulumi.Input[Optional[_builtins.str]] = None,
        model_name: pulumi.Input[Optional[_builtins.str]] = None,
        model_type: pulumi.Input[Optional[_builtins.str]] = None,
        order_number: pulumi.Input[Optional[_builtins.int]] = None,
        origin: pulumi.Input[Optional[_builtins.str]] = None,
        owner_id: pulumi.Input[Optional[_builtins.str]] = None,
        task: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        _utilities.assign(
            self,
            accessibility=accessibility,
            domain=domain,
            extra_info=extra_info,
            gmt_modified_time=gmt_modified_time,
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
    def accessibility(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Who can see the model in the workspace: `PRIVATE` (its owner and the administrators) or
        `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it updates the model in place;
        removing it restores the default.
        """
        return _utilities.read(self, "accessibility")

    @accessibility.setter
    def accessibility(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "accessibility", value)

    @_builtins.property
    @pulumi.getter(name="domain")
    def domain(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Field of application, for example `nlp` or `cv`. Changing it updates the model in place;
        removing it clears the value.
        """
        return _utilities.read(self, "domain")

    @domain.setter
    def domain(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "domain", value)

    @_builtins.property
    @pulumi.getter(name="extraInfo")
    def extra_info(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """More facts about the model, as keys with values. A value that is the text of a JSON
        object or array is stored as that object or array; any other value is stored as text.
        Changing it updates the model in place; removing it clears the value.
        """
        return _utilities.read(self, "extra_info")

    @extra_info.setter
    def extra_info(self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]) -> None:
        pulumi.set(self, "extra_info", value)

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the model was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @gmt_modified_time.setter
    def gmt_modified_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "gmt_modified_time", value)

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceModelLabelArgs]]]]:
        """Labels of the model. Their order does not matter. Changing them updates the model in
        place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @labels.setter
    def labels(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceModelLabelArgs]]]]) -> None:
        pulumi.set(self, "labels", value)

    @_builtins.property
    @pulumi.getter(name="modelDescription")
    def model_description(self) -> Optional[pulumi.Input[_builtins.str]]:
        """What the model is and does. Changing it updates the model in place; removing it clears
        the value.
        """
        return _utilities.read(self, "model_description")

    @model_description.setter
    def model_description(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "model_description", value)

    @_builtins.property
    @pulumi.getter(name="modelDoc")
    def model_doc(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Documentation of the model, or its address. Changing it updates the model in place;
        removing it clears the value.
        """
        return _utilities.read(self, "model_doc")

    @model_doc.setter
    def model_doc(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "model_doc", value)

    @_builtins.property
    @pulumi.getter(name="modelName")
    def model_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name
        from the resource's name in your program and seven random hexadecimal digits, for example
        `scorer-1b9c3f0`. A `-` replaces every character that is not a letter, a digit, `_` or `-`.
        Changing it updates the model in place.
        """
        return _utilities.read(self, "model_name")

    @model_name.setter
    def model_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "model_name", value)

    @_builtins.property
    @pulumi.getter(name="modelType")
    def model_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of model, for example `Checkpoint` or `LoRA`. Changing it updates the model in
        place; removing it clears the value.
        """
        return _utilities.read(self, "model_type")

    @model_type.setter
    def model_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "model_type", value)

    @_builtins.property
    @pulumi.getter(name="orderNumber")
    def order_number(self) -> Optional[pulumi.Input[_builtins.int]]:
        """Number that lists of models are sorted by. 0 counts as a number. Changing it updates the
        model in place. Removing it keeps the number, because the service cannot unset it.
        """
        return _utilities.read(self, "order_number")

    @order_number.setter
    def order_number(self, value: Optional[pulumi.Input[_builtins.int]]) -> None:
        pulumi.set(self, "order_number", value)

    @_builtins.property
    @pulumi.getter(name="origin")
    def origin(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Community or organization that the model comes from, for example `ModelScope` or
        `HuggingFace`. Changing it updates the model in place; removing it clears the value.
        """
        return _utilities.read(self, "origin")

    @origin.setter
    def origin(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "origin", value)

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the Alibaba Cloud account that owns the model."""
        return _utilities.read(self, "owner_id")

    @owner_id.setter
    def owner_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "owner_id", value)

    @_builtins.property
    @pulumi.getter(name="task")
    def task(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Problem that the model solves, for example `text-classification`. Changing it updates the
        model in place; removing it clears the value.
        """
        return _utilities.read(self, "task")

    @task.setter
    def task(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "task", value)

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the account or RAM user that created the model."""
        return _utilities.read(self, "user_id")

    @user_id.setter
    def user_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "user_id", value)

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Workspace of the model. Defaults to the account's default workspace in the region.
        Changing it replaces the model.
        """
        return _utilities.read(self, "workspace_id")

    @workspace_id.setter
    def workspace_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "workspace_id", value)


_SHAPE = _utilities.Shape(
    "alicloud:pai/workspaceModel:WorkspaceModel",
    WorkspaceModelArgs,
    inputs=[
        "accessibility",
        "domain",
        "extra_info",
        "labels",
        "model_description",
        "model_doc",
        "model_name",
        "model_type",
        "order_number",
        "origin",
        "task",
        "workspace_id",
    ],
    required=[],
    outputs=[
        "accessibility",
        "domain",
        "extra_info",
        "gmt_modified_time",
        "labels",
        "model_description",
        "model_doc",
        "model_name",
        "model_type",
        "order_number",
        "origin",
        "owner_id",
        "task",
        "user_id",
        "workspace_id",
    ],
    secret_inputs=[],
    secret_outputs=[],
)


@pulumi.type_token("alicloud:pai/workspaceModel:WorkspaceModel")
class WorkspaceModel(pulumi.CustomResource):
    """A model that is registered in a PAI workspace. The model has a name, a purpose and an origin.
    Its files belong to its versions (`WorkspaceModelVersion`).

    ## Example Usage

    ### A model that all members see

    ```python
    import pulumi_alicloud_pai as alicloud

    team = alicloud.pai.WorkspaceWorkspace(
        "team",
        workspace_name="fraud_detection",
        description="Models that score card payments",
        env_types=["prod"],
    )
    scorer = alicloud.pai.WorkspaceModel(
        "scorer",
        workspace_id=team.id,
        model_name="card-scorer",
        domain="finance",
        task="tabular-classification",
        accessibility="PUBLIC",
        labels=[{"key": "owner", "value": "risk-team"}],
    )
    ```

    ## Import

    To import a model, use its ID, `model-...`.

    ```sh
    $ pulumi import alicloud:pai/workspaceModel:WorkspaceModel scorer <model_id>
    ```
    """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        opts: Optional[pulumi.ResourceOptions] = None,
        accessibility: pulumi.Input[Optional[_builtins.str]] = None,
        domain: pulumi.Input[Optional[_builtins.str]] = None,
        extra_info: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        labels: pulumi.Input[
            Optional[
                Sequence[
                    pulumi.Input[
                        Union[WorkspaceModelLabelArgs, WorkspaceModelLabelArgsDict, outputs.WorkspaceModelLabel]
                    ]
                ]
            ]
        ] = None,
        model_description: pulumi.Input[Optional[_builtins.str]] = None,
        model_doc: pulumi.Input[Optional[_builtins.str]] = None,
        model_name: pulumi.Input[Optional[_builtins.str]] = None,
        model_type: pulumi.Input[Optional[_builtins.str]] = None,
        order_number: pulumi.Input[Optional[_builtins.int]] = None,
        origin: pulumi.Input[Optional[_builtins.str]] = None,
        task: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
        __props__: Optional[_builtins.object] = None,
    ) -> None:
        """A model that is registered in a PAI workspace. The model has a name, a purpose and an
        origin. Its files belong to its versions (`WorkspaceModelVersion`).

        :param resource_name: Name of the resource in the program.
        :param opts: Options of the resource.
        :param accessibility: Who can see the model in the workspace: `PRIVATE` (its owner and the
            administrators) or `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it updates
            the model in place; removing it restores the default.
        :param domain: Field of application, for example `nlp` or `cv`. Changing it updates the
            model in place; removing it clears the value.
        :param extra_info: More facts about the model, as keys with values. A value that is the text
            of a JSON object or array is stored as that object or array; any other value is stored
            as text. Changing it updates the model in place; removing it clears the value.
        :param labels: Labels of the model. Their order does not matter. Changing them updates the
            model in place, and only the labels that differ.
        :param model_description: What the model is and does. Changing it updates the model in
            place; removing it clears the value.
        :param model_doc: Documentation of the model, or its address. Changing it updates the model
            in place; removing it clears the value.
        :param model_name: Name of the model, 1 to 127 characters. If you leave it out, the provider
            makes a name from the resource's name in your program and seven random hexadecimal
            digits, for example `scorer-1b9c3f0`. A `-` replaces every character that is not a
            letter, a digit, `_` or `-`. Changing it updates the model in place.
        :param model_type: Kind of model, for example `Checkpoint` or `LoRA`. Changing it updates
            the model in place; removing it clears the value.
        :param order_number: Number that lists of models are sorted by. 0 counts as a number.
            Changing it updates the model in place. Removing it keeps the number, because the
            service cannot unset it.
        :param origin: Community or organization that the model comes from, for example `ModelScope`
            or `HuggingFace`. Changing it updates the model in place; removing it clears the value.
        :param task: Problem that the model solves, for example `text-classification`. Changing it
            updates the model in place; removing it clears the value.
        :param workspace_id: Workspace of the model. Defaults to the account's default workspace in
            the region. Changing it replaces the model.
        """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        args: Optional[WorkspaceModelArgs] = None,
        opts: Optional[pulumi.ResourceOptions] = None,
    ) -> None:
        """A model that is registered in a PAI workspace. The model has a name, a purpose and an
        origin. Its files belong to its versions (`WorkspaceModelVersion`).

        :param resource_name: Name of the resource in the program.
        :param args: What the program says about it.
        :param opts: Options of the resource.
        """

    def __init__(self, resource_name: _builtins.str, *args: Any, **kwargs: Any) -> None:
        opts, props = _SHAPE.arguments(args, kwargs)
        super().__init__(_SHAPE.type, resource_name, props, opts)

    @staticmethod
    def get(
        resource_name: _builtins.str,
        id: pulumi.Input[_builtins.str],
        opts: Optional[pulumi.ResourceOptions] = None,
        accessibility: pulumi.Input[Optional[_builtins.str]] = None,
        domain: pulumi.Input[Optional[_builtins.str]] = None,
        extra_info: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[
                Sequence[
                    pulumi.Input[
                        Union[WorkspaceModelLabelArgs, WorkspaceModelLabelArgsDict, outputs.WorkspaceModelLabel]
                    ]
                ]
            ]
        ] = None,
        model_description: pulumi.Input[Optional[_builtins.str]] = None,
        model_doc: pulumi.Input[Optional[_builtins.str]] = None,
        model_name: pulumi.Input[Optional[_builtins.str]] = None,
        model_type: pulumi.Input[Optional[_builtins.str]] = None,
        order_number: pulumi.Input[Optional[_builtins.int]] = None,
        origin: pulumi.Input[Optional[_builtins.str]] = None,
        owner_id: pulumi.Input[Optional[_builtins.str]] = None,
        task: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> WorkspaceModel:
        """Look up a WorkspaceModel that exists, without managing it.

        :param resource_name: Name of the resource in the program.
        :param id: Id of the resource, the same that it is imported by.
        :param opts: Options of the resource.
        :param accessibility: Who can see the model in the workspace: `PRIVATE` (its owner and the
            administrators) or `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it updates
            the model in place; removing it restores the default.
        :param domain: Field of application, for example `nlp` or `cv`. Changing it updates the
            model in place; removing it clears the value.
        :param extra_info: More facts about the model, as keys with values. A value that is the text
            of a JSON object or array is stored as that object or array; any other value is stored
            as text. Changing it updates the model in place; removing it clears the value.
        :param gmt_modified_time: When the model was last changed, in UTC (ISO 8601).
        :param labels: Labels of the model. Their order does not matter. Changing them updates the
            model in place, and only the labels that differ.
        :param model_description: What the model is and does. Changing it updates the model in
            place; removing it clears the value.
        :param model_doc: Documentation of the model, or its address. Changing it updates the model
            in place; removing it clears the value.
        :param model_name: Name of the model, 1 to 127 characters. If you leave it out, the provider
            makes a name from the resource's name in your program and seven random hexadecimal
            digits, for example `scorer-1b9c3f0`. A `-` replaces every character that is not a
            letter, a digit, `_` or `-`. Changing it updates the model in place.
        :param model_type: Kind of model, for example `Checkpoint` or `LoRA`. Changing it updates
            the model in place; removing it clears the value.
        :param order_number: Number that lists of models are sorted by. 0 counts as a number.
            Changing it updates the model in place. Removing it keeps the number, because the
            service cannot unset it.
        :param origin: Community or organization that the model comes from, for example `ModelScope`
            or `HuggingFace`. Changing it updates the model in place; removing it clears the value.
        :param owner_id: ID of the Alibaba Cloud account that owns the model.
        :param task: Problem that the model solves, for example `text-classification`. Changing it
            updates the model in place; removing it clears the value.
        :param user_id: ID of the account or RAM user that created the model.
        :param workspace_id: Workspace of the model. Defaults to the account's default workspace in
            the region. Changing it replaces the model.
        """
        state = _utilities.state(
            _WorkspaceModelState,
            accessibility=accessibility,
            domain=domain,
            extra_info=extra_info,
            gmt_modified_time=gmt_modified_time,
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
        opts = pulumi.ResourceOptions.merge(opts, pulumi.ResourceOptions(id=id))
        return WorkspaceModel(resource_name, opts=opts, __props__=state)

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> pulumi.Output[_builtins.str]:
        """Who can see the model in the workspace: `PRIVATE` (its owner and the administrators) or
        `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it updates the model in place;
        removing it restores the default.
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="domain")
    def domain(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Field of application, for example `nlp` or `cv`. Changing it updates the model in place;
        removing it clears the value.
        """
        return _utilities.read(self, "domain")

    @_builtins.property
    @pulumi.getter(name="extraInfo")
    def extra_info(self) -> pulumi.Output[Optional[Mapping[_builtins.str, _builtins.str]]]:
        """More facts about the model, as keys with values. A value that is the text of a JSON
        object or array is stored as that object or array; any other value is stored as text.
        Changing it updates the model in place; removing it clears the value.
        """
        return _utilities.read(self, "extra_info")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> pulumi.Output[Optional[_builtins.str]]:
        """When the model was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> pulumi.Output[Optional[Sequence[outputs.WorkspaceModelLabel]]]:
        """Labels of the model. Their order does not matter. Changing them updates the model in
        place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="modelDescription")
    def model_description(self) -> pulumi.Output[Optional[_builtins.str]]:
        """What the model is and does. Changing it updates the model in place; removing it clears
        the value.
        """
        return _utilities.read(self, "model_description")

    @_builtins.property
    @pulumi.getter(name="modelDoc")
    def model_doc(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Documentation of the model, or its address. Changing it updates the model in place;
        removing it clears the value.
        """
        return _utilities.read(self, "model_doc")

    @_builtins.property
    @pulumi.getter(name="modelName")
    def model_name(self) -> pulumi.Output[_builtins.str]:
        """Name of the model, 1 to 127 characters. If you leave it out, the provider makes a name
        from the resource's name in your program and seven random hexadecimal digits, for example
        `scorer-1b9c3f0`. A `-` replaces every character that is not a letter, a digit, `_` or `-`.
        Changing it updates the model in place.
        """
        return _utilities.read(self, "model_name")

    @_builtins.property
    @pulumi.getter(name="modelType")
    def model_type(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Kind of model, for example `Checkpoint` or `LoRA`. Changing it updates the model in
        place; removing it clears the value.
        """
        return _utilities.read(self, "model_type")

    @_builtins.property
    @pulumi.getter(name="orderNumber")
    def order_number(self) -> pulumi.Output[Optional[_builtins.int]]:
        """Number that lists of models are sorted by. 0 counts as a number. Changing it updates the
        model in place. Removing it keeps the number, because the service cannot unset it.
        """
        return _utilities.read(self, "order_number")

    @_builtins.property
    @pulumi.getter(name="origin")
    def origin(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Community or organization that the model comes from, for example `ModelScope` or
        `HuggingFace`. Changing it updates the model in place; removing it clears the value.
        """
        return _utilities.read(self, "origin")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """ID of the Alibaba Cloud account that owns the model."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="task")
    def task(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Problem that the model solves, for example `text-classification`. Changing it updates the
        model in place; removing it clears the value.
        """
        return _utilities.read(self, "task")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """ID of the account or RAM user that created the model."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> pulumi.Output[_builtins.str]:
        """Workspace of the model. Defaults to the account's default workspace in the region.
        Changing it replaces the model.
        """
        return _utilities.read(self, "workspace_id")
