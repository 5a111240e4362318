"""Tells, as JSON, all that the SDK reads of the stack's configuration."""

import json

import pulumi
from pulumi_alicloud_pai import config

names = [name for name in dir(config) if name != "outputs"]  # that one is the module of its types
pulumi.export("settings", json.dumps({name: getattr(config, name) for name in names}))
