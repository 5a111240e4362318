# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/workspaceRun:WorkspaceRun`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Optional, Sequence, Union, overload

import pulumi

from .. import _utilities
from . import outputs
from ._inputs import WorkspaceRunLabelArgs, WorkspaceRunLabelArgsDict, WorkspaceRunParamArgs, WorkspaceRunParamArgsDict

__all__ = ["WorkspaceRun", "WorkspaceRunArgs"]


@pulumi.input_type
class WorkspaceRunArgs:
    """What a program says about a WorkspaceRun."""

    def __init__(
        self,
        *,
        experiment_id: pulumi.Input[_builtins.str],
        labels: pulumi.Input[
            Optional[Sequence[pulumi.Input[Union[WorkspaceRunLabelArgs, WorkspaceRunLabelArgsDict]]]]
        ] = None,
        params: pulumi.Input[
            Optional[Sequence[pulumi.Input[Union[WorkspaceRunParamArgs, WorkspaceRunParamArgsDict]]]]
        ] = None,
        run_name: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param experiment_id: Experiment of the run. Changing it replaces the run.
        :param labels: Labels of the run. Their order does not matter. Changing them updates the run
            in place, and only the labels that differ.
        :param params: Parameters of the run. Their order does not matter. New and changed entries
            update the run in place. Removing an entry replaces the run, because the service cannot
            remove it.
        :param run_name: Name of the run: 1 to 63 letters, digits, underscores and hyphens,
            beginning with a letter. Defaults to the ID of the run. Changing it updates the run in
            place. Removing it keeps the name, because the service cannot unset it.
        :param source_id: ID of the job that the run executes, for example `train1q2w3e4r`. Changing
            it replaces the run.
        :param source_type: Kind of job: `TrainingService` or `DLC`. Changing it replaces the run.
        """
        _utilities.assign(
            self,
            experiment_id=experiment_id,
            labels=labels,
            params=params,
            run_name=run_name,
            source_id=source_id,
            source_type=source_type,
        )

    @_builtins.property
    @pulumi.getter(name="experimentId")
    def experiment_id(self) -> pulumi.Input[_builtins.str]:
        """Experiment of the run. Changing it replaces the run."""
        return _utilities.read(self, "experiment_id")

    @experiment_id.setter
    def experiment_id(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "experiment_id", value)

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceRunLabelArgs]]]]:
        """Labels of the run. Their order does not matter. Changing them updates the run in place,
        and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @labels.setter
    def labels(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceRunLabelArgs]]]]) -> None:
        pulumi.set(self, "labels", value)

    @_builtins.property
    @pulumi.getter(name="params")
    def params(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceRunParamArgs]]]]:
        """Parameters of the run. Their order does not matter. New and changed entries update the
        run in place. Removing an entry replaces the run, because the service cannot remove it.
        """
        return _utilities.read(self, "params")

    @params.setter
    def params(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceRunParamArgs]]]]) -> None:
        pulumi.set(self, "params", value)

    @_builtins.property
    @pulumi.getter(name="runName")
    def run_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a
        letter. Defaults to the ID of the run. Changing it updates the run in place. Removing it
        keeps the name, because the service cannot unset it.
        """
        return _utilities.read(self, "run_name")

    @run_name.setter
    def run_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "run_name", value)

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the job that the run executes, for example `train1q2w3e4r`. Changing it replaces
        the run.
        """
        return _utilities.read(self, "source_id")

    @source_id.setter
    def source_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_id", value)

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of job: `TrainingService` or `DLC`. Changing it replaces the run."""
        return _utilities.read(self, "source_type")

    @source_type.setter
    def source_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_type", value)


@pulumi.input_type
class _WorkspaceRunState:
    """What is known of a WorkspaceRun that is looked up."""

    def __init__(
        self,
        *,
        create_time: pulumi.Input[Optional[_builtins.str]] = None,
        experiment_id: pulumi.Input[Optional[_builtins.str]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[Sequence[pulumi.Input[Union[WorkspaceRunLabelArgs, WorkspaceRunLabelArgsDict]]]]
        ] = None,
        owner_id: pulumi.Input[Optional[_builtins.str]] = None,
        params: pulumi.Input[
            Optional[Sequence[pulumi.Input[Union[WorkspaceRunParamArgs, WorkspaceRunParamArgsDict]]]]
        ] = None,
        run_name: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        _utilities.assign(
            self,
            create_time=create_time,
            experiment_id=experiment_id,
            gmt_modified_time=gmt_modified_time,
            labels=labels,
            owner_id=owner_id,
            params=params,
            run_name=run_name,
            source_id=source_id,
            source_type=source_type,
            user_id=user_id,
        )

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the run was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @create_time.setter
    def create_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "create_time", value)

    @_builtins.property
    @pulumi.getter(name="experimentId")
    def experiment_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Experiment of the run. Changing it replaces the run."""
        return _utilities.read(self, "experiment_id")

    @experiment_id.setter
    def experiment_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "experiment_id", value)

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the run was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @gmt_modified_time.setter
    def gmt_modified_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "gmt_modified_time", value)

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceRunLabelArgs]]]]:
        """Labels of the run. Their order does not matter. Changing them updates the run in place,
        and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @labels.setter
    def labels(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceRunLabelArgs]]]]) -> None:
        pulumi.set(self, "labels", value)

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the Alibaba Cloud account that owns the run."""
        return _utilities.read(self, "owner_id")

    @owner_id.setter
    def owner_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "owner_id", value)

    @_builtins.property
    @pulumi.getter(name="params")
    def params(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceRunParamArgs]]]]:
        """Parameters of the run. Their order does not matter. New and changed entries update the
        run in place. Removing an entry replaces the run, because the service cannot remove it.
        """
        return _utilities.read(self, "params")

    @params.setter
    def params(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceRunParamArgs]]]]) -> None:
        pulumi.set(self, "params", value)

    @_builtins.property
    @pulumi.getter(name="runName")
    def run_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a
        letter. Defaults to the ID of the run. Changing it updates the run in place. Removing it
        keeps the name, because the service cannot unset it.
        """
        return _utilities.read(self, "run_name")

    @run_name.setter
    def run_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "run_name", value)

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the job that the run executes, for example `train1q2w3e4r`. Changing it replaces
        the run.
        """
        return _utilities.read(self, "source_id")

    @source_id.setter
    def source_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_id", value)

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of job: `TrainingService` or `DLC`. Changing it replaces the run."""
        return _utilities.read(self, "source_type")

    @source_type.setter
    def source_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_type", value)

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the account or RAM user that created the run."""
        return _utilities.read(self, "user_id")

    @user_id.setter
    def user_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "user_id", value)


_SHAPE = _utilities.Shape(
    "alicloud:pai/workspaceRun:WorkspaceRun",
    WorkspaceRunArgs,
    inputs=[
        "experiment_id",
        "labels",
        "params",
        "run_name",
        "source_id",
        "source_type",
    ],
    required=[
        "experiment_id",
    ],
    outputs=[
        "create_time",
        "experiment_id",
        "gmt_modified_time",
        "labels",
        "owner_id",
        "params",
        "run_name",
        "source_id",
        "source_type",
        "user_id",
    ],
    secret_inputs=[],
    secret_outputs=[],
)


@pulumi.type_token("alicloud:pai/workspaceRun:WorkspaceRun")
class WorkspaceRun(pulumi.CustomResource):
    """A run of a PAI experiment is one execution with its parameters. The training code writes the
    metrics of the run, not this resource.

    ## Example Usage

    ### A run with its parameters

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
    )
    first = alicloud.pai.WorkspaceRun(
        "first",
        experiment_id=tuning.id,
        run_name="rate-0-01",
        params=[{"key": "learning_rate", "value": "0.01"}],
    )
    ```

    ## Import

    To import a run, use its ID, `run-...`.

    ```sh
    $ pulumi import alicloud:pai/workspaceRun:WorkspaceRun first <run_id>
    ```
    """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        opts: Optional[pulumi.ResourceOptions] = None,
        experiment_id: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[
                Sequence[
                    pulumi.Input[Union[WorkspaceRunLabelArgs, WorkspaceRunLabelArgsDict, outputs.WorkspaceRunLabel]]
                ]
            ]
        ] = None,
        params: pulumi.Input[
            Optional[
                Sequence[
                    pulumi.Input[Union[WorkspaceRunParamArgs, WorkspaceRunParamArgsDict, outputs.WorkspaceRunParam]]
                ]
            ]
        ] = None,
        run_name: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
        __props__: Optional[_builtins.object] = None,
    ) -> None:
        """A run of a PAI experiment is one execution with its parameters. The training code writes
        the metrics of the run, not this resource.

        :param resource_name: Name of the resource in the program.
        :param opts: Options of the resource.
        :param experiment_id: Experiment of the run. Changing it replaces the run.
        :param labels: Labels of the run. Their order does not matter. Changing them updates the run
            in place, and only the labels that differ.
        :param params: Parameters of the run. Their order does not matter. New and changed entries
            update the run in place. Removing an entry replaces the run, because the service cannot
            remove it.
        :param run_name: Name of the run: 1 to 63 letters, digits, underscores and hyphens,
            beginning with a letter. Defaults to the ID of the run. Changing it updates the run in
            place. Removing it keeps the name, because the service cannot unset it.
        :param source_id: ID of the job that the run executes, for example `train1q2w3e4r`. Changing
            it replaces the run.
        :param source_type: Kind of job: `TrainingService` or `DLC`. Changing it replaces the run.
        """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        args: WorkspaceRunArgs,
        opts: Optional[pulumi.ResourceOptions] = None,
    ) -> None:
        """A run of a PAI experiment is one execution with its parameters. The training code writes
        the metrics of the run, not this resource.

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
        create_time: pulumi.Input[Optional[_builtins.str]] = None,
        experiment_id: pulumi.Input[Optional[_builtins.str]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[
                Sequence[
                    pulumi.Input[Union[WorkspaceRunLabelArgs, WorkspaceRunLabelArgsDict, outputs.WorkspaceRunLabel]]
                ]
            ]
        ] = None,
        owner_id: pulumi.Input[Optional[_builtins.str]] = None,
        params: pulumi.Input[
            Optional[
                Sequence[
                    pulumi.Input[Union[WorkspaceRunParamArgs, WorkspaceRunParamArgsDict, outputs.WorkspaceRunParam]]
                ]
            ]
        ] = None,
        run_name: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> WorkspaceRun:
        """Look up a WorkspaceRun that exists, without managing it.

        :param resource_name: Name of the resource in the program.
        :param id: Id of the resource, the same that it is imported by.
        :param opts: Options of the resource.
        :param create_time: When the run was created, in UTC (ISO 8601).
        :param experiment_id: Experiment of the run. Changing it replaces the run.
        :param gmt_modified_time: When the run was last changed, in UTC (ISO 8601).
        :param labels: Labels of the run. Their order does not matter. Changing them updates the run
            in place, and only the labels that differ.
        :param owner_id: ID of the Alibaba Cloud account that owns the run.
        :param params: Parameters of the run. Their order does not matter. New and changed entries
            update the run in place. Removing an entry replaces the run, because the service cannot
            remove it.
        :param run_name: Name of the run: 1 to 63 letters, digits, underscores and hyphens,
            beginning with a letter. Defaults to the ID of the run. Changing it updates the run in
            place. Removing it keeps the name, because the service cannot unset it.
        :param source_id: ID of the job that the run executes, for example `train1q2w3e4r`. Changing
            it replaces the run.
        :param source_type: Kind of job: `TrainingService` or `DLC`. Changing it replaces the run.
        :param user_id: ID of the account or RAM user that created the run.
        """
        state = _utilities.state(
            _WorkspaceRunState,
            create_time=create_time,
            experiment_id=experiment_id,
            gmt_modified_time=gmt_modified_time,
            labels=labels,
            owner_id=owner_id,
            params=params,
            run_name=run_name,
            source_id=source_id,
            source_type=source_type,
            user_id=user_id,
        )
        opts = pulumi.ResourceOptions.merge(opts, pulumi.ResourceOptions(id=id))
        return WorkspaceRun(resource_name, opts=opts, __props__=state)

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> pulumi.Output[_builtins.str]:
        """When the run was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="experimentId")
    def experiment_id(self) -> pulumi.Output[_builtins.str]:
        """Experiment of the run. Changing it replaces the run."""
        return _utilities.read(self, "experiment_id")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> pulumi.Output[Optional[_builtins.str]]:
        """When the run was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> pulumi.Output[Optional[Sequence[outputs.WorkspaceRunLabel]]]:
        """Labels of the run. Their order does not matter. Changing them updates the run in place,
        and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """ID of the Alibaba Cloud account that owns the run."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="params")
    def params(self) -> pulumi.Output[Optional[Sequence[outputs.WorkspaceRunParam]]]:
        """Parameters of the run. Their order does not matter. New and changed entries update the
        run in place. Removing an entry replaces the run, because the service cannot remove it.
        """
        return _utilities.read(self, "params")

    @_builtins.property
    @pulumi.getter(name="runName")
    def run_name(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a
        letter. Defaults to the ID of the run. Changing it updates the run in place. Removing it
        keeps the name, because the service cannot unset it.
        """
        return _utilities.read(self, "run_name")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """ID of the job that the run executes, for example `train1q2w3e4r`. Changing it replaces
        the run.
        """
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Kind of job: `TrainingService` or `DLC`. Changing it replaces the run."""
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """ID of the account or RAM user that created the run."""
        return _utilities.read(self, "user_id")
