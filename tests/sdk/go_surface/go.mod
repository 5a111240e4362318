// A program of its own, of the standard library alone.
module surface

go 1.25
