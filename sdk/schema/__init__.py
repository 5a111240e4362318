"""Builds schema.json from `schema/`, which people write: it asks the provider for allowed values alone."""
