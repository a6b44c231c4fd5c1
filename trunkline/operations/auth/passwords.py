"""Passwords: hashed by argon2id, verified in threads, and never more than a few at a time."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

from trunkline.base.faults import TooManyRequests
from trunkline.base.log import get_logger
from trunkline.base.universe import Universe
from trunkline.settings import Settings

log = get_logger(__name__)

SLOTS: Final = 2
"""Hashings at one time: each takes `auth.argon2_memory_kib`, so this is what bounds the memory of a flood."""
WAITING_MOST: Final = 200
SALT_BYTES: Final = 16
HASH_BYTES: Final = 32


class Passwords:
    """Hashes and verifies passwords with the parameters of the settings."""

    def __init__(self, settings: Settings) -> None:
        self._hasher = PasswordHasher(
            time_cost=settings.argon2_time,
            memory_cost=settings.argon2_memory_kib,
            parallelism=settings.argon2_parallelism,
            salt_len=SALT_BYTES,
            hash_len=HASH_BYTES,
            type=Type.ID,
        )
        self._slots = asyncio.Semaphore(SLOTS)
        self._waiting = 0
        self._unmatched = _unmatched(settings)

    @asynccontextmanager
    async def slot(self) -> AsyncIterator[None]:
        """Wait for the right to hash; refused when too many wait already."""
        if self._waiting >= WAITING_MOST:
            raise TooManyRequests("Too many sign-ins at the same time. Try again in a moment.", retry_after=2.0)
        self._waiting += 1
        try:
            await self._slots.acquire()
        finally:
            self._waiting -= 1
        try:
            yield
        finally:
            self._slots.release()

    async def hash(self, password: str, salt: bytes | None = None) -> str:
        """The text to keep in place of a password; without a salt one is drawn."""
        async with self.slot():
            return await self.hash_in_slot(password, salt)

    async def hash_in_slot(self, password: str, salt: bytes | None = None) -> str:
        """The same for a caller that holds a slot."""
        return await asyncio.to_thread(self._hasher.hash, _bytes(password), salt=salt)

    async def matches_in_slot(self, kept: str, password: str) -> bool:
        """Whether a hash is of this password; an empty one is of none, and takes as long. The caller holds a slot."""
        return await asyncio.to_thread(self._matches, kept or self._unmatched, password)

    def outdated(self, kept: str) -> bool:
        """Whether a hash was made with other parameters than the settings have now."""
        return self._hasher.check_needs_rehash(kept)

    def _matches(self, kept: str, password: str) -> bool:
        try:
            return self._hasher.verify(kept, _bytes(password))
        except VerifyMismatchError:
            return False
        except (VerificationError, InvalidHashError) as error:
            log.error("kept_hash_unreadable", reason=type(error).__name__)
            return False


def drawn_salt(universe: Universe) -> bytes:
    """A salt of the universe's chance, so that what an operation keeps is the same in every run of a test."""
    return hashlib.blake2b(universe.token(32).encode(), digest_size=SALT_BYTES).digest()


def _bytes(password: str) -> bytes:
    return password.encode("utf-8", "surrogatepass")


def _unmatched(settings: Settings) -> str:
    """A hash that no password has, with today's parameters: what is verified for users that do not exist."""
    cost = f"m={settings.argon2_memory_kib},t={settings.argon2_time},p={settings.argon2_parallelism}"
    salt, nothing = (base64.b64encode(bytes(size)).decode().rstrip("=") for size in (SALT_BYTES, HASH_BYTES))
    return f"$argon2id$v=19${cost}${salt}${nothing}"
