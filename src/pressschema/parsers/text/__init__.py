"""Raw text to a release: lines -> blocks -> labelled blocks -> fields -> release, each stage keeping its places."""
