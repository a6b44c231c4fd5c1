"""Looks after what waits: receipts that do not come, outcomes that nobody knows. Nothing stands still for ever."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from trunkline.base.log import get_logger
from trunkline.base.universe import Universe, iso, parse_iso
from trunkline.carriers.base import Failure, Link, Outcome, Refused, Unknown
from trunkline.commit.committer import Committer
from trunkline.domain.facts import Fact, MessageRequeued, OutcomeUnknown
from trunkline.domain.message import Happening, UnconfirmedPolicy
from trunkline.domain.owed import Phase
from trunkline.outbox.attachments import with_files
from trunkline.outbox.lane import Lane, outgoing
from trunkline.outbox.outcomes import Attempt, fact_of, failed, retry_wait
from trunkline.outbox.router import Router, rerouted, tried_of
from trunkline.store.directory import Directory
from trunkline.store.engine import Engine, StoreError
from trunkline.store.outbox import Claimed, take_overdue

log = get_logger(__name__)

LOOK_SECONDS: Final = 1.0
LOOK_MOST: Final = 200
LEASE: Final = timedelta(seconds=60)
ASK_SECONDS: Final = 20.0


def milliseconds(moment: datetime) -> int:
    """A moment as the outbox counts it."""
    return int(moment.timestamp() * 1000)


class Overdue:
    """Moves on every message whose deadline after the sending has passed."""

    def __init__(
        self,
        engine: Engine,
        committer: Committer,
        directory: Directory,
        universe: Universe,
        lanes: Mapping[str, Lane],
        give_up_after: timedelta,
        worker: str,
        router: Router,
    ) -> None:
        self._engine = engine
        self._committer = committer
        self._directory = directory
        self._universe = universe
        self._lanes = lanes
        self._give_up_after = give_up_after
        self._worker = worker
        self._router = router

    async def run(self) -> None:
        """Look again and again; a supervised task."""
        while True:
            if not await self.look_once():
                await asyncio.sleep(LOOK_SECONDS)

    async def look_once(self) -> int:
        """Move on what is overdue now; how many messages that were."""
        now = self._universe.now()
        lease_until = milliseconds(now + LEASE)
        try:
            items = await take_overdue(self._engine, self._worker, milliseconds(now), lease_until, LOOK_MOST)
        except StoreError as error:
            log.warning("overdue_claim_failed", error=str(error)[:200])
            return 0
        self._committer.memory.claimed(items, lease_until, self._worker)
        results = await asyncio.gather(*(self._move_on(item) for item in items), return_exceptions=True)
        for item, result in zip(items, results, strict=True):
            if isinstance(result, BaseException):  # its lease brings it back
                log.warning("overdue_not_recorded", message=item.owed.id, error=str(result)[:200])
        return len(items)

    async def _move_on(self, item: Claimed) -> None:
        fact = await self._fact(item)
        if isinstance(fact, MessageRequeued):
            await self._committer.commit([fact, *await self._elsewhere(item, fact)])
        elif fact is not None:
            await self._committer.commit([fact])

    async def _elsewhere(self, item: Claimed, fact: MessageRequeued) -> list[Fact]:
        """What is sent again goes over another connection than the one that was silent, where there is one."""
        choice = await self._router.elsewhere(item.owed, item.message["other_address"], tried_of(item.owed))
        if choice is None:
            return []
        choice = replace(choice, reason=f"The connection before gave no answer. {choice.reason}")
        return [rerouted(item.owed, item.written, choice, fact.date, fact.due, tried=" ".join(tried_of(item.owed)))]

    async def _fact(self, item: Claimed) -> Fact | None:
        """What is to be recorded; None when it is to be looked at again after the lease."""
        now = self._universe.now()
        message = await outgoing(item, self._directory)
        attempt = Attempt(message, item.owed.give_up, milliseconds(now), iso(now), self._universe.random())
        if item.owed.phase == Phase.RECEIPT:
            sentence = "The carrier accepted it, but no receipt came in the time allowed."
            return failed(attempt, Failure.UNEXPLAINED, sentence, Happening.RECEIPT_OVERDUE)
        lane = self._lanes.get(item.owed.connection_id)
        if attempt.now >= item.owed.give_up:
            sentence = "No answer came from the carrier, and nothing more was learnt in the time allowed."
            return failed(attempt, Failure.UNEXPLAINED, sentence, Happening.OUTCOME_OVERDUE)
        # A connection that is switched off for a while, or just being opened anew, can still learn more in time.
        return None if lane is None else await self._clear_up(lane, item, attempt)

    async def _clear_up(self, lane: Lane, item: Claimed, attempt: Attempt) -> Fact:
        if lane.delivery.policy is UnconfirmedPolicy.RESEND:
            return self._again(item, attempt, "The outcome is unknown; this connection sends again then.")
        outcome = await _asked(lane.link, item, await self._whole(lane, item, attempt))
        if outcome is None or isinstance(outcome, Unknown):
            return self._ask_later(lane, item, attempt)
        if isinstance(outcome, Refused) and outcome.failure.again:
            return self._again(item, attempt, "The carrier never got it; it is sent again.")
        return fact_of(outcome, attempt, lane.delivery)

    async def _whole(self, lane: Lane, item: Claimed, attempt: Attempt) -> Attempt:
        """The attempt with the files of its message: a carrier may keep MMS and SMS in different books."""
        has_media, now = lane.delivery.has_media, self._universe.now()
        message = await with_files(attempt.message, item.message, self._directory, now, has_media=has_media)
        return attempt._replace(message=message)

    def _again(self, item: Claimed, attempt: Attempt, reason: str) -> MessageRequeued:
        sent = item.owed.send_at
        begin = milliseconds(parse_iso(item.message["date"])) if sent is None else sent
        return MessageRequeued(
            account_id=item.owed.account_id,
            date=attempt.date,
            id=item.owed.id,
            reason=reason,
            due=attempt.now,
            give_up=begin + self._give_up_after // timedelta(milliseconds=1),
        )

    def _ask_later(self, lane: Lane, item: Claimed, attempt: Attempt) -> OutcomeUnknown:
        wait = retry_wait(item.owed.attempts + 3, attempt.jitter, lane.delivery)
        return OutcomeUnknown(
            account_id=item.owed.account_id,
            date=attempt.date,
            id=item.owed.id,
            attempt=item.owed.attempts,
            reason="The carrier cannot say yet what became of it.",
            due=min(item.owed.give_up, attempt.now + wait),
            give_up=item.owed.give_up,
            connection_id=item.owed.connection_id,
        )


async def _asked(link: Link, item: Claimed, attempt: Attempt) -> Outcome | None:
    try:
        async with asyncio.timeout(ASK_SECONDS):
            return await link.ask(attempt.message)
    except Exception as error:
        about = {"connection": item.owed.connection_id, "message": item.owed.id}
        log.warning("ask_failed", **about, error=str(error)[:200])
        return None
