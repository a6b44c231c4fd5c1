"""Long texts that come in parts: kept until they are whole, whatever their order, also across restarts."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from trunkline.base.faults import NotFound
from trunkline.base.log import get_logger
from trunkline.base.universe import Universe, iso
from trunkline.carriers.base import Inbound, InboundPart
from trunkline.commit.committer import Committer
from trunkline.commit.rows import Declined
from trunkline.domain.facts import InboundPartReceived, InboundPartsForgotten, InboundPartsJoined
from trunkline.inbound.texts import Texts, storable
from trunkline.settings import Settings
from trunkline.store import inbound as store
from trunkline.store.engine import Engine, StoreError

log = get_logger(__name__)

LOOK_SECONDS: Final = 15.0
PORTION: Final = 100
TRIES: Final = 8  # other parts of the same text, also on another server, may come between our look and our commit


class Parts:
    """Takes parts of texts from carriers into the store, and gives the texts on when they are whole.

    Senders use the numbers of their texts again after a while. So a part that says the same as one that is there is a
    repeat, and one that says something else begins another text.
    """

    def __init__(
        self, engine: Engine, committer: Committer, texts: Texts, universe: Universe, settings: Settings
    ) -> None:
        self._engine = engine
        self._committer = committer
        self._texts = texts
        self._universe = universe
        self._wait = timedelta(minutes=settings.parts_wait_minutes)

    async def take(self, part: InboundPart) -> None:
        """Keep a part, and record the text when it is the last one; returns after the commit.

        Raises NotFound when nobody here has the number that it was sent to.
        """
        endpoint = await store.endpoint_of_address(self._engine, storable(part.to_address))
        if endpoint is None or part.account_id not in ("", endpoint["account_id"]):
            raise NotFound(f"No endpoint has the number {part.to_address}")
        for _ in range(TRIES):
            with contextlib.suppress(Declined):
                return await self._take(part, endpoint["account_id"])
        raise RuntimeError("the parts of an inbound text changed too often")

    async def _take(self, part: InboundPart, account_id: str) -> None:
        """Look, and act on what is there; raises Declined when another part of the text came in between."""
        group = group_of(part)
        rows = await store.parts_of_group(self._engine, account_id, group)
        if self._is_another(rows, part):
            await self._make_room(rows)
            rows = []
        if not any(row.number == part.number for row in rows):
            await self._committer.commit([self._received(part, account_id, group)])
            rows = await store.parts_of_group(self._engine, account_id, group)
        if len(rows) == part.total and not any(row.joined for row in rows):
            await self._join(rows)

    async def run(self) -> None:
        """Record what waited too long with what there is of it; a supervised task."""
        while True:
            try:
                settled = await self.settle_some()
            except StoreError as error:
                log.warning("inbound_parts_not_settled", error=str(error)[:200])
                settled = 0
            if not settled:
                await asyncio.sleep(LOOK_SECONDS)

    async def settle_some(self) -> int:
        """Record texts that waited too long, and forget the parts of those recorded long ago; how many that were."""
        before = iso(self._universe.now() - self._wait)
        settled = 0
        groups = await store.old_groups(self._engine, before, PORTION)
        for account_id, group in groups:
            rows = await store.parts_of_group(self._engine, account_id, group)
            # The time runs anew with every part that comes.
            if rows and max(row.date for row in rows) < before:
                await self._make_room(rows)
                settled += 1
        return settled

    def _is_another(self, rows: Sequence[store.PartRow], part: InboundPart) -> bool:
        """Whether what is kept under the part's number belongs to another text."""
        if not rows:
            return False
        mine = next((row for row in rows if row.number == part.number), None)
        if mine is not None:
            return mine.text != written(part.text)
        return any(row.joined for row in rows)

    async def _make_room(self, rows: Sequence[store.PartRow]) -> None:
        """Record what is in no message yet, incomplete as it may be, and free the numbers."""
        if not any(row.joined for row in rows):
            await self._join(rows)
        numbers = tuple(row.number for row in rows)
        first = rows[0]
        forgotten = InboundPartsForgotten(
            account_id=first.account_id, date=self._universe.now_iso(), group_id=first.group_id, numbers=numbers
        )
        await self._committer.commit([forgotten])

    async def _join(self, rows: Sequence[store.PartRow]) -> None:
        first = rows[0]
        joined = InboundPartsJoined(
            account_id=first.account_id,
            date=self._universe.now_iso(),
            group_id=first.group_id,
            numbers=tuple(row.number for row in rows),
        )
        whole = Inbound(
            account_id=first.account_id,
            connection_id=first.connection_id,
            carrier_id=name_of(rows),
            from_address=first.from_address,
            to_address=first.to_address,
            text=joined_text(rows),
            at=max(row.date for row in rows),
        )
        if len(rows) < first.total:
            log.warning("inbound_text_incomplete", connection=first.connection_id, parts=len(rows), of=first.total)
        await self._texts.take(whole, [joined])

    def _received(self, part: InboundPart, account_id: str, group: str) -> InboundPartReceived:
        return InboundPartReceived(
            account_id=account_id,
            date=self._universe.now_iso(),
            group_id=group,
            number=part.number,
            total=part.total,
            connection_id=part.connection_id,
            from_address=storable(part.from_address),
            to_address=storable(part.to_address),
            text=written(part.text),
        )


def group_of(part: InboundPart) -> str:
    """What the parts of one text have in common, as a key."""
    named = (part.connection_id, part.from_address, part.to_address, part.reference, part.total)
    return hashlib.blake2b(repr(named).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def name_of(rows: Sequence[store.PartRow]) -> str:
    """A name for the text of these parts, which no other text has; deliver_sm and its like give it none."""
    said = repr([(row.number, row.text, row.date) for row in rows]).encode()
    return f"parts {rows[0].group_id} {hashlib.blake2b(said, digest_size=12).hexdigest()}"


def written(text: str) -> str:
    """A part's text as it is kept: hexadecimal UTF-16, in which half a character is no mistake."""
    return text.encode("utf-16-be", "surrogatepass").hex()


def joined_text(rows: Sequence[store.PartRow]) -> str:
    """The text of the parts in their order, with a mark for each that is missing."""
    there = {row.number: bytes.fromhex(row.text) for row in rows}
    total = rows[0].total
    octets = b"".join(
        there.get(number, f" [part {number} of {total} is missing] ".encode("utf-16-be"))
        for number in range(1, total + 1)
    )
    return (
        octets.decode("utf-16-be", "replace").strip() if len(there) < total else octets.decode("utf-16-be", "replace")
    )
