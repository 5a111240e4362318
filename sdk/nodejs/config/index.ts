// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

export * from "./vars";
