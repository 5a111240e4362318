# Each target is a line that a person could type. PYTHON chooses the interpreter (3.10 or newer).
PYTHON ?= python3
BIN := .venv/bin

.PHONY: acceptance demo complete test test-long lint schema sdk docs docs-serve plugin bench dist release-check clean

demo: .venv/ready plugin  ## deploy the registry page's example against the emulator
	$(BIN)/python -m tests.tools.demo

complete: .venv/ready  ## does each resource have all of its parts?
	$(BIN)/python -m pytest -q tests/completeness -m "not long"

# Twice as many at once as there are cores: half of the time tests wait for something.
test: .venv/docs plugin lint  ## all tests but the long ones
	$(BIN)/python -m pytest -q -n 4 --durations=10 -m "not long"

test-long: .venv/docs plugin  ## the tests that take more than a few seconds each
	$(BIN)/python -m pytest -q -n 6 --dist worksteal --durations=10 -m long

lint: .venv/docs  ## style, types, the rooms' contracts, the prose
	$(BIN)/ruff check && $(BIN)/ruff format --check && $(BIN)/mypy && $(BIN)/lint-imports
	$(BIN)/python -m tests.tools.prose
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.dependabot .github/dependabot.yml

schema: .venv/ready  ## write schema.json anew from schema/, and what pages in docs/ repeat of the records
	$(BIN)/python -m sdk.schema && $(BIN)/python -m docs.tables
	$(BIN)/python -m sdk.pages build/pages --registry docs

sdk: .venv/ready  ## write sdk/ anew from schema.json, the names for Terraform, and the version where documents name it
	$(BIN)/python -m sdk.generator && $(BIN)/python -m sdk.generator.terraform

docs: .venv/docs  ## build the site into build/site
	$(BIN)/python -m docs.site

docs-serve: .venv/docs  ## build the site and show it on this machine
	$(BIN)/python -m docs.site --serve

plugin: bin/pulumi-resource-alicloud  ## the executable, for PATH or for spawning

acceptance: .venv/ready plugin  ## try the plugin in a real account, and ask it what the emulator does not know
	$(BIN)/python -m tests.acceptance $(WITH)

bench: .venv/docs plugin  ## figures, also as bench.json; PEER=<executable> measures another plugin beside ours
	$(BIN)/python -m bench $(if $(PEER),--peer $(PEER)) $(WITH)

dist: .venv/ready  ## what a release consists of, in dist/: the plugin, the SDKs, sums
	$(BIN)/python -m release.dist $(WITH)

release-check: .venv/ready  ## all of a release that can be tried without publishing: build, compare, install, deploy
	$(BIN)/python -m release.check $(WITH)

clean:
	rm -rf .venv bin dist build bench.json

.venv/ready: pyproject.toml sdk/python/pyproject.toml
	@echo "Installing the plugin, the emulator and the tools of the tests into .venv. This takes a minute or two, once."
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --progress-bar on --editable '.[dev]' --editable sdk/python
	touch .venv/ready

# What builds the site is apart: the plugin and the demo need none of it.
.venv/docs: .venv/ready
	$(BIN)/python -m pip install --quiet --editable '.[dev,docs]'
	touch .venv/docs

bin/pulumi-resource-alicloud: .venv/ready Makefile
	mkdir -p bin
	printf '#!/bin/sh\n# -I: neither the working directory nor PYTHONPATH may put a module before ours.\nexec "%s/.venv/bin/python" -I "%s/__main__.py" "$$@"\n' "$(CURDIR)" "$(CURDIR)" > $@
	chmod +x $@
