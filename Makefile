# Two commands matter: `make chat` to rehearse, `make check` before a commit. Both install first what is missing.
# Only Python 3.11 or newer (with venv) and make are needed; another interpreter: make chat PYTHON=/path/to/python3.12

PYTHON ?=
UPGRADE ?=
DEFECT ?=

VENV := .venv
BIN := $(VENV)/bin
CODE := agent evals tests
INSTALL = $(BIN)/python -m pip install --disable-pip-version-check --quiet
# pip gives up on a slow mirror after 15 s unless told otherwise; whoever set a limit keeps it.
export PIP_DEFAULT_TIMEOUT ?= 60

# Trying each is the only safe test: a version manager may put a name on the path that does not run.
define find_python
for python in $(if $(PYTHON),"$(PYTHON)",python3 python3.13 python3.12 python3.11 python3.14 python); do \
	"$$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && break; \
	python=; \
done; \
if [ -z "$$python" ]; then \
	echo "Round Two needs Python 3.11 or newer with venv, and found none$(if $(PYTHON), at $(PYTHON))." >&2; \
	echo "Install it (Debian and Ubuntu: python3 and python3-venv), or name one: make chat PYTHON=/path/to/python3.12" >&2; \
	exit 1; \
fi
endef

.PHONY: help chat check format bench bench-server evals calibrate chaos lock clean
.DELETE_ON_ERROR:

help:
	@echo "make chat     rehearse the sample interview"
	@echo "make check    format, lint, types and tests: the line CI runs"
	@echo "make format   put the code into shape"
	@echo "make evals    how good the panel is: gates and figures; make evals DEFECT=parrot shows one fail"
	@echo "make bench    how fast a turn is"
	@echo "make bench-server  200 interviews at once on this computer; takes some minutes"
	@echo "make calibrate  how far the marks agree with labelled threads; takes a minute"
	@echo "make chaos    100 random kills, nothing lost"
	@echo "make lock     pin the dependencies again; make lock UPGRADE=--upgrade takes newer releases"
	@echo "make clean    remove the environment and the caches"

chat: $(VENV)/.installed
	@$(BIN)/roundtwo chat

check: $(VENV)/.installed-dev
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/ruff check $(CODE)
	$(BIN)/mypy
	$(BIN)/python -m pytest --numprocesses 3 --dist loadfile
	$(BIN)/python -m evals

format: $(VENV)/.installed-dev
	$(BIN)/ruff format $(CODE)
	$(BIN)/ruff check --fix $(CODE)

bench: $(VENV)/.installed-dev
	$(BIN)/python -m evals.bench

evals: $(VENV)/.installed-dev
	@$(BIN)/python -m evals $(if $(DEFECT),--defect $(DEFECT))

bench-server: $(VENV)/.installed-dev
	$(BIN)/python -m evals.bench_server

calibrate: $(VENV)/.installed-dev
	$(BIN)/python -m evals.calibration
	$(BIN)/python -m evals.gates

chaos: $(VENV)/.installed-dev
	$(BIN)/python -m tests.chaos

# The locks are solved for every platform from Python 3.11 up. The tool that solves them stays out of our environment.
lock:
	@$(find_python); tool=$$(mktemp -d) && trap 'rm -rf "$$tool"' EXIT && \
	"$$python" -m venv "$$tool" && "$$tool/bin/pip" install --disable-pip-version-check --quiet uv==0.13.9 && \
	export UV_CUSTOM_COMPILE_COMMAND="make lock" && \
	lock="$$tool/bin/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes $(UPGRADE)" && \
	$$lock --group build --group dev --extra evals --extra postgres --output-file requirements-dev.txt && \
	$$lock --group build --constraint requirements-dev.txt --output-file requirements.txt

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build

# The stamps: an installation happens only when a pin changed, and again when it was cut off half-way.
# Ready-made packages only: building one would fetch its tools unpinned and run its code.
$(VENV)/.made:
	@$(find_python); echo "Making $(VENV) with $$("$$python" --version)"; "$$python" -m venv $(VENV)
	@touch $@

$(VENV)/.installed: requirements.txt pyproject.toml | $(VENV)/.made
	@echo "Installing what Round Two needs (about a minute)"
	@$(INSTALL) --require-hashes --only-binary :all: --requirement requirements.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.installed-dev: requirements-dev.txt requirements.txt pyproject.toml | $(VENV)/.made
	@echo "Installing what Round Two and its tests need (about a minute)"
	@$(INSTALL) --require-hashes --only-binary :all: --requirement requirements-dev.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $(VENV)/.installed $@
