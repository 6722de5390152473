"""Quotations: who is quoted with what words.

Stages, with plain data between them: `marks` finds what stands between quotation marks in a paragraph, `units`
over paragraphs; `spoken` takes together what one speaker says, by the `attribution` beside it, or within it
(`interruptions`); `dashes` and `statements` find what is said without marks. `speakers` reads the speaker in an
attribution, with `titles` for the job and `uncased` for scripts without capitals; `people` tells who a surname, a
pronoun or a job is, and `reading` does it all.
"""

from pressschema.parsers.text.quotes.matches import QuoteMatch
from pressschema.parsers.text.quotes.reading import find_quotes
from pressschema.parsers.text.quotes.statements import ParagraphKind

__all__ = ["ParagraphKind", "QuoteMatch", "find_quotes"]
