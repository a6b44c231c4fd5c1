"""How an SMSC says what we know: refusals as command_status, and where a message stands as message_state. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from trunkline.base.faults import Fault, Forbidden, StorageFull, TooManyRequests, Unavailable
from trunkline.carriers.base import Failure
from trunkline.carriers.smpp.pdu import Pdu, response_to
from trunkline.carriers.smpp.receipt import MessageState, SmppReceipt, state_of
from trunkline.carriers.smpp.status import CommandStatus, failure_of
from trunkline.domain.message import Status
from trunkline.store.engine import StoreFull, StoreUnavailable

S = CommandStatus

BY_CODE: Final[Mapping[str, CommandStatus]] = MappingProxyType(
    {
        "OptedOut": S.ESME_RX_R_APPN,
        "QuietHours": S.ESME_RX_T_APPN,
        "EndpointCannotSend": S.ESME_RINVSRCADR,
        "MaximumLength": S.ESME_RINVMSGLEN,
        "InvalidCharacter": S.ESME_RINVMSGLEN,
        "DateIsPast": S.ESME_RINVSCHED,
        "DateTooFarAhead": S.ESME_RINVSCHED,
        "MessageCannotBeCanceled": S.ESME_RCANCELFAIL,
    }
)
BY_FIELD: Final[Mapping[str, CommandStatus]] = MappingProxyType(
    {
        "ToAddress": S.ESME_RINVDSTADR,
        "EndpointId": S.ESME_RINVSRCADR,
        "Body": S.ESME_RINVMSGLEN,
        "SendAt": S.ESME_RINVSCHED,
        "MessageId": S.ESME_RINVMSGID,
    }
)
BY_KIND: Final[tuple[tuple[type[Exception] | tuple[type[Exception], ...], CommandStatus], ...]] = (
    ((StorageFull, StoreFull, TooManyRequests), S.ESME_RMSGQFUL),
    ((Unavailable, StoreUnavailable), S.ESME_RSYSERR),
    (Forbidden, S.ESME_RSUBMITFAIL),
)


class Refusal(Exception):
    """A request that is answered with this status."""

    def __init__(self, status: CommandStatus) -> None:
        super().__init__(status.name)
        self.status = status


def status_of_error(error: Exception) -> CommandStatus | None:
    """The status that a refusal of ours is; None for what is a mistake of ours."""
    if isinstance(error, Refusal):
        return error.status
    for kinds, status in BY_KIND:
        if isinstance(error, kinds):
            return status
    if not isinstance(error, Fault):
        return None
    return BY_CODE.get(error.code) or BY_FIELD.get(error.field or "") or S.ESME_RSUBMITFAIL


def refused(pdu: Pdu, status: CommandStatus) -> Pdu:
    """The answer to a request that is refused."""
    kind = response_to(type(pdu))
    if kind is None:
        raise TypeError(f"{pdu.title} is not answered")
    return kind(pdu.sequence, status)


STATES: Final[Mapping[Status, MessageState]] = MappingProxyType(
    {
        Status.SCHEDULED: MessageState.SCHEDULED,
        Status.QUEUED: MessageState.ENROUTE,
        Status.SENDING: MessageState.ENROUTE,
        Status.SENT: MessageState.ENROUTE,
        Status.UNCONFIRMED: MessageState.ENROUTE,
        Status.DELIVERED: MessageState.DELIVERED,
        Status.CANCELED: MessageState.DELETED,
    }
)


def state_of_message(status: str, error: str | None) -> MessageState:
    """Where a message stands, by its status and the reason that is kept with it, `failure: words`."""
    known = STATES.get(Status(status))
    return state_of(delivered=False, failure=_failure(error)) if known is None else known


def receipt_of(message_id: str, status: str, error: str | None, text: str) -> SmppReceipt:
    """The receipt of a message in a final status."""
    state = state_of_message(status, error)
    return SmppReceipt(message_id, state, error_code(status, error), text=_printable(text))


def error_code(status: str, error: str | None) -> str:
    """Three digits for the reason: 000 for none, else the place of the failure in the closed list, from 001 on."""
    failure = _failure(error)
    if status == Status.DELIVERED or failure is None:
        return "000"
    return f"{list(Failure).index(failure) + 1:03}"


def _failure(error: str | None) -> Failure | None:
    word = (error or "").partition(":")[0]
    return Failure(word) if word in {failure.value for failure in Failure} else None


def _printable(text: str) -> str:
    """What of a text may stand in a receipt: its octets have no alphabet of their own."""
    return "".join(char if char.isascii() and char.isprintable() else "?" for char in text[:20])


def is_final(status: int) -> bool:
    """Whether an ESME that answers a deliver_sm so will never take it."""
    return status in (S.ESME_RX_P_APPN, S.ESME_RX_R_APPN) or failure_of(status) is Failure.INVALID_ADDRESS
