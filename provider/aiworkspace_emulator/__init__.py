"""The AIWorkSpace API 2021-02-04 on a loopback port, for tests and demonstrations without an account."""
