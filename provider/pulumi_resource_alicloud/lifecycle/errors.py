"""Why an operation of the provider fails.

    ProviderError
    ├── InvalidInput        what was given cannot work: ids, tokens, types
    ├── NotConfigured       the provider has no valid configuration or credentials
    ├── CloudError
    │   ├── Refused         the cloud said no, and nothing was changed by the call
    │   ├── Unreachable     the call never reached the cloud
    │   └── OutcomeUnknown  the call may or may not have been carried out
    ├── Stopped
    │   ├── Cancelled       the user, or the engine, ended the operation
    │   └── TimedOut        the operation's own time is over
    └── InitFailed          the object exists, but something after its creation or in its update failed

Every error is a sentence of what failed and a remedy; `rpc.status` gives each class its gRPC code.
"""

from collections.abc import Sequence

from pulumi_resource_alicloud.lifecycle.values import Properties


class ProviderError(Exception):
    """An expected failure, told to the user without a traceback."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message, remedy)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        """Return the sentence and, after it, what to do."""
        return f"{self.message} {self.remedy}".strip()


class InvalidInput(ProviderError):
    """Inputs, an id or a token that cannot work. Remedy: correct the program or the command."""


class NotConfigured(ProviderError):
    """No valid configuration. Remedy: the key or variable to set."""


class CloudError(ProviderError):
    """A call to the cloud failed."""

    def __init__(
        self,
        message: str,
        remedy: str = "",
        *,
        status: int = 0,
        code: str = "",
        request_id: str = "",
        denied: bool = False,
    ) -> None:
        super().__init__(message, remedy)
        self.status = status
        self.code = code
        self.request_id = request_id
        self.denied = denied
        """Whether the reason is that a right is missing."""


class Refused(CloudError):
    """A definite no: nothing was changed. Remedy: depends on the code."""


class Unreachable(CloudError):
    """The call was not sent. Remedy: endpoint, network, proxy."""


class OutcomeUnknown(CloudError):
    """The answer is missing or unclear: the call may have been carried out. Remedy: refresh."""


class Stopped(ProviderError):
    """The operation ended before its work was done."""


class Cancelled(Stopped):
    """Ended from outside. Remedy: run the command again."""


class TimedOut(Stopped):
    """Ended by its timeout. Remedy: customTimeouts."""


class InitFailed(ProviderError):
    """The object exists and goes into state, with the reasons why it is not as wanted. Remedy: run `up` again."""

    def __init__(
        self,
        id_: str,
        outputs: Properties,
        inputs: Properties,
        reasons: Sequence[ProviderError],
        *,
        look_first: bool = False,
    ) -> None:
        super().__init__(" ".join(str(reason) for reason in reasons))
        self.id = id_
        self.look_first = look_first
        """Whether the inputs that the engine records may be wrong: the object is to be read before it is changed."""
        self.outputs = outputs
        self.inputs = inputs
        self.reasons = tuple(reasons)
