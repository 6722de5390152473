# Everything a contributor does, by name. Needs Python 3.11 or later and make; the rest goes into .venv.

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
EXAMPLES := $(wildcard examples/*.txt)

.PHONY: help demo test lint check docs bench accuracy schemas examples clean
.DEFAULT_GOAL := help

help: ## what can be made
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 12

# The package with its command line; and, only where somebody develops, the tools of the groups in pyproject.toml.
.venv/package: pyproject.toml
	@$(or $(PYTHON),$(error pressschema needs Python 3.11 or later)) -m venv .venv
	@echo "installing pressschema into .venv"
	@$(PIP) install --upgrade 'pip>=25.1'
	@$(PIP) install --editable '.[cli]'
	@touch $@

.venv/tools: .venv/package
	@echo "installing the tools for development into .venv"
	@$(PIP) install --group dev
	@touch $@

demo: .venv/package ## a raw release becomes JSON and NewsML-G2, before your eyes
	@PATH="$(CURDIR)/$(BIN):$$PATH" examples/demo.sh

test: .venv/tools ## the whole suite
	@$(BIN)/python -m pytest -n auto --dist worksteal

lint: .venv/tools ## lint, format and types
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/mypy --no-error-summary

check: lint ## lint and the quick tests: what to run before each commit
	@$(BIN)/python -m pytest -n auto --dist worksteal -m 'not slow' --hypothesis-profile=quick

docs: .venv/tools ## the documentation, into build/docs; a warning is an error
	@$(BIN)/python -m sphinx --builder dirhtml --fail-on-warning --quiet docs build/docs
	@echo "build/docs/index.html"

bench: .venv/tools ## speeds, as ratios to a floor measured in the same run
	@$(BIN)/python -m benchmarks

accuracy: .venv/tools ## how well annotated releases are read; pins the figures, which may not fall
	@$(BIN)/python -m tests.text.accuracy --pin

schemas: .venv/package ## regenerate schemas/
	@$(BIN)/pressschema schema -o schemas/press-release-1.0.json

examples: .venv/tools ## rewrite what is shown: JSON and NewsML-G2 of every example, outputs in README and docs
	@for text in $(EXAMPLES); do \
		$(BIN)/pressschema convert --quiet $$text --to json -o $${text%.txt}.json && \
		$(BIN)/pressschema convert --quiet $$text --to newsml-g2 -o $${text%.txt}.newsml-g2.xml || exit; \
	done
	@$(BIN)/python -m tests.pages

clean: ## remove what was made, but not .venv
	@rm -rf build dist site .mypy_cache .pytest_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
