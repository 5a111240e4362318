"""Generates the language SDKs from schema.json.

`model` says what the package is, in no language; `lint` refuses what could not become a good SDK; each folder of
`languages` says how one language names and prints it.
"""
