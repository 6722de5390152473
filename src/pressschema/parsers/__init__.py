"""The reading wing: one room per format.

Every room is a module or package named as its format (`-` written `_`) and has the same face:

    Options                                a frozen dataclass: what a caller may set
    parse(document, options) -> Iterator[Reading]

`parse` yields one `Reading` per item of the document, at least one, and raises nothing but `ParseError`.
"""
