"""Inbound texts: the same one twice is one message, in the session of its endpoint and sender."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final

import msgspec

from trunkline.base.faults import NotFound
from trunkline.base.log import get_logger
from trunkline.base.universe import Universe
from trunkline.carriers.base import Inbound
from trunkline.commit.committer import Committer
from trunkline.commit.rows import Declined
from trunkline.domain.address import AddressError, AddressKind, normalise
from trunkline.domain.conversation import conversation_id, session_is_idle
from trunkline.domain.esme import receiver_of
from trunkline.domain.facts import Fact, InboundNoted, MessageCreated, SessionEnded, SessionOpened, SessionReopened
from trunkline.domain.segments import measure
from trunkline.inbound.consent import consent_facts
from trunkline.inbound.media import awaited
from trunkline.settings import Settings
from trunkline.store import inbound as store
from trunkline.store.directory import Directory
from trunkline.store.messages import find_messages

log = get_logger(__name__)

TRIES: Final = 4  # somebody else may open or end the session between our look and our commit
SENDERS: Final = frozenset({AddressKind.PHONE, AddressKind.SHORT_CODE, AddressKind.ALPHANUMERIC, AddressKind.EMAIL})

Values = dict[str, Any]


class Texts:
    """Takes texts from carriers into the store."""

    def __init__(self, committer: Committer, directory: Directory, universe: Universe, settings: Settings) -> None:
        self._committer = committer
        self._directory = directory
        self._engine = directory.engine
        self._universe = universe
        self._settings = settings

    async def take(self, inbound: Inbound, also: Sequence[Fact] = ()) -> None:
        """Record an inbound text; returns after the commit, also when the text was there already.

        What else is to hold with it is recorded in the same unit.

        Raises NotFound when nobody here has the number it was sent to.
        """
        endpoint = await store.endpoint_of_address(self._engine, storable(inbound.to_address))
        if endpoint is None or inbound.account_id not in ("", endpoint["account_id"]):
            raise NotFound(f"No endpoint has the number {inbound.to_address}")
        noted = inbound_id(inbound)
        for _ in range(TRIES):
            if await store.seen_as(self._engine, endpoint["account_id"], noted):
                log.info("inbound_repeated", connection=inbound.connection_id, carrier_id=inbound.carrier_id)
                return None
            try:
                return await self._committer.commit([*also, *await self._facts(inbound, endpoint, noted)])
            except Declined:
                continue
        raise RuntimeError("the session of an inbound text changed too often")

    async def _facts(self, inbound: Inbound, endpoint: Values, noted: str) -> list[Fact]:
        sender = await self._sender(inbound, endpoint)
        other = await self._answered(inbound, endpoint) or sender
        conversation = conversation_id(endpoint["account_id"], endpoint["id"], other)
        session_id, facts = await self._session(endpoint, conversation, other)
        message = self._message(inbound, endpoint, conversation, session_id, other, sender)
        esmes = await self._directory.esmes()
        if esmes:
            handed = receiver_of(esmes, endpoint["account_id"], endpoint["id"])
            message = msgspec.structs.replace(message, esme=handed)
        note = InboundNoted(account_id=message.account_id, date=message.date, id=noted, message_id=message.id)
        asked = await consent_facts(message, endpoint, self._directory, self._universe, self._settings)
        return [*facts, note, message, *awaited(inbound, message, self._universe), *asked]

    async def _answered(self, inbound: Inbound, endpoint: Values) -> str | None:
        """Whom the message that this one answers went to: an answer from another address still belongs there."""
        if inbound.answers is None:
            return None
        found = await find_messages(self._engine, (endpoint["account_id"],), (inbound.answers,))
        ours = found and found[0]["endpoint_id"] == endpoint["id"] and not found[0]["incoming"]
        return str(found[0]["other_address"]) if ours else None

    async def _sender(self, inbound: Inbound, endpoint: Values) -> str:
        accounts = await self._directory.accounts()
        region = accounts.get(endpoint["account_id"], {}).get("region") or self._settings.default_region
        try:
            return normalise(inbound.from_address, region, SENDERS)
        except AddressError:
            return storable(inbound.from_address).strip() or "unknown"  # a text is never lost for an odd sender

    async def _session(self, endpoint: Values, conversation: str, sender: str) -> tuple[str, list[Fact]]:
        """The session the text belongs to, and what must happen first so that it is open."""
        last = await store.last_session(self._engine, endpoint["account_id"], conversation)
        if last is None:
            opened = self._opened(endpoint, conversation, sender)
            return opened.id, [opened]
        if not last["ended"] and not await self._idle(endpoint, conversation, last):
            return last["id"], []
        return self._after_idle_or_end(endpoint, conversation, sender, last)

    def _after_idle_or_end(
        self, endpoint: Values, conversation: str, sender: str, last: Values
    ) -> tuple[str, list[Fact]]:
        account_id, date = endpoint["account_id"], self._universe.now_iso()
        if self._settings.session_reopen == "reopen":
            reopened = SessionReopened(account_id=account_id, date=date, id=last["id"])
            return last["id"], [reopened] if last["ended"] else []
        opened = self._opened(endpoint, conversation, sender)
        ended = SessionEnded(account_id=account_id, date=date, id=last["id"], outcome="Idle")
        return opened.id, [opened] if last["ended"] else [ended, opened]

    async def _idle(self, endpoint: Values, conversation: str, session: Values) -> bool:
        activity = await store.last_activity(self._engine, endpoint["account_id"], conversation)
        idle_after = timedelta(hours=self._settings.session_idle_after_hours)
        return session_is_idle(activity or session["date_created"], self._universe.now(), idle_after)

    def _opened(self, endpoint: Values, conversation: str, sender: str) -> SessionOpened:
        return SessionOpened(
            account_id=endpoint["account_id"],
            date=self._universe.now_iso(),
            id=self._universe.new_id(),
            customer_id=endpoint["customer_id"],
            endpoint_id=endpoint["id"],
            conversation_id=conversation,
            other_address=sender,
            channel="Chat",
            incoming=True,
            created_by=sender,
        )

    def _message(
        self, inbound: Inbound, endpoint: Values, conversation: str, session_id: str, other: str, sender: str
    ) -> MessageCreated:
        text = storable(inbound.text)
        size = measure(text)
        return MessageCreated(
            account_id=endpoint["account_id"],
            date=self._universe.now_iso(),
            id=self._universe.new_id(),
            customer_id=endpoint["customer_id"],
            endpoint_id=endpoint["id"],
            conversation_id=conversation,
            session_id=session_id,
            connection_id=inbound.connection_id,
            incoming=True,
            other_address=other,
            sender=sender,
            text=text,
            encoding=size.encoding.value,
            segments=size.count,
            media_awaited=len(inbound.media),
        )


def inbound_id(inbound: Inbound) -> str:
    """The key under which a carrier's own id of a text is kept: one connection's ids say nothing of another's."""
    name = f"{inbound.connection_id}\x00{inbound.carrier_id}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(name, digest_size=12).hexdigest()


def storable(text: str) -> str:
    """The text with what no store takes replaced: NULs, and halves of characters beyond the first 65,536."""
    whole = text.replace("\x00", "\N{REPLACEMENT CHARACTER}")
    return whole.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
