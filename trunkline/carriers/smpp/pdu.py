"""The units of SMPP 3.4 (section 4) as values: one class a command, its fields in the order of the wire.

Texts of the wire (C-octet strings) are `str` of Latin-1 characters, octet strings are `bytes`, integers are `int`.
"""

from __future__ import annotations

from typing import ClassVar, Final

import msgspec

from trunkline.carriers.smpp.tlv import Tlvs

RESPONSE: Final = 0x80000000
"""The bit of a command id that tells an answer from a request (section 5.1.2)."""

# esm_class, section 5.2.12. Its bits are masked and never compared as a whole: peers set modes that mean nothing to us.
ESM_TYPE: Final = 0x3C
ESM_RECEIPT: Final = 0x04
ESM_DELIVERY_ACK: Final = 0x08
ESM_MANUAL_ACK: Final = 0x10
ESM_INTERMEDIATE: Final = 0x20
ESM_UDHI: Final = 0x40
ESM_REPLY_PATH: Final = 0x80

# registered_delivery, section 5.2.17.
RECEIPT_MASK: Final = 0x03
RECEIPT_NEVER: Final = 0
RECEIPT_ALWAYS: Final = 1
RECEIPT_ON_FAILURE: Final = 2


class Pdu(msgspec.Struct, gc=False):
    """A unit: its sequence number, its command_status and its TLVs; it is an answer when its command id says so."""

    sequence: int = 0
    status: int = 0
    tlvs: Tlvs = ()

    command: ClassVar[int] = 0
    title: ClassVar[str] = ""

    @property
    def is_response(self) -> bool:
        """Whether it answers a unit of the other side; generic_nack does too."""
        return self.command >= RESPONSE


class GenericNack(Pdu, gc=False):
    """The answer to a unit that could not be read (section 4.3)."""

    command: ClassVar[int] = 0x80000000
    title: ClassVar[str] = "generic_nack"


class Bind(Pdu, gc=False):
    """What the three requests to bind have in common (section 4.1)."""

    system_id: str = ""
    password: str = ""
    system_type: str = ""
    interface_version: int = 0x34
    addr_ton: int = 0
    addr_npi: int = 0
    address_range: str = ""

    def __repr__(self) -> str:
        """Say whose it is, and never the password."""
        return f"{type(self).__name__}(sequence={self.sequence}, system_id={self.system_id!r})"


class BindReceiver(Bind, gc=False):
    """Asks for a bind that receives (section 4.1.3)."""

    command: ClassVar[int] = 0x00000001
    title: ClassVar[str] = "bind_receiver"


class BindTransmitter(Bind, gc=False):
    """Asks for a bind that sends (section 4.1.1)."""

    command: ClassVar[int] = 0x00000002
    title: ClassVar[str] = "bind_transmitter"


class BindTransceiver(Bind, gc=False):
    """Asks for a bind that sends and receives (section 4.1.5)."""

    command: ClassVar[int] = 0x00000009
    title: ClassVar[str] = "bind_transceiver"


class BindResp(Pdu, gc=False):
    """What the three answers to a bind have in common."""

    system_id: str = ""


class BindReceiverResp(BindResp, gc=False):
    """Answers a bind_receiver (section 4.1.4)."""

    command: ClassVar[int] = 0x80000001
    title: ClassVar[str] = "bind_receiver_resp"


class BindTransmitterResp(BindResp, gc=False):
    """Answers a bind_transmitter (section 4.1.2)."""

    command: ClassVar[int] = 0x80000002
    title: ClassVar[str] = "bind_transmitter_resp"


class BindTransceiverResp(BindResp, gc=False):
    """Answers a bind_transceiver (section 4.1.6)."""

    command: ClassVar[int] = 0x80000009
    title: ClassVar[str] = "bind_transceiver_resp"


class Outbind(Pdu, gc=False):
    """An SMSC asks an ESME to bind (section 4.1.7); nothing answers it."""

    command: ClassVar[int] = 0x0000000B
    title: ClassVar[str] = "outbind"
    system_id: str = ""
    password: str = ""

    def __repr__(self) -> str:
        """Say whose it is, and never the password."""
        return f"Outbind(sequence={self.sequence}, system_id={self.system_id!r})"


class Unbind(Pdu, gc=False):
    """Asks for the end of a bind (section 4.2)."""

    command: ClassVar[int] = 0x00000006
    title: ClassVar[str] = "unbind"


class UnbindResp(Pdu, gc=False):
    """Answers an unbind."""

    command: ClassVar[int] = 0x80000006
    title: ClassVar[str] = "unbind_resp"


class EnquireLink(Pdu, gc=False):
    """Asks whether the other side is there (section 4.11)."""

    command: ClassVar[int] = 0x00000015
    title: ClassVar[str] = "enquire_link"


class EnquireLinkResp(Pdu, gc=False):
    """Says that it is."""

    command: ClassVar[int] = 0x80000015
    title: ClassVar[str] = "enquire_link_resp"


class ShortMessage(Pdu, gc=False):
    """What submit_sm (section 4.4) and deliver_sm (section 4.6) have in common: all their fields."""

    service_type: str = ""
    source_ton: int = 0
    source_npi: int = 0
    source: str = ""
    dest_ton: int = 0
    dest_npi: int = 0
    destination: str = ""
    esm_class: int = 0
    protocol_id: int = 0
    priority: int = 0
    schedule: str = ""
    validity: str = ""
    registered: int = 0
    replace: int = 0
    data_coding: int = 0
    default_message: int = 0
    short_message: bytes = b""


class SubmitSm(ShortMessage, gc=False):
    """A message from an ESME to the SMSC."""

    command: ClassVar[int] = 0x00000004
    title: ClassVar[str] = "submit_sm"


class DeliverSm(ShortMessage, gc=False):
    """A message or a receipt from the SMSC to an ESME."""

    command: ClassVar[int] = 0x00000005
    title: ClassVar[str] = "deliver_sm"


class MessageResp(Pdu, gc=False):
    """An answer whose body is the id of a message."""

    message_id: str = ""


class SubmitSmResp(MessageResp, gc=False):
    """Answers a submit_sm."""

    command: ClassVar[int] = 0x80000004
    title: ClassVar[str] = "submit_sm_resp"


class DeliverSmResp(MessageResp, gc=False):
    """Answers a deliver_sm; its message id is unused and empty."""

    command: ClassVar[int] = 0x80000005
    title: ClassVar[str] = "deliver_sm_resp"


class DataSm(Pdu, gc=False):
    """A message in either direction whose text is a message_payload (section 4.7)."""

    command: ClassVar[int] = 0x00000103
    title: ClassVar[str] = "data_sm"
    service_type: str = ""
    source_ton: int = 0
    source_npi: int = 0
    source: str = ""
    dest_ton: int = 0
    dest_npi: int = 0
    destination: str = ""
    esm_class: int = 0
    registered: int = 0
    data_coding: int = 0


class DataSmResp(MessageResp, gc=False):
    """Answers a data_sm."""

    command: ClassVar[int] = 0x80000103
    title: ClassVar[str] = "data_sm_resp"


class Address(msgspec.Struct, frozen=True, gc=False):
    """One destination of a submit_multi that is an address."""

    ton: int
    npi: int
    address: str


class ListName(msgspec.Struct, frozen=True, gc=False):
    """One destination of a submit_multi that is the name of a distribution list."""

    name: str


class Unsuccessful(msgspec.Struct, frozen=True, gc=False):
    """One destination that a submit_multi did not reach, and why."""

    ton: int
    npi: int
    address: str
    status: int


class SubmitMulti(Pdu, gc=False):
    """A message to many destinations (section 4.5)."""

    command: ClassVar[int] = 0x00000021
    title: ClassVar[str] = "submit_multi"
    service_type: str = ""
    source_ton: int = 0
    source_npi: int = 0
    source: str = ""
    destinations: tuple[Address | ListName, ...] = ()
    esm_class: int = 0
    protocol_id: int = 0
    priority: int = 0
    schedule: str = ""
    validity: str = ""
    registered: int = 0
    replace: int = 0
    data_coding: int = 0
    default_message: int = 0
    short_message: bytes = b""


class SubmitMultiResp(Pdu, gc=False):
    """Answers a submit_multi."""

    command: ClassVar[int] = 0x80000021
    title: ClassVar[str] = "submit_multi_resp"
    message_id: str = ""
    unsuccessful: tuple[Unsuccessful, ...] = ()


class QuerySm(Pdu, gc=False):
    """Asks what became of a message (section 4.8)."""

    command: ClassVar[int] = 0x00000003
    title: ClassVar[str] = "query_sm"
    message_id: str = ""
    source_ton: int = 0
    source_npi: int = 0
    source: str = ""


class QuerySmResp(Pdu, gc=False):
    """Says what became of it; the states are in section 5.2.28."""

    command: ClassVar[int] = 0x80000003
    title: ClassVar[str] = "query_sm_resp"
    message_id: str = ""
    final_date: str = ""
    message_state: int = 0
    error_code: int = 0


class ReplaceSm(Pdu, gc=False):
    """Replaces a message that has not been delivered (section 4.10)."""

    command: ClassVar[int] = 0x00000007
    title: ClassVar[str] = "replace_sm"
    message_id: str = ""
    source_ton: int = 0
    source_npi: int = 0
    source: str = ""
    schedule: str = ""
    validity: str = ""
    registered: int = 0
    default_message: int = 0
    short_message: bytes = b""


class ReplaceSmResp(Pdu, gc=False):
    """Answers a replace_sm."""

    command: ClassVar[int] = 0x80000007
    title: ClassVar[str] = "replace_sm_resp"


class CancelSm(Pdu, gc=False):
    """Cancels messages that have not been delivered (section 4.9)."""

    command: ClassVar[int] = 0x00000008
    title: ClassVar[str] = "cancel_sm"
    service_type: str = ""
    message_id: str = ""
    source_ton: int = 0
    source_npi: int = 0
    source: str = ""
    dest_ton: int = 0
    dest_npi: int = 0
    destination: str = ""


class CancelSmResp(Pdu, gc=False):
    """Answers a cancel_sm."""

    command: ClassVar[int] = 0x80000008
    title: ClassVar[str] = "cancel_sm_resp"


class AlertNotification(Pdu, gc=False):
    """An SMSC says that a phone can be reached again (section 4.12); nothing answers it."""

    command: ClassVar[int] = 0x00000102
    title: ClassVar[str] = "alert_notification"
    source_ton: int = 0
    source_npi: int = 0
    source: str = ""
    esme_ton: int = 0
    esme_npi: int = 0
    esme: str = ""


PDUS: Final[tuple[type[Pdu], ...]] = (
    GenericNack,
    BindReceiver,
    BindReceiverResp,
    BindTransmitter,
    BindTransmitterResp,
    BindTransceiver,
    BindTransceiverResp,
    Outbind,
    Unbind,
    UnbindResp,
    EnquireLink,
    EnquireLinkResp,
    SubmitSm,
    SubmitSmResp,
    DeliverSm,
    DeliverSmResp,
    DataSm,
    DataSmResp,
    SubmitMulti,
    SubmitMultiResp,
    QuerySm,
    QuerySmResp,
    ReplaceSm,
    ReplaceSmResp,
    CancelSm,
    CancelSmResp,
    AlertNotification,
)

BY_COMMAND: Final[dict[int, type[Pdu]]] = {pdu.command: pdu for pdu in PDUS}


def response_to(request: type[Pdu]) -> type[Pdu] | None:
    """The class of the answer to a request; None for outbind and alert_notification, and for answers."""
    return None if request.command >= RESPONSE else BY_COMMAND.get(request.command | RESPONSE)
