"""`trunkline backup`: a copy of the store, while the server runs."""

from __future__ import annotations

import asyncio
from pathlib import Path

import click

from trunkline.cli.desk import check_tables, place_of
from trunkline.cli.options import as_json, takes_settings
from trunkline.cli.output import print_made
from trunkline.cli.refusal import Exit, Refusal
from trunkline.settings import Settings
from trunkline.store.backup import copy_sqlite


@click.command("backup")
@takes_settings
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@as_json
def backup(settings: Settings, file: Path, in_json: bool) -> None:
    """Copy the SQLite store into a new file, as it is at one moment, while the server runs.

    The copy is checked, and on disk when the command ends; until then it is named FILE.part. A file that is there
    already is not touched. docs/operations.md tells how to go back to a copy. For PostgreSQL use pg_dump.

    \b
    Example:
      trunkline backup /mnt/backup/trunkline-$(date +%F).db
    """
    if settings.on_postgres:
        raise Refusal("This store is PostgreSQL.", "pg_dump makes a backup of it.", Exit.USAGE)
    if file.exists():
        raise Refusal(f"{file} is there already.", "Choose a new name: a backup replaces nothing.")
    if not file.absolute().parent.is_dir():
        raise Refusal(f"There is no folder {file.absolute().parent}.", "Make it first, or choose another.")
    asyncio.run(check_tables(settings))
    size = copy_sqlite(settings.sqlite_file, file.absolute())
    told = {"store": place_of(settings), "file": str(file), "bytes": size}
    print_made(told, f"{file} holds a copy of {place_of(settings)}: {size / 1024**2:.1f} MiB.", in_json=in_json)


COMMANDS = (backup,)
