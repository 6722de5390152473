"""The writing wing: one room per format, each facing the room of the same name in `pressschema.parsers`.

Every room is a module or package named as its format (`-` written `_`) and has the same face:

    Options                                          a frozen dataclass: what a caller may set
    export(release, options, residue=None) -> bytes

`residue` is a JSON text to be carried in the format's own extension point, where it has one (its row in
the registry says so). Rooms raise nothing but `ExportError`.
"""
