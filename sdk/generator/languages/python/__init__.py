"""How the Python SDK is named and printed."""
