"""The Go SDK: how Go names things, and the templates of its files."""
