"""Who binds: a system id with its password, verified as passwords are, and remembered shortly.

Passwords are hashed by argon2id off the event loop; failures slow the next tries by system id and by address. A
verified pair is remembered for `auth.credential_memory_seconds` under a keyed digest together with the hash that it
matched, so another password is never taken for it.
"""

from __future__ import annotations

import hashlib
from typing import Final

from trunkline.base.faults import TooManyRequests
from trunkline.base.log import get_logger
from trunkline.base.universe import Universe
from trunkline.carriers.smpp.pdu import Bind
from trunkline.carriers.smpp.status import CommandStatus
from trunkline.domain.esme import Esme
from trunkline.operations.auth.brakes import Brakes, network_of
from trunkline.operations.auth.passwords import Passwords
from trunkline.settings import Settings
from trunkline.smsc.answers import Refusal
from trunkline.store.engine import Engine
from trunkline.store.esmes import esme_by_name

log = get_logger(__name__)

REMEMBERED_MOST: Final = 10_000


class Keeper:
    """Verifies binds."""

    def __init__(self, engine: Engine, universe: Universe, settings: Settings, passwords: Passwords) -> None:
        self._engine = engine
        self._now = universe.monotonic
        self._passwords = passwords
        self._memory_seconds = settings.credential_memory_seconds
        self._brakes = Brakes(settings.sign_in_attempts, settings.sign_in_delay_most_seconds)
        self._pepper = universe.token(32).encode()[:64]
        self._known: dict[bytes, tuple[float, str]] = {}

    async def admit(self, bind: Bind, remote: str, *, encrypted: bool) -> Esme:
        """The ESME that binds; raises Refusal with what it is answered.

        A stranger learns nothing but that system id and password do not belong together.
        """
        esme = await esme_by_name(self._engine, bind.system_id) if bind.system_id.isprintable() else None
        if not await self._matches(bind, esme, remote) or esme is None:
            log.warning("esme_refused", esme=esme.id if esme else "", at=network_of(remote), reason="password")
            raise Refusal(CommandStatus.ESME_RINVPASWD)
        reason = why_not(esme, remote, encrypted=encrypted)
        if reason:
            log.warning("esme_refused", esme=esme.id, at=network_of(remote), reason=reason)
            raise Refusal(CommandStatus.ESME_RBINDFAIL)
        return esme

    async def _matches(self, bind: Bind, esme: Esme | None, remote: str) -> bool:
        mark = hashlib.blake2b(
            f"{bind.system_id}\0{bind.password}".encode("utf-8", "surrogatepass"), key=self._pepper, digest_size=16
        ).digest()
        until, kept = self._known.get(mark, (0.0, ""))
        if esme is not None and kept == esme.password_hash and self._now() < until:
            return True
        name = f"esme\0{bind.system_id}"
        if self._brakes.pause(name, remote, self._now()):
            raise Refusal(CommandStatus.ESME_RBINDFAIL)
        try:
            async with self._passwords.slot():
                matches = await self._passwords.matches_in_slot(esme.password_hash if esme else "", bind.password)
        except TooManyRequests:
            raise Refusal(CommandStatus.ESME_RBINDFAIL) from None
        if esme is None or not matches:
            self._brakes.failed(name, remote, self._now())
            return False
        self._brakes.succeeded(name, remote, self._now())
        if len(self._known) >= REMEMBERED_MOST:
            self._known.clear()
        self._known[mark] = (self._now() + self._memory_seconds, esme.password_hash)
        return True


def why_not(esme: Esme, remote: str, *, encrypted: bool) -> str:
    """Why an ESME may not be bound from an address, in a word or two; empty when it may."""
    if esme.disabled:
        return "disabled"
    if not esme.may_come_from(remote):
        return "address"
    return "not encrypted" if esme.tls and not encrypted else ""
