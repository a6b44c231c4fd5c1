"""What a link remembers of messages beyond one attempt. Pure; to forget costs certainty, never a message."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final, Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")

REMEMBERED: Final = 10_000
UNSURE_SECONDS: Final = 600.0
"""How long a text whose answer may not have arrived is known again."""
UNSURE_BEFORE: Final = 10.0
"""Answers given so shortly before a connection ended may not have arrived."""


class Bounded(Generic[K, V]):
    """A mapping that forgets its oldest entries."""

    def __init__(self, most: int = REMEMBERED) -> None:
        self._most = most
        self._entries: OrderedDict[K, V] = OrderedDict()

    def put(self, key: K, value: V) -> None:
        """Remember, as the newest entry."""
        self._entries[key] = value
        self._entries.move_to_end(key)
        if len(self._entries) > self._most:
            self._entries.popitem(last=False)

    def get(self, key: K) -> V | None:
        """What is remembered under a key."""
        return self._entries.get(key)

    def pop(self, key: K) -> V | None:
        """The same, and forget it."""
        return self._entries.pop(key, None)

    def items(self) -> list[tuple[K, V]]:
        """Everything, the oldest first."""
        return list(self._entries.items())

    def __len__(self) -> int:
        return len(self._entries)


class UnsureTexts:
    """Names for texts from an SMSC, which have no ids: two that say the same are two texts, unless one is a repeat.

    A repeat is only possible when our answer may not have arrived: it was an error, or the connection ended soon
    after. Then the next text that says the same gets the same name, and is recorded once.
    """

    def __init__(self) -> None:
        self._unsure: Bounded[str, tuple[str, float]] = Bounded()
        self._answered: Bounded[str, tuple[str, float]] = Bounded(2_000)

    def name(self, digest: str, fresh: str, now: float) -> str:
        """The name of a text; `fresh` is the one it gets when it is no repeat."""
        found = self._unsure.pop(digest)
        return found[0] if found and now - found[1] < UNSURE_SECONDS else f"{digest}-{fresh}"

    def answered(self, digest: str, name: str, now: float) -> None:
        """The answer that it is recorded was given."""
        self._answered.put(name, (digest, now))

    def refused(self, digest: str, name: str, now: float) -> None:
        """An error was answered, or nothing: it will come again."""
        self._unsure.put(digest, (name, now))

    def ended(self, now: float) -> None:
        """A connection ended: the last answers on it may not have arrived."""
        for name, (digest, at) in self._answered.items():
            if now - at < UNSURE_BEFORE:
                self._unsure.put(digest, (name, now))
        self._answered = Bounded(2_000)
