# Two commands do all: `make demo` and `make test`. Each sets up what it needs, twice in a row without harm.
SHELL := /bin/bash
VENV := .venv
PY := $(VENV)/bin/python
SHARED ?= ../shared
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: demo test check score bench setup setup-dev format clean

# --- set up ---------------------------------------------------------------------------------------------------------
$(VENV)/bin/pip:
	@bash scripts/venv.sh $(VENV)

$(VENV)/.core: pyproject.toml | $(VENV)/bin/pip
	$(PY) -m pip install -q -e .
	@touch $@

$(VENV)/.dev: pyproject.toml accurate/pyproject.toml | $(VENV)/bin/pip
	$(PY) -m pip install -q ./accurate -e '.[dev,accurate,postgres]'
	@touch $@ $(VENV)/.core

setup: $(VENV)/.core

setup-dev: $(VENV)/.dev
	@bash scripts/system_packages.sh

# --- the promises ---------------------------------------------------------------------------------------------------
demo: setup
	@$(PY) scripts/demo.py

test: setup-dev
	$(PY) -m pytest $(ARGS)

check: $(VENV)/.dev
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy
	$(PY) -m pytest -q tests/test_order.py tests/test_docs.py

# `make score ARGS=--errors` groups what is wrong by cause; `make score -- --errors` is understood too.
score: setup
	@SHARED=$(SHARED) $(PY) scripts/score.py $(ARGS) $(filter --errors,$(MAKECMDGOALS))

bench: $(VENV)/.dev
	@SHARED=$(SHARED) $(PY) scripts/bench.py $(ARGS)

format: $(VENV)/.dev
	$(VENV)/bin/ruff format .
	$(VENV)/bin/ruff check --fix .

clean:
	rm -rf $(VENV) demo dist build .pytest_cache .mypy_cache .ruff_cache

# Words after `--` reach make as targets: pass the known one on.
--errors:
	@:
