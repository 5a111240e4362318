"""Builds schema.json from `schema/`, which people write: it knows neither the provider nor what is printed of it."""
