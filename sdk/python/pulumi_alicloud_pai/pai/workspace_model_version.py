# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/workspaceModelVersion:WorkspaceModelVersion`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Mapping, Optional, Sequence, Union, overload

import pulumi

from .. import _utilities
from . import outputs
from ._inputs import WorkspaceModelVersionLabelArgs, WorkspaceModelVersionLabelArgsDict

__all__ = ["WorkspaceModelVersion", "WorkspaceModelVersionArgs"]


@pulumi.input_type
class WorkspaceModelVersionArgs:
    """What a program says about a WorkspaceModelVersion."""

    def __init__(
        self,
        *,
        model_id: pulumi.Input[_builtins.str],
        uri: pulumi.Input[_builtins.str],
        approval_status: pulumi.Input[Optional[_builtins.str]] = None,
        compression_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        distillation_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        evaluation_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        extra_info: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        format_type: pulumi.Input[Optional[_builtins.str]] = None,
        framework_type: pulumi.Input[Optional[_builtins.str]] = None,
        inference_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        labels: pulumi.Input[
            Optional[Sequence[pulumi.Input[Union[WorkspaceModelVersionLabelArgs, WorkspaceModelVersionLabelArgsDict]]]]
        ] = None,
        metrics: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        options: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
        training_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        version_description: pulumi.Input[Optional[_builtins.str]] = None,
        version_name: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param approval_status: Whether the version may go into production: `Pending`, `Approved` or
            `Rejected`. Defaults to `Pending`. Changing it updates the version in place; removing it
            restores the default.
        :param compression_spec: Settings of a job that compresses the model. A value that is the
            text of a JSON object or array is stored as that object or array; any other value is
            stored as text. Changing it updates the version in place; removing it clears the value.
        :param distillation_spec: Settings of a job that distills the model. A value that is the
            text of a JSON object or array is stored as that object or array; any other value is
            stored as text. Changing it updates the version in place; removing it clears the value.
        :param evaluation_spec: Settings of a job that evaluates the model. A value that is the text
            of a JSON object or array is stored as that object or array; any other value is stored
            as text. Changing it updates the version in place; removing it clears the value.
        :param extra_info: More facts about the version, as keys with values. A value that is the
            text of a JSON object or array is stored as that object or array; any other value is
            stored as text. Changing it updates the version in place; removing it clears the value.
        :param format_type: Format of the model files. The service documents `OfflineModel`,
            `SavedModel`, `Keras H5`, `Frozen Pb`, `Caffe Prototxt`, `TorchScript`, `XGBoost`,
            `PMML`, `AlinkModel` and `ONNX`; the provider warns about any other value. Changing it
            replaces the version.
        :param framework_type: Framework that the model was made with. The service documents
            `Pytorch` (and accepts `PyTorch`), `XGBoost`, `Keras`, `Caffe`, `Alink`, `Xflow` and
            `TensorFlow`; the provider warns about any other value. Changing it replaces the
            version.
        :param inference_spec: How to serve the version. For Elastic Algorithm Service this is the
            processor or the container, for example `processor: tensorflow_gpu_1.12`. A value that
            is the text of a JSON object or array is stored as that object or array; any other value
            is stored as text. Changing it updates the version in place; removing it clears the
            value.
        :param labels: Labels of the version. Their order does not matter. Changing them updates the
            version in place, and only the labels that differ.
        :param metrics: Measured quality of the version, as keys with values, at most 8192 bytes as
            JSON. A value that is the text of a JSON object or array is stored as that object or
            array; any other value is stored as text. Changing it updates the version in place;
            removing it clears the value.
        :param model_id: ID of the model that the version belongs to, `model-...`. Changing it
            replaces the version.
        :param options: Field for extensions: a JSON document, as a string. Changing it updates the
            version in place; removing it clears the value.
        :param source_id: Where the version comes from. If `source_type` is `Custom`, write any
            text. Otherwise write `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the
            kind `PipelineRun` or `ServiceJob`. Changing it updates the version in place; removing
            it clears the value.
        :param source_type: Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or
            `TrainingService` (a PAI training job). Changing it updates the version in place;
            removing it restores the default.
        :param training_spec: Settings of a job that fine-tunes the version or trains it further. A
            value that is the text of a JSON object or array is stored as that object or array; any
            other value is stored as text. Changing it updates the version in place; removing it
            clears the value.
        :param uri: Address of the files: `https://host/path` or
            `oss://<bucket>.<endpoint>/<object>`. Changing it replaces the version.
        :param version_description: What is new or special in the version. Changing it updates the
            version in place; removing it clears the value.
        :param version_name: Version number in the form `major.minor.patch`. Major and minor are
            numbers. Patch begins with a digit and can continue with letters and underscores, as in
            `2.3.4_beta`. The name must be unique in the model. If you leave it out, the service
            chooses `0.1.0` and raises the minor number for each further version. Changing it
            replaces the version.
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
            inference_spec=inference_spec,
            labels=labels,
            metrics=metrics,
            model_id=model_id,
            options=options,
            source_id=source_id,
            source_type=source_type,
            training_spec=training_spec,
            uri=uri,
            version_description=version_description,
            version_name=version_name,
        )

    @_builtins.property
    @pulumi.getter(name="approvalStatus")
    def approval_status(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Whether the version may go into production: `Pending`, `Approved` or `Rejected`. Defaults
        to `Pending`. Changing it updates the version in place; removing it restores the default.
        """
        return _utilities.read(self, "approval_status")

    @approval_status.setter
    def approval_status(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "approval_status", value)

    @_builtins.property
    @pulumi.getter(name="compressionSpec")
    def compression_spec(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """Settings of a job that compresses the model. A value that is the text of a JSON object or
        array is stored as that object or array; any other value is stored as text. Changing it
        updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "compression_spec")

    @compression_spec.setter
    def compression_spec(
        self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]
    ) -> None:
        pulumi.set(self, "compression_spec", value)

    @_builtins.property
    @pulumi.getter(name="distillationSpec")
    def distillation_spec(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """Settings of a job that distills the model. A value that is the text of a JSON object or
        array is stored as that object or array; any other value is stored as text. Changing it
        updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "distillation_spec")

    @distillation_spec.setter
    def distillation_spec(
        self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]
    ) -> None:
        pulumi.set(self, "distillation_spec", value)

    @_builtins.property
    @pulumi.getter(name="evaluationSpec")
    def evaluation_spec(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """Settings of a job that evaluates the model. A value that is the text of a JSON object or
        array is stored as that object or array; any other value is stored as text. Changing it
        updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "evaluation_spec")

    @evaluation_spec.setter
    def evaluation_spec(
        self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]
    ) -> None:
        pulumi.set(self, "evaluation_spec", value)

    @_builtins.property
    @pulumi.getter(name="extraInfo")
    def extra_info(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """More facts about the version, as keys with values. A value that is the text of a JSON
        object or array is stored as that object or array; any other value is stored as text.
        Changing it updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "extra_info")

    @extra_info.setter
    def extra_info(self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]) -> None:
        pulumi.set(self, "extra_info", value)

    @_builtins.property
    @pulumi.getter(name="formatType")
    def format_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Format of the model files. The service documents `OfflineModel`, `SavedModel`, `Keras
        H5`, `Frozen Pb`, `Caffe Prototxt`, `TorchScript`, `XGBoost`, `PMML`, `AlinkModel` and
        `ONNX`; the provider warns about any other value. Changing it replaces the version.
        """
        return _utilities.read(self, "format_type")

    @format_type.setter
    def format_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "format_type", value)

    @_builtins.property
    @pulumi.getter(name="frameworkType")
    def framework_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Framework that the model was made with. The service documents `Pytorch` (and accepts
        `PyTorch`), `XGBoost`, `Keras`, `Caffe`, `Alink`, `Xflow` and `TensorFlow`; the provider
        warns about any other value. Changing it replaces the version.
        """
        return _utilities.read(self, "framework_type")

    @framework_type.setter
    def framework_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "framework_type", value)

    @_builtins.property
    @pulumi.getter(name="inferenceSpec")
    def inference_spec(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """How to serve the version. For Elastic Algorithm Service this is the processor or the
        container, for example `processor: tensorflow_gpu_1.12`. A value that is the text of a JSON
        object or array is stored as that object or array; any other value is stored as text.
        Changing it updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "inference_spec")

    @inference_spec.setter
    def inference_spec(
        self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]
    ) -> None:
        pulumi.set(self, "inference_spec", value)

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceModelVersionLabelArgs]]]]:
        """Labels of the version. Their order does not matter. Changing them updates the version in
        place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @labels.setter
    def labels(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceModelVersionLabelArgs]]]]) -> None:
        pulumi.set(self, "labels", value)

    @_builtins.property
    @pulumi.getter(name="metrics")
    def metrics(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value
        that is the text of a JSON object or array is stored as that object or array; any other
        value is stored as text. Changing it updates the version in place; removing it clears the
        value.
        """
        return _utilities.read(self, "metrics")

    @metrics.setter
    def metrics(self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]) -> None:
        pulumi.set(self, "metrics", value)

    @_builtins.property
    @pulumi.getter(name="modelId")
    def model_id(self) -> pulumi.Input[_builtins.str]:
        """ID of the model that the version belongs to, `model-...`. Changing it replaces the
        version.
        """
        return _utilities.read(self, "model_id")

    @model_id.setter
    def model_id(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "model_id", value)

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Field for extensions: a JSON document, as a string. Changing it updates the version in
        place; removing it clears the value.
        """
        return _utilities.read(self, "options")

    @options.setter
    def options(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "options", value)

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Where the version comes from. If `source_type` is `Custom`, write any text. Otherwise
        write `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the kind `PipelineRun` or
        `ServiceJob`. Changing it updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "source_id")

    @source_id.setter
    def source_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_id", value)

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService`
        (a PAI training job). Changing it updates the version in place; removing it restores the
        default.
        """
        return _utilities.read(self, "source_type")

    @source_type.setter
    def source_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_type", value)

    @_builtins.property
    @pulumi.getter(name="trainingSpec")
    def training_spec(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """Settings of a job that fine-tunes the version or trains it further. A value that is the
        text of a JSON object or array is stored as that object or array; any other value is stored
        as text. Changing it updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "training_spec")

    @training_spec.setter
    def training_spec(self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]) -> None:
        pulumi.set(self, "training_spec", value)

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> pulumi.Input[_builtins.str]:
        """Address of the files: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`.
        Changing it replaces the version.
        """
        return _utilities.read(self, "uri")

    @uri.setter
    def uri(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "uri", value)

    @_builtins.property
    @pulumi.getter(name="versionDescription")
    def version_description(self) -> Optional[pulumi.Input[_builtins.str]]:
        """What is new or special in the version. Changing it updates the version in place; removing
        it clears the value.
        """
        return _utilities.read(self, "version_description")

    @version_description.setter
    def version_description(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "version_description", value)

    @_builtins.property
    @pulumi.getter(name="versionName")
    def version_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Version number in the form `major.minor.patch`. Major and minor are numbers. Patch begins
        with a digit and can continue with letters and underscores, as in `2.3.4_beta`. The name
        must be unique in the model. If you leave it out, the service chooses `0.1.0` and raises the
        minor number for each further version. Changing it replaces the version.
        """
        return _utilities.read(self, "version_name")

    @version_name.setter
    def version_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "version_name", value)


@pulumi.input_type
class _WorkspaceModelVersionState:
    """What is known of a WorkspaceModelVersion that is looked up."""

    def __init__(
        self,
        *,
        approval_status: pulumi.Input[Optional[_builtins.str]] = None,
        compression_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        distillation_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        evaluation_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        extra_info: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        format_type: pulumi.Input[Optional[_builtins.str]] = None,
        framework_type: pulumi.Input[Optional[_builtins.str]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        inference_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        labels: pulumi.Input[
            Optional[Sequence[pulumi.Input[Union[WorkspaceModelVersionLabelArgs, WorkspaceModelVersionLabelArgsDict]]]]
        ] = None,
        metrics: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        model_id: pulumi.Input[Optional[_builtins.str]] = None,
        options: pulumi.Input[Optional[_builtins.str]] = None,
        owner_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
        training_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        uri: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        version_description: pulumi.Input[Optional[_builtins.str]] = None,
        version_name: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
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
    def approval_status(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Whether the version may go into production: `Pending`, `Approved` or `Rejected`. Defaults
        to `Pending`. Changing it updates the version in place; removing it restores the default.
        """
        return _utilities.read(self, "approval_status")

    @approval_status.setter
    def approval_status(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "approval_status", value)

    @_builtins.property
    @pulumi.getter(name="compressionSpec")
    def compression_spec(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """Settings of a job that compresses the model. A value that is the text of a JSON object or
        array is stored as that object or array; any other value is stored as text. Changing it
        updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "compression_spec")

    @compression_spec.setter
    def compression_spec(
        self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]
    ) -> None:
        pulumi.set(self, "compression_spec", value)

    @_builtins.property
    @pulumi.getter(name="distillationSpec")
    def distillation_spec(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """Settings of a job that distills the model. A value that is the text of a JSON object or
        array is stored as that object or array; any other value is stored as text. Changing it
        updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "distillation_spec")

    @distillation_spec.setter
    def distillation_spec(
        self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]
    ) -> None:
        pulumi.set(self, "distillation_spec", value)

    @_builtins.property
    @pulumi.getter(name="evaluationSpec")
    def evaluation_spec(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """Settings of a job that evaluates the model. A value that is the text of a JSON object or
        array is stored as that object or array; any other value is stored as text. Changing it
        updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "evaluation_spec")

    @evaluation_spec.setter
    def evaluation_spec(
        self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]
    ) -> None:
        pulumi.set(self, "evaluation_spec", value)

    @_builtins.property
    @pulumi.getter(name="extraInfo")
    def extra_info(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """More facts about the version, as keys with values. A value that is the text of a JSON
        object or array is stored as that object or array; any other value is stored as text.
        Changing it updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "extra_info")

    @extra_info.setter
    def extra_info(self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]) -> None:
        pulumi.set(self, "extra_info", value)

    @_builtins.property
    @pulumi.getter(name="formatType")
    def format_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Format of the model files. The service documents `OfflineModel`, `SavedModel`, `Keras
        H5`, `Frozen Pb`, `Caffe Prototxt`, `TorchScript`, `XGBoost`, `PMML`, `AlinkModel` and
        `ONNX`; the provider warns about any other value. Changing it replaces the version.
        """
        return _utilities.read(self, "format_type")

    @format_type.setter
    def format_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "format_type", value)

    @_builtins.property
    @pulumi.getter(name="frameworkType")
    def framework_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Framework that the model was made with. The service documents `Pytorch` (and accepts
        `PyTorch`), `XGBoost`, `Keras`, `Caffe`, `Alink`, `Xflow` and `TensorFlow`; the provider
        warns about any other value. Changing it replaces the version.
        """
        return _utilities.read(self, "framework_type")

    @framework_type.setter
    def framework_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "framework_type", value)

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the version was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @gmt_modified_time.setter
    def gmt_modified_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "gmt_modified_time", value)

    @_builtins.property
    @pulumi.getter(name="inferenceSpec")
    def inference_spec(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """How to serve the version. For Elastic Algorithm Service this is the processor or the
        container, for example `processor: tensorflow_gpu_1.12`. A value that is the text of a JSON
        object or array is stored as that object or array; any other value is stored as text.
        Changing it updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "inference_spec")

    @inference_spec.setter
    def inference_spec(
        self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]
    ) -> None:
        pulumi.set(self, "inference_spec", value)

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceModelVersionLabelArgs]]]]:
        """Labels of the version. Their order does not matter. Changing them updates the version in
        place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @labels.setter
    def labels(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceModelVersionLabelArgs]]]]) -> None:
        pulumi.set(self, "labels", value)

    @_builtins.property
    @pulumi.getter(name="metrics")
    def metrics(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value
        that is the text of a JSON object or array is stored as that object or array; any other
        value is stored as text. Changing it updates the version in place; removing it clears the
        value.
        """
        return _utilities.read(self, "metrics")

    @metrics.setter
    def metrics(self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]) -> None:
        pulumi.set(self, "metrics", value)

    @_builtins.property
    @pulumi.getter(name="modelId")
    def model_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the model that the version belongs to, `model-...`. Changing it replaces the
        version.
        """
        return _utilities.read(self, "model_id")

    @model_id.setter
    def model_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "model_id", value)

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Field for extensions: a JSON document, as a string. Changing it updates the version in
        place; removing it clears the value.
        """
        return _utilities.read(self, "options")

    @options.setter
    def options(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "options", value)

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the Alibaba Cloud account that owns the version."""
        return _utilities.read(self, "owner_id")

    @owner_id.setter
    def owner_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "owner_id", value)

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Where the version comes from. If `source_type` is `Custom`, write any text. Otherwise
        write `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the kind `PipelineRun` or
        `ServiceJob`. Changing it updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "source_id")

    @source_id.setter
    def source_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_id", value)

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService`
        (a PAI training job). Changing it updates the version in place; removing it restores the
        default.
        """
        return _utilities.read(self, "source_type")

    @source_type.setter
    def source_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_type", value)

    @_builtins.property
    @pulumi.getter(name="trainingSpec")
    def training_spec(self) -> Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]:
        """Settings of a job that fine-tunes the version or trains it further. A value that is the
        text of a JSON object or array is stored as that object or array; any other value is stored
        as text. Changing it updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "training_spec")

    @training_spec.setter
    def training_spec(self, value: Optional[pulumi.Input[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]]) -> None:
        pulumi.set(self, "training_spec", value)

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Address of the files: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`.
        Changing it replaces the version.
        """
        return _utilities.read(self, "uri")

    @uri.setter
    def uri(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "uri", value)

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the account or RAM user that created the version."""
        return _utilities.read(self, "user_id")

    @user_id.setter
    def user_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "user_id", value)

    @_builtins.property
    @pulumi.getter(name="versionDescription")
    def version_description(self) -> Optional[pulumi.Input[_builtins.str]]:
        """What is new or special in the version. Changing it updates the version in place; removing
        it clears the value.
        """
        return _utilities.read(self, "version_description")

    @version_description.setter
    def version_description(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "version_description", value)

    @_builtins.property
    @pulumi.getter(name="versionName")
    def version_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Version number in the form `major.minor.patch`. Major and minor are numbers. Patch begins
        with a digit and can continue with letters and underscores, as in `2.3.4_beta`. The name
        must be unique in the model. If you leave it out, the service chooses `0.1.0` and raises the
        minor number for each further version. Changing it replaces the version.
        """
        return _utilities.read(self, "version_name")

    @version_name.setter
    def version_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "version_name", value)


_SHAPE = _utilities.Shape(
    "alicloud:pai/workspaceModelVersion:WorkspaceModelVersion",
    WorkspaceModelVersionArgs,
    inputs=[
        "approval_status",
        "compression_spec",
        "distillation_spec",
        "evaluation_spec",
        "extra_info",
        "format_type",
        "framework_type",
        "inference_spec",
        "labels",
        "metrics",
        "model_id",
        "options",
        "source_id",
        "source_type",
        "training_spec",
        "uri",
        "version_description",
        "version_name",
    ],
    required=[
        "model_id",
        "uri",
    ],
    outputs=[
        "approval_status",
        "compression_spec",
        "distillation_spec",
        "evaluation_spec",
        "extra_info",
        "format_type",
        "framework_type",
        "gmt_modified_time",
        "inference_spec",
        "labels",
        "metrics",
        "model_id",
        "options",
        "owner_id",
        "source_id",
        "source_type",
        "training_spec",
        "uri",
        "user_id",
        "version_description",
        "version_name",
    ],
    secret_inputs=[],
    secret_outputs=[],
)


@pulumi.type_token("alicloud:pai/workspaceModelVersion:WorkspaceModelVersion")
class WorkspaceModelVersion(pulumi.CustomResource):
    """A version of a registered model. It says where the files are, how they were made, how good
    the result is, and whether the version is approved.

    The files, the format and the framework of a version never change. If you change one of them,
    Pulumi replaces the version. If the new version has the same `version_name`, Pulumi deletes the
    old version first. With another `version_name`, it creates the new one first.

    ## Example Usage

    ### A version that waits for approval

    ```python
    import pulumi_alicloud_pai as alicloud

    scorer = alicloud.pai.WorkspaceModel("scorer", model_name="card-scorer")
    autumn = alicloud.pai.WorkspaceModelVersion(
        "autumn",
        model_id=scorer.id,
        version_name="1.2.0",
        version_description="Retrained on the third quarter",
        uri="oss://risk-models.oss-cn-hangzhou.aliyuncs.com/card-scorer/1.2.0/",
        format_type="XGBoost",
        framework_type="XGBoost",
        approval_status="Pending",
        metrics={"auc": "0.973"},
        labels=[{"key": "quarter", "value": "q3"}],
    )
    ```

    ## Import

    To import a version, join the ID of its model and its version name with a colon.

    ```sh
    $ pulumi import alicloud:pai/workspaceModelVersion:WorkspaceModelVersion autumn <model_id>:<version_name>
    ```
    """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        opts: Optional[pulumi.ResourceOptions] = None,
        approval_status: pulumi.Input[Optional[_builtins.str]] = None,
        compression_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        distillation_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        evaluation_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        extra_info: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        format_type: pulumi.Input[Optional[_builtins.str]] = None,
        framework_type: pulumi.Input[Optional[_builtins.str]] = None,
        inference_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        labels: pulumi.Input[
            Optional[
                Sequence[
                    pulumi.Input[
                        Union[
                            WorkspaceModelVersionLabelArgs,
                            WorkspaceModelVersionLabelArgsDict,
                            outputs.WorkspaceModelVersionLabel,
                        ]
                    ]
                ]
            ]
        ] = None,
        metrics: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        model_id: pulumi.Input[Optional[_builtins.str]] = None,
        options: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
        training_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        uri: pulumi.Input[Optional[_builtins.str]] = None,
        version_description: pulumi.Input[Optional[_builtins.str]] = None,
        version_name: pulumi.Input[Optional[_builtins.str]] = None,
        __props__: Optional[_builtins.object] = None,
    ) -> None:
        """A version of a registered model. It says where the files are, how they were made, how
        good the result is, and whether the version is approved.

        :param resource_name: Name of the resource in the program.
        :param opts: Options of the resource.
        :param approval_status: Whether the version may go into production: `Pending`, `Approved` or
            `Rejected`. Defaults to `Pending`. Changing it updates the version in place; removing it
            restores the default.
        :param compression_spec: Settings of a job that compresses the model. A value that is the
            text of a JSON object or array is stored as that object or array; any other value is
            stored as text. Changing it updates the version in place; removing it clears the value.
        :param distillation_spec: Settings of a job that distills the model. A value that is the
            text of a JSON object or array is stored as that object or array; any other value is
            stored as text. Changing it updates the version in place; removing it clears the value.
        :param evaluation_spec: Settings of a job that evaluates the model. A value that is the text
            of a JSON object or array is stored as that object or array; any other value is stored
            as text. Changing it updates the version in place; removing it clears the value.
        :param extra_info: More facts about the version, as keys with values. A value that is the
            text of a JSON object or array is stored as that object or array; any other value is
            stored as text. Changing it updates the version in place; removing it clears the value.
        :param format_type: Format of the model files. The service documents `OfflineModel`,
            `SavedModel`, `Keras H5`, `Frozen Pb`, `Caffe Prototxt`, `TorchScript`, `XGBoost`,
            `PMML`, `AlinkModel` and `ONNX`; the provider warns about any other value. Changing it
            replaces the version.
        :param framework_type: Framework that the model was made with. The service documents
            `Pytorch` (and accepts `PyTorch`), `XGBoost`, `Keras`, `Caffe`, `Alink`, `Xflow` and
            `TensorFlow`; the provider warns about any other value. Changing it replaces the
            version.
        :param inference_spec: How to serve the version. For Elastic Algorithm Service this is the
            processor or the container, for example `processor: tensorflow_gpu_1.12`. A value that
            is the text of a JSON object or array is stored as that object or array; any other value
            is stored as text. Changing it updates the version in place; removing it clears the
            value.
        :param labels: Labels of the version. Their order does not matter. Changing them updates the
            version in place, and only the labels that differ.
        :param metrics: Measured quality of the version, as keys with values, at most 8192 bytes as
            JSON. A value that is the text of a JSON object or array is stored as that object or
            array; any other value is stored as text. Changing it updates the version in place;
            removing it clears the value.
        :param model_id: ID of the model that the version belongs to, `model-...`. Changing it
            replaces the version.
        :param options: Field for extensions: a JSON document, as a string. Changing it updates the
            version in place; removing it clears the value.
        :param source_id: Where the version comes from. If `source_type` is `Custom`, write any
            text. Otherwise write `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the
            kind `PipelineRun` or `ServiceJob`. Changing it updates the version in place; removing
            it clears the value.
        :param source_type: Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or
            `TrainingService` (a PAI training job). Changing it updates the version in place;
            removing it restores the default.
        :param training_spec: Settings of a job that fine-tunes the version or trains it further. A
            value that is the text of a JSON object or array is stored as that object or array; any
            other value is stored as text. Changing it updates the version in place; removing it
            clears the value.
        :param uri: Address of the files: `https://host/path` or
            `oss://<bucket>.<endpoint>/<object>`. Changing it replaces the version.
        :param version_description: What is new or special in the version. Changing it updates the
            version in place; removing it clears the value.
        :param version_name: Version number in the form `major.minor.patch`. Major and minor are
            numbers. Patch begins with a digit and can continue with letters and underscores, as in
            `2.3.4_beta`. The name must be unique in the model. If you leave it out, the service
            chooses `0.1.0` and raises the minor number for each further version. Changing it
            replaces the version.
        """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        args: WorkspaceModelVersionArgs,
        opts: Optional[pulumi.ResourceOptions] = None,
    ) -> None:
        """A version of a registered model. It says where the files are, how they were made, how
        good the result is, and whether the version is approved.

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
        approval_status: pulumi.Input[Optional[_builtins.str]] = None,
        compression_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        distillation_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        evaluation_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        extra_info: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        format_type: pulumi.Input[Optional[_builtins.str]] = None,
        framework_type: pulumi.Input[Optional[_builtins.str]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        inference_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        labels: pulumi.Input[
            Optional[
                Sequence[
                    pulumi.Input[
                        Union[
                            WorkspaceModelVersionLabelArgs,
                            WorkspaceModelVersionLabelArgsDict,
                            outputs.WorkspaceModelVersionLabel,
                        ]
                    ]
                ]
            ]
        ] = None,
        metrics: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        model_id: pulumi.Input[Optional[_builtins.str]] = None,
        options: pulumi.Input[Optional[_builtins.str]] = None,
        owner_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
        training_spec: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
        uri: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        version_description: pulumi.Input[Optional[_builtins.str]] = None,
        version_name: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> WorkspaceModelVersion:
        """Look up a WorkspaceModelVersion that exists, without managing it.

        :param resource_name: Name of the resource in the program.
        :param id: Id of the resource, the same that it is imported by.
        :param opts: Options of the resource.
        :param approval_status: Whether the version may go into production: `Pending`, `Approved` or
            `Rejected`. Defaults to `Pending`. Changing it updates the version in place; removing it
            restores the default.
        :param compression_spec: Settings of a job that compresses the model. A value that is the
            text of a JSON object or array is stored as that object or array; any other value is
            stored as text. Changing it updates the version in place; removing it clears the value.
        :param distillation_spec: Settings of a job that distills the model. A value that is the
            text of a JSON object or array is stored as that object or array; any other value is
            stored as text. Changing it updates the version in place; removing it clears the value.
        :param evaluation_spec: Settings of a job that evaluates the model. A value that is the text
            of a JSON object or array is stored as that object or array; any other value is stored
            as text. Changing it updates the version in place; removing it clears the value.
        :param extra_info: More facts about the version, as keys with values. A value that is the
            text of a JSON object or array is stored as that object or array; any other value is
            stored as text. Changing it updates the version in place; removing it clears the value.
        :param format_type: Format of the model files. The service documents `OfflineModel`,
            `SavedModel`, `Keras H5`, `Frozen Pb`, `Caffe Prototxt`, `TorchScript`, `XGBoost`,
            `PMML`, `AlinkModel` and `ONNX`; the provider warns about any other value. Changing it
            replaces the version.
        :param framework_type: Framework that the model was made with. The service documents
            `Pytorch` (and accepts `PyTorch`), `XGBoost`, `Keras`, `Caffe`, `Alink`, `Xflow` and
            `TensorFlow`; the provider warns about any other value. Changing it replaces the
            version.
        :param gmt_modified_time: When the version was last changed, in UTC (ISO 8601).
        :param inference_spec: How to serve the version. For Elastic Algorithm Service this is the
            processor or the container, for example `processor: tensorflow_gpu_1.12`. A value that
            is the text of a JSON object or array is stored as that object or array; any other value
            is stored as text. Changing it updates the version in place; removing it clears the
            value.
        :param labels: Labels of the version. Their order does not matter. Changing them updates the
            version in place, and only the labels that differ.
        :param metrics: Measured quality of the version, as keys with values, at most 8192 bytes as
            JSON. A value that is the text of a JSON object or array is stored as that object or
            array; any other value is stored as text. Changing it updates the version in place;
            removing it clears the value.
        :param model_id: ID of the model that the version belongs to, `model-...`. Changing it
            replaces the version.
        :param options: Field for extensions: a JSON document, as a string. Changing it updates the
            version in place; removing it clears the value.
        :param owner_id: ID of the Alibaba Cloud account that owns the version.
        :param source_id: Where the version comes from. If `source_type` is `Custom`, write any
            text. Otherwise write `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the
            kind `PipelineRun` or `ServiceJob`. Changing it updates the version in place; removing
            it clears the value.
        :param source_type: Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or
            `TrainingService` (a PAI training job). Changing it updates the version in place;
            removing it restores the default.
        :param training_spec: Settings of a job that fine-tunes the version or trains it further. A
            value that is the text of a JSON object or array is stored as that object or array; any
            other value is stored as text. Changing it updates the version in place; removing it
            clears the value.
        :param uri: Address of the files: `https://host/path` or
            `oss://<bucket>.<endpoint>/<object>`. Changing it replaces the version.
        :param user_id: ID of the account or RAM user that created the version.
        :param version_description: What is new or special in the version. Changing it updates the
            version in place; removing it clears the value.
        :param version_name: Version number in the form `major.minor.patch`. Major and minor are
            numbers. Patch begins with a digit and can continue with letters and underscores, as in
            `2.3.4_beta`. The name must be unique in the model. If you leave it out, the service
            chooses `0.1.0` and raises the minor number for each further version. Changing it
            replaces the version.
        """
        state = _utilities.state(
            _WorkspaceModelVersionState,
            approval_status=approval_status,
            compression_spec=compression_spec,
            distillation_spec=distillation_spec,
            evaluation_spec=evaluation_spec,
            extra_info=extra_info,
            format_type=format_type,
            framework_type=framework_type,
            gmt_modified_time=gmt_modified_time,
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
        opts = pulumi.ResourceOptions.merge(opts, pulumi.ResourceOptions(id=id))
        return WorkspaceModelVersion(resource_name, opts=opts, __props__=state)

    @_builtins.property
    @pulumi.getter(name="approvalStatus")
    def approval_status(self) -> pulumi.Output[_builtins.str]:
        """Whether the version may go into production: `Pending`, `Approved` or `Rejected`. Defaults
        to `Pending`. Changing it updates the version in place; removing it restores the default.
        """
        return _utilities.read(self, "approval_status")

    @_builtins.property
    @pulumi.getter(name="compressionSpec")
    def compression_spec(self) -> pulumi.Output[Optional[Mapping[_builtins.str, _builtins.str]]]:
        """Settings of a job that compresses the model. A value that is the text of a JSON object or
        array is stored as that object or array; any other value is stored as text. Changing it
        updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "compression_spec")

    @_builtins.property
    @pulumi.getter(name="distillationSpec")
    def distillation_spec(self) -> pulumi.Output[Optional[Mapping[_builtins.str, _builtins.str]]]:
        """Settings of a job that distills the model. A value that is the text of a JSON object or
        array is stored as that object or array; any other value is stored as text. Changing it
        updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "distillation_spec")

    @_builtins.property
    @pulumi.getter(name="evaluationSpec")
    def evaluation_spec(self) -> pulumi.Output[Optional[Mapping[_builtins.str, _builtins.str]]]:
        """Settings of a job that evaluates the model. A value that is the text of a JSON object or
        array is stored as that object or array; any other value is stored as text. Changing it
        updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "evaluation_spec")

    @_builtins.property
    @pulumi.getter(name="extraInfo")
    def extra_info(self) -> pulumi.Output[Optional[Mapping[_builtins.str, _builtins.str]]]:
        """More facts about the version, as keys with values. A value that is the text of a JSON
        object or array is stored as that object or array; any other value is stored as text.
        Changing it updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "extra_info")

    @_builtins.property
    @pulumi.getter(name="formatType")
    def format_type(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Format of the model files. The service documents `OfflineModel`, `SavedModel`, `Keras
        H5`, `Frozen Pb`, `Caffe Prototxt`, `TorchScript`, `XGBoost`, `PMML`, `AlinkModel` and
        `ONNX`; the provider warns about any other value. Changing it replaces the version.
        """
        return _utilities.read(self, "format_type")

    @_builtins.property
    @pulumi.getter(name="frameworkType")
    def framework_type(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Framework that the model was made with. The service documents `Pytorch` (and accepts
        `PyTorch`), `XGBoost`, `Keras`, `Caffe`, `Alink`, `Xflow` and `TensorFlow`; the provider
        warns about any other value. Changing it replaces the version.
        """
        return _utilities.read(self, "framework_type")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> pulumi.Output[Optional[_builtins.str]]:
        """When the version was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="inferenceSpec")
    def inference_spec(self) -> pulumi.Output[Optional[Mapping[_builtins.str, _builtins.str]]]:
        """How to serve the version. For Elastic Algorithm Service this is the processor or the
        container, for example `processor: tensorflow_gpu_1.12`. A value that is the text of a JSON
        object or array is stored as that object or array; any other value is stored as text.
        Changing it updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "inference_spec")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> pulumi.Output[Optional[Sequence[outputs.WorkspaceModelVersionLabel]]]:
        """Labels of the version. Their order does not matter. Changing them updates the version in
        place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="metrics")
    def metrics(self) -> pulumi.Output[Optional[Mapping[_builtins.str, _builtins.str]]]:
        """Measured quality of the version, as keys with values, at most 8192 bytes as JSON. A value
        that is the text of a JSON object or array is stored as that object or array; any other
        value is stored as text. Changing it updates the version in place; removing it clears the
        value.
        """
        return _utilities.read(self, "metrics")

    @_builtins.property
    @pulumi.getter(name="modelId")
    def model_id(self) -> pulumi.Output[_builtins.str]:
        """ID of the model that the version belongs to, `model-...`. Changing it replaces the
        version.
        """
        return _utilities.read(self, "model_id")

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Field for extensions: a JSON document, as a string. Changing it updates the version in
        place; removing it clears the value.
        """
        return _utilities.read(self, "options")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """ID of the Alibaba Cloud account that owns the version."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Where the version comes from. If `source_type` is `Custom`, write any text. Otherwise
        write `region=<region>,workspaceId=<id>,kind=<kind>,id=<id>`, with the kind `PipelineRun` or
        `ServiceJob`. Changing it updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> pulumi.Output[_builtins.str]:
        """Kind of origin: `Custom` (the default), `PAIFlow` (a PAI pipeline) or `TrainingService`
        (a PAI training job). Changing it updates the version in place; removing it restores the
        default.
        """
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="trainingSpec")
    def training_spec(self) -> pulumi.Output[Optional[Mapping[_builtins.str, _builtins.str]]]:
        """Settings of a job that fine-tunes the version or trains it further. A value that is the
        text of a JSON object or array is stored as that object or array; any other value is stored
        as text. Changing it updates the version in place; removing it clears the value.
        """
        return _utilities.read(self, "training_spec")

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> pulumi.Output[_builtins.str]:
        """Address of the files: `https://host/path` or `oss://<bucket>.<endpoint>/<object>`.
        Changing it replaces the version.
        """
        return _utilities.read(self, "uri")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """ID of the account or RAM user that created the version."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="versionDescription")
    def version_description(self) -> pulumi.Output[Optional[_builtins.str]]:
        """What is new or special in the version. Changing it updates the version in place; removing
        it clears the value.
        """
        return _utilities.read(self, "version_description")

    @_builtins.property
    @pulumi.getter(name="versionName")
    def version_name(self) -> pulumi.Output[_builtins.str]:
        """Version number in the form `major.minor.patch`. Major and minor are numbers. Patch begins
        with a digit and can continue with letters and underscores, as in `2.3.4_beta`. The name
        must be unique in the model. If you leave it out, the service chooses `0.1.0` and raises the
        minor number for each further version. Changing it replaces the version.
        """
        return _utilities.read(self, "version_name")
