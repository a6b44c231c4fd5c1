"""What a submit_sm and its kin ask for, as far as the unit alone tells. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final, NamedTuple

from trunkline.carriers.smpp.addressing import from_wire
from trunkline.carriers.smpp.coding import Alphabet
from trunkline.carriers.smpp.parts import Concatenation, read_content
from trunkline.carriers.smpp.pdu import (
    RECEIPT_ALWAYS,
    RECEIPT_MASK,
    RECEIPT_ON_FAILURE,
    DataSm,
    SubmitMulti,
    SubmitSm,
)
from trunkline.carriers.smpp.status import CommandStatus
from trunkline.domain.esme import wish
from trunkline.smsc.answers import Refusal
from trunkline.smsc.times import read_time

Submission = SubmitSm | DataSm | SubmitMulti
DEFAULT_SMSC_MESSAGE: Final = 0


class Wanted(NamedTuple):
    """A message as an ESME asks for it; times in milliseconds. A part may begin or end with half a character."""

    source: str
    text: str
    part: Concatenation | None
    receipt: str | None
    send_at: int | None
    valid_for: int | None


def read_wanted(
    pdu: Submission, esme_id: str, default: Alphabet, now: datetime, ia5: Alphabet = Alphabet.ASCII
) -> Wanted:
    """What a unit asks for; raises Refusal for what cannot be done as it says.

    Of esm_class only the bit for a user data header counts, and of registered_delivery only the two for receipts.
    """
    content = read_content(pdu, default, ia5)
    if content.binary:
        raise Refusal(CommandStatus.ESME_RSUBMITFAIL)
    if not content.text:
        raise Refusal(CommandStatus.ESME_RINVMSGLEN)
    send_at, valid_for = (None, None) if isinstance(pdu, DataSm) else _times(pdu, now)
    source = from_wire(pdu.source_ton, pdu.source)
    return Wanted(source, content.text, content.concatenation, _receipt(pdu.registered, esme_id), send_at, valid_for)


def _receipt(registered: int, esme_id: str) -> str | None:
    asked = registered & RECEIPT_MASK
    if asked not in (RECEIPT_ALWAYS, RECEIPT_ON_FAILURE):
        return None
    return wish(esme_id, failures_only=asked == RECEIPT_ON_FAILURE)


def _times(pdu: SubmitSm | SubmitMulti, now: datetime) -> tuple[int | None, int | None]:
    if pdu.replace:
        raise Refusal(CommandStatus.ESME_RINVSUBREP)
    if pdu.default_message != DEFAULT_SMSC_MESSAGE:
        raise Refusal(CommandStatus.ESME_RINVDFTMSGID)
    scheduled = _time(pdu.schedule, now, CommandStatus.ESME_RINVSCHED)
    if scheduled is not None and scheduled < now:
        raise Refusal(CommandStatus.ESME_RINVSCHED)
    # A relative validity runs from the time of sending, an absolute one ends where it says.
    begin = scheduled or now
    ends = _time(pdu.validity, begin if pdu.validity.endswith("R") else now, CommandStatus.ESME_RINVEXPIRY)
    if ends is not None and ends <= begin:
        raise Refusal(CommandStatus.ESME_RINVEXPIRY)
    send_at = None if scheduled is None else int(scheduled.timestamp() * 1000)
    return send_at, None if ends is None else (ends - begin) // timedelta(milliseconds=1)


def _time(text: str, now: datetime, status: CommandStatus) -> datetime | None:
    try:
        return read_time(text, now)
    except (ValueError, OverflowError):
        raise Refusal(status) from None
