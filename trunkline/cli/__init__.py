"""The command line: `trunkline`. One file, one command or family of commands; `program` finds them."""

from trunkline.cli.program import main

__all__ = ["main"]
