"""Starts the plugin: `pulumi-resource-alicloud [--version] [--logtostderr] [-v=N] [--tracing URL] [ENGINE_ADDRESS]`.

With an address it belongs to that engine and ends with it. Without one it belongs to whoever started it: it serves the
engines that attach to it (PULUMI_DEBUG_PROVIDERS=alicloud:<port>), one after the other, until a signal ends it.
"""

import argparse
import logging
import sys

from pulumi_resource_alicloud.adapter import AlibabaGateway
from pulumi_resource_alicloud.cloud.limits import Stop
from pulumi_resource_alicloud.lifecycle.provider import Provider
from pulumi_resource_alicloud.lifecycle.schema import load_schema
from pulumi_resource_alicloud.resources.registry import FUNCTIONS, RESOURCES
from pulumi_resource_alicloud.rpc.journal import Engine
from pulumi_resource_alicloud.rpc.server import serve
from pulumi_resource_alicloud.rpc.servicer import ProviderServicer

_DEBUG = 9


def main(arguments: list[str] | None = None) -> None:
    """Parse the engine's arguments and serve until the engine is done with us."""
    schema = load_schema()
    parser = argparse.ArgumentParser(
        prog="pulumi-resource-alicloud", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--logtostderr", "-logtostderr", action="store_true", help="log to stderr")
    parser.add_argument("-v", "--v", type=int, default=0, metavar="N", help="log level; 9 shows everything")
    parser.add_argument("--tracing", "-tracing", default="", metavar="URL", help="accepted, has no effect")
    parser.add_argument("--version", action="store_true", help="print the version and end")
    parser.add_argument("engine", nargs="?", default="", help="address of the engine, host:port")
    options, _ = parser.parse_known_args(arguments)
    if options.version:
        sys.stdout.write(f"{schema.version}\n")
        return
    if options.logtostderr:
        level = logging.DEBUG if options.v >= _DEBUG else logging.INFO
        logging.getLogger("pulumi_resource_alicloud").setLevel(level)
        logging.basicConfig(stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
    engine = Engine()
    provider = Provider(schema, RESOURCES, AlibabaGateway(), Stop, FUNCTIONS)
    serve(ProviderServicer(provider, engine), engine, options.engine, provider.cancel)


if __name__ == "__main__":
    main()
