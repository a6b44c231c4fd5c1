"""What commands print: tables for people, JSON for programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import click
import msgspec

LONGEST_CELL = 60


def print_json(value: object) -> None:
    """Print a value as indented JSON."""
    click.echo(msgspec.json.format(msgspec.json.encode(value), indent=2))


def print_rows(rows: Sequence[Mapping[str, Any]], columns: Sequence[str], *, in_json: bool, none: str) -> None:
    """Print rows: all their members as JSON, or some columns as a table; `none` is said when there are none."""
    if in_json:
        print_json(rows)
    elif rows:
        for line in table(rows, columns):
            click.echo(line)
    else:
        click.echo(none, err=True)


def print_made(row: Mapping[str, Any], said: str, *, in_json: bool) -> None:
    """Print what a command has made: all of it as JSON, or a sentence."""
    if in_json:
        print_json(row)
    else:
        click.echo(said)


def shown(answer: Any) -> dict[str, Any]:
    """The members of an operation's answer by their names here; states are their words."""
    members = {name: getattr(answer, name) for name in answer.__struct_fields__}
    return {name: getattr(value, "value", value) for name, value in members.items()}


def table(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> list[str]:
    """The lines of a table whose columns are as wide as they need to be."""
    cells = [[name.replace("_", " ") for name in columns]]
    cells += [[_cell(row[name]) for name in columns] for row in rows]
    widths = [max(len(line[number]) for line in cells) for number in range(len(columns))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells]


def _cell(value: object) -> str:
    if isinstance(value, list | tuple | set | frozenset):
        text = ", ".join(map(str, value))
    elif isinstance(value, bool):
        text = "yes" if value else "no"
    else:
        text = "-" if value is None else str(value)
    text = "".join(char if char.isprintable() else " " for char in text)
    return text if len(text) <= LONGEST_CELL else f"{text[: LONGEST_CELL - 1]}…"
