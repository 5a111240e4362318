"""The plugin with a Python of its own: one archive that runs where no Python is. `python -m release.frozen` writes it.

It is made of what runs that command: the interpreter and the distributions beside it, which the tests have tried, less
what no call needs (left_out.py). Docs: docs/the-archive.md.
"""
