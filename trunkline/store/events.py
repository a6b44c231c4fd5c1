"""Reading the event log: of single things (a message's story, a session's log), and as a whole in its order."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import BigInteger, Text, bindparam, select
from sqlalchemy.dialects import postgresql

from trunkline.store import tables
from trunkline.store.engine import Engine, Row
from trunkline.store.listing import one_of
from trunkline.store.statements import Among, Statement, among

E: Final = tables.EVENT.c

_decode = msgspec.json.Decoder(dict[str, Any]).decode


class Event(NamedTuple):
    """One line of the log, its body read."""

    seq: int
    account_id: str
    kind: str
    subject_id: str
    date: str
    body: dict[str, Any]


async def events_of(
    engine: Engine, account_ids: Collection[str], subject_ids: Collection[str], most: int
) -> list[Event]:
    """What happened to these things, in order; when it is more than `most`, the newest of it."""
    mine = (one_of(engine.name, E.account_id, account_ids), one_of(engine.name, E.subject_id, subject_ids))
    chosen = select(E.seq, E.account_id, E.kind, E.subject_id, E.date, E.body).where(*mine)
    rows = await Statement(chosen.order_by(E.seq.desc()).limit(most)).read(engine)
    return _read(rows[::-1])


# --- The log as a whole, in order -------------------------------------------------------------------------------------

_LINE: Final = select(E.seq, E.account_id, E.kind, E.subject_id, E.date, E.body)
# Numbers become visible in their order (see `bulk.insert_rows`): no line is behind a gap that may still be filled.
_AFTER: Final = Statement(_LINE.where(E.seq > bindparam("after")).order_by(E.seq).limit(bindparam("most")))
_BETWEEN: Final = Statement(
    _LINE.where(E.seq > bindparam("after"), E.seq <= bindparam("last"), among(E.account_id, "accounts"))
    .order_by(E.seq)
    .limit(bindparam("most"))
)
# Lines stand in the order of their dates, or nearly so where several servers write.
_SINCE: Final = Statement(select(E.seq).where(E.date >= bindparam("date")).order_by(E.seq).limit(1))
_NUMBERS: Final = bindparam("numbers", type_=postgresql.ARRAY(BigInteger).with_variant(Text(), "sqlite"))
_NUMBERED: Final = Statement(_LINE.where(Among(E.seq, _NUMBERS)))
_NEWEST: Final = Statement(select(E.seq).order_by(E.seq.desc()).limit(1))
_OLDEST: Final = Statement(select(E.seq).order_by(E.seq).limit(1))


async def events_after(engine: Engine, after: int, most: int) -> list[Event]:
    """The first lines behind a number, of all accounts."""
    return _read(await _AFTER.read(engine, after=after, most=most))


async def events_between(engine: Engine, account_ids: Collection[str], after: int, last: int, most: int) -> list[Event]:
    """The first lines of these accounts behind a number, up to and including another."""
    return _read(await _BETWEEN.read(engine, accounts=list(account_ids), after=after, last=last, most=most))


async def events_numbered(engine: Engine, account_id: str, numbers: Collection[int]) -> dict[int, Event]:
    """The lines of an account with these numbers, those that are still kept."""
    # By their numbers alone: with the account in the statement, SQLite would read everything that the account has.
    rows = await _NUMBERED.read(engine, numbers=sorted(numbers))
    return {event.seq: event for event in _read(rows) if event.account_id == account_id}


async def number_since(engine: Engine, date: str) -> int | None:
    """The number of the first line written at or after an ISO date; None when there is none."""
    rows = await _SINCE.read(engine, date=date)
    return int(rows[0][0]) if rows else None


async def newest_number(engine: Engine) -> int:
    """The number of the newest line; 0 when there is none."""
    return _number(await _NEWEST.read(engine))


async def oldest_number(engine: Engine) -> int:
    """The number of the oldest line that was not pruned; 0 when there is none."""
    return _number(await _OLDEST.read(engine))


def _read(rows: list[Row]) -> list[Event]:
    return [Event._make((*row[:5], _decode(row[5]))) for row in rows]


def _number(rows: list[Row]) -> int:
    return int(rows[0][0]) if rows else 0
