"""Fulfils the lifecycle's ports with the cloud: the only module that knows both sides."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from os import environ
from typing import Any

from pulumi_resource_alicloud.cloud import errors as cloud_errors
from pulumi_resource_alicloud.cloud import settings
from pulumi_resource_alicloud.cloud.client import Client
from pulumi_resource_alicloud.cloud.limits import Limits
from pulumi_resource_alicloud.cloud.redact import hidden
from pulumi_resource_alicloud.lifecycle import errors
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Failure, Scope


@dataclass(frozen=True, slots=True)
class AiWorkSpace:
    """The API as the lifecycle sees it."""

    client: Client

    def call(self, operation: str, fields: Mapping[str, Any], scope: Scope) -> Mapping[str, Any]:
        """Call an operation within a scope."""
        try:
            return self.client.call(operation, fields, Limits(deadline=scope.deadline, stop=scope.stop))
        except cloud_errors.CloudError as error:
            raise _translated(error, scope) from error

    @property
    def place(self) -> str:
        """Return the address of the API."""
        endpoint = self.client.settings.endpoint
        return f"{endpoint.scheme}://{endpoint.host}"

    @property
    def caller(self) -> str:
        """Return where the keys come from, and which they are; nothing secret."""
        return repr(self.client.settings.credentials)

    def server_time_offset(self) -> float:
        """Return by how many seconds the cloud's clock is ahead of ours."""
        return self.client.server_time_offset() or 0.0


class AlibabaGateway:
    """Makes clients from configuration and the environment of the moment."""

    def problems(self, config: Mapping[str, Any]) -> list[Failure]:
        """Return what is wrong with well-typed configuration."""
        return [Failure(problem.key, problem.text) for problem in settings.problems(config, environ)]

    def region(self, config: Mapping[str, Any]) -> str:
        """Return the region that this configuration leads to, "" when none can be told."""
        try:
            return settings.find_region(config, environ)
        except cloud_errors.ConfigurationError:
            return ""

    def connect(self, config: Mapping[str, Any], tell: Callable[[str], None]) -> Cloud:
        """Return a cloud for this configuration, and tell what it leaves out or had to guess; no call is made."""
        try:
            resolved = settings.resolve(config, environ)
        except cloud_errors.ConfigurationError as error:
            raise errors.NotConfigured(str(error)) from error
        for text in resolved.warnings:
            tell(text)
        return AiWorkSpace(Client(resolved))

    def difference(self, one: Cloud, other: Cloud) -> str:
        """Return in what two clouds differ, "" when nothing that is done could tell them apart."""
        if not isinstance(one, AiWorkSpace) or not isinstance(other, AiWorkSpace):
            return "" if one is other else "cloud"
        return settings.difference(one.client.settings, other.client.settings)

    def disconnect(self, cloud: Cloud) -> None:
        """End a cloud that nobody uses any more."""
        if isinstance(cloud, AiWorkSpace):
            cloud.client.close()

    def hide(self, text: str, secrets: Iterable[str]) -> str:
        """Return a text without secrets."""
        return hidden(text, secrets)

    def warm(self, cloud: Cloud) -> None:
        """Import the official SDK before the first call needs it."""
        if isinstance(cloud, AiWorkSpace):
            cloud.client.warm()


def _translated(error: cloud_errors.CloudError, scope: Scope) -> errors.ProviderError:
    """Return the lifecycle's error for the cloud's."""

    def as_(kind: type[errors.CloudError]) -> errors.CloudError:
        return kind(
            error.text,
            error.remedy,
            status=error.status or 0,
            code=error.code or "",
            request_id=error.request_id or "",
            denied=error.denied,
        )

    match error:
        case cloud_errors.Refused() | cloud_errors.Throttled():
            return as_(errors.Refused)
        case cloud_errors.NotSent():
            return as_(errors.Unreachable)
        case cloud_errors.Cancelled():
            return errors.Cancelled(error.text, error.remedy)
        case cloud_errors.DeadlinePassed():
            return errors.TimedOut(error.text, scope.when_late or error.remedy)
        case _:
            return as_(errors.OutcomeUnknown)
