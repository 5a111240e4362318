"""Prints the pages that people read about resources, functions, the provider and its configuration.

Everything comes from `schema/`, from the model of schema.json and from the provider's records; templates say it.
It knows how a page is written in MyST, and nothing of the site around the pages.
"""
