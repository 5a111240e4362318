"""What the provider manages: one declarative record per resource, and the vocabulary they are written in."""
