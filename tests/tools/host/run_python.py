"""Runs a Pulumi program in Python against the engine whose addresses are in the environment.

A script of its own process: it imports the program's SDK and nothing of the stand-in.
"""

import asyncio
import os
import runpy
import sys
import traceback

import pulumi
import pulumi.runtime


def main(program: str) -> int:
    """Run the program in a stack and return the process's exit code."""
    pulumi.runtime.set_all_config(pulumi.runtime.get_config_env(), pulumi.runtime.get_config_secret_keys_env())
    pulumi.runtime.configure(
        pulumi.runtime.Settings(
            project=os.environ["PULUMI_PROJECT"],
            stack=os.environ["PULUMI_STACK"],
            organization=os.environ["PULUMI_ORGANIZATION"],
            root_directory=os.environ["PULUMI_ROOT_DIRECTORY"],
            monitor=os.environ["PULUMI_MONITOR"],
            engine=os.environ["PULUMI_ENGINE"],
            parallel=int(os.environ["PULUMI_PARALLEL"]),
            dry_run=os.environ["PULUMI_DRY_RUN"] == "true",
        )
    )

    def run() -> None:
        runpy.run_path(program, run_name="__main__")

    try:
        asyncio.run(pulumi.runtime.run_in_stack(run))
    except pulumi.RunError as error:
        pulumi.log.error(str(error))
    except Exception:  # noqa: BLE001 - whatever a program raises, its author wants to see
        pulumi.log.error("The program failed:\n" + traceback.format_exc())
    else:
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
