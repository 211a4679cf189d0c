# Two commands: `make run` opens the journal, `make test` runs every check.
# Each does the set-up it needs first; only Python 3.11 or newer, git and make have to be there.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test bench a11y translations lint types imports dead packages tests package setup clean

VENV := .venv
PYTHON_HERE := $(VENV)/bin/python
INSTALLED := $(VENV)/.journal-installed
CHECKS_INSTALLED := $(VENV)/.checks-installed
PACKAGER_INSTALLED := $(VENV)/.packager-installed
PIP_INSTALL := $(PYTHON_HERE) -m pip install --quiet --disable-pip-version-check -c constraints.txt

help:
	@echo "make run     open the journal"
	@echo "make test    run every check: style, types, import rules, dead code, packages, tests, coverage"
	@echo "make lint    style only"
	@echo "make tours   show the journal to itself in all eight looks and three sizes: tour/"
	@echo "make pictures take the pictures of the README anew"
	@echo "make bench   measure, and write docs/benchmarks.md"
	@echo "make a11y    read the main job over AT-SPI, as a screen reader does"
	@echo "make translations   bring resources/i18n in step with the words of the window"
	@echo "make package build the journal with the Python it runs on, and try it: dist/"
	@echo "make clean   remove what these made"

run: $(INSTALLED)
	@$(VENV)/bin/montauk

test: lint types imports dead packages tests

lint: $(CHECKS_INSTALLED)
	$(PYTHON_HERE) -m ruff check

types: $(CHECKS_INSTALLED)
	$(PYTHON_HERE) -m mypy

imports: $(CHECKS_INSTALLED)
	$(VENV)/bin/lint-imports

dead: $(CHECKS_INSTALLED)
	$(PYTHON_HERE) -m vulture

packages: $(CHECKS_INSTALLED)
	$(PYTHON_HERE) -m deptry .

tests: $(CHECKS_INSTALLED)
	@$(PYTHON_HERE) tools/qt_libraries.py
	$(PYTHON_HERE) -m pytest --numprocesses=auto --dist=worksteal --cov --cov-report=term:skip-covered --cov-report=json:coverage.json
	$(PYTHON_HERE) tools/coverage_floors.py coverage.json

# The tour runs in two looks with the tests; this is all of them.
tours: $(CHECKS_INSTALLED)
	@$(PYTHON_HERE) tools/qt_libraries.py
	$(PYTHON_HERE) tools/tours.py tour

pictures: $(CHECKS_INSTALLED)
	$(PYTHON_HERE) tools/pictures.py

bench: $(CHECKS_INSTALLED)
	$(PYTHON_HERE) -m benchmarks

translations: $(CHECKS_INSTALLED)
	$(PYTHON_HERE) -m tools.translations

a11y: $(CHECKS_INSTALLED)
	$(PYTHON_HERE) tools/accessibility.py

# Built, and then tried: the tour in the built window, and its command line on a journal of its own.
package: $(PACKAGER_INSTALLED)
	@$(PYTHON_HERE) tools/qt_libraries.py
	$(PYTHON_HERE) packaging/icons.py build/icons
	$(VENV)/bin/pyinstaller --noconfirm --log-level ERROR --distpath dist --workpath build/pyinstaller packaging/montauk.spec
	$(PYTHON_HERE) packaging/assemble.py
	QT_QPA_PLATFORM=offscreen dist/montauk/montauk tour --out build/tour
	$(PYTHON_HERE) packaging/try_out.py dist/montauk/montauk

setup: $(CHECKS_INSTALLED)

$(PYTHON_HERE):
	@python=$$(sh tools/choose-python) && "$$python" -m venv --clear $(VENV)

$(INSTALLED): pyproject.toml constraints.txt | $(PYTHON_HERE)
	@echo "Setting up the journal in $(VENV). Once, and it takes a minute or two."
	@$(PIP_INSTALL) -e .
	@touch $@

$(CHECKS_INSTALLED): pyproject.toml constraints.txt | $(PYTHON_HERE)
	@echo "Setting up the journal and its checks in $(VENV). Once, and it takes a few minutes."
	@$(PIP_INSTALL) -e '.[dev]'
	@touch $(INSTALLED) $@

$(PACKAGER_INSTALLED): pyproject.toml constraints.txt | $(PYTHON_HERE)
	@echo "Setting up what packs the journal in $(VENV). Once, and it takes a minute."
	@$(PIP_INSTALL) -e '.[package]'
	@touch $(INSTALLED) $@

clean:
	rm -rf $(VENV) build dist tour .coverage coverage.json .hypothesis .import_linter_cache \
		.mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
