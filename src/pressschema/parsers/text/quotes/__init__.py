"""Quotations: who is quoted with what words."""

from pressschema.parsers.text.quotes.matches import QuoteMatch

__all__ = ["QuoteMatch"]
