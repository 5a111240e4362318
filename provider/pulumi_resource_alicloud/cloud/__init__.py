"""Alibaba Cloud on the wire: calls through the official SDK, credentials, endpoints, retry. Never Pulumi.

Importing this package and `settings` is cheap; the official SDK is loaded by the first call, or by `Client.warm`.
"""
