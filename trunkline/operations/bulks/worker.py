"""Makes the messages of bulks, a chunk in one commit: whatever happens meanwhile, each recipient gets one."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from typing import Any, Final

import msgspec

from trunkline.base.faults import Fault
from trunkline.base.log import get_logger
from trunkline.base.universe import Universe
from trunkline.commit.committer import Committer
from trunkline.commit.rows import Declined
from trunkline.domain.facts import (
    BulkCanceled,
    BulkChunkMade,
    BulkCreated,
    BulkEnded,
    BulkRecipientMade,
    Fact,
    MessageCanceled,
)
from trunkline.domain.owed import Priority
from trunkline.domain.template import Template, read_template
from trunkline.operations.bulks.bulks import number_of
from trunkline.operations.call import Call, Caller
from trunkline.operations.messages.creation import Draft, create, to_address
from trunkline.operations.messages.wanted import Unwanted
from trunkline.settings import Settings
from trunkline.store import bulks
from trunkline.store.directory import Directory
from trunkline.store.engine import StoreError

log = get_logger(__name__)

LOOK_SECONDS: Final = 2.0  # a wake-up may be lost, and what is being sent may have to be canceled later
OPEN_MOST: Final = 20  # bulks that take turns
CANCEL_MOST: Final = 100
TRIES: Final = 4  # sessions may be opened and ended between our look and our commit

Values = dict[str, Any]
_decode: Final = msgspec.json.Decoder(list[tuple[str, dict[str, str]]]).decode


class BulkWorker:
    """Goes through the bulks that are not done, a chunk of each in turn."""

    def __init__(self, committer: Committer, directory: Directory, universe: Universe, settings: Settings) -> None:
        self._committer = committer
        self._directory = directory
        self._engine = directory.engine
        self._universe = universe
        self._settings = settings
        self._news = asyncio.Event()
        self._after = ""
        committer.listen(self._heard, (BulkCreated, BulkCanceled))

    def _heard(self, facts: Sequence[Fact]) -> None:
        self._news.set()

    async def run(self) -> None:
        """Work whenever there is something; a supervised task."""
        while True:
            try:
                while await self.work_once():
                    pass
            except StoreError as error:
                log.warning("bulks_not_read", error=str(error)[:200])
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), LOOK_SECONDS)
            self._news.clear()

    async def work_once(self) -> int:
        """One chunk of every bulk that is not done; how much was done. One that breaks does not hold up the others."""
        done = 0
        found = await bulks.open_bulks(self._engine, self._after, OPEN_MOST)
        # Where there are more than take turns, those behind them are next, whatever became of these.
        self._after, before = found[-1]["id"] if len(found) == OPEN_MOST else "", self._after
        if not found and before:
            return await self.work_once()
        for bulk in found:
            try:
                done += await (self._make(bulk) if bulk["status"] == "making" else self._cancel(bulk))
            except (StoreError, Fault, Declined) as error:
                log.warning("bulk_not_made", bulk=bulk["id"], error=str(error)[:200])
            except Exception as error:
                log.exception("bulk_not_made", error, bulk=bulk["id"])
        return done

    # Making.

    async def _make(self, bulk: Values) -> int:
        chunk = await bulks.next_chunk(self._engine, bulk["account_id"], bulk["id"])
        if chunk is None:
            return 0
        for _ in range(TRIES):
            facts = await self._chunk(bulk, chunk)
            try:
                await self._committer.commit(facts)
                return 1
            except Declined:  # canceled, made by another server, or a session has changed
                self._directory.forget()
                again = await bulks.next_chunk(self._engine, bulk["account_id"], bulk["id"])
                if again is None or again["number"] != chunk["number"]:
                    return 1
        return 0

    async def _chunk(self, bulk: Values, chunk: Values) -> list[Fact]:
        """The messages of a chunk, or their refusals, and that it is made."""
        template, first = read_template(bulk["body"]), int(chunk["number"])
        recipients = _decode(chunk["recipients"])
        made = await asyncio.gather(*(self._message(bulk, template, *each) for each in recipients))
        facts = [fact for each, _ in made for fact in each]
        entries = tuple(
            BulkRecipientMade(number=number_of(first + at), to_address=recipients[at][0], message_id=id_, error=error)
            for at, (_, (id_, error)) in enumerate(made)
        )
        whole = BulkChunkMade(
            account_id=bulk["account_id"],
            date=self._universe.now_iso(),
            id=bulk["id"],
            number=chunk["number"],
            recipients=entries,
        )
        return [*facts, whole]

    async def _message(
        self, bulk: Values, template: Template, address: str, values: dict[str, str]
    ) -> tuple[list[Fact], tuple[str | None, str | None]]:
        """The facts of one recipient's message, with its id or the reason why there is none."""
        call = Call(self._creator(bulk), self._universe, self._settings, self._directory)
        try:
            destination = await to_address(bulk["endpoint_id"], address, call, bulk["send_at"])
            message = create(call, destination, Draft(template.render(values), Priority.BULK, bulk["send_at"]))
        except Unwanted as refusal:
            return list(refusal.facts), (None, refusal.message)
        except Fault as refusal:
            return [], (None, refusal.message)
        return call.facts, (message.id, None)

    def _creator(self, bulk: Values) -> Caller:
        """Who asked for the bulk, as far as its messages show it; what they may do was checked then."""
        return Caller(bulk["user_id"], bulk["created_by"], account_ids=(bulk["account_id"],))

    # Canceling.

    async def _cancel(self, bulk: Values) -> int:
        """Take back what waits; a message that is being sent is looked at again until it has an end."""
        after, canceled, left = "", 0, False
        while found := await bulks.waiting_messages(self._engine, bulk["account_id"], bulk["id"], after, CANCEL_MOST):
            answers = await asyncio.gather(*(self._take_back(bulk, id_) for id_, _ in found))
            canceled += sum(answers)
            left = left or not all(answers)
            after = found[-1][1]
        if not left:
            date = self._universe.now_iso()
            await self._committer.commit([BulkEnded(account_id=bulk["account_id"], date=date, id=bulk["id"])])
        return canceled

    async def _take_back(self, bulk: Values, message_id: str) -> bool:
        fact = MessageCanceled(
            account_id=bulk["account_id"], date=self._universe.now_iso(), id=message_id, by=bulk["canceled_by"]
        )
        try:
            await self._committer.commit([fact])
        except Declined:
            return False
        return True
