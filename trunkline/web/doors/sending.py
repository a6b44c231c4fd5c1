"""How front doors send: the functions of SendMessage, in a unit of their own, with its repeats and its retries."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, NamedTuple, TypeVar

import msgspec

from trunkline.base.faults import BadRequest, Conflict, Fault, Forbidden, Invalid, StorageFull, Unavailable
from trunkline.base.guarded_http import is_private
from trunkline.base.log import get_logger
from trunkline.base.universe import Universe
from trunkline.commit.committer import Committer
from trunkline.commit.rows import Declined
from trunkline.domain.address import AddressError, AddressKind, normalise
from trunkline.domain.facts import CallbackAsked, MessageCreated, RequestAnswered
from trunkline.domain.webhook import url_problem
from trunkline.operations.call import Call, Caller
from trunkline.operations.messages.creation import Destination, Draft, create, to_address
from trunkline.operations.messages.send_message import send_message
from trunkline.operations.messages.wanted import Unwanted
from trunkline.settings import Settings
from trunkline.store.directory import Directory
from trunkline.store.engine import StoreFull, StoreUnavailable
from trunkline.store.inbound import endpoint_of_address
from trunkline.web.doors.keeper import Entrant
from trunkline.web.exchange import Request
from trunkline.web.idempotency import HEADER, LONGEST, Repeats, Ticket

log = get_logger(__name__)

T = TypeVar("T")
Values = dict[str, Any]

TRIES: Final = 5
REMEMBERED_MOST: Final = 10_000
NUMBERS: Final = frozenset({AddressKind.PHONE, AddressKind.SHORT_CODE})

_encode = msgspec.json.Encoder(order="sorted").encode


class Wish(NamedTuple):
    """An address that wants to be told of a message, in a format of `outbox/callbacks`."""

    format: str
    url: str
    kinds: tuple[str, ...]
    extra: Mapping[str, Any]
    signing_key_id: str | None = None


class Made(NamedTuple):
    """A message that was created: its id, and the connection that it waits for."""

    id: str
    connection_id: str | None


class Sending:
    """Everything that a door needs to act for an entrant."""

    def __init__(self, committer: Committer, directory: Directory, universe: Universe, settings: Settings) -> None:
        self.directory = directory
        self.engine = directory.engine
        self.settings = settings
        self.universe = universe
        self._committer = committer
        self._repeats = Repeats(directory.engine)
        self._endpoints: dict[str, tuple[str, str]] = {}

    def call(self, caller: Caller, request: Request) -> Call:
        """A call of our functions."""
        return Call(caller, self.universe, self.settings, self.directory, request.remote)

    async def run(self, caller: Caller, request: Request, work: Callable[[Call], Awaitable[T]]) -> T:
        """Do something, and commit what it recorded; once more when what it saw has changed meanwhile."""
        for _ in range(TRIES):
            call = self.call(caller, request)
            try:
                result = await work(call)
            except Unwanted as refused:
                await self._committer.commit(refused.facts)  # the evidence that it was refused
                raise
            if not call.facts:
                return result
            try:
                await self._committer.commit(call.facts)
            except Declined:
                self.directory.forget()
                continue
            return result
        raise Conflict("What this request is about changes too fast; try again.", retry_after=1.0)

    async def send(
        self, entrant: Entrant, request: Request, said: Any, work: Callable[[Call], Awaitable[list[Made]]]
    ) -> list[Made]:
        """Create messages as `work` says, once for each Idempotency-Key; `said` is all that the request asks for.

        Raises Forbidden for a user who may not send.
        """
        check_role(entrant)
        ticket = _ticket(entrant, request, said)
        if ticket is None:
            return await self.run(entrant.caller, request, work)
        self._repeats.begin(ticket)
        try:
            return await self._once(entrant, request, ticket, work)
        finally:
            self._repeats.end(ticket)

    async def _once(
        self, entrant: Entrant, request: Request, ticket: Ticket, work: Callable[[Call], Awaitable[list[Made]]]
    ) -> list[Made]:
        async def first_or_again(call: Call) -> list[Made]:
            kept = await self._repeats.answer_of(ticket)
            if kept is not None:
                return msgspec.json.decode(kept, type=list[Made])
            made = await work(call)
            call.record(
                RequestAnswered(
                    account_id=ticket.account_id,
                    date=call.date,
                    id=ticket.id,
                    operation=f"door:{entrant.login.door}",
                    fingerprint=ticket.fingerprint,
                    answer=_encode(made).decode(),
                )
            )
            return made

        return await self.run(entrant.caller, request, first_or_again)

    # What a message needs.

    async def endpoint_of(self, account_id: str, said: str) -> Values | None:
        """The endpoint of the account with this number, however it is written; None when there is none."""
        for address in await self.spellings_of(account_id, said):
            owner, id_ = self._endpoints.get(address, ("", ""))
            if not id_:
                found = await endpoint_of_address(self.engine, address)
                if found is None:
                    continue
                owner, id_ = found["account_id"], found["id"]
                if len(self._endpoints) >= REMEMBERED_MOST:
                    self._endpoints.clear()
                self._endpoints[address] = (owner, id_)  # an endpoint keeps its number
            if owner == account_id:
                return await self.directory.endpoint((account_id,), id_)
        return None

    async def spellings_of(self, account_id: str, said: str) -> list[str]:
        """The numbers that somebody of the account may mean, as they are kept; none for what is no number."""
        accounts = await self.directory.accounts()
        region = accounts.get(account_id, {}).get("region") or self.settings.default_region
        found: list[str] = []
        for text in spellings(said):
            try:
                address = normalise(text, region, NUMBERS)
            except AddressError:
                continue
            if address not in found:
                found.append(address)
        return found

    async def destination(self, endpoint_id: str, said: str, call: Call, send_at: int | None = None) -> Destination:
        """Where a message goes; a number without its plus is one of the account's region, or else international.

        `send_at` is when it is to go, in milliseconds, where that is not now: quiet hours are looked at for then.

        Raises what `to_address` raises.
        """
        *others, last = spellings(said)
        for text in others:
            try:
                return await to_address(endpoint_id, text, call, send_at)
            except Invalid as refused:
                if refused.code != "InvalidAddress":
                    raise
        return await to_address(endpoint_id, last, call, send_at)

    def create(self, call: Call, destination: Destination, draft: Draft, wishes: list[Wish]) -> MessageCreated:
        """Record a message, and who wants to be told of it."""
        message = create(call, destination, draft)
        for wish in wishes:
            call.record(
                CallbackAsked(
                    account_id=message.account_id,
                    date=call.date,
                    id=call.universe.new_id(),
                    subject_id=message.id,
                    format=wish.format,
                    url=wish.url,
                    kinds=wish.kinds,
                    extra=_encode(wish.extra).decode(),
                    signing_key_id=wish.signing_key_id,
                )
            )
        return message


def check_role(entrant: Entrant) -> None:
    """Raise Forbidden for a user who may not send, and so change, messages."""
    access = send_message.access
    if access.any_of and not access.any_of & entrant.caller.roles:
        raise Forbidden("This login's user may not send messages.", code="InvalidRole")


def made_of(message: MessageCreated) -> Made:
    """What is kept of a message for a repeat of its request."""
    return Made(message.id, message.connection_id)


def spellings(said: str) -> tuple[str, ...]:
    """How a number may be meant: as it stands, and, of bare digits, as international without its plus."""
    bare = said.strip()
    if not bare.isascii() or not bare.isdigit() or len(bare) < 7:
        return (said,)
    if bare.startswith("00"):
        return (f"+{bare[2:]}",)
    return (said,) if bare.startswith("0") else (said, f"+{bare}")


def url_trouble(url: str, settings: Settings) -> str | None:
    """Why an address cannot be called later on; None for one that can."""
    if (problem := url_problem(url)) is not None:
        return problem
    private = is_private(url, settings.callable_networks)
    return "is a private address, which this server does not call (webhooks.allow_private)" if private else None


def check_url(url: str, field: str, settings: Settings) -> str:
    """An address to be called, as it stands; raises Invalid."""
    problem = url_trouble(url, settings)
    if problem:
        raise Invalid(f"'{field}' {problem}.", code="InvalidUrl", field=field)
    return url


def fault_of(error: Exception, request: Request) -> Fault:
    """The refusal that an error is to the caller; what is no fault of theirs is logged, without the query."""
    if isinstance(error, Fault):
        return error
    if isinstance(error, StoreFull):
        return StorageFull(retry_after=30.0)
    if isinstance(error, StoreUnavailable):
        return Unavailable(retry_after=2.0)
    log.exception("door_failed", error, method=request.method, path=request.path)
    return Fault("The server made a mistake; it is in the server's log.", code="InternalError")


def _ticket(entrant: Entrant, request: Request, said: Any) -> Ticket | None:
    key = request.headers.get(HEADER)
    if key is None:
        return None
    if not 0 < len(key) <= LONGEST or not key.isascii() or not key.isprintable():
        sentence = f"Idempotency-Key must have 1 to {LONGEST} printable ASCII characters."
        raise BadRequest(sentence, code="InvalidIdempotencyKey", field="Idempotency-Key")
    owner = f"door\x00{entrant.login.id}\x00{key}".encode()
    return Ticket(
        entrant.login.account_id,
        hashlib.blake2b(owner, digest_size=16).hexdigest(),
        hashlib.blake2b(_encode(said), digest_size=16).hexdigest(),
    )
