"""Fields: what stands inside a labelled block, read with its place in the source.

One module a field; what they hand out is in `matches`.
"""
