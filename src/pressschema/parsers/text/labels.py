"""The labels that layout gives to blocks, and the zones of a release in which they may stand."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Label", "Zone"]


class Label(StrEnum):
    """What a block is."""

    FURNITURE = "furniture"  # navigation, letterheads, page numbers: no part of the release
    KIND = "kind line"  # "PRESS RELEASE", "Written statement to Parliament"
    RELEASE = "release line"  # "FOR IMMEDIATE RELEASE"
    DATE = "date line"
    HEADLINE = "headline"
    HEADLINE_REST = "headline rest"  # its further lines
    SUBHEADLINE = "subheadline"
    SUMMARY = "summary"
    DATELINE = "dateline"  # a dateline alone on its line
    LEAD = "lead"  # the first paragraph, with or without its dateline
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "list item"
    QUOTE_INTRODUCTION = "quote introduction"  # "Speaking today, X said:"
    QUOTED = "quoted paragraph"
    ROW = "table row"
    CAPTION = "caption"
    CAPTION_HEADING = "caption heading"
    ABOUT_HEADING = "boilerplate heading"
    ABOUT = "boilerplate"
    LEGAL_HEADING = "legal heading"
    LEGAL = "legal"
    CONTACT_HEADING = "contact heading"
    CONTACT = "contact"
    NOTES_HEADING = "notes heading"
    NOTE = "note"
    RELATED_HEADING = "related heading"
    RELATED = "related link"
    END_MARK = "end mark"


class Zone(StrEnum):
    """A stretch of a release; they follow one another."""

    TOP = "top"  # before the headline
    FRONT = "front"  # from the headline to the lead
    BODY = "body"
    BACK = "back"  # boilerplates, contacts, notes
    TAIL = "tail"  # furniture after the release
