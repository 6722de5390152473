"""Speech whose marks got lost: "We will go on, said Mayor Jane Roe of Harlow. Our town ..." in a text that has none."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.quotes.interruptions import interruptions
from pressschema.parsers.text.quotes.spoken import Place, Spoken
from pressschema.parsers.text.quotes.statements import ParagraphKind, is_personal
from pressschema.parsers.text.quotes.units import Stretch

__all__ = ["find_unmarked"]

#: What stands around words in a text that has kept its marks.
_MARKS = re.compile(r"[\"“”„«»「『]|''|``")


def find_unmarked(
    texts: Sequence[str], kinds: Sequence[ParagraphKind], taken: Collection[int], cues: Cues
) -> list[Spoken]:
    """What speakers say without any mark, in order; nothing where any paragraph has one.

    They speak of themselves, and a verb with their name and job interrupts them behind a comma.

    Args:
        texts: the paragraphs.
        kinds: what each of them is.
        taken: the paragraphs that have speech in them.
        cues: the cues of their language.
    """
    if any(_MARKS.search(text) for text in texts):
        return []
    free = (index for index, kind in enumerate(kinds) if kind == "paragraph" and index not in taken)
    said = (index for index in free if is_personal(texts[index], cues))
    return [spoken for index in said if (spoken := _read(texts[index], index, cues))]


def _read(text: str, paragraph: int, cues: Cues) -> Spoken | None:
    for stop, resume, found in interruptions(text, 0, len(text), cues):
        speaker = found.speaker
        if speaker is None or speaker.kind != "name" or not speaker.titles:
            return None
        stretches = [Stretch(paragraph, 0, stop)]
        if resume < len(text):
            stretches.append(Stretch(paragraph, resume, len(text)))
        return Spoken(stretches, Place(paragraph, found), (paragraph, len(text)), 0.6)
    return None
