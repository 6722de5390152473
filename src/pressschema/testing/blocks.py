"""Strategies of the body: marks, runs, contents and every kind of block."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from pressschema import models as m
from pressschema.models.text import is_blank
from pressschema.testing.values import hrefs, local_ids, raw_texts, texts, verbatim_texts

__all__ = ["blocks", "bodies", "contents", "marks", "runs"]


def marks() -> st.SearchStrategy[list[m.Mark]]:
    """The marks of one run: any of the simple ones, at most one link."""
    kinds = ["strong", "emphasis", "underline", "strike", "superscript", "subscript", "code"]
    simple = st.lists(st.sampled_from(kinds), unique=True, max_size=3).map(
        lambda chosen: [m.SimpleMark.model_validate({"kind": kind}) for kind in chosen]
    )
    link = st.builds(m.Link, href=hrefs(), title=st.one_of(st.none(), texts()))
    linked = st.tuples(simple, link).map(lambda both: [*both[0], both[1]])
    return st.one_of(st.just([]), simple, linked)


def runs() -> st.SearchStrategy[m.Run]:
    """One run, which may be blank."""
    return st.builds(m.Run, text=raw_texts(), marks=marks())


def _says_something(content: Sequence[m.Run]) -> bool:
    return not all(is_blank(run.text) for run in content)


def contents() -> st.SearchStrategy[list[m.Run]]:
    """One to four runs that together say something."""
    plain = texts().map(lambda text: [m.Run(text=text)])
    return st.one_of(plain, st.lists(runs(), min_size=1, max_size=4).filter(_says_something))


def _tables() -> st.SearchStrategy[m.Table]:
    cell = st.builds(m.TableCell, header=st.booleans(), content=st.one_of(st.just([]), contents()))
    row = st.builds(m.TableRow, cells=st.lists(cell, min_size=1, max_size=3))
    rows = st.lists(row, min_size=1, max_size=3).filter(lambda made: any(c.content for r in made for c in r.cells))
    return st.builds(m.Table, rows=rows, caption=st.one_of(st.none(), texts()))


def blocks(max_depth: int = 2) -> st.SearchStrategy[m.Block]:
    """A block of any kind; lists and block quotations nest up to `max_depth` deep."""
    plain = st.builds(m.Paragraph, content=contents())
    flat = st.one_of(
        plain,
        plain,
        st.builds(m.Heading, level=st.integers(1, 6), content=contents()),
        _tables(),
        st.builds(m.Figure, media=local_ids()),
        st.builds(m.Preformatted, text=verbatim_texts()),
        st.builds(m.Rule),
    )
    if not max_depth:
        return flat
    inner = st.lists(blocks(max_depth - 1), min_size=1, max_size=2)
    item = st.builds(m.ListItem, blocks=inner)
    return st.one_of(
        flat,
        st.builds(m.ListBlock, ordered=st.booleans(), items=st.lists(item, min_size=1, max_size=3)),
        st.builds(m.QuoteBlock, blocks=inner),
    )


def bodies(max_size: int = 4) -> st.SearchStrategy[list[m.Block]]:
    """A list of blocks, perhaps empty."""
    return st.lists(blocks(), max_size=max_size)
