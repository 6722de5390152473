"""From elements to blocks: one reader, which goes by a table of what the elements of a vocabulary mean.

The meanings themselves are in `roles`. The reader keeps what they share: the frames that are open, the
text since the last paragraph, the marks that are on. It walks without recursion.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import TypeVar

from lxml import etree

from pressschema.markup.inline import LINE_BREAK, Marks, Piece, paragraphs_of, piece_of
from pressschema.models import Figure, Media
from pressschema.models.body import Block
from pressschema.models.content import Mark
from pressschema.models.text import is_blank

__all__ = ["BodyReader", "Frame", "Lost", "ReadBody", "Role", "read_body"]

F = TypeVar("F", bound="Frame")


@dataclass(frozen=True, slots=True)
class Lost:
    """Something in the markup that has no place in a body. Its text, if it has any, is in the body all the same.

    Attributes:
        element: local name of the element.
        what: what is lost with it, such as `src=https://example.org/map`; None for the element as such.
    """

    element: str
    what: str | None = None


@dataclass(frozen=True, slots=True)
class ReadBody:
    """What was read.

    Attributes:
        blocks: the body.
        media: what its figures show. The ids of those that had none are made up.
        lost: what had no place, in the order of the source.
    """

    blocks: tuple[Block, ...]
    media: tuple[Media, ...] = ()
    lost: tuple[Lost, ...] = ()


class Role:
    """What the elements of one name mean. This one means nothing: it lets their content through."""

    #: Whether what is in the element is no text of the body.
    skips = False

    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        """Called at the start tag."""

    def leave(self, reader: BodyReader, element: etree._Element) -> None:
        """Called at the end tag."""


@dataclass(slots=True)
class Frame:
    """Where blocks go while an element that holds blocks is open."""

    blocks: list[Block] = field(default_factory=list)


class BodyReader:
    """The state of one reading."""

    def __init__(self, root: etree._Element, roles: Mapping[str, Role], unknown: Role) -> None:
        self._root = root
        self._roles = roles
        self._unknown = unknown
        self._frames: list[Frame] = [Frame()]
        self._marks: list[Marks] = [()]
        self._pieces: list[Piece] = []
        self._waiting: list[Block] = []  # figures that stand within a paragraph: they follow it
        self._taken: set[str] = set()
        self.media: dict[str, Media] = {}
        self.lost: list[Lost] = []

    def read(self) -> ReadBody:
        """Reads all that is in the root."""
        roles: list[Role] = []
        events = etree.iterwalk(self._root, events=("start", "end", "comment", "pi"))
        for event, element in events:
            if event == "start":
                role = self._role(element)
                roles.append(role)
                role.enter(self, element)
                if role.skips:
                    events.skip_subtree()
                else:
                    self.text(element.text)
                continue
            if event == "end":
                roles.pop().leave(self, element)
            if element is not self._root:
                self.text(element.tail)
        self.end_paragraph()
        return ReadBody(tuple(self._frames[0].blocks), tuple(self.media.values()), tuple(self.lost))

    def _role(self, element: etree._Element) -> Role:
        name = str(element.tag).rpartition("}")[2].lower()
        for css_class in (element.get("class") or "").split():
            role = self._roles.get(f"{name}@{css_class}")
            if role is not None:
                return role
        return self._roles.get(name, self._unknown)

    def text(self, text: str | None) -> None:
        """Text of the paragraph that is open."""
        if text:
            self._pieces.append(piece_of(text, self._marks[-1]))

    def line_break(self) -> None:
        """A line break in the paragraph that is open."""
        self._pieces.append((LINE_BREAK, self._marks[-1]))

    def end_paragraph(self) -> None:
        """What text there was since the last block is a paragraph."""
        if self._pieces:
            self.frame.blocks.extend(paragraphs_of(self._pieces))
            self._pieces.clear()
        if self._waiting:
            self.frame.blocks.extend(self._waiting)
            self._waiting.clear()

    def push_mark(self, mark: Mark | None) -> None:
        """Puts a mark on, in place of one of its kind; or none, to have something to take off."""
        others = tuple(other for other in self._marks[-1] if mark is None or other.kind != mark.kind)
        self._marks.append(others if mark is None else (*others, mark))

    def pop_mark(self) -> None:
        """Takes the last mark off."""
        self._marks.pop()

    @property
    def frame(self) -> Frame:
        """The innermost frame that is open."""
        return self._frames[-1]

    def enclosing(self, kind: type[F]) -> F | None:
        """The innermost open frame of a kind."""
        return next((frame for frame in reversed(self._frames) if isinstance(frame, kind)), None)

    def push_frame(self, frame: Frame) -> None:
        """Opens a frame."""
        self.end_paragraph()
        self._frames.append(frame)

    def pop_frame(self, kind: type[F]) -> F:
        """Closes the innermost frame, which is of that kind."""
        self.end_paragraph()
        frame = self._frames.pop()
        assert isinstance(frame, kind), "elements are closed in the order that they were opened"  # noqa: S101
        return frame

    def add(self, *blocks: Block) -> None:
        """Adds blocks to the innermost frame."""
        self.end_paragraph()
        self.frame.blocks.extend(blocks)

    def add_figure(self, figure: Figure, medium: Media | None) -> None:
        """Adds a figure; one within a paragraph follows it, unless the paragraph has no text so far.

        When its id is already that of another medium, it gets another id.
        """
        if medium is not None and self.media.setdefault(figure.media, medium) != medium:
            figure = Figure(media=self.new_id())
            self.media[figure.media] = medium.model_copy(update={"id": figure.media})
        self._waiting.append(figure)
        if all(is_blank(text) for text, _ in self._pieces):
            self.end_paragraph()

    def new_id(self) -> str:
        """An id for a medium that has none: one that no attribute in the document has as its value."""
        if not self._taken:
            self._taken.update(str(value) for element in self._root.iter() for value in element.values())
        made = next(name for name in map("media-{}".format, count(1)) if name not in self._taken)
        self._taken.add(made)
        return made

    def lose(self, element: etree._Element, *attributes: str) -> None:
        """Notes that an element, or its attributes of these names where it has them, had no place."""
        name = str(element.tag).rpartition("}")[2]
        if not attributes:
            self.lost.append(Lost(name))
        self.lost.extend(Lost(name, f"{key}={element.get(key)}") for key in attributes if element.get(key))


def read_body(root: etree._Element, roles: Mapping[str, Role], unknown: Role) -> ReadBody:
    """The blocks in an element.

    Args:
        root: what to read; it may be any element of the vocabulary.
        roles: meaning by local name, in lower case; with a class after an ``@``, it is for that class alone.
        unknown: the meaning of elements that have none.
    """
    return BodyReader(root, roles, unknown).read()
