"""Signing in with a name and a password, wherever they came from."""

from __future__ import annotations

import asyncio
import hashlib
import math
from dataclasses import dataclass
from typing import NamedTuple

from trunkline.base.faults import TooManyRequests, Unauthorized
from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe, iso
from trunkline.domain.facts import Fact, PasswordChanged, PasswordRehashed, SignedOut
from trunkline.operations.auth.brakes import Brakes, network_of
from trunkline.operations.auth.passwords import Passwords, drawn_salt
from trunkline.operations.call import Call
from trunkline.settings import Settings
from trunkline.store import users
from trunkline.store.engine import Engine
from trunkline.store.users import User, normal_email

log = get_logger(__name__)

WRONG = "Invalid Username or Password"


class SignInNeeded(Unauthorized):
    """Nobody is signed in: the answer is the challenge of wire.md 4.4, which has no body."""


class Verified(NamedTuple):
    """Who signed in, and what is to be recorded about it."""

    user: User
    facts: tuple[Fact, ...] = ()


# Who it is; None when name or password are wrong; the seconds to wait when it is too early to say.
Outcome = Verified | None | float


class SignIn:
    """Verifies passwords; failures slow down, and the same attempt many times at once is one attempt."""

    def __init__(self, engine: Engine, settings: Settings, universe: Universe) -> None:
        self._engine = engine
        self._universe = universe
        self.passwords = Passwords(settings)
        self._brakes = Brakes(settings.sign_in_attempts, settings.sign_in_delay_most_seconds)
        # Attempts are told apart by a digest that means nothing outside of this process.
        self._pepper = universe.token(32).encode()[:64]
        self._running: dict[bytes, asyncio.Task[Outcome]] = {}

    async def verify(self, name: str, password: str, remote: str) -> Verified:
        """The user with this name (an e-mail address) and password.

        Raises Unauthorized when there is none, TooManyRequests when failures before ask for patience.
        """
        outcome = await asyncio.shield(self._attempt(normal_email(name), password, remote))
        if isinstance(outcome, float):
            seconds = max(math.ceil(outcome), 1)
            sentence = f"Too many failed sign-ins. Try again in {seconds} second{'s' * (seconds > 1)}."
            raise TooManyRequests(sentence, retry_after=float(seconds))
        if outcome is None:
            raise Unauthorized(WRONG)
        return outcome

    async def changed_password(self, user: User, password: str) -> tuple[Fact, ...]:
        """The facts of a new password: its hash, and the end of every session that the old one opened."""
        account_id, date = _home(user), iso(self._universe.now())
        new = await self.passwords.hash(password)
        sessions = await users.login_sessions_of(self._engine, user.id)
        changed = PasswordChanged(account_id=account_id, date=date, user_id=user.id, password_hash=new)
        return changed, *(SignedOut(account_id=account_id, date=date, digest=digest) for digest in sessions)

    def _attempt(self, name: str, password: str, remote: str) -> asyncio.Task[Outcome]:
        said = "\0".join((name, remote, password)).encode("utf-8", "surrogatepass")
        mark = hashlib.blake2b(said, key=self._pepper).digest()
        running = self._running.get(mark)
        if running is None:
            running = spawn(self._try(name, password, remote), "sign_in")
            self._running[mark] = running
            running.add_done_callback(lambda _: self._running.pop(mark, None))
        return running

    async def _try(self, name: str, password: str, remote: str) -> Outcome:
        if early := self._pause(name, remote):
            return early
        user = await self._find(name)
        try:
            async with self.passwords.slot():
                # Asked again: others may have failed while this one waited for its turn.
                return self._pause(name, remote) or await self._check(user, name, password, remote)
        except TooManyRequests as busy:
            return busy.retry_after or 1.0

    async def _find(self, name: str) -> User | None:
        # What cannot be printed is in nobody's address, and not every store takes it.
        return await users.user_by_email(self._engine, name) if name.isprintable() else None

    async def _check(self, user: User | None, name: str, password: str, remote: str) -> Outcome:
        matches = await self.passwords.matches_in_slot(user.password_hash if user else "", password)
        now = self._universe.monotonic()
        if user is None or user.disabled or not matches:
            self._brakes.failed(name, remote, now)
            log.warning("sign_in_failed", user_id=user.id if user else "", network=network_of(remote))
            return None
        self._brakes.succeeded(name, remote, now)
        return Verified(user, await self._renewed(user, password))

    async def _renewed(self, user: User, password: str) -> tuple[Fact, ...]:
        if not self.passwords.outdated(user.password_hash):
            return ()
        new = await self.passwords.hash_in_slot(password)
        date = iso(self._universe.now())
        fact = PasswordRehashed(
            account_id=_home(user), date=date, user_id=user.id, before=user.password_hash, password_hash=new
        )
        return (fact,)

    def _pause(self, name: str, remote: str) -> float:
        return self._brakes.pause(name, remote, self._universe.monotonic())


def _home(user: User) -> str:
    """The account that events about a user are told in: the first one."""
    return user.account_ids[0] if user.account_ids else ""


@dataclass(slots=True, kw_only=True)
class SignInCall(Call):
    """A call as operations of signing in need it: with the verb, and with what verifies passwords."""

    sign_in: SignIn
    verb: str = "POST"

    async def hashed(self, password: str) -> str:
        """What an operation keeps of a password; its salt is of the universe's chance, as ids are."""
        return await self.sign_in.passwords.hash(password, drawn_salt(self.universe))
