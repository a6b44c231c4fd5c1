"""What a handler is given besides its request: who calls, how to read, and where to record facts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from trunkline.base.universe import Universe, parse_iso
from trunkline.domain.facts import Fact
from trunkline.settings import Settings
from trunkline.store.directory import Directory


@dataclass(frozen=True, slots=True)
class Caller:
    """A signed-in user, or nobody: `user_id` is empty then."""

    user_id: str = ""
    display_name: str = ""
    email_address: str = ""
    roles: frozenset[str] = frozenset()
    account_ids: tuple[str, ...] = ()
    source: str = ""
    key_id: str = ""
    session_id: str = ""
    # Only what belongs to these customers and those below them; None is no such limit, empty is nothing at all.
    customer_ids: tuple[str, ...] | None = None

    @property
    def signed_in(self) -> bool:
        """Whether this is anybody at all."""
        return bool(self.user_id)


@dataclass(frozen=True, slots=True)
class Cookie:
    """A cookie the answer sets; no `expires` makes it a session cookie, an empty value removes it."""

    name: str
    value: str
    expires: datetime | None = None


@dataclass(slots=True)
class Call:
    """One call of one operation."""

    caller: Caller
    universe: Universe
    settings: Settings
    directory: Directory
    remote_address: str = ""
    date: str = field(init=False)
    milliseconds: int = field(init=False)
    facts: list[Fact] = field(default_factory=list)
    cookies: list[Cookie] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Read the clock once, so that everything in one call happened at one time."""
        self.date = self.universe.now_iso()
        self.milliseconds = self.universe.milliseconds()

    @property
    def now(self) -> datetime:
        """The moment of the call."""
        return parse_iso(self.date)

    def record(self, *facts: Fact) -> None:
        """Add facts to what will be committed before the caller is answered."""
        self.facts.extend(facts)

    def accounts(self, asked: list[str] | None = None) -> tuple[str, ...]:
        """The caller's accounts, or those of them that were asked for; others are left out as if unknown."""
        if not asked:
            return self.caller.account_ids
        return tuple(account_id for account_id in self.caller.account_ids if account_id in set(asked))
