"""`trunkline` itself: gathers the commands of this package, and turns known errors into sentences."""

from __future__ import annotations

from typing import Any

import click

import trunkline
import trunkline.cli
from trunkline.base.plugins import modules
from trunkline.cli.refusal import refusal_of

WIDTH = 100
"""Columns of help, so that a page made of it is the same on every terminal."""


class Program(click.Group):
    """The commands that the modules of this package offer as COMMANDS, and one way to fail."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._gathered = False

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands, in the order of the alphabet."""
        self._gather()
        return super().list_commands(ctx)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command with this name."""
        self._gather()
        return super().get_command(ctx, cmd_name)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what a person can mend is told in a sentence, anything else is our mistake and is raised."""
        try:
            return super().invoke(ctx)
        except (Exception, SystemExit) as error:
            refusal = refusal_of(error)
            if refusal is None:
                raise
            raise refusal from error

    def _gather(self) -> None:
        if not self._gathered:
            self._gathered = True
            for module in modules(trunkline.cli):
                for command in vars(module).get("COMMANDS", ()):
                    self.add_command(command)


@click.command(
    "trunkline",
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": WIDTH},
    epilog="Every command explains itself: trunkline COMMAND --help. Exit codes: 0 done, 1 the answer is no, "
    "2 wrong usage or settings, 3 cannot start or reach something, 4 not found or refused.",
)
@click.version_option(trunkline.__version__, prog_name="trunkline", message="%(prog)s %(version)s")
def main() -> None:
    """Trunkline, a self-hosted server for business messaging.

    \b
    Try it:       trunkline demo
    Set it up:    trunkline init, then trunkline serve
    In trouble:   trunkline doctor
    """
