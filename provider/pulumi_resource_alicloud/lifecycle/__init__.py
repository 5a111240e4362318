"""What happens to a resource, one verb per file. Knows schema.json and the records; neither gRPC nor HTTP."""
