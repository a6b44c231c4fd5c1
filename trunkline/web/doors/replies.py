"""What a receiver of texts answers is sent as a reply: by the ways of SendMessage, and once for each telling."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

from trunkline.base.faults import Fault
from trunkline.base.log import get_logger
from trunkline.base.universe import Universe
from trunkline.commit.committer import Committer
from trunkline.commit.rows import Declined
from trunkline.domain.facts import RequestAnswered
from trunkline.operations.call import Call, Caller
from trunkline.operations.messages.creation import Draft, check_text, create, to_address
from trunkline.operations.messages.wanted import Unwanted
from trunkline.outbox.callbacks.base import ReplyText, Telling
from trunkline.settings import Settings
from trunkline.store import tables
from trunkline.store.directory import Directory
from trunkline.store.loader import by_primary_key

log = get_logger(__name__)

SENDER: Final = "Automatic reply"
TRIES: Final = 5
REPLIES_MOST: Final = 10


class Replies:
    """Sends the texts with which receivers answered."""

    def __init__(self, committer: Committer, directory: Directory, universe: Universe, settings: Settings) -> None:
        self._committer = committer
        self._directory = directory
        self._universe = universe
        self._settings = settings
        self._answered = by_primary_key(directory.engine, tables.IDEMPOTENCY)

    async def send(self, telling: Telling, replies: Sequence[ReplyText]) -> None:
        """Create the messages; nothing for a telling whose reply was sent before. What cannot be sent is logged."""
        if telling.subject is None:
            return
        account_id = str(telling.subject["account_id"])
        mark = hashlib.blake2b(f"reply\0{telling.delivery_id}".encode(), digest_size=16).hexdigest()
        for _ in range(TRIES):
            if await self._answered.find(account_id, mark) is not None:
                return
            call = Call(
                Caller(display_name=SENDER, account_ids=(account_id,)),
                self._universe,
                self._settings,
                self._directory,
            )
            for reply in replies[:REPLIES_MOST]:
                await self._record(telling, reply, call)
            call.record(
                RequestAnswered(
                    account_id=account_id, date=call.date, id=mark, operation="reply", fingerprint="", answer="[]"
                )
            )
            try:
                await self._committer.commit(call.facts)
            except Declined:
                self._directory.forget()
                continue
            return
        log.warning("reply_not_sent", delivery=telling.delivery_id, reason="it changes too fast")

    async def _record(self, telling: Telling, reply: ReplyText, call: Call) -> None:
        subject = telling.subject or {}
        before = len(call.facts)
        try:
            check_text(reply.text, call.settings)
            destination = await to_address(subject["endpoint_id"], reply.to or subject["other_address"], call)
            create(call, destination, Draft(reply.text))
        except Fault as fault:
            del call.facts[before:]
            if isinstance(fault, Unwanted):
                call.record(*fault.facts)  # the evidence that it was refused
            log.warning("reply_refused", delivery=telling.delivery_id, code=fault.code, message=subject["id"])
