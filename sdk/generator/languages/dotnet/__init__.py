"""The .NET SDK: rules of naming and types, and the templates they fill."""
