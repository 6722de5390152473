"""XML namespaces and the URIs that we answer for."""

from __future__ import annotations

from typing import Final

__all__ = ["HTML", "IANA_LICENSE", "ISIN", "NAR", "NITF", "OWN", "XML", "XSI"]

#: IPTC's News Architecture: every NewsML-G2 item, of any version.
NAR: Final = "http://iptc.org/std/nar/2006-10-01/"

#: NITF 3.3 and later; earlier documents have no namespace.
NITF: Final = "http://iptc.org/std/NITF/2006-10-18/"

HTML: Final = "http://www.w3.org/1999/xhtml"
XML: Final = "http://www.w3.org/XML/1998/namespace"
XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"

#: Ours: the residue element, and the attributes of what we say about other people's elements.
OWN: Final = "https://pressschema.org/ns/1.0"

#: The link relation that leads to a licence (RFC 4946).
IANA_LICENSE: Final = "http://www.iana.org/assignments/relation/license"

#: IPTC's scheme of International Securities Identification Numbers (ISO 6166).
ISIN: Final = "http://cvx.iptc.org/isin/"
