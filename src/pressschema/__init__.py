"""pressschema: the typed, canonical form of a press release, and everything that turns other forms into it."""

__version__ = "0.1.0"
