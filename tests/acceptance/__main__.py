"""`make acceptance`: lives and open questions in front of a real account.

What is made is written down before, and removed afterwards, whatever happens.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import Any, Final

import grpc
from aiworkspace_emulator.settings import QUIRKS
from pulumi_resource_alicloud.cloud.errors import CloudError, ConfigurationError

from tests.acceptance.ledger import Ledger
from tests.acceptance.lives import ACCOUNT_WIDE, Lives
from tests.acceptance.questions import QUESTIONS, Ground, NeverSeen, NoList, NotSeen
from tests.acceptance.removal import USER_CONFIG, WORKSPACE, remove
from tests.acceptance.service import Service
from tests.tables.resource_table import ROWS
from tests.tools.checkout import BUILD
from tests.tools.plugin_process import Plugin

_ASKED: Final = {quirk.name: quirk.question for quirk in QUIRKS}
_WHAT_IT_DOES: Final = """
This works in a real account, in the region {region}:
- It makes three workspaces, {first}, {second}1 and {second}2, and in the first one some 60 objects.
- It sets a user configuration of the account for some seconds, if the account has none.
- {member}
- It removes all of it, also after ^C. What it could not remove stands in {ledger}, and is removed by the next run.
The names of the workspaces stay taken for 14 days. OSS addresses are written down and never opened.
"""


class Interrupted(BaseException):
    """The user, or the system, wants an end."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when all went well, 1 when something was not as it should be, 2 when nothing could be begun."""
    options = _parser().parse_args(arguments)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _interrupt)
    try:
        service = Service(os.environ)
    except ConfigurationError as error:
        return _say(f"There is no account to work in: {error}", 2)
    ledger = Ledger(options.ledger)
    try:
        if ledger.left():
            _say("An earlier run left something behind; it is removed first.")
            if _removed(service, ledger, options.patience) != 0:
                return 1
        if options.clean_up:
            return 0
        return _run(service, ledger, options)
    finally:
        service.close()


def _run(service: Service, ledger: Ledger, options: argparse.Namespace) -> int:
    tag = secrets.token_hex(4)
    first, second = f"acceptance_{tag}", f"acceptance_{tag}_b"
    member = f"It makes the user {options.member} a member." if options.member else "It adds no member: see --member."
    _say(_WHAT_IT_DOES.format(region=service.region, first=first, second=second, member=member, ledger=options.ledger))
    if not options.yes and not _agreed():
        return _say("Nothing was made.")
    problems = ["it did not come to an end"]
    try:
        problems = _lived(service, ledger, (first, second), options)
    except Interrupted:
        problems = ["it was interrupted"]
    except (CloudError, NeverSeen, NoList, grpc.RpcError, ValueError) as error:
        problems = [f"it ended early: {error.details() if isinstance(error, grpc.RpcError) else error}"]
    finally:
        left = _removed(service, ledger, options.patience)
    for problem in problems:
        _say(f"NOT AS IT SHOULD BE: {problem}")
    return 1 if problems or left else 0


def _agreed() -> bool:
    try:
        return input("Go on? [y/N] ").strip().lower() in {"y", "yes"}
    except EOFError:
        return False


def _lived(service: Service, ledger: Ledger, names: tuple[str, str], options: argparse.Namespace) -> list[str]:
    """Live all lives and ask all questions; return what was not as it should be."""
    problems = []
    # Without a member or an answer to what was asked, the run is whole all the same: it says so.
    with Plugin.start(env=_of_the_account(os.environ)) as plugin:
        plugin.handshake()
        plugin.configure({})
        lives = Lives(plugin, "", options.member, "")
        ledger.begin(WORKSPACE, names[0])
        workspace, problem = lives.of_workspace(names[0])
        ledger.made(WORKSPACE, names[0], workspace)
        lives.caller = str(service.call("GetWorkspace", WorkspaceId=workspace).get("Creator") or "")
        results = [("WorkspaceWorkspace", problem), *(lives.of_all() if options.lives else ())]
        if options.lives:
            results.append(("WorkspaceUserConfig", _life_of_user_config(service, ledger, lives)))
        for title, wrong in results:
            _say(f"life of {title}: {wrong or 'as it should be'}")
            problems += [f"{title}: {wrong}"] if wrong else []
    answers = _asked(service, ledger, workspace, names[1], options)
    options.quirks.parent.mkdir(parents=True, exist_ok=True)
    options.quirks.write_text(json.dumps(answers, indent=2) + "\n", encoding="utf-8")
    _say(f"The answers are in {options.quirks}: aiworkspace-emulator --quirks {options.quirks}")
    return problems


def _asked(
    service: Service, ledger: Ledger, workspace: str, second: str, options: argparse.Namespace
) -> Mapping[str, Any]:
    """Ask all questions; return the answers that there are."""
    made = 0

    def begin_second() -> str:
        nonlocal made
        made += 1
        name = f"{second}{made}"
        ledger.begin(WORKSPACE, name)
        given = {"WorkspaceName": name, "Description": "Made by make acceptance", "EnvTypes": ["prod"]}
        workspace = str(service.call("CreateWorkspace", **given)["WorkspaceId"])
        ledger.made(WORKSPACE, name, workspace)
        return workspace

    ground = Ground(service, workspace, begin_second, options.member)
    answers: dict[str, Any] = {}
    for name, ask in QUESTIONS.items():
        answer, why = _answer(ask, ground)
        answers.update({} if why else {name: answer})
        _say(f"{name}: {f'NOT ANSWERED, {why}' if why else json.dumps(answer)} ({_ASKED[name]}?)")
    return answers


def _answer(ask: Callable[[Ground], Any], ground: Ground) -> tuple[Any, str]:
    """Return an answer, or why there is none."""
    try:
        return ask(ground), ""
    except (NotSeen, NeverSeen, NoList, CloudError) as error:
        return None, str(error)


def _life_of_user_config(service: Service, ledger: Ledger, lives: Lives) -> str:
    """Live the life of a setting of the whole account, if the account has none."""
    row = ROWS[ACCOUNT_WIDE]
    wanted = {**row.full, **row.minimal}
    key = (str(wanted["categoryName"]), str(wanted["configKey"]), str(row.full["scope"]))
    there = service.call("ListUserConfigs", CategoryNames=key[0], ConfigKeys=key[1]).get("Configs") or []
    if there:
        _say("life of WorkspaceUserConfig: not lived, since the account has such a setting, which is left alone")
        return ""
    ledger.begin(USER_CONFIG, ":".join(key))
    problem = lives.of_one(row)
    ledger.end(USER_CONFIG, ":".join(key))
    return problem


def _removed(service: Service, ledger: Ledger, patience: float) -> int:
    """Remove what the ledger names; 0 when nothing is left. A second interruption ends it: the ledger stays."""
    try:
        problems = remove(service, ledger, _say, patience=patience)
    except Interrupted:
        return _say(f"Interrupted while removing; {ledger.path} says what is left. Run `make acceptance` again.", 1)
    for problem in problems:
        _say(problem)
    return 1 if problems else 0


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise Interrupted


def _of_the_account(environment: Mapping[str, str]) -> dict[str, str]:
    """Return what the plugin needs of this environment to reach the account."""
    ours = ("ALI", "HOME", "HTTP", "NO_PROXY", "ALL_PROXY", "http", "no_proxy", "all_proxy", "REQUESTS", "CURL", "SSL")
    return {name: value for name, value in environment.items() if name.startswith(ours)}


def _say(text: str, code: int = 0) -> int:
    with suppress(OSError):
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make acceptance", description=__doc__)
    parser.add_argument("--yes", action="store_true", help="do not ask before it begins")
    parser.add_argument("--member", metavar="USER_ID", help="a RAM user who may become a member for some seconds")
    parser.add_argument("--quirks", type=Path, default=BUILD / "quirks.json", help="where the answers are written")
    parser.add_argument("--ledger", type=Path, default=BUILD / "acceptance.jsonl", help="what may still be there")
    parser.add_argument("--clean-up", action="store_true", help="only remove what an earlier run left behind")
    parser.add_argument("--no-lives", dest="lives", action="store_false", help="ask the questions only")
    parser.add_argument("--patience", type=float, default=60.0, help="seconds to look for what may have been made")
    return parser


if __name__ == "__main__":
    sys.exit(main())
