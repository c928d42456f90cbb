# `make run` opens the shell on the sample corpus, `make test` runs every test; all else is in docs/contributing.md.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
CORPUS ?= Corpus/syria-2012
TREEBANKS ?= ../shared/eval/data/nlp/treebanks
MARKED ?= ../shared/eval/data/quotes/polnear/train
PRONOUNS ?= ../shared/eval/data/quotes/gap/gap-development.tsv

program := .build/release/copydesk
# Apart from .build: with the standard library linked in, everything is compiled anew.
static := .build-static
shares := $(DESTDIR)$(PREFIX)/share

.PHONY: run release test sessions answers lint format models bench install uninstall check-shared clean tools

run: release
	@exec $(program) $(CORPUS)

release: tools
	@$(SWIFT) build -c release --product copydesk

test: tools
	@$(SWIFT) test

# Every session is run again and must answer as it is written.
sessions: release
	@$(program) replay Sessions/*.md

# Writes anew whatever holds answers of the program; look at the difference before it is committed.
answers: release
	@-$(program) replay --update Sessions
	@$(program) help reference > docs/commands.md
	@COPYDESK_WRITE_README=1 $(SWIFT) test --filter ReadmeTests
	@.ci/picture.py --program $(program) > docs/shell.svg

lint: tools
	@$(SWIFT) format lint --strict -r Sources Tests Package.swift

format: tools
	@$(SWIFT) format -i -p -r Sources Tests Package.swift

# How fast the parts are, on one core and on all.
bench: tools
	@$(SWIFT) run -c release copydesk-bench

# Trains both models anew, beside the shipped ones, and says whether they are the same (docs/models.md).
models: tools
	@$(SWIFT) run -c release copydesk-train --treebanks $(TREEBANKS) --out .build/english.model
	@gzip -dc $(MARKED)/gold.jsonl.gz > .build/gold.jsonl
	@gzip -dc $(TREEBANKS)/ud-english-gum/en_gum-ud-train.conllu.gz > .build/gum.conllu
	@$(SWIFT) run -c release copydesk-learn weights .build/gold.jsonl $(MARKED)/text .build/attribution.model \
	  --pronouns $(PRONOUNS) --chains .build/gum.conllu
	@for model in english.model attribution.model; do \
	  cmp .build/$$model Sources/*Model/$$model && echo "$$model: the same as the shipped one"; done

# The program carries Swift's library along, so it runs where no Swift is installed.
install: tools
	@$(SWIFT) build -c release --product copydesk --static-swift-stdlib --scratch-path $(static)
	@install -d $(DESTDIR)$(PREFIX)/bin $(shares)/man/man1 $(shares)/bash-completion/completions \
	  $(shares)/zsh/site-functions $(shares)/fish/vendor_completions.d
	@install -s -m 755 $(static)/release/copydesk $(DESTDIR)$(PREFIX)/bin/copydesk
	@install -d $(shares)/doc/copydesk
	@install -m 644 LICENSE Sources/CEnglishModel/NOTICE.md $(shares)/doc/copydesk
	@$(static)/release/copydesk manual > $(shares)/man/man1/copydesk.1
	@$(static)/release/copydesk --generate-completion-script bash > $(shares)/bash-completion/completions/copydesk
	@$(static)/release/copydesk --generate-completion-script zsh > $(shares)/zsh/site-functions/_copydesk
	@$(static)/release/copydesk --generate-completion-script fish > $(shares)/fish/vendor_completions.d/copydesk.fish
	@! ldd $(DESTDIR)$(PREFIX)/bin/copydesk | grep -i swift
	@env -i HOME="$$HOME" PATH=/usr/bin:/bin $(DESTDIR)$(PREFIX)/bin/copydesk --self-check

uninstall:
	@rm -f $(DESTDIR)$(PREFIX)/bin/copydesk $(shares)/man/man1/copydesk.1 $(shares)/bash-completion/completions/copydesk \
	  $(shares)/zsh/site-functions/_copydesk $(shares)/fish/vendor_completions.d/copydesk.fish
	@rm -rf $(shares)/doc/copydesk

# Accuracy beside what docs/evaluation.md records; needs the shared evaluation folder beside this one.
check-shared: release
	@.ci/check-shared.py --program $(program) $(ARGS)

clean:
	@rm -rf .build $(static)

tools:
	@command -v $(firstword $(SWIFT)) >/dev/null || { \
	  echo "copydesk: Swift 6.2 or later is needed and not on the PATH."; \
	  echo "  Install it from https://www.swift.org/install (on Linux: swiftly), then run make again."; exit 1; } >&2
	@.ci/install-system-packages.sh
