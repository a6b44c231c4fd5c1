"""Debian's tshark reads a stream of every unit, cut into segments anywhere, and finds none malformed."""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.peers.debian import install
from trunkline.carriers.smpp.addressing import to_wire
from trunkline.carriers.smpp.codec import encode
from trunkline.carriers.smpp.coding import Alphabet
from trunkline.carriers.smpp.parts import LongText, cut
from trunkline.carriers.smpp.pdu import (
    PDUS,
    Address,
    AlertNotification,
    BindReceiver,
    BindTransceiver,
    BindTransceiverResp,
    BindTransmitter,
    CancelSm,
    DataSm,
    DeliverSm,
    ListName,
    Outbind,
    Pdu,
    QuerySm,
    QuerySmResp,
    ReplaceSm,
    SubmitMulti,
    SubmitMultiResp,
    SubmitSm,
    SubmitSmResp,
    Unsuccessful,
)
from trunkline.carriers.smpp.receipt import MessageState, SmppReceipt, receipt_tlvs

PORT = 2775
STEP = 701
"""Octets in a segment: units end within them, and longer ones go over several."""
LONG = "All work and no play makes Jack a dull boy. €" * 8


def texts() -> Iterator[Pdu]:
    """Texts in every alphabet and every way of long ones."""
    source, dest = to_wire("Trunkline"), to_wire("+15556667777")
    for long in LongText:
        for text, alphabet in ((LONG, Alphabet.GSM7), ("Привет 😀 " * 20, Alphabet.UCS2), ("ê" * 200, Alphabet.LATIN1)):
            for part in cut(text, (alphabet,), Alphabet.GSM7, long, 0x1234):
                for kind in (SubmitSm, DeliverSm):
                    yield kind(
                        source_ton=source.ton,
                        source=source.address,
                        dest_ton=dest.ton,
                        dest_npi=dest.npi,
                        destination=dest.address,
                        esm_class=part.esm_class,
                        registered=1,
                        data_coding=part.data_coding,
                        short_message=part.short_message,
                        tlvs=part.tlvs,
                    )


def units() -> list[Pdu]:
    """Every kind of unit, empty where that says something, and with something in it."""
    receipt = SmppReceipt("0000001f", MessageState.DELIVERED, "000")
    full: list[Pdu] = [
        BindTransmitter(system_id="us", password="secret", system_type="VMA"),
        BindReceiver(system_id="us", password="secret", address_range="1555*"),
        BindTransceiver(system_id="us", password="secret"),
        BindTransceiverResp(system_id="them", tlvs=((0x0210, b"\x34"),)),
        BindTransceiverResp(status=0x0D),
        Outbind(system_id="them", password="secret"),
        SubmitSmResp(message_id="0000001f"),
        SubmitSmResp(status=0x58),
        DeliverSm(esm_class=4, short_message=b"id:1f stat:DELIVRD err:000", tlvs=receipt_tlvs(receipt)),
        DataSm(destination="1", tlvs=((0x0424, b"long"),)),
        QuerySm(message_id="1f", source="1"),
        QuerySmResp(message_id="1f", final_date="261127090500000+", message_state=2),
        ReplaceSm(message_id="1f", source="1", short_message=b"anew"),
        CancelSm(message_id="1f", source="1", destination="2"),
        AlertNotification(source="1", esme="2", tlvs=((0x0422, b"\0"),)),
        SubmitMulti(destinations=(Address(1, 1, "1555"), ListName("all")), short_message=b"many"),
        SubmitMultiResp(message_id="1f", unsuccessful=(Unsuccessful(1, 1, "1555", 0x0B),)),
    ]
    bare = [kind() for kind in PDUS if kind not in (SubmitMulti, SubmitMultiResp)]
    made = [*full, *bare, *texts()]
    for number, pdu in enumerate(made, 1):
        pdu.sequence = number
    return made


def capture(data: bytes) -> bytes:
    """The stream as a capture file: raw IPv4 packets with TCP segments from one side to the other."""
    written = [struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 101)]
    for number, at in enumerate(range(0, len(data), STEP)):
        piece = data[at : at + STEP]
        tcp = struct.pack(">HHIIBBHHH", 40000, PORT, 1 + at, 1, 5 << 4, 0x18, 65535, 0, 0)
        size = 20 + len(tcp) + len(piece)
        address = bytes((127, 0, 0, 1))
        ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, size, number, 0, 64, 6, 0, address, address)
        written.append(struct.pack("<IIII", number, 0, size, size) + ip + tcp + piece)
    return b"".join(written)


def tshark(file: Path, *words: str) -> list[str]:
    command = ["tshark", "-n", "-r", str(file), "-d", f"tcp.port=={PORT},smpp", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return done.stdout.split()


def test_no_unit_is_malformed_and_none_is_missing(tmp_path: Path) -> None:
    install("tshark", lambda: shutil.which("tshark") is not None)
    made = units()
    assert {type(pdu) for pdu in made} == set(PDUS)
    file = tmp_path / "units.pcap"
    file.write_bytes(capture(b"".join(map(encode, made))))
    fields = ("-T", "fields", "-E", "aggregator= ")
    numbers = [int(word) for word in tshark(file, *fields, "-e", "smpp.sequence_number")]
    assert numbers == list(range(1, len(made) + 1))
    commands = [int(word, 16) for word in tshark(file, *fields, "-e", "smpp.command_id")]
    assert commands == [pdu.command for pdu in made]
    wrong = "_ws.malformed || (smpp && _ws.expert.severity >= 6291456)"
    assert tshark(file, "-Y", wrong, *fields, "-e", "frame.number") == []


def test_it_would_see_a_malformed_unit(tmp_path: Path) -> None:
    install("tshark", lambda: shutil.which("tshark") is not None)
    octets = bytearray(encode(SubmitSm(1, source="1", destination="2", short_message=b"x" * 20)))
    octets[-21] = 200  # sm_length says more than there is
    file = tmp_path / "malformed.pcap"
    file.write_bytes(capture(bytes(octets)))
    assert tshark(file, "-Y", "_ws.malformed", "-T", "fields", "-e", "frame.number") == ["1"]
