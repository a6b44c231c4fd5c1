"""Which connections and numbers are well: a circuit breaker for each, and the facts that say when one rests."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.carriers.base import Accepted, Failure, Outcome, Refused, Unknown
from trunkline.commit.committer import Committer
from trunkline.domain.breaker import Breaker, Rule, State, failed, held, opened, overdue, probing, ready, succeeded
from trunkline.domain.facts import ConnectionRested, ConnectionResumed, Fact, NumberRested, NumberResumed

log = get_logger(__name__)

# What says that the connection itself is not well; whatever else a carrier answers, it is there and works.
OF_CONNECTION: Final = frozenset({Failure.CARRIER_DOWN, Failure.MISCONFIGURED, Failure.OUT_OF_CREDIT})
# What says that the sender's number is not well.
OF_NUMBER: Final = frozenset({Failure.INVALID_SENDER, Failure.BLOCKED})
HELD_SECONDS: Final = 2.0  # how much longer what is down rests each time that is said
GRACE_SECONDS: Final = 2.0  # how long a rest that is over waits for a message to try with
PROBE_SECONDS: Final = 60.0  # a probe of which nothing is heard by then makes room for another


class Watched(NamedTuple):
    """What has a breaker: a connection of the whole system, or an endpoint of an account."""

    account_id: str
    id: str
    is_number: bool = False


class Health:
    """Keeps the breakers of one process, and records when one opens or closes."""

    def __init__(self, committer: Committer, universe: Universe, rule: Rule) -> None:
        self._committer = committer
        self._universe = universe
        self._rule = rule
        self._breakers: dict[Watched, Breaker] = {}

    def learn(self, resting: Iterable[Watched]) -> None:
        """Take what rested when the server was last stopped: it is tried at once, and with one message only."""
        now = self._universe.monotonic()
        for watched in resting:
            self._breakers.setdefault(watched, ready(opened(Breaker(), now, self._rule), now))

    @property
    def has_resting_numbers(self) -> bool:
        """Whether any number is not well."""
        return any(watched.is_number and not breaker.closed for watched, breaker in self._breakers.items())

    def is_well(self, watched: Watched) -> bool:
        """Whether everything passes."""
        breaker = self._breakers.get(watched)
        return breaker is None or breaker.closed

    def room(self, watched: Watched, room: int) -> int:
        """How many of `room` messages may pass now: all, none, or one as a probe."""
        breaker = self._breakers.get(watched)
        if breaker is None or breaker.closed or room <= 0:
            return room
        return 1 if probing(breaker, self._universe.monotonic(), PROBE_SECONDS) else 0

    def probed(self, watched: Watched) -> None:
        """A message passes now; while something rests it is the probe."""
        breaker = self._breakers.get(watched)
        if breaker is None or breaker.closed:
            return
        self._breakers[watched] = probing(breaker, self._universe.monotonic(), PROBE_SECONDS) or breaker

    def note(self, connection: Watched, number: Watched, outcome: Outcome) -> None:
        """Take what came of an attempt over a connection, from a number."""
        failure = outcome.failure if isinstance(outcome, Refused) else None
        reason = "" if isinstance(outcome, Accepted) else outcome.reason
        self._heard(connection, isinstance(outcome, Unknown) or failure in OF_CONNECTION, reason)
        if number.id and (isinstance(outcome, Accepted) or failure in OF_NUMBER):
            self._heard(number, failure is not None, reason)

    def down(self, connection: Watched, seconds: float) -> None:
        """A connection has been down for so long that it counts as resting; said again and again while it is."""
        now, breaker = self._universe.monotonic(), self._breakers.get(connection, Breaker())
        if breaker.state is State.OPEN:
            self._breakers[connection] = held(breaker, now + HELD_SECONDS)
        else:
            self._rest(connection, opened(breaker, now, self._rule), f"It has been down for {seconds:g} seconds.")

    def look(self) -> None:
        """Take back what nothing came to try with: other messages are kept away from what rests."""
        now = self._universe.monotonic()
        for watched, breaker in list(self._breakers.items()):
            tried = overdue(breaker, now, GRACE_SECONDS)
            if tried is not None:
                self._breakers[watched] = tried
                self._resume(watched)

    def up(self, connection: Watched) -> None:
        """A connection that was down is up: one message may try it at once."""
        breaker = self._breakers.get(connection)
        if breaker is not None:
            self._breakers[connection] = ready(breaker, self._universe.monotonic())

    def _heard(self, watched: Watched, is_failure: bool, reason: str) -> None:
        before = self._breakers.get(watched)
        if before is None and not is_failure:
            return
        known = before or Breaker()
        if not is_failure:
            self._breakers[watched] = succeeded(known)
            if not known.closed:
                self._resume(watched)
            return
        after = failed(known, self._universe.monotonic(), self._rule)
        self._breakers[watched] = after
        if after.state is State.OPEN and known.state is not State.OPEN:
            count = "The attempt after its rest" if known.rests else f"{self._rule.failures} attempts in a row"
            self._rest(watched, after, f"{count} failed; the last reason: {reason}")

    def _rest(self, watched: Watched, breaker: Breaker, reason: str) -> None:
        self._breakers[watched] = breaker
        kind = NumberRested if watched.is_number else ConnectionRested
        log.warning("rested", kind=kind.__name__, id=watched.id, reason=reason)
        self._record(kind(account_id=watched.account_id, date=self._universe.now_iso(), id=watched.id, reason=reason))

    def _resume(self, watched: Watched) -> None:
        kind = NumberResumed if watched.is_number else ConnectionResumed
        log.info("resumed", kind=kind.__name__, id=watched.id)
        self._record(kind(account_id=watched.account_id, date=self._universe.now_iso(), id=watched.id))

    def _record(self, fact: Fact) -> None:
        spawn(self._commit(fact), "health")

    async def _commit(self, fact: Fact) -> None:
        try:
            await self._committer.commit([fact])
        except Exception as error:  # it holds in this process; others learn it when it happens again
            log.warning("health_not_recorded", error=str(error)[:200])
