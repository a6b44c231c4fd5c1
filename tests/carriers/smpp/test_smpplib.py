"""PyPI's smpplib reads what we write, and we read what it writes."""

from __future__ import annotations

from typing import Any

import pytest
from smpplib import command as theirs
from smpplib import smpp

from trunkline.carriers.smpp.codec import Reader, encode
from trunkline.carriers.smpp.pdu import (
    BindReceiver,
    BindTransceiver,
    BindTransceiverResp,
    BindTransmitter,
    DataSm,
    DeliverSm,
    DeliverSmResp,
    EnquireLink,
    EnquireLinkResp,
    GenericNack,
    Pdu,
    QuerySm,
    QuerySmResp,
    SubmitSm,
    SubmitSmResp,
    Unbind,
    UnbindResp,
)

MESSAGE: dict[str, Any] = {
    "service_type": "CMT",
    "source_ton": 5,
    "source_npi": 0,
    "source": "Trunkline",
    "dest_ton": 1,
    "dest_npi": 1,
    "destination": "15556667777",
    "esm_class": 0x43,
    "protocol_id": 3,
    "priority": 2,
    "schedule": "261127090500000+",
    "validity": "000001000000000R",
    "registered": 17,
    "replace": 1,
    "data_coding": 8,
    "default_message": 4,
    "short_message": b"\x00A\xd8\x3d\xde\x00",
}
# Our names of fields, and theirs.
NAMES = {
    "source_ton": "source_addr_ton",
    "source_npi": "source_addr_npi",
    "source": "source_addr",
    "dest_ton": "dest_addr_ton",
    "dest_npi": "dest_addr_npi",
    "destination": "destination_addr",
    "priority": "priority_flag",
    "schedule": "schedule_delivery_time",
    "validity": "validity_period",
    "registered": "registered_delivery",
    "replace": "replace_if_present_flag",
    "default_message": "sm_default_msg_id",
}
SAR = ((0x020C, b"\x12\x34"), (0x020E, b"\x03"), (0x020F, b"\x02"), (0x0204, b"\x00\x07"))
BIND: dict[str, Any] = {"system_id": "us", "password": "secret", "system_type": "VMA", "addr_ton": 1, "addr_npi": 1}

UNITS: list[tuple[Pdu, dict[str, Any]]] = [
    (BindTransmitter(1, **BIND), BIND | {"interface_version": 0x34}),
    (BindReceiver(2, **BIND, address_range="1555*"), BIND | {"interface_version": 0x34, "address_range": "1555*"}),
    (BindTransceiver(3, **BIND), BIND | {"interface_version": 0x34}),
    (BindTransceiverResp(3, system_id="them"), {"system_id": "them"}),
    (SubmitSm(4, **MESSAGE), MESSAGE),
    (DeliverSm(5, **MESSAGE), MESSAGE),
    (SubmitSmResp(4, message_id="a1b2"), {"message_id": "a1b2"}),
    (EnquireLink(6), {}),
    (EnquireLinkResp(6), {}),
    (Unbind(7), {}),
    (UnbindResp(7), {}),
    (GenericNack(8, 3), {}),
    (QuerySm(9, message_id="a1b2", source="1"), {"message_id": "a1b2", "source": "1"}),
    (
        QuerySmResp(9, message_id="a1b2", final_date="261127090500000+", message_state=2),
        {"message_id": "a1b2", "final_date": "261127090500000+", "message_state": 2},
    ),
]


class Client:
    """What its units ask for their numbers."""

    sequence = 0

    def next_sequence(self) -> int:
        return 1


def written_by_it(title: str, sequence: int, **given: Any) -> bytes:
    made = theirs.factory(title, client=Client(), **given)
    made.sequence = sequence
    octets: bytes = made.generate()
    return octets


def titled(unit: tuple[Pdu, dict[str, Any]]) -> str:
    return unit[0].title


def plain(value: Any) -> Any:
    return value.encode() if isinstance(value, str) else value


@pytest.mark.parametrize("unit", UNITS, ids=titled)
def test_it_reads_what_we_write(unit: tuple[Pdu, dict[str, Any]]) -> None:
    pdu, fields = unit
    read = smpp.parse_pdu(encode(pdu), client=Client(), allow_unknown_opt_params=True)
    assert (read.command, read.sequence, read.status) == (pdu.title, pdu.sequence, pdu.status)
    for name, value in fields.items():
        assert plain(getattr(read, NAMES.get(name, name))) == plain(value), name


@pytest.mark.parametrize("unit", UNITS, ids=titled)
def test_we_read_what_it_writes(unit: tuple[Pdu, dict[str, Any]]) -> None:
    pdu, fields = unit
    given = {NAMES.get(name, name): value for name, value in fields.items()}
    assert Reader().feed(written_by_it(pdu.title, pdu.sequence, status=pdu.status, **given)) == [pdu]


def test_parameters_are_read_both_ways() -> None:
    pdu = SubmitSm(4, 0, SAR, destination="1")
    read = smpp.parse_pdu(encode(pdu), client=Client(), allow_unknown_opt_params=True)
    got = (read.sar_msg_ref_num, read.sar_total_segments, read.sar_segment_seqnum, read.user_message_reference)
    assert got == (0x1234, 3, 2, 7)
    octets = written_by_it(
        "submit_sm",
        4,
        destination_addr="1",
        short_message=b"",
        sar_msg_ref_num=0x1234,
        sar_total_segments=3,
        sar_segment_seqnum=2,
        user_message_reference=7,
    )
    (ours,) = Reader().feed(octets)
    assert isinstance(ours, SubmitSm) and sorted(ours.tlvs) == sorted(SAR)


def test_a_payload_and_a_receipt_are_read_by_it() -> None:
    pdu = DeliverSm(5, 0, ((0x001E, b"a1b2\0"), (0x0427, b"\x02"), (0x0424, b"long")), esm_class=4)
    read = smpp.parse_pdu(encode(pdu), client=Client(), allow_unknown_opt_params=True)
    assert plain(read.receipted_message_id).rstrip(b"\0") == b"a1b2"
    assert (read.message_state, read.message_payload) == (2, b"long")
    assert smpp.parse_pdu(encode(DeliverSmResp(5)), client=Client()).command == "deliver_sm_resp"
    assert smpp.parse_pdu(encode(DataSm(6, destination="1")), client=Client()).command == "data_sm"
