"""What the readers of one item share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from pressschema.models import Media
from pressschema.parsers.newsml_g2.qcodes import Schemes
from pressschema.parsers.reading import Remark

__all__ = ["Fields", "Item"]

#: Fields of a release, or of a part of one, by name.
Fields: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Item:
    """What the readers of one item share.

    Attributes:
        schemes: what its QCodes mean.
        zone: where the clocks stood that show its times without an offset.
        remarks: what is to be said of it; readers add to them.
        shown: what the figures in its texts show; readers add to it.
        extensions: what its body says that is no property of NewsML-G2; readers add to it.
    """

    schemes: Schemes
    zone: ZoneInfo | None = None
    remarks: list[Remark] = field(default_factory=list)
    shown: list[Media] = field(default_factory=list)
    extensions: dict[str, Any] = field(default_factory=dict)
