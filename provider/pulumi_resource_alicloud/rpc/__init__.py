"""Pulumi on the wire: servicer, value codec, status codes, log to the engine. Never the cloud."""
