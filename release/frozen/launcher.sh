#!/bin/sh
# Starts the plugin with the Python in this archive. Needs no other program, whatever PATH is.
# -I and -S: nothing of the machine's own Python, of its variables or of the working directory gets in.
self=$0
if [ -L "$self" ]; then self=$(readlink -f -- "$self"); fi
here=$(CDPATH='' cd -- "${self%/*}" && pwd -P)
exec "$here/runtime/{program}" -I -S "$here/runtime/start.pyc" "$@"
