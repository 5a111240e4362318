# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceModelVersionsResult",
    "AwaitableGetWorkspaceModelVersionsResult",
    "get_workspace_model_versions",
    "get_workspace_model_versions_output",
]


@pulumi.output_type
class GetWorkspaceModelVersionsVersionResult(dict[_builtins.str, Any]):
    """A version of a registered model. It says where the files are, how they were made, how good
    the result is, and whether the version is approved.

    The files, the format and the framework of a version never change. If you change one of them,
    Pulumi replaces the version. If the new version has the same `version_name`, Pulumi deletes the
    old version first. With another `version_name`, it creates the new one first.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceModelVersionsVersionResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceModelVersionsVersionResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        model_id: _builtins.str,
        approval_status: Optional[_builtins.str] = None,
        compression_spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        distillation_spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        evaluation_spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        extra_info: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        format_type: Optional[_builtins.str] = None,
        framework_type: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        inference_spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
        labels: Optional[Sequence[GetWorkspaceModelVersionsVersionLabelResult]] = None,
        metrics: Optional[Mapping[_builtins.str, _builtins.str]] = None,
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
        """
        :param approval_status: Whether the version may go into production: `Pending`, `Approved` or
            `Rejected`.
        :param compression_spec: Settings of a job that compresses the model. A value that is the
            text of a JSON object or array is stored as that object or array; any other value is
            stored as text.
        :param distillation_spec: Settings of a job that distills the model. A value that is the
            text of a JSON object or array is stored as that object or array; any other value is
            stored as text.
        :param evaluation_spec: Settings of a job that evaluates the model. A value that is the text
            of a JSON object or array is stored as that object or array; any other value is stored
            as text.
        :param extra_info: More facts about the version, as keys with values. A value that is the
            text of a JSON object or array is stored as that object or array; any other value is
            stored as text.
        :param format_type: Format of the model files.
        :param framework_type: Framework that the model was made with.
        :param gmt_modified_time: When the version was last changed, in UTC (ISO 8601).
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param inference_spec: How to serve the version. For Elastic Algorithm Service this is the
            processor or the container, for example `processor: tensorflow_gpu_1.12`. A value that
            is the text of a JSON object or array is stored as that object or array; any other value
            is stored as text.
        :param labels: Labels of the version. Their order does not matter.
        :param metrics: Measured quality of the version, as keys with values, at most 8192 bytes as
            JSON. A value that is the text of a JSON object or array is stored as that object or
            array; any other value is stored as text.
        :param model_id: ID of the model that the version belongs to, `model-...`.
        :param options: Field for extensions: a JSON document, as a string.
        :param owner_id: ID of the Alibaba Cloud account that owns the version.
        :param source_id: Where the version comes from. If `source_type` is `Custom`, write any
            text. Otherwise write `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the
            kind `PipelineRun` or `ServiceJob`.
        :param source_type: Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or
            `TrainingService` (a PAI training job).
        :param training_spec: Settings of a job that fine-tunes the version or trains it further. A
            value that is the text of a JSON object or array is stored as that object or array; any
            other value is stored as text.
        :param uri: Address of the files: `https://host/path` or
            `oss://<bucket>.<endpoint>/<object>`.
        :param user_id: ID of the account or RAM user that created the version.
        :param version_description: What is new or special in the version.
        :param version_name: Version number in the form `major.minor.patch`. Major and minor are
            numbers. Patch begins with a digit and can continue with letters and underscores, as in
            `2.3.4_beta`. The name must be unique in the model.
        """
        _utilities.assign(
            self,
            approval_status=approval_status,
            compression_spec=compression_spec,
            distillation_spec=distillation_spec,
            evaluation_spec=evaluation_spec,
            extra_info=extra_info,
            format_type=format_type,
            framework_type=framework_type,
            gmt_modified_time=gmt_modified_time,
            id=id,
            inference_spec=inference_spec,
            labels=labels,
            metrics=metrics,
            model_id=model_id,
            options=options,
            owner_id=owner_id,
            source_id=source_id,
            source_type=source_type,
            training_spec=training_spec,
            uri=uri,
            user_id=user_id,
            version_description=version_description,
            version_name=version_name,
        )

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
    def labels(self) -> Optional[Sequence[GetWorkspaceModelVersionsVersionLabelResult]]:
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


_GetWorkspaceModelVersionsVersionResult_names = {
    "approvalStatus": "approval_status",
    "compressionSpec": "compression_spec",
    "distillationSpec": "distillation_spec",
    "evaluationSpec": "evaluation_spec",
    "extraInfo": "extra_info",
    "formatType": "format_type",
    "frameworkType": "framework_type",
    "gmtModifiedTime": "gmt_modified_time",
    "inferenceSpec": "inference_spec",
    "modelId": "model_id",
    "ownerId": "owner_id",
    "sourceId": "source_id",
    "sourceType": "source_type",
    "trainingSpec": "training_spec",
    "userId": "user_id",
    "versionDescription": "version_description",
    "versionName": "version_name",
}


@pulumi.output_type
class GetWorkspaceModelVersionsVersionLabelResult(dict[_builtins.str, Any]):
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
class GetWorkspaceModelVersionsResult:
    """Result of `get_workspace_model_versions`."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
        versions: Optional[Sequence[GetWorkspaceModelVersionsVersionResult]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)
        pulumi.set(self, "versions", versions)

    @_builtins.property
    @pulumi.getter(name="ids")
    def ids(self) -> Sequence[_builtins.str]:
        """The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "ids")

    @_builtins.property
    @pulumi.getter(name="names")
    def names(self) -> Sequence[_builtins.str]:
        """The names, in the order of the list. An object without a name has its ID here."""
        return _utilities.read(self, "names")

    @_builtins.property
    @pulumi.getter(name="versions")
    def versions(self) -> Sequence[GetWorkspaceModelVersionsVersionResult]:
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
        """
        return _utilities.read(self, "versions")


class AwaitableGetWorkspaceModelVersionsResult(GetWorkspaceModelVersionsResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceModelVersionsResult]:
        yield from ()
        return self


def get_workspace_model_versions(
    approval_status: Optional[_builtins.str] = None,
    format_type: Optional[_builtins.str] = None,
    framework_type: Optional[_builtins.str] = None,
    ids: Optional[Sequence[_builtins.str]] = None,
    labels: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    model_id: Optional[_builtins.str] = None,
    name_regex: Optional[_builtins.str] = None,
    source_id: Optional[_builtins.str] = None,
    source_type: Optional[_builtins.str] = None,
    version_name: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceModelVersionsResult:
    """Returns the versions of a model.

    ## Example Usage

    ### The versions of a model that wait for approval

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    pending = alicloud.pai.get_workspace_model_versions(model_id="model-rbvg5wzljz", approval_status="Pending")
    pulumi.export("versionNames", pending.names)
    ```

    :param approval_status: Return only versions in this state: `Pending`, `Approved` or `Rejected`.
    :param format_type: Return only versions in this format, for example `SavedModel`.
    :param framework_type: Return only versions made with this framework, for example `TensorFlow`.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param labels: Return only versions that have all of these labels, given as keys with values.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param model_id: Return the versions of this model.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param source_id: Return only versions that come from this source.
    :param source_type: Return only versions of this kind of origin: `Custom`, `PAIFlow` or
        `TrainingService`.
    :param version_name: Return only the version with this name.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions",
        {
            "approvalStatus": approval_status,
            "formatType": format_type,
            "frameworkType": framework_type,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "modelId": model_id,
            "nameRegex": name_regex,
            "sourceId": source_id,
            "sourceType": source_type,
            "versionName": version_name,
        },
        opts,
        AwaitableGetWorkspaceModelVersionsResult,
    )


def get_workspace_model_versions_output(
    approval_status: pulumi.Input[Optional[_builtins.str]] = None,
    format_type: pulumi.Input[Optional[_builtins.str]] = None,
    framework_type: pulumi.Input[Optional[_builtins.str]] = None,
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    labels: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    model_id: pulumi.Input[Optional[_builtins.str]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    source_id: pulumi.Input[Optional[_builtins.str]] = None,
    source_type: pulumi.Input[Optional[_builtins.str]] = None,
    version_name: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceModelVersionsResult]:
    """Returns the versions of a model.

    ## Example Usage

    ### The versions of a model that wait for approval

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    pending = alicloud.pai.get_workspace_model_versions(model_id="model-rbvg5wzljz", approval_status="Pending")
    pulumi.export("versionNames", pending.names)
    ```

    :param approval_status: Return only versions in this state: `Pending`, `Approved` or `Rejected`.
    :param format_type: Return only versions in this format, for example `SavedModel`.
    :param framework_type: Return only versions made with this framework, for example `TensorFlow`.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param labels: Return only versions that have all of these labels, given as keys with values.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param model_id: Return the versions of this model.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param source_id: Return only versions that come from this source.
    :param source_type: Return only versions of this kind of origin: `Custom`, `PAIFlow` or
        `TrainingService`.
    :param version_name: Return only the version with this name.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions",
        {
            "approvalStatus": approval_status,
            "formatType": format_type,
            "frameworkType": framework_type,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "modelId": model_id,
            "nameRegex": name_regex,
            "sourceId": source_id,
            "sourceType": source_type,
            "versionName": version_name,
        },
        opts,
        GetWorkspaceModelVersionsResult,
    )
