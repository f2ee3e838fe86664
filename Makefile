# Two commands matter: `make serve` to read, `make test` to prove. `make help` lists the rest.

PYTHON  ?= python3
PAGE    ?=
PORT    ?= 8000
SITE    := .venv/site
TEST    := .venv/test
MKDOCS  := NO_MKDOCS_2_WARNING=1 $(SITE)/bin/python -m mkdocs
# a notebook's page is run from its script
PAGES    = $(or $(patsubst docs/tasks/%.ipynb,snippets/tasks/%.py,$(PAGE)),docs snippets/tasks)
PYTEST  := $(TEST)/bin/python -m pytest

.DEFAULT_GOAL := help
.PHONY: help serve site offline test test-web search-eval test-fresh check results lint bench clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

serve: $(SITE)/ready ## read the site at http://127.0.0.1:8000, rebuilt while you edit (PORT=8001 for another port)
	@$(SITE)/bin/python -c 'import socket; socket.create_server(("127.0.0.1", $(PORT))).close()' 2>/dev/null \
	  || { echo "port $(PORT) is in use: stop what uses it, or make serve PORT=$$(($(PORT) + 1))" >&2; exit 1; }
	@$(MKDOCS) build --strict || echo "Served all the same: the pages above show a notice where something is missing." >&2
	ADDRESS=127.0.0.1:$(PORT) $(MKDOCS) serve

site: $(SITE)/ready ## static files in site/
	$(MKDOCS) build --strict

offline: $(SITE)/ready ## a folder and a zip that work without a server
	DIRECTORY_URLS=false SITE_DIR=offline/torch-notes $(MKDOCS) build --strict
	$(SITE)/bin/python -m torch_notes.offline offline/torch-notes

test: $(TEST)/ready ## run every block and every Python test, build the site strict
	$(PYTEST) -n auto

check: $(TEST)/ready ## only the blocks of one page: make check PAGE=docs/ops/reshape.md
	$(PYTEST) $(PAGES)

results: $(TEST)/ready ## record what changed snippets do, all or PAGE=…; prints what changed
	$(PYTEST) $(PAGES) --update-results -n auto --dist loadfile -q

test-fresh: $(TEST)/ready ## every block in a plain interpreter, as a reader runs it
	$(PYTEST) docs --fresh -n auto

test-web: $(SITE)/ready ## browser and node tests
	@tests/web/run

search-eval: $(SITE)/ready ## ask the search box the questions of tests/questions.yml, show what it answers
	@REPORT=1 tests/web/run tests/web/questions.test.js

lint: $(TEST)/ready ## code style, Chinese typography, page anatomy
	$(TEST)/bin/ruff check .
	$(TEST)/bin/ruff format --check torch_notes tests conftest.py
	$(TEST)/bin/python -m torch_notes.lint

bench: $(TEST)/ready $(SITE)/ready ## measure installs, builds, runs and page weight
	$(TEST)/bin/python -m tests.bench

clean: ## delete environments, caches and built sites
	rm -rf .venv .cache site offline

# An environment is ready when everything in the project's files is installed in it.
$(SITE)/ready: EXTRA := site
$(TEST)/ready: EXTRA := test
$(SITE)/ready $(TEST)/ready: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.12 …" >&2; exit 1; }
	$(PYTHON) -m venv $(@D)
	env -u PYTHONDONTWRITEBYTECODE $(@D)/bin/python -m pip install --quiet --constraint constraints.txt --editable '.[$(EXTRA)]'
	@touch $@
