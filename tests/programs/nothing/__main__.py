"""Has no resources: for what is imported before there is a program."""
