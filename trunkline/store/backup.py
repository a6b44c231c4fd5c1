"""A copy of the SQLite store as it is at one moment, made while servers go on writing."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pysqlite3

from trunkline.store import sqlite_process
from trunkline.store.engine import StoreError, StoreUnavailable


def copy_sqlite(source: Path, target: Path) -> int:
    """Copy a database into a new file, check the copy, and bring it to disk; its size in bytes."""
    sqlite_process.check_library()
    unfinished = target.with_name(f"{target.name}.part")
    try:
        unfinished.unlink(missing_ok=True)
        with (
            closing(sqlite_process.connect(str(source), "read")) as database,
            closing(pysqlite3.connect(str(unfinished))) as copy,
        ):
            database.backup(copy)
            # The copy is one file: whoever moves it cannot forget its log.
            copy.execute("PRAGMA journal_mode=DELETE").fetchall()
            (found,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise StoreError(f"the copy is damaged, and so is the store: {found}")
        _sync(unfinished)
        unfinished.rename(target)
        _sync(target.parent)
    except pysqlite3.Error as error:
        raise StoreUnavailable(f"the copy cannot be made: {error}") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return target.stat().st_size


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
