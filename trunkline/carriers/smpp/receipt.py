"""Delivery receipts in a deliver_sm: as text (SMPP 3.4, appendix B) and as TLVs (sections 5.3.2.12 and 35). Pure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, IntEnum
from itertools import zip_longest
from typing import Final

from trunkline.carriers.base import Failure
from trunkline.carriers.smpp import tlv
from trunkline.carriers.smpp.pdu import ESM_INTERMEDIATE, ESM_RECEIPT, ESM_TYPE, DataSm, DeliverSm
from trunkline.carriers.smpp.tlv import Tlvs


class MessageState(IntEnum):
    """What became of a message (section 5.2.28), with the word that stands for it in a receipt's text."""

    word: str

    def __new__(cls, code: int, word: str = "") -> MessageState:
        """Make a member whose value is the code alone."""
        member = int.__new__(cls, code)
        member._value_ = code
        member.word = word
        return member

    SCHEDULED = 0, "SCHEDLD"
    ENROUTE = 1, "ENROUTE"
    DELIVERED = 2, "DELIVRD"
    EXPIRED = 3, "EXPIRED"
    DELETED = 4, "DELETED"
    UNDELIVERABLE = 5, "UNDELIV"
    ACCEPTED = 6, "ACCEPTD"
    UNKNOWN = 7, "UNKNOWN"
    REJECTED = 8, "REJECTD"


FAILURES: Final = {
    MessageState.EXPIRED: Failure.EXPIRED,
    MessageState.DELETED: Failure.REJECTED,
    MessageState.UNDELIVERABLE: Failure.UNEXPLAINED,
    MessageState.UNKNOWN: Failure.UNEXPLAINED,
    MessageState.REJECTED: Failure.REJECTED,
}
"""Final states other than delivered. UNKNOWN is final too: the SMSC will not tell more."""

_BY_WORD: Final = {state.word: state for state in MessageState} | {
    "DELIVERED": MessageState.DELIVERED,
    "DELIVRED": MessageState.DELIVERED,
    "UNDELIVERABLE": MessageState.UNDELIVERABLE,
    "UNDELIVRD": MessageState.UNDELIVERABLE,
    "FAILED": MessageState.UNDELIVERABLE,
    "ACCEPTED": MessageState.ACCEPTED,
    "REJECTED": MessageState.REJECTED,
}


class ReceiptId(Enum):
    """How the id in a receipt is turned into the one of the submit_sm_resp."""

    AS_IS = "as_is"
    HEX_TO_DECIMAL = "hex_to_decimal"
    DECIMAL_TO_HEX = "decimal_to_hex"


@dataclass(frozen=True, slots=True)
class SmppReceipt:
    """What a receipt says: the carrier's id of the message, its state, and the carrier's own code of the error."""

    message_id: str
    state: MessageState
    error: str
    submitted: str = ""
    """As the carrier wrote it, YYMMDDhhmm or with seconds."""
    done: str = ""
    text: str = ""

    @property
    def final(self) -> bool:
        """Whether no other receipt will follow."""
        return self.state is MessageState.DELIVERED or self.state in FAILURES


# --- Reading ---------------------------------------------------------------------------------------------------------

# Carriers leave fields out, add some, and write them in small or capital letters; only their names can be relied on.
_ALL: Final = ("id", "sub", "dlvrd", "submit date", "done date", "stat", "err", "text")
_field = re.compile(rf"(?:^|(?<=\s))({'|'.join(_ALL)}):[ ]?", re.IGNORECASE)
# Most have all of them, as appendix B writes them; these are read in one step.
_usual = re.compile(" ".join(rf"{name}:[ ]?(\S*)" for name in _ALL[:-1]) + " text:[ ]?(.*)", re.DOTALL).fullmatch


def is_receipt(pdu: DeliverSm | DataSm) -> bool:
    """Whether a unit is a receipt: by its esm_class, by its TLVs, or by a text that can be nothing else."""
    kind = pdu.esm_class & ESM_TYPE
    if kind:
        return bool(kind & (ESM_RECEIPT | ESM_INTERMEDIATE))  # the others are acknowledgements that a phone wrote
    if pdu.tlvs and tlv.find(pdu.tlvs, tlv.RECEIPTED_MESSAGE_ID) and tlv.find(pdu.tlvs, tlv.MESSAGE_STATE):
        return True
    return isinstance(pdu, DeliverSm) and pdu.short_message[:3].lower() == b"id:" and b" stat:" in pdu.short_message


def read_receipt(pdu: DeliverSm | DataSm) -> SmppReceipt | None:
    """The receipt in a unit, its TLVs before its text; None when neither names a message and a state."""
    octets = pdu.short_message if isinstance(pdu, DeliverSm) else b""
    if not octets:
        octets = tlv.find(pdu.tlvs, tlv.MESSAGE_PAYLOAD) or b""
    fields = text_fields(octets.decode("latin-1"))
    id_ = (tlv.text(pdu.tlvs, tlv.RECEIPTED_MESSAGE_ID) or fields.get("id", "")).strip()
    state = _state(pdu.tlvs, fields.get("stat", ""))
    if not id_ or state is None:
        return None
    return SmppReceipt(
        id_,
        state,
        _error(pdu.tlvs) or fields.get("err", ""),
        fields.get("submit date", ""),
        fields.get("done date", ""),
        fields.get("text", ""),
    )


def text_fields(text: str) -> dict[str, str]:
    """The fields of a receipt's text by their names in small letters."""
    usual = _usual(text)
    return dict(zip(_ALL, usual.groups(), strict=True)) if usual else fields_in_any_order(text)


def fields_in_any_order(text: str) -> dict[str, str]:
    """The fields, whichever there are, in whatever order."""
    found: dict[str, str] = {}
    fields = list(_field.finditer(text))
    for field, after in zip_longest(fields, fields[1:]):
        name = field[1].lower()
        if name == "text":  # the last one, and it may hold anything
            found.setdefault("text", text[field.end() :])
            break
        found.setdefault(name, text[field.end() : after.start() if after else None].strip())
    return found


def _state(tlvs: Tlvs, word: str) -> MessageState | None:
    code = tlv.number(tlvs, tlv.MESSAGE_STATE)
    if code is not None and code <= MessageState.REJECTED:
        return MessageState(code)
    return _BY_WORD.get(word.upper())


def _error(tlvs: Tlvs) -> str:
    """network_error_code (section 5.3.2.31): the network's kind is left out, it says nothing to people."""
    value = tlv.find(tlvs, tlv.NETWORK_ERROR_CODE)
    return str(int.from_bytes(value[1:], "big")) if value and len(value) == 3 else ""


def reason_of(receipt: SmppReceipt) -> str:
    """A receipt for people: the state's word, with the carrier's code when it names one."""
    if receipt.error.strip("0") == "":
        return receipt.state.word
    return f"{receipt.state.word}, error {receipt.error}"


# --- Ids -------------------------------------------------------------------------------------------------------------

_is_hex = re.compile(r"[0-9a-fA-F]+").fullmatch
_is_decimal = re.compile(r"[0-9]+").fullmatch


def _as_is(id_: str) -> str:
    return (id_.lstrip("0").upper() or "0") if _is_hex(id_) else id_


def _to_decimal(id_: str) -> str:
    return str(int(id_, 16)) if _is_hex(id_) else id_


def _to_hex(id_: str) -> str:
    return f"{int(id_):X}" if _is_decimal(id_) else _as_is(id_)


_FROM_RECEIPT: Final[dict[ReceiptId, Callable[[str], str]]] = {
    ReceiptId.AS_IS: _as_is,
    ReceiptId.HEX_TO_DECIMAL: _to_decimal,
    ReceiptId.DECIMAL_TO_HEX: _to_hex,
}


def id_of_answer(id_: str) -> str:
    """The form in which the id of a submit_sm_resp is kept: a number, also a hexadecimal one, is written in one way."""
    return _as_is(id_)


def id_of_receipt(id_: str, way: ReceiptId) -> str:
    """The id that a receipt names, in the form of `id_of_answer`."""
    return _FROM_RECEIPT[way](id_)


# --- Writing ---------------------------------------------------------------------------------------------------------


def receipt_text(receipt: SmppReceipt, submitted: datetime, done: datetime) -> str:
    """The text of a receipt in the form of appendix B; the dates in UTC, to the minute."""
    delivered = "001" if receipt.state is MessageState.DELIVERED else "000"
    error = receipt.error if receipt.error.isascii() and len(receipt.error) <= 3 else ""
    return (
        f"id:{receipt.message_id} sub:001 dlvrd:{delivered} submit date:{submitted:%y%m%d%H%M} "
        f"done date:{done:%y%m%d%H%M} stat:{receipt.state.word} err:{error.zfill(3)} text:{receipt.text[:20]}"
    )


def receipt_tlvs(receipt: SmppReceipt) -> Tlvs:
    """The TLVs that say the same: the id, which ends with a NUL, and the state."""
    id_ = receipt.message_id.encode("latin-1") + b"\0"
    return ((tlv.RECEIPTED_MESSAGE_ID, id_), (tlv.MESSAGE_STATE, bytes((receipt.state,))))


_STATES: Final = {Failure.EXPIRED: MessageState.EXPIRED} | dict.fromkeys(
    (Failure.REJECTED, Failure.BLOCKED, Failure.OPTED_OUT, Failure.INVALID_SENDER, Failure.UNSUITABLE_TEXT),
    MessageState.REJECTED,
)


def state_of(*, delivered: bool, failure: Failure | None) -> MessageState:
    """The final state that an SMSC tells its customer of a message."""
    if delivered:
        return MessageState.DELIVERED
    return _STATES.get(failure, MessageState.UNDELIVERABLE) if failure else MessageState.UNDELIVERABLE
