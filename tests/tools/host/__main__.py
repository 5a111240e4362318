"""The stand-in for `pulumi` where there is none: `python -m tests.tools.host up --project DIR --state FILE`.

For the demo and for tests: one state file is one stack, secrets in it are marked and not encrypted.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.tools.host import project as projects
from tests.tools.host.operations import Host
from tests.tools.host.report import Outcome, show_outputs, show_tree


def main(arguments: list[str] | None = None) -> int:
    """Run one operation and return the exit code."""
    options = _parser().parse_args(arguments)
    pairs = [pair.partition("=") for pair in [*options.config, *options.secret]]
    project = projects.load(
        options.project,
        options.stack,
        {key: value for key, _, value in pairs},
        frozenset(pair.partition("=")[0] for pair in options.secret),
    )
    host = Host(project, options.state, None if options.json else sys.stdout)
    if options.operation == "outputs":
        outcome = Outcome(ok=True, changes={}, outputs=host.outputs())
    elif options.operation == "import":
        outcome = host.import_resource(options.type, options.name, options.id)
    else:
        outcome = getattr(host, options.operation)()
    if options.json:
        sys.stdout.write(outcome.as_json() + "\n")
    elif options.operation != "outputs":
        _show(host, outcome)
    else:
        show_outputs(outcome.outputs)
    return 0 if outcome.ok else 1


def _show(host: Host, outcome: Outcome) -> None:
    counted = ", ".join(f"{number} {action}" for action, number in sorted(outcome.changes.items())) or "nothing"
    verdict = "done" if outcome.ok else "FAILED"
    sys.stdout.write(f"\n{verdict}: {counted}, in {outcome.seconds:.1f} s\n")
    if resources := host.resources():
        show_tree(resources)
    if outcome.ok and outcome.outputs:
        sys.stdout.write("outputs\n")
        show_outputs(outcome.outputs)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.tools.host", description=__doc__)
    operations = parser.add_subparsers(dest="operation", required=True)
    for name in ("up", "preview", "refresh", "destroy", "import", "outputs"):
        operation = operations.add_parser(name)
        operation.add_argument("--project", type=Path, required=True, metavar="DIR", help="directory of Pulumi.yaml")
        operation.add_argument("--state", type=Path, required=True, metavar="FILE", help="the stack's state")
        operation.add_argument("--stack", default="dev", metavar="NAME", help="name of the stack")
        operation.add_argument("--config", action="append", default=[], metavar="KEY=VALUE", help="configuration")
        operation.add_argument(
            "--secret", action="append", default=[], metavar="KEY=VALUE", help="secret configuration"
        )
        operation.add_argument("--json", action="store_true", help="print the outcome as JSON")
        if name == "import":
            for each in ("type", "name", "id"):
                operation.add_argument(each)
    return parser


if __name__ == "__main__":
    sys.exit(main())
