"""What changes rarely and is asked for with every message: accounts, endpoints and connections, remembered shortly."""

from __future__ import annotations

import time
from typing import Any, Final

from sqlalchemy import select

from trunkline.domain.esme import Esme
from trunkline.domain.route import Plan
from trunkline.store import bulk, tables
from trunkline.store.consent import ConsentPlan, read_consent_plan
from trunkline.store.engine import Engine
from trunkline.store.esmes import all_esmes
from trunkline.store.filing import Filing
from trunkline.store.loader import Loader, by_columns, by_primary_key
from trunkline.store.plan import read_plan
from trunkline.store.remembered import Remembered
from trunkline.store.statements import Statement

Values = dict[str, Any]

# Another process may change an endpoint; this long the old one may still be used. Our own changes forget at once.
REMEMBERED_SECONDS: Final = 5.0
REMEMBERED_MOST: Final = 50_000

ALL_ACCOUNTS = Statement(select(tables.ACCOUNT.c.id, tables.ACCOUNT.c.name, tables.ACCOUNT.c.region))


class Directory:
    """Cached look-ups by key, and uncached ones gathered into sets."""

    def __init__(self, engine: Engine, filing: Filing | None = None) -> None:
        self.engine = engine
        self._filing = filing
        self._endpoints = by_primary_key(engine, tables.ENDPOINT)
        self._connections = by_primary_key(engine, tables.CONNECTION)
        self._sessions = by_primary_key(engine, tables.SESSION)
        self._sticky = by_primary_key(engine, tables.STICKY_SENDER)
        self._open = Loader(engine, tables.SESSION, ("account_id", "conversation_id"), bulk.load_open_sessions_unlocked)
        self._opt_outs = by_columns(engine, tables.OPT_OUT, "account_id", "address")
        self._carried = by_columns(engine, tables.MESSAGE, "connection_id", "carrier_id")
        self._carried_parts = by_columns(engine, tables.MESSAGE_PART, "connection_id", "carrier_id")
        self._remembered: dict[tuple[str, tuple[str, ...], str], tuple[float, Values]] = {}
        self._sessions_seen: dict[tuple[str, str], Values] = {}
        self._accounts = Remembered(self._read_accounts, REMEMBERED_SECONDS)
        self._plan = Remembered(lambda: read_plan(engine), REMEMBERED_SECONDS)
        self._consent = Remembered(lambda: read_consent_plan(engine), REMEMBERED_SECONDS)
        self._esmes = Remembered(self._read_esmes, REMEMBERED_SECONDS)
        # What was read while something changed may be older than the change, and is not remembered.
        self._changes = 0

    @property
    def filing(self) -> Filing:
        """Where files are; only the server has a place for them, not every command."""
        if self._filing is None:
            raise LookupError("no place for files was given to this directory")
        return self._filing

    def forget(self) -> None:
        """Drop everything remembered; called when something of it has changed, or turned out to be out of date."""
        self._changes += 1
        self._remembered.clear()
        self._sessions_seen.clear()
        for each in (self._accounts, self._plan, self._consent, self._esmes):
            each.forget()

    def forget_consent(self) -> None:
        """Drop what is remembered about consent; called when somebody opted out or in, or the rules changed."""
        self._consent.forget()

    async def accounts(self) -> dict[str, Values]:
        """All accounts by id, each with name and region."""
        return await self._accounts.get()

    async def _read_accounts(self) -> dict[str, Values]:
        rows = await ALL_ACCOUNTS.read(self.engine)
        return {row[0]: {"id": row[0], "name": row[1], "region": row[2]} for row in rows}

    async def plan(self) -> Plan:
        """What is set up about the ways of messages, and what is resting."""
        return await self._plan.get()

    async def consent(self) -> ConsentPlan:
        """What is set up about consent and quiet hours."""
        return await self._consent.get()

    async def opted_out(self, account_id: str, address: str) -> set[str]:
        """The scopes within which an address has opted out; never remembered, but asked for many callers at once.

        Costs nothing in accounts where nobody has opted out.
        """
        if account_id not in (await self.consent()).accounts:
            return set()
        return {row["scope"] for row in await self._opt_outs.find_all(account_id, address)}

    async def esmes(self) -> tuple[Esme, ...]:
        """The programs of all accounts that may bind to our SMSC."""
        return await self._esmes.get()

    async def _read_esmes(self) -> tuple[Esme, ...]:
        return tuple(await all_esmes(self.engine))

    async def endpoint(self, account_ids: tuple[str, ...], endpoint_id: str) -> Values | None:
        """The endpoint with this id in one of the accounts."""
        for account_id in account_ids:
            found = await self._known("endpoint", self._endpoints, (account_id,), endpoint_id)
            if found is not None:
                return found
        return None

    async def connection(self, connection_id: str) -> Values | None:
        """The connection with this id."""
        return await self._known("connection", self._connections, (), connection_id)

    async def session(self, account_ids: tuple[str, ...], session_id: str) -> Values | None:
        """The session with this id in one of the accounts; never remembered."""
        for account_id in account_ids if _can_be_id(session_id) else ():
            found = await self._sessions.find(account_id, session_id)
            if found is not None:
                return found
        return None

    async def session_to_join(self, account_ids: tuple[str, ...], session_id: str) -> Values | None:
        """The session that a message is to join.

        One that was open is remembered as open: when it has ended since, the committer declines the message.
        """
        for account_id in account_ids:
            seen = self._sessions_seen.get((account_id, session_id))
            if seen is not None:
                return seen
        found = await self.session(account_ids, session_id)
        if found is not None:
            self._see(found)
        return found

    def _see(self, session: Values) -> None:
        if session["ended"]:
            return
        if len(self._sessions_seen) >= REMEMBERED_MOST:
            self._sessions_seen.clear()
        self._sessions_seen[(session["account_id"], session["id"])] = session

    async def sticky_sender(self, account_id: str, pool_id: str, other_address: str) -> str | None:
        """The endpoint of a pool that has written to an address before; never remembered."""
        found = await self._sticky.find(account_id, pool_id, other_address)
        return None if found is None else str(found["endpoint_id"])

    async def open_session(self, account_id: str, conversation_id: str) -> Values | None:
        """The open session of a conversation; never remembered."""
        return await self._open.find(account_id, conversation_id)

    async def message_of_carrier_id(self, connection_id: str, carrier_id: str) -> Values | None:
        """The message that a carrier knows by its own id; never remembered."""
        return await self._carried.find(connection_id, carrier_id) if _can_be_id(carrier_id) else None

    async def part_of_carrier_id(self, connection_id: str, carrier_id: str) -> Values | None:
        """The part of a message that a carrier knows by its own id; never remembered."""
        return await self._carried_parts.find(connection_id, carrier_id) if _can_be_id(carrier_id) else None

    async def _known(self, kind: str, loader: Loader, owner: tuple[str, ...], id_: str) -> Values | None:
        key = (kind, owner, id_)
        remembered = self._remembered.get(key)
        if remembered is not None and time.monotonic() - remembered[0] <= REMEMBERED_SECONDS:
            return remembered[1]
        if not _can_be_id(id_):
            return None
        changes = self._changes
        value = await loader.find(*owner, id_)
        if changes == self._changes:
            self._remember(key, value)
        return value

    def _remember(self, key: tuple[str, tuple[str, ...], str], value: Values | None) -> None:
        if value is None:
            self._remembered.pop(key, None)
            return
        if len(self._remembered) >= REMEMBERED_MOST:
            self._remembered.clear()
        self._remembered[key] = (time.monotonic(), value)


def _can_be_id(text: str) -> bool:
    """Whether a store can look for it at all; one text that it cannot take would fail the look-ups of others."""
    return text.isascii() and "\0" not in text
