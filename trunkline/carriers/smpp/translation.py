"""Between our messages and units: what an ESME sends for one, and what a unit from the SMSC tells. Pure."""

from __future__ import annotations

import hashlib
from typing import Final

from trunkline.carriers.base import ConnectionInfo, Failure, Inbound, InboundPart, Outgoing, Receipt, Refused
from trunkline.carriers.smpp import tlv
from trunkline.carriers.smpp.addressing import from_wire, to_wire
from trunkline.carriers.smpp.coding import Alphabet, NotInAlphabet
from trunkline.carriers.smpp.parts import TooLong, cut, read_content
from trunkline.carriers.smpp.pdu import RECEIPT_ALWAYS, DataSm, DeliverSm, QuerySm, SubmitSm
from trunkline.carriers.smpp.receipt import (
    FAILURES,
    MessageState,
    SmppReceipt,
    id_of_receipt,
    read_receipt,
    reason_of,
)
from trunkline.carriers.smpp.settings import SmppSettings
from trunkline.carriers.smpp.status import failure_of, status_sentence

REFERENCE_DIGITS: Final = 6
"""The last digits of a message's id count up, and a repeated attempt has the same: phones then join the same parts."""


# --- Outgoing --------------------------------------------------------------------------------------------------------


def units_of(message: Outgoing, settings: SmppSettings) -> list[SubmitSm] | Refused:
    """The submit_sm of each part of a message, or why it cannot be sent.

    The last 16 bits of the message's id are the user_message_reference: enough to find a unit in a trace, too few to
    know a message again by them.
    """
    reference = _reference(message.message_id)
    try:
        parts = cut(message.text, settings.alphabets, settings.default, settings.long_texts, reference)
    except (NotInAlphabet, TooLong) as error:
        reason = f"The text does not fit this connection: {error}"
        return Refused(Failure.UNSUITABLE_TEXT, reason, handed=False)
    source = to_wire(message.from_address, settings.short_code_ton, plus=settings.plus)
    dest = to_wire(message.to_address, settings.short_code_ton, plus=settings.plus)
    mark = ((tlv.USER_MESSAGE_REFERENCE, (reference & 0xFFFF).to_bytes(2, "big")),)
    return [
        SubmitSm(
            service_type=settings.service_type,
            source_ton=source.ton,
            source_npi=source.npi,
            source=source.address,
            dest_ton=dest.ton,
            dest_npi=dest.npi,
            destination=dest.address,
            esm_class=part.esm_class,
            protocol_id=settings.protocol_id,
            priority=settings.priority,
            validity=settings.validity,
            registered=RECEIPT_ALWAYS,
            data_coding=part.data_coding,
            short_message=part.short_message,
            tlvs=mark + part.tlvs,
        )
        for part in parts
    ]


def _reference(message_id: str) -> int:
    try:
        return int(message_id[-REFERENCE_DIGITS:], 16)
    except ValueError:
        return int.from_bytes(hashlib.blake2b(message_id.encode(), digest_size=3).digest(), "big")


def query_of(message: Outgoing, carrier_id: str, settings: SmppSettings) -> QuerySm:
    """The query_sm for a message whose id at the SMSC is known."""
    source = to_wire(message.from_address, settings.short_code_ton, plus=settings.plus)
    return QuerySm(message_id=carrier_id, source_ton=source.ton, source_npi=source.npi, source=source.address)


def refusal_of(status: int, settings: SmppSettings) -> Refused:
    """What an answer with an error means for a message."""
    return Refused(settings.failure(status) or failure_of(status), status_sentence(status))


# --- Incoming --------------------------------------------------------------------------------------------------------


def receipt_of(
    pdu: DeliverSm | DataSm, info: ConnectionInfo, settings: SmppSettings, at: str
) -> Receipt | SmppReceipt | None:
    """The receipt that a unit is, an `SmppReceipt` when it is not the last word, or None when it cannot be read."""
    found = read_receipt(pdu)
    if found is None or not found.final:
        return found
    return receipt_from(found, id_of_receipt(found.message_id, settings.receipt_id), info, at)


def receipt_from(found: SmppReceipt, carrier_id: str, info: ConnectionInfo, at: str) -> Receipt:
    """A final state of a message as the receipt that it is for us."""
    delivered = found.state is MessageState.DELIVERED
    return Receipt(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=carrier_id,
        message_id=None,
        delivered=delivered,
        failure=None if delivered else FAILURES[found.state],
        reason="" if delivered else reason_of(found),
        at=at,
    )


def text_of(
    pdu: DeliverSm | DataSm, carrier_id: str, info: ConnectionInfo, settings: SmppSettings, at: str
) -> Inbound | InboundPart:
    """The text, or the part of a text, that a unit brings; `carrier_id` is the name under which it is recorded."""
    content = read_content(pdu, settings.default, Alphabet(settings.data_coding_1))
    text = f"[binary] {content.text}" if content.binary else content.text
    sender, recipient = from_wire(pdu.source_ton, pdu.source), from_wire(pdu.dest_ton, pdu.destination)
    part = content.concatenation
    if part is None or content.binary:
        return Inbound(info.account_id, info.connection_id, carrier_id, sender, recipient, text, at)
    return InboundPart(
        account_id=info.account_id,
        connection_id=info.connection_id,
        reference=part.reference,
        total=part.total,
        number=part.number,
        from_address=sender,
        to_address=recipient,
        text=text,
        at=at,
    )


def digest_of(pdu: DeliverSm | DataSm) -> str:
    """What two units that say the same have in common; deliver_sm has no id of its own."""
    octets = b"" if isinstance(pdu, DataSm) else pdu.short_message
    said = (pdu.source, pdu.destination, pdu.esm_class, pdu.data_coding, octets, pdu.tlvs)
    return hashlib.blake2b(repr(said).encode(), digest_size=10).hexdigest()
