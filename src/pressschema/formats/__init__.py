"""One document: which formats there are, which one a document is in, and the way from one to another."""
