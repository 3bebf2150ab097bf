# All set-up is in setup/: python3 -m setup
PYTHON ?= python3
# For every platform and Python that may run it.
LOCK = --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --quiet

.PHONY: run toolchains test test-vm bench chaos soak lock format

run:  ## set up what is missing and start everything (PORT=8000, HOST=127.0.0.1)
	@$(PYTHON) -m setup run

toolchains:  ## install the compilers and interpreters that are missing, and say which languages are on
	@$(PYTHON) -m setup toolchains

test:  ## lint, types, all tests
	@$(PYTHON) -m setup test
	.venv/bin/python -m ruff check .
	.venv/bin/python -m ruff format --check .
	.venv/bin/python -m mypy
	.venv/bin/python -m pytest
	TEST_DATABASE=postgresql .venv/bin/python -m pytest --ignore tests/judge/test_attacks.py tests/judge tests/problems tests/test_deploy.py tests/test_permissions.py

test-vm:  ## the sandbox on cgroup v2, in an emulated machine (as root; some minutes)
	@$(PYTHON) -m setup test
	.venv/bin/python -m tests.vm

bench:  ## the figures in the docs
	@$(PYTHON) -m setup test
	.venv/bin/python -m benchmarks

chaos:  ## five minutes of kills, freezes and cuts under load; CHAOS="--seconds 60 --seed 1" for others
	@$(PYTHON) -m setup test
	.venv/bin/python -m chaos $(CHAOS)

soak:  ## ten thousand submissions and a thousand open pages: does anything grow?
	@$(PYTHON) -m setup test
	.venv/bin/python -m chaos.soak

lock:  ## after a change of requirements*.txt: every package that follows, with its hashes
	.venv/bin/uv pip compile $(LOCK) requirements.txt --output-file requirements.lock
	.venv/bin/uv pip compile $(LOCK) --constraint requirements.lock requirements-dev.txt --output-file requirements-dev.lock

format:  ## as make test wants it
	@$(PYTHON) -m setup test
	.venv/bin/python -m ruff check --fix .
	.venv/bin/python -m ruff format .
