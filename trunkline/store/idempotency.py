"""The answers that are kept under Idempotency-Keys, beside the look-up by key."""

from __future__ import annotations

from typing import Final, NamedTuple

from sqlalchemy import bindparam, select

from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.statements import Statement

K: Final = tables.IDEMPOTENCY.c
_OF_DATE: Final = Statement(select(K.account_id, K.id, K.answer).where(K.date == bindparam("date")))


class KeptAnswer(NamedTuple):
    """An answer (JSON), and the key under which it is kept."""

    account_id: str
    id: str
    answer: str


async def answers_of(engine: Engine, date: str) -> list[KeptAnswer]:
    """The answers to requests of this very moment: what they made has the same date.

    Whosever they are: one is kept under the first account of who asked, and what it made may be of another one.
    """
    return [KeptAnswer._make(row) for row in await _OF_DATE.read(engine, date=date)]
