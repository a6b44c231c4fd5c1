"""What numbers may send a minute, and numbers and connections a day: who goes now, who waits, and what was used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.carriers.base import Outcome, Refused
from trunkline.commit.committer import Committer
from trunkline.domain.facts import DailyCapReached, Fact, SegmentsCounted
from trunkline.domain.pace import Bucket, Limit, full_bucket, take
from trunkline.domain.route import Plan
from trunkline.outbox.health import Health, Watched
from trunkline.settings import SettingsError
from trunkline.store.engine import Engine
from trunkline.store.outbox import Owed
from trunkline.store.plan import used_on

log = get_logger(__name__)

REREAD_SECONDS: Final = 30.0  # other servers count too
FULL_SECONDS: Final = 5.0  # how often something at its cap is looked at again: caps change, and days end


def zone_of(name: str) -> ZoneInfo:
    """The time zone in which days are counted; raises SettingsError when there is none of that name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise SettingsError([f"delivery.cap_time_zone: {name!r} is no time zone, such as America/New_York"]) from error


class Limits:
    """Keeps the buckets of numbers and the counters of caps of one process; what was sent is counted in the store."""

    def __init__(
        self, engine: Engine, committer: Committer, universe: Universe, health: Health, zone: ZoneInfo
    ) -> None:
        self._engine = engine
        self._committer = committer
        self._universe = universe
        self._health = health
        self._zone = zone
        self._buckets: dict[str, Bucket] = {}
        self._until: dict[str, float] = {}
        self._sent: dict[str, int] = {}
        self._on_the_way: defaultdict[str, int] = defaultdict(int)
        self._day, self._read_at = "", 0.0
        self._told: set[tuple[str, str]] = set()

    def day(self, now: datetime) -> str:
        """The day that a moment belongs to, as YYYY-MM-DD."""
        return now.astimezone(self._zone).date().isoformat()

    async def prepare(self, plan: Plan) -> None:
        """Read what was used of today's caps, when that is not known or was read long ago."""
        if not any(limit.daily_cap is not None for limit in plan.limits.values()):
            return
        now, day = self._universe.monotonic(), self.day(self._universe.now())
        if day != self._day or now - self._read_at >= REREAD_SECONDS:
            self._sent = await used_on(self._engine, day)
            self._day, self._read_at = day, now

    def is_needed(self, plan: Plan) -> bool:
        """Whether anything is limited or any number rests."""
        return bool(plan.limits) or self._health.has_resting_numbers

    def forget(self) -> None:
        """A claim failed, and nobody knows what of it is held: what is on the way is counted anew from here."""
        self._on_the_way.clear()

    def waiting(self) -> list[str]:
        """The endpoints of which nothing goes now; what waits for them need not be looked at."""
        now = self._universe.monotonic()
        self._until = {id_: until for id_, until in self._until.items() if until > now}
        return list(self._until)

    def is_full(self, plan: Plan, connection_id: str) -> bool:
        """Whether a connection has sent all that it may today."""
        return not self._fits(plan.limits.get(connection_id), connection_id, 1)

    def admit(self, plan: Plan, connection_id: str, rows: Sequence[Owed]) -> list[Owed]:
        """Those of the rows that may go now, in their order; the others are not touched."""
        admitted: list[Owed] = []
        held: set[str] = set()
        now = self._universe.milliseconds()
        for row in rows:
            is_over = row.give_up <= now  # it is not sent, but fails: no limit holds it
            whole = plan.limits.get(connection_id)
            if not is_over and (row.endpoint_id in held or not self._fits(whole, connection_id, row.segments)):
                continue
            if is_over or self._goes(plan, row):
                self._on_the_way[connection_id] += row.segments
                self._on_the_way[row.endpoint_id] += row.segments
                admitted.append(row)
            else:
                held.add(row.endpoint_id)
        return admitted

    def _goes(self, plan: Plan, row: Owed) -> bool:
        """Whether a message may leave its number now; its segments are taken out of the bucket then."""
        now, number = self._universe.monotonic(), Watched(row.account_id, row.endpoint_id, True)
        limit = plan.limits.get(row.endpoint_id)
        if not self._health.room(number, 1) or not self._fits(limit, row.endpoint_id, row.segments):
            self._until[row.endpoint_id] = now + FULL_SECONDS
            return False
        wait = self._take(limit, row) if limit is not None and limit.per_minute is not None else 0.0
        if wait > 0:
            self._until[row.endpoint_id] = now + wait
            return False
        self._health.probed(number)
        return True

    def _take(self, limit: Limit, row: Owed) -> float:
        rate, now = (limit.per_minute or 0) / 60, self._universe.monotonic()
        bucket = self._buckets.get(row.endpoint_id)
        if bucket is None or bucket.rate_per_second != rate:
            bucket = full_bucket(rate, max(1.0, rate), now)
        self._buckets[row.endpoint_id], wait = take(bucket, now, row.segments)
        return wait

    def _fits(self, limit: Limit | None, id_: str, segments: int) -> bool:
        if limit is None or limit.daily_cap is None:
            return True
        if self._sent.get(id_, 0) + self._on_the_way[id_] + segments <= limit.daily_cap:
            return True
        self._tell(id_, limit.daily_cap)
        return False

    def settled(self, plan: Plan, connection: Watched, owed: Owed, outcome: Outcome | None) -> list[Fact]:
        """Count what left, or may have left, against the caps; what certainly did not (None too) is given back."""
        facts: list[Fact] = []
        if not self._on_the_way and not plan.limits:
            return facts
        left = outcome is not None and not isinstance(outcome, Refused)
        for watched in (connection, Watched(owed.account_id, owed.endpoint_id, True)):
            self._on_the_way[watched.id] = max(0, self._on_the_way[watched.id] - owed.segments)
            limit = plan.limits.get(watched.id)
            if left and limit is not None and limit.daily_cap is not None:
                self._sent[watched.id] = self._sent.get(watched.id, 0) + owed.segments
                facts.append(self._counted(watched, owed.segments))
        return facts

    def _counted(self, watched: Watched, segments: int) -> SegmentsCounted:
        now = self._universe.now()
        return SegmentsCounted(
            account_id=watched.account_id,
            date=self._universe.now_iso(),
            id=watched.id,
            day=self.day(now),
            segments=segments,
        )

    def _tell(self, id_: str, cap: int) -> None:
        """Say once a day that a cap is used up; what waits goes on tomorrow."""
        key = (id_, self._day)
        if key in self._told or self._sent.get(id_, 0) + self._on_the_way[id_] == 0:
            return
        self._told = {known for known in self._told if known[1] == self._day} | {key}
        log.warning("daily_cap_reached", id=id_, cap=cap)
        fact = DailyCapReached(account_id="", date=self._universe.now_iso(), id=id_, day=self._day, cap=cap)
        spawn(self._commit(fact), "daily-cap")

    async def _commit(self, fact: Fact) -> None:
        try:
            await self._committer.commit([fact])
        except Exception as error:
            log.warning("daily_cap_not_recorded", error=str(error)[:200])
