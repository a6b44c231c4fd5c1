"""The answers that are kept under Idempotency-Keys, beside the look-up by key."""

from __future__ import annotations

from typing import Final

from sqlalchemy import bindparam, select

from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.statements import Statement

K: Final = tables.IDEMPOTENCY.c
_OF_DATE: Final = Statement(
    select(K.id, K.answer).where(K.date == bindparam("date"), K.account_id == bindparam("account"))
)


async def answers_of(engine: Engine, account_id: str, date: str) -> list[tuple[str, str]]:
    """The keys and answers (JSON) of the account's requests of this very moment: what they made has the same date."""
    return [(row[0], row[1]) for row in await _OF_DATE.read(engine, account=account_id, date=date)]
