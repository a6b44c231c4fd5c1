"""Looking a whole account over, message by message: for tests of crashes, while nothing else needs the store."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Final, NamedTuple

from sqlalchemy import and_, bindparam, exists, select

from trunkline.domain.owed import Phase
from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.statements import Statement

AT_ONCE: Final = 20_000

M: Final = tables.MESSAGE.c
C: Final = tables.CONVERSATION.c
E: Final = tables.EVENT.c
O: Final = tables.OUTBOX.c  # noqa: E741 - as in store/outbox.py


class Kept(NamedTuple):
    """A message as the store has it, and whether the rows that belong to it are there."""

    id: str
    text: str
    status: str
    in_conversation: bool
    in_session: bool
    has_event: bool
    phase: int | None
    """What is still owed for it; None for nothing."""


_KEPT = (
    select(
        M.id,
        M.text,
        M.status,
        C.id.is_not(None),
        tables.SESSION.c.id.is_not(None),
        exists().where(E.account_id == M.account_id, E.subject_id == M.id, E.kind == "MessageCreated"),
        O.phase,
    )
    .select_from(tables.MESSAGE)
    .outerjoin(tables.CONVERSATION, and_(C.account_id == M.account_id, C.id == M.conversation_id))
    .outerjoin(tables.SESSION, and_(tables.SESSION.c.account_id == M.account_id, tables.SESSION.c.id == M.session_id))
    .outerjoin(tables.OUTBOX, and_(O.account_id == M.account_id, O.id == M.id))
    .where(M.account_id == bindparam("account"), M.id > bindparam("after"))
    .order_by(M.id)
    .limit(bindparam("most"))
)
KEPT = Statement(_KEPT)
LEASED = Statement(select(O.id, O.worker).where(O.phase == int(Phase.SEND), O.worker.is_not(None)))


async def kept_messages(engine: Engine, account_id: str) -> AsyncIterator[Kept]:
    """Every message of an account, the oldest first."""
    after = ""
    while rows := await KEPT.read(engine, account=account_id, after=after, most=AT_ONCE):
        for row in rows:
            id_, text, status, in_conversation, in_session, has_event, phase = row
            yield Kept(id_, text, status, bool(in_conversation), bool(in_session), bool(has_event), phase)
        after = rows[-1][0]


async def leased(engine: Engine) -> frozenset[tuple[str, str]]:
    """The messages that a worker holds, and which: after its death, those that may have gone out unrecorded."""
    return frozenset([(row[0], row[1]) for row in await LEASED.read(engine)])
