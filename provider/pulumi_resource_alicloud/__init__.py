"""Pulumi resource provider for Alibaba Cloud PAI."""
