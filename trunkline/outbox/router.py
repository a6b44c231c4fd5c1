"""Failover: messages whose connection is not well, or refused them for its own reasons, take another route."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Final, Protocol

from trunkline.base.log import get_logger
from trunkline.base.universe import Universe
from trunkline.carriers.base import Failure, Link, Outcome, Outgoing, Refused
from trunkline.commit.committer import Committer
from trunkline.domain.facts import MessageRerouted
from trunkline.domain.lookalikes import sized
from trunkline.domain.route import Choice, Plan, choose
from trunkline.outbox.health import OF_CONNECTION, Health
from trunkline.store.directory import Directory
from trunkline.store.engine import StoreError
from trunkline.store.outbox import Owed, Place, Stranded, Written, stranded

log = get_logger(__name__)

LOOK_SECONDS: Final = 1.0
LOOK_MOST: Final = 500


class Opened(Protocol):
    """What must be known of a lane: whether its link is up."""

    @property
    def link(self) -> Link:
        """The link."""
        ...


class Router:
    """Finds other connections; and moves what waits for one that rests or is switched off."""

    def __init__(
        self,
        committer: Committer,
        directory: Directory,
        universe: Universe,
        lanes: Mapping[str, Opened],
        throttled_after: int,
        health: Health,
    ) -> None:
        self._committer = committer
        self._directory = directory
        self._universe = universe
        self._lanes = lanes
        self._throttled_after = throttled_after
        self._health = health
        self._places: dict[str, Place] = {}

    async def after(self, outcome: Outcome, owed: Owed, message: Outgoing) -> Choice | None:
        """Another connection for a message that this one certainly did not take, for a reason of its own."""
        if not isinstance(outcome, Refused) or not self._leads_on(outcome.failure, message.attempt):
            return None
        choice = await self.elsewhere(owed, message.to_address, tried_of(owed))
        if choice is None:
            return None
        return replace(choice, reason=f"{outcome.failure.value}: {outcome.reason} {choice.reason}")

    def _leads_on(self, failure: Failure, attempt: int) -> bool:
        return failure in OF_CONNECTION or (failure is Failure.THROTTLED and attempt >= self._throttled_after)

    async def elsewhere(self, owed: Owed, to_address: str, tried: Collection[str]) -> Choice | None:
        """Another connection that is well and was not tried; None when there is none."""
        plan = await self._directory.plan()
        return self._elsewhere(plan, owed, to_address, tried) if plan.routes else None

    def _elsewhere(self, plan: Plan, owed: Owed, to_address: str, tried: Collection[str]) -> Choice | None:
        candidates = plan.routes.candidates(owed.account_id, owed.endpoint_id, to_address)
        troubles = plan.troubles(candidates)
        for route in candidates:
            lane = self._lanes.get(route.connection_id)
            if lane is None:
                troubles.setdefault(route.connection_id, "is not open")
            elif not lane.link.up:
                troubles.setdefault(route.connection_id, "is down")
        choice = choose(candidates, troubles, tried)
        return choice and replace(choice, smart=choice.connection_id in plan.smart)

    # What waits for a connection that is not well.

    async def run(self) -> None:
        """Look again and again; a supervised task."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            self._health.look()
            try:
                while await self.look_once():
                    pass
            except StoreError as error:
                log.warning("rerouting_failed", error=str(error)[:200])

    async def look_once(self) -> int:
        """Move some of what waits for connections that rest or are switched off; how many messages moved."""
        plan = await self._directory.plan()
        if not plan.routes:
            return 0
        moved = 0
        for connection_id in sorted({*plan.rested, *plan.disabled}):
            moved += await self._move_from(connection_id, plan)
        return moved

    async def _move_from(self, connection_id: str, plan: Plan) -> int:
        """Move some messages away from one connection; the next look goes on behind them."""
        now, after = self._universe.milliseconds(), self._places.get(connection_id)
        found = await stranded(self._directory.engine, connection_id, now, after, LOOK_MOST)
        if len(found) < LOOK_MOST:
            self._places.pop(connection_id, None)
        else:
            self._places[connection_id] = found[-1].place
        facts = [fact for each in found if (fact := self._moved(each, plan)) is not None]
        if facts:
            await self._committer.commit(facts)
        return len(facts)

    def _moved(self, each: Stranded, plan: Plan) -> MessageRerouted | None:
        owed = each.owed
        choice = self._elsewhere(plan, owed, each.to_address, (owed.connection_id,))
        if choice is None:
            return None
        trouble = plan.trouble(owed.connection_id)
        choice = replace(choice, reason=f"{owed.connection_id} {trouble}. {choice.reason}")
        return rerouted(owed, each.written, choice, self._universe.now_iso(), owed.due, seen=owed.due)


def tried_of(owed: Owed) -> tuple[str, ...]:
    """The connections that have had a message: those before, and the one that it is on."""
    return (*(owed.tried or "").split(), owed.connection_id)


def rerouted(
    owed: Owed,
    written: Written,
    choice: Choice,
    date: str,
    due: int,
    *,
    seen: int | None = None,
    tried: str | None = None,
) -> MessageRerouted:
    """The fact that a message goes over another connection from now on, counted as that one sends it."""
    size, smart = sized(written.text, choice.smart)
    same = size.encoding.value == written.encoding
    return MessageRerouted(
        account_id=owed.account_id,
        date=date,
        id=owed.id,
        before=owed.connection_id,
        connection_id=choice.connection_id,
        reason=choice.reason,
        due=due,
        seen=seen,
        tried=tried,
        encoding=None if same else size.encoding.value,
        segments=None if same else size.count,
        smart=None if same else smart,
    )
