"""`python -m pressschema.cli` is the command `pressschema`."""

from pressschema.cli import main

main()
