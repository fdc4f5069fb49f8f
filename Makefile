# make run and make test do everything on a fresh Debian 12 machine with Swift 6.3 on the PATH.
SHELL := /bin/bash
PREFIX ?= /usr/local
PACKAGES := libncurses-dev libsqlite3-dev libsodium-dev libcsv-dev libcairo2-dev libzint-dev fonts-dejavu-core sqlite3
SWIFT := swift
# One build at a time fits small machines; the standard library is linked in so that the program starts fast and runs anywhere.
RELEASE := -c release --static-swift-stdlib
BINARY := .build/release/itkin
DEMO := .demo/demo.itkin

.PHONY: run test build release setup check-swift install bench lint format clean

run: release
	@mkdir -p .demo && chmod 700 .demo
	$(BINARY) demo --register $(DEMO)

test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

build: setup
	$(SWIFT) build

release: setup
	$(SWIFT) build $(RELEASE) --product itkin
	$(SWIFT) build $(RELEASE) --product itkin-pages

bench: setup
	$(SWIFT) build $(RELEASE)
	.build/release/itkin-bench

install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/itkin/themes $(DESTDIR)$(PREFIX)/share/itkin/sample-data
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/itkin
	install -m 755 $(BINARY)-pages $(DESTDIR)$(PREFIX)/bin/itkin-pages
	install -m 644 themes/*.json $(DESTDIR)$(PREFIX)/share/itkin/themes/
	install -m 644 sample-data/*.csv $(DESTDIR)$(PREFIX)/share/itkin/sample-data/

lint: check-swift
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format: check-swift
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

check-swift:
	@command -v $(SWIFT) >/dev/null || { echo "Swift is not on the PATH: install Swift 6.3 from swift.org and open a new terminal." >&2; exit 1; }

# Debian packages are installed only where they are missing.
setup: check-swift
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  as_root=""; [ "$$(id -u)" = 0 ] || as_root="sudo"; \
	  echo "Installing Debian packages:$$missing"; \
	  $$as_root apt-get update -qq && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing || { \
	    echo "These Debian packages could not be installed:$$missing. Install them with apt-get and run make again." >&2; exit 1; }; \
	fi

clean:
	rm -rf .build .demo
