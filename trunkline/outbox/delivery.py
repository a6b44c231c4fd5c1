"""Exit one, running: a lane for every connection, and one look-out for what is overdue."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

import msgspec

from trunkline.base.log import get_logger
from trunkline.base.tasks import Supervisor
from trunkline.base.universe import Universe
from trunkline.carriers.base import Carrier, ConnectionInfo, Host, SettingsRefused, Sink
from trunkline.commit.committer import Committer
from trunkline.domain.breaker import Rule
from trunkline.domain.facts import (
    ConnectionChanged,
    ConnectionCreated,
    ConnectionDisabled,
    Fact,
    MessageCreated,
    MessageRequeued,
    MessageRerouted,
)
from trunkline.domain.message import UnconfirmedPolicy
from trunkline.domain.pace import fair_shares
from trunkline.outbox.health import Health, Watched
from trunkline.outbox.lane import Lane
from trunkline.outbox.limits import Limits, zone_of
from trunkline.outbox.outcomes import Delivery
from trunkline.outbox.overdue import Overdue
from trunkline.outbox.recent import RecentSends
from trunkline.outbox.router import Router
from trunkline.outbox.traffic import Traffic
from trunkline.settings import Settings
from trunkline.store.connections import enabled_connections
from trunkline.store.directory import Directory
from trunkline.store.engine import StoreError
from trunkline.store.outbox import Claims
from trunkline.store.plan import resting

log = get_logger(__name__)

Values = Mapping[str, Any]
LOOK_SECONDS: Final = 5.0  # for connections that another process or the command line set up or changed
CHANGES_CONNECTIONS: Final = (ConnectionChanged, ConnectionCreated, ConnectionDisabled)


class Deliveries:
    """Keeps a lane running for every enabled connection, and opens it anew when the connection was changed."""

    def __init__(
        self,
        committer: Committer,
        directory: Directory,
        universe: Universe,
        settings: Settings,
        carriers: Iterable[Carrier[Any]],
        sink: Sink,
        host: Host,
        recent: RecentSends,
    ) -> None:
        self._committer = committer
        self._directory = directory
        self._engine = directory.engine
        self._universe = universe
        self._settings = settings
        self._carriers = {carrier.key: carrier for carrier in carriers}
        self._sink = sink
        self._host = host
        self._recent = recent
        self._worker = universe.new_id()
        self._supervisor = Supervisor()
        self._refused: dict[str, Values] = {}
        self._rows: dict[str, Values] = {}
        self._opened = 0
        self._changed = asyncio.Event()
        self.lanes: dict[str, Lane] = {}
        rule = Rule(
            settings.rest_after_failures,
            settings.rest_window_seconds,
            settings.rest_first_seconds,
            settings.rest_most_seconds,
        )
        health = Health(committer, universe, rule)
        router = Router(committer, directory, universe, self.lanes, settings.reroute_throttled_after, health)
        limits = Limits(directory.engine, committer, universe, health, zone_of(settings.cap_time_zone))
        self.traffic = Traffic(health, router, limits, settings.failover_after_seconds)

    async def start(self) -> None:
        """Open the connections that are there, and look out for new and changed ones."""
        self._committer.listen(self._heard)
        await self._learn()
        await self._look_once()
        overdue = Overdue(
            self._engine,
            self._committer,
            self._directory,
            self._universe,
            self.lanes,
            timedelta(hours=self._settings.give_up_after_hours),
            self._worker,
            self.traffic.router,
        )
        self._supervisor.start("overdue", overdue.run)
        self._supervisor.start("rerouting", self.traffic.router.run)
        self._supervisor.start("connections", self._look)

    async def _learn(self) -> None:
        """Rest what rested before the server was stopped, until it is tried."""
        connections = {row["id"] for row in await enabled_connections(self._engine)}
        rows = await resting(self._engine)
        self.traffic.health.learn(Watched(row["account_id"], row["id"], row["id"] not in connections) for row in rows)

    async def stop(self) -> None:
        """Claim no more, record what is on its way, and close the links."""
        await asyncio.gather(*(lane.stop() for lane in self.lanes.values()))
        await self._supervisor.stop()
        for lane in self.lanes.values():
            await lane.link.close()

    def _heard(self, facts: Sequence[Fact]) -> None:
        """Wake the lanes that a group of facts concerns."""
        for fact in facts:
            if isinstance(fact, MessageCreated) and not fact.incoming:
                lane = self.lanes.get(fact.connection_id or "")
                if lane is not None:
                    lane.wake()
            elif isinstance(fact, MessageRerouted):
                lane = self.lanes.get(fact.connection_id)
                if lane is not None:
                    lane.wake()
            elif isinstance(fact, MessageRequeued):
                for lane in self.lanes.values():
                    lane.wake()
            elif isinstance(fact, CHANGES_CONNECTIONS):
                self._changed.set()

    async def _look(self) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), LOOK_SECONDS)
            self._changed.clear()
            try:
                await self._look_once()
            except StoreError as error:
                log.warning("connections_not_read", error=str(error)[:200])

    async def _look_once(self) -> None:
        """Close what was switched off or changed, and open what is new or was changed."""
        rows = {row["id"]: row for row in await enabled_connections(self._engine)}
        gone = [id_ for id_, row in self._rows.items() if rows.get(id_) != row]
        if gone:
            self._directory.forget()  # what it remembers of them may be older than what was just read
            await asyncio.gather(*map(self._close, gone))
        for id_, row in rows.items():
            if id_ not in self.lanes and self._refused.get(id_) != row:
                await self._try_open(row)

    async def _close(self, connection_id: str) -> None:
        lane = self.lanes[connection_id]
        await lane.stop()
        await lane.link.close()
        # Only now: until here what is on its way may still need the lane.
        del self.lanes[connection_id], self._rows[connection_id]
        log.info("connection_closed", connection=connection_id)

    async def _try_open(self, row: Values) -> None:
        try:
            await self._open(row)
        except (KeyError, SettingsRefused, ValueError) as error:
            self._refused[row["id"]] = row
            log.error("connection_refused", connection=row["id"], carrier=row["carrier"], error=str(error))

    async def _open(self, row: Values) -> None:
        carrier = self._carriers[row["carrier"]]
        info = connection_info(row, self._settings)
        link = await carrier.open(
            carrier.read_settings(msgspec.json.decode(row["settings"])), info, self._sink, self._host
        )
        lane = Lane(
            Watched(row["account_id"], row["id"]),
            link,
            self._delivery(row, carrier),
            Claims(self._engine, row["id"], self._worker, fair_shares),
            self._committer,
            self._directory,
            self._universe,
            row["rate_per_second"],
            self._settings.lease_seconds,
            self.traffic,
            self._recent,
        )
        self.lanes[row["id"]], self._rows[row["id"]] = lane, row
        self._opened += 1  # the task of the lane before it may not have ended yet
        self._supervisor.start(f"lane {row['id']} {self._opened}", lane.run)
        log.info("connection_opened", connection=row["id"], carrier=row["carrier"])

    def _delivery(self, row: Values, carrier: Carrier[Any]) -> Delivery:
        settings = self._settings
        return Delivery(
            has_receipts=carrier.has_receipts,
            has_media=carrier.has_media,
            policy=UnconfirmedPolicy(row["unconfirmed_policy"]),
            receipt_deadline=int(settings.receipt_deadline_hours * 3_600_000),
            unconfirmed_deadline=int(settings.unconfirmed_deadline_hours * 3_600_000),
            retry_first=timedelta(seconds=settings.retry_first_seconds),
            retry_factor=settings.retry_factor,
            retry_most=timedelta(seconds=settings.retry_most_seconds),
        )


def connection_info(row: Values, settings: Settings) -> ConnectionInfo:
    """What a link, or a hook, is told of its connection; without a public address carriers are given none."""
    hook = f"{settings.address}/hooks/{row['id']}" if settings.public_url else ""
    return ConnectionInfo(account_id=row["account_id"], connection_id=row["id"], hook_url=hook)
