"""The official schema."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree


@pytest.fixture(scope="session")
def official_schema(shared: Path) -> etree.XMLSchema:
    """NewsML-G2 2.35, All Power, as IPTC publishes it."""
    path = shared / "standards" / "schemas" / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd"
    return etree.XMLSchema(etree.parse(path))
