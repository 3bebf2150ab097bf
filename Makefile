# All set-up is in setup/: python3 -m setup
PYTHON ?= python3

.PHONY: run test test-vm bench format

run:  ## set up what is missing and start everything (PORT=8000, HOST=127.0.0.1)
	@$(PYTHON) -m setup run

test:  ## lint, types, all tests
	@$(PYTHON) -m setup test
	.venv/bin/python -m ruff check .
	.venv/bin/python -m ruff format --check .
	.venv/bin/python -m mypy
	.venv/bin/python -m pytest

test-vm:  ## the sandbox on cgroup v2, in an emulated machine (as root; some minutes)
	@$(PYTHON) -m setup test
	.venv/bin/python -m tests.vm

bench:  ## the figures in the docs
	@$(PYTHON) -m setup test
	.venv/bin/python -m benchmarks

format:  ## as make test wants it
	@$(PYTHON) -m setup test
	.venv/bin/python -m ruff check --fix .
	.venv/bin/python -m ruff format .
