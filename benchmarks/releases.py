"""How long a raw release takes to read next to the floor, and in which room of the parser the time goes."""

from __future__ import annotations

import cProfile
import pstats
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from time import process_time
from typing import Final

from pressschema import parse
from tests.conftest import SHARED

__all__ = ["median_times", "releases", "shares"]

_EXAMPLES: Final = Path(__file__).parents[1] / "examples"
_WORD: Final = re.compile(r"\w+")

#: What is a room here: a stage of the parser, by the module and the name of the function that does all of it.
_ROOMS: Final = {
    "lines": ("text/lines.py", "split_lines"),
    "language": ("text/language.py", "detect_language"),
    "blocks": ("joining/blocks.py", "join_lines"),
    "evidence of each block": ("evidence/looks.py", "look_at"),
    "evidence of datelines": ("evidence/datelines.py", "look_for_datelines"),
    "all evidence": ("evidence/features.py", "observe"),
    "labels": ("text/layout.py", "decode"),
    "front": ("text/assembly.py", "_read_front"),
    "body": ("text/assembly.py", "_read_body"),
    "back": ("text/assembly.py", "_read_back"),
    "quotes": ("text/assembly.py", "_read_quotes"),
    "the release's model and id": ("text/assembly.py", "as_release"),
}


def releases() -> Iterator[tuple[str, list[str]]]:
    """Texts of releases, by what they are: our examples, and where it is at hand the corpus."""
    folders = {"examples": _EXAMPLES, "corpus": SHARED / "corpus" / "releases"}
    for name, folder in folders.items():
        texts = [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
        if texts:
            yield name, texts


def _read(text: str) -> object:
    return parse(text, "text")


def _floor(text: str) -> object:
    return text.splitlines(), _WORD.findall(text)


def median_times(texts: Sequence[str], rounds: int = 9) -> tuple[float, float, float]:
    """Medians over the texts: of the seconds that each takes us, of those of the floor, of one divided by the other."""
    ours = _best(_read, texts, rounds)
    floor = _best(_floor, texts, rounds)
    return median(ours), median(floor), median(mine / least for mine, least in zip(ours, floor, strict=True))


def _best(call: Callable[[str], object], texts: Sequence[str], rounds: int) -> list[float]:
    """The least seconds of the processor that a call takes for each text: other work only ever adds to it."""
    best = [float("inf")] * len(texts)
    for _ in range(rounds):
        for index, text in enumerate(texts):
            begin = process_time()
            call(text)
            best[index] = min(best[index], process_time() - begin)
    return best


def shares(texts: Sequence[str], rounds: int = 3) -> Mapping[str, float]:
    """What part of the time to read some texts goes where, as the interpreter's own profiler counts it."""
    profiler = cProfile.Profile()
    profiler.enable()
    for _ in range(rounds):
        for text in texts:
            parse(text, "text")
    profiler.disable()
    stats = pstats.Stats(profiler)
    seconds = {
        room: sum(
            times[3]
            for (path, _, function), times in stats.stats.items()  # type: ignore[attr-defined]  # typeshed lacks it
            if function == name and Path(path).as_posix().endswith(module)
        )
        for room, (module, name) in _ROOMS.items()
    }
    return {room: time / stats.total_tt for room, time in seconds.items()}  # type: ignore[attr-defined]
