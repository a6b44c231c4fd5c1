"""One SMPP session as a state machine (SMPP 3.4, sections 2.2 to 2.9 and 7.2): no sockets, and no clock of its own.

The link hands in bytes and moments, acts on the events, and writes what `outgoing` gives. Both roles use it: an ESME
binds with `request`, an SMSC learns of a bind as `Requested` and answers it. What the protocol alone can answer
(enquire_link, unbind, units that are malformed, unknown, or do not fit the state) the session answers by itself.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, NamedTuple

from trunkline.carriers.smpp.codec import MOST_LENGTH, Broken, Malformed, Reader, encode
from trunkline.carriers.smpp.pdu import (
    RESPONSE,
    AlertNotification,
    Bind,
    BindReceiver,
    BindReceiverResp,
    BindResp,
    BindTransceiver,
    BindTransceiverResp,
    BindTransmitter,
    BindTransmitterResp,
    CancelSm,
    DataSm,
    DeliverSm,
    EnquireLink,
    EnquireLinkResp,
    GenericNack,
    Outbind,
    Pdu,
    QuerySm,
    ReplaceSm,
    SubmitMulti,
    SubmitSm,
    Unbind,
    UnbindResp,
    response_to,
)
from trunkline.carriers.smpp.status import CommandStatus

MOST_SEQUENCE: Final = 0x7FFFFFFF
LATE_KEPT: Final = 4096
"""How many requests without an answer are remembered, so that an answer which comes late can still be used."""


class Role(Enum):
    """Which side of the session this is."""

    ESME = "esme"
    SMSC = "smsc"

    # It is looked up for every unit; an enumeration's own hash is written in Python.
    __hash__ = object.__hash__


class State(Enum):
    """Where the session stands (section 2.2)."""

    OPEN = "open"
    BOUND_TX = "bound_tx"
    BOUND_RX = "bound_rx"
    BOUND_TRX = "bound_trx"
    UNBINDING = "unbinding"
    """One side has asked for the end: answers still pass, new requests do not."""
    CLOSED = "closed"

    __hash__ = object.__hash__  # as in Role

    @property
    def bound(self) -> bool:
        """Whether messages may pass, at least one way."""
        return self in _BOUND


_BOUND: Final = frozenset({State.BOUND_TX, State.BOUND_RX, State.BOUND_TRX})
_SENDING: Final = frozenset({State.BOUND_TX, State.BOUND_TRX})
_RECEIVING: Final = frozenset({State.BOUND_RX, State.BOUND_TRX})
_OPEN: Final = frozenset({State.OPEN})

BOUND_BY: Final[dict[type[Pdu], State]] = {
    BindTransmitter: State.BOUND_TX,
    BindReceiver: State.BOUND_RX,
    BindTransceiver: State.BOUND_TRX,
    BindTransmitterResp: State.BOUND_TX,
    BindReceiverResp: State.BOUND_RX,
    BindTransceiverResp: State.BOUND_TRX,
}

# Section 2.3: who may send which request in which state.
ALLOWED: Final[dict[Role, dict[type[Pdu], frozenset[State]]]] = {
    Role.ESME: {
        BindTransmitter: _OPEN,
        BindReceiver: _OPEN,
        BindTransceiver: _OPEN,
        SubmitSm: _SENDING,
        SubmitMulti: _SENDING,
        DataSm: _SENDING,
        QuerySm: _SENDING,
        CancelSm: _SENDING,
        ReplaceSm: _SENDING,
        Unbind: _BOUND,
        EnquireLink: _BOUND | _OPEN,
    },
    Role.SMSC: {
        Outbind: _OPEN,
        DeliverSm: _RECEIVING,
        DataSm: _RECEIVING,
        AlertNotification: _RECEIVING,
        Unbind: _BOUND,
        EnquireLink: _BOUND | _OPEN,
    },
}
_OTHER: Final = {Role.ESME: Role.SMSC, Role.SMSC: Role.ESME}


@dataclass(frozen=True, slots=True)
class Timing:
    """The session's limits, in seconds and requests."""

    window: int = 10
    """Requests of ours without an answer at once."""
    response_seconds: float = 20.0
    """How long an answer may take."""
    enquire_seconds: float = 30.0
    """After so long a silence of the other side it is asked whether it is there."""
    bind_seconds: float = 10.0
    """How long the other side of an SMSC may take to bind, and an SMSC to answer the bind."""


class Requested(NamedTuple):
    """The other side asks for something that the application must answer, with `answer`."""

    pdu: Pdu


class Answered(NamedTuple):
    """A request of ours was answered; its token, and whether the answer came after its time."""

    pdu: Pdu
    token: Any
    late: bool = False


class Unanswered(NamedTuple):
    """A request of ours was not answered in time, or will not be; `left` when its bytes were taken to be written."""

    token: Any
    left: bool


class Bound(NamedTuple):
    """The session is bound, in its state; for an ESME with the answer of the SMSC."""

    state: State
    pdu: Pdu


class BindRefused(NamedTuple):
    """An SMSC refused our bind."""

    pdu: Pdu


class Odd(NamedTuple):
    """Something of the other side did not fit; it was answered, and this is for the log."""

    reason: str


class Ended(NamedTuple):
    """The session is over: write what is outgoing, and close the connection."""

    reason: str


Event = Requested | Answered | Unanswered | Bound | BindRefused | Odd | Ended


class NotAllowed(RuntimeError):
    """A request that this side may not make in this state, or for which the window has no room."""


class _Pending(NamedTuple):
    kind: type[Pdu]
    token: Any
    deadline: float
    number: int


class Session:
    """The state of one connection; every moment is in seconds of one clock that never runs backwards."""

    def __init__(self, role: Role, timing: Timing, now: float, most_length: int = MOST_LENGTH) -> None:
        self.role = role
        self.timing = timing
        self.state = State.OPEN
        self._reader = Reader(most_length)
        self._out: list[bytes] = []
        self._sequence = 0
        self._requests = 0
        self._left = 0
        self._pending: dict[int, _Pending] = {}
        self._late: OrderedDict[int, _Pending] = OrderedDict()
        self._heard = now
        self._enquiry_deadline: float | None = None
        self._bind_deadline: float | None = now + timing.bind_seconds if role is Role.SMSC else None

    @property
    def closed(self) -> bool:
        """Whether the session is over."""
        return self.state is State.CLOSED

    # --- What goes out

    @property
    def room(self) -> int:
        """How many more requests the window takes now; 0 when the session is not bound."""
        return max(self.timing.window - len(self._pending), 0) if self.state in _BOUND else 0

    @property
    def in_flight(self) -> int:
        """How many requests wait for their answers."""
        return len(self._pending)

    def may_request(self, kind: type[Pdu]) -> bool:
        """Whether this side may make such a request in the present state."""
        return self.state in ALLOWED[self.role].get(kind, ())

    def request(self, pdu: Pdu, now: float, token: Any = None) -> int:
        """Send a request under a sequence number, which is given back; its answer comes as `Answered` with the token.

        Raises NotAllowed, and Misfit for a unit that cannot be written; then nothing was sent.
        """
        kind = type(pdu)
        if self.state not in ALLOWED[self.role].get(kind, ()):
            raise NotAllowed(f"{pdu.title} by the {self.role.value} when {self.state.value}")
        if len(self._pending) >= self.timing.window and kind not in _BESIDE_WINDOW:
            raise NotAllowed(f"{pdu.title}: {len(self._pending)} requests wait for their answers")
        pdu.sequence = self._next_sequence()
        self._out.append(encode(pdu))
        self._requests += 1
        if response_to(kind) is not None:
            seconds = self.timing.bind_seconds if isinstance(pdu, Bind) else self.timing.response_seconds
            self._pending[pdu.sequence] = _Pending(kind, token, now + seconds, self._requests)
        if kind is Unbind:
            self.state = State.UNBINDING
        return pdu.sequence

    def answer(self, pdu: Pdu) -> list[Event]:
        """Send an answer, which has the sequence number of its request; one to a bind makes an SMSC's session bound."""
        if self.closed:
            return []
        self._out.append(encode(pdu))
        if isinstance(pdu, BindResp) and not pdu.status and self.state is State.OPEN:
            self.state = BOUND_BY[type(pdu)]
            self._bind_deadline = None
            return [Bound(self.state, pdu)]
        return []

    def outgoing(self) -> bytes:
        """Everything to be written since the last time, in one piece."""
        if not self._out:
            return b""
        data = b"".join(self._out)
        self._out.clear()
        self._left = self._requests
        return data

    def _next_sequence(self) -> int:
        while True:
            self._sequence = self._sequence + 1 if self._sequence < MOST_SEQUENCE else 1
            if self._sequence not in self._pending:
                return self._sequence

    # --- What comes in

    def receive(self, data: bytes, now: float) -> list[Event]:
        """Take bytes of the other side; what is to be done now."""
        if self.closed:
            return []
        self._heard = now
        self._enquiry_deadline = None
        events: list[Event] = []
        for unit in self._reader.feed(data):
            if isinstance(unit, Malformed):
                self._malformed(unit, events)
            elif unit.command >= RESPONSE:
                self._response(unit, events)
            else:
                self._request(unit, events)
            if _is_closed(self):
                break
        return events

    def _malformed(self, unit: Malformed, events: list[Event]) -> None:
        answer = unit.answer()
        if answer is not None:
            self._out.append(encode(answer))
        events.append(Odd(unit.reason))
        if isinstance(unit, Broken):
            events += self.close(unit.reason)

    def _response(self, pdu: Pdu, events: list[Event]) -> None:
        pending = self._pending.get(pdu.sequence)
        late = pending is None
        if pending is None:
            pending = self._late.get(pdu.sequence)
        if pending is None or not _fits(pdu, pending.kind):
            if type(pdu) is not EnquireLinkResp:
                events.append(Odd(f"{pdu.title} to no request of ours"))
            return
        del (self._late if late else self._pending)[pdu.sequence]
        if issubclass(pending.kind, Bind):
            self._bind_answered(pdu, events)
        elif pending.kind is Unbind:
            events += self.close("unbound at our request")
        else:
            events.append(Answered(pdu, pending.token, late))

    def _bind_answered(self, pdu: Pdu, events: list[Event]) -> None:
        if pdu.status or not isinstance(pdu, BindResp) or self.state is not State.OPEN:
            events.append(BindRefused(pdu))
            events += self.close("the bind was refused")
            return
        self.state = BOUND_BY[type(pdu)]
        events.append(Bound(self.state, pdu))

    def _request(self, pdu: Pdu, events: list[Event]) -> None:
        kind = type(pdu)
        if kind is EnquireLink:
            self._out.append(encode(EnquireLinkResp(pdu.sequence)))
        elif self.state not in ALLOWED[_OTHER[self.role]].get(kind, ()):
            self._refuse(pdu, events)
        elif kind is Unbind:
            self._out.append(encode(UnbindResp(pdu.sequence)))
            events += self.close("the other side has unbound")
        else:
            events.append(Requested(pdu))

    def _refuse(self, pdu: Pdu, events: list[Event]) -> None:
        already = isinstance(pdu, Bind) and self.state in _BOUND
        status = CommandStatus.ESME_RALYBND if already else CommandStatus.ESME_RINVBNDSTS
        kind = response_to(type(pdu))
        if kind is not None:
            self._out.append(encode(kind(pdu.sequence, status)))
        events.append(Odd(f"{pdu.title} when {self.state.value}"))

    # --- Time

    @property
    def deadline(self) -> float:
        """When `tick` has something to do next, unless something happens before."""
        if self.closed:
            return float("inf")
        wait = self._enquiry_deadline
        if wait is None:
            wait = self._heard + self.timing.enquire_seconds if self.state in _BOUND else float("inf")
        if self._pending:
            wait = min(wait, next(iter(self._pending.values())).deadline)
        return wait if self._bind_deadline is None else min(wait, self._bind_deadline)

    def tick(self, now: float) -> list[Event]:
        """Let time pass: answers that are overdue, a question whether the other side is there, the end of patience."""
        events: list[Event] = []
        if self.closed:
            return events
        self._give_up_overdue(now, events)
        if _is_closed(self):
            return events
        if self._bind_deadline is not None and now >= self._bind_deadline:
            events += self.close("no bind came in time")
        elif self._enquiry_deadline is not None and now >= self._enquiry_deadline:
            events += self.close("the other side is silent")
        elif self._enquiry_deadline is None and self.state in _BOUND and now >= self._silent_at:
            self._out.append(encode(EnquireLink(self._next_sequence())))
            self._enquiry_deadline = now + self.timing.response_seconds
        return events

    @property
    def _silent_at(self) -> float:
        return self._heard + self.timing.enquire_seconds

    def _give_up_overdue(self, now: float, events: list[Event]) -> None:
        # Requests are in the order of their deadlines, but for a bind and an unbind, which are alone.
        while self._pending:
            sequence, first = next(iter(self._pending.items()))
            if first.deadline > now:
                return
            del self._pending[sequence]
            if issubclass(first.kind, Bind | Unbind):
                events += self.close(f"{first.kind.title} was not answered")
                return
            self._late[sequence] = first
            if len(self._late) > LATE_KEPT:
                self._late.popitem(last=False)
            events.append(Unanswered(first.token, first.number <= self._left))

    def close(self, reason: str) -> list[Event]:
        """End the session, also when the connection was lost: what waits for an answer gets none."""
        if self.closed:
            return []
        self.state = State.CLOSED
        lost: list[Event] = [
            Unanswered(pending.token, pending.number <= self._left)
            for pending in self._pending.values()
            if not issubclass(pending.kind, Bind | Unbind)
        ]
        self._pending.clear()
        return [*lost, Ended(reason)]


_BESIDE_WINDOW: Final = frozenset(
    {BindTransmitter, BindReceiver, BindTransceiver, Unbind, Outbind, EnquireLink, AlertNotification}
)


def _is_closed(session: Session) -> bool:
    # A function of its own, for a type checker would believe that what it has just read cannot change.
    return session.closed


def _fits(answer: Pdu, request: type[Pdu]) -> bool:
    return type(answer) is GenericNack or answer.command == request.command | RESPONSE
