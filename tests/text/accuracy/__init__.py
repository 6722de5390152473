"""How well the text parser reads annotated releases: field by field, and how sure it was of what it found.

`annotations` are what a careful reader finds, `fields` what is compared and how, `measure` the counting;
`pins.toml` holds the figures that may not fall. `make accuracy` shows them and raises the pins.
"""
