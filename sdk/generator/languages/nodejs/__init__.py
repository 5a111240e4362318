"""The Node.js SDK: how TypeScript names things, and the templates of its files."""
