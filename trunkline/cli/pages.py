"""The page `docs/command-line.md`, made of the help of every command: `python -m trunkline.cli.pages`."""

from __future__ import annotations

from collections.abc import Iterator

import click

from trunkline.cli.options import KEY_VARIABLE, PASSWORD_VARIABLE, URL_VARIABLE
from trunkline.cli.program import WIDTH, main
from trunkline.cli.refusal import MEANINGS

OPENING = f"""# The command line

Written by `python -m trunkline.cli.pages > docs/command-line.md`; a test compares.

Every command explains itself with `--help`. What people read goes to the standard output, what went wrong to the
standard error stream, as one sentence and what to do about it. `--json` prints data for programs. All commands but
`demo` take their settings from the file and the environment, as [settings.md](settings.md) tells; `--config` and
`--data` come first.

Commands that change something do it in the store itself. They work while the server runs, and without it.
Three variables are read besides the settings: `{KEY_VARIABLE}` and `{URL_VARIABLE}` by `send`, `{PASSWORD_VARIABLE}`
wherever a new password is needed.

## Exit codes

| Code | Meaning |
|---|---|
"""
CLOSING = (
    "`doctor` ends with 1 when there are warnings and with 2 when there are problems. `selftest` tells its own codes.\n"
)


def markdown() -> str:
    """Write the page."""
    codes = "".join(f"| {code.value} | {meaning} |\n" for code, meaning in MEANINGS.items())
    sections = [_section(path, command) for path, command in commands(main, "trunkline")]
    return OPENING + codes + "\n" + CLOSING + "".join(sections)


def commands(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    """Every command below one, with the words that call it; families before their members."""
    if path != main.name:
        yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=path)
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from commands(below, f"{path} {name}")


def _section(path: str, command: click.Command) -> str:
    level = "##" if path.count(" ") == 1 else "###"
    return f"\n{level} {path}\n\n```text\n{help_of(path, command)}\n```\n"


def help_of(path: str, command: click.Command) -> str:
    """What `--help` says, as wide as on any terminal."""
    context = click.Context(
        command,
        info_name=path,
        terminal_width=WIDTH,
        max_content_width=WIDTH,
        help_option_names=["-h", "--help"],
    )
    return "\n".join(line.rstrip() for line in command.get_help(context).splitlines())


if __name__ == "__main__":
    click.echo(markdown(), nl=False)
