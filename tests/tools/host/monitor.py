"""The two services that a Pulumi program talks to, and a plugin too: ResourceMonitor and Engine.

Turns requests into calls of a deployment. What the stand-in does not have is answered UNIMPLEMENTED, never ignored.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

import grpc
from google.protobuf import empty_pb2
from pulumi.runtime.proto import engine_pb2, engine_pb2_grpc, resource_pb2, resource_pb2_grpc

from tests.tools.host.deployment import Deployment, Stopped
from tests.tools.host.goal import Goal, Unsupported, goal_of, urn
from tests.tools.host.plugin import ProviderFailed
from tests.tools.host.state import Resource
from tests.tools.host.values import has_unknown, plain, struct, without_secrets

if TYPE_CHECKING:
    from tests.tools.host.project import Project
    from tests.tools.host.report import Report

_THREADS = 256
"""As many registrations can wait for their steps at once; the engine itself has no bound."""
_LIMITS = (("grpc.max_receive_message_length", 400 * 1024 * 1024), ("grpc.max_send_message_length", -1))
_FEATURES = {
    "secrets": resource_pb2.RESOURCE_MONITOR_FEATURE_SECRETS,
    "resourceReferences": resource_pb2.RESOURCE_MONITOR_FEATURE_RESOURCE_REFERENCES,
    # References to packages come under this name; a package with parameters is refused when it is registered.
    "parameterization": resource_pb2.RESOURCE_MONITOR_FEATURE_PARAMETERIZATION,
}
_SEVERITIES = {
    engine_pb2.DEBUG: "debug",
    engine_pb2.INFO: "info",
    engine_pb2.WARNING: "warning",
    engine_pb2.ERROR: "error",
}
_Handler = TypeVar("_Handler", bound=Callable[..., Any])


def answering(handler: _Handler) -> _Handler:
    """Make a handler answer its failures with a status that SDKs understand."""

    @wraps(handler)
    def handle(self: Any, request: Any, context: Any) -> Any:
        try:
            return handler(self, request, context)
        except Stopped:
            # What the real engine's monitor says once a step has failed: SDKs end the program without a traceback.
            context.abort(grpc.StatusCode.UNAVAILABLE, "the resource monitor has shut down")
        except Unsupported as error:
            self.report.say("error", str(error))
            context.abort(grpc.StatusCode.UNIMPLEMENTED, str(error))
        except ProviderFailed as error:
            context.abort(grpc.StatusCode.UNKNOWN, str(error))

    return handle  # type: ignore[return-value]  # wraps keeps what mypy cannot see


class Services(resource_pb2_grpc.ResourceMonitorServicer, engine_pb2_grpc.EngineServicer):
    """Serves one operation on one loopback port; the deployment is there while a program runs."""

    def __init__(self, project: Project, report: Report) -> None:
        self.project = project
        self.report = report
        self.deployment: Deployment | None = None
        self.program_done = threading.Event()
        self.may_end = threading.Event()
        self._root = ""
        self._packages: dict[str, tuple[str, str]] = {}
        self._server = grpc.server(ThreadPoolExecutor(_THREADS), options=_LIMITS)
        resource_pb2_grpc.add_ResourceMonitorServicer_to_server(self, self._server)
        engine_pb2_grpc.add_EngineServicer_to_server(self, self._server)
        self.address = f"127.0.0.1:{self._server.add_insecure_port('127.0.0.1:0')}"
        self._server.start()

    def stop(self) -> None:
        """Go away."""
        self.may_end.set()
        self._server.stop(None).wait()

    # -- ResourceMonitor

    def GetDeploymentInfo(self, _request: Any, _: Any) -> Any:  # noqa: N802 - the protocol names the methods
        """Tell all about the deployment that a program may want to know."""
        project = self.project
        return resource_pb2.DeploymentInfo(
            project=project.name,
            stack=project.stack,
            organization=project.organization,
            config=project.config,
            configSecretKeys=sorted(project.secret_keys),
            dryRun=self._running.preview,
            parallel=project.parallel,
            supportedFeatures=list(_FEATURES.values()),
        )

    def SupportsFeature(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Tell an older SDK what there is."""
        return resource_pb2.SupportsFeatureResponse(hasSupport=request.id in _FEATURES)

    @answering
    def RegisterResource(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Bring a resource about."""
        goal = goal_of(request, self.project.stack, self.project.name, *self._plugin_of(request))
        made = self._running.register(goal)
        return resource_pb2.RegisterResourceResponse(urn=made.urn, id=made.id, object=self._outputs(made, request))

    @answering
    def RegisterResourceOutputs(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Record what a component or the stack gives out."""
        self._running.complete(request.urn, plain(request.outputs))
        return empty_pb2.Empty()

    @answering
    def ReadResource(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Look a resource up that another stack, or nobody, manages."""
        wanted = Resource(
            urn=urn(self.project.stack, self.project.name, request.parent, request.type, request.name),
            type=request.type,
            custom=True,
            inputs=plain(request.properties),
            parent=request.parent,
            provider=request.provider,
            dependencies=list(request.dependencies),
            secret_outputs=list(request.additionalSecretOutputs),
        )
        found = self._running.lookup(Goal(wanted, *self._plugin_of(request)), request.id)
        return resource_pb2.ReadResourceResponse(urn=found.urn, properties=self._outputs(found, request))

    @answering
    def Invoke(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Call a function of a provider; a preview does not with arguments that are not known."""
        running, args = self._running, plain(request.args)
        if has_unknown(args):
            return resource_pb2.ResourceInvokeResponse(unknown=True)
        caller = Resource("", request.tok, custom=True, provider=request.provider)
        provider = running.providers.get(running.provider_of(Goal(caller, *self._plugin_of(request))))
        answer = provider.invoke(request.tok, args, preview=running.preview)
        return resource_pb2.ResourceInvokeResponse(**{"return": getattr(answer, "return")}, failures=answer.failures)

    @answering
    def RegisterPackage(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Give a package a name that registrations refer to."""
        if request.HasField("parameterization") or request.HasField("extension"):
            raise Unsupported("The stand-in has no parameterized packages: run the program with `pulumi`.")
        reference = f"package-{len(self._packages)}"
        self._packages[reference] = (request.version, request.download_url)
        return resource_pb2.RegisterPackageResponse(ref=reference)

    def SignalAndWaitForShutdown(self, _request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Hear that a program has registered everything; it ends when all is done."""
        self.program_done.set()
        self.may_end.wait()
        return empty_pb2.Empty()

    # -- Engine

    def Log(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Hear a message of the program or of a plugin."""
        if request.ephemeral:
            self.report.progress(request.message, request.urn)
        else:
            self.report.say(_SEVERITIES[request.severity], request.message.rstrip(), request.urn)
        return empty_pb2.Empty()

    def GetRootResource(self, _request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Tell the URN of the stack."""
        return engine_pb2.GetRootResourceResponse(urn=self._root)

    def SetRootResource(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Hear the URN of the stack."""
        self._root = request.urn
        return engine_pb2.SetRootResourceResponse()

    def RequirePulumiVersion(self, _request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Be of any version: programs ask for that of the real engine."""
        return engine_pb2.RequirePulumiVersionResponse()

    # -- inside

    @property
    def _running(self) -> Deployment:
        assert self.deployment is not None, "no program runs, but one called"
        return self.deployment

    def _plugin_of(self, request: Any) -> tuple[str, str]:
        if request.packageRef:
            return self._packages[request.packageRef]
        return request.version, request.pluginDownloadURL

    def _outputs(self, made: Resource, request: Any) -> Any:
        return struct(made.outputs if request.acceptSecrets else without_secrets(made.outputs))
