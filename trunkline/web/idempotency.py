"""Idempotency-Key: the first answer is kept with what it answered, in the same transaction; a repeat gets it again."""

from __future__ import annotations

import hashlib
from typing import Any, Final, NamedTuple

import msgspec

from trunkline.base.faults import BadRequest, Conflict, UnprocessableRepeat
from trunkline.contract.operation import Operation
from trunkline.domain.facts import RequestAnswered
from trunkline.operations.call import Call
from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.loader import by_primary_key

HEADER: Final = "idempotency-key"
LONGEST: Final = 255

_encode = msgspec.json.Encoder().encode


class Ticket(NamedTuple):
    """A key of one caller, and what the request under it says."""

    account_id: str
    id: str
    fingerprint: str


def ticket_of(key: str, operation: Operation, request: Any, call: Call) -> Ticket:
    """The ticket of a request; the same request in another format, or by another route, has the same one.

    Raises BadRequest when the operation takes no key, or when it is empty, too long or not printable ASCII.
    """
    if not operation.repeatable:
        sentence = f"{operation.name} takes no Idempotency-Key: its answer is not kept for a repeat."
        raise BadRequest(sentence, code="IdempotencyKeyNotTaken", field="Idempotency-Key")
    if not 0 < len(key) <= LONGEST or not key.isascii() or not key.isprintable():
        sentence = f"Idempotency-Key must have 1 to {LONGEST} printable ASCII characters."
        raise BadRequest(sentence, code="InvalidIdempotencyKey", field="Idempotency-Key")
    account_id = call.caller.account_ids[0] if call.caller.account_ids else ""
    owner = f"{call.caller.user_id}\x00{key}".encode()
    said = operation.name.encode() + b"\x00" + _encode(request)
    return Ticket(
        account_id,
        hashlib.blake2b(owner, digest_size=16).hexdigest(),
        hashlib.blake2b(said, digest_size=16).hexdigest(),
    )


class Repeats:
    """Knows which keys were answered, and which are being answered now."""

    def __init__(self, engine: Engine) -> None:
        self._answered = by_primary_key(engine, tables.IDEMPOTENCY)
        self._running: dict[str, str] = {}

    async def answer_of(self, ticket: Ticket) -> str | None:
        """The first answer as JSON, or None when there is none yet.

        Raises UnprocessableRepeat when the key stood for another request.
        """
        row = await self._answered.find(ticket.account_id, ticket.id)
        if row is None:
            return None
        _check_same(ticket, row["fingerprint"])
        return str(row["answer"])

    def begin(self, ticket: Ticket) -> None:
        """Hold the key while its request runs; raises Conflict when it runs already."""
        running = self._running.get(ticket.id)
        if running is not None:
            _check_same(ticket, running)
            sentence = "A request with this Idempotency-Key is still running; ask again when it is done."
            raise Conflict(sentence, code="RequestInProgress", retry_after=1.0)
        self._running[ticket.id] = ticket.fingerprint

    def end(self, ticket: Ticket) -> None:
        """Let the key go; its answer, if any, is in the store now."""
        self._running.pop(ticket.id, None)


def _check_same(ticket: Ticket, fingerprint: str) -> None:
    if fingerprint != ticket.fingerprint:
        raise UnprocessableRepeat(field="Idempotency-Key")


def answered(ticket: Ticket, operation: Operation, result: Any, call: Call) -> RequestAnswered:
    """The fact that keeps an answer under its key."""
    return RequestAnswered(
        account_id=ticket.account_id,
        date=call.date,
        id=ticket.id,
        operation=operation.name,
        fingerprint=ticket.fingerprint,
        answer=_encode(_without_secrets(result, operation)).decode(),
    )


def _without_secrets(result: Any, operation: Operation) -> Any:
    return msgspec.structs.replace(result, **dict.fromkeys(operation.secrets)) if operation.secrets else result


def kept_answer(operation: Operation, answer: str) -> Any:
    """The response DTO of a kept answer."""
    return msgspec.json.decode(answer, type=operation.response) if operation.response else None
