"""Parts of an ESME's long texts: each is on disk before it is answered, and the last one makes the message."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Sequence
from datetime import timedelta
from typing import Final, NamedTuple
from weakref import WeakValueDictionary

from trunkline.base.universe import iso
from trunkline.carriers.smpp.parts import Concatenation
from trunkline.commit.committer import Committer
from trunkline.commit.rows import Declined
from trunkline.domain.esme import Esme
from trunkline.domain.facts import EsmePartReceived, EsmePartsJoined
from trunkline.operations.call import Call
from trunkline.store.engine import Engine
from trunkline.store.esmes import EsmePart, parts_of

TRIES: Final = 4


class Whole(NamedTuple):
    """A text that has all its parts: its message's id, what it says, the wish for a receipt, and that it is joined."""

    message_id: str
    text: str
    receipt: str | None
    joined: EsmePartsJoined


class PartKeeper:
    """Keeps parts until their text is whole."""

    def __init__(self, engine: Engine, committer: Committer, gap: timedelta) -> None:
        self._engine = engine
        self._committer = committer
        self._gap = gap
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def turn(self, group: str) -> asyncio.Lock:
        """What is held while a part of the text is kept, and while the last one becomes the message."""
        return self._turns.setdefault(group, asyncio.Lock())

    async def keep(
        self, esme: Esme, group: str, part: Concatenation, text: str, receipt: str | None, call: Call
    ) -> Whole | str:
        """Commit a part of a group, in its turn; the text when it is whole now, or the id that its message will have.

        `receipt` is the part's wish for one. Raises Declined when another server was quicker with it each time.
        """
        received = EsmePartReceived(
            account_id=esme.account_id,
            date=call.date,
            group_id=group,
            number=part.number,
            total=part.total,
            message_id=call.universe.new_id(),
            text=written(text),
            receipt=receipt,
            stale=iso(call.now - self._gap),
        )
        await self._commit(received)
        rows = await parts_of(self._engine, esme.account_id, group)
        if len(rows) == part.total + 1:
            return whole(rows[0], rows[1:], call.date)
        return rows[0].message_id if rows else received.message_id

    async def _commit(self, received: EsmePartReceived) -> None:
        for tried in range(TRIES):
            try:
                return await self._committer.commit([received])
            except Declined:
                if tried == TRIES - 1:
                    raise
        raise AssertionError("every turn returns or raises")


def group_of(esme: Esme, about: Sequence[str], part: Concatenation) -> str:
    """What the parts of one text have in common, as a key; `about` is what that is besides their reference."""
    named = (esme.id, *about, part.reference, part.total)
    return hashlib.blake2b(repr(named).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def whole(head: EsmePart, rows: Sequence[EsmePart], date: str) -> Whole:
    """The text of all these parts."""
    joined = EsmePartsJoined(
        account_id=head.account_id,
        date=date,
        group_id=head.group_id,
        numbers=tuple(row.number for row in rows),
    )
    octets = b"".join(bytes.fromhex(row.text) for row in rows)
    return Whole(head.message_id, octets.decode("utf-16-be", "replace"), head.text or None, joined)


def written(text: str) -> str:
    """A part's text as it is kept: hexadecimal UTF-16, in which half a character is no mistake."""
    return text.encode("utf-16-be", "surrogatepass").hex()
