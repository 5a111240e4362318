# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceModelVersionResult",
    "AwaitableGetWorkspaceModelVersionResult",
    "get_workspace_model_version",
    "get_workspace_model_version_output",
]


@pulumi.output_type
class GetWorkspaceModelVersionLabelResult(dict[_builtins.str, Any]):
    """A label of a model version: a key with a value. Use labels to group and find versions."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. A version has each key
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
        """Key of the label, at most 128 bytes, without `=` and `,`. A version has each key only
        once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceModelVersionResult:
    """Result of `get_workspace_model_version`."""

    def __init__(
        self,
        approval_status: Optional[_builtins.str] = None,
        compression_spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        distillation_spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        evaluation_spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        extra_info: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        format_type: Optional[_builtins.str] = None,
        framework_type: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        id: Optional[_builtins.str] = None,
        inference_spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        labels: Optional[Sequence[GetWorkspaceModelVersionLabelResult]] = None,
        metrics: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        model_id: Optional[_builtins.str] = None,
        options: Optional[_builtins.str] = None,
        owner_id: Optional[_builtins.str] = None,
        source_id: Optional[_builtins.str] = None,
        source_type: Optional[_builtins.str] = None,
        training_spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        uri: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
        version_description: Optional[_builtins.str] = None,
        version_name: Optional[_builtins.str] = None,
    ) -> None:
        pulumi.set(self, "approval_status", approval_status)
        pulumi.set(self, "compression_spec", compression_spec)
        pulumi.set(self, "distillation_spec", distillation_spec)
        pulumi.set(self, "evaluation_spec", evaluation_spec)
        pulumi.set(self, "extra_info", extra_info)
        pulumi.set(self, "format_type", format_type)
        pulumi.set(self, "framework_type", framework_type)
        pulumi.set(self, "gmt_modified_time", gmt_modified_time)
        pulumi.set(self, "id", id)
        pulumi.set(self, "inference_spec", inference_spec)
        pulumi.set(self, "labels", labels)
        pulumi.set(self, "metrics", metrics)
        pulumi.set(self, "model_id", model_id)
        pulumi.set(self, "options", options)
        pulumi.set(self, "owner_id", owner_id)
        pulumi.set(self, "source_id", source_id)
        pulumi.set(self, "source_type", source_type)
        pulumi.set(self, "training_spec", training_spec)
        pulumi.set(self, "uri", uri)
        pulumi.set(self, "user_id", user_id)
        pulumi.set(self, "version_description", version_description)
        pulumi.set(self, "version_name", version_name)

    @_builtins.property
    @pulumi.getter(name="approvalStatus")
    def approval_status(self) -> Optional[_builtins.str]:
        """Whether the version may go into production: `Pending`, `Approved` or `Rejected`."""
        return _utilities.read(self, "approval_status")

    @_builtins.property
    @pulumi.getter(name="compressionSpec")
    def compression_spec(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """Settings of a job that compresses the model. A value that is the text of a JSON object or
        array is stored as that object or array; any other value is stored as text.
        """
        return _utilities.read(self, "compression_spec")

    @_builtins.property
    @pulumi.getter(name="distillationSpec")
    def distillation_spec(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """Settings of a job that distills the model. A value that is the text of a JSON object or
        array is stored as that object or array; any other value is stored as text.
        """
        return _utilities.read(self, "distillation_spec")

    @_builtins.property
    @pulumi.getter(name="evaluationSpec")
    def evaluation_spec(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """Settings of a job that evaluates the model. A value that is the text of a JSON object or
        array is stored as that object or array; any other value is stored as text.
        """
        return _utilities.read(self, "evaluation_spec")

    @_builtins.property
    @pulumi.getter(name="extraInfo")
    def extra_info(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """More facts about the version, as keys with values. A value that is the text of a JSON
        object or array is stored as that object or array; any other value is stored as text.
        """
        return _utilities.read(self, "extra_info")

    @_builtins.property
    @pulumi.getter(name="formatType")
    def format_type(self) -> Optional[_builtins.str]:
        """Format of the model files."""
        return _utilities.read(self, "format_type")

    @_builtins.property
    @pulumi.getter(name="frameworkType")
    def framework_type(self) -> Optional[_builtins.str]:
        """Framework that the model was made with."""
        return _utilities.read(self, "framework_type")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the version was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="inferenceSpec")
    def inference_spec(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """How to serve the version. For Elastic Algorithm Service this is the processor or the
        container, for example `processor: tensorflow_gpu_1.12`. A value that is the text of a JSON
        object or array is stored as that object or array; any other value is stored as text.
        """
        return _utilities.read(self, "inference_spec")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceModelVersionLabelResult]]:
        """Labels of the version. Their order does not matter."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="metrics")
    def metrics(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value
        that is the text of a JSON object or array is stored as that object or array; any other
        value is stored as text.
        """
        return _utilities.read(self, "metrics")

    @_builtins.property
    @pulumi.getter(name="modelId")
    def model_id(self) -> _builtins.str:
        """ID of the model that the version belongs to, `model-...`."""
        return _utilities.read(self, "model_id")

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> Optional[_builtins.str]:
        """Field for extensions: a JSON document, as a string."""
        return _utilities.read(self, "options")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[_builtins.str]:
        """ID of the Alibaba Cloud account that owns the version."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[_builtins.str]:
        """Where the version comes from. If `source_type` is `Custom`, write any text. Otherwise
        write `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the kind `PipelineRun` or
        `ServiceJob`.
        """
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[_builtins.str]:
        """Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService`
        (a PAI training job).
        """
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="trainingSpec")
    def training_spec(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """Settings of a job that fine-tunes the version or trains it further. A value that is the
        text of a JSON object or array is stored as that object or array; any other value is stored
        as text.
        """
        return _utilities.read(self, "training_spec")

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> Optional[_builtins.str]:
        """Address of the files: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`."""
        return _utilities.read(self, "uri")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """ID of the account or RAM user that created the version."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="versionDescription")
    def version_description(self) -> Optional[_builtins.str]:
        """What is new or special in the version."""
        return _utilities.read(self, "version_description")

    @_builtins.property
    @pulumi.getter(name="versionName")
    def version_name(self) -> Optional[_builtins.str]:
        """Version number in the form `major.minor.patch`. Major and minor are numbers. Patch begins
        with a digit and can continue with letters and underscores, as in `2.3.4_beta`. The name
        must be unique in the model.
        """
        return _utilities.read(self, "version_name")


class AwaitableGetWorkspaceModelVersionResult(GetWorkspaceModelVersionResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceModelVersionResult]:
        yield from ()
        return self


def get_workspace_model_version(
    approval_status: Optional[_builtins.str] = None,
    format_type: Optional[_builtins.str] = None,
    framework_type: Optional[_builtins.str] = None,
    labels: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    model_id: Optional[_builtins.str] = None,
    source_id: Optional[_builtins.str] = None,
    source_type: Optional[_builtins.str] = None,
    version_name: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceModelVersionResult:
    """Returns the newest version of a model that matches the arguments. For example, set
    `approval_status` to `Approved` to get the newest version that may go into production. The call
    fails if no version matches.

    ## Example Usage

    ### The newest version that is approved

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    approved = alicloud.pai.get_workspace_model_version(model_id="model-rbvg5wzljz", approval_status="Approved")
    pulumi.export("uri", approved.uri)
    pulumi.export("versionName", approved.version_name)
    ```

    :param approval_status: Return only versions in this state: `Pending`, `Approved` or `Rejected`.
    :param format_type: Return only versions in this format, for example `SavedModel`.
    :param framework_type: Return only versions made with this framework, for example `TensorFlow`.
    :param labels: Return only versions that have all of these labels, given as keys with values.
    :param model_id: Return the versions of this model.
    :param source_id: Return only versions that come from this source.
    :param source_type: Return only versions of this kind of origin: `Custom`, `PAIFlow` or
        `TrainingService`.
    :param version_name: Return only the version with this name.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion",
        {
            "approvalStatus": approval_status,
            "formatType": format_type,
            "frameworkType": framework_type,
            "labels": labels,
            "modelId": model_id,
            "sourceId": source_id,
            "sourceType": source_type,
            "versionName": version_name,
        },
        opts,
        AwaitableGetWorkspaceModelVersionResult,
    )


def get_workspace_model_version_output(
    approval_status: pulumi.Input[Optional[_builtins.str]] = None,
    format_type: pulumi.Input[Optional[_builtins.str]] = None,
    framework_type: pulumi.Input[Optional[_builtins.str]] = None,
    labels: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
    model_id: pulumi.Input[Optional[_builtins.str]] = None,
    source_id: pulumi.Input[Optional[_builtins.str]] = None,
    source_type: pulumi.Input[Optional[_builtins.str]] = None,
    version_name: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceModelVersionResult]:
    """Returns the newest version of a model that matches the arguments. For example, set
    `approval_status` to `Approved` to get the newest version that may go into production. The call
    fails if no version matches.

    ## Example Usage

    ### The newest version that is approved

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    approved = alicloud.pai.get_workspace_model_version(model_id="model-rbvg5wzljz", approval_status="Approved")
    pulumi.export("uri", approved.uri)
    pulumi.export("versionName", approved.version_name)
    ```

    :param approval_status: Return only versions in this state: `Pending`, `Approved` or `Rejected`.
    :param format_type: Return only versions in this format, for example `SavedModel`.
    :param framework_type: Return only versions made with this framework, for example `TensorFlow`.
    :param labels: Return only versions that have all of these labels, given as keys with values.
    :param model_id: Return the versions of this model.
    :param source_id: Return only versions that come from this source.
    :param source_type: Return only versions of this kind of origin: `Custom`, `PAIFlow` or
        `TrainingService`.
    :param version_name: Return only the version with this name.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceModelVersion:getWorkspaceModelVersion",
        {
            "approvalStatus": approval_status,
            "formatType": format_type,
            "frameworkType": framework_type,
            "labels": labels,
            "modelId": model_id,
            "sourceId": source_id,
            "sourceType": source_type,
            "versionName": version_name,
        },
        opts,
        GetWorkspaceModelVersionResult,
    )
