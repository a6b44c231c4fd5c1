"""Turns the event log into deliveries: the one reader, of all servers, who decides what is owed to whom.

It writes the deliveries and its position behind them in one transaction, so that no line is passed over and none is
planned twice. A webhook that is disabled, or owes too much, falls behind: it has a position of its own then, and is
brought up to date in portions while all others go on.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final

from trunkline.base.log import get_logger
from trunkline.base.universe import Universe
from trunkline.domain.facts import CallbackAsked, Fact, WebhookCreated
from trunkline.outbox.webhooks.routing import Key, Told, for_callback, for_webhook, hears, told_of
from trunkline.outbox.webhooks.subjects import conversations_of, subjects_of
from trunkline.store.deliveries import owed_count
from trunkline.store.directory import Directory
from trunkline.store.engine import StoreError
from trunkline.store.events import events_after, events_between, newest_number
from trunkline.store.webhooks import (
    LeaseLost,
    Planned,
    any_subscription,
    callbacks_about,
    plan,
    take_planning,
    webhooks_behind,
    webhooks_of,
)

log = get_logger(__name__)

Values = Mapping[str, Any]
Woken = Callable[[], None]

POLL_SECONDS: Final = 0.5
BREATH_SECONDS: Final = 0.02  # between two looks at the log: under load one finds what several commits wrote
STANDBY_SECONDS: Final = 2.0
LINES_AT_ONCE: Final = 500
OWED_MOST: Final = 10_000  # deliveries of one webhook; what is more stays in the log
BEHIND_AT_ONCE: Final = 8
SUBSCRIBES: Final = (WebhookCreated, CallbackAsked)


class Planner:
    """Follows the event log; `planned` is called when something new is owed, `lease` is milliseconds."""

    def __init__(self, directory: Directory, universe: Universe, worker: str, planned: Woken, lease: int) -> None:
        self._directory = directory
        self._engine = directory.engine
        self._universe = universe
        self._worker = worker
        self._planned = planned
        self._lease = lease  # milliseconds
        self._news = asyncio.Event()
        self._active = False
        self._position: int | None = None
        self._turn = ""  # the last webhook that had its turn to catch up
        # What is stored, and until when the lease goes; both as we last wrote them.
        self._stored = 0
        self._until = 0

    def heard(self, facts: Sequence[Fact]) -> None:
        """Look at the log soon: something was committed."""
        if self._active or any(isinstance(fact, SUBSCRIBES) for fact in facts):
            self._news.set()

    async def run(self) -> None:
        """Follow the log for ever; a supervised task."""
        while True:
            try:
                await self.look_once()
            except (StoreError, LeaseLost) as error:
                self._position = None
                log.warning("webhooks_not_planned", error=str(error)[:200] or type(error).__name__)
            await self._pause()

    async def _pause(self) -> None:
        if self._position is None:
            await asyncio.sleep(STANDBY_SECONDS)
            return
        await asyncio.sleep(BREATH_SECONDS)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._news.wait(), POLL_SECONDS)

    async def look_once(self) -> None:
        """Plan everything that is in the log now, if this server is the one to do it."""
        self._news.clear()
        if not await self._may_plan():
            return
        newest = await newest_number(self._engine)
        self._active = await any_subscription(self._engine)
        if not self._active:
            # Who subscribes after this look is told of lines behind `newest`.
            self._position = max(self._position or 0, newest)
            return
        while await self._go_on():
            pass
        await self._catch_up()

    async def _may_plan(self) -> bool:
        now = self._universe.milliseconds()
        if self._position is None:
            position = await take_planning(self._engine, self._worker, now, now + self._lease)
            if position is None:
                return False
            self._position = self._stored = position
            self._until = now + self._lease
        elif self._until - now < self._lease * 2 // 3:  # also keeps the position, when nothing else does
            await self._write(self._position)
        return True

    async def _go_on(self) -> bool:
        """Plan the next lines; whether there may be more."""
        position = self._position or 0
        events = await events_after(self._engine, position, LINES_AT_ONCE)
        if not events:
            return False
        deliveries, fallen = await self._of_lines(told_of(events))
        last = events[-1].seq
        if deliveries or fallen:
            await self._write(last, deliveries, fallen)
        self._position = last
        return len(events) == LINES_AT_ONCE

    async def _of_lines(self, lines: Sequence[Told]) -> tuple[list[Values], dict[tuple[str, str], int]]:
        """What is owed for these lines, and which webhooks fall behind with them."""
        accounts = {told.event.account_id for told in lines}
        if not accounts:
            return [], {}
        webhooks = [row for row in await webhooks_of(self._engine, accounts) if row["behind"] is None]
        subjects = await subjects_of(self._directory, lines)
        conversations, date = conversations_of(subjects), self._universe.now_iso()
        deliveries = await self._of_callbacks(lines, subjects, date)
        fallen = {}
        for webhook in webhooks:
            mine = for_webhook(webhook, lines, conversations, date)
            if mine and (webhook["disabled"] or await self._owes_much(webhook, OWED_MOST)):
                fallen[(webhook["account_id"], webhook["id"])] = int(mine[0]["event_number"])
            else:
                deliveries += mine
        return deliveries, fallen

    async def _of_callbacks(
        self, lines: Sequence[Told], subjects: Mapping[tuple[str, str], Values], date: str
    ) -> list[Values]:
        asked = await self._callbacks(lines, subjects)
        conversations = conversations_of(subjects)
        found = []
        for told in lines:
            for key in _asked_about(told, subjects):
                found += [for_callback(callback, told, conversations, date) for callback in asked.get(key, ())]
        return [row for row in found if row is not None]

    async def _callbacks(
        self, lines: Collection[Told], subjects: Mapping[tuple[str, str], Values]
    ) -> dict[tuple[str, str], list[Values]]:
        keys = {key for told in lines for key in _asked_about(told, subjects)}
        if not keys:
            return {}
        accounts, ids = {account for account, _ in keys}, {id_ for _, id_ in keys}
        found: dict[tuple[str, str], list[Values]] = {}
        for row in await callbacks_about(self._engine, accounts, ids):
            found.setdefault((row["account_id"], row["subject_id"]), []).append(row)
        return found

    async def _owes_much(self, webhook: Values, most: int) -> bool:
        return await owed_count(self._engine, webhook["account_id"], webhook["id"], most) >= most

    async def _catch_up(self) -> None:
        """Bring some webhooks that fell behind a portion further, each as far as it may owe; others the next time."""
        found = await webhooks_behind(self._engine, self._turn, BEHIND_AT_ONCE)
        self._turn = found[-1]["id"] if len(found) == BEHIND_AT_ONCE else ""
        for webhook in found:
            if not await self._owes_much(webhook, OWED_MOST // 2):
                await self._bring_further(webhook)
                self._news.set()

    async def _bring_further(self, webhook: Values) -> None:
        position = self._position or 0
        after = int(webhook["behind"]) - 1
        events = await events_between(self._engine, (webhook["account_id"],), after, position, LINES_AT_ONCE)
        lines = [told for told in told_of(events) if hears(webhook, told)]
        conversations = conversations_of(await subjects_of(self._directory, lines))
        deliveries = for_webhook(webhook, lines, conversations, self._universe.now_iso())
        on = events[-1].seq + 1 if len(events) == LINES_AT_ONCE else None
        await self._write(position, deliveries, caught_up=(webhook, on))

    async def _write(
        self,
        position: int,
        deliveries: Sequence[Values] = (),
        fallen: Mapping[tuple[str, str], int] | None = None,
        caught_up: tuple[Values, int | None] | None = None,
    ) -> None:
        now = self._universe.milliseconds()
        planned = Planned(self._stored, position, deliveries, fallen or {}, caught_up)
        await plan(self._engine, self._worker, now, now + self._lease, planned)
        self._stored, self._until = position, now + self._lease
        if deliveries:
            self._planned()


def _asked_about(told: Told, subjects: Mapping[Key, Values]) -> tuple[Key, ...]:
    """What a callback that is told of this line was asked about: its message, the number of that, or itself."""
    if told.about == "batch":
        return (told.key,)
    message = subjects.get(told.key) if told.about == "message" else None
    return () if message is None else (told.key, (message["account_id"], message["endpoint_id"]))
