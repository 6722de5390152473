"""Texts made of one thing over and over: what makes a careless reader slow."""

from __future__ import annotations

from typing import Final

__all__ = ["ATOMS", "repeated"]

ATOMS: Final = {
    "straight quotes": '"', "curly quotes": "“", "dots": ".", "digits": "7", "brackets": "(", "dashes": "-",
    "at": "@", "spaces": " ", "newlines": "\n", "words": "word ", "lines": "a\n", "bars": "| ", "colons": "said:\n",
    "mail": "> a\n", "bullets": "* a b c\n", "numbers": "1. ", "phones": "+1 555-0100 ", "links": "http://",
    "addresses": "a@b ", "embargoes": "embargoed until ", "dates": "May 1, ", "places": "NEW YORK, ",
    "speech": '"a" said B. ', "sections": "About X\n\nX is a b.\n\n", "brackets of Japanese": "「あ」",
    "columns": "a   b   1\n", "gaps": "word   ", "tabs": "Word\t", "references": "&amp;",
}  # fmt: skip


def repeated(atom: str, size: int) -> str:
    """About that many characters of it, and an end that says something."""
    return atom * (size // len(atom)) + "x"
