"""The laws of the design, each a property over every format of the registry.

Law 5 (nothing is lost from text) is in `tests/text/test_trace.py`, law 7 (parsers and validators are total) in
`tests/hostile`, law 8 (what is written is valid against the standards' own schemas) in the tests of each format.
"""
