"""Pulumi on the wire: servicer, value codec, status codes, log to the engine. Never the cloud.

Whatever of this room is imported first, grpc loads without its asynchronous half, which nobody here uses: with asyncio
it is a sixth of the plugin's start. Who uses it in the same process gets the real modules then.
"""

from pulumi_resource_alicloud.rpc import synchronous as synchronous
