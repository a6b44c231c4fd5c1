"""Who comes in by a front door: a login of its own, verified as passwords are, and remembered shortly.

Passwords are hashed by argon2id, failures slow the next tries by user and by address, and the same attempt many times
at once is one attempt. A verified login is remembered for `auth.credential_memory_seconds` under a keyed digest, and
forgotten when anything about logins or users changes in this process.
"""

from __future__ import annotations

import asyncio
import hashlib
import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from trunkline.base.faults import TooManyRequests, Unauthorized
from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.commit.committer import Committer
from trunkline.domain.facts import (
    DoorLoginChanged,
    DoorLoginRemoved,
    Fact,
    UserChanged,
    UserDisabled,
)
from trunkline.operations.auth.brakes import Brakes, network_of
from trunkline.operations.auth.passwords import Passwords
from trunkline.operations.call import Caller
from trunkline.operations.scope import customers_of
from trunkline.settings import Settings
from trunkline.store import users
from trunkline.store.doors import DoorLogin, login_by_name
from trunkline.store.engine import Engine

log = get_logger(__name__)

SOURCE: Final = "door"
REMEMBERED_MOST: Final = 10_000
FORGETTING: Final = (DoorLoginChanged, DoorLoginRemoved, UserChanged, UserDisabled)


class Entrant(NamedTuple):
    """Who came in: the login, and the user it acts for, narrowed to the login's account."""

    login: DoorLogin
    caller: Caller


class Shown(NamedTuple):
    """What somebody shows at a door, and from where."""

    door: str
    username: str
    password: str
    remote: str


class Keeper:
    """Verifies the logins of all doors."""

    def __init__(
        self, engine: Engine, committer: Committer, universe: Universe, settings: Settings, passwords: Passwords
    ) -> None:
        self._engine = engine
        self._universe = universe
        self._passwords = passwords
        self._memory_seconds = settings.credential_memory_seconds
        self._brakes = Brakes(settings.sign_in_attempts, settings.sign_in_delay_most_seconds)
        self._pepper = universe.token(32).encode()[:64]
        self._known: dict[bytes, tuple[float, Entrant]] = {}
        self._running: dict[bytes, asyncio.Task[Entrant | float | None]] = {}
        self._changes = 0
        committer.listen(self.observe, FORGETTING)

    async def entrant(self, shown: Shown) -> Entrant:
        """Who this is; raises Unauthorized, or TooManyRequests when failures before ask for patience."""
        mark = self._mark(shown.door, shown.username, shown.password)
        until, known = self._known.get(mark, (0.0, None))
        if known is not None and self._universe.monotonic() < until:
            return known
        outcome = await asyncio.shield(self._attempt(mark, shown))
        if isinstance(outcome, float):
            raise TooManyRequests("Too many failed sign-ins. Try again later.", retry_after=max(outcome, 1.0))
        if outcome is None:
            raise Unauthorized
        return outcome

    def observe(self, facts: Sequence[Fact]) -> None:
        """Forget everybody when somebody may have changed; they are verified anew."""
        self._changes += 1
        self._known.clear()

    def _attempt(self, mark: bytes, shown: Shown) -> asyncio.Task[Entrant | float | None]:
        here = mark + shown.remote.encode("utf-8", "surrogatepass")
        running = self._running.get(here)
        if running is None:
            running = spawn(self._try(mark, shown), "door_sign_in")
            self._running[here] = running
            running.add_done_callback(lambda _: self._running.pop(here, None))
        return running

    async def _try(self, mark: bytes, shown: Shown) -> Entrant | float | None:
        changes = self._changes
        if early := self._pause(shown):
            return early
        login = await login_by_name(self._engine, shown.door, shown.username) if shown.username.isprintable() else None
        try:
            async with self._passwords.slot():
                if early := self._pause(shown):  # others may have failed while this one waited for its turn
                    return early
                kept = login.password_hash if login else ""
                matches = await self._passwords.matches_in_slot(kept, shown.password)
        except TooManyRequests as busy:
            return busy.retry_after or 1.0
        caller = await self._caller(login) if login is not None and matches else None
        if login is None or caller is None:
            self._brakes.failed(_name(shown), shown.remote, self._universe.monotonic())
            log.warning("door_refused", door=shown.door, login=login.id if login else "", at=network_of(shown.remote))
            return None
        self._brakes.succeeded(_name(shown), shown.remote, self._universe.monotonic())
        entrant = Entrant(login, caller)
        self._remember(mark, entrant, changes)
        return entrant

    async def _caller(self, login: DoorLogin) -> Caller | None:
        user = await users.user_by_id(self._engine, login.user_id)
        if user is None or user.disabled or login.account_id not in user.account_ids:
            return None
        return Caller(
            user_id=user.id,
            display_name=user.name,
            email_address=user.email_address,
            roles=user.roles,
            account_ids=(login.account_id,),
            customer_ids=customers_of(user, user.roles),
            source=SOURCE,
            key_id=login.id,
        )

    def _remember(self, mark: bytes, entrant: Entrant, changes: int) -> None:
        if self._memory_seconds <= 0 or changes != self._changes:
            return
        if len(self._known) >= REMEMBERED_MOST:
            self._known.clear()
        self._known[mark] = (self._universe.monotonic() + self._memory_seconds, entrant)

    def _pause(self, shown: Shown) -> float:
        return float(math.ceil(self._brakes.pause(_name(shown), shown.remote, self._universe.monotonic())))

    def _mark(self, *said: str) -> bytes:
        text = "\0".join(said).encode("utf-8", "surrogatepass")
        return hashlib.blake2b(text, key=self._pepper, digest_size=16).digest()


def _name(shown: Shown) -> str:
    return f"{shown.door}\0{shown.username}"
