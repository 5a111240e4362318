# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/workspaceExperiment:WorkspaceExperiment`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Optional, Sequence, Union, overload

import pulumi

from .. import _utilities
from . import outputs
from ._inputs import WorkspaceExperimentLabelArgs, WorkspaceExperimentLabelArgsDict

__all__ = ["WorkspaceExperiment", "WorkspaceExperimentArgs"]


@pulumi.input_type
class WorkspaceExperimentArgs:
    """What a program says about a WorkspaceExperiment."""

    def __init__(
        self,
        *,
        workspace_id: pulumi.Input[_builtins.str],
        accessibility: pulumi.Input[Optional[_builtins.str]] = None,
        artifact_uri: pulumi.Input[Optional[_builtins.str]] = None,
        experiment_name: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[Sequence[pulumi.Input[Union[WorkspaceExperimentLabelArgs, WorkspaceExperimentLabelArgsDict]]]]
        ] = None,
    ) -> None:
        """
        :param accessibility: Who can see the experiment in the workspace: `PRIVATE` (its owner and
            the administrators) or `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it
            updates the experiment in place; removing it restores the default.
        :param artifact_uri: Folder in OSS in which the runs store their files,
            `oss://<bucket>.<endpoint>/<path>/`. An experiment can have no folder. Changing it
            replaces the experiment. Removing it changes nothing, because an experiment keeps its
            folder.
        :param experiment_name: Name of the experiment: 1 to 63 letters, digits, underscores and
            hyphens, beginning with a letter. If you leave it out, the provider makes a name from
            the resource's name in your program and seven random hexadecimal digits, for example
            `rates-1b9c3f0`. Changing it updates the experiment in place.
        :param labels: Labels of the experiment. Their order does not matter. Changing them updates
            the experiment in place, and only the labels that differ.
        :param workspace_id: Workspace of the experiment. Changing it replaces the experiment.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            artifact_uri=artifact_uri,
            experiment_name=experiment_name,
            labels=labels,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Who can see the experiment in the workspace: `PRIVATE` (its owner and the administrators)
        or `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it updates the experiment in
        place; removing it restores the default.
        """
        return _utilities.read(self, "accessibility")

    @accessibility.setter
    def accessibility(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "accessibility", value)

    @_builtins.property
    @pulumi.getter(name="artifactUri")
    def artifact_uri(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Folder in OSS in which the runs store their files, `oss://<bucket>.<endpoint>/<path>/`.
        An experiment can have no folder. Changing it replaces the experiment. Removing it changes
        nothing, because an experiment keeps its folder.
        """
        return _utilities.read(self, "artifact_uri")

    @artifact_uri.setter
    def artifact_uri(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "artifact_uri", value)

    @_builtins.property
    @pulumi.getter(name="experimentName")
    def experiment_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with
        a letter. If you leave it out, the provider makes a name from the resource's name in your
        program and seven random hexadecimal digits, for example `rates-1b9c3f0`. Changing it
        updates the experiment in place.
        """
        return _utilities.read(self, "experiment_name")

    @experiment_name.setter
    def experiment_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "experiment_name", value)

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceExperimentLabelArgs]]]]:
        """Labels of the experiment. Their order does not matter. Changing them updates the
        experiment in place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @labels.setter
    def labels(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceExperimentLabelArgs]]]]) -> None:
        pulumi.set(self, "labels", value)

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> pulumi.Input[_builtins.str]:
        """Workspace of the experiment. Changing it replaces the experiment."""
        return _utilities.read(self, "workspace_id")

    @workspace_id.setter
    def workspace_id(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "workspace_id", value)


@pulumi.input_type
class _WorkspaceExperimentState:
    """What is known of a WorkspaceExperiment that is looked up."""

    def __init__(
        self,
        *,
        accessibility: pulumi.Input[Optional[_builtins.str]] = None,
        artifact_uri: pulumi.Input[Optional[_builtins.str]] = None,
        create_time: pulumi.Input[Optional[_builtins.str]] = None,
        experiment_name: pulumi.Input[Optional[_builtins.str]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[Sequence[pulumi.Input[Union[WorkspaceExperimentLabelArgs, WorkspaceExperimentLabelArgsDict]]]]
        ] = None,
        owner_id: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        _utilities.assign(
            self,
            accessibility=accessibility,
            artifact_uri=artifact_uri,
            create_time=create_time,
            experiment_name=experiment_name,
            gmt_modified_time=gmt_modified_time,
            labels=labels,
            owner_id=owner_id,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Who can see the experiment in the workspace: `PRIVATE` (its owner and the administrators)
        or `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it updates the experiment in
        place; removing it restores the default.
        """
        return _utilities.read(self, "accessibility")

    @accessibility.setter
    def accessibility(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "accessibility", value)

    @_builtins.property
    @pulumi.getter(name="artifactUri")
    def artifact_uri(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Folder in OSS in which the runs store their files, `oss://<bucket>.<endpoint>/<path>/`.
        An experiment can have no folder. Changing it replaces the experiment. Removing it changes
        nothing, because an experiment keeps its folder.
        """
        return _utilities.read(self, "artifact_uri")

    @artifact_uri.setter
    def artifact_uri(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "artifact_uri", value)

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the experiment was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @create_time.setter
    def create_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "create_time", value)

    @_builtins.property
    @pulumi.getter(name="experimentName")
    def experiment_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with
        a letter. If you leave it out, the provider makes a name from the resource's name in your
        program and seven random hexadecimal digits, for example `rates-1b9c3f0`. Changing it
        updates the experiment in place.
        """
        return _utilities.read(self, "experiment_name")

    @experiment_name.setter
    def experiment_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "experiment_name", value)

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the experiment was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @gmt_modified_time.setter
    def gmt_modified_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "gmt_modified_time", value)

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceExperimentLabelArgs]]]]:
        """Labels of the experiment. Their order does not matter. Changing them updates the
        experiment in place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @labels.setter
    def labels(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceExperimentLabelArgs]]]]) -> None:
        pulumi.set(self, "labels", value)

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the Alibaba Cloud account that owns the experiment."""
        return _utilities.read(self, "owner_id")

    @owner_id.setter
    def owner_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "owner_id", value)

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the account or RAM user that created the experiment."""
        return _utilities.read(self, "user_id")

    @user_id.setter
    def user_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "user_id", value)

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Workspace of the experiment. Changing it replaces the experiment."""
        return _utilities.read(self, "workspace_id")

    @workspace_id.setter
    def workspace_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "workspace_id", value)


_SHAPE = _utilities.Shape(
    "alicloud:pai/workspaceExperiment:WorkspaceExperiment",
    WorkspaceExperimentArgs,
    inputs=[
        "accessibility",
        "artifact_uri",
        "experiment_name",
        "labels",
        "workspace_id",
    ],
    required=[
        "workspace_id",
    ],
    outputs=[
        "accessibility",
        "artifact_uri",
        "create_time",
        "experiment_name",
        "gmt_modified_time",
        "labels",
        "owner_id",
        "user_id",
        "workspace_id",
    ],
    secret_inputs=[],
    secret_outputs=[],
)


@pulumi.type_token("alicloud:pai/workspaceExperiment:WorkspaceExperiment")
class WorkspaceExperiment(pulumi.CustomResource):
    """An experiment of a PAI workspace groups runs (`WorkspaceRun`), so that you can compare their
    parameters and results.

    ## Example Usage

    ### An experiment that all members see

    ```python
    import pulumi_alicloud_pai as alicloud

    team = alicloud.pai.WorkspaceWorkspace(
        "team",
        workspace_name="fraud_detection",
        description="Models that score card payments",
        env_types=["prod"],
    )
    tuning = alicloud.pai.WorkspaceExperiment(
        "tuning",
        workspace_id=team.id,
        experiment_name="learning-rate",
        artifact_uri="oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/",
        accessibility="PUBLIC",
    )
    ```

    ## Import

    To import an experiment, use its ID, `exp-...`.

    ```sh
    $ pulumi import alicloud:pai/workspaceExperiment:WorkspaceExperiment tuning <experiment_id>
    ```
    """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        opts: Optional[pulumi.ResourceOptions] = None,
        accessibility: pulumi.Input[Optional[_builtins.str]] = None,
        artifact_uri: pulumi.Input[Optional[_builtins.str]] = None,
        experiment_name: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[
                Sequence[
                    pulumi.Input[
                        Union[
                            WorkspaceExperimentLabelArgs,
                            WorkspaceExperimentLabelArgsDict,
                            outputs.WorkspaceExperimentLabel,
                        ]
                    ]
                ]
            ]
        ] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
        __props__: Optional[_builtins.object] = None,
    ) -> None:
        """An experiment of a PAI workspace groups runs (`WorkspaceRun`), so that you can compare
        their parameters and results.

        :param resource_name: Name of the resource in the program.
        :param opts: Options of the resource.
        :param accessibility: Who can see the experiment in the workspace: `PRIVATE` (its owner and
            the administrators) or `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it
            updates the experiment in place; removing it restores the default.
        :param artifact_uri: Folder in OSS in which the runs store their files,
            `oss://<bucket>.<endpoint>/<path>/`. An experiment can have no folder. Changing it
            replaces the experiment. Removing it changes nothing, because an experiment keeps its
            folder.
        :param experiment_name: Name of the experiment: 1 to 63 letters, digits, underscores and
            hyphens, beginning with a letter. If you leave it out, the provider makes a name from
            the resource's name in your program and seven random hexadecimal digits, for example
            `rates-1b9c3f0`. Changing it updates the experiment in place.
        :param labels: Labels of the experiment. Their order does not matter. Changing them updates
            the experiment in place, and only the labels that differ.
        :param workspace_id: Workspace of the experiment. Changing it replaces the experiment.
        """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        args: WorkspaceExperimentArgs,
        opts: Optional[pulumi.ResourceOptions] = None,
    ) -> None:
        """An experiment of a PAI workspace groups runs (`WorkspaceRun`), so that you can compare
        their parameters and results.

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
        artifact_uri: pulumi.Input[Optional[_builtins.str]] = None,
        create_time: pulumi.Input[Optional[_builtins.str]] = None,
        experiment_name: pulumi.Input[Optional[_builtins.str]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[
                Sequence[
                    pulumi.Input[
                        Union[
                            WorkspaceExperimentLabelArgs,
                            WorkspaceExperimentLabelArgsDict,
                            outputs.WorkspaceExperimentLabel,
                        ]
                    ]
                ]
            ]
        ] = None,
        owner_id: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> WorkspaceExperiment:
        """Look up a WorkspaceExperiment that exists, without managing it.

        :param resource_name: Name of the resource in the program.
        :param id: Id of the resource, the same that it is imported by.
        :param opts: Options of the resource.
        :param accessibility: Who can see the experiment in the workspace: `PRIVATE` (its owner and
            the administrators) or `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it
            updates the experiment in place; removing it restores the default.
        :param artifact_uri: Folder in OSS in which the runs store their files,
            `oss://<bucket>.<endpoint>/<path>/`. An experiment can have no folder. Changing it
            replaces the experiment. Removing it changes nothing, because an experiment keeps its
            folder.
        :param create_time: When the experiment was created, in UTC (ISO 8601).
        :param experiment_name: Name of the experiment: 1 to 63 letters, digits, underscores and
            hyphens, beginning with a letter. If you leave it out, the provider makes a name from
            the resource's name in your program and seven random hexadecimal digits, for example
            `rates-1b9c3f0`. Changing it updates the experiment in place.
        :param gmt_modified_time: When the experiment was last changed, in UTC (ISO 8601).
        :param labels: Labels of the experiment. Their order does not matter. Changing them updates
            the experiment in place, and only the labels that differ.
        :param owner_id: ID of the Alibaba Cloud account that owns the experiment.
        :param user_id: ID of the account or RAM user that created the experiment.
        :param workspace_id: Workspace of the experiment. Changing it replaces the experiment.
        """
        state = _utilities.state(
            _WorkspaceExperimentState,
            accessibility=accessibility,
            artifact_uri=artifact_uri,
            create_time=create_time,
            experiment_name=experiment_name,
            gmt_modified_time=gmt_modified_time,
            labels=labels,
            owner_id=owner_id,
            user_id=user_id,
            workspace_id=workspace_id,
        )
        opts = pulumi.ResourceOptions.merge(opts, pulumi.ResourceOptions(id=id))
        return WorkspaceExperiment(resource_name, opts=opts, __props__=state)

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> pulumi.Output[_builtins.str]:
        """Who can see the experiment in the workspace: `PRIVATE` (its owner and the administrators)
        or `PUBLIC` (every member). Defaults to `PRIVATE`. Changing it updates the experiment in
        place; removing it restores the default.
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="artifactUri")
    def artifact_uri(self) -> pulumi.Output[_builtins.str]:
        """Folder in OSS in which the runs store their files, `oss://<bucket>.<endpoint>/<path>/`.
        An experiment can have no folder. Changing it replaces the experiment. Removing it changes
        nothing, because an experiment keeps its folder.
        """
        return _utilities.read(self, "artifact_uri")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> pulumi.Output[_builtins.str]:
        """When the experiment was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="experimentName")
    def experiment_name(self) -> pulumi.Output[_builtins.str]:
        """Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with
        a letter. If you leave it out, the provider makes a name from the resource's name in your
        program and seven random hexadecimal digits, for example `rates-1b9c3f0`. Changing it
        updates the experiment in place.
        """
        return _utilities.read(self, "experiment_name")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> pulumi.Output[Optional[_builtins.str]]:
        """When the experiment was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> pulumi.Output[Optional[Sequence[outputs.WorkspaceExperimentLabel]]]:
        """Labels of the experiment. Their order does not matter. Changing them updates the
        experiment in place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """ID of the Alibaba Cloud account that owns the experiment."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """ID of the account or RAM user that created the experiment."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> pulumi.Output[_builtins.str]:
        """Workspace of the experiment. Changing it replaces the experiment."""
        return _utilities.read(self, "workspace_id")
