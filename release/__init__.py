"""Makes what a release consists of, and says whether it is fit to be one. Nothing in here publishes anything.

`python -m release.dist` builds, `python -m release.check` tries all that was built. Docs: docs/releasing.md.
"""
