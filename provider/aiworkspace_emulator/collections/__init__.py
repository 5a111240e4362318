"""The collections of the API: a declarative record per file, and `*_life` files for what is peculiar to one of them."""
