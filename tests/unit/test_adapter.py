"""What the cloud's errors become: the lifecycle's, with advice that suits who asked."""

from __future__ import annotations

from typing import Any, cast

import pytest
from pulumi_resource_alicloud.adapter import AiWorkSpace
from pulumi_resource_alicloud.cloud import errors as cloud_errors
from pulumi_resource_alicloud.lifecycle.errors import TimedOut
from pulumi_resource_alicloud.lifecycle.ports import NEVER, Journal, Scope


class Late:
    """A client that has no time left."""

    def call(self, *_: Any) -> Any:
        """End."""
        raise cloud_errors.DeadlinePassed("ListModels", "ListModels was not answered in time.", "Give it more time.")


@pytest.mark.parametrize(("own", "said"), [("", "Give it more time."), ("Ask for less.", "Ask for less.")])
def test_who_cannot_be_given_more_time_is_told_something_else(own: str, said: str) -> None:
    """A scope may have advice of its own: functions know no custom timeouts."""
    scope = Scope.lasting(1, NEVER, cast("Journal", None), own)
    with pytest.raises(TimedOut) as caught:
        AiWorkSpace(cast("Any", Late())).call("ListModels", {}, scope)
    assert said == caught.value.remedy
