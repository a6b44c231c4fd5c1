"""One connection's lane: claims what is due, keeps the pace, hands over, records what came of it."""

from __future__ import annotations

import asyncio
import contextlib
import functools
from typing import Final

from trunkline.base.deadlines import Deadlines
from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.carriers.base import Accepted, Failure, Link, Outcome, Outgoing, Refused, Unknown, Windowed
from trunkline.commit.committer import Committer
from trunkline.domain.facts import Fact
from trunkline.domain.lookalikes import as_sent
from trunkline.domain.message import Happening
from trunkline.domain.pace import Bucket, available, full_bucket, take
from trunkline.outbox.attachments import with_files
from trunkline.outbox.consent import opted_out_by, quiet_hours_hold
from trunkline.outbox.health import Watched
from trunkline.outbox.outcomes import Attempt, Delivery, deferred, fact_of, failed
from trunkline.outbox.recent import RecentSends
from trunkline.outbox.router import rerouted, tried_of
from trunkline.outbox.traffic import Traffic
from trunkline.store.directory import Directory
from trunkline.store.engine import GuardFailed, StoreError
from trunkline.store.outbox import Claimed, Claims

log = get_logger(__name__)

WINDOW: Final = 512  # messages of one connection on their way at once
CLAIM_MOST: Final = 256
# While the pace holds messages back, what it lets go within this time is claimed at once: a claim is a commit.
PACED_SECONDS: Final = 0.05
POLL_SECONDS: Final = 0.5  # a wake-up may be lost; a message waits this long at most
DOWN_SECONDS: Final = 0.25  # how often a link that is down is looked at
SEND_SECONDS: Final = 30.0  # the outcome at a carrier that is silent for longer is unknown
STOP_SECONDS: Final = 10.0  # what is not recorded by then is sent again after its lease
GATHER_SECONDS: Final = 0.02  # how long a claim out of a backlog waits for half of the window
RECORD_SECONDS: Final = 1.0  # the pause before an outcome is recorded again when the store refuses it


class Lane:
    """Delivers the messages of one connection."""

    def __init__(
        self,
        watched: Watched,
        link: Link,
        delivery: Delivery,
        claims: Claims,
        committer: Committer,
        directory: Directory,
        universe: Universe,
        rate_per_second: int | None,
        lease_seconds: float,
        traffic: Traffic,
        recent: RecentSends,
    ) -> None:
        self.connection_id = watched.id
        self._watched = watched
        self._traffic = traffic
        self._down_since: float | None = None
        self.link = link
        self.delivery = delivery
        self._claims = claims
        self._committer = committer
        self._directory = directory
        self._universe = universe
        self._recent = recent
        self._lease = int(lease_seconds * 1000)
        burst = max(1.0, float(rate_per_second or 1))
        self._bucket: Bucket = full_bucket(rate_per_second, burst, universe.monotonic())
        self._deadlines = Deadlines(SEND_SECONDS)
        self._window = min(WINDOW, link.window) if isinstance(link, Windowed) else WINDOW
        self._on_the_way: set[str] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._queues = isinstance(link, Windowed)  # the link sends what is beyond its window when there is room
        self._settled = 0  # messages whose outcome is recorded, since the start
        self._ahead = 0  # claimed beyond the window: twice what ended during the last claim, for as many will again
        self._wake = asyncio.Event()
        self._half_free = asyncio.Event()
        self._has_backlog = False  # the last claim found as much as it asked for, or there was no room for one
        self._claims_no_more = asyncio.Event()
        self._all_recorded = asyncio.Event()
        self._stopping = False

    def wake(self) -> None:
        """Look at the outbox now; something may be due."""
        self._wake.set()

    async def run(self) -> None:
        """Deliver until `stop`; a supervised task."""
        self._loop = asyncio.get_running_loop()
        while not self._stopping:
            if not self._is_up():
                await self._pause(DOWN_SECONDS)
            elif not await self._deliver_some():
                await self._pause(POLL_SECONDS)
        self._claims_no_more.set()

    def _is_up(self) -> bool:
        """Whether the link is up; one that has been down for long is rested, and tried at once when it is up again."""
        if self.link.up:
            if self._down_since is not None:
                self._down_since = None
                self._traffic.health.up(self._watched)
            return True
        now = self._universe.monotonic()
        self._down_since = now if self._down_since is None else self._down_since
        if now - self._down_since >= self._traffic.failover_after:
            self._traffic.health.down(self._watched, self._traffic.failover_after)
        return False

    async def stop(self) -> None:
        """Claim no more, and wait for what is on its way to be recorded."""
        self._stopping = True
        self._half_free.set()
        self.wake()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(STOP_SECONDS):
                await self._claims_no_more.wait()
                if self._on_the_way:
                    await self._all_recorded.wait()

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), seconds)
        except TimeoutError:
            return
        finally:
            self._wake.clear()

    async def _deliver_some(self) -> bool:
        """Claim and start what the window and the pace allow now; whether to look again at once."""
        await self._half_a_window()
        if self._stopping or not self._is_up():
            return True
        room = await self._room()
        if room <= 0:
            self._has_backlog |= self._free() <= 0  # or nobody would wake it when there is room again
            return False
        settled_before = self._settled
        now = self._universe.milliseconds()
        try:
            claimed = await self._claim(now, room)
        except GuardFailed:  # one of them was canceled, or another worker took it: look again
            self._traffic.limits.forget()
            return True
        except StoreError as error:
            self._traffic.limits.forget()
            log.warning("claim_failed", connection=self.connection_id, error=str(error)[:200])
            return False
        if self._queues:
            self._ahead = min(2 * (self._settled - settled_before), self._window)
        self._has_backlog = len(claimed) == room
        for item in claimed:
            # A store that stood still let the lease lapse before the outcome could be recorded: it is still ours.
            if item.owed.id not in self._on_the_way:
                await self._keep_pace(item.owed.segments)
                self._start(item)
        return bool(claimed)

    async def _half_a_window(self) -> None:
        """Out of a backlog, wait a moment for half of the window: a claim for each message holds up the rest."""
        self._half_free.clear()
        if self._has_backlog and self._free() * 2 < self._window:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._half_free.wait(), GATHER_SECONDS)

    def _free(self) -> int:
        """How many more to claim now."""
        return self._window + self._ahead - len(self._on_the_way)

    async def _claim(self, now: int, room: int) -> list[Claimed]:
        """Lease what goes now; where something is limited, only what its limit lets go."""
        limits, plan = self._traffic.limits, await self._directory.plan()
        if not limits.is_needed(plan):
            return self._known(await self._claims.take(now, now + self._lease, room), now)
        await limits.prepare(plan)
        if limits.is_full(plan, self.connection_id):
            return []
        admit = functools.partial(limits.admit, plan, self.connection_id)
        return self._known(await self._claims.take(now, now + self._lease, room, admit, limits.waiting()), now)

    def _known(self, claimed: list[Claimed], now: int) -> list[Claimed]:
        """What was claimed; the committer knows how it stands."""
        self._committer.memory.claimed(claimed, now + self._lease, self._claims.worker)
        return claimed

    async def _room(self) -> int:
        """How many messages to claim; waits until the pace lets at least one segment go."""
        tokens = available(self._bucket, self._universe.monotonic())
        if tokens < 1:
            rate = self._bucket.rate_per_second or 1.0
            wanted = max(1.0, rate * PACED_SECONDS)
            await asyncio.sleep(min((wanted - tokens) / rate, POLL_SECONDS))
            tokens = available(self._bucket, self._universe.monotonic())
        room = int(min(tokens, CLAIM_MOST, self._free()))
        return self._traffic.health.room(self._watched, room)

    async def _keep_pace(self, segments: int) -> None:
        while True:
            self._bucket, wait = take(self._bucket, self._universe.monotonic(), segments)
            if wait <= 0:
                return
            await asyncio.sleep(wait)

    def _start(self, item: Claimed) -> None:
        self._on_the_way.add(item.owed.id)
        self._traffic.health.probed(self._watched)
        spawn(self._finish(item), "deliver", self._loop)

    async def _finish(self, item: Claimed) -> None:
        try:
            await self._record(await self._attempt(item))
        finally:
            self._on_the_way.discard(item.owed.id)
            self._settled += 1
            if self._has_backlog and not self._half_free.is_set() and self._free() * 2 >= self._window:
                self._half_free.set()
                self.wake()
            if self._stopping and not self._on_the_way:
                self._all_recorded.set()

    async def _attempt(self, item: Claimed) -> list[Fact]:
        message = await outgoing(item, self._directory)
        if item.message["media"]:
            now = self._universe.now()
            has_media = self.delivery.has_media
            message = await with_files(message, item.message, self._directory, now, has_media=has_media)
        plan = await self._directory.plan()
        if self._universe.milliseconds() >= item.owed.give_up:
            self._traffic.limits.settled(plan, self._watched, item.owed, None)
            attempt = self._ended(message, item)
            reason = "It could not be sent in the time it had."
            return [failed(attempt, Failure.EXPIRED, reason, Happening.GAVE_UP, given=False)]
        waits = await self._unwanted_now(item, message)
        if waits is not None:
            self._traffic.limits.settled(plan, self._watched, item.owed, None)
            return [waits]
        outcome = await handed_over(self.link, message, self._deadlines)
        if isinstance(outcome, Accepted) and not outcome.parts:
            self._recent.note(self.connection_id, outcome.carrier_id, message.account_id, message.message_id)
        self._traffic.health.note(self._watched, Watched(message.account_id, item.owed.endpoint_id, True), outcome)
        counted = self._traffic.limits.settled(plan, self._watched, item.owed, outcome)
        attempt = self._ended(message, item)
        choice = await self._traffic.router.after(outcome, item.owed, message)
        if choice is None or not isinstance(outcome, Refused):
            said = await opted_out_by(outcome, message, item.owed.endpoint_id, self._directory, attempt.date)
            return [fact_of(outcome, attempt, self.delivery), *said, *counted]
        tried = " ".join(tried_of(item.owed))
        moved = rerouted(item.owed, item.written, choice, attempt.date, attempt.now, tried=tried)
        return [deferred(attempt, outcome, 0), moved]

    async def _unwanted_now(self, item: Claimed, message: Outgoing) -> Fact | None:
        """What is to be recorded instead of sending: its recipient opted out meanwhile, or it is night there."""
        if item.opted_out:
            attempt = self._ended(message, item)
            reason = Failure.OPTED_OUT.sentence
            return failed(attempt, Failure.OPTED_OUT, reason, Happening.REFUSED, given=False)
        return await quiet_hours_hold(item, self._directory, self._universe.now)

    def _ended(self, message: Outgoing, item: Claimed) -> Attempt:
        clock, lapsed = self._universe, item.owed.worker is not None
        return Attempt(message, item.owed.give_up, clock.milliseconds(), clock.now_iso(), clock.random(), lapsed)

    async def _record(self, facts: list[Fact]) -> None:
        """Record an outcome; it is tried until the store takes it, or the lease's end makes it void."""
        while True:
            try:
                await self._committer.commit(facts)
                return
            except Exception as error:
                about = {"connection": self.connection_id, "message": getattr(facts[0], "id", None)}
                log.warning("outcome_not_recorded", **about, error=str(error)[:200])
                if self._stopping:
                    return
                await asyncio.sleep(RECORD_SECONDS)


async def handed_over(link: Link, message: Outgoing, deadlines: Deadlines) -> Outcome:
    """What the carrier made of the message; its silence beyond the deadline and its mistakes are outcomes too."""
    watch = deadlines.watch()
    try:
        return await link.send(message)
    except asyncio.CancelledError:
        if not deadlines.has_expired(watch):
            raise
        return Unknown(f"The carrier gave no answer within {deadlines.seconds:g} seconds.")
    except TimeoutError:
        return Unknown("The carrier gave no answer in time.")
    except Exception as error:
        log.exception("link_broke", error, connection=message.connection_id, message=message.message_id)
        return Unknown(f"The connection broke while sending: {type(error).__name__}.")
    finally:
        watch.release()


async def outgoing(item: Claimed, directory: Directory) -> Outgoing:
    """The message of a claim as the carrier gets it."""
    row = item.message
    endpoint = await directory.endpoint((row["account_id"],), row["endpoint_id"])
    return Outgoing(
        message_id=row["id"],
        account_id=row["account_id"],
        connection_id=item.owed.connection_id,
        from_address=(endpoint or {}).get("address") or "",
        to_address=row["other_address"],
        text=as_sent(row["text"], row["encoding"]),
        segments=row["segments"],
        encoding=row["encoding"],
        attempt=item.owed.attempts + 1,
    )
